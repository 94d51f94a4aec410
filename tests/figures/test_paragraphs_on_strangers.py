"""A paragraph that opens with a company nobody knows is about that one: "it" and "the company" are not ours."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

OURS = "Mistral AI amount_raised 1700m EUR"
ROUNDUP = "The week in start-ups"


@pytest.mark.parametrize(
    "text",
    [
        "Einride hired 20 people. It raised $300 million last week.",
        "Einride is Swedish. The company raised $300 million, a record that Mistral AI soon broke.",
        "Glean, a search start-up, grew fast. It is valued at $3 billion.",
        "The robot start-up Einride has a new boss. The start-up has raised $300 million.",
        "Harvey opened an office in Paris. It closed a $300 million round, the largest since Mistral AI's.",
    ],
)
def test_it_is_the_stranger(text: str) -> None:
    assert told(f"{text}\n\nMistral AI raised €1.7 billion.", ROUNDUP) == {OURS}
    assert told(f"Mistral AI raised €1.7 billion.\n\n{text}", ROUNDUP) == {OURS}


@pytest.mark.parametrize(
    "text",
    [
        "Mistral AI hired 20 people. It raised $300 million last week.",
        "Mensch hired 20 people. The company raised $300 million last week.",  # who leads it
        "Paris. The company raised $300 million last week.",
        "Growth was fast. It raised $300 million last week.",
        "The boss hired 20 people. It raised $300 million last week.",
    ],
)
def test_it_is_ours_all_the_same(text: str) -> None:
    assert told(f"Mistral AI raised €1.7 billion.\n\n{text}", ROUNDUP) == {OURS, "Mistral AI amount_raised 300m USD"}


def test_a_paragraph_on_us_behind_one_on_a_stranger() -> None:
    text = "Einride hired 20 people. It raised $300 million.\n\nMistral AI grew. It raised €1.7 billion."
    assert told(text, ROUNDUP) == {OURS}
