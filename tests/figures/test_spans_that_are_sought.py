"""Sums told as a span with "from", what somebody wants, told first, and stock that is shown around."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told


@pytest.mark.parametrize(
    "text",
    [
        "Poolside is seeking from $250 million to $350 million in fresh equity.",
        "Poolside wants anything from $250 million to $350 million for its next round.",
        "Anywhere from $250 million to $350 million is what Poolside wants, two bankers said.",
        "For its Series C Poolside has asked for something from $250 million to $350 million.",
    ],
)
def test_a_span_with_from_is_one_figure(text: str) -> None:
    (figure,) = read(text).figures
    assert (figure.metric, figure.low, figure.high) == ("amount_raised", 250_000_000, 350_000_000)


def test_a_span_of_guidance_is_one_figure() -> None:
    text = (
        "Nvidia told investors to reckon on something from $53 billion to $55 billion in revenue in the third quarter."
    )
    (figure,) = read(text).figures
    assert (figure.metric, figure.low, figure.high) == ("revenue", 53_000_000_000, 55_000_000_000)


def test_a_move_is_two_figures() -> None:
    assert len(told("Cohere's valuation went from $5.5 billion to $6.8 billion.")) == 2


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("$250 million is what Poolside is after, investors said.", {"Poolside amount_raised 250m USD"}),
        ("Shares worth $250 million are being offered by MiniMax.", {"MiniMax amount_raised 250m USD"}),
        ("The navy wants $250 million of software from Poolside.", set()),
        ("Musk wants $100 billion in damages from OpenAI.", set()),
    ],
)
def test_what_is_wanted(text: str, figures: set[str]) -> None:
    assert told(text) == figures
