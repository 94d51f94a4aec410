"""Prices in further layouts and turns of phrase: whose a bracket is, plans told by name alone, keys per token."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import expected, prices


def test_a_bracket_is_of_the_name_before_it() -> None:
    found = prices(
        "Mistral Medium 3 costs $0.40 per million input tokens, under Anthropic's Claude (about $3 per million input)."
    )
    assert "Anthropic: Claude, 1M input tokens, 3 USD" in found
    assert "Mistral AI: Mistral Medium 3, 1M input tokens, 3 USD" not in found


def test_a_plan_told_before_another_maker_is_of_the_product_spoken_of() -> None:
    text = (
        "Mistral sells Le Chat in several sizes. The Pro tier (at $14.99/month) lifts the limits, undercutting OpenAI."
    )
    assert prices(text) == ["Mistral AI: Le Chat Pro, month, 14.99 USD"]


def test_generic_words_behind_a_model_are_no_part_of_its_name() -> None:
    table = (
        "<table><tr><th>Product</th><th>Input per 1M tokens</th></tr>"
        "<tr><td>Mistral Medium 3 API</td><td>$0.40</td></tr></table>"
    )
    assert prices(table) == ["Mistral AI: Mistral Medium 3, 1M input tokens, 0.4 USD"]


def test_keys_that_tell_the_cost_of_a_token() -> None:
    text = """{
      "claude-haiku-4-5": {
        "provider": "anthropic",
        "input_cost_per_token": 1e-06,
        "cache_read_input_token_cost": 1e-07,
        "cache_creation_input_token_cost": 1.25e-06,
        "output_cost_per_token": 5e-06
      }
    }"""
    assert prices(text) == expected("""
        Anthropic: claude-haiku-4-5, 1M input tokens, 1 USD
        Anthropic: claude-haiku-4-5, 1M cached input tokens, 0.1 USD
        Anthropic: claude-haiku-4-5, 1M cache write tokens, 1.25 USD
        Anthropic: claude-haiku-4-5, 1M output tokens, 5 USD
    """)


def test_a_condition_in_a_bracket_is_of_the_price_inside() -> None:
    page = "<h1>Mistral AI prices</h1><ul><li><b>Mistral OCR 2</b>: $4 per 1,000 pages (batch: $2 per 1,000)</li></ul>"
    assert prices(page, of="Mistral AI") == expected("""
        Mistral AI: Mistral OCR 2, 1K pages, 4 USD
        Mistral AI: Mistral OCR 2, 1K pages, 2 USD [batch]
    """)


def test_image_sizes_are_no_products() -> None:
    page = (
        "<h1>OpenAI images</h1><table><tr><th>DALL·E resolution</th><th>Price</th></tr>"
        "<tr><td>512×512</td><td>$0.018 / image</td></tr></table>"
    )
    assert prices(page) == ["OpenAI: DALL·E, image, 0.018 USD"]


@pytest.mark.parametrize("header", ["Total recharge", "Cumulative top-up", "My score"])
def test_columns_that_are_no_prices(header: str) -> None:
    page = (
        f"<h1>Kimi API: price per 1M tokens</h1><table><tr><th>Level</th><th>{header}</th><th>Requests</th></tr>"
        "<tr><td>Tier 3</td><td>$100</td><td>900</td></tr></table>"
    )
    assert prices(page) == []


@pytest.mark.parametrize("seller", ["GitHub sells its assistant at", "Tuesday Letter is", "Acme Writer charges"])
def test_another_seller_does_not_price_the_product_spoken_of(seller: str) -> None:
    assert prices(f"ChatGPT Plus costs $20 a month. {seller} $9 a month.") == ["OpenAI: ChatGPT Plus, month, 20 USD"]


def test_a_plan_by_its_name_alone_on_its_page() -> None:
    page = "<title>Le Chat prices | Mistral AI</title><h1>Le Chat</h1>"
    page += "<p>For customers in America and in our other store, Pro costs $14.99 a month, and taxes are added.</p>"
    assert prices(page) == ["Mistral AI: Le Chat Pro, month, 14.99 USD"]


def test_in_a_mode_is_no_direction() -> None:
    text = "qwen-plus is $0.40 per million input tokens. Output is $1.20 per million tokens in instant mode."
    assert "Alibaba: qwen-plus, 1M output tokens, 1.2 USD" in prices(text)
