"""The day on which the prices of a page were checked, beside the month that its heading names."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import reading

TABLE = "<table><tr><th>Model</th><th>Input</th></tr><tr><td>Claude Opus 4.5</td><td>$5</td></tr></table>"


def days(lang: str, heading: str, below: str) -> set[str | None]:
    """Return the days of the prices of a page."""
    page = f"<html><body><article><h1>{heading}</h1><p>{below}</p>{TABLE}</article></body></html>"
    return {figure.as_of for figure in reading(page, lang=lang, of="Anthropic").figures}


@pytest.mark.parametrize(
    ("lang", "heading", "below"),
    [
        ("en", "Claude prices, August 2025", "Amounts are in dollars per million tokens, checked on 2 August 2025."),
        ("fr", "Tarifs de Claude, août 2025", "En dollars par million de tokens, vérifiés le 2 août 2025."),
        ("de", "Claude-Preise, August 2025", "In Dollar je Million Token, geprüft am 2. August 2025."),
    ],
)
def test_a_day_of_the_month_in_the_heading_is_finer(lang: str, heading: str, below: str) -> None:
    assert days(lang, heading, below) == {"2025-08-02"}


@pytest.mark.parametrize(
    "below",
    [
        "Amounts are in dollars per million tokens.",
        "Dollars per million tokens. The last table was checked on 2 May 2025.",
    ],
)
def test_without_such_a_day_the_month_holds(below: str) -> None:
    assert days("en", "Claude prices, August 2025", below) == {"2025-08"}
