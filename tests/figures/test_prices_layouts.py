"""Prices in the layouts of real price pages: rows of boxes, cards with rows, prices in headers, captioned figures."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import expected, line, prices, reading


def page(body: str, title: str = "API pricing") -> str:
    return f"<html><head><title>{title}</title></head><body><main>{body}</main></body></html>"


_ROWS = """
    Anthropic: Claude Sonnet 4, 1M input tokens, 3 USD
    Anthropic: Claude Sonnet 4, 1M output tokens, 15 USD
    Anthropic: Claude Haiku 3.5, 1M input tokens, 0.8 USD
    Anthropic: Claude Haiku 3.5, 1M output tokens, 4 USD
"""


@pytest.mark.parametrize(
    "rows",
    [
        '<div class="grid"><div class="head"><div>Model</div><div>Input / MTok</div><div>Output / MTok</div></div>'
        "<div><div>Claude Sonnet 4</div><div>$3</div><div>$15</div></div>"
        "<div><div>Claude Haiku 3.5</div><div>$0.80</div><div>$4</div></div></div>",
        "<div><div><span>Model</span><span>Input / MTok</span><span>Output / MTok</span></div>"
        "<ul><li><span>Claude Sonnet 4</span><span>$3</span><span>$15</span></li>"
        "<li><span>Claude Haiku 3.5</span><span>$0.80</span><span>$4</span></li></ul></div>",
    ],
    ids=["boxes", "a list below a row of headers"],
)
def test_rows_of_boxes_are_a_table(rows: str) -> None:
    assert prices(page(f"<h1>Claude API</h1>{rows}")) == expected(_ROWS)


def test_cards_beside_one_that_has_no_price_are_no_table() -> None:
    cards = "".join(
        f'<div class="card"><p>{name}</p><p>{price}</p><p>{period}</p></div>'
        for name, price, period in [
            ("Enterprise", "Talk to our sales team today", "For large organisations"),
            ("Plus", "$20", "per month"),
            ("Pro", "$200", "per month"),
        ]
    )
    assert prices(page(f"<h1>ChatGPT plans</h1><div>{cards}</div>")) == expected("""
        OpenAI: ChatGPT Plus, month, 20 USD
        OpenAI: ChatGPT Pro, month, 200 USD
    """)


def test_rows_inside_a_box_are_of_the_name_that_it_begins_with() -> None:
    def card(name: str, said: str, prices: tuple[str, str]) -> str:
        rows = "".join(
            f'<div class="row"><div>{kind}</div><div>{price} / MTok</div></div>'
            for kind, price in zip(("Input", "Output"), prices, strict=True)
        )
        return f'<div class="card"><div class="name">{name}</div><div>{said}</div>{rows}</div>'

    cards = card("Claude Opus 4.5", "The largest", ("$5", "$25")) + card("Claude Sonnet 4.5", "Balance", ("$3", "$15"))
    assert prices(page(f"<h1>Pricing</h1><div>{cards}</div>", "Pricing | Anthropic")) == expected("""
        Anthropic: Claude Opus 4.5, 1M input tokens, 5 USD
        Anthropic: Claude Opus 4.5, 1M output tokens, 25 USD
        Anthropic: Claude Sonnet 4.5, 1M input tokens, 3 USD
        Anthropic: Claude Sonnet 4.5, 1M output tokens, 15 USD
    """)


def test_a_table_is_of_the_caption_of_its_figure() -> None:
    figures = "".join(
        f"<figure><figcaption>{name}</figcaption><p>{said}</p><table><tr><td>{a}</td><td>per 1M input tokens</td></tr>"
        f"<tr><td>{b}</td><td>per 1M output tokens</td></tr></table></figure>"
        for name, said, a, b in [
            ("Jamba Large", "For hard questions over long files", "$2", "$8"),
            ("Jamba Mini", "For volume", "$0.2", "$0.4"),
        ]
    )
    prose = "<h2>Trial</h2><p>" + "Nothing of this text is about a price, but it is much longer than the tables. " * 9
    assert prices(page(f"<h1>Usage pricing</h1>{figures}{prose}</p>", "Pricing | AI21 Labs")) == expected("""
        AI21 Labs: Jamba Large, 1M input tokens, 2 USD
        AI21 Labs: Jamba Large, 1M output tokens, 8 USD
        AI21 Labs: Jamba Mini, 1M input tokens, 0.2 USD
        AI21 Labs: Jamba Mini, 1M output tokens, 0.4 USD
    """)


def test_plans_whose_prices_stand_in_the_header_cells() -> None:
    table = (
        "<table><thead><tr><th>Features</th><th>Free<br>$0/month</th><th>Plus ($20/mo)</th>"
        "<th>Business: $30 per seat / month</th></tr></thead>"
        "<tr><td>Projects</td><td>5</td><td>50</td><td>any number</td></tr></table>"
    )
    assert prices(page(f"<h1>ChatGPT plans</h1>{table}")) == expected("""
        OpenAI: ChatGPT Free, month, 0 USD
        OpenAI: ChatGPT Plus, month, 20 USD
        OpenAI: ChatGPT Business, user/month, 30 USD
    """)


def test_plans_side_by_side_in_one_cell() -> None:
    table = (
        "<table><tr><th>Who</th><th>Plan and price per month</th></tr>"
        "<tr><td>For you</td><td>Pro: $20 / Max: $100</td></tr></table>"
    )
    assert prices(page(f"<h1>Claude plans</h1>{table}")) == expected("""
        Anthropic: Claude Pro, month, 20 USD
        Anthropic: Claude Max, month, 100 USD
    """)


def test_how_long_something_takes_is_no_unit() -> None:
    table = (
        "<p>Set <code>service_tier</code> on a request. Dollars for 1M tokens.</p>"
        "<table><tr><th>Model</th><th>Tier</th><th>Typical latency</th><th>Input</th><th>Output</th></tr>"
        "<tr><td rowspan=2>GPT-5</td><td>Standard</td><td>4 s</td><td>$1.25</td><td>$10</td></tr>"
        "<tr><td>Flex</td><td>minutes</td><td>$0.625</td><td>$5</td></tr>"
        "<tr><td>o3</td><td>Batch</td><td>24 h</td><td>$1</td><td>$4</td></tr></table>"
    )
    assert prices(page(f"<h1>OpenAI service tiers</h1>{table}")) == expected("""
        OpenAI: GPT-5, 1M input tokens, 1.25 USD
        OpenAI: GPT-5, 1M output tokens, 10 USD
        OpenAI: GPT-5, 1M input tokens, 0.625 USD [flex]
        OpenAI: GPT-5, 1M output tokens, 5 USD [flex]
        OpenAI: o3, 1M input tokens, 1 USD [batch]
        OpenAI: o3, 1M output tokens, 4 USD [batch]
    """)


def test_two_prices_in_a_cell_apart_by_a_dot() -> None:
    listed = (
        "<p>US dollars for each million tokens.</p><h2><code>deepseek-chat</code></h2>"
        "<dl><dt>Input, cache miss</dt><dd>$0.27 · night discount $0.135</dd></dl>"
    )
    assert prices(page(f"<h1>What DeepSeek charges</h1>{listed}")) == expected("""
        DeepSeek: deepseek-chat, 1M input tokens, 0.27 USD
        DeepSeek: deepseek-chat, 1M input tokens, 0.135 USD [promotional]
    """)


def test_the_nearest_kind_of_token_counts() -> None:
    table = (
        "<p>Rates in USD per 1M tokens.</p><table><tr><th>Model</th><th>Input</th></tr>"
        "<tr><th colspan=2>Audio tokens</th></tr><tr><td>gpt-realtime</td><td>$32</td></tr>"
        "<tr><th colspan=2>Text tokens</th></tr><tr><td>gpt-realtime</td><td>$4</td></tr>"
        "<tr><th colspan=2>Image tokens</th></tr><tr><td>gpt-realtime</td><td>$5</td></tr></table>"
    )
    assert prices(page(f"<h1>New audio rates from OpenAI</h1>{table}")) == expected("""
        OpenAI: gpt-realtime, 1M input tokens, 32 USD [audio]
        OpenAI: gpt-realtime, 1M input tokens, 4 USD
        OpenAI: gpt-realtime, 1M input tokens, 5 USD [image]
    """)


_SHEET = """ANTHROPIC API, RATE CARD
Rates in US dollars for one million tokens, as of 3 March 2025

Claude 3.7 Sonnet      in 3.00     out 15.00
Claude 3.5 Haiku       in 0.80     out  4.00

CACHE
Claude 3.7 Sonnet      write 3.75  read 0.30
"""


def test_bare_lines_of_a_sheet_that_says_once_what_its_numbers_are() -> None:
    assert prices(_SHEET) == expected("""
        Anthropic: Claude 3.7 Sonnet, 1M input tokens, 3 USD
        Anthropic: Claude 3.7 Sonnet, 1M output tokens, 15 USD
        Anthropic: Claude 3.5 Haiku, 1M input tokens, 0.8 USD
        Anthropic: Claude 3.5 Haiku, 1M output tokens, 4 USD
        Anthropic: Claude 3.7 Sonnet, 1M cache write tokens, 3.75 USD
        Anthropic: Claude 3.7 Sonnet, 1M cached input tokens, 0.3 USD
    """)


def test_a_list_of_names_and_numbers_has_no_header() -> None:
    text = """Mistral price list, EUR per 1M tokens (in / out)

  Mistral Large    1.8 / 5.4
  Mistral Small    0.09 / 0.27
"""
    assert prices(text) == expected("""
        Mistral AI: Mistral Large, 1M input tokens, 1.8 EUR
        Mistral AI: Mistral Large, 1M output tokens, 5.4 EUR
        Mistral AI: Mistral Small, 1M input tokens, 0.09 EUR
        Mistral AI: Mistral Small, 1M output tokens, 0.27 EUR
    """)


def test_a_line_over_a_boxed_table_is_its_title() -> None:
    text = """OPENAI RATES              kept by the platform team
valid as of 12 May 2025   USD per 1,000,000 tokens

+--------------+--------+--------+
| MODEL        | PROMPT | COMPL. |
+--------------+--------+--------+
| gpt-4.1      |   2.00 |   8.00 |
+--------------+--------+--------+

BATCH QUEUE
+--------------+--------+--------+
| MODEL        | PROMPT | COMPL. |
+--------------+--------+--------+
| gpt-4.1      |   1.00 |   4.00 |
+--------------+--------+--------+

EMBEDDINGS
text-embedding-3-small    0.02
text-embedding-3-large    0.13
"""
    assert prices(text) == expected("""
        OpenAI: gpt-4.1, 1M input tokens, 2 USD
        OpenAI: gpt-4.1, 1M output tokens, 8 USD
        OpenAI: gpt-4.1, 1M input tokens, 1 USD [batch]
        OpenAI: gpt-4.1, 1M output tokens, 4 USD [batch]
        OpenAI: text-embedding-3-small, 1M tokens, 0.02 USD
        OpenAI: text-embedding-3-large, 1M tokens, 0.13 USD
    """)


_YAML = """# Currency: USD. Unit: one million tokens, unless the key names another.
prices_as_of: 2025-11-14
vendors:
  - vendor: Google
    models:
      - name: Gemini 2.5 Pro
        input_up_to_200k: 1.25
        input_over_200k: 2.50
      - name: Imagen 4
        per_image: 0.04
  - vendor: OpenAI
    models:
      - name: gpt-4.1
        cached_input: 0.50
        batch_output: 4.00
limits:
  team_research: { requests_per_minute: 600, monthly_cap: 4000 }
"""
_TOML = """# Prices in USD per 1M tokens
[[models]]
vendor = "Mistral AI"
name = "Mistral Large"
input = 2.0
output = 6.0

[[models]]
vendor = "OpenAI"
name = "gpt-4o"
input = 2.50
"""


def test_a_list_in_yaml() -> None:
    assert prices(_YAML) == expected("""
        Google: Gemini 2.5 Pro, 1M input tokens, 1.25 USD [short-context]
        Google: Gemini 2.5 Pro, 1M input tokens, 2.5 USD [long-context]
        Google: Imagen 4, image, 0.04 USD
        OpenAI: gpt-4.1, 1M cached input tokens, 0.5 USD
        OpenAI: gpt-4.1, 1M output tokens, 4 USD [batch]
    """)


def test_a_list_in_toml() -> None:
    assert prices(_TOML) == expected("""
        Mistral AI: Mistral Large, 1M input tokens, 2 USD
        Mistral AI: Mistral Large, 1M output tokens, 6 USD
        OpenAI: gpt-4o, 1M input tokens, 2.5 USD
    """)


def test_a_yaml_file_that_refers_to_itself_is_not_read_as_data() -> None:
    bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nname: gpt-4o\ninput_price: 2.5\nlist:\n  - d: *c\n  - e: *c\n"
    assert prices(bomb) == []


def test_how_much_a_dollar_buys_is_no_price() -> None:
    table = (
        "<table><tr><th>Model</th><th>Input Price (Per Million Tokens)</th><th>Images per $1</th></tr>"
        "<tr><td>GPT OSS 20B</td><td>$0.075 (13.3M / $1)*</td><td>370</td></tr></table>"
    )
    assert prices(page(f"<h1>Groq pricing</h1>{table}")) == ["Groq: GPT OSS 20B, 1M input tokens, 0.075 USD"]


def test_two_prices_on_two_lines_under_a_header_that_lists_two() -> None:
    table = (
        "<table><tr><th>Model</th><th>Rate limits</th><th>Pricing per 1M tokens<br>In / Out</th></tr>"
        "<tr><td>grok-4-0709</td><td>2M tpm<br>480 rpm</td><td><div>$3.00</div><div>$15.00</div></td></tr></table>"
    )
    assert prices(page(f"<h1>xAI models and pricing</h1>{table}")) == expected("""
        xAI: grok-4-0709, 1M input tokens, 3 USD
        xAI: grok-4-0709, 1M output tokens, 15 USD
    """)


def test_a_changelog_is_read_as_text_under_its_days() -> None:
    entries = (
        "<section><h2>August 12, 2025</h2><ul><li><strong>Claude Sonnet 4</strong> takes prompts of up to 1M tokens. "
        "Above 200K tokens we bill $6 per million input tokens.</li></ul></section>"
        "<section><h2>May 22, 2025</h2><ul><li><strong>Code execution</strong> enters beta. What comes on top of the "
        "free hours is charged at $0.05 per hour.</li></ul></section>"
        "<section><h2>May 7, 2025</h2><ul><li><strong>Web search</strong> is here, for $10 per 1,000 searches.</li>"
        "</ul></section>"
    )
    found = reading(page(f"<h1>Changelog</h1><p>Everything that Anthropic changes.</p>{entries}")).figures
    assert sorted(f"{line(f)}, {f.as_of}" for f in found) == expected("""
        Anthropic: Claude Sonnet 4, 1M input tokens, 6 USD [long-context], 2025-08-12
        Anthropic: Code execution, hour, 0.05 USD, 2025-05-22
        Anthropic: Web search, 1K requests, 10 USD, 2025-05-07
    """)


def test_editions_of_a_line_whose_name_they_share() -> None:
    boxes = "".join(
        f"<div class=box><b>{name}</b><div><span>{price}</span><span>/month</span></div></div>"
        for name, price in [("Code Pro", "$50"), ("Code Max", "$200")]
    )
    assert prices(page(f"<h2>Cerebras Code</h2><div>{boxes}</div>", "Pricing | Cerebras")) == expected("""
        Cerebras: Cerebras Code Pro, month, 50 USD
        Cerebras: Cerebras Code Max, month, 200 USD
    """)


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        (
            "<h1>Claude Haiku 3.5 gets cheaper</h1><p><b>Input</b><br><s>$1.00</s> $0.80 per million tokens</p>"
            "<p><b>Output</b><br><s>$5.00</s> $4.00 per million tokens</p>",
            """
            Anthropic: Claude Haiku 3.5, 1M input tokens, 0.8 USD
            Anthropic: Claude Haiku 3.5, 1M input tokens, 1 USD
            Anthropic: Claude Haiku 3.5, 1M output tokens, 4 USD
            Anthropic: Claude Haiku 3.5, 1M output tokens, 5 USD
            """,
        ),
        (
            "<h1>ChatGPT pricing</h1><ul><li><strong>Plus</strong> – $20 / month</li><li><strong>Business</strong> – "
            "$25 / user / month billed annually or $30 / user / month billed monthly</li></ul>",
            """
            OpenAI: ChatGPT Plus, month, 20 USD
            OpenAI: ChatGPT Business, user/month, 25 USD [annual-billing]
            OpenAI: ChatGPT Business, user/month, 30 USD
            """,
        ),
        (
            "<h1>Mistral: a guide</h1><h2>Le Chat</h2><p>Pro is $14.99 a month, Team $24.99 per user a month.</p>",
            """
            Mistral AI: Le Chat Pro, month, 14.99 USD
            Mistral AI: Le Chat Team, user/month, 24.99 USD
            """,
        ),
        (
            "<h1>Gemini 2.5 Flash Native Audio</h1><table><tr><th></th><th>Text</th><th>Audio / video</th></tr>"
            "<tr><td>Input, per 1M tokens</td><td>$0.50</td><td>$3.00</td></tr></table>",
            """
            Google: Gemini 2.5 Flash Native Audio, 1M input tokens, 0.5 USD
            Google: Gemini 2.5 Flash Native Audio, 1M input tokens, 3 USD [audio]
            """,
        ),
        (
            "<h1>Mistral models</h1><div><div class=m><h4>Mistral Large 3</h4><p>Our flagship.</p>"
            "<ul><li>In: $0.5 / M tokens</li><li>Out: $1.5 / M tokens</li></ul></div></div>",
            """
            Mistral AI: Mistral Large 3, 1M input tokens, 0.5 USD
            Mistral AI: Mistral Large 3, 1M output tokens, 1.5 USD
            """,
        ),
        (
            "<h1>GPT-5</h1><h2>Pricing</h2><div>Text, per 1M tokens</div><div><div><div>Input</div><div>$1.25</div>"
            "</div><div><div>Cached input</div><div>$0.125</div></div><div><div>Output</div><div>$10</div></div></div>",
            """
            OpenAI: GPT-5, 1M input tokens, 1.25 USD
            OpenAI: GPT-5, 1M cached input tokens, 0.125 USD
            OpenAI: GPT-5, 1M output tokens, 10 USD
            """,
        ),
        (
            "<h1>GroqCloud</h1><table><tr><th>Model</th><th>On-demand in/out ($/M)</th></tr>"
            "<tr><td>qwen/qwen3-32b</td><td>0.29/0.59</td></tr></table>",
            """
            Groq: qwen/qwen3-32b, 1M input tokens, 0.29 USD
            Groq: qwen/qwen3-32b, 1M output tokens, 0.59 USD
            """,
        ),
    ],
    ids=[
        "struck line by line",
        "a name holds for its line",
        "plans in a sentence",
        "audio / video",
        "in and out",
        "rows of boxes without headers",
        "an id with a path",
    ],
)
def test_smaller_layouts(body: str, lines: str) -> None:
    assert prices(page(body, "Prices")) == expected(lines)


@pytest.mark.parametrize(
    ("lang", "monthly", "yearly"),
    [
        ("de", "Preis pro Nutzer und Monat", "bei jährlicher Zahlung"),
        ("en", "Price per user and month", "with annual billing"),
        ("fr", "Prix par utilisateur et par mois", "avec engagement annuel"),
        ("it", "Prezzo per utente al mese", "con pagamento annuale"),
        ("es", "Precio por usuario y mes", "con pago anual"),
    ],
)
def test_column_that_tells_only_a_billing_is_per_what_the_price_column_before_it_is(
    lang: str, monthly: str, yearly: str
) -> None:
    table = (
        f"<main><h1>Claude</h1><table><tr><th>Plan</th><th>{monthly}</th><th>{yearly}</th></tr>"
        "<tr><td>Claude Team Standard</td><td>28 €</td><td>23 €</td></tr></table></main>"
    )
    assert prices(table, lang=lang) == expected("""
        Anthropic: Claude Team Standard, user/month, 23 EUR [annual-billing]
        Anthropic: Claude Team Standard, user/month, 28 EUR
    """)


@pytest.mark.parametrize("corner", ["Per 1,000 requests", "$ per 1,000 requests", "Price per 1,000 requests"])
def test_a_corner_tells_what_all_prices_of_its_table_are_for(corner: str) -> None:
    table = (
        f"<table><tr><th>{corner}</th><th>Low context</th><th>High context</th></tr>"
        "<tr><td>Sonar</td><td>$5</td><td>$12</td></tr><tr><td>Sonar Pro</td><td>$6</td><td>$14</td></tr></table>"
    )
    assert prices(page(f"<h2>Sonar, request part</h2>{table}", "Perplexity API")) == expected("""
        Perplexity: Sonar, 1K requests, 5 USD
        Perplexity: Sonar, 1K requests, 12 USD
        Perplexity: Sonar Pro, 1K requests, 6 USD
        Perplexity: Sonar Pro, 1K requests, 14 USD
    """)


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ('"max_input_tokens": 200000', '"min_input_tokens": 200001'),
        ('"up_to": 128000', '"above": 128000'),
        ('"context": "<=200k"', '"context": ">200k"'),
        ('"maxPromptTokens": 32000', '"fromPromptTokens": 32001'),
    ],
)
def test_entries_of_a_json_list_that_tell_how_long_a_prompt_may_be_are_tiers(short: str, long: str) -> None:
    rows = f'{{{short}, "input_per_million_tokens": 0.4}}, {{{long}, "input_per_million_tokens": 1.3}}'
    text = f'{{"vendor": "MiniMax", "currency": "USD", "llm": {{"MiniMax-M1": {{"tiers": [{rows}]}}}}}}'
    assert prices(text) == expected("""
        MiniMax: MiniMax-M1, 1M input tokens, 0.4 USD [short-context]
        MiniMax: MiniMax-M1, 1M input tokens, 1.3 USD [long-context]
    """)


def test_what_a_model_may_hold_at_most_is_no_tier() -> None:
    rows = (
        '{"name": "MiniMax-M1", "max_input_tokens": 1000000, "input_per_million_tokens": 0.4},'
        '{"name": "MiniMax-M2", "max_input_tokens": 200000, "input_per_million_tokens": 0.3}'
    )
    assert prices(f'{{"vendor": "MiniMax", "currency": "USD", "models": [{rows}]}}') == expected("""
        MiniMax: MiniMax-M1, 1M input tokens, 0.4 USD
        MiniMax: MiniMax-M2, 1M input tokens, 0.3 USD
    """)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("For people who write no code, ChatGPT Plus at $20 per month is enough.", "month"),
        ("For developers ChatGPT Plus costs $20 a month.", "month"),
        ("ChatGPT Plus costs $20 a month for each user.", "user/month"),
        ("ChatGPT Plus costs $20 per user and month.", "user/month"),
    ],
)
def test_whom_a_price_is_for_is_no_seat(text: str, unit: str) -> None:
    assert prices(text) == [f"OpenAI: ChatGPT Plus, {unit}, 20 USD"]
