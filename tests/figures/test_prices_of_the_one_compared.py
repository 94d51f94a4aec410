"""A price behind a model's name that is only the yardstick is the price of the model that is measured by it."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import expected, prices

_NEW = "Mistral AI: Mistral Large 4, 1M input tokens, 2 USD"


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        # set beside it by a word of comparison
        ("en", "Mistral Large 4 is on a par with GPT-5.2, yet costs only $2 per million input tokens."),
        ("en", "Mistral Large 4 comes close to GPT-5.2 and Grok 4, and costs $2 per million input tokens."),
        ("en", "Mistral Large 4 reaches 95% of GPT-5.2 and is priced at $2 per million input tokens."),
        ("de", "Mistral Large 4 ist auf Augenhöhe mit GPT-5.2 und kostet 2 Dollar pro Million Input-Token."),
        ("de", "Mistral Large 4 ist gleichwertig mit GPT-5.2, kostet aber 2 Dollar pro Million Input-Token."),
        ("fr", "Mistral Large 4 est similaire à GPT-5.2, mais coûte 2 dollars par million de tokens en entrée."),
        ("fr", "Mistral Large 4 devance GPT-5.2 et coûte 2 dollars par million de tokens en entrée."),
        ("es", "Mistral Large 4 está a la altura de GPT-5.2 y cuesta 2 dólares por millón de tokens de entrada."),
        ("it", "Mistral Large 4 è simile a GPT-5.2, ma costa 2 dollari per milione di token in input."),
        # a second verb that has the subject of the first
        ("en", "Mistral Large 4 has been trained by the team that GPT-5.2 lost and costs $2 per million input tokens."),
        ("de", "Mistral Large 4 löst bei vielen Kunden GPT-5.2 ab und kostet 2 Dollar pro Million Input-Token."),
        ("fr", "Mistral Large 4 a chassé GPT-5.2 de ce poste et coûte 2 dollars par million de tokens en entrée."),
        ("es", "Mistral Large 4 desbancó a GPT-5.2 y cuesta 2 dólares por millón de tokens de entrada."),
        ("it", "Mistral Large 4 ha scalzato GPT-5.2 e costa 2 dollari per milione di token in input."),
        # what it can do as well as
        ("en", "Mistral Large 4 delivers the quality of GPT-5.2 at $2 per million input tokens."),
        ("de", "Mistral Large 4 bietet die Qualität von GPT-5.2 für 2 Dollar pro Million Input-Token."),
        ("fr", "Mistral Large 4 offre la qualité de GPT-5.2 pour 2 dollars par million de tokens en entrée."),
        ("es", "Mistral Large 4 ofrece la calidad de GPT-5.2 por 2 dólares por millón de tokens de entrada."),
        ("it", "Mistral Large 4 offre la qualità di GPT-5.2 a 2 dollari per milione di token in input."),
        # the price is what the one before cost
        ("en", "Mistral Large 4 is out. The price is identical to Mistral Large 3: $2 per million input tokens."),
        (
            "de",
            "Mistral Large 4 ist da. Der Preis ist identisch mit Mistral Large 3: 2 Dollar pro Million Input-Token.",
        ),
        (
            "fr",
            "Voici Mistral Large 4. Son tarif est identique à Mistral Large 3 : 2 $ le million de tokens en entrée.",
        ),
        (
            "es",
            "Llega Mistral Large 4. El precio es idéntico al de Mistral Large 3: 2 $ por millón de tokens de entrada.",
        ),
        (
            "it",
            "Ecco Mistral Large 4. Il prezzo è identico a Mistral Large 3: 2 $ per milione di token in input.",
        ),
    ],
)
def test_a_yardstick_takes_no_price(lang: str, told: str) -> None:
    assert prices(told, lang=lang) == expected(_NEW)


@pytest.mark.parametrize(
    "told",
    [
        "GPT-5.2 was first, and Mistral Large 4 followed and costs $2 per million input tokens.",
        "GPT-5.2 was first; Mistral Large 4 followed and costs $2 per million input tokens.",
        "GPT-5.2 does more than Mistral Large 4, which costs $2 per million input tokens.",
        "GPT-5.2 is dearer than Mistral Large 4 at $2 per million input tokens.",
    ],
)
def test_the_price_of_the_second_where_it_has_a_clause_of_its_own(told: str) -> None:
    assert prices(told) == expected(_NEW)


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "Mistral Large 4 is half as dear as GPT-5.2 at $4 per million input tokens."),
        ("de", "Mistral Large 4 ist billiger als GPT-5.2 mit 4 Dollar pro Million Input-Token."),
        ("fr", "Mistral Large 4 est moins cher que GPT-5.2 à 4 dollars par million de tokens en entrée."),
    ],
)
def test_the_price_right_behind_a_yardstick_is_its_own(lang: str, told: str) -> None:
    assert prices(told, lang=lang) == expected("OpenAI: GPT-5.2, 1M input tokens, 4 USD")


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "GPT-5.2 and Mistral Large 4 charge alike for output, but input is $2 per million tokens at Mistral."),
        (
            "de",
            "GPT-5.2 und Mistral Large 4 sind gleich gut, doch Input kostet 2 Dollar je Million Token bei Mistral.",
        ),
        (
            "fr",
            "GPT-5.2 et Mistral Large 4 se valent, mais l'entrée coûte 2 dollars le million de tokens chez Mistral.",
        ),
    ],
)
def test_the_seller_behind_a_price_tells_which_model(lang: str, told: str) -> None:
    assert prices(told, lang=lang) == expected(_NEW)


_UNLISTED = "Quartz 2 has been trained on logs. "


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("Quartz 2 beats GPT-5.2 and costs $2 per million input tokens.", ""),
        ("Quartz 2 beats GPT-5.2 on speed. It costs $2 per million input tokens.", ""),
        ("Quartz 2 beats GPT-5.2, which costs $4 per million input tokens.", "OpenAI: GPT-5.2, 1M input tokens, 4 USD"),
        ("GPT-5.2 costs $4 per million input tokens.", "OpenAI: GPT-5.2, 1M input tokens, 4 USD"),
    ],
)
def test_a_model_that_nobody_has_listed_leaves_its_price_to_no_other(told: str, wanted: str) -> None:
    assert prices(_UNLISTED + told) == expected(wanted)


def test_an_article_on_a_model_that_nobody_has_listed() -> None:
    told = "It rivals GPT-5.2, though not in all tests.\n\nThe price is what counts: $2 per million input tokens."
    assert prices(f"Quartz 2 is here. {told}", title="Quartz 2: a first look") == []
    assert prices(f"GPT-5.2 is here. {told}", title="A first look") == expected(
        "OpenAI: GPT-5.2, 1M input tokens, 2 USD"
    )


def test_items_below_the_name_of_a_model_are_about_it() -> None:
    items = (
        "- Solves what Mistral Large 3 and Mistral Medium 3 could not\n- Price as before: $2 per million input tokens"
    )
    assert prices(f"Mistral Large 4 (release)\n\n{items}") == expected(_NEW)
    items = "- Mistral Large 3 stays\n- Price as before: $2 per million input tokens"
    assert prices(f"Mistral Large 4 (release)\n\n{items}") == expected(_NEW.replace("Large 4", "Large 3"))
