"""What a company was held to be worth, told before the verb, on a price tag, or with and without the new money."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    "text",
    [
        "The $3 billion that Poolside was then thought to be worth seemed a lot.",
        "Poolside was praised, and the $3 billion that it was said to be worth did not trouble anybody.",
        "In 2024, with $3 billion on its price tag, Poolside hired its first salesman.",
        "Poolside was rated at $3 billion when it closed its Series B.",
        "Poolside was put down for $3 billion in the share swap.",
    ],
)
def test_what_a_company_was_held_to_be_worth_is_its_valuation(text: str) -> None:
    assert told(text) == {"Poolside valuation 3000m USD"}


def test_a_valuation_with_the_new_money_and_without() -> None:
    text = "The round puts Poolside at $3 billion without the fresh cash and at $3.5 billion with it."
    assert told(text) == {"Poolside valuation 3000m USD", "Poolside valuation 3500m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "The $3 billion that the founder of Poolside was said to be worth made headlines.",
        "Poolside wants to be valued higher. The figure that made the rounds in Paris was 3 billion euros.",
    ],
)
def test_what_goes_about_is_no_round(text: str) -> None:
    assert not any("amount_raised" in figure for figure in told(text))
