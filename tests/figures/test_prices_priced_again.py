"""Two prices of the same unit, what a plan would cost, and tables that compare what others sell."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import expected, prices, reading


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "Mistral OCR 3 costs $2 per 1,000 pages, and $1 per 1,000 pages in batch mode."),
        ("de", "Mistral OCR 3 kostet 2 Dollar je 1000 Seiten und 1 Dollar je 1000 Seiten im Batch-Betrieb."),
        (
            "fr",
            "Mistral OCR 3 coûte 2 dollars les 1 000 pages, et 1 dollar les 1 000 pages en traitement par lots.",
        ),
    ],
)
def test_a_condition_is_of_the_second_of_two_prices_of_one_unit(lang: str, told: str) -> None:
    assert prices(told, lang=lang) == expected("""
        Mistral AI: Mistral OCR 3, 1K pages, 1 USD [batch]
        Mistral AI: Mistral OCR 3, 1K pages, 2 USD
    """)


def test_a_condition_is_of_both_prices_where_they_are_of_different_tokens() -> None:
    told = "GPT-5 costs $2 per million input tokens and $8 per million output tokens in batch mode."
    assert prices(told) == expected("""
        OpenAI: GPT-5, 1M input tokens, 2 USD [batch]
        OpenAI: GPT-5, 1M output tokens, 8 USD [batch]
    """)


def test_what_a_model_takes_in_as_well_is_no_condition() -> None:
    told = "GPT-4o mini costs 15 cents per million input tokens, and it takes pictures as well as text."
    assert prices(told) == ["OpenAI: GPT-4o mini, 1M input tokens, 0.15 USD"]


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "xAI tests a plan called SuperGrok Lite that would cost $10 a month."),
        ("en", "Code in the app points to SuperGrok Lite, which would cost $10 a month."),
        ("fr", "Le code évoque SuperGrok Lite, qui coûterait 10 dollars par mois."),
    ],
)
def test_what_a_plan_would_cost_is_a_rumour_and_no_example(lang: str, told: str) -> None:
    found = reading(told, lang=lang).figures
    assert [(figure.product, figure.status) for figure in found] == [("SuperGrok Lite", "rumoured")]


def test_what_somebody_would_pay_stays_an_example() -> None:
    assert prices("A team of ten that takes ChatGPT Plus would pay $200 a month.") == []


COMPARED = """Prices in dollars per million tokens:

Model | Input | Output
--- | --- | ---
Grok 4 | 3 | 15
DeepSeek-V3.2 | 0.28 | 0.42
"""


@pytest.mark.parametrize("title", ["What others than OpenAI charge", "OpenAI and the rest", ""])
def test_a_table_of_others_products_is_not_of_the_one_company_that_the_title_names(title: str) -> None:
    assert prices(COMPARED, title=title) == expected("""
        DeepSeek: DeepSeek-V3.2, 1M input tokens, 0.28 USD
        DeepSeek: DeepSeek-V3.2, 1M output tokens, 0.42 USD
        xAI: Grok 4, 1M input tokens, 3 USD
        xAI: Grok 4, 1M output tokens, 15 USD
    """)


def test_a_row_of_defaults_is_of_the_model_in_the_heading() -> None:
    page = """<html><head><title>Cohere | Pricing</title></head><body><main><h1>Cohere pricing</h1><h2>Command</h2>
        <table><tr><th></th><th>Input, per 1M tokens</th></tr><tr><td>Default</td><td>$1.00</td></tr>
        <tr><td>Fine-tuned</td><td>$2.00</td></tr></table></main></body></html>"""
    assert prices(page) == expected("""
        Cohere: Command, 1M input tokens, 1 USD
        Cohere: Command, 1M input tokens, 2 USD [fine-tuned]
    """)


def test_an_id_goes_on_behind_what_is_known_of_it() -> None:
    page = """<html><head><title>Prices | Alibaba Cloud Model Studio</title></head><body><main><h1>Wan</h1>
        <table><tr><th>Model</th><th>Unit price</th></tr><tr><td>wan2.1-t2i-turbo</td><td>$0.025/image</td></tr>
        </table></main></body></html>"""
    assert prices(page) == ["Alibaba: wan2.1-t2i-turbo, image, 0.025 USD"]


EDITIONS = """<html><head><title>{title}</title></head><body><main><h1>{title}</h1><table>
    <thead><tr><th></th><th>{first}</th><th>{second}</th></tr></thead>
    <tbody><tr><th>Per user and month</th><td>$22.80</td><td>$54.00</td></tr></tbody></table></main></body></html>"""


def test_columns_are_editions_of_the_product_in_the_heading() -> None:
    page = EDITIONS.format(title="Gemini Code Assist: editions and prices", first="Standard", second="Enterprise")
    assert prices(page) == expected("""
        Google: Gemini Code Assist Enterprise, user/month, 54 USD
        Google: Gemini Code Assist Standard, user/month, 22.8 USD
    """)


def test_columns_are_plans_of_the_maker_where_it_has_plans_of_such_names() -> None:
    assert prices(EDITIONS.format(title="Claude Code", first="Pro", second="Max")) == expected("""
        Anthropic: Claude Max, user/month, 54 USD
        Anthropic: Claude Pro, user/month, 22.8 USD
    """)


def test_the_state_of_prices_dates_a_table() -> None:
    page = """<html><head><title>Team-Tarife</title></head><body><main><h1>Team-Tarife</h1><p>Preisstand: 2. Februar
        2025, netto.</p><table><tr><th>Tarif</th><th>pro Nutzer und Monat</th></tr><tr><td>ChatGPT Business</td>
        <td>29 Euro</td></tr></table></main></body></html>"""
    assert [figure.as_of for figure in reading(page, lang="de").figures] == ["2025-02-02"]
