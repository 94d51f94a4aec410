"""What "the same gauge" came to at another time is what it was before, at the same yearly pace."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told

RUN = {
    "en": "Cohere's annualized revenue passed $150 million in May.",
    "fr": "Cohere affiche un chiffre d'affaires annualisé de 150 millions de dollars.",
    "de": "Cohere kommt auf einen annualisierten Umsatz von 150 Millionen Dollar.",
    "es": "Cohere tiene unos ingresos anualizados de 150 millones de dólares.",
    "it": "Cohere ha ricavi annualizzati per 150 milioni di dollari.",
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In 2024 the same gauge read $22 million."),
        ("en", "A year earlier, the yardstick had stood at $22 million."),
        ("en", "In 2024 that measure was $22 million, the company said, and it goes on growing."),
        ("fr", "En 2024, le même indicateur affichait 22 millions de dollars."),
        ("de", "2024 lag dieselbe Kennzahl bei 22 Millionen Dollar."),
        ("es", "En 2024 el mismo indicador marcaba 22 millones de dólares."),
        ("it", "Nel 2024 lo stesso indicatore segnava 22 milioni di dollari."),
    ],
)
def test_a_yearly_pace_by_the_same_measure(lang: str, text: str) -> None:
    figures = read(f"{RUN[lang]} {text}", lang=lang).figures
    assert [(one.metric, one.period) for one in figures] == [("revenue", "run-rate")] * 2
    assert (figures[-1].as_of or "")[:4] == "2024"


def test_a_second_year_goes_on() -> None:
    figures = read(f"{RUN['en']} In 2024 the same gauge read $22 million, and in 2023 it was at $13 million.").figures
    assert [(one.period, one.as_of) for one in figures[1:]] == [("run-rate", "2024"), ("run-rate", "2023")]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Cohere is valued at $7 billion. In 2024 the same yardstick read $5 billion.",
            {"valuation 5000m", "valuation 7000m"},
        ),
        ("Cohere lost $150 million. In 2024 the same figure was $90 million.", set()),
        (
            "Cohere's revenue was $150 million in 2025. In 2024 the same figure was $22 million.",
            {"revenue 22m", "revenue 150m"},
        ),
        ("Cohere raised $500 million. The yardstick for such rounds is the price.", {"amount_raised 500m"}),
        ("Cohere raised $500 million. In 2024 the same number was $270 million.", {"amount_raised 500m"}),
        (
            "Cohere's run-rate is $150 million. Its valuation was $7 billion in May.",
            {"revenue 150m", "valuation 7000m"},
        ),
    ],
)
def test_other_measures(text: str, figures: set[str]) -> None:
    assert told(text) == {f"Cohere {figure} USD" for figure in figures}


def test_a_year_of_revenue_behind_a_pace_is_no_pace() -> None:
    figures = read(f"{RUN['en']} Revenue in 2024 was $22 million, and that number leaves partners out.").figures
    assert [one.period for one in figures] == ["run-rate", "2024"]
