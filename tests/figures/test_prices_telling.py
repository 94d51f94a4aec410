"""Prices as people tell them: plans told by their last word, billing in a subclause, numbers of other countries."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import expected, prices


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Amazon Q Business comes as Lite, at $3 per user per month, or Pro, at $20 per user per month.",
            """
            Amazon: Amazon Q Business Lite, user/month, 3 USD
            Amazon: Amazon Q Business Pro, user/month, 20 USD
            """,
        ),
        (
            "ChatGPT Plus costs $20 a month. OpenAI also sells ChatGPT Business to firms, or Pro, at $200 a month.",
            """
            OpenAI: ChatGPT Plus, month, 20 USD
            OpenAI: ChatGPT Pro, month, 200 USD
            """,
        ),
        (
            "Google's Gemini Advanced, part of a $19.99-a-month bundle called Google One AI Premium, is out.",
            "Google: Google One AI Premium, month, 19.99 USD",
        ),
        (
            "Moonshot asks little. MiniMax sells a plan for heavy users, MiniMax Coding Max, at $50 a month.",
            "MiniMax: MiniMax Coding Max, month, 50 USD",
        ),
        (
            "ChatGPT Business runs to $30 per user a month, or $25 if your employer takes the yearly plan.",
            """
            OpenAI: ChatGPT Business, user/month, 30 USD
            OpenAI: ChatGPT Business, user/month, 25 USD [annual-billing]
            """,
        ),
    ],
    ids=["comes as", "or, of the same line", "called", "nobody has listed it", "the yearly plan"],
)
def test_plans_told_in_a_subclause(text: str, lines: str) -> None:
    assert prices(text) == expected(lines)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "ChatGPT Plus tiene un precio de 23 euros al mes."),
        ("fr", "ChatGPT Plus est vendu au prix de 23 euros par mois."),
        ("it", "ChatGPT Plus è un abbonamento da 23 euro al mese."),
    ],
)
def test_of_behind_price_is_no_lower_bound(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["OpenAI: ChatGPT Plus, month, 23 EUR"]
