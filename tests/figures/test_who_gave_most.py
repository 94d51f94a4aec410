"""Who gave most to the round just told gave it at the date of that round ("Nvidia was the most generous, with A")."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read

_ROUND = {
    "en": "OpenAI raised $110 billion in March 2025.",
    "fr": "OpenAI a levé 110 milliards de dollars en mars 2025.",
    "de": "OpenAI sammelte im März 2025 110 Milliarden Dollar ein.",
    "es": "OpenAI recaudó 110.000 millones de dólares en marzo de 2025.",
    "it": "OpenAI ha raccolto 110 miliardi di dollari a marzo 2025.",
}


def _dates(text: str, lang: str = "en") -> dict[str, str | None]:
    return {figure.metric: figure.as_of for figure in read(f"{_ROUND[lang]} {text}", "News", lang).figures}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Nvidia was the most generous, with $30 billion."),
        ("en", "SoftBank was by far the biggest giver, with $30 billion."),
        ("en", "Nvidia was the largest contributor, with $30 billion."),
        ("fr", "Nvidia a été le plus généreux, avec 30 milliards de dollars."),
        ("fr", "Le plus gros contributeur est SoftBank, avec 30 milliards de dollars."),
        ("de", "Nvidia war am großzügigsten, mit 30 Milliarden Dollar."),
        ("de", "Am meisten gab SoftBank, mit 30 Milliarden Dollar."),
        ("es", "Nvidia fue la más generosa, con 30.000 millones de dólares."),
        ("it", "Nvidia è stata la più generosa, con 30 miliardi di dollari."),
    ],
)
def test_its_money_is_of_that_date(lang: str, text: str) -> None:
    assert _dates(text, lang) == {"amount_raised": "2025-03", "investment": "2025-03"}


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Microsoft remains its largest investor, with $13 billion.", None),
        ("Nvidia was the most generous in January 2025, with $30 billion.", "2025-01"),
    ],
)
def test_what_is_of_another_time_is_not(text: str, date: str | None) -> None:
    assert _dates(text) == {"amount_raised": "2025-03", "investment": date}


def test_nor_is_it_where_the_sentence_before_tells_of_two_times() -> None:
    text = "OpenAI raised $40 billion in March 2025, of which $8 billion came in June. Nvidia was the most generous."
    found = read(text.replace("generous.", "generous, with $3 billion."), "News").figures
    assert {figure.as_of for figure in found if figure.investor == "Nvidia"} == {None}
