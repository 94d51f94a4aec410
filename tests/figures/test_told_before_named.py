"""Sums told before the text names any company of ours."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "Snowflake beats estimates",
            (
                "Product revenue rose 29 per cent to $1.16 billion in the quarter.\n\nA deal worth $200 "
                'million will bring Claude to its customers. "We like how they work," the chief executive '
                "said of the people at Anthropic.\n\nAnthropic's revenue is $7 billion."
            ),
            {"Anthropic revenue 7000m USD"},
        ),
        (
            "en",
            "Five deals",
            (
                "The largest was a robot maker's, of $400 million. It came with a valuation of $3 billion. "
                "The rest of the list is shorter than usual, and duller too, with a single exception at its "
                "very end that we shall come to. Mistral AI is said to be near a round."
            ),
            set(),
        ),
    ],
)
def test_sums_told_before_anybody_of_ours_is_named(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


def test_but_who_is_named_in_the_next_breath_is_meant() -> None:
    text = (
        "Fifty people in the forest have just banked $300 million. Black Forest Labs disclosed the Series B on Monday."
    )
    assert told(text, "Flux makers cash in", "en") == {"Black Forest Labs amount_raised 300m USD"}


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "The patience of capital",
            (
                "When Arthur Mensch left his employer, the wisdom was that nobody could pay. Lightspeed led "
                "a seed of €105 million in June 2023, and the banks of three countries stood in the queue "
                "behind it for as long as it took. Mistral AI is larger now."
            ),
            {"Mistral AI amount_raised 105m EUR"},
        ),
        (
            "en",
            "Growing up",
            (
                "The open AI community has outgrown us more than once. It is time that we grew too. Our "
                "annual recurring revenue stood at 95 million dollars in January 2025, which is more than we "
                "had thought two years before that, and more than anybody had told us. To go on, Hugging "
                "Face is issuing shares."
            ),
            {"Hugging Face revenue 95m USD"},
        ),
    ],
)
def test_and_so_is_whose_founder_or_product_is_told_of(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines
