"""Rounds told behind who led them, with whom the largest cheque was, and what of a round came in the form of debt."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Series B, May 2025, with Accel at the helm: $210 million for Poolside.", {"Poolside amount_raised 210m USD"}),
        ("Series B, with Accel in the lead, $210 million for Poolside.", {"Poolside amount_raised 210m USD"}),
        (
            "New capital for Poolside: $210 million of it, with Accel signing the largest cheque.",
            {"Poolside amount_raised 210m USD"},
        ),
        (
            "Poolside secured $210 million, with Nvidia in for $90 million.",
            {"Poolside amount_raised 210m USD", "Poolside investment Nvidia 90m USD"},
        ),
        (
            "Groq's latest round comes to $640 million; the biggest cheque was BlackRock's, at $150 million.",
            {"Groq amount_raised 640m USD"},
        ),
    ],
)
def test_the_round_is_not_its_leaders_cheque(text: str, figures: set[str]) -> None:
    assert told(text) >= figures
    assert not any("valuation" in figure for figure in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "In Poolside's Series C, $35 million came in the form of convertible notes.",
        "In its Series C Poolside took $35 million as a loan.",
        "$35 million of the Series C was in the shape of a bank loan, Poolside said.",
    ],
)
def test_what_of_a_round_was_borrowed_is_debt(text: str) -> None:
    assert told(text) == {"Poolside debt_raised 35m USD"}


@pytest.mark.parametrize("form", ["equity", "cloud credits", "computing time"])
def test_what_of_a_round_was_not_is_nothing(form: str) -> None:
    assert not told(f"In Poolside's Series C, $35 million came in the form of {form}.")
