"""Denials in an aside, and who speaks without a name."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, told


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("OpenAI, which has no plans to list, raised $40 billion in March.", "asserted"),
        ("Cohere, which has no intention of selling itself, raised $500 million.", "asserted"),
        ("OpenAI, which has no plans to raise $40 billion, keeps silent.", "denied"),
        ("OpenAI has no plans to raise $40 billion.", "denied"),
        ("OpenAI, it says, has no plans to raise $40 billion.", "denied"),
        ("OpenAI has no plans to raise, now or later, $40 billion.", "denied"),
    ],
)
def test_an_aside_denies_only_what_it_tells(text: str, status: str) -> None:
    assert one(text).status == status


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Someone close to the talks says that new Anthropic stock is to be issued at a valuation of $350 billion.",
            {"Anthropic valuation 350000m USD"},
        ),
        (
            "Sources close to the company say that Anthropic was valued at $350 billion.",
            {"Anthropic valuation 350000m USD"},
        ),
        ("Insiders at Brimora say that Brimora raised $300 million.", set()),
        ("Leaked papers show that Brimora raised $300 million.", set()),
    ],
)
def test_an_unnamed_source_is_no_company(text: str, figures: set[str]) -> None:
    assert told(text, "Anthropic in talks") == figures
