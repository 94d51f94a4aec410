"""A sum of the title that names no currency is in that of the same number in the text."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text"),
    [
        (
            "de",
            "Cohere sammelt 90 Millionen ein",
            "Nach 300 Millionen Dollar im Jahr 2023 nimmt Cohere in einer Serie D 90 Millionen Euro auf.",
        ),
        (
            "fr",
            "Cohere lève 90 millions",
            "Deux ans après un tour de 300 millions de dollars, Cohere annonce une série D de 90 millions d'euros.",
        ),
        (
            "es",
            "Cohere levanta 90 millones",
            "Tras una ronda de 300 millones de dólares, Cohere anuncia una serie D de 90 millones de euros.",
        ),
        (
            "it",
            "Cohere raccoglie 90 milioni",
            "Dopo un round da 300 milioni di dollari, Cohere annuncia una serie D da 90 milioni di euro.",
        ),
    ],
)
def test_a_bare_sum_of_the_title_has_the_currency_of_its_number(lang: str, title: str, text: str) -> None:
    assert told(text, title, lang) == {"Cohere amount_raised 300m USD", "Cohere amount_raised 90m EUR"}


@pytest.mark.parametrize(
    ("title", "text", "figures"),
    [
        (
            "Cohere lève 90 millions",
            "Cohere a levé de l'argent. La société vaut 2 milliards d'euros.",
            {"Cohere amount_raised 90m EUR", "Cohere valuation 2000m EUR"},
        ),
        (
            "Cohere lève 90 millions de livres",
            "Cohere a levé 90 millions.",
            {"Cohere amount_raised 90m GBP"},
        ),
        (
            "Cohere lève 90 millions",
            "Cohere a levé 90 millions d'euros (104 millions de dollars).",
            {"Cohere amount_raised 90m EUR"},
        ),
    ],
)
def test_other_sums_keep_theirs(title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, "fr") == figures
