"""Prices as people tell them: plans told by their last word, billing in a subclause, numbers of other countries."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import expected, prices


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Amazon Q Business comes as Lite, at $3 per user per month, or Pro, at $20 per user per month.",
            """
            Amazon: Amazon Q Business Lite, user/month, 3 USD
            Amazon: Amazon Q Business Pro, user/month, 20 USD
            """,
        ),
        (
            "ChatGPT Plus costs $20 a month. OpenAI also sells ChatGPT Business to firms, or Pro, at $200 a month.",
            """
            OpenAI: ChatGPT Plus, month, 20 USD
            OpenAI: ChatGPT Pro, month, 200 USD
            """,
        ),
        (
            "Google's Gemini Advanced, part of a $19.99-a-month bundle called Google One AI Premium, is out.",
            "Google: Google One AI Premium, month, 19.99 USD",
        ),
        (
            "Moonshot asks little. MiniMax sells a plan for heavy users, MiniMax Coding Max, at $50 a month.",
            "MiniMax: MiniMax Coding Max, month, 50 USD",
        ),
        (
            "ChatGPT Business runs to $30 per user a month, or $25 if your employer takes the yearly plan.",
            """
            OpenAI: ChatGPT Business, user/month, 30 USD
            OpenAI: ChatGPT Business, user/month, 25 USD [annual-billing]
            """,
        ),
    ],
    ids=["comes as", "or, of the same line", "called", "nobody has listed it", "the yearly plan"],
)
def test_plans_told_in_a_subclause(text: str, lines: str) -> None:
    assert prices(text) == expected(lines)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "ChatGPT Plus tiene un precio de 23 euros al mes."),
        ("fr", "ChatGPT Plus est vendu au prix de 23 euros par mois."),
        ("it", "ChatGPT Plus è un abbonamento da 23 euro al mese."),
    ],
)
def test_of_behind_price_is_no_lower_bound(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["OpenAI: ChatGPT Plus, month, 23 EUR"]


def test_pesos_are_those_of_the_country_that_a_page_is_of() -> None:
    text = (
        "OpenAI puso a la venta su plan ChatGPT Go en México a 99 pesos al mes.\n\n"
        "ChatGPT Pro se cobra en 3,999 pesos mensuales y Claude Pro sale en 20 dólares (unos 370 pesos) al mes."
    )
    assert prices(text, lang="es") == expected("""
        OpenAI: ChatGPT Go, month, 99 MXN
        OpenAI: ChatGPT Pro, month, 3999 MXN
        Anthropic: Claude Pro, month, 20 USD
    """)
    assert prices("ChatGPT Go cuesta 99 pesos al mes.", lang="es", url="https://diario.example.ar/a") == [
        "OpenAI: ChatGPT Go, month, 99 ARS"
    ]


def test_a_tool_by_the_name_that_code_calls_it_by() -> None:
    text = "Moonshot AI sells kimi-k2. The built-in tool $web_search is charged at $0.005 per use."
    assert prices(text) == ["Moonshot AI: $web_search, 1K requests, 5 USD"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Gemini 3 Pro is out. Google asks $2 for a million tokens in and $12 for a million out, as long as the "
            "prompt stays at 200,000 tokens or below. Go longer and you are at $4 and $18.",
            """
            Google: Gemini 3 Pro, 1M input tokens, 2 USD [short-context]
            Google: Gemini 3 Pro, 1M output tokens, 12 USD [short-context]
            Google: Gemini 3 Pro, 1M input tokens, 4 USD [long-context]
            Google: Gemini 3 Pro, 1M output tokens, 18 USD [long-context]
            """,
        ),
        (
            "gpt-image-1 asks by quality: a low image is $0.011, a medium one $0.042 and a high one $0.167 per image.",
            """
            OpenAI: gpt-image-1, image, 0.011 USD
            OpenAI: gpt-image-1, image, 0.042 USD
            OpenAI: gpt-image-1, image, 0.167 USD
            """,
        ),
        (
            "Cohere cuts a price on 1 October. Command A input: now $2.50, then $2.25 per 1M tokens.",
            """
            Cohere: Command A, 1M input tokens, 2.25 USD
            Cohere: Command A, 1M input tokens, 2.5 USD
            """,
        ),
        (
            "Users lost the night discount in September. deepseek-chat since then: $0.56 per million input tokens.",
            "DeepSeek: deepseek-chat, 1M input tokens, 0.56 USD",
        ),
        (
            "Until 30 June batch jobs are half price: Llama 4 Scout on Groq is $0.055 per million input tokens.",
            "Groq: Llama 4 Scout, 1M input tokens, 0.055 USD [batch, promotional]",
        ),
        (
            "MiniMax-M2 is out at $1.20 per million output tokens, some 8 percent of the price of Claude Sonnet 4.5.",
            "MiniMax: MiniMax-M2, 1M output tokens, 1.2 USD",
        ),
    ],
    ids=[
        "or below, longer",
        "qualities in a row",
        "now, then",
        "an id opens a sentence",
        "until a day",
        "a share of another",
    ],
)
def test_turns_of_phrase(text: str, lines: str) -> None:
    assert prices(text) == expected(lines)


@pytest.mark.parametrize(
    "text",
    [
        "Claude Opus 4.5 needs fewer tokens, so that an average pull request fell from $1.94 to $0.44.",
        "We like Claude Team. Reading this costs $9 a month.",
        "DeepSeek-R1 costs 4 yuan per million input tokens. A hundred million yuan in prizes awaits the winners.",
    ],
    ids=["what a task costs", "what the medium asks", "a prize"],
)
def test_sums_beside_prices_are_none(text: str) -> None:
    assert len(prices(text)) == text.count("yuan per million")


def test_a_question_gives_its_answer_the_condition() -> None:
    page = (
        "<main><h1>Perplexity plans</h1><details><summary>Is there anything for students?</summary>"
        "<p>Yes. With the address of a university, Perplexity Pro is $4.99 a month.</p></details></main>"
    )
    assert prices(page) == ["Perplexity: Perplexity Pro, month, 4.99 USD [student]"]


def test_prices_of_a_region_that_a_heading_sets_apart() -> None:
    def table(price: str) -> str:
        head = "<tr><th>Model</th><th>Price per 1,000 input tokens</th></tr>"
        return f"<table>{head}<tr><td>Nova Pro</td><td>{price}</td></tr></table>"

    page = (
        f"<main><h1>Amazon Bedrock pricing by Region</h1><h2>Standard price list</h2>{table('$0.0008')}"
        f"<h2>Europe (Zurich)</h2>{table('$0.00105')}</main>"
    )
    assert prices(page) == expected("""
        Amazon: Nova Pro, 1M input tokens, 0.8 USD
        Amazon: Nova Pro, 1M input tokens, 1.05 USD [region]
    """)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "GPT-5.2 costs $1.75 per million input tokens. That is more than GPT-5.1, which cost $1.25.",
            """
            OpenAI: GPT-5.2, 1M input tokens, 1.75 USD
            """,
        ),
        (
            "GPT-5.2 costs $1.75 and $14 per million tokens. That is 40% more than GPT-5.1, which cost $1.25 and $10.",
            """
            OpenAI: GPT-5.2, 1M input tokens, 1.75 USD
            OpenAI: GPT-5.2, 1M output tokens, 14 USD
            OpenAI: GPT-5.1, 1M input tokens, 1.25 USD
            OpenAI: GPT-5.1, 1M output tokens, 10 USD
            """,
        ),
        (
            "The Plus plan of ChatGPT is twenty dollars a month, Pro is for those who use it all day.",
            "OpenAI: ChatGPT Plus, month, 20 USD",
        ),
        (
            "Cohere's Command A: $2.50 in, $10 out. Command R7B: 3.75 cents in, 15 cents out. Both per million tokens.",
            """
            Cohere: Command A, 1M input tokens, 2.5 USD
            Cohere: Command A, 1M output tokens, 10 USD
            Cohere: Command R7B, 1M input tokens, 0.0375 USD
            Cohere: Command R7B, 1M output tokens, 0.15 USD
            """,
        ),
        (
            "USD per million tokens, input/output: GPT-5 1.25/10; Claude Sonnet 4.5 3/15; Gemini 2.5 Pro 1.25/10.",
            """
            OpenAI: GPT-5, 1M input tokens, 1.25 USD
            OpenAI: GPT-5, 1M output tokens, 10 USD
            Anthropic: Claude Sonnet 4.5, 1M input tokens, 3 USD
            Anthropic: Claude Sonnet 4.5, 1M output tokens, 15 USD
            Google: Gemini 2.5 Pro, 1M input tokens, 1.25 USD
            Google: Gemini 2.5 Pro, 1M output tokens, 10 USD
            """,
        ),
    ],
    ids=["no direction", "which cost", "a plan behind a comma", "both per", "a list in a line"],
)
def test_what_sums_are_for(text: str, lines: str) -> None:
    assert set(expected(lines)) <= set(prices(text))


def test_a_tool_that_a_heading_names() -> None:
    page = (
        "<main><h1>Claude pricing</h1><h2>Code execution tool</h2><p>Each organization has 50 free hours a day. "
        "Additional usage is billed at $0.05 per hour, per container.</p></main>"
    )
    assert prices(page) == ["Anthropic: Code execution, hour, 0.05 USD"]


@pytest.mark.parametrize(
    ("lang", "text", "lines"),
    [
        (
            "de",
            "Mistral Medium 3 kostet jetzt 0,40 Dollar pro Million Input-Token und 2 Dollar pro Million Output-Token. "
            "Bislang waren es 0,50 und 2,50 Dollar.",
            """
            Mistral AI: Mistral Medium 3, 1M input tokens, 0.4 USD
            Mistral AI: Mistral Medium 3, 1M output tokens, 2 USD
            Mistral AI: Mistral Medium 3, 1M input tokens, 0.5 USD
            Mistral AI: Mistral Medium 3, 1M output tokens, 2.5 USD
            """,
        ),
        (
            "de",
            "Die Ausgabe kostet bei Gemini 2.5 Pro 10 Dollar je Million Token, die Eingabe 1,25 Dollar; ab 200.000 "
            "Token steigen die Preise auf 15 und 2,50 Dollar.",
            """
            Google: Gemini 2.5 Pro, 1M output tokens, 10 USD [short-context]
            Google: Gemini 2.5 Pro, 1M input tokens, 1.25 USD [short-context]
            Google: Gemini 2.5 Pro, 1M output tokens, 15 USD [long-context]
            Google: Gemini 2.5 Pro, 1M input tokens, 2.5 USD [long-context]
            """,
        ),
        (
            "de",
            "Bei OpenAI zahlt man für ChatGPT Plus 23 Euro im Monat, für Pro 229 Euro.",
            """
            OpenAI: ChatGPT Plus, month, 23 EUR
            OpenAI: ChatGPT Pro, month, 229 EUR
            """,
        ),
        (
            "fr",
            "ChatGPT Plus passe de 20 à 23 euros par mois ; ChatGPT Pro reste à 229 euros.",
            """
            OpenAI: ChatGPT Plus, month, 20 EUR
            OpenAI: ChatGPT Plus, month, 23 EUR
            OpenAI: ChatGPT Pro, month, 229 EUR
            """,
        ),
        (
            "es",
            "Claude Sonnet 4.5 cuesta 3 dólares por millón de tokens de entrada y 15 por millón de tokens de salida.",
            """
            Anthropic: Claude Sonnet 4.5, 1M input tokens, 3 USD
            Anthropic: Claude Sonnet 4.5, 1M output tokens, 15 USD
            """,
        ),
        (
            "es",
            "Mistral ha rebajado Mistral Large de 4 a 2 dólares por millón de tokens de entrada.",
            """
            Mistral AI: Mistral Large, 1M input tokens, 4 USD
            Mistral AI: Mistral Large, 1M input tokens, 2 USD
            """,
        ),
        (
            "it",
            "ChatGPT Plus costa 23 euro al mese, ChatGPT Pro 229 euro. Business viene 29 euro a utente al mese, 25 con "
            "pagamento annuale.",
            """
            OpenAI: ChatGPT Plus, month, 23 EUR
            OpenAI: ChatGPT Pro, month, 229 EUR
            OpenAI: ChatGPT Business, user/month, 29 EUR
            OpenAI: ChatGPT Business, user/month, 25 EUR [annual-billing]
            """,
        ),
    ],
    ids=["old pair", "order of the sentence", "for Pro", "stays at", "no currency", "a verb is no offer", "annual"],
)
def test_other_languages(lang: str, text: str, lines: str) -> None:
    assert prices(text, lang=lang) == expected(lines)


def test_an_old_pair_in_brackets_is_of_the_product_behind_it() -> None:
    text = (
        "OpenAI: gpt-5-mini is now $0.25 / 1M input and $2.00 / 1M output (was $0.40 / $1.60 for gpt-4.1-mini).\n\n"
        "Stability AI prices Stable Image Ultra at 8 cents an image and Stable Image Core at 3 cents."
    )
    assert prices(text) == expected("""
        OpenAI: gpt-5-mini, 1M input tokens, 0.25 USD
        OpenAI: gpt-5-mini, 1M output tokens, 2 USD
        OpenAI: gpt-4.1-mini, 1M input tokens, 0.4 USD
        OpenAI: gpt-4.1-mini, 1M output tokens, 1.6 USD
        Stability AI: Stable Image Ultra, image, 0.08 USD
        Stability AI: Stable Image Core, image, 0.03 USD
    """)


def test_pairs_share_the_tier_that_their_end_tells() -> None:
    assert prices("Gemini 3 Pro (preview): $2/$12 up to 200k tokens, $4/$18 above, per million.") == expected("""
        Google: Gemini 3 Pro, 1M input tokens, 2 USD [short-context]
        Google: Gemini 3 Pro, 1M output tokens, 12 USD [short-context]
        Google: Gemini 3 Pro, 1M input tokens, 4 USD [long-context]
        Google: Gemini 3 Pro, 1M output tokens, 18 USD [long-context]
    """)


def test_the_sign_of_yen_and_yuan_is_of_the_makers_country() -> None:
    assert prices("Qwen3-Max is ¥6 per million input tokens.") == ["Alibaba: Qwen3-Max, 1M input tokens, 6 CNY"]


def test_a_price_by_the_seat_beside_one_by_the_month_is_monthly() -> None:
    text = "Claude Max is $100 a month. The Team plan is $30 a seat, or $25 when you pay for the year."
    assert prices(text, title="Claude plans") == expected("""
        Anthropic: Claude Max, month, 100 USD
        Anthropic: Claude Team, user/month, 30 USD
        Anthropic: Claude Team, user/month, 25 USD [annual-billing]
    """)


def test_a_seller_of_others_models_named_beside_the_makers_in_an_opening_owns_no_prices_but_its_own() -> None:
    body = """This week's bargains come from the East, with a stop in Texas.

**Moonshot AI.** Kimi K2 costs $0.60 per million input tokens and $2.50 per million output tokens.
On Together AI the same model is $1.00 per million input tokens.

**MiniMax.** MiniMax-M2 costs $0.30 per million input tokens."""
    assert prices(body, title="The token market, no. 12") == expected(
        """
        Moonshot AI: Kimi K2, 1M input tokens, 0.6 USD
        Moonshot AI: Kimi K2, 1M output tokens, 2.5 USD
        Together AI: Kimi K2, 1M input tokens, 1 USD
        MiniMax: MiniMax-M2, 1M input tokens, 0.3 USD
        """
    )


def test_a_seller_of_others_models_that_a_title_names_last_owns_no_prices_but_its_own() -> None:
    body = "Microsoft 365 Copilot is $30 per user per month. Cerebras Code Pro comes to $50 a month."
    title = "What seats cost: Microsoft raises, Hugging Face and Cerebras stay put"
    assert prices(body, title=title) == expected(
        """
        Microsoft: Microsoft 365 Copilot, user/month, 30 USD
        Cerebras: Cerebras Code Pro, month, 50 USD
        """
    )
    models = "Llama 4 Scout costs $0.11 per million input tokens."
    assert prices(models, title="Meta's Llama 4 on Groq: what it costs") == [
        "Groq: Llama 4 Scout, 1M input tokens, 0.11 USD"
    ]


@pytest.mark.parametrize(
    ("lang", "opening"),
    [
        ("en", "Lumen hosts open weights on its own GPUs and bills you by the token."),
        ("en", "Every model runs on our hardware, in two regions."),
        ("fr", "Tous les modèles tournent sur nos serveurs, en France."),
        ("de", "Alle Modelle laufen auf unseren Servern in Falkenstein."),
        ("es", "Todos los modelos funcionan en nuestros servidores."),
        ("it", "Tutti i modelli girano sui nostri server."),
    ],
)
def test_prices_of_a_seller_that_nobody_watches_are_nobodys(lang: str, opening: str) -> None:
    table = """<table><tr><th>Model</th><th>Input / 1M tokens</th><th>Output / 1M tokens</th></tr>
    <tr><td>DeepSeek V3.1</td><td>$0.56</td><td>$1.68</td></tr>
    <tr><td>Llama 4 Scout</td><td>$0.15</td><td>$0.60</td></tr></table>"""
    page = "<html><body><h1>Lumen</h1><p>{}</p>" + table + "</body></html>"
    assert prices(page.format(opening), lang=lang, title="Lumen") == []
    assert len(prices(page.format("Lumen."), lang=lang, title="Lumen")) == 4


def test_a_resolution_is_no_number_of_images() -> None:
    text = "Nano Banana Pro costs $0.134 per 2K image and $0.24 per 4K image."
    assert [line.rsplit(", ", 1)[1] for line in prices(text, title="Google's image models")] == [
        "0.134 USD",
        "0.24 USD",
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Claude Pro is $18 a month. A junior developer costs $600 a month."),
        ("en", "Claude Pro is $18 a month. Take all three and you pay $54 a month, or $640 a year."),
        ("de", "Claude Pro kostet 18 Dollar im Monat. Suno verlangt 10 Dollar im Monat."),
        ("de", "Claude Pro kostet 18 Dollar im Monat. Ein Praktikant kostet 450 Dollar im Monat."),
        ("fr", "Claude Pro coûte 18 dollars par mois. Suno facture 10 dollars par mois."),
        ("fr", "Claude Pro coûte 18 dollars par mois. Une place de parking coûte 200 dollars par mois."),
        ("es", "Claude Pro cuesta 18 dólares al mes. Suno cobra 10 dólares al mes."),
        ("es", "Claude Pro cuesta 18 dólares al mes. Un becario cuesta 600 dólares al mes."),
        ("it", "Claude Pro costa 18 dollari al mese. Suno chiede 10 dollari al mese."),
        ("it", "Claude Pro costa 18 dollari al mese. Un posto auto costa 200 dollari al mese."),
    ],
)
def test_what_somebody_else_sells_or_costs_is_no_price_of_the_topic(lang: str, text: str) -> None:
    assert prices(text, lang=lang, title="") == ["Anthropic: Claude Pro, month, 18 USD"]


def test_an_indefinite_plan_is_still_the_topics() -> None:
    seat = "Le Chat Pro is $14.99 a month. A Team seat costs $24.99 a month. A yearly subscription costs $150 a year."
    assert prices(seat, title="") == expected(
        """
        Mistral AI: Le Chat Pro, month, 14.99 USD
        Mistral AI: Le Chat Team, month, 24.99 USD
        Mistral AI: Le Chat Team, year, 150 USD
        """
    )
