"""Prices told beside others: of tiers, halves, pairs before them, others' prices, and sums that are no prices."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import expected, line, prices, reading

INPUT, OUTPUT = "1M input tokens", "1M output tokens"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            (
                "costs $2 per million input tokens and $12 per million output tokens, rising to 4 and 18 "
                "above 200,000 tokens."
            ),
        ),
        (
            "de",
            (
                "kostet 2 Dollar je Million Eingabetokens und 12 Dollar je Million Ausgabetokens; ab "
                "200.000 Tokens sind es 4 und 18."
            ),
        ),
        (
            "fr",
            (
                "coûte 2 dollars le million de jetons en entrée et 12 dollars en sortie, puis 4 et 18 "
                "au-delà de 200 000 jetons."
            ),
        ),
        (
            "es",
            (
                "cuesta 2 dólares por millón de tokens de entrada y 12 por millón de salida; los "
                "importes suben a 4 y 18 a partir de 200.000 tokens."
            ),
        ),
        (
            "it",
            (
                "costa 2 dollari per milione di token in ingresso e 12 in uscita; oltre i 200.000 token "
                "si passa a 4 e 18."
            ),
        ),
    ],
)
def test_a_bare_pair_for_long_prompts(lang: str, text: str) -> None:
    assert prices(f"Gemini 3 Pro {text}", lang=lang) == expected(
        f"""
        Google: Gemini 3 Pro, {INPUT}, 2 USD [short-context]
        Google: Gemini 3 Pro, {OUTPUT}, 12 USD [short-context]
        Google: Gemini 3 Pro, {INPUT}, 4 USD [long-context]
        Google: Gemini 3 Pro, {OUTPUT}, 18 USD [long-context]
        """
    )


def test_bare_numbers_beside_a_size_that_are_no_pair_of_prices() -> None:
    text = "Gemini 3 Pro costs $2 per million input tokens. It reads 4 and 18 files at once above 200,000 tokens."
    assert prices(text) == [f"Google: Gemini 3 Pro, {INPUT}, 2 USD"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            (
                "costs $0.40 per million input tokens and $2 per million output tokens, in batch mode "
                "half of that: $0.20 and $1."
            ),
        ),
        (
            "de",
            (
                "kostet 0,40 Dollar je Million Eingabe- und 2 Dollar je Million Ausgabetokens, im Batch "
                "die Hälfte: 0,20 und 1 Dollar."
            ),
        ),
        (
            "es",
            (
                "cuesta 0,40 dólares por millón de tokens de entrada y 2 dólares por millón de salida, "
                "por lotes la mitad: 0,20 y 1 dólar."
            ),
        ),
    ],
)
def test_half_in_batch_mode_says_nothing_of_the_whole_price(lang: str, text: str) -> None:
    assert prices(f"Mistral Medium 3.1 {text}", lang=lang) == expected(
        f"""
        Mistral AI: Mistral Medium 3.1, {INPUT}, 0.4 USD
        Mistral AI: Mistral Medium 3.1, {OUTPUT}, 2 USD
        Mistral AI: Mistral Medium 3.1, {INPUT}, 0.2 USD [batch]
        Mistral AI: Mistral Medium 3.1, {OUTPUT}, 1 USD [batch]
        """
    )


def test_half_of_a_price_per_page() -> None:
    text = "Mistral OCR 3 cuesta 2 dólares por cada 1.000 páginas, y la mitad, 1 dólar, por lotes."
    assert prices(text, lang="es") == expected(
        """
        Mistral AI: Mistral OCR 3, 1K pages, 2 USD
        Mistral AI: Mistral OCR 3, 1K pages, 1 USD [batch]
        """
    )


def test_two_old_prices_are_for_what_the_new_ones_are_for() -> None:
    text = (
        "A million input tokens of DeepSeek-V3.2-Exp now cost $0.28 on a cache miss and $0.028 "
        "on a hit, down from $0.56 "
        "and $0.07, and a million output tokens cost $0.42 instead of $1.68."
    )
    assert prices(text) == expected(
        f"""
        DeepSeek: DeepSeek-V3.2-Exp, {INPUT}, 0.28 USD
        DeepSeek: DeepSeek-V3.2-Exp, {INPUT}, 0.56 USD
        DeepSeek: DeepSeek-V3.2-Exp, 1M cached input tokens, 0.028 USD
        DeepSeek: DeepSeek-V3.2-Exp, 1M cached input tokens, 0.07 USD
        DeepSeek: DeepSeek-V3.2-Exp, {OUTPUT}, 0.42 USD
        DeepSeek: DeepSeek-V3.2-Exp, {OUTPUT}, 1.68 USD
        """
    )


@pytest.mark.parametrize(
    "text",
    [
        (
            "Claude Opus 4.5 costs $5 per million input tokens and $25 per million output tokens, a "
            "third of what Opus 4.1 cost."
        ),
        (
            "Claude Opus 4.5 costs $5 per million input tokens and $25 per million output tokens, as "
            "much as what GPT-5 costs."
        ),
    ],
)
def test_what_another_cost_names_no_product_of_a_sum(text: str) -> None:
    assert prices(text) == expected(
        f"""
        Anthropic: Claude Opus 4.5, {INPUT}, 5 USD
        Anthropic: Claude Opus 4.5, {OUTPUT}, 25 USD
        """
    )


def test_the_sum_behind_what_another_costs_is_the_others() -> None:
    text = "GPT-5 costs $1.25 per million input tokens, half of what GPT-4o costs on input ($2.50)."
    assert prices(text) == expected(
        f"""
        OpenAI: GPT-5, {INPUT}, 1.25 USD
        OpenAI: GPT-4o, {INPUT}, 2.5 USD
        """
    )


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Google AI Pro costs $19.99 a month, free for a year to students."),
        ("en", "Google AI Pro, which costs $19.99 a month, has no student price."),
        ("en", "Google AI Pro costs $19.99 a month, and new customers pay half of that for two months."),
        ("de", "Google AI Pro kostet 19,99 Dollar im Monat, für Studierende ein Jahr lang kostenlos."),
        ("fr", "Google réclame 19,99 dollars par mois pour Google AI Pro, offert pendant un an aux lycéens."),
        ("es", "Google AI Pro cuesta 19,99 dólares al mes, gratis durante un año para estudiantes."),
        ("it", "Google AI Pro costa 19,99 dollari al mese, gratis per un anno per gli studenti."),
    ],
)
def test_what_others_pay_is_no_condition_of_the_price(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["Google: Google AI Pro, month, 19.99 USD"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Le Chat Pro is $14.99 a month, or $5.99 for students."),
        ("de", "Le Chat Pro kostet 14,99 Dollar im Monat. Wer Studentin ist, bekommt Le Chat Pro für 5,99 Dollar."),
    ],
)
def test_what_students_pay_in_a_sum_of_their_own(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected(
        """
        Mistral AI: Le Chat Pro, month, 14.99 USD
        Mistral AI: Le Chat Pro, month, 5.99 USD [student]
        """
    )


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Comptez 18 € HT pour Claude Pro (15 € en annuel) et 90 € pour Claude Max 5x."),
        (
            "de",
            (
                "Claude Max 5x kostet 90 Euro im Monat. Claude Pro schlägt mit 18 Euro zu Buche, bei "
                "jährlicher Zahlung mit 15 Euro."
            ),
        ),
    ],
)
def test_a_sum_by_the_year_that_is_no_larger_than_the_months(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected(
        """
        Anthropic: Claude Max 5x, month, 90 EUR
        Anthropic: Claude Pro, month, 15 EUR [annual-billing]
        Anthropic: Claude Pro, month, 18 EUR
        """
    )


@pytest.mark.parametrize(
    ("lang", "text", "currency", "sums"),
    [
        (
            "en",
            ("OpenAI sells ChatGPT Go for 399 rupees a month in India.\n\nChatGPT Pro is 19,900 a month there."),
            "INR",
            (399, 19900),
        ),
        (
            "es",
            ("En México, ChatGPT Go vale 110 pesos mensuales.\n\nChatGPT Pro cuesta 3,999 al mes."),
            "MXN",
            (110, 3999),
        ),
    ],
)
def test_a_currency_holds_in_the_next_paragraph(lang: str, text: str, currency: str, sums: tuple[int, int]) -> None:
    assert prices(text, lang=lang) == [
        f"OpenAI: ChatGPT Go, month, {sums[0]} {currency}",
        f"OpenAI: ChatGPT Pro, month, {sums[1]} {currency}",
    ]


def test_the_day_until_which_a_price_holds_dates_nothing() -> None:
    text = "Until March 2026, new customers pay $18 a month for Claude Pro."
    assert prices(text) == ["Anthropic: Claude Pro, month, 18 USD [promotional]"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Upgrade to our Pro plan for $8 a month to read the rest."),
        ("en", "Paid subscribers get the archive for $80 a year."),
        ("en", "Become a founding member for $5 a month."),
        ("de", "Werden Sie Mitglied für 5 Euro im Monat."),
        ("fr", "Devenez membre pour 5 euros par mois."),
        ("es", "Hazte socio por 5 euros al mes."),
        ("it", "Diventa socio per 5 euro al mese."),
    ],
)
def test_what_the_medium_sells_is_nobodys_price(lang: str, text: str) -> None:
    first = {
        "en": "Claude Pro costs $20 a month, ChatGPT Plus $20.",
        "de": "Claude Pro kostet 20 Dollar im Monat, ChatGPT Plus 20 Dollar.",
    }
    opening = first.get(
        lang,
        ("Claude Pro : 20 $/mois. ChatGPT Plus : 20 $/mois.")
        if lang == "fr"
        else "Claude Pro, 20 $ al mes."
        if lang == "es"
        else "Claude Pro, 20 $ al mese.",
    )
    assert prices(f"{opening}\n\n{text}", lang=lang) == prices(opening, lang=lang)


def test_our_plan_on_a_vendors_own_page_is_its_own() -> None:
    page = "Claude Pro.\n\nUpgrade to our Max plan for $100 a month."
    assert prices(page, title="Claude plans", url="https://claude.com/pricing") == [
        "Anthropic: Claude Max, month, 100 USD"
    ]


MODELS = "<tr><td>GPT-5</td><td>$25</td><td>$80</td></tr><tr><td>Mistral Large 3</td><td>$20</td><td>$40</td></tr>"
HEAD = "<tr><th>Model</th><th>Input</th><th>Output</th></tr>"


@pytest.mark.parametrize(
    ("lang", "heading"),
    [
        ("en", "Monthly cost of a chatbot with 10,000 chats"),
        ("en", "What 5,000 tickets a month come to: the cost of a help desk"),
        ("en", "Cost of 1,000 conversations"),
        ("de", "Monatliche Kosten eines Chatbots mit 10.000 Gesprächen"),
        ("fr", "Coût mensuel d'un agent conversationnel"),
        ("es", "Coste mensual de un chatbot con 10.000 conversaciones"),
        ("it", "Costo mensile di un chatbot con 10.000 conversazioni"),
    ],
)
def test_what_a_piece_of_work_costs_is_no_price(lang: str, heading: str) -> None:
    page = f"<h1>AI</h1><p>Prices per million tokens, in US dollars.</p><h2>{heading}</h2><table>{HEAD}{MODELS}</table>"
    assert prices(page, lang=lang) == []


def test_a_model_is_priced_by_no_month() -> None:
    rows = "<tr><th>Model</th><th>Monthly cost</th></tr><tr><td>GPT-5</td><td>$36.25</td></tr>"
    assert prices(f"<h1>Bills</h1><table>{rows}</table>") == []


@pytest.mark.parametrize(
    ("lang", "listed", "resold"),
    [
        ("en", "List price", "CloudMart price"),
        ("en", "Official price", "Our price"),
        ("de", "Listenpreis", "CloudMart-Preis"),
        ("fr", "Prix catalogue", "Prix CloudMart"),
        ("es", "Precio oficial", "Precio CloudMart"),
        ("it", "Prezzo di listino", "Prezzo CloudMart"),
    ],
)
def test_a_resellers_column_beside_the_list_prices(lang: str, listed: str, resold: str) -> None:
    head = (
        f"<tr><th rowspan=2>Model (1M tokens)</th><th colspan=2>{listed}</th><th colspan=2>{resold}</th></tr>"
        "<tr><th>Input</th><th>Output</th><th>Input</th><th>Output</th></tr>"
    )
    row = "<tr><td>GPT-5</td><td>$1.25</td><td>$10</td><td>$1.10</td><td>$9</td></tr>"
    assert prices(f"<h1>Models</h1><table>{head}{row}</table>", lang=lang) == expected(
        f"""
        OpenAI: GPT-5, {INPUT}, 1.25 USD
        OpenAI: GPT-5, {OUTPUT}, 10 USD
        """
    )


def test_two_columns_of_a_vendors_prices_are_both_its_own() -> None:
    head = "<tr><th>Model (1M input tokens)</th><th>List price</th><th>Batch price</th></tr>"
    row = "<tr><td>GPT-5</td><td>$1.25</td><td>$0.625</td></tr>"
    assert prices(f"<h1>Models</h1><table>{head}{row}</table>") == expected(
        f"""
        OpenAI: GPT-5, {INPUT}, 0.625 USD [batch]
        OpenAI: GPT-5, {INPUT}, 1.25 USD
        """
    )


@pytest.mark.parametrize("text", ["läuft bei Groq für 4 Cent die Stunde", "kostet bei Groq 4 Cent pro Stunde"])
def test_a_price_with_an_article_before_its_unit(text: str) -> None:
    assert prices(f"Whisper Large v3 Turbo {text}.", lang="de") == ["Groq: Whisper Large v3 Turbo, hour, 0.04 USD"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "ChatGPT Plus costs €23 a month, against €14.99 for Le Chat Pro and €18 for Claude Pro."),
        (
            "de",
            (
                "ChatGPT Plus kostet 23 Euro im Monat, verglichen mit 14,99 Euro für Le Chat Pro und 18 "
                "Euro für Claude Pro."
            ),
        ),
        ("fr", "ChatGPT Plus coûte 23 € par mois, contre 14,99 € pour Le Chat Pro et 18 € pour Claude Pro."),
        (
            "es",
            (
                "ChatGPT Plus cuesta 23 euros al mes, frente a los 14,99 euros de Le Chat Pro y los 18 "
                "euros de Claude Pro."
            ),
        ),
        ("it", "ChatGPT Plus costa 23 euro al mese, contro i 14,99 euro di Le Chat Pro e i 18 euro di Claude Pro."),
    ],
)
def test_prices_set_against_one_are_by_its_period(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected(
        """
        Anthropic: Claude Pro, month, 18 EUR
        Mistral AI: Le Chat Pro, month, 14.99 EUR
        OpenAI: ChatGPT Plus, month, 23 EUR
        """
    )


def test_a_price_set_against_one_of_tokens_is_for_the_same_tokens() -> None:
    text = "GPT-5 costs $1.25 per million input tokens, against $3 for Claude Sonnet 4.5 and $2 for Gemini 3 Pro."
    assert prices(text) == expected(
        f"""
        Anthropic: Claude Sonnet 4.5, {INPUT}, 3 USD
        Google: Gemini 3 Pro, {INPUT}, 2 USD
        OpenAI: GPT-5, {INPUT}, 1.25 USD
        """
    )


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "Perplexity lancia Max: 200 dollari al mese o 2.000 all'anno. Il piano Pro resta a 20 dollari."),
        ("en", "Perplexity launches Max: $200 a month or $2,000 a year. The Pro plan stays at $20."),
        ("de", "Perplexity startet Max: 200 Dollar im Monat oder 2.000 im Jahr. Der Plan Pro bleibt bei 20 Dollar."),
    ],
)
def test_a_year_in_passing_is_not_the_period_of_the_next_plan(lang: str, text: str) -> None:
    assert prices(text, lang=lang, title="Perplexity Max") == expected(
        """
        Perplexity: Perplexity Max, month, 200 USD
        Perplexity: Perplexity Max, year, 2000 USD
        Perplexity: Perplexity Pro, month, 20 USD
        """
    )


def test_in_and_out_before_the_verb_and_a_bare_sum_for_cached_tokens() -> None:
    text = (
        "Moonshot AI has cut the price of Kimi K2 Thinking. "
        "Now a million tokens in cost 60 cents, cached ones 15, and a million out $2.50."
    )
    assert prices(text, title="Kimi K2 gets cheaper") == expected(
        f"""
        Moonshot AI: Kimi K2 Thinking, {INPUT}, 0.6 USD
        Moonshot AI: Kimi K2 Thinking, 1M cached input tokens, 0.15 USD
        Moonshot AI: Kimi K2 Thinking, {OUTPUT}, 2.5 USD
        """
    )


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "GLM Coding Plan Lite gibt es von Zhipu AI im ersten Monat für 3 Dollar, danach für 6 Dollar im Monat."),
        ("en", "Zhipu AI sells GLM Coding Plan Lite at $3 in the first month, then at $6 a month."),
    ],
)
def test_what_a_first_month_costs_takes_the_period_of_what_follows(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected(
        """
        Zhipu AI: GLM Coding Lite, month, 3 USD [promotional]
        Zhipu AI: GLM Coding Lite, month, 6 USD
        """
    )


def test_a_rise_by_a_step_a_month() -> None:
    text = "Microsoft is raising the price of Microsoft 365 Family by $3 a month, from $9.99 to $12.99."
    assert prices(text) == expected(
        """
        Microsoft: Microsoft 365 Family, month, 12.99 USD
        Microsoft: Microsoft 365 Family, month, 9.99 USD
        """
    )


@pytest.mark.parametrize(
    "text",
    [
        "In der Schweiz kostet ChatGPT Plus 23 Franken im Monat, in Deutschland 23 Euro.",
        "ChatGPT Plus kostet 23 Euro im Monat, in der Schweiz 23 Franken.",
    ],
)
def test_the_same_plan_in_two_countries(text: str) -> None:
    assert prices(text, lang="de") == [
        "OpenAI: ChatGPT Plus, month, 23 CHF",
        "OpenAI: ChatGPT Plus, month, 23 EUR",
    ]


def test_the_direction_holds_from_tier_to_tier() -> None:
    text = "Alibaba charges $1.20 per million input tokens for Qwen3-Max up to 32,000 tokens of context, and $3 beyond."
    assert prices(text) == expected(
        f"""
        Alibaba: Qwen3-Max, {INPUT}, 1.2 USD [short-context]
        Alibaba: Qwen3-Max, {INPUT}, 3 USD [long-context]
        """
    )


@pytest.mark.parametrize("told", ["{} (>200k: 4 / 18)", "{}, above 200k 4 / 18", "{}; over 200K: 4/18"])
def test_a_line_of_numbers_with_those_for_long_prompts(told: str) -> None:
    text = f"LLM prices (USD per 1M tokens, input/output)\n\nGPT-5.1: 1.25 / 10\nGemini 3 Pro: {told.format('2 / 12')}"
    assert prices(text, title="LLM prices") == expected(
        f"""
        Google: Gemini 3 Pro, {INPUT}, 2 USD [short-context]
        Google: Gemini 3 Pro, {INPUT}, 4 USD [long-context]
        Google: Gemini 3 Pro, {OUTPUT}, 12 USD [short-context]
        Google: Gemini 3 Pro, {OUTPUT}, 18 USD [long-context]
        OpenAI: GPT-5.1, {INPUT}, 1.25 USD
        OpenAI: GPT-5.1, {OUTPUT}, 10 USD
        """
    )


@pytest.mark.parametrize("arrow", ["→", "->"])
def test_an_arrow_leads_from_the_old_price_to_the_new(arrow: str) -> None:
    text = f"GPT-5.1 by OpenAI: input $2 {arrow} $1, output $8 {arrow} $4 per 1M tokens."
    found = reading(text).figures
    assert sorted(f"{line(one)} {one.tense}" for one in found) == [
        f"OpenAI: GPT-5.1, {INPUT}, 1 USD current",
        f"OpenAI: GPT-5.1, {INPUT}, 2 USD former",
        f"OpenAI: GPT-5.1, {OUTPUT}, 4 USD current",
        f"OpenAI: GPT-5.1, {OUTPUT}, 8 USD former",
    ]


def test_the_entry_of_a_changelog_dates_its_prices() -> None:
    page = (
        "<h1>OpenAI changelog</h1><h2>December 1, 2025</h2><p>GPT-5.1 is $1.25 per million input tokens.</p>"
        "<h2>November 3, 2025</h2><p>gpt-image-1-mini is $0.005 per image.</p>"
    )
    assert sorted((one.product, one.as_of) for one in reading(page, title="OpenAI changelog").figures) == [
        ("GPT-5.1", "2025-12-01"),
        ("gpt-image-1-mini", "2025-11-03"),
    ]


def table(*rows: tuple[str, ...]) -> str:
    """Write a table; its first row is the header."""
    lines = [
        "".join((f"<{'th' if y == 0 else 'td'}>{cell}</{'th' if y == 0 else 'td'}>") for cell in row)
        for y, row in enumerate(rows)
    ]
    return "<table>" + "".join(f"<tr>{cells}</tr>" for cells in lines) + "</table>"


@pytest.mark.parametrize(
    ("heading", "usual", "special", "condition"),
    [
        ("AI for students", "Regular", "Students", "student"),
        ("Black Friday for AI plans", "Usual price", "Black Friday price", "promotional"),
        ("AI for students", "Standard price", "Student price", "student"),
    ],
)
def test_the_usual_price_on_a_page_of_offers(heading: str, usual: str, special: str, condition: str) -> None:
    rows = (
        ("Plan", usual, special),
        ("Le Chat Pro", "$14.99/month", "$5.99/month"),
        ("Google AI Pro", "$19.99/month", ("free for a year")),
    )
    assert prices(f"<h1>{heading}</h1>{table(*rows)}", title=heading) == expected(
        f"""
        Google: Google AI Pro, month, 19.99 USD
        Mistral AI: Le Chat Pro, month, 14.99 USD
        Mistral AI: Le Chat Pro, month, 5.99 USD [{condition}]
        """
    )


def test_a_column_of_companies_beside_one_of_models_says_who_sells() -> None:
    rows = (
        ("Service", "Model", "Per hour"),
        ("OpenAI", "Whisper", "$0.36"),
        ("Groq", "Whisper Large v3 Turbo", "$0.04"),
    )
    assert prices(f"<h1>Speech to text</h1>{table(*rows)}") == expected(
        """
        Groq: Whisper Large v3 Turbo, hour, 0.04 USD
        OpenAI: Whisper, hour, 0.36 USD
        """
    )


def test_a_seat_told_once_in_a_card_holds_for_all_its_sums() -> None:
    card = "<h3>ChatGPT Business</h3><p>$25</p><p>per user / month, billed annually</p><p>$30 billed monthly</p>"
    other = "<h3>ChatGPT Plus</h3><p>$20</p><p>per month</p>"
    page = f'<h1>Plans</h1><div class="card">{card}</div><div class="card">{other}</div>'
    assert prices(page) == expected(
        """
        OpenAI: ChatGPT Business, user/month, 25 USD [annual-billing]
        OpenAI: ChatGPT Business, user/month, 30 USD
        OpenAI: ChatGPT Plus, month, 20 USD
        """
    )


def test_outside_the_offer_the_price_is_the_usual_one() -> None:
    text = "Hors promotion, Perplexity Pro revient à 20 dollars par mois."
    assert prices(text, lang="fr") == ["Perplexity: Perplexity Pro, month, 20 USD"]


@pytest.mark.parametrize(
    ("lang", "lead", "heads"),
    [
        ("en", "Once a year we look at labs like DeepSeek.", ("Lab", "Valuation (US$ m)", "Seat")),
        ("en", "Once a year we look at labs like DeepSeek.", ("Lab", "Funding (US$ m)", "Seat")),
        ("fr", "Une fois par an, nous comptons DeepSeek et les autres.", ("Labo", "Valorisation (M$)", "Poste")),
        ("de", "Einmal pro Jahr zählen wir DeepSeek und andere.", ("Labor", "Bewertung (Mio. US$)", "Nutzer")),
        ("es", "Una vez al año miramos a DeepSeek y otros.", ("Laboratorio", "Valoración (US$ m)", "Usuario")),
        ("it", "Una volta all'anno guardiamo DeepSeek e altri.", ("Azienda", "Valutazione (US$ m)", "Utente")),
    ],
)
def test_a_column_of_what_companies_are_worth_is_no_price(lang: str, lead: str, heads: tuple[str, ...]) -> None:
    head = "".join(f"<th>{cell}</th>" for cell in heads)
    row = "<tr><td>Baichuan</td><td>2,800</td><td>Beijing</td></tr>"
    assert prices(f"<p>{lead}</p><table><tr>{head}</tr>{row}</table>", lang=lang) == []
