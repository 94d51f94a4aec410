"""Tables of funding, valuations and revenue as articles print them, from the page to the figures."""

from __future__ import annotations

from html import escape
from typing import Any

import pytest

from pipeline.extract_cases import extract_case
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
