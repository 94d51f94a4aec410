"""Whom the next of two sums goes to, whose money is told before its giver acts, and the rival of a named company."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "AMD gab 200 Millionen Dollar bei Cohere und 50 Millionen Dollar bei Poolside."),
        ("de", "AMD ist mit 200 Millionen Dollar bei Cohere und mit 50 Millionen Dollar bei Poolside beteiligt."),
        ("de", "AMD stieg mit 200 Millionen Dollar bei Cohere und mit 50 Millionen bei Poolside ein."),
        ("fr", "AMD a mis 200 millions de dollars chez Cohere et 50 millions de dollars chez Poolside."),
    ],
)
def test_each_of_two_sums_goes_to_the_one_behind_it(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere investment AMD 200m USD", "Poolside investment AMD 50m USD"}


def test_the_next_sum_goes_to_a_stranger() -> None:
    text = "AMD gab 200 Millionen Dollar bei Cohere und 50 Millionen Dollar bei Sana Labs."
    assert told(text, lang="de") == {"Cohere investment AMD 200m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Cohere holte sich 200 Millionen Dollar bei AMD und 50 Millionen Dollar bei Nvidia."),
        ("fr", "Cohere a obtenu 200 millions de dollars auprès d'AMD et 50 millions de dollars auprès de Nvidia."),
        ("en", "Cohere got $200 million from AMD and $50 million from Nvidia."),
    ],
)
def test_each_of_two_sums_comes_from_the_one_behind_it(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere investment AMD 200m USD", "Cohere investment Nvidia 50m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "Dopo aver messo 4 miliardi di dollari in Anthropic, Amazon ne mette altri 2."),
        ("fr", "Après avoir mis 4 milliards de dollars dans Anthropic, Amazon en remet 2."),
        ("fr", "Non content d'avoir injecté 4 milliards de dollars dans Anthropic, Amazon en ajoute 2."),
        ("es", "Después de poner 4.000 millones de dólares en Anthropic, Amazon pone otros 2.000 millones."),
        ("es", "Tras haber puesto 4.000 millones de dólares en Anthropic, Amazon pone otros 2.000 millones."),
        ("en", "After putting $4 billion into Anthropic, Amazon puts in another $2 billion."),
    ],
)
def test_what_a_giver_did_before_he_acts_is_his(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Anthropic investment Amazon 4000m USD", "Anthropic investment Amazon 2000m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        (
            "es",
            "De los 4.000 millones de dólares invertidos en Anthropic en rondas, Amazon puso 2.000 millones.",
            {"Anthropic investment Amazon 2000m USD"},
        ),
        (
            "it",
            "Dopo i 4 miliardi di dollari messi in Anthropic dai soci, Amazon ne mette altri 2.",
            {"Anthropic investment Amazon 2000m USD"},
        ),
        (
            "en",
            "After putting $4 billion into data centres, Amazon puts $2 billion into Anthropic.",
            {"Anthropic investment Amazon 2000m USD"},
        ),
        (
            "en",
            "After taking $4 billion from Amazon, Anthropic got another $2 billion from Google.",
            {"Anthropic investment Amazon 4000m USD", "Anthropic investment Google 2000m USD"},
        ),
    ],
)
def test_what_others_did_before_a_giver_acts_is_not_his(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, lang=lang) == figures


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "Il concorrente cinese di OpenAI ha raccolto 900 milioni di dollari. Moonshot AI ha sede a Pechino."),
        ("it", "L'antagonista europea di OpenAI ha raccolto 900 milioni di dollari. Mistral AI ha sede a Parigi."),
        ("es", "El competidor chino de OpenAI ha captado 900 millones de dólares. Moonshot AI tiene su sede en Pekín."),
        ("fr", "Le concurrent chinois d'OpenAI a levé 900 millions de dollars. Moonshot AI est installée à Pékin."),
        ("de", "Der chinesische Konkurrent von OpenAI sammelte 900 Millionen Dollar ein. Moonshot AI sitzt in Peking."),
        ("en", "OpenAI's Chinese competitor has raised $900 million. Moonshot AI is based in Beijing."),
        ("en", "The Chinese competitor of OpenAI has raised $900 million. Moonshot AI is based in Beijing."),
    ],
)
def test_what_a_rival_raised_is_not_of_the_one_that_it_rivals(lang: str, text: str) -> None:
    assert told(text, lang=lang) == set()
    assert told(text, "Moonshot AI", lang) == {"Moonshot AI amount_raised 900m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "subject"),
    [
        ("it", "La rivale di OpenAI, Anthropic, ha raccolto 900 milioni di dollari.", "Anthropic"),
        ("fr", "Le concurrent canadien d'OpenAI, Cohere, a levé 900 millions de dollars.", "Cohere"),
        ("it", "OpenAI ha comprato il concorrente cinese di Cohere e ha raccolto 900 milioni di dollari.", "OpenAI"),
        ("en", "The rival to OpenAI fears it: OpenAI has raised $900 million.", "OpenAI"),
    ],
)
def test_a_company_that_a_sentence_names_beside_a_rival_keeps_its_sum(lang: str, text: str, subject: str) -> None:
    assert told(text, lang=lang) == {f"{subject} amount_raised 900m USD"}
