"""Headers that name the money of a round in other words: what stands beside a column of rounds is what they brought."""

from __future__ import annotations

import pytest

from pipeline.cases.articles import extract_case
from pipeline.watchlist import guide_watch_list


def rounds(lang: str, header: str, sums: list[str]) -> list[str]:
    """Return the sums of the rounds in a table with a date, a round and a column of money."""
    rows = "".join(
        f"<tr><td>{month}/2024</td><td>{name}</td><td>{text}</td></tr>"
        for month, name, text in zip(("02", "11"), ("Series A", "Series B"), sums, strict=True)
    )
    page = (
        f'<html lang="{lang}"><head><title>Cohere</title></head><body><main><h1>Cohere</h1><p>Cohere</p>'
        f"<table><tr><th>Date</th><th>Round</th><th>{header}</th></tr>{rows}</table></main></body></html>"
    )
    case = {"id": "1", "url": "https://news.example/1", "title": "Cohere", "lang": lang, "published": "2025-06-01"}
    told = extract_case({**case, "content_type": "text/html", "body": page}, guide_watch_list())["figures"]
    return [figure["low"] for figure in told if figure["metric"] == "amount_raised" and figure["round"]]


@pytest.mark.parametrize(
    ("lang", "header"),
    [
        ("en", "Money"),
        ("en", "Funds"),
        ("en", "Funds raised"),
        ("de", "Mittel"),
        ("de", "Eingeworben"),
        ("de", "Umfang"),
        ("fr", "Capitaux"),
        ("fr", "Fonds"),
        ("es", "Dinero"),
        ("es", "Cuantía"),
        ("it", "Capitali"),
        ("it", "Importo del round"),
    ],
)
def test_the_money_of_rounds(lang: str, header: str) -> None:
    assert rounds(lang, header, ["$40 M", "$90 M"]) == ["40000000", "90000000"]


@pytest.mark.parametrize(("lang", "header"), [("en", "Net loss"), ("en", "Fund size"), ("fr", "Taille du fonds")])
def test_other_money_beside_rounds(lang: str, header: str) -> None:
    assert rounds(lang, header, ["$40 M", "$90 M"]) == []
