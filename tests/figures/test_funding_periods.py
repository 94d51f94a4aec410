"""Which period a revenue is of, and when it is a yearly pace."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.newsroom import read

PUBLISHED = date(2026, 1, 15)


def periods(text: str, lang: str = "en") -> list[tuple[str | None, str | None]]:
    figures = [f for f in read(text, lang=lang, published=PUBLISHED).figures if f.metric == "revenue"]
    return [(f.period, f.as_of) for f in figures]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Alibaba had revenue of $30 billion in the three months to September.", [("2025-Q3", None)]),
        ("Baidu took in revenue of 31 billion yuan in the July to September period.", [("2025-Q3", None)]),
        ("Nvidia had sales of $57 billion in the third quarter of fiscal 2026.", [("2026-Q3", None)]),
        (
            "Nvidia had sales of $57 billion in the third quarter of fiscal 2026. For the current quarter it expects "
            "sales of $65 billion.",
            [("2026-Q3", None), ("2026-Q4", None)],
        ),
        (
            "Microsoft's revenue was $81 billion in the second quarter of fiscal 2026, 17% more than in the second "
            "quarter of fiscal 2025. It expects revenue of $82 billion in the third quarter.",
            [("2026-Q2", None), ("2026-Q3", None)],
        ),
        (
            "Microsoft's revenue was $81 billion in the second quarter of fiscal 2026. Meta had revenue of $51 billion "
            "in the third quarter.",
            [("2026-Q2", None), ("2025-Q3", None)],
        ),
        ("Amazon closed 2024 with net sales of $638 billion.", [("2024", None)]),
        ("Cohere finished 2025 with annual recurring revenue of $240 million.", [("run-rate", "2025-12")]),
        (
            "OpenAI had revenue of $13 billion in 2025 and ended the year at an annualised pace of $20 billion.",
            [("2025", None), ("run-rate", "2025-12")],
        ),
        (
            "The papers give xAI revenue of $107 million for the third quarter and annualised revenue of "
            "$500 million for December.",
            [("2025-Q3", None), ("run-rate", "2025-12")],
        ),
        ("The pace of revenue at Cohere is $150 million a year.", [("run-rate", None)]),
        ("Anthropic's sales run at $14 billion a year on current form.", [("run-rate", None)]),
        ("xAI lost $1.4 billion in the September quarter, on revenue of $107 million.", [("2025-Q3", None)]),
        (
            "Nvidia's revenue for the quarter to October, the third of fiscal 2026, was $57 billion.",
            [("2026-Q3", None)],
        ),
        ("In the first half of 2025 OpenAI had revenue of $4.3 billion.", [("2025-H1", None)]),
        ("OpenAI expects revenue of $30 billion next year.", [("2027", None)]),
        ("Mistral AI has annual revenue of $60 million.", [(None, None)]),
    ],
)
def test_period_of_a_revenue(text: str, told: list[tuple[str | None, str | None]]) -> None:
    assert periods(text) == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        (
            "fr",
            "Microsoft a réalisé 77,7 milliards de dollars de chiffre d'affaires au premier trimestre de son exercice "
            "2026, clos fin septembre. C'est 18 % de plus qu'un an auparavant (65,6 milliards).",
            [("2026-Q1", None), ("2025-Q1", None)],
        ),
        (
            "fr",
            "Au trimestre clos fin septembre, Baidu a réalisé un chiffre d'affaires de 31 milliards de yuans.",
            [("2025-Q3", None)],
        ),
        (
            "de",
            "Im ersten Quartal des Geschäftsjahres 2026 hat Nvidia 44 Mrd. Dollar umgesetzt, nach 26 Mrd. Dollar ein "
            "Jahr zuvor. Für das zweite Quartal rechnet der Konzern mit Erlösen von 45 Mrd. Dollar.",
            [("2026-Q1", None), ("2025-Q1", None), ("2026-Q2", None)],
        ),
        (
            "de",
            "Alibaba erlöste im Juniquartal, dem ersten des Geschäftsjahres 2026, 247 Milliarden Yuan.",
            [("2026-Q1", None)],
        ),
        (
            "it",
            "Nel primo trimestre dell'esercizio 2027 Nvidia ha registrato ricavi per 81,6 miliardi di dollari, contro "
            "i 44,1 dello stesso periodo dell'anno precedente. Per il secondo trimestre il gruppo prevede ricavi per "
            "91 miliardi di dollari.",
            [("2027-Q1", None), ("2026-Q1", None), ("2027-Q2", None)],
        ),
        (
            "es",
            "Alibaba tuvo unos ingresos de 30.000 millones de dólares en el trimestre cerrado en septiembre.",
            [("2025-Q3", None)],
        ),
    ],
)
def test_period_of_a_revenue_in_other_languages(
    lang: str, text: str, told: list[tuple[str | None, str | None]]
) -> None:
    assert periods(text, lang) == told


def test_of_two_dates_each_belongs_to_the_sum_that_it_follows() -> None:
    text = "Cohere's run-rate revenue climbed from $90 million in January 2025 to over $200 million in December 2025."
    assert periods(text) == [("run-rate", "2025-01"), ("run-rate", "2025-12")]
