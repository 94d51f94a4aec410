"""What labels say: a prompt’s size is no unit, an answer is what comes out, cents, thousands, editions, buyers, ids."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import expected, line, prices, reading

INPUT, OUTPUT = "1M input tokens", "1M output tokens"


@pytest.mark.parametrize(
    ("lang", "unit", "answer", "or_less", "more"),
    [
        ("en", "Dollars per million tokens", "Answer", "200,000 tokens and less", "more than 200,000 tokens"),
        ("de", "Dollar je Million Token", "Antwort", "200.000 Token und weniger", "mehr als 200.000 Token"),
        ("fr", "En dollars par million de tokens", "Réponse", "200 000 tokens et moins", "plus de 200 000 tokens"),
        ("es", "En dólares por millón de tokens", "Respuesta", "200.000 tokens o menos", "más de 200.000 tokens"),
        ("it", "In dollari per milione di token", "Risposta", "200.000 token o meno", "oltre 200.000 token"),
    ],
)
def test_a_row_of_a_size_under_prompt_and_answer(lang: str, unit: str, answer: str, or_less: str, more: str) -> None:
    rows = f"""<tr><td>Gemini 3 Pro ({or_less})</td><td>2,00</td><td>12,00</td></tr>
    <tr><td>Gemini 3 Pro ({more})</td><td>4,00</td><td>18,00</td></tr></table></body></html>"""
    page = f"""<html><body><h1>API</h1><p>{unit}.</p><table>
    <tr><th>Model</th><th>Prompt</th><th>{answer}</th></tr>{rows.replace(",00<", ".00<") if lang == "en" else rows}"""
    assert prices(page, lang=lang) == expected(f"""
        Google: Gemini 3 Pro, {INPUT}, 2 USD [short-context]
        Google: Gemini 3 Pro, {OUTPUT}, 12 USD [short-context]
        Google: Gemini 3 Pro, {INPUT}, 4 USD [long-context]
        Google: Gemini 3 Pro, {OUTPUT}, 18 USD [long-context]
    """)


@pytest.mark.parametrize(
    ("lang", "way", "prompt"),
    [
        ("en", "Output", "prompt of 200K tokens or less"),
        ("en", "Output", "when the prompt is no longer than 200K tokens"),
        ("fr", "Sortie", "prompt de 200 000 tokens ou moins"),
        ("de", "Ausgabe", "Prompt bis 200.000 Token"),
    ],
)
def test_a_row_that_tells_how_long_the_prompt_is_keeps_its_direction(lang: str, way: str, prompt: str) -> None:
    page = f"""<html><body><h1>Claude API</h1><table><tr><th>$ / MTok</th><th>Claude Opus 4.6</th></tr>
    <tr><th>{way}, {prompt}</th><td>$25</td></tr></table></body></html>"""
    assert prices(page, lang=lang) == [f"Anthropic: Claude Opus 4.6, {OUTPUT}, 25 USD [short-context]"]


@pytest.mark.parametrize(
    ("lang", "above", "below", "price"),
    [
        ("fr", "Prix en dollars pour un million de tokens.", "Il y a un an, c'était cent fois plus.", "0.4"),
        ("de", "Preise in Dollar je Million Token.", "Früher waren es ein paar Cent je Anfrage.", "0.4"),
        ("en", "Dollars per million tokens.", "A few cents per call is what we pay in a year.", "0.4"),
        ("de", "Alle Preise in US-Cent je Million Token.", "Ohne Steuern.", "0.004"),
        ("en", "Rates in cents per million tokens.", "Before tax.", "0.004"),
    ],
)
def test_numbers_are_cents_only_where_it_is_said_of_all(lang: str, above: str, below: str, price: str) -> None:
    page = f"""<html><body><h1>GPT-4.1 mini</h1><p>{above}</p><table><tr><th>Model</th><th>Input</th></tr>
    <tr><td>GPT-4.1 mini</td><td>{"0.40" if lang == "en" else "0,40"}</td></tr></table><p>{below}</p></body></html>"""
    assert prices(page, lang=lang) == [f"OpenAI: GPT-4.1 mini, {INPUT}, {price} USD"]


def test_thousands_behind_a_comma_are_the_countrys_in_a_language_with_a_point() -> None:
    page = """<html><body><h1>Tarifas en pesos mexicanos</h1><table>
    <tr><th>Plan</th><th>Al mes</th><th>Al año</th></tr>
    <tr><td>ChatGPT Plus</td><td>$399</td><td>$3,990</td></tr>
    <tr><td>ChatGPT Pro</td><td>$3,999</td><td>–</td></tr></table></body></html>"""
    assert prices(page, lang="es") == expected("""
        OpenAI: ChatGPT Plus, month, 399 MXN
        OpenAI: ChatGPT Plus, year, 3990 MXN
        OpenAI: ChatGPT Pro, month, 3999 MXN
    """)


@pytest.mark.parametrize("sign", ["$", ""])
def test_a_comma_before_three_decimals_of_a_dollar_stays_one(sign: str) -> None:
    page = f"""<html><body><h1>Tarifas</h1><p>En USD por millón de tokens.</p><table>
    <tr><th>Modelo</th><th>Entrada</th></tr><tr><td>GPT-5.2</td><td>{sign}1,750</td></tr></table></body></html>"""
    assert prices(page, lang="es") == [f"OpenAI: GPT-5.2, {INPUT}, 1.75 USD"]


def test_editions_under_the_name_of_what_they_are_of() -> None:
    page = """<html><head><title>Gemini for teams</title></head><body><main><h1>Find your edition</h1>
    <section><h2>Gemini Code Assist</h2><div class="ed"><h3>For individuals</h3><p>$0 per month</p></div>
    <div class="ed"><h3>Standard</h3><p>$22.80 per user per month</p></div>
    <div class="ed"><h3>Enterprise</h3><p>$54 per user per month</p></div></section>
    <section><h2>Gemini Enterprise</h2><div class="ed"><h3>Business</h3><p>$21 per seat per month</p></div>
    <div class="ed"><h3>Standard</h3><p>From $30 per seat per month</p></div></section></main></body></html>"""
    assert prices(page) == expected("""
        Google: Gemini Code Assist For individuals, month, 0 USD
        Google: Gemini Code Assist Standard, user/month, 22.8 USD
        Google: Gemini Code Assist Enterprise, user/month, 54 USD
        Google: Gemini Enterprise Business, user/month, 21 USD
        Google: Gemini Enterprise Standard, user/month, 30.. USD
    """)


def test_plans_under_the_name_of_an_app_that_they_hold_keep_their_line() -> None:
    page = """<html><head><title>Claude Code</title></head><body><main><h1>Claude Code</h1><section><h2>Claude Code</h2>
    <div class="ed"><h3>Pro</h3><p>$20 per month</p></div><div class="ed"><h3>Max 5x</h3><p>$100 per month</p></div>
    </section></main></body></html>"""
    assert prices(page) == expected("""
        Anthropic: Claude Pro, month, 20 USD
        Anthropic: Claude Max 5x, month, 100 USD
    """)


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "Verified students: $10 / month"),
        ("de", "Studierende mit Nachweis: 10 $ / Monat"),
        ("fr", "Étudiants vérifiés : 10 $ / mois"),
    ],
)
def test_a_line_of_a_card_that_tells_who_pays_less_is_of_its_plan(lang: str, told: str) -> None:
    page = f"""<html><head><title>Perplexity</title></head><body><main><h1>Perplexity</h1>
    <div class="plan"><h3>Pro</h3><b>$20</b><i>/ month</i><ul><li>More searches</li><li>{told}</li></ul></div>
    <div class="plan"><h3>Max</h3><b>$200</b><i>/ month</i></div></main></body></html>"""
    assert "Perplexity: Perplexity Pro, month, 10 USD [student]" in prices(page, lang=lang)


def test_ids_behind_their_sellers_name_in_a_list_whose_head_gives_the_day() -> None:
    listing = """{"meta": {"checked_on": "2025-08-27", "currency": "USD"},
    "bedrock/claude-haiku-4.5": {"provider": "Amazon Bedrock", "input_cost_per_token": 0.000001},
    "vertex_ai/gemini-2.5-pro": {"provider": "Vertex AI", "input_cost_per_token": 0.00000125},
    "groq/qwen/qwen3-32b": {"provider": "Groq", "input_cost_per_token": 0.00000029}}"""
    figures = reading(listing).figures
    assert sorted(line(f) for f in figures) == expected(f"""
        Amazon: claude-haiku-4.5, {INPUT}, 1 USD
        Google: gemini-2.5-pro, {INPUT}, 1.25 USD
        Groq: qwen/qwen3-32b, {INPUT}, 0.29 USD
    """)
    assert {f.as_of for f in figures} == {"2025-08-27"}


@pytest.mark.parametrize(
    "told", ["$1.00 per 1M tokens and hour", "$4.50 / 1,000,000 tokens per hour", "$1 per 1M tokens/hour"]
)
def test_what_tokens_cost_to_keep_is_no_price_of_tokens(told: str) -> None:
    page = f"""<html><body><h1>Gemini 3 Flash</h1><table><tr><th>Per 1M tokens</th><th>Paid</th></tr>
    <tr><td>Input</td><td>$0.50</td></tr><tr><td>Cache storage</td><td>{told}</td></tr></table></body></html>"""
    assert prices(page) == [f"Google: Gemini 3 Flash, {INPUT}, 0.5 USD"]


@pytest.mark.parametrize(
    ("heading", "teaser"),
    [
        ("From the blog", "<article><h3>DeepSeek-R1 now $3.00 in and $7.00 out per 1M tokens</h3></article>"),
        ("Latest from our blog", "<ul><li>Llama 4 Maverick at $0.27 per million input tokens</li></ul>"),
    ],
)
def test_what_a_blog_is_said_to_tell_is_no_price_of_the_page(heading: str, teaser: str) -> None:
    page = f"""<html><head><title>Tuning | Together AI</title></head><body><main><h1>Tuning</h1>
    <p>Llama 3.3 70B costs $0.88 per million tokens.</p>
    <section><h2>{heading}</h2>{teaser}</section></main></body></html>"""
    assert prices(page) == ["Together AI: Llama 3.3 70B, 1M tokens, 0.88 USD"]


@pytest.mark.parametrize(
    ("lang", "heading", "tense"),
    [
        ("de", "KI im Büro: was die Plätze kosten", "current"),
        ("de", "Preise bisher", "former"),
        ("en", "Prices until 30 September", "former"),
        ("en", "What the seats cost", "current"),
    ],
)
def test_prices_are_old_by_a_heading_in_its_own_language(lang: str, heading: str, tense: str) -> None:
    page = f"""<html><body><h1>{heading}</h1><table><tr><th>Modell</th><th>USD / 1M input tokens</th></tr>
    <tr><td>GPT-5</td><td>$1.25</td></tr></table></body></html>"""
    assert [f.tense for f in reading(page, lang=lang).figures] == [tense]
