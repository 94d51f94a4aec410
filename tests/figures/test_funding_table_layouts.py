"""Tables of funding, valuations and revenue as articles print them, from the page to the figures."""

from __future__ import annotations

from html import escape
from typing import Any

import pytest

from pipeline.cases import extract_case
from pipeline.watchlist import guide_watch_list

Rows = tuple[tuple[str, ...], ...]


def read(body: str, title: str, lang: str = "en", *, media: str = "text/plain") -> list[str]:
    """Return the figures of a page, each in one line: subject, metric, bounds, currency, and what else is told."""
    case = {
        "id": "t",
        "url": "https://paper.example/t",
        "title": title,
        "lang": lang,
        "published": "2026-03-02",
        "content_type": media,
        "body": body,
    }
    return sorted(line(figure) for figure in extract_case(case, guide_watch_list())["figures"])


def line(figure: dict[str, Any]) -> str:
    """Write a figure in one line, sums in millions."""
    low, high = (None if figure[end] is None else f"{float(figure[end]) / 1e6:g}" for end in ("low", "high"))
    bounds = low if low == high else f"{low or ''}..{high or ''}"
    marks = "~" if figure["hedge"] == "about" else ""
    parts = [figure["subject"], figure["metric"], f"{marks}{bounds}", figure["currency"]]
    more = (figure.get(name) for name in ("round", "basis", "period", "as_of", "investor"))
    status = figure["status"] if figure["status"] != "asserted" else None
    return " ".join([*parts, *(one for one in (*more, status) if one)])


def markdown(rows: Rows) -> str:
    """Write rows as a Markdown table; the first is the header."""
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join([lines[0], "|---" * len(rows[0]) + "|", *lines[1:]])


def html(rows: Rows, before: str = "") -> str:
    """Write rows as a page; a cell "a>3" spans three columns, "a^2" two rows; the first row is the header."""
    out = []
    for number, row in enumerate(rows):
        cells = []
        for text in row:
            name, span = text, ""
            for mark, attribute in ((">", "colspan"), ("^", "rowspan")):
                if name[-2:-1] == mark:
                    name, span = name[:-2], f' {attribute}="{name[-1]}"'
            tag = "th" if number == 0 or span else "td"
            cells.append(f"<{tag}{span}>{escape(name)}</{tag}>")
        out.append(f"<tr>{''.join(cells)}</tr>")
    return (
        f"<html><body><article><h1>Numbers</h1><p>{before or 'What follows is the list that readers asked us for.'}</p>"
        f"<table>{''.join(out)}</table></article></body></html>"
    )


@pytest.mark.parametrize(
    ("lang", "before", "rows", "told"),
    [
        pytest.param(
            "en",
            "",
            (("Lab", "Funding date", "Amount", "Post-money valuation"), ("Cohere", "Aug 2025", "$500M", "$6.8B")),
            ["Cohere amount_raised 500 USD 2025-08", "Cohere valuation 6800 USD post 2025-08"],
            id="funding date",
        ),
        pytest.param(
            "en",
            "Money in US$ bn.",
            (("Lab", "Last priced", "Valuation", "New money"), ("Poolside", "Oct 2024", "3 post", "~0.5")),
            ["Poolside amount_raised ~500 USD 2024-10", "Poolside valuation 3000 USD post 2024-10"],
            id="unit in the lead",
        ),
        pytest.param(
            "en",
            "",
            (("US$ m", "2024", "2025", "2026e"), ("Revenue", "70", "over 200", "400"), ("Net loss", "90", "80", "70")),
            ["Cohere revenue 200.. USD 2025", "Cohere revenue 400 USD 2026 forecast", "Cohere revenue 70 USD 2024"],
            id="years as columns of one company",
        ),
        pytest.param(
            "en",
            "",
            (("Revenue, US$ m", "2023", "2024"), ("OpenAI", "1,600", "3,700"), ("Databricks", "1,600", "2,600")),
            ["OpenAI revenue 1600 USD 2023", "OpenAI revenue 3700 USD 2024"],
            id="years as columns of companies",
        ),
        pytest.param(
            "en",
            "",
            (("Company", "Raised¹", "Valuation*"), ("Cohere", "$1.6bn²", "$7bn*"), ("xAI", "$42bn", "$230bn†")),
            [
                "Cohere total_raised 1600 USD",
                "Cohere valuation 7000 USD",
                "xAI total_raised 42000 USD",
                "xAI valuation 230000 USD",
            ],
            id="footnote marks",
        ),
        pytest.param(
            "en",
            "",
            (
                ("Round", "Date", "Amount"),
                ("Series D", "Aug 2025", "$500M"),
                ("Series E (talks)", "2026", "~$1B"),
                ("Total", "", "$1.6B"),
            ),
            [
                "Cohere amount_raised 500 USD series-d 2025-08",
                "Cohere amount_raised ~1000 USD series-e 2026 rumoured",
                "Cohere total_raised 1600 USD",
            ],
            id="talks and a total",
        ),
        pytest.param(
            "en",
            "",
            (
                ("Event", "Date", "Sum"),
                ("Series D", "2025-08", "$500M"),
                ("Tender offer", "2025-10", "$100M"),
                ("Credit line", "05/2025", "$90M"),
            ),
            ["Cohere amount_raised 500 USD series-d 2025-08", "Cohere debt_raised 90 USD 2025-05"],
            id="debt and share sales",
        ),
        pytest.param(
            "en",
            "",
            (
                ("Investor", "Amount", "Date"),
                ("Nvidia", "$100M", "Aug 2025"),
                ("AMD", "$50M", "Sept 2025"),
                ("Total", "$150M", ""),
            ),
            ["Cohere investment 100 USD 2025-08 Nvidia", "Cohere investment 50 USD 2025-09 AMD"],
            id="investors",
        ),
        pytest.param(
            "de",
            "Alle Beträge in Millionen Euro, sofern nicht anders angegeben.",
            (
                ("Unternehmen", "Datum", "Betrag", "Bewertung"),
                ("Mistral AI", "09/2025", "1.700", "11.700"),
                ("Poolside", "Okt. 2024", "500 Mio. $", "3 Mrd. $"),
                ("Aleph Alpha", "Nov. 2023", "über 460", "–"),
            ),
            [
                "Aleph Alpha amount_raised 460.. EUR 2023-11",
                "Mistral AI amount_raised 1700 EUR 2025-09",
                "Mistral AI valuation 11700 EUR 2025-09",
                "Poolside amount_raised 500 USD 2024-10",
                "Poolside valuation 3000 USD 2024-10",
            ],
            id="German",
        ),
        pytest.param(
            "fr",
            "Montants en millions d’euros.",
            (
                ("Société", "Date", "Montant levé", "Valorisation"),
                ("Mistral AI", "septembre 2025", "1 700", "11 700"),
                ("H Company", "mai 2024", "env. 200", "–"),
            ),
            [
                "H Company amount_raised ~200 EUR 2024-05",
                "Mistral AI amount_raised 1700 EUR 2025-09",
                "Mistral AI valuation 11700 EUR 2025-09",
            ],
            id="French",
        ),
        pytest.param(
            "es",
            "Cifras en millones de dólares.",
            (
                ("Empresa", "Ingresos 2024", "Ingresos 2025"),
                ("OpenAI", "3.700", "más de 13.000"),
                ("Anthropic", "unos 400", "4.500"),
            ),
            [
                "Anthropic revenue 4500 USD 2025",
                "Anthropic revenue ~400 USD 2024",
                "OpenAI revenue 13000.. USD 2025",
                "OpenAI revenue 3700 USD 2024",
            ],
            id="Spanish",
        ),
        pytest.param(
            "it",
            "Importi in milioni di dollari.",
            (("Azienda", "Data", "Raccolta", "Totale raccolto"), ("Cohere", "agosto 2025", "500", "circa 1.600")),
            ["Cohere amount_raised 500 USD 2025-08", "Cohere total_raised ~1600 USD 2025-08"],
            id="Italian",
        ),
        pytest.param(
            "en",
            "",
            (("Lab", "Raised", "Users (m)"), ("Cohere", "undisclosed", "12"), ("xAI", "n/a", "600")),
            [],
            id="no sums",
        ),
        pytest.param(
            "en",
            "Prices in US$ per million tokens.",
            (("Model", "Price"), ("OpenAI GPT-4o", "2.50"), ("xAI Grok 3", "3")),
            [],
            id="a price list is no list of valuations",
        ),
    ],
)
def test_a_markdown_table(lang: str, before: str, rows: Rows, told: list[str]) -> None:
    found = read(f"{before}\n\n{markdown(rows)}", "Cohere" if not before else "Tabelle", lang)
    assert [one for one in found if " price " not in one] == sorted(told)


@pytest.mark.parametrize(
    ("before", "rows", "told"),
    [
        pytest.param(
            "",
            (
                ("", "Poolside", "H Company"),
                ("Founded", "2023", "2024"),
                ("Latest round", "$500M at $3B, Oct 2024", "$220M, May 2024"),
                ("Raised in all", "$626M", "~$220M"),
            ),
            [
                "H Company amount_raised 220 USD 2024-05",
                "H Company total_raised ~220 USD",
                "Poolside amount_raised 500 USD 2024-10",
                "Poolside total_raised 626 USD",
                "Poolside valuation 3000 USD 2024-10",
            ],
            id="companies side by side, several sums in a cell",
        ),
        pytest.param(
            "Revenue for calendar years in millions of dollars, by our conversion.",
            (
                ("Company^2", "Revenue>2", "Annualised, January 2026^2"),
                ("2024>1", "2025>1"),
                ("Cohere", "70", "150+", "~240"),
                ("Midjourney", "300", "500", "–"),
            ),
            ["Cohere revenue 150.. USD 2025", "Cohere revenue 70 USD 2024", "Cohere revenue ~240 USD run-rate 2026-01"],
            id="a header of two lines",
        ),
        pytest.param(
            "",
            (
                ("Round", "Date", "Amount"),
                ("Cohere>3",),
                ("Series D", "Aug 2025", "$500M"),
                ("Databricks>3",),
                ("Series K", "Sep 2025", "$1B"),
                ("Groq>3",),
                ("Loan", "Jan 2025", "$1.5B"),
            ),
            ["Cohere amount_raised 500 USD series-d 2025-08", "Groq debt_raised 1500 USD 2025-01"],
            id="a row across is a head",
        ),
        pytest.param(
            "",
            (
                ("Company", "Date", "Amount"),
                ("Cohere^2", "Jul 2024", "$500M"),
                ("Aug 2025", "$500M"),
                ("Stripe", "Aug 2025", "$1B"),
            ),
            ["Cohere amount_raised 500 USD 2024-07", "Cohere amount_raised 500 USD 2025-08"],
            id="a company over two rows",
        ),
    ],
)
def test_a_table_of_a_page(before: str, rows: Rows, told: list[str]) -> None:
    assert read(html(rows, before), "Numbers", media="text/html") == sorted(told)


def test_a_box_of_facts() -> None:
    rows = (
        ("Founded", "2023"),
        ("Total raised", "€2.8bn"),
        ("Last round", "€1.7bn Series C"),
        ("Last valuation", "€11.7bn (Sept 2025)"),
        ("Revenue 2024", "€30m"),
    )
    page = html((("Mistral AI>2",), *rows))
    assert read(page, "Mistral AI: the facts", media="text/html") == [
        "Mistral AI amount_raised 1700 EUR series-c",
        "Mistral AI revenue 30 EUR 2024",
        "Mistral AI total_raised 2800 EUR",
        "Mistral AI valuation 11700 EUR 2025-09",
    ]


def test_a_list_of_labels() -> None:
    text = (
        "Cohere in numbers.\n\nTotal raised: $1.6B\nLast valuation: $7B (September 2025)\n"
        "Last round: $500M Series D, August 2025\nRun-rate revenue: $240M (December 2025)\n"
    )
    assert read(text, "Cohere in numbers") == [
        "Cohere amount_raised 500 USD series-d 2025-08",
        "Cohere revenue 240 USD run-rate 2025-12",
        "Cohere total_raised 1600 USD",
        "Cohere valuation 7000 USD 2025-09",
    ]


def test_accounts_with_periods_under_two_lines_of_headers() -> None:
    rows = (
        ("Position^2", "Geschäftsjahr>2", "1. Hj.>2"),
        ("2023", "2024", "2024", "2025"),
        ("Umsatzerlöse", "22,1", "70,4", "30,2", "81,9"),
        ("Personalaufwand", "60,0", "81,1", "40,2", "52,4"),
    )
    page = html(rows, before="<p>Cohere legt seine Bücher offen. Alle Angaben in Mio. US-Dollar.</p>")
    assert read(page, "Cohere: die Zahlen", "de", media="text/html") == [
        "Cohere revenue 22.1 USD 2023",
        "Cohere revenue 30.2 USD 2024-H1",
        "Cohere revenue 70.4 USD 2024",
        "Cohere revenue 81.9 USD 2025-H1",
    ]


@pytest.mark.parametrize("unit", ["US$ thousands", "in thousands of US dollars", "US$'000", "$000", "USD thousand"])
def test_accounts_in_thousands_with_nine_months(unit: str) -> None:
    rows = (
        (unit, "FY2023", "FY2024", "9M 2025"),
        ("Revenue", "11,200", "48,700", "61,050"),
        ("Cost of sales", "(9,100)", "(22,000)", "(19,500)"),
        ("Loss for the period", "(88,400)", "(140,900)", "(90,100)"),
    )
    assert read(html(rows), "Moonshot AI opens its books", media="text/html") == [
        "Moonshot AI revenue 11.2 USD 2023",
        "Moonshot AI revenue 48.7 USD 2024",
        "Moonshot AI revenue 61.05 USD",  # nine months are no period of ours
    ]


def test_investors_and_what_each_gives_in_a_unit_alone() -> None:
    rows = (
        ("Backer", "US$ m", "What the investor brings"),
        ("Valor", "2,500", "Sites"),
        ("Nvidia", "2,000", "Chips"),
        ("Qatar Investment Authority", "1,500", "-"),
        ("Other backers", "400", "-"),
        ("Clients of two banks", "100", "-"),
        ("Total", "6,500", ""),
    )
    assert read(html(rows), "Who backs xAI, and with how much", media="text/html") == [
        "xAI investment 1500 USD Qatar Investment Authority",
        "xAI investment 2000 USD Nvidia",
        "xAI investment 2500 USD Valor",
    ]


@pytest.mark.parametrize(
    ("lang", "title", "head", "cell"),
    [
        ("en", "Who pays for Cohere", ("Investor", "Contribution ($ million)", "Date"), "200 more, 300 in total"),
        (
            "es",
            "Quién financia a Cohere",
            ("Inversor", "Aportación (millones de dólares)", "Fecha"),
            "200 más, 300 en total",
        ),
        (
            "fr",
            "Qui finance Cohere",
            ("Investisseur", "Apport (en millions de dollars)", "Date"),
            "200 de plus, 300 au total",
        ),
    ],
)
def test_a_new_cheque_and_what_its_giver_has_given_in_all(
    lang: str, title: str, head: tuple[str, ...], cell: str
) -> None:
    page = html((head, ("Oracle", "100", "2023"), ("Oracle", cell, "2024")))
    assert read(page, title, lang, media="text/html") == [
        "Cohere investment 100 USD 2023 Oracle",
        "Cohere investment 200 USD 2024 Oracle",
        "Cohere investment 300 USD 2024 Oracle",
    ]


@pytest.mark.parametrize(
    ("head", "cells"),
    [
        ("Raised / valuation ($ million)", ("25.6 / 150", "73.6 / n/a", "250 / 3,000")),
        ("Raised (valuation), $ million", ("25.6 (150)", "73.6", "250 (3,000)")),
    ],
)
def test_two_sums_in_a_cell_that_the_header_names_in_order(head: str, cells: tuple[str, ...]) -> None:
    rounds = (("Series A", "April 2023"), ("Series B", "January 2024"), ("Series C", "June 2024"))
    rows = (("Round", "Date", head), *((*told, cell) for told, cell in zip(rounds, cells, strict=True)))
    assert read(html(rows), "Perplexity in numbers", media="text/html") == [
        "Perplexity amount_raised 25.6 USD series-a 2023-04",
        "Perplexity amount_raised 250 USD series-c 2024-06",
        "Perplexity amount_raised 73.6 USD series-b 2024-01",
        "Perplexity valuation 150 USD series-a 2023-04",
        "Perplexity valuation 3000 USD series-c 2024-06",
    ]


def test_a_timeline_tells_rounds_among_other_events() -> None:
    rows = (
        ("When", "What happened", "Sum"),
        ("July 2021", "Series A, led by Earlybird", "€23M"),
        ("November 2023", "Series B with Schwarz and SAP", "€110M"),
        ("May 2024", "A ministry orders software for its offices", "€12M"),
        ("August 2025", "Buys a rival from Munich", "€4M"),
    )
    assert read(html(rows), "Five years of Aleph Alpha", media="text/html") == [
        "Aleph Alpha amount_raised 110 EUR series-b 2023-11",
        "Aleph Alpha amount_raised 23 EUR series-a 2021-07",
    ]


def test_accounts_give_no_prices_and_signed_numbers_are_in_thousands_too() -> None:
    rows = (
        ("^2", "Year ended December 31,>2", "Six months ended June 30,>2"),
        ("2022", "2023", "2023", "2024"),
        ("Hardware", "$15,585", "$57,112", "$1,557", "$104,269"),
        ("Total revenue", "$24,617", "$78,740", "$8,666", "$136,403"),
        ("Net loss", "$(177,719)", "$(127,155)", "$(77,812)", "$(66,605)"),
    )
    page = html(rows, before="<p>Consolidated statements of operations (in thousands).</p>")
    assert read(page, "Cerebras: the accounts", media="text/html") == [
        "Cerebras revenue 136.403 USD 2024-H1",
        "Cerebras revenue 24.617 USD 2022",
        "Cerebras revenue 78.74 USD 2023",
        "Cerebras revenue 8.666 USD 2023-H1",
    ]


def test_years_beside_what_a_caption_tells_of_revenue_and_loss() -> None:
    rows = (
        ("", "2025", "2026e", "26e/25", "Operating loss 2025"),
        ("OpenAI", "13.0", "30.0", "+131%", "9.0"),
        ("Databricks", "3.6", "4.9", "+36%", "0.4"),
        ("Mistral AI", "0.1", "€0.3", "+200%", "–"),
    )
    page = html(rows, before="<h2>Revenue and loss, US$ billion unless marked</h2>")
    assert read(page, "Our estimates", media="text/html") == [
        "Mistral AI revenue 100 USD 2025",
        "Mistral AI revenue 300 EUR 2026 forecast",
        "OpenAI revenue 13000 USD 2025",
        "OpenAI revenue 30000 USD 2026 forecast",
    ]


def test_a_word_of_the_row_says_what_its_sum_is() -> None:
    rows = (
        ("Company", "What", "Sum", "State", "First reported"),
        ("Anthropic", "new round", "up to $10bn", "in talks", "21 August 2025"),
        ("Mistral AI", "valuation", "$10bn", "in talks", "1 August 2025"),
        ("Harvey", "valuation", "$8bn", "in talks", "27 August 2025"),
    )
    assert read(html(rows), "Rumour tracker", media="text/html") == [
        "Anthropic amount_raised ..10000 USD 2025-08-21 rumoured",
        "Mistral AI valuation 10000 USD 2025-08-01 rumoured",
    ]


def test_what_is_not_told_is_no_unit_and_thin_spaces_group() -> None:
    rows = (
        ("Runde", "Bekannt seit", "Volumen", "Bewertung", "Angeführt von"),
        ("Seed", "August 2024", "31", "k. A.", "Andreessen Horowitz"),
        ("Series B", "Dezember 2025", "300", "3\u202f250", "Salesforce Ventures"),
    )
    page = html(rows, before="<p>Angaben in Millionen US-Dollar; k. A. = keine Angabe.</p>")
    assert read(page, "Black Forest Labs: die Runden", "de", media="text/html") == [
        "Black Forest Labs amount_raised 300 USD series-b 2025-12",
        "Black Forest Labs amount_raised 31 USD seed 2024-08",
        "Black Forest Labs valuation 3250 USD series-b 2025-12",
    ]


@pytest.mark.parametrize("into", ["Into", "Money for"])
def test_investors_beside_those_whom_they_give_to(into: str) -> None:
    rows = (
        ("Investor", into, "Date", "Amount"),
        ("Amazon^2", "Anthropic", "March 2024", "$2.75bn"),
        ("Anthropic", "November 2024", "$4bn"),
        ("Meta", "Scale AI", "June 2025", "$14.3bn"),
        ("Nvidia", "Wayve", "September 2025", "$500m"),
        ("All cheques above", "", "", "$21.55bn"),
    )
    assert read(html(rows), "Who owns a piece of whom", media="text/html") == [
        "Anthropic investment 2750 USD 2024-03 Amazon",
        "Anthropic investment 4000 USD 2024-11 Amazon",
        "Scale AI investment 14300 USD 2025-06 Meta",
    ]


def test_the_debt_within_a_sum_is_told_apart() -> None:
    rows = (
        ("Société", "Date", "Tour", "Montant (en M€)"),
        ("Mistral AI", "juin 2024", "Série B", "600, dont 132 de dette"),
    )
    assert read(html(rows), "Les grosses levées", "fr", media="text/html") == [
        "Mistral AI amount_raised 600 EUR series-b 2024-06",
        "Mistral AI debt_raised 132 EUR 2024-06",
    ]


def test_what_stands_under_investor_and_names_none() -> None:
    rows = (
        ("Investor", "US$'000", "Shares '000"),
        ("Lightspeed", "1,000,000", "12"),
        ("Fees", "(3,000)", ""),
        ("Sub-total", "1,297,000", ""),
        ("2024", "5,000", ""),
        ("Mistral AI", "7,000", ""),
    )
    assert read(html(rows), "Who backs Mistral AI", media="text/html") == [
        "Mistral AI investment 1000 USD Lightspeed",
    ]


def test_a_value_that_is_past_and_the_one_of_now_are_two() -> None:
    text = "Cohere was valued at $6.8 billion in November 2025. Cohere is now valued at $7 billion, it said."
    assert read(text, "The market for models") == [
        "Cohere valuation 6800 USD 2025-11",
        "Cohere valuation 7000 USD",
    ]


@pytest.mark.parametrize(
    "head",
    [
        (("", "Year ended 31 December>2"), ("US$'000", "2024", "2023")),
        (("", "2024", "2023"), ("", "US$'000", "US$'000")),
        (("^2", "Year to December>2"), ("2024 (US$'000)", "2023 (US$'000)")),
    ],
)
def test_the_unit_of_accounts_stands_in_the_second_line_of_the_head(head: Rows) -> None:
    rows = (*head, ("Revenue", "70,000", "10,400"), ("Net loss", "(98,400)", "(20,100)"))
    assert read(html(rows), "Mistral AI files its accounts", media="text/html") == [
        "Mistral AI revenue 10.4 USD 2023",
        "Mistral AI revenue 70 USD 2024",
    ]


@pytest.mark.parametrize("unit", ["€ m", "EUR m", "m€", "million euros", "in € m"])
def test_a_unit_alone_heads_what_the_rounds_brought(unit: str) -> None:
    rows = (
        ("Date", "Company", "Where", "Round", unit),
        ("21 May 2024", "H Company", "Paris", "Seed", "~203"),
        ("11 June 2024", "Mistral AI", "Paris", "Series B", "600"),
    )
    assert read(markdown(rows), "The year's rounds") == [
        "H Company amount_raised ~203 EUR seed 2024-05-21",
        "Mistral AI amount_raised 600 EUR series-b 2024-06-11",
    ]


def test_a_unit_alone_heads_nothing_where_no_rounds_stand_beside_it() -> None:
    rows = (("Company", "Since", "€ m"), ("Mistral AI", "2023", "600"), ("H Company", "2024", "203"))
    assert read(markdown(rows), "Two companies") == []


@pytest.mark.parametrize(
    ("lang", "rows", "told"),
    [
        pytest.param(
            "en",
            (
                ("", "Series E", "Series F"),
                ("Date", "March 2025", "September 2025"),
                ("Raised", "$3.5B", "$13B"),
                ("Post-money valuation", "$61.5B", "$183B"),
                ("Lead", "Lightspeed", "ICONIQ"),
            ),
            [
                "Anthropic amount_raised 13000 USD series-f 2025-09",
                "Anthropic amount_raised 3500 USD series-e 2025-03",
                "Anthropic valuation 183000 USD series-f post 2025-09",
                "Anthropic valuation 61500 USD series-e post 2025-03",
            ],
            id="rounds",
        ),
        pytest.param(
            "en",
            (("US$ bn", "Series E", "Total"), ("Equity", "3.5", "15"), ("Debt", "–", "2.5"), ("Valuation", "61.5", "")),
            [
                "Anthropic amount_raised 3500 USD series-e",
                "Anthropic total_raised 15000 USD",
                "Anthropic valuation 61500 USD series-e",
            ],
            id="a column that adds up",
        ),
        pytest.param(
            "de",
            (("in Mrd. US$", "Serie E", "Serie F"), ("Betrag", "3,5", "13"), ("Bewertung", "61,5", "183")),
            [
                "Anthropic amount_raised 13000 USD series-f",
                "Anthropic amount_raised 3500 USD series-e",
                "Anthropic valuation 183000 USD series-f",
                "Anthropic valuation 61500 USD series-e",
            ],
            id="two kinds",
        ),
        pytest.param(
            "es",
            (("", "Serie E"), ("Importe", "3.500 M$"), ("Valoración", "61.500 M$"), ("Fecha", "marzo de 2025")),
            [
                "Anthropic amount_raised 3500 USD series-e 2025-03",
                "Anthropic valuation 61500 USD series-e 2025-03",
            ],
            id="one round",
        ),
        pytest.param(
            "en",
            (("US$ bn", "2024", "2025", "2026 (plan)"), ("Revenue", "0.4", "4.5", "15"), ("Burn", "5.6", "3", "2")),
            [
                "Anthropic revenue 15000 USD 2026 forecast",
                "Anthropic revenue 400 USD 2024",
                "Anthropic revenue 4500 USD 2025",
            ],
            id="years",
        ),
    ],
)  # fmt: skip
def test_kinds_of_sums_in_the_first_column(lang: str, rows: Rows, told: list[str]) -> None:
    assert read(html(rows), "Anthropic", lang, media="text/html") == told


def test_companies_as_columns_and_years_as_rows() -> None:
    rows = (("Year", "OpenAI", "Anthropic"), ("2023", "1.6", "0.1"), ("2024", "3.7", "0.4"))
    assert read("Revenue, US$ bn:\n\n" + markdown(rows), "Revenue of two labs, US$ bn") == [
        "Anthropic revenue 100 USD 2023",
        "Anthropic revenue 400 USD 2024",
        "OpenAI revenue 1600 USD 2023",
        "OpenAI revenue 3700 USD 2024",
    ]


@pytest.mark.parametrize("head", ["Own target for Dec 2026", "Goal, end of 2026", "2026 (forecast)"])
def test_a_target_beside_a_run_rate_is_one_too(head: str) -> None:
    rows = (("Company", "ARR", "As of", "Staff", head), ("Cohere", "100", "May 2025", "400", "200+"))
    told = read("Money is in millions of US dollars.\n\n" + markdown(rows), "ARR tracker")
    assert [line.partition(" run-rate")[0] for line in told] == ["Cohere revenue 100 USD", "Cohere revenue 200.. USD"]
    assert ["forecast" in line for line in told] == [False, True]


def test_a_row_of_run_rates_below_their_dates() -> None:
    rows = (("March 2025", "May 2025", "End of 2026 (goal)"), ("35", ">100", "500"))
    page = html(rows, "Cohere’s annualised revenue, US$ m")
    assert read(page, "Cohere: annualised revenue (US$ m)", media="text/html") == [
        "Cohere revenue 100.. USD run-rate 2025-05",
        "Cohere revenue 35 USD run-rate 2025-03",
        "Cohere revenue 500 USD run-rate 2026-12 forecast",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "heading", "header"),
    [
        ("en", "Acquisitions", ("Date", "Company", "Value")),
        ("en", "What OpenAI has done", ("Date", "Target", "Value")),
        ("de", "Zukäufe", ("Datum", "Firma", "Wert")),
        ("fr", "Rachats", ("Date", "Société", "Valeur")),
        ("es", "Adquisiciones", ("Fecha", "Empresa", "Valor")),
        ("it", "Acquisizioni", ("Data", "Società", "Valore")),
    ],
)
def test_what_a_company_bought_is_no_valuation_of_it(lang: str, heading: str, header: tuple[str, ...]) -> None:
    bought = html((header, ("2025", "Statsig", "$1.1B"))).replace("<table>", f"<h2>{heading}</h2><table>")
    assert read(bought, "OpenAI", lang, media="text/html") == []


def test_rounds_below_the_acquisitions_are_read() -> None:
    bought = html((("Date", "Company", "Value"), ("2025", "Statsig", "$1.1B"))).partition("</article>")[0]
    rounds = (
        "<h2>Rounds</h2><table><tr><th>Round</th><th>Amount</th></tr><tr><td>Series F</td><td>$40B</td></tr></table>"
    )
    page = bought.replace("<table>", "<h2>Acquisitions</h2><table>", 1) + rounds + "</article></body></html>"
    assert read(page, "OpenAI", media="text/html") == ["OpenAI amount_raised 40000 USD series-f"]


@pytest.mark.parametrize(
    ("lang", "header"),
    [("en", ("Company", "ARR", "Target")), ("de", ("Firma", "ARR", "Ziel")), ("it", ("Azienda", "ARR", "Obiettivo"))],
)
def test_a_target_beside_revenue_is_nobody_who_is_bought(lang: str, header: tuple[str, ...]) -> None:
    rows = (header, ("Cohere", "$100M", "$200M"))
    told = read(html(rows), "ARR", lang, media="text/html")
    assert told[0] == "Cohere revenue 100 USD run-rate"


def test_a_loan_among_rounds_side_by_side_heads_no_sums() -> None:
    rows = (
        ("", "Series D", "Term loan", "Series E"),
        ("Date", "Aug 2024", "Jan 2025", "Sep 2025"),
        ("Money in", "$640m", "$150m", "$750m"),
        ("Value, post-money", "$2.8bn", "n/a", "$6.9bn"),
    )
    assert read(html(rows), "Groq: the money so far", media="text/html") == [
        "Groq amount_raised 640 USD series-d 2024-08",
        "Groq amount_raised 750 USD series-e 2025-09",
        "Groq debt_raised 150 USD 2025-01",
        "Groq valuation 2800 USD series-d post 2024-08",
        "Groq valuation 6900 USD series-e post 2025-09",
    ]


@pytest.mark.parametrize(
    "caption", ["Worldwide sales of image generators, by estimate", "The market for image generators, estimates"]
)
def test_a_table_of_a_market_tells_nobodys_revenue(caption: str) -> None:
    table = (
        f"<table><caption>{caption}</caption><tr><th>Year</th><th>Ostra</th><th>Grandmont</th></tr>"
        "<tr><th>2025</th><td>$3.1bn</td><td>$4.4bn</td></tr><tr><th>2026</th><td>$4.2bn</td><td>$6bn</td></tr></table>"
    )
    page = (
        f"<html><body><h1>How big is it?</h1><p>By one count Black Forest Labs has 9% of it.</p>{table}</body></html>"
    )
    assert read(page, "How big is it?", media="text/html") == []


ROUND = ("Anthropic amount_raised 450 USD series-c 2023-05", "Anthropic valuation 4100 USD series-c 2023-05")


@pytest.mark.parametrize(
    ("lang", "head", "remark", "told"),
    [
        ("en", "Today", "worth $61.5bn", "Anthropic valuation 61500 USD 2026-03-02"),
        ("en", "Since then", "worth $61.5bn", "Anthropic valuation 61500 USD"),
        ("en", "Notes", "now valued at $61.5bn", "Anthropic valuation 61500 USD"),
        ("en", "Today", "valued at $61.5bn in March 2025", "Anthropic valuation 61500 USD 2025-03"),
        ("fr", "Depuis", "vaut désormais 61,5 milliards de dollars", None),
        ("fr", "Depuis", "valorisée 61,5 milliards de dollars", "Anthropic valuation 61500 USD"),
        ("de", "Seither", "Wert: 61,5 Mrd. Dollar", "Anthropic valuation 61500 USD"),
        ("es", "Después", "vale 61.500 millones de dólares", "Anthropic valuation 61500 USD"),
        ("it", "Dopo", "vale 61,5 miliardi di dollari", "Anthropic valuation 61500 USD"),
        ("en", "Notes", "raised $3.5bn more in March", None),
        ("en", "Notes", "buildings worth $2bn", None),
        ("en", "Notes", "stake worth $2bn sold", None),
        ("en", "Today", "team at Google, for $2.7bn", None),
    ],
)
def test_a_remark_beside_a_round_is_of_another_time(lang: str, head: str, remark: str, told: str | None) -> None:
    heads = {
        "en": ("Company", "Round", "Date", "Amount", "Valuation"),
        "fr": ("Entreprise", "Tour", "Date", "Montant", "Valorisation"),
        "de": ("Unternehmen", "Runde", "Datum", "Betrag", "Bewertung"),
        "es": ("Empresa", "Ronda", "Fecha", "Importe", "Valoración"),
        "it": ("Società", "Round", "Data", "Importo", "Valutazione"),
    }
    rows = (
        (*heads[lang], head),
        ("Anthropic", "Series C", "05/2023", "$450m", "$4100m", remark),
        ("Adept", "Series B", "03/2023", "$350m", "$1000m", "–"),
    )
    assert read(html(rows), "2023", lang, media="text/html") == sorted([*ROUND, *([told] if told else [])])
