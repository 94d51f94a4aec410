"""Sizes of prompts in cells and cards, levels of service under a product's heading, and names that a heading tells."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import expected, prices


def page(body: str, title: str) -> str:
    return f"<html><head><title>{title}</title></head><body><main>{body}</main></body></html>"


def table(*rows: tuple[str, ...], caption: str = "") -> str:
    written = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    told = f"<caption>{caption}</caption>" if caption else ""
    return f"<table>{told}{''.join(f'<tr>{row}</tr>' for row in written)}</table>"


def of(company: str, product: str, *told: tuple[str, str], on: str = "") -> str:
    return "\n".join(f"{company}: {product}, {unit}, {value} USD{on}" for unit, value in told)


def both(company: str, product: str, sent: str, back: str, on: str = "") -> str:
    return of(company, product, ("1M input tokens", sent), ("1M output tokens", back), on=on)


_TIERED = "\n".join(
    (
        both("xAI", "Grok 4.5", "3", "15", " [short-context]"),
        both("xAI", "Grok 4.5", "6", "30", " [long-context]"),
    )
)


@pytest.mark.parametrize(
    "pair",
    [
        "Up to 128K tokens {} per 1M tokens<br>Over 128K tokens {} per 1M tokens",
        "prompt of 0–128K: {}<br>prompt of 128K–2M: {}",
        "{} (prompts ≤ 128k)<br>{} (prompts > 128k)",
    ],
)
def test_a_cell_or_a_line_of_a_list_tells_a_price_for_each_size(pair: str) -> None:
    top = "<h1>Rates</h1><p>All prices in USD per 1M tokens.</p><h2>Grok 4.5</h2>"
    sent, back = pair.format("$3.00", "$6.00"), pair.format("$15.00", "$30.00")
    rows = table(("In", sent), ("Out", back))
    items = f"<ul><li><b>Prompt</b><br>{sent}</li><li><b>Answer, thinking included</b><br>{back}</li></ul>"
    lines = "".join(
        f"<div><p>{what}</p><p>{told.replace('<br>', '</p><p>')}</p></div>"
        for what, told in (("Input", sent), ("Output", back))
    )
    for body in (rows, items, lines):
        assert prices(page(top + body, "Rates - xAI")) == expected(_TIERED)


@pytest.mark.parametrize(
    ("header", "levels"),
    [("Tier", ("Experiment", "Scale")), ("Plan", ("Free tier", "Paid tier")), ("Level", ("Sandbox", "Pay as you go"))],
)
def test_a_level_of_service_under_a_models_heading_names_nothing(header: str, levels: tuple[str, str]) -> None:
    rows = table((header, "Output", "Input"), (levels[0], "Free", "Free"), (levels[1], "$10", "$2.50"))
    body = f"<h1>Prices by level</h1><p>USD per 1M tokens.</p><h3>Command A</h3>{rows}"
    told = (both("Cohere", "Command A", "0", "0"), both("Cohere", "Command A", "2.5", "10"))
    assert prices(page(body, "Prices - Cohere")) == expected("\n".join(told))


@pytest.mark.parametrize("header", ["Tier", "Service", "Plan"])
def test_such_a_column_that_names_products_keeps_them(header: str) -> None:
    rows = table((header, "Input", "Output"), ("Command A", "$2.50", "$10"), ("Command R7B", "$0.0375", "$0.15"))
    body = f"<h1>Prices</h1><p>USD per 1M tokens.</p>{rows}"
    told = (both("Cohere", "Command A", "2.5", "10"), both("Cohere", "Command R7B", "0.0375", "0.15"))
    assert prices(page(body, "Prices - Cohere")) == expected("\n".join(told))


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Voxtral Medium", "Voxtral Medium"),
        ("Voxtral Realtime 2", "Voxtral Realtime 2"),
        ("Voxtral Pricing", "Voxtral"),
        ("Voxtral Overview", "Voxtral"),
        ("Voxtral Context Window", "Voxtral"),
    ],
)
def test_a_heading_that_goes_on_behind_a_known_name_is_the_name(heading: str, name: str) -> None:
    body = f"<h1>Rates</h1><h2>{heading}</h2><p>USD per 1M tokens.</p>{table(('Input', '$0.40'), ('Output', '$1.60'))}"
    assert prices(page(body, "Rates - Mistral AI")) == expected(both("Mistral AI", name, "0.4", "1.6"))


@pytest.mark.parametrize("mode", [", as a batch", " – batch", " in batch mode", ", in batches"])
def test_a_mode_behind_a_name_is_no_part_of_it(mode: str) -> None:
    name = "Document Reader"
    told = ((name, "$1.50 per 1,000 pages"), (f"{name}{mode}", "$0.60 per 1,000 pages"))
    body = f"<h1>Documents</h1><dl>{''.join(f'<dt>{term}</dt><dd>{price}</dd>' for term, price in told)}</dl>"
    found = (of("Microsoft", name, ("1K pages", "1.5")), of("Microsoft", name, ("1K pages", "0.6"), on=" [batch]"))
    assert prices(page(body, "Documents - Microsoft Azure")) == expected("\n".join(found))


@pytest.mark.parametrize(
    ("caption", "on"),
    [
        ("Supervised tuning. USD per 1M tokens", " [fine-tuned]"),
        ("Tuning, USD per 1M tokens", " [fine-tuned]"),
        ("Instruction-tuned models. USD per 1M tokens", ""),
    ],
)
def test_a_caption_of_tuning_holds_for_its_table_and_tuning_to_instructions_is_none(caption: str, on: str) -> None:
    rows = table(("Model", "Input", "Output"), ("Command R", "$0.30", "$1.20"), caption=caption)
    assert prices(page(f"<h1>Rates</h1>{rows}", "Rates - Cohere")) == expected(
        both("Cohere", "Command R", "0.3", "1.2", on)
    )


def test_words_and_pictures_are_told_apart_by_their_rows() -> None:
    terms = "<dt>Words</dt><dd>0.09 USD for 1M tokens</dd><dt>Images</dt><dd>0.36 USD for 1M image tokens</dd>"
    told = "AI21 Labs: Jamba Embed 2, 1M tokens, 0.09 USD\nAI21 Labs: Jamba Embed 2, 1M tokens, 0.36 USD [image]"
    body = f"<h1>Rates</h1><h3>Jamba Embed 2</h3><dl>{terms}</dl>"
    assert prices(page(body, "Rates - AI21 Labs")) == expected(told)


def test_rankings_are_requests() -> None:
    body = "<h1>Rates</h1><h3>Jamba Rank</h3><dl><dt>Rate</dt><dd>1.80 USD for 1,000 rankings</dd></dl>"
    assert prices(page(body, "Rates - AI21 Labs")) == ["AI21 Labs: Jamba Rank, 1K requests, 1.8 USD"]


@pytest.mark.parametrize("row", ["Minimum top-up", "Prepaid credits from"])
def test_a_row_of_what_must_be_paid_in_is_no_price(row: str) -> None:
    rows = table(("", "Per 1M tokens"), ("Input", "$0.60"), ("Output", "$2.50"), (row, "$1.00"))
    found = prices(page(f"<h1>Kimi K2 pricing</h1>{rows}", "Pricing - Moonshot AI"))
    assert found == expected(both("Moonshot AI", "Kimi K2", "0.6", "2.5"))


def test_a_row_of_a_billing_is_by_the_month_as_the_row_above_it() -> None:
    rows = table(
        ("", "Pro", "Max"), ("Price per month", "$20", "$100"), ("If billed yearly", "$17", "–"), ("Seats", "1", "1")
    )
    told = ("Anthropic: Claude Pro, month, 20 USD", "Anthropic: Claude Max, month, 100 USD")
    found = prices(page(f"<h1>Claude plans</h1>{rows}", "Claude plans - Anthropic"))
    assert found == expected("\n".join((*told, "Anthropic: Claude Pro, month, 17 USD [annual-billing]")))
