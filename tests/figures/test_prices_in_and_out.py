"""Headers and rows that tell by a plain word which tokens are priced, columns that tell none, and keys of lists."""

from __future__ import annotations

import json

import pytest

from tests.figures.price_desk import expected, prices


def page(body: str, title: str) -> str:
    return f"<html><head><title>{title}</title></head><body><main>{body}</main></body></html>"


def table(*rows: tuple[str, ...]) -> str:
    written = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in written)}</table>"


_GROK = """
    xAI: Grok 4, 1M input tokens, 3 USD
    xAI: Grok 4, 1M output tokens, 15 USD
"""


@pytest.mark.parametrize(
    ("sent", "back"),
    [
        ("Tokens in", "Tokens out"),
        ("Text in, 1M tokens", "Text out, 1M tokens"),
        ("In, USD for 1M tokens", "Out, USD for 1M tokens"),
        ("In (a million)", "Out (a million)"),
        ("US$ per million tokens in", "US$ per million tokens out"),
        ("Prompts, 1M tokens", "Replies, 1M tokens"),
        ("Prompt tokens", "Reply tokens"),
        ("Question, 1M tokens", "Answer, 1M tokens"),
    ],
)
def test_a_plain_word_tells_which_tokens_a_column_or_row_is_for(sent: str, back: str) -> None:
    columns = table(("Model", sent, "Longest reply", back), ("Grok 4", "$3", "64K", "$15"))
    rows = table(("", "Grok 4"), ("Window (tokens)", "256k"), (back, "15.00"), (sent, "3.00"))
    for body in (columns, rows):
        written = f"<h1>What we charge</h1><p>All prices are in USD per 1M tokens.</p>{body}"
        assert prices(page(written, "Charges - xAI")) == expected(_GROK)


@pytest.mark.parametrize("sent", ["Tokens in", "In", "Text in"])
def test_a_term_of_a_list_tells_it_so_too(sent: str) -> None:
    back = sent.replace("in", "out").replace("In", "Out")
    body = f"<h2>Grok 4</h2><dl><dt>{sent}</dt><dd>3 USD a million</dd><dt>{back}</dt><dd>15 USD a million</dd></dl>"
    assert prices(page(body, "Charges - xAI")) == expected(_GROK)


@pytest.mark.parametrize("header", ["Prices in USD", "Price per 1M tokens in US$", "In US dollars", "Price (in $)"])
def test_a_word_of_relation_before_a_currency_tells_no_direction(header: str) -> None:
    body = f"<p>Per 1M tokens.</p>{table(('Model', header), ('Grok Embed 1', '$0.20'))}"
    assert [p for p in prices(page(body, "Charges - xAI")) if "input" in p] == []


def test_a_minute_that_a_row_sets_off_is_what_it_is_told_per() -> None:
    rows = table(("", "Grok 4"), ("Text in, 1M tokens", "$3"), ("Audio in, 1 minute", "$0.01"), ("Text out", "$15"))
    found = prices(page(f"<p>Per 1M tokens.</p>{rows}", "Charges - xAI"))
    assert "xAI: Grok 4, minute, 0.01 USD [audio]" in found
    rows = table(("Model", "Cache writes, 1 hour", "Input", "Output"), ("Grok 4", "$6", "$3", "$15"))
    found = prices(page(f"<p>Per 1M tokens.</p>{rows}", "Charges - xAI"))
    assert found == expected(f"{_GROK}\n xAI: Grok 4, 1M cache write tokens, 6 USD")


@pytest.mark.parametrize(
    ("lang", "unit", "headers"),
    [
        ("en", "USD for 1M tokens", ("Reply time (s)", "Input", "Output")),
        ("en", "USD for 1M tokens", ("Coding index", "Input", "Output")),
        ("de", "USD je 1 Mio. Token", ("Antwortzeit (s)", "Eingabe", "Ausgabe")),
        ("fr", "USD par million de tokens", ("Note sur 10", "Entrée", "Sortie")),
    ],
)
def test_a_column_of_numbers_beside_input_and_output_that_names_no_price_holds_none(
    lang: str, unit: str, headers: tuple[str, ...]
) -> None:
    rows = table(("Model", *headers), ("Grok 4", "7", "3", "15"))
    found = prices(page(f"<p>{unit}</p>{rows}", "Grok - xAI"), lang=lang)
    assert found == expected(_GROK)


@pytest.mark.parametrize("key", ["id", "api_id", "model", "slug"])
def test_a_key_that_is_the_display_name_goes_before_the_api_name_under_it(key: str) -> None:
    told = {"Grok 4": {key: "grok-4-0709", "input": 3, "output": 15}}
    body = json.dumps({"vendor": "xAI", "currency": "USD", "per": "1M tokens", "models": told}, indent=1)
    assert prices(body) == expected(_GROK)


def test_a_key_that_names_no_product_leaves_the_api_name() -> None:
    for key in ("xAI", "flagship", "Grok"):
        told = {key: {"id": "grok-4", "input": 3, "output": 15}}
        body = json.dumps({"vendor": "xAI", "currency": "USD", "per": "1M tokens", "models": told}, indent=1)
        assert prices(body) == expected(_GROK.replace("Grok 4", "grok-4"))


def test_a_table_of_toml_may_be_called_by_a_display_name() -> None:
    body = 'vendor = "xAI"\ncurrency = "USD"\nper = "1M tokens"\n\n["Grok 4"]\nid = "grok-4"\ninput = 3\noutput = 15\n'
    assert prices(body) == expected(_GROK)


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "GPT-5.2 has the output price of its predecessor, but input is $2 per million tokens."),
        ("en", "GPT-5.2 charges little for output, while input costs $2 per million tokens."),
        ("de", "GPT-5.2 lässt den Output-Preis unverändert, Input kostet dagegen 2 Dollar pro Million Token."),
        ("fr", "GPT-5.2 ne change rien en sortie, mais l'entrée coûte 2 dollars par million de tokens."),
        ("es", "GPT-5.2 no cambia nada en la salida, pero la entrada cuesta 2 dólares por millón de tokens."),
        ("it", "GPT-5.2 non cambia nulla in output, ma l'input costa 2 dollari per milione di token."),
    ],
)
def test_of_two_ways_that_of_the_last_clause(lang: str, told: str) -> None:
    assert prices(told, lang=lang) == ["OpenAI: GPT-5.2, 1M input tokens, 2 USD"]
