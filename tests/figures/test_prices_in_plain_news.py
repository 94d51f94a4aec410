"""Prices as news tell them in passing: a model for example, by picture size, a year ahead; and what a job costs."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import prices


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Mistral Large 4, par exemple, est à 2 dollars le million de tokens en entrée et 6 dollars en sortie."),
        ("de", "Mistral Large 4 zum Beispiel kostet 2 Dollar je Million Token Eingabe und 6 Dollar in der Ausgabe."),
        (
            "es",
            "Mistral Large 4, por ejemplo, va a 2 dólares el millón de tokens de entrada y a 6 dólares el de salida.",
        ),
        ("it", "Mistral Large 4, ad esempio, sta a 2 dollari per milione di token in ingresso e 6 dollari in uscita."),
        ("en", "Mistral Large 4, for example, is $2 per million input tokens and $6 for output."),
    ],
)
def test_a_model_that_is_named_as_an_example_has_both_its_prices(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == [
        "Mistral AI: Mistral Large 4, 1M input tokens, 2 USD",
        "Mistral AI: Mistral Large 4, 1M output tokens, 6 USD",
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Avec Mistral Large 4, par exemple, résumer un roman coûte 9 centimes."),
        ("de", "Mit Mistral Large 4 zum Beispiel kostet die Zusammenfassung eines Romans 9 Cent."),
        ("es", "Mistral Large 4, por ejemplo, resumió esa novela por 9 céntimos."),
        ("it", "Mistral Large 4, per esempio, ha riassunto quel romanzo per 9 centesimi."),
        ("en", "With Mistral Large 4, for example, a novel's summary costs 9 cents."),
    ],
)
def test_what_a_job_costs_is_an_example(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "GPT Image 1 facture chaque image 0,04 dollar en définition normale et 0,07 dollar en 2K."),
        (
            "de",
            "GPT Image 1 ist da. Ein Bild schlägt mit 0,04 Dollar in HD und mit 0,07 Dollar in 2K zu Buche.",
        ),
        ("es", "Llega GPT Image 1. Cada imagen sale por 0,04 dólares en resolución normal y por 0,07 dólares en 2K."),
        ("it", "Arriva GPT Image 1. Un'immagine costa 0,04 dollari in HD e 0,07 dollari in 2K."),
        ("en", "GPT Image 1 is here. An image goes for $0.04 in HD and for $0.07 in 2K."),
    ],
)
def test_a_finer_picture_has_a_price_of_its_own(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["OpenAI: GPT Image 1, image, 0.04 USD", "OpenAI: GPT Image 1, image, 0.07 USD"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "Claude Pro coûte 20 dollars par mois. À qui s'engage un an, cela revient à 17 dollars par mois.",
        ),
        ("de", "Claude Pro kostet 20 Dollar im Monat. Bucht man das Jahr im Voraus, werden 17 Dollar im Monat fällig."),
        ("es", "Claude Pro cuesta 20 dólares al mes. Si se abona el año de golpe, sale a 17 dólares al mes."),
        ("it", "Claude Pro costa 20 dollari al mese. Versando l'anno in anticipo si scende a 17 dollari al mese."),
        ("en", "Claude Pro costs $20 a month. Anyone who commits for a full year pays $17 a month."),
    ],
)
def test_a_year_paid_ahead(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == [
        "Anthropic: Claude Pro, month, 17 USD [annual-billing]",
        "Anthropic: Claude Pro, month, 20 USD",
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "Claude Pro coûte 20 dollars par mois. L'agence règle 170 par mois pour ses dix employés.",
        ),
        ("de", "Whisper kostet 0,006 Dollar pro Minute. Ein Interview von zwei Stunden kostet also 72 Cent."),
        ("es", "Whisper cuesta 0,006 dólares el minuto. Una hora de reunión sale por 36 céntimos."),
        ("it", "Whisper costa 0,006 dollari al minuto. Un'ora di lezione viene 36 centesimi."),
        ("en", "Whisper costs $0.006 a minute. An hour of lecture is 36 cents."),
    ],
)
def test_what_somebody_pays_for_his_own_is_no_price(lang: str, text: str) -> None:
    assert len(prices(text, lang=lang)) == 1


def test_what_falls_due_for_a_plan_behind_a_clause() -> None:
    text = "Claude Pro kostet 20 Euro im Monat."
    text += " Mistral AI hält mit Le Chat Pro dagegen, für das 15 Euro im Monat fällig werden."
    assert prices(text, lang="de") == ["Anthropic: Claude Pro, month, 20 EUR", "Mistral AI: Le Chat Pro, month, 15 EUR"]
    text = "Bei Mistral AI gibt es Le Chat Pro, das mit 15 Euro im Monat zu Buche schlägt."
    assert prices(text, lang="de") == ["Mistral AI: Le Chat Pro, month, 15 EUR"]


def test_a_picture_that_is_made_up_to_explain_the_bill_has_no_price() -> None:
    told = (
        "GPT Image 1 starts at $0.04 per image. A picture drawn from three sketches of 1 MP each comes to $0.09 there."
    )
    assert prices(told) == ["OpenAI: GPT Image 1, image, 0.04.. USD"]
