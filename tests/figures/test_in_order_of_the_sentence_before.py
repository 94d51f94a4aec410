"""Sums in the order of the companies that the sentence before names."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "News",
            ("OpenAI and Anthropic lead. The pair are valued at $500 billion and $183 billion respectively."),
            {"Anthropic valuation 183000m USD", "OpenAI valuation 500000m USD"},
        ),
        (
            "en",
            "News",
            "OpenAI and Anthropic lead. They are valued at $500 billion and $183 billion, respectively.",
            {"Anthropic valuation 183000m USD", "OpenAI valuation 500000m USD"},
        ),
        (
            "en",
            "News",
            "OpenAI and Anthropic are valued at $500 billion and $183 billion, respectively.",
            {"Anthropic valuation 183000m USD", "OpenAI valuation 500000m USD"},
        ),
        (
            "de",
            "News",
            (
                "OpenAI und Anthropic führen. Sie werden mit 500 Milliarden beziehungsweise 183 "
                "Milliarden Dollar bewertet."
            ),
            {"Anthropic valuation 183000m USD", "OpenAI valuation 500000m USD"},
        ),
    ],
)
def test_in_order(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures
