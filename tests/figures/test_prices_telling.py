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


def test_pesos_are_those_of_the_country_that_a_page_is_of() -> None:
    text = (
        "OpenAI puso a la venta su plan ChatGPT Go en México a 99 pesos al mes.\n\n"
        "ChatGPT Pro se cobra en 3,999 pesos mensuales y Claude Pro sale en 20 dólares (unos 370 pesos) al mes."
    )
    assert prices(text, lang="es") == expected("""
        OpenAI: ChatGPT Go, month, 99 MXN
        OpenAI: ChatGPT Pro, month, 3999 MXN
        Anthropic: Claude Pro, month, 20 USD
    """)
    assert prices("ChatGPT Go cuesta 99 pesos al mes.", lang="es", url="https://diario.example.ar/a") == [
        "OpenAI: ChatGPT Go, month, 99 ARS"
    ]


def test_a_tool_by_the_name_that_code_calls_it_by() -> None:
    text = "Moonshot AI sells kimi-k2. The built-in tool $web_search is charged at $0.005 per use."
    assert prices(text) == ["Moonshot AI: $web_search, 1K requests, 5 USD"]
