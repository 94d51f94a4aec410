"""What a company had planned to take in, told beside what it now expects: a forecast of the same time."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read


def revenues(text: str, lang: str = "en") -> list[tuple[int, str | None, str]]:
    """Return the sum in millions, the period and the status of each revenue."""
    return [
        (int((figure.low or 0) / 10**6), figure.period, figure.status)
        for figure in read(text, "", lang).figures
        if figure.metric == "revenue"
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Groq told investors to expect revenue of $500 million in 2025, down from a plan of $2 billion."),
        ("en", "Groq now expects revenue of $500 million in 2025, down from an earlier plan of more than $2 billion."),
        ("en", "Groq projects revenue of $500 million for 2025, against a budget of $2 billion."),
        (
            "en",
            "Groq looks for $500 million in revenue in 2025, down from a previous projection of more than $2 billion.",
        ),
        (
            "de",
            (
                "Groq erwartet für 2025 einen Umsatz von 500 Millionen "
                "Dollar, nach einem früheren Plan von 2 Milliarden Dollar."
            ),
        ),
        (
            "fr",
            (
                "Groq prévoit 500 millions de dollars de revenus en 2025, "
                "contre un plan initial de 2 milliards de dollars."
            ),
        ),
        (
            "es",
            (
                "Groq prevé ingresos de 500 millones de dólares en 2025, "
                "frente a un plan anterior de 2.000 millones de dólares."
            ),
        ),
        (
            "it",
            (
                "Groq prevede ricavi per 500 milioni di dollari nel 2025, "
                "contro un piano iniziale di 2 miliardi di dollari."
            ),
        ),
    ],
)
def test_what_was_planned_is_a_forecast_of_the_same_year(lang: str, text: str) -> None:
    assert revenues(text, lang) == [(500, "2025", "forecast"), (2000, "2025", "forecast")]


@pytest.mark.parametrize(
    "text",
    [
        "Revenue at Groq came to $500 million in 2024, against a plan of $2 billion.",
        "Groq expects revenue of $500 million in 2024 and will spend $1 billion, up from a plan of $600 million.",
        "Germany will spend 8 billion euros, up from a plan of 5 billion; Groq's revenue was $500 million in 2024.",
    ],
)
def test_other_plans_are_none(text: str) -> None:
    assert [(sum_, period) for sum_, period, _ in revenues(text)] == [(500, "2024")]


def test_what_a_forecast_rose_from_is_a_fact() -> None:
    found = revenues("Groq expects revenue of $500 million in 2025, up from $90 million in 2024.")
    assert found == [(500, "2025", "forecast"), (90, "2024", "asserted")]
