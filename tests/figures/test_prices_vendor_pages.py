"""Reads price lists as vendors lay them out: by country and currency, by the hour of the day, by how a plan is paid."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.price_desk import expected, prices, reading


def table(heads: str, *rows: str, title: str = "", above: str = "") -> str:
    """Write a page with a table whose cells stand between bars."""
    head = "".join(f"<th>{cell.strip()}</th>" for cell in heads.split("|"))
    body = "".join("<tr>" + "".join(f"<td>{cell.strip()}</td>" for cell in row.split("|")) + "</tr>" for row in rows)
    return f"<html><body><h1>{title}</h1>{above}<table><tr>{head}</tr>{body}</table></body></html>"


PLUS = """
    OpenAI: ChatGPT Plus, month, 20 USD
    OpenAI: ChatGPT Plus, month, 23 EUR
    OpenAI: ChatGPT Plus, month, 3000 JPY
    """


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("en", table("Monthly price | USA | France | Japan", "ChatGPT Plus | $20 | €23 | ¥3,000")),
        ("en", table("Monthly price | USD | EUR | JPY", "ChatGPT Plus | 20 | 23 | 3,000")),
        ("en", table("Plan | USD | EUR | JPY", "ChatGPT Plus | 20 | 23 | 3,000", above="<p>Price per month:</p>")),
        ("en", table("Monthly rate | ChatGPT Plus", "USA | $20", "France | €23", "Japan | ¥3,000")),
        ("fr", table("Prix mensuel | États-Unis | France | Japon", "ChatGPT Plus | 20 $ | 23 € | 3000 ¥")),
        ("de", table("Monatspreis | USA | Frankreich | Japan", "ChatGPT Plus | 20 $ | 23 € | 3000 ¥")),
        ("es", table("Precio mensual | EE. UU. | Francia | Japón", "ChatGPT Plus | 20 $ | 23 € | 3000 ¥")),
        ("it", table("Prezzo mensile | Stati Uniti | Francia | Giappone", "ChatGPT Plus | 20 $ | 23 € | 3000 ¥")),
    ],
)
def test_the_corner_of_a_table_tells_what_all_its_prices_are_per(lang: str, body: str) -> None:
    assert prices(body, lang=lang, title="ChatGPT") == expected(PLUS)


def test_a_corner_that_names_something_tells_no_unit() -> None:
    body = table("Monthly active users | Budget", "ChatGPT Plus | $20")
    assert prices(body, title="ChatGPT") == []


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("en", table("Plan | Paid | Price in USD", "Le Chat Pro | monthly | 15 a month", " | yearly | 150 a year")),
        ("en", table("Plan | Paid | Price in USD", "Le Chat Pro | by the month | 15", " | by the year | 150")),
        ("en", table("Plan | Paid | Price", "Le Chat Pro | month by month | $15", " | annually | $150")),
        (
            "de",
            table(
                "Tarif | Zahlung | Preis (USD)", "Le Chat Pro | monatlich | 15 im Monat", " | jährlich | 150 im Jahr"
            ),
        ),
        (
            "it",
            table("Piano | Paga | Prezzo (USD)", "Le Chat Pro | al mese | 15 al mese", " | all'anno | 150 all'anno"),
        ),
    ],
)
def test_a_number_that_says_what_it_is_per_takes_its_currency_from_the_header(lang: str, body: str) -> None:
    lines = "Mistral AI: Le Chat Pro, month, 15 USD\nMistral AI: Le Chat Pro, year, 150 USD"
    assert prices(body, lang=lang, title="Le Chat") == expected(lines)


HOURS = """
    DeepSeek: deepseek-chat, 1M input tokens, 0.5 USD
    DeepSeek: deepseek-chat, 1M input tokens, 3.6 CNY
    DeepSeek: deepseek-chat, 1M input tokens, 1 CNY [promotional]
    DeepSeek: deepseek-chat, 1M input tokens, 0.14 USD [promotional]
    DeepSeek: deepseek-chat, 1M input tokens, 0.8 USD [peak]
    DeepSeek: deepseek-chat, 1M input tokens, 5.8 CNY [peak]
    """


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        (
            "en",
            table(
                "deepseek-chat, per 1M tokens | Launch offer | Off-peak | Peak",
                "Input | $0.14 / ¥1 | $0.50 / ¥3.6 | $0.80 / ¥5.8",
                above="<p>Peak hours are from 9:00 to 18:00, all other hours are off-peak.</p>",
            ),
        ),
        (
            "de",
            table(
                "deepseek-chat, je 1 Mio. Token | Eingabe",
                "Einführungspreis | 0,14 $ / 1 ¥",
                "Nebenzeit | 0,50 $ / 3,6 ¥",
                "Spitzenzeit | 0,80 $ / 5,8 ¥",
            ),
        ),
        (
            "it",
            table(
                "deepseek-chat, per milione di token | Prezzo di lancio | Fuori punta | Ore di punta",
                "Input | 0,14 $ / 1 ¥ | 0,50 $ / 3,6 ¥ | 0,80 $ / 5,8 ¥",
            ),
        ),
    ],
)
def test_sums_in_several_currencies_side_by_side_are_one_price(lang: str, body: str) -> None:
    assert prices(body, lang=lang, title="DeepSeek API") == expected(HOURS)


def test_how_much_a_dollar_buys_is_no_price() -> None:
    """A bare count before "$1" is what one gets for it."""
    body = table("Model | Input per 1M tokens", "GPT-4o | $2.50 (0.4M / $1)")
    assert prices(body, title="OpenAI") == ["OpenAI: GPT-4o, 1M input tokens, 2.5 USD"]


def test_a_day_that_one_column_tells_is_of_its_prices_alone() -> None:
    above = "<p>The regular price list takes effect on 1 March 2026.</p>"
    heads = "grok-5, per 1M tokens | Launch offer | Regular, from 1 March 2026"
    read = reading(table(heads, "Input | $1 | $2", above=above), title="xAI", published=date(2026, 2, 3))
    assert {(f.low, f.as_of) for f in read.figures} == {(1, None), (2, "2026-03-01")}


def test_a_day_of_the_whole_page_dates_columns_without_one() -> None:
    above = "<p>Prices checked on 2 February 2026.</p>"
    heads = "grok-5, per 1M tokens | Launch offer | Regular, from 1 March 2026"
    read = reading(table(heads, "Input | $1 | $2", above=above), title="xAI", published=date(2026, 2, 3))
    assert {(f.low, f.as_of) for f in read.figures} == {(1, "2026-02-02"), (2, "2026-03-01")}


@pytest.mark.parametrize(
    ("lang", "standard", "other"),
    [
        ("en", "Standard: US West (Oregon), US East (Ohio)", "AWS European Sovereign Cloud (Brandenburg)"),
        ("en", "US regions", "Region: Asia Pacific (Sydney)"),
        ("en", "Global", "Prices in Europe"),
        ("de", "Standard: USA", "Europäische Regionen"),
        ("fr", "Standard : États-Unis", "Région Paris"),
        ("es", "Estándar: Estados Unidos", "Precios en Europa"),
        ("it", "Standard: Stati Uniti", "Regione Francoforte"),
    ],
)
def test_words_around_the_name_of_a_region_leave_it_one(lang: str, standard: str, other: str) -> None:
    body = "<html><body><h1>Amazon Bedrock</h1>"
    for heading, sum_ in ((standard, "$1"), (other, "$2")):
        body += f"<h3>{heading}</h3><table><tr><th>Nova Pro</th><th>Input, 1M tokens</th></tr>"
        body += f"<tr><td>Nova Pro</td><td>{sum_}</td></tr></table>"
    assert prices(body, lang=lang, title="Amazon Bedrock") == expected("""
        Amazon: Nova Pro, 1M input tokens, 1 USD
        Amazon: Nova Pro, 1M input tokens, 2 USD [region]
    """)


@pytest.mark.parametrize("heading", ["Standard models", "European languages", "Models from Europe"])
def test_a_heading_that_speaks_of_a_place_in_passing_sets_no_region_apart(heading: str) -> None:
    body = "<html><body><h1>Amazon Bedrock</h1>"
    for above, sum_ in (("Text", "$1"), (heading, "$2")):
        body += f"<h3>{above}</h3><table><tr><th>Model</th><th>Input, 1M tokens</th></tr>"
        body += f"<tr><td>Nova Pro</td><td>{sum_}</td></tr></table>"
    assert "Amazon: Nova Pro, 1M input tokens, 2 USD" in prices(body, title="Amazon Bedrock")
