"""Rows that name each company's product, rows of what is worth so much, and titles of cards that tell a unit."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import expected, prices


def _page(body: str) -> str:
    return f"<html><body><main>{body}</main></body></html>"


def _table(*rows: str) -> str:
    cells = ("".join(f"<td>{cell.strip()}</td>" for cell in row.split("|")) for row in rows)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"


_FIRST = ("|OpenAI|Anthropic", "Flagship|GPT-5.2|Claude Opus 4.6", "Input, per 1M tokens|$1.75|$5")
_READ = """
    OpenAI: GPT-5.2, 1M input tokens, 1.75 USD
    Anthropic: Claude Opus 4.6, 1M input tokens, 5 USD
"""


def test_a_row_of_names_heads_the_columns_of_companies() -> None:
    assert prices(_page(_table(*_FIRST))) == expected(_READ)


def test_another_such_row_takes_its_place() -> None:
    small = ("Small model|GPT-5 mini|Claude Haiku 4.5", "Input, per 1M tokens|$0.25|$1")
    assert prices(_page(_table(*_FIRST, *small))) == expected(f"""{_READ}
        OpenAI: GPT-5 mini, 1M input tokens, 0.25 USD
        Anthropic: Claude Haiku 4.5, 1M input tokens, 1 USD
    """)


def test_a_company_that_names_none_there_has_no_price() -> None:
    small = ("Small model|GPT-5 mini|–", "Input, per 1M tokens|$0.25|–")
    assert prices(_page(_table(*_FIRST, *small))) == expected(f"{_READ}\nOpenAI: GPT-5 mini, 1M input tokens, 0.25 USD")


def test_plans_in_cells_are_of_the_company_that_heads_them() -> None:
    plans = "Plan|Plus, $20/month|Pro, $20/month"
    assert prices(_page(_table(*_FIRST, plans))) == expected(f"""{_READ}
        OpenAI: ChatGPT Plus, month, 20 USD
        Anthropic: Claude Pro, month, 20 USD
    """)


@pytest.mark.parametrize("label", ["Value of extra benefits", "Worth of what is included", "Savings"])
def test_a_row_of_what_something_is_worth_tells_no_price(label: str) -> None:
    rows = ("Feature|Google AI Plus|Google AI Pro", "Price|$7.99/mo|$19.99/mo", f"{label}|–|$10/mo")
    assert prices(_page(f"<h1>Google AI plans</h1>{_table(*rows)}"), of="Google") == expected("""
        Google: Google AI Plus, month, 7.99 USD
        Google: Google AI Pro, month, 19.99 USD
    """)


@pytest.mark.parametrize("head", ["Cache storage", "Context cache storage", "Storage per hour"])
def test_what_keeping_a_cache_costs_is_no_price_of_what_is_read_from_it(head: str) -> None:
    rows = (f"Model|Input, per 1M tokens|{head}|Cache hit", "GLM-4.6|$0.60|Free|$0.11")
    assert prices(_page(f"<h1>Zhipu AI</h1>{_table(*rows)}"), of="Zhipu AI") == expected("""
        Zhipu AI: GLM-4.6, 1M input tokens, 0.6 USD
        Zhipu AI: GLM-4.6, 1M cached input tokens, 0.11 USD
    """)


def test_a_title_that_tells_what_is_counted_is_of_the_product_that_heads_it() -> None:
    items = "<li><span>OCR (/1000 pages)</span><b>$2</b></li><li><span>Annotations (/1000 pages)</span><b>$3</b></li>"
    body = f"<article><h4>Mistral OCR 3</h4><code>mistral-ocr-latest</code><ul>{items}</ul></article>"
    assert prices(_page(f"<h1>Pricing</h1><h2>Models</h2>{body}"), of="Mistral AI") == expected("""
        Mistral AI: Mistral OCR 3, 1K pages, 2 USD
        Mistral AI: Mistral OCR 3, 1K pages, 3 USD
    """)
