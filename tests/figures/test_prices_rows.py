"""Prices whose unit, product or kind of token a row, a bracket or a later word tells."""

from __future__ import annotations

from tests.figures.price_desk import expected, prices


def test_a_bracket_behind_input_tells_what_the_cache_gives() -> None:
    page = """<html><body><h1>Preise der Gemini-API</h1><p>Alle Preise in US-Dollar je 1 Million Token.</p>
    <table><tr><th>Modell</th><th>Eingabe</th><th>Eingabe (aus dem Cache)</th><th>Ausgabe</th></tr>
    <tr><td>Gemini 2.5 Flash</td><td>0,30</td><td>0,075</td><td>2,50</td></tr></table></body></html>"""
    assert prices(page, lang="de") == expected("""
        Google: Gemini 2.5 Flash, 1M input tokens, 0.3 USD
        Google: Gemini 2.5 Flash, 1M cached input tokens, 0.075 USD
        Google: Gemini 2.5 Flash, 1M output tokens, 2.5 USD
    """)


def test_a_price_where_the_cache_is_hit() -> None:
    text = "Grok 4 is billed at $3 per million input tokens, or $0.75 once the cache is hit, and $15 per million out."
    assert "xAI: Grok 4, 1M cached input tokens, 0.75 USD" in prices(text)


def test_a_row_keeps_its_name_though_the_text_says_the_maker_with_it() -> None:
    page = """<html><body><h1>Amazon Nova on Bedrock</h1><table>
    <tr><th>Model</th><th>Price per 1,000 input tokens</th><th>Price per 1,000 output tokens</th></tr>
    <tr><td>Nova Micro</td><td>$0.000035</td><td>$0.00014</td></tr></table>
    <p>Amazon Nova Micro takes text alone.</p></body></html>"""
    assert prices(page) == expected("""
        Amazon: Nova Micro, 1M input tokens, 0.035 USD
        Amazon: Nova Micro, 1M output tokens, 0.14 USD
    """)


def test_a_seat_told_behind_the_year_is_the_months_too() -> None:
    text = "Claude Team costs $30 a month or $300 a year for every seat. Claude Pro is $20 a month or $200 a year."
    assert prices(text) == expected("""
        Anthropic: Claude Team, user/month, 30 USD
        Anthropic: Claude Team, user/year, 300 USD
        Anthropic: Claude Pro, month, 20 USD
        Anthropic: Claude Pro, year, 200 USD
    """)


def test_a_label_that_names_what_is_counted_is_no_product() -> None:
    page = """<html><body><h1>Mistral AI pricing</h1><div>
    <div><h3>Mistral OCR 2</h3><table><tr><td>Pages (/1,000 pages)</td><td>$1</td></tr></table></div>
    <div><h3>Mistral Small 3</h3><table><tr><td>Input (/M tokens)</td><td>$0.1</td></tr></table></div>
    </div></body></html>"""
    assert prices(page) == expected("""
        Mistral AI: Mistral OCR 2, 1K pages, 1 USD
        Mistral AI: Mistral Small 3, 1M input tokens, 0.1 USD
    """)
