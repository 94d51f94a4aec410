"""Prices whose unit, product or kind of token a row, a bracket or a later word tells."""

from __future__ import annotations

import pytest

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


def test_a_footnote_about_a_premium_elsewhere_leaves_its_row_plain() -> None:
    page = """<html><body><h1>Claude models</h1><table>
    <tr><th></th><th>Claude Opus 4.1</th><th>Claude Sonnet 4</th></tr>
    <tr><td>Price<sup>1</sup></td><td>$15 / input MTok</td><td>$3 / input MTok</td></tr>
    <tr><td>Batch price</td><td>$7.50 / input MTok</td><td>$1.50 / input MTok</td></tr></table>
    <p><sup>1</sup> Regional endpoints cost 10% more than these.</p></body></html>"""
    assert prices(page) == expected("""
        Anthropic: Claude Opus 4.1, 1M input tokens, 15 USD
        Anthropic: Claude Opus 4.1, 1M input tokens, 7.5 USD [batch]
        Anthropic: Claude Sonnet 4, 1M input tokens, 3 USD
        Anthropic: Claude Sonnet 4, 1M input tokens, 1.5 USD [batch]
    """)


def test_what_a_price_is_in_the_vendors_credits_does_not_hide_it() -> None:
    page = """<html><body><h1>Black Forest Labs API</h1><ul>
    <li><h3>FLUX.1 [pro]</h3><p>Sharp</p><span>5 credits</span> <span>$0.05 / image</span></li>
    <li><h3>FLUX.1 [dev]</h3><p>Fast</p><span>2 credits</span> <span>$0.02 / image</span></li></ul></body></html>"""
    assert prices(page) == expected("""
        Black Forest Labs: FLUX.1 [pro], image, 0.05 USD
        Black Forest Labs: FLUX.1 [dev], image, 0.02 USD
    """)


def test_plans_of_a_line_that_has_none_of_the_usual_names() -> None:
    page = """<html><head><title>GeForce NOW plans | NVIDIA</title></head><body><h1>Pick a plan</h1><div>
    <div><h2>Performance</h2><p>$9.99</p><p>per month</p></div>
    <div><h2>Ultimate</h2><p>$19.99</p><p>per month</p></div></div></body></html>"""
    assert prices(page) == expected("""
        Nvidia: GeForce NOW Performance, month, 9.99 USD
        Nvidia: GeForce NOW Ultimate, month, 19.99 USD
    """)


def test_a_line_above_a_list_tells_what_its_sums_are_per() -> None:
    text = (
        "Microsoft is raising what firms pay.\n\nFrom 1 May, prices per user per month go up as follows:\n\n"
        "- Microsoft 365 E3: from $32 to $36\n- Office 365 E1: from $8 to $10\n\n"
        "Microsoft 365 E5 stays at $57. A study speaks of $1,200 in savings."
    )
    assert prices(text) == expected("""
        Microsoft: Microsoft 365 E3, user/month, 32 USD
        Microsoft: Microsoft 365 E3, user/month, 36 USD
        Microsoft: Office 365 E1, user/month, 8 USD
        Microsoft: Office 365 E1, user/month, 10 USD
        Microsoft: Microsoft 365 E5, user/month, 57 USD
    """)


def test_lines_of_labels_and_whole_numbers() -> None:
    text = (
        "Precios en USD por millón de tokens.\n\n• Grok 3 — entrada: 3; salida: 15\n"
        "• Claude Opus 4 — entrada: 15; salida: 75; por lotes: entrada 7,50 y salida 37\n"
        "• GLM-4-Flash — entrada: gratis; salida: gratis\n"
    )
    assert prices(text, lang="es") == expected("""
        xAI: Grok 3, 1M input tokens, 3 USD
        xAI: Grok 3, 1M output tokens, 15 USD
        Anthropic: Claude Opus 4, 1M input tokens, 15 USD
        Anthropic: Claude Opus 4, 1M output tokens, 75 USD
        Anthropic: Claude Opus 4, 1M input tokens, 7.5 USD [batch]
        Anthropic: Claude Opus 4, 1M output tokens, 37 USD [batch]
        Zhipu AI: GLM-4-Flash, 1M input tokens, 0 USD
        Zhipu AI: GLM-4-Flash, 1M output tokens, 0 USD
    """)


def test_a_letter_that_opens_with_a_host_is_not_the_hosts_page() -> None:
    text = (
        "Groq bietet Llama 3.1 8B für 5 Cent je Million Token an.\n\nPerplexity verkauft Perplexity Pro für 20 Euro "
        "monatlich. Anthropic hat Claude Max in zwei Größen, für 90 und für 180 Euro im Monat."
    )
    assert prices(text, lang="de") == expected("""
        Groq: Llama 3.1 8B, 1M tokens, 0.05 USD
        Perplexity: Perplexity Pro, month, 20 EUR
        Anthropic: Claude Max, month, 90 EUR
        Anthropic: Claude Max, month, 180 EUR
    """)


def test_a_pair_behind_a_makers_name_shares_its_currency() -> None:
    text = "Mistral Medium 3 di Mistral 0,40 e 2,00 dollari per milione di token."
    assert prices(text, lang="it") == expected("""
        Mistral AI: Mistral Medium 3, 1M input tokens, 0.4 USD
        Mistral AI: Mistral Medium 3, 1M output tokens, 2 USD
    """)


def test_a_tier_told_of_one_product_is_not_the_next_ones() -> None:
    text = (
        "By now o3 undercuts Gemini 2.5 Pro on output of short prompts, and also Claude Opus 4, at $15/$75 per "
        "million tokens."
    )
    assert prices(text) == expected("""
        Anthropic: Claude Opus 4, 1M input tokens, 15 USD
        Anthropic: Claude Opus 4, 1M output tokens, 75 USD
    """)


def test_a_vendor_whom_nobody_knows_sells_nothing_of_the_vendor_above() -> None:
    page = """<html><body><h1>KI-Abos</h1><table>
    <tr><th>Anbieter</th><th>Tarif</th><th>pro Monat</th></tr>
    <tr><td>Mistral AI</td><td>Le Chat Pro</td><td>17,99 €</td></tr>
    <tr><td>Wortwerk</td><td>Power</td><td>40,00 €</td></tr></table></body></html>"""
    assert prices(page, lang="de") == ["Mistral AI: Le Chat Pro, month, 17.99 EUR"]


def test_a_bare_dollar_of_a_page_in_pesos_is_a_peso() -> None:
    page = """<html><body><h1>Suscripciones</h1><p>Los precios están en pesos mexicanos (MXN).</p><table>
    <tr><th>Plan</th><th>Precio mensual</th></tr><tr><td>ChatGPT Plus</td><td>$399</td></tr>
    <tr><td>Claude Pro</td><td>$379</td></tr></table></body></html>"""
    assert prices(page, lang="es") == expected("""
        OpenAI: ChatGPT Plus, month, 399 MXN
        Anthropic: Claude Pro, month, 379 MXN
    """)


def test_columns_with_and_without_the_cache() -> None:
    text = (
        "# Tarifas\n\nTodo en dólares por millón de tokens.\n\n| Modelo | Entrada (con caché) | Entrada (sin caché) |"
        " Salida |\n|---|---|---|---|\n| GLM-4.5 | 0,11 | 0,60 | 2,20 |\n"
    )
    assert prices(text, lang="es") == expected("""
        Zhipu AI: GLM-4.5, 1M cached input tokens, 0.11 USD
        Zhipu AI: GLM-4.5, 1M input tokens, 0.6 USD
        Zhipu AI: GLM-4.5, 1M output tokens, 2.2 USD
    """)


def test_a_paragraph_that_opens_with_a_line_tells_of_its_plans() -> None:
    text = (
        "Petit guide des assistants d'OpenAI et d'Anthropic.\n\nChatGPT. La formule Plus coûte 20 euros par mois ; la "
        "formule Pro, pensée pour les gros besoins, 200 euros.\n\nClaude. Claude Pro coûte 18 euros par mois."
    )
    assert prices(text, lang="fr") == expected("""
        OpenAI: ChatGPT Plus, month, 20 EUR
        OpenAI: ChatGPT Pro, month, 200 EUR
        Anthropic: Claude Pro, month, 18 EUR
    """)


def test_numbers_joined_by_respectively_share_their_currency() -> None:
    text = (
        "Für Anfragen bis 200.000 Token kostet Gemini 2.5 Pro 1,25 Dollar je Million Eingabe-Token und 10 Dollar je "
        "Million Ausgabe-Token, darüber 2,50 beziehungsweise 15 Dollar."
    )
    assert prices(text, lang="de") == expected("""
        Google: Gemini 2.5 Pro, 1M input tokens, 1.25 USD [short-context]
        Google: Gemini 2.5 Pro, 1M output tokens, 10 USD [short-context]
        Google: Gemini 2.5 Pro, 1M input tokens, 2.5 USD [long-context]
        Google: Gemini 2.5 Pro, 1M output tokens, 15 USD [long-context]
    """)


def test_two_sums_before_input_and_output_respectively() -> None:
    text = (
        "Amazon is cheap: for Nova Lite customers pay 6 cents and $0.24 per million input and output tokens "
        "respectively."
    )
    assert prices(text) == expected("""
        Amazon: Nova Lite, 1M input tokens, 0.06 USD
        Amazon: Nova Lite, 1M output tokens, 0.24 USD
    """)


def test_a_variant_told_by_its_last_word_alone() -> None:
    text = (
        "Gemini 2.5 Flash-Lite costs $0.10 per million input tokens, GPT-4.1 nano $0.20.\n\n"
        "In batches, Flash-Lite comes to $0.05 per million input tokens."
    )
    assert "Google: Gemini 2.5 Flash-Lite, 1M input tokens, 0.05 USD [batch]" in prices(text)


def test_who_studies_is_a_student() -> None:
    assert prices("Chi studia paga Le Chat Pro 7 euro al mese.", lang="it") == [
        "Mistral AI: Le Chat Pro, month, 7 EUR [student]"
    ]


def test_free_is_in_the_currency_of_the_other_prices() -> None:
    page = """<html><body><h1>KI-Abos</h1><table><tr><th>Tarif</th><th>pro Monat</th></tr>
    <tr><td>Le Chat Free</td><td>kostenlos</td></tr>
    <tr><td>Le Chat Pro</td><td>17,99 €</td></tr></table></body></html>"""
    assert prices(page, lang="de") == expected("""
        Mistral AI: Le Chat Free, month, 0 EUR
        Mistral AI: Le Chat Pro, month, 17.99 EUR
    """)


def test_a_record_of_json_says_per_month() -> None:
    text = '{"plans": [{"vendor": "xAI", "plan": "SuperGrok", "price": 30, "currency": "USD", "per": "month"}]}'
    assert prices(text) == ["xAI: SuperGrok, month, 30 USD"]


def test_a_line_that_is_a_name_alone_heads_its_list() -> None:
    text = (
        f"{'Trascrivere costa ormai pochi spiccioli. ' * 12}\n\n"
        "Mistral AI\n* Voxtral Mini Transcribe: 0,002 dollari al minuto\n\n"
        "Groq\n* Whisper Large v3: 0,11 dollari all'ora\n\nElevenLabs\n* Scribe: 0,40 dollari all'ora\n"
    )
    assert prices(text, lang="it") == expected("""
        Groq: Whisper Large v3, hour, 0.11 USD
        Mistral AI: Voxtral Mini Transcribe, minute, 0.002 USD
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Amazon Nova Pro is small. Total: 11,000 / 1,000 × $0.0008 + 4,000 / 1,000 × $0.0032."),
        ("en", "ChatGPT Plus is dear. This letter is free; supporters pay $7 a month."),
        ("de", "SuperGrok ist teuer. Wir zahlen für unsere Werkzeuge 640 Euro im Monat."),
    ],
    ids=["a calculation", "what supporters pay", "what we pay"],
)
def test_sums_that_are_nobodys_price(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == []


def test_a_plan_that_opens_what_somebody_says() -> None:
    text = 'ChatGPT Go costs $8 a month, an executive of OpenAI said.\n\n"Pro stays at $200 a month," he said.'
    assert prices(text) == expected("""
        OpenAI: ChatGPT Go, month, 8 USD
        OpenAI: ChatGPT Pro, month, 200 USD
    """)


def test_more_models_of_a_maker_are_no_price_list() -> None:
    page = """<html><body><h1>Moonshot AI: Kimi K2</h1><p>Kimi K2 costs $0.60 per million input tokens.</p>
    <h2>More models by Moonshot AI</h2>
    <ul><li>Kimi Linear 48B: from $0.30/M input tokens</li></ul></body></html>"""
    assert prices(page) == ["Moonshot AI: Kimi K2, 1M input tokens, 0.6 USD"]


def test_a_direction_inside_a_tier_is_the_prices_where_nothing_else_tells_one() -> None:
    page = """<html><body><h1>Claude API pricing</h1><h2>Long prompts</h2><table>
    <tr><th>Model</th><th>Input above 200K</th><th>Output above 200K</th></tr>
    <tr><td>Claude Opus 4.6</td><td>$10 / MTok</td><td>$37.50 / MTok</td></tr></table>
    <h2>Tiers</h2><table><tr><th>Claude Sonnet 4.6</th><th>Input</th><th>Output</th></tr>
    <tr><td>inputs over 200K tokens</td><td>$6 / MTok</td><td>$22.50 / MTok</td></tr></table></body></html>"""
    assert prices(page) == expected(
        """
        Anthropic: Claude Opus 4.6, 1M input tokens, 10 USD [long-context]
        Anthropic: Claude Opus 4.6, 1M output tokens, 37.5 USD [long-context]
        Anthropic: Claude Sonnet 4.6, 1M input tokens, 6 USD [long-context]
        Anthropic: Claude Sonnet 4.6, 1M output tokens, 22.5 USD [long-context]
        """
    )


def test_a_number_of_thousands_of_digits_is_read_past() -> None:
    page = f"""<html><body><h1>Mistral pricing</h1><table><tr><th>Model</th><th>Input per 1M tokens</th></tr>
    <tr><td>Mistral Large</td><td>$2 over {"1 " * 4_000}</td></tr></table></body></html>"""
    assert prices(page) == ["Mistral AI: Mistral Large, 1M input tokens, 2 USD"]


def test_a_name_that_two_families_fit_is_of_the_one_that_spells_out_more() -> None:
    page = """<html><body><h1>Embeddings</h1><table><tr><th>Model</th><th>Price per 1M tokens</th></tr>
    <tr><td>text-embedding-v4</td><td>$0.07</td></tr><tr><td>text-embedding-004</td><td>$0.10</td></tr></table></body></html>"""
    assert prices(page) == expected(
        """
        Alibaba: text-embedding-v4, 1M tokens, 0.07 USD
        Google: text-embedding-004, 1M tokens, 0.1 USD
        """
    )


def test_a_plan_that_holds_the_word_of_its_line_takes_the_line_no_second_time() -> None:
    page = """<html><body><h1>MiniMax Coding plans</h1><ul><li>M2 Coding Starter: $10 / month</li>
    <li>Max: $50 / month</li></ul></body></html>"""
    assert prices(page, title="MiniMax Coding") == expected(
        """
        MiniMax: M2 Coding Starter, month, 10 USD
        MiniMax: MiniMax Coding Max, month, 50 USD
        """
    )


def test_a_column_of_scores_beside_prices_is_none() -> None:
    page = """<html><body><h1>Models compared</h1><p>All prices in USD per 1M tokens.</p><table>
    <tr><th>Model</th><th>Input</th><th>Output</th><th>MMLU</th><th>Our rating</th></tr>
    <tr><td>GPT-5</td><td>$1.25</td><td>$10.00</td><td>91.4</td><td>9.1</td></tr>
    <tr><td>Claude Opus 4.1</td><td>$15</td><td>$75</td><td>90.2</td><td>8.9</td></tr></table></body></html>"""
    assert prices(page) == expected(
        """
        OpenAI: GPT-5, 1M input tokens, 1.25 USD
        OpenAI: GPT-5, 1M output tokens, 10 USD
        Anthropic: Claude Opus 4.1, 1M input tokens, 15 USD
        Anthropic: Claude Opus 4.1, 1M output tokens, 75 USD
        """
    )
