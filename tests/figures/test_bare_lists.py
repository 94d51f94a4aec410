"""Lists of names with numbers alone, whose unit the text above them tells."""

from __future__ import annotations

import pytest

from pipeline.cases.articles import extract_case
from pipeline.watchlist import guide_watch_list
from tests.figures.test_lists_told_by_their_heading import told


def lines(*texts: str) -> str:
    """Return a list of a page."""
    return "<ul>" + "".join(f"<li>{text}</li>" for text in texts) + "</ul>"


@pytest.mark.parametrize(
    ("lang", "above", "mark"),
    [
        ("en", "What the labs are valued at, in billions of dollars:", ": "),
        ("en", "Valuations in billions of dollars, by the last deal that is known.", " – "),
        ("fr", "Les valorisations en milliards de dollars, au dernier tour connu.", " : "),
        ("de", "Bewertungen in Milliarden Dollar, Stand der letzten Runde.", " – "),
        ("es", "Valoraciones en miles de millones de dólares, según la última ronda.", " – "),
        ("it", "Valutazioni in miliardi di dollari, all'ultimo round noto.", ": "),
    ],
)
def test_numbers_in_the_unit_of_the_text_above(lang: str, above: str, mark: str) -> None:
    rows = lines(f"OpenAI{mark}500", f"Databricks{mark}100", f"Cohere{mark}7")
    assert told(lang, "Top 3", f"<p>{above}</p>{rows}") == {"OpenAI valuation 500000", "Cohere valuation 7000"}


def test_a_plain_text() -> None:
    body = "Raised in 2025, in millions of dollars:\n\n- Cohere: 600\n- Writer: 300\n- Groq: about 750 (September)"
    assert told("en", "Rounds", body) == {"Cohere amount_raised 600", "Groq amount_raised 750"}


@pytest.mark.parametrize(
    ("above", "rows"),
    [
        ("Losses in billions of dollars:", ("OpenAI: 5", "Anthropic: 3")),
        ("Capital spending in billions of dollars:", ("Microsoft: 80", "Meta: 70")),
        ("Parameters, in billions:", ("OpenAI: 120", "Mistral AI: 24")),
        ("They have taken billions of dollars since they were founded:", ("OpenAI: 2015", "Mistral AI: 2023")),
        ("Valuations are told in billions of dollars; the size of the staff is not:", ("OpenAI: 4,000 people",)),
        ("Valuations in billions of dollars:", ("see page 12", "OpenAI: place 2 of 10")),
    ],
)
def test_other_numbers_in_lists(above: str, rows: tuple[str, ...]) -> None:
    assert told("en", "The labs in numbers", f"<p>{above}</p>{lines(*rows)}") == set()


@pytest.mark.parametrize(
    ("cell", "label"), [("C", "series-c"), ("Serie C", "series-c"), ("sin letra", None), ("Z", None), ("c", None)]
)
def test_a_round_told_by_its_letter_alone(cell: str, label: str | None) -> None:
    rows = f"<tr><td>Abril de 2021</td><td>{cell}</td><td>300</td></tr>"
    head = "<tr><th>Fecha</th><th>Serie</th><th>Importe</th></tr>"
    page = f"<h1>Groq</h1><table><caption>En millones de dólares</caption>{head}{rows}</table>"
    case = {"id": "1", "url": "https://news.example/1", "title": "Groq", "lang": "es", "published": "2026-02-01"}
    case |= {"content_type": "text/html", "body": f"<html><body><main>{page}</main></body></html>"}
    (figure,) = extract_case(case, guide_watch_list())["figures"]
    assert (figure["low"], figure.get("round")) == ("300000000", label)
