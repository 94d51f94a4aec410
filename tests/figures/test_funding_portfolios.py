"""Pages and lists of the money that one investor has put into others, and lists of who put money into one."""

from __future__ import annotations

import pytest

from tests.figures.test_funding_table_layouts import html, read

ROWS = (("Reflection AI", "$800M", "10/2025"), ("Poolside", "$500M", "10/2025"))
FROM_NVIDIA = [
    "Poolside investment 500 USD 2025-10 Nvidia",
    "Reflection AI investment 800 USD 2025-10 Nvidia",
]


@pytest.mark.parametrize(
    ("lang", "title", "header"),
    [
        ("en", "Nvidia as an investor", ("Recipient", "Nvidia’s money", "When")),
        ("en", "Nvidia’s AI bets", ("Company", "Amount", "Date")),
        ("en", "The investments of Nvidia", ("Startup", "How much", "Announced")),
        ("en", "Who gets what", ("Company", "Nvidia’s money", "When")),
        ("de", "Nvidia als Investor", ("Empfänger", "Geld von Nvidia", "Wann")),
        ("de", "Nvidias Beteiligungen", ("Firma", "Betrag", "Datum")),
        ("fr", "Le portefeuille de Nvidia", ("Société", "Montant", "Date")),
        ("es", "Las apuestas de Nvidia", ("Empresa", "Importe", "Fecha")),
        ("it", "Nvidia come investitore", ("Società", "Importo", "Data")),
    ],
)
def test_a_table_of_one_investors_money(lang: str, title: str, header: tuple[str, ...]) -> None:
    assert read(html((header, *ROWS)), title, lang, media="text/html") == FROM_NVIDIA


def test_the_round_of_a_company_in_a_portfolio_is_not_the_investors_money() -> None:
    rows = (("Company", "Round", "Raised"), ("Anthropic", "Series F", "$13B"), ("Hugging Face", "Series D", "$235M"))
    assert read(html(rows), "Amazon’s portfolio", media="text/html") == [
        "Anthropic amount_raised 13000 USD series-f",
        "Hugging Face amount_raised 235 USD series-d",
    ]


@pytest.mark.parametrize("title", ["Investments in Mistral AI", "Mistral AI’s investments", "Mistral AI: the cheques"])
def test_the_company_that_gets_the_money_is_no_investor(title: str) -> None:
    rows = (("Investor", "Amount", "Date"), ("ASML", "€1.3B", "September 2025"))
    assert read(html(rows), title, media="text/html") == ["Mistral AI investment 1300 EUR 2025-09 ASML"]


def section(heading: str, body: str) -> str:
    """Write a page with one heading and what stands below it."""
    return f"<article><h1>{heading}</h1>{body}<p>Nobody at the companies wanted to say more.</p></article>"


@pytest.mark.parametrize(
    ("lang", "heading", "dates"),
    [
        ("en", "Nvidia’s portfolio", ("October 2025", "October 2025")),
        ("de", "Nvidias Portfolio", ("Oktober 2025", "Oktober 2025")),
        ("fr", "Les paris de Nvidia", ("octobre 2025", "octobre 2025")),
    ],
)
@pytest.mark.parametrize("between", [" | ", " · ", ": "])
def test_lines_of_a_name_a_sum_and_a_date(lang: str, heading: str, dates: tuple[str, str], between: str) -> None:
    lines = (f"Reflection AI{between}$800M, {dates[0]}", f"Poolside{between}$1B, {dates[1]}")
    body = f"<ul>{''.join(f'<li>{line}</li>' for line in lines)}</ul>"
    assert read(section(heading, body), heading, lang, media="text/html") == [
        "Poolside investment 1000 USD 2025-10 Nvidia",
        "Reflection AI investment 800 USD 2025-10 Nvidia",
    ]


def test_cards_of_a_name_and_a_sum() -> None:
    cards = "".join(
        f'<div class="card"><h3>{name}</h3><p>{money}</p></div>'
        for name, money in (("OpenAI", "$13B"), ("Mistral AI", "€15M"))
    )
    assert read(section("Microsoft’s AI bets", cards), "Microsoft’s AI bets", media="text/html") == [
        "Mistral AI investment 15 EUR Microsoft",
        "OpenAI investment 13000 USD Microsoft",
    ]


@pytest.mark.parametrize("title", ["Google’s AI investments pay off", "Google’s investments have doubled in value"])
def test_a_headline_that_goes_on_heads_no_portfolio(title: str) -> None:
    body = f"{title}. Anthropic raised $13 billion in September.\n\n- Anthropic: $13 billion, September 2025"
    assert not any("investment" in line for line in read(body, title))


def test_cards_that_no_investor_heads_are_left_alone() -> None:
    cards = '<div class="card"><h3>OpenAI</h3><p>$13B</p></div><div class="card"><h3>Groq</h3><p>$2.8B</p></div>'
    assert read(section("The field", cards), "The field", media="text/html") == []


def test_more_words_in_a_line_say_themselves_what_the_sum_is() -> None:
    body = "<ul><li>OpenAI: valued at $500 billion, October 2025</li></ul>"
    assert read(section("Microsoft’s AI bets", body), "Microsoft’s AI bets", media="text/html") == [
        "OpenAI valuation 500000 USD 2025-10"
    ]


@pytest.mark.parametrize(
    ("lang", "first", "second"),
    [
        ("en", "2019: $1 billion from Microsoft", "January 2023: another $10 billion from Microsoft"),
        ("de", "2019: 1 Milliarde Dollar von Microsoft", "Januar 2023: 10 Milliarden Dollar von Microsoft"),
        ("fr", "2019 : 1 milliard de dollars de Microsoft", "janvier 2023 : 10 milliards de dollars de Microsoft"),
        (
            "es",
            "2019: 1.000 millones de dólares de Microsoft",
            "enero de 2023: 10.000 millones de dólares de Microsoft",
        ),
        ("it", "2019: 1 miliardo di dollari da Microsoft", "gennaio 2023: 10 miliardi di dollari da Microsoft"),
    ],
)
def test_lines_of_a_date_a_sum_and_who_gave_it(lang: str, first: str, second: str) -> None:
    assert read(f"OpenAI, 2019-23:\n\n- {first}\n- {second}", "OpenAI", lang) == [
        "OpenAI investment 1000 USD 2019 Microsoft",
        "OpenAI investment 10000 USD 2023-01 Microsoft",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "2025: $2 billion in sales from Google",
        "2024: a fine of $30 million from Google",
        "2024: Google, $30 million less",
    ],
)
def test_other_money_that_comes_from_a_company_is_no_investment(line: str) -> None:
    told = read(f"Anthropic. What else happened:\n\n- {line}", "Anthropic")
    assert not any("investment" in one for one in told)
