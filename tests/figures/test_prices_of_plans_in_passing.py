"""Plans that a sentence of news names by their word alone, behind what their maker asks."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import prices

PLUS, PRO = "OpenAI: ChatGPT Plus, month, 20 USD", "OpenAI: ChatGPT Pro, month, 200 USD"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "ChatGPT's paid plans — Plus ($20/month) and Pro ($200/month) — now include the agent."),
        ("en", "ChatGPT's paid plans are Plus ($20/month) and Pro ($200/month)."),
    ],
)
def test_what_a_plan_costs(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == [PLUS, PRO]


@pytest.mark.parametrize(
    "text",
    [
        "OpenAI asks $20 a month for Pro Research to read it.",
        "Users of OpenAI pay $20 a month for Notion Pro.",
    ],
)
def test_but_a_longer_name_is_not_the_plan(text: str) -> None:
    assert prices(text) == []


def test_what_labs_sell_in_a_year_is_no_price() -> None:
    table = (
        "<html><body><article><h1>Labs by revenue</h1><table><caption>Run-rates as of 31 March 2026</caption>"
        "<tr><th>Company</th><th>Home</th><th>Revenue 2025 (US$ m)</th><th>Annualised revenue (US$ m)</th></tr>"
        "<tr><td>OpenAI</td><td>San Francisco</td><td>13,100</td><td>25,000</td></tr>"
        "<tr><td>Mistral AI</td><td>Paris</td><td>~200</td><td>&gt;400</td></tr>"
        "</table></article></body></html>"
    )
    assert prices(table) == []
