"""Words before a colon that name no product, and the dash that stands for cents in a price."""

from __future__ import annotations

import pytest

from pipeline.cases.articles import extract_case
from pipeline.watchlist import guide_watch_list

_PAGE = """<html lang="{lang}"><head><title>{title}</title></head><body><article><h1>{title}</h1>
<p>{text}</p></article></body></html>"""


def _prices(lang: str, title: str, text: str) -> set[tuple[str, str, str, str]]:
    case = {"id": "1", "url": "https://paper.example/1", "lang": lang, "body": _PAGE.format(**locals())}
    figures = extract_case(case, guide_watch_list())["figures"]
    return {(figure["product"], figure["low"], figure["currency"], figure["unit"]) for figure in figures}


@pytest.mark.parametrize(
    ("lang", "title", "text"),
    [
        (
            "en",
            "What does Claude cost?",
            "Developers have a choice: Claude Haiku 4.5 costs $1 per million input tokens.",
        ),
        (
            "es",
            "¿Cuánto cuesta Claude?",
            "Hay otra vía para quien programa: Claude Haiku 4.5 cuesta 1 dólar por millón de tokens de entrada.",
        ),
        (
            "de",
            "Was kostet Claude?",
            "Für Entwickler gibt es mehr: Claude Haiku 4.5 kostet 1 Dollar je Million Eingabe-Token.",
        ),
    ],
)
def test_what_leads_to_a_product_is_none(lang: str, title: str, text: str) -> None:
    assert _prices(lang, title, text) == {("Claude Haiku 4.5", "1", "USD", "1M input tokens")}


@pytest.mark.parametrize(
    ("lang", "title", "text"),
    [
        ("es", "ChatGPT Go llega a más países", "8 dólares al mes: eso es lo que cuesta ChatGPT Go."),
        ("en", "ChatGPT Go comes to more countries", "8 dollars a month: that is what ChatGPT Go costs."),
    ],
)
def test_a_sum_before_a_colon_is_no_name(lang: str, title: str, text: str) -> None:
    assert _prices(lang, title, text) == {("ChatGPT Go", "8", "USD", "month")}


@pytest.mark.parametrize("cents", [".–", ".—", ".-", ".--"])
def test_a_dash_stands_for_cents(cents: str) -> None:
    text = f"Wer viel fragt, nimmt ChatGPT Pro: ChatGPT Pro kostet CHF 215{cents} im Monat."
    assert _prices("de", "Abos im Vergleich", text) == {("ChatGPT Pro", "215", "CHF", "month")}
