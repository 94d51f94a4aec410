"""Lists whose lines are a label and a sum."""

from __future__ import annotations

import pytest

from tests.figures.test_funding_table_layouts import read


def page(*parts: tuple[str, list[str]]) -> str:
    """Write headings with a list below each; "=" opens a section of its own."""
    out = ""
    for heading, lines in parts:
        level = "h2" if heading.startswith("=") else "h3"
        items = "".join(f"<li>{line}</li>" for line in lines)
        out += f"<{level}>{heading.lstrip('=')}</{level}>" + (f"<ul>{items}</ul>" if items else "")
    return f"<article><h1>Fact sheets</h1>{out}<p>Nobody at the companies wanted to say more.</p></article>"


def test_a_sheet_of_facts_for_each_company() -> None:
    text = page(
        ("=Poolside", []),
        (
            "Series B, October 2024",
            ["Size: $500 million", "Post-money: $3 billion", "Lead investor: Bain, $150 million"],
        ),
        ("=Groq", []),
        ("August 2024", ["Size: $640 million", "Valuation: $2.8 billion", "Lead: BlackRock, $200 million"]),
        ("Under discussion, as reported in July 2025", ["Size: $600 million", "Valuation: $6 billion"]),
    )
    assert read(text, "Fact sheets: Poolside and Groq", media="text/html") == [
        "Groq amount_raised 600 USD 2025-07 rumoured",
        "Groq amount_raised 640 USD 2024-08",
        "Groq investment 200 USD 2024-08 BlackRock",
        "Groq valuation 2800 USD 2024-08",
        "Groq valuation 6000 USD 2025-07 rumoured",
        "Poolside amount_raised 500 USD series-b 2024-10",
        "Poolside investment 150 USD 2024-10 Bain",
        "Poolside valuation 3000 USD series-b post 2024-10",
    ]


@pytest.mark.parametrize(
    ("lang", "title", "heading", "lines"),
    [
        ("en", "Who backs Groq", "Strategic money", ["BlackRock: $120 million", "Samsung: $60 million"]),
        (
            "fr",
            "Qui finance Groq",
            "Les investisseurs",
            ["BlackRock : 120 millions de dollars", "Samsung : 60 millions de dollars"],
        ),
        ("de", "Wer Groq finanziert", "Die Geldgeber", ["BlackRock: 120 Mio. Dollar", "Samsung: 60 Mio. Dollar"]),
        (
            "es",
            "Quién financia a Groq",
            "Los inversores",
            ["BlackRock: 120 millones de dólares", "Samsung: 60 millones de dólares"],
        ),
        (
            "it",
            "Chi finanzia Groq",
            "Gli investitori",
            ["BlackRock: 120 milioni di dollari", "Samsung: 60 milioni di dollari"],
        ),
    ],
)
def test_a_list_of_investors(lang: str, title: str, heading: str, lines: list[str]) -> None:
    assert read(page((heading, lines)), title, lang, media="text/html") == [
        "Groq investment 120 USD BlackRock",
        "Groq investment 60 USD Samsung",
    ]


def test_a_list_of_what_companies_spend_names_no_investors() -> None:
    text = page(("Investors look at capital expenditure", ["Microsoft: $80 billion", "Google: $75 billion"]))
    assert read(text, "What the clouds of Anthropic spend", media="text/html") == []


@pytest.mark.parametrize(
    ("lang", "title", "ours", "other"),
    [
        (
            "en",
            "The week",
            "Mistral AI (Paris): €600 million at €5.8 billion",
            "Wordfold (law): $40 million at $1 billion",
        ),
        (
            "de",
            "Die Woche",
            "Mistral AI: 600 Mio. Euro zu 5,8 Mrd. Euro",
            "Wordfold (Recht): 40 Mio. Dollar zu 1 Mrd. Dollar",
        ),
    ],
)
def test_in_a_list_of_companies_the_lines_of_others_are_theirs(lang: str, title: str, ours: str, other: str) -> None:
    told = read(page((title, [ours, other])), title, lang, media="text/html")
    assert told == ["Mistral AI amount_raised 600 EUR", "Mistral AI valuation 5800 EUR"]


@pytest.mark.parametrize("heading", ["The market for AI chips", "About the landlord", "What a wafer costs"])
def test_a_list_of_facts_about_something_else_tells_nothing(heading: str) -> None:
    text = page(("=Background", []), (heading, ["Size: $40 billion", "Lead vendor: Nvidia, $30 billion"]))
    assert read(text, "Mistral AI in brief", media="text/html") == []


@pytest.mark.parametrize("heading", ["Key facts", "At a glance", "Background"])
def test_labels_that_speak_for_themselves_need_no_heading(heading: str) -> None:
    text = page((heading, ["Valuation: $6.8 billion", "Total raised: $1.6 billion"]))
    assert read(text, "Cohere in brief", media="text/html") == [
        "Cohere total_raised 1600 USD",
        "Cohere valuation 6800 USD",
    ]


def test_a_line_that_names_its_company_is_that_companys_whatever_line_stands_before() -> None:
    lines = ["Perplexity: 45 million users", "Cohere's revenue: $340 million", "Valuation of Mistral AI: €12 billion"]
    assert read(page(("Figures", lines)), "Tech", media="text/html") == [
        "Cohere revenue 340 USD",
        "Mistral AI valuation 12000 EUR",
    ]
