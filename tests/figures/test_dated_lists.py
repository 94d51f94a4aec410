"""Sums with their dates and nothing else, whose heading says what they are."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

VALUES = {"Cohere valuation 210m USD", "Cohere valuation 2200m USD"}
SALES = {"Cohere revenue 13m USD", "Cohere revenue 35m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("en", "Cohere's valuations so far: $210 million in March 2021, then $2.2 billion in June 2023.", VALUES),
        ("en", "Cohere's price, step by step: $210 million in March 2021. $2.2 billion in June 2023.", VALUES),
        ("en", "Cohere's turnover at a glance: $13 million in 2023, and $35 million in 2024.", SALES),
        ("en", "Losses at Cohere, one by one: $13 million in 2023, $35 million in 2024.", set()),
        (
            "de",
            "Cohere und seine Bewertungen: 210 Millionen Dollar im März 2021, 2,2 Milliarden Dollar im Juni 2023.",
            VALUES,
        ),
        (
            "fr",
            "La valorisation de Cohere : 210 millions de dollars en 2021, puis 2,2 milliards de dollars en juin 2023.",
            VALUES,
        ),
        (
            "es",
            "Valoraciones de Cohere: 210 millones de dólares en 2021 y 2.200 millones de dólares en junio de 2023.",
            VALUES,
        ),
        (
            "it",
            "Le valutazioni di Cohere: 210 milioni di dollari a marzo 2021, poi 2,2 miliardi di dollari a giugno 2023.",
            VALUES,
        ),
        ("it", "Il fatturato di Cohere: 13 milioni di dollari nel 2023, 35 milioni di dollari nel 2024.", SALES),
    ],
)  # fmt: skip
def test_dated_sums_are_what_their_heading_says(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, "", lang) == figures


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Cohere wird mit 210 Millionen Dollar bewertet. Und 2,2 Milliarden Dollar im Juni 2023."),
        ("fr", "Cohere est valorisée 210 millions de dollars. Puis 2,2 milliards de dollars en juin 2023."),
        ("es", "Cohere está valorada en 210 millones de dólares. Luego 2.200 millones de dólares en junio de 2023."),
        ("it", "Cohere è valutata 210 milioni di dollari. Poi 2,2 miliardi di dollari a giugno 2023."),
    ],
)
def test_a_sum_with_nothing_but_a_date_goes_on_about_what_was_told(lang: str, text: str) -> None:
    assert told(text, "", lang) == VALUES
