"""Products with their prices side by side in a row, capacity that is reserved, sums of use, sizes that name nothing."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import expected, prices, reading


def _page(body: str) -> str:
    return f"<html><body><main>{body}</main></body></html>"


def _table(*rows: str, caption: str = "") -> str:
    cells = ("".join(f"<td>{cell.strip()}</td>" for cell in row.split("|")) for row in rows)
    return f"<table><caption>{caption}</caption>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"


def test_each_price_of_a_row_is_of_the_product_before_it() -> None:
    rows = ("Vendor|Flagship|Price|Small|Price", "OpenAI|GPT-5.2|$1.75 / $14|GPT-5 mini|$0.25 / $2",
            "Anthropic|Claude Opus 4.6|$5 / $25|Claude Haiku 4.5|$1 / $5")  # fmt: skip
    assert prices(_page(f"<p>USD per 1M tokens, input / output.</p>{_table(*rows)}")) == expected("""
        OpenAI: GPT-5.2, 1M input tokens, 1.75 USD
        OpenAI: GPT-5.2, 1M output tokens, 14 USD
        OpenAI: GPT-5 mini, 1M input tokens, 0.25 USD
        OpenAI: GPT-5 mini, 1M output tokens, 2 USD
        Anthropic: Claude Opus 4.6, 1M input tokens, 5 USD
        Anthropic: Claude Opus 4.6, 1M output tokens, 25 USD
        Anthropic: Claude Haiku 4.5, 1M input tokens, 1 USD
        Anthropic: Claude Haiku 4.5, 1M output tokens, 5 USD
    """)


def test_a_product_behind_the_last_price_is_of_no_other_row_part() -> None:
    rows = ("Model|Input|Output|Successor", "GPT-5|$1.25|$10|GPT-5.2", "GPT-5 mini|$0.25|$2|GPT-5.2 mini")
    assert prices(_page(f"<p>USD per 1M tokens.</p>{_table(*rows)}")) == expected("""
        OpenAI: GPT-5, 1M input tokens, 1.25 USD
        OpenAI: GPT-5, 1M output tokens, 10 USD
        OpenAI: GPT-5 mini, 1M input tokens, 0.25 USD
        OpenAI: GPT-5 mini, 1M output tokens, 2 USD
    """)


@pytest.mark.parametrize(
    ("heading", "header"),
    [
        ("Provisioned throughput", "Price per hour per model"),
        ("Reserved capacity", "Hourly"),
        ("Capacity", "Hourly, no commitment"),
        ("Capacity", "Hourly, 6-month term"),
        ("Custom models", "Storage per month"),
    ],
)
def test_capacity_that_is_reserved_and_storage_are_no_prices_of_a_model(heading: str, header: str) -> None:
    tokens = _table("Model|Input, per 1M tokens", "Nova Pro|$0.80")
    hours = _table(f"Model|{header}", "Nova Pro|$92.00")
    page = _page(f"<h1>Amazon Bedrock</h1><h2>On demand</h2>{tokens}<h2>{heading}</h2>{hours}")
    assert prices(page, of="Amazon") == ["Amazon: Nova Pro, 1M input tokens, 0.8 USD"]


def test_an_hour_of_speech_is_a_price() -> None:
    page = _page(f"<h1>Groq</h1><h2>Speech</h2>{_table('Model|Price per hour transcribed', 'Whisper Large v3|$0.111')}")
    assert prices(page, of="Groq") == ["Groq: Whisper Large v3, hour, 0.111 USD"]


def test_what_a_use_comes_to_in_a_month_is_no_plan_beside_the_tokens_that_it_takes() -> None:
    used = _table("Use|Tokens a day|Monthly cost", "Small team|1M|$34", "Support desk|25M|$840")
    page = _page(f"<h1>GPT-5 mini</h1><p>Input $0.25, output $2.00 per 1M tokens.</p><h2>In use</h2>{used}")
    assert not [f for f in reading(page, of="OpenAI").figures if f.unit == "month"]
    plans = _table("Plan|Tokens a day|Monthly price", "Plus|1M|$20", "Pro|25M|$200")
    assert prices(_page(f"<h1>ChatGPT plans</h1>{plans}"), of="OpenAI") == expected("""
        OpenAI: ChatGPT Plus, month, 20 USD
        OpenAI: ChatGPT Pro, month, 200 USD
    """)


@pytest.mark.parametrize("size", ["Up to 16B", "17B – 69B", "17-69B", "70B or more", "Over 100B"])
def test_a_range_of_sizes_names_no_product(size: str) -> None:
    head = "Model|Input, per 1M tokens"
    page = _page(f"<h1>Together AI</h1>{_table(head, 'Llama 3.1 8B|$0.18', f'{size}|$0.48')}")
    assert prices(page, of="Together AI") == ["Together AI: Llama 3.1 8B, 1M input tokens, 0.18 USD"]


def test_a_free_plan_in_a_header_is_read_beside_one_with_a_price() -> None:
    heads = ("", "Copilot Chat<br>Free", "Microsoft 365 Copilot<br>$30.00 user/month<br>paid yearly")
    row = "".join(f"<th>{head}</th>" for head in heads)
    table = f"<table><tr>{row}</tr><tr><td>Agents</td><td>Extra</td><td>Included</td></tr></table>"
    assert prices(_page(f"<h1>Microsoft 365 Copilot</h1>{table}"), of="Microsoft") == [
        "Microsoft: Copilot Chat, month, 0 USD",
        "Microsoft: Microsoft 365 Copilot, user/month, 30 USD [annual-billing]",
    ]


_TAXES = {
    "en": ("Monthly price, tax included", "Plus: €23"),
    "de": ("Monatspreis inkl. MwSt.", "Plus: 23 €"),
    "fr": ("Prix mensuel TTC", "Plus : 23 €"),
    "es": ("Precio mensual, IVA incluido", "Plus: 23 €"),
    "it": ("Prezzo mensile IVA inclusa", "Plus: 23 €"),
}


@pytest.mark.parametrize("lang", sorted(_TAXES))
def test_a_word_on_taxes_takes_nothing_from_what_a_caption_says(lang: str) -> None:
    caption, cell = _TAXES[lang]
    page = _page(_table("Assistant|Standard", f"ChatGPT|{cell}", caption=caption))
    assert prices(page, lang=lang) == ["OpenAI: ChatGPT Plus, month, 23 EUR"]


_SEATS = {
    "en": ("Standard seat: €25 per user per month", "Standard"),
    "es": ("Puesto estándar: 25 € por persona al mes", "estándar"),
    "fr": ("Siège standard : 25 € par utilisateur et par mois", "standard"),
    "it": ("Posto standard: 25 € per utente al mese", "standard"),
    "de": ("Platz Standard: 25 € pro Nutzer und Monat", "Standard"),
}


@pytest.mark.parametrize("lang", sorted(_SEATS))
def test_a_kind_of_seat_is_a_variant_of_its_plan(lang: str) -> None:
    line, kind = _SEATS[lang]
    body = f"<h1>Claude</h1><div><h3>Pro</h3><p>17 €</p></div><div><h3>Team</h3><p>{line}</p></div>"
    assert f"Anthropic: Claude Team {kind}, user/month, 25 EUR" in prices(_page(body), of="Anthropic", lang=lang)


@pytest.mark.parametrize(
    ("told", "unit", "value"),
    [
        ("$2 per 1,000 pages, $1 with the Batch API", "1K pages", "1"),
        ("$2 per 1,000 pages; in batch mode $1", "1K pages", "1"),
        ("$0.002 per minute ($0.001 in batch)", "minute", "0.001"),
        ("$2 per 1M tokens; in batch mode $1", "1M tokens", "1"),
    ],
)
def test_a_sum_in_another_mode_is_per_the_same_as_the_one_before_it(told: str, unit: str, value: str) -> None:
    body = f"<h1>Mistral AI prices</h1><dl><dt>Mistral OCR 3</dt><dd>{told}</dd></dl>"
    assert f"Mistral AI: Mistral OCR 3, {unit}, {value} USD [batch]" in prices(_page(body), of="Mistral AI")


def test_a_struck_price_in_a_line_of_its_own_elements_is_the_old_one() -> None:
    spans = '<span>{}</span><span style="text-decoration:line-through">${}</span><span>${}</span><span>/month</span>'
    lines = (("Google AI Pro", "19.99", "9.99"), ("Google AI Ultra", "249.99", "124.99"))
    body = "".join(f'<div class="p">{spans.format(*line)}</div>' for line in lines)
    found = reading(_page(f"<h1>Google AI plans</h1>{body}"), of="Google").figures
    assert sorted((str(f.low), f.tense) for f in found) == [
        ("124.99", "current"), ("19.99", "former"), ("249.99", "former"), ("9.99", "current"),
    ]  # fmt: skip
