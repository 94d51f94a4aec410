"""Lists of bare lines, whose heading says what their sums are, and lines on strangers among those of ours."""

from __future__ import annotations

import pytest

from pipeline.cases.articles import extract_case
from pipeline.watchlist import guide_watch_list


def told(lang: str, title: str, body: str) -> set[str]:
    """Return the figures of a page, each as its company, its metric, its millions and its basis."""
    page = f"<html><head><title>{title}</title></head><body><main><h1>{title}</h1>{body}</main></body></html>"
    html = body.startswith("<")
    case = {"id": "1", "url": "https://news.example/1", "title": title, "lang": lang, "published": "2026-02-01"}
    case |= {"content_type": "text/html", "body": page} if html else {"content_type": "text/plain", "body": body}
    figures = extract_case(case, guide_watch_list())["figures"]
    lines = (f"{f['subject']} {f['metric']} {int(f['low']) // 10**6} {f.get('basis') or ''}" for f in figures)
    return {line.strip() for line in lines}


@pytest.mark.parametrize(
    ("lang", "above", "line"),
    [
        ("en", "<h2>Valuations</h2>", "Series A: €2 billion"),
        ("en", "<p>What investors took the company to be worth:</p>", "Series A, December 2023: €2 billion*"),
        ("fr", "<h2>Ce que valait Mistral AI</h2>", "décembre 2023 : 2 milliards d’euros"),
        ("de", "<h2>Was das Unternehmen wert war</h2>", "Serie A, Dezember 2023: 2 Milliarden Euro"),
        ("es", "<h2>Lo que valía Mistral AI</h2>", "diciembre de 2023: 2.000 millones de euros"),
        ("it", "<h2>Quanto valeva Mistral AI</h2>", "dicembre 2023: 2 miliardi di euro"),
    ],
)
def test_a_list_of_valuations(lang: str, above: str, line: str) -> None:
    assert told(lang, "Mistral AI", f"{above}<ul><li>{line}</li></ul>") == {"Mistral AI valuation 2000"}


def test_a_list_of_valuations_with_the_new_money_in() -> None:
    body = "<p>All values are post-money.</p><ul><li>Series C, May 2023: $4.1 billion</li></ul>"
    assert told("en", "Anthropic: valuation over time", body) == {"Anthropic valuation 4100 post"}


@pytest.mark.parametrize(
    ("heading", "line", "figure"),
    [
        ("Rounds", "Series B: $155 million", {"Mistral AI amount_raised 155"}),
        ("Total raised", "June 2025: $155 million", {"Mistral AI total_raised 155"}),
        ("Loans", "June 2025: $155 million", {"Mistral AI debt_raised 155"}),
        ("Fines and settlements", "June 2025: $155 million", set()),
        ("Donations", "Mistral AI: $155 million for schools", set()),
        ("What the labs lost in 2025", "Mistral AI: $155 million", set()),
        ("The largest rounds of 2025", "Mistral AI, $155 million", {"Mistral AI amount_raised 155"}),
    ],
)
def test_other_lists(heading: str, line: str, figure: set[str]) -> None:
    assert told("en", "Mistral AI", f"<h2>{heading}</h2><ul><li>{line}</li></ul>") == figure


@pytest.mark.parametrize("mark", ["+", "→", "-"])
def test_lines_on_strangers(mark: str) -> None:
    lines = ("Cohere (Toronto), models: $600m, Series E, at $9bn", "Legora (Stockholm), law: $550m at $5.5bn, done")
    body = "The list.\n\n" + "\n".join(f"{mark} {line}." for line in lines)
    assert told("en", "Deals", body) == {"Cohere amount_raised 600", "Cohere valuation 9000"}


def test_paragraphs_that_open_with_a_name_alone() -> None:
    body = "Cohere (Toronto), models. $600m at $9bn.\n\nLegora (Stockholm), law. $550m, Series D, at $5.5bn."
    assert told("en", "Deals", body) == {"Cohere amount_raised 600", "Cohere valuation 9000"}


def test_what_explains_the_name_of_a_line_takes_no_round_from_it() -> None:
    assert told("en", "Rounds", "- Poolside (Paris), code: $150m") == {"Poolside amount_raised 150"}
