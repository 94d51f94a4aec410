"""Tables whose cells say a month alone or beside its year, the day of the last round, or that nothing is closed."""

from __future__ import annotations

from html import escape
from typing import Any

import pytest

from pipeline.cases.articles import extract_case
from pipeline.watchlist import guide_watch_list


def figures_of(lang: str, title: str, *rows: str) -> list[dict[str, Any]]:
    """Return the figures of a page of the first of February 2026 with one table."""
    marked = (f"<tr>{''.join(f'<td>{escape(cell.strip())}</td>' for cell in row.split('|'))}</tr>" for row in rows)
    page = (
        f'<html lang="{lang}"><head><title>{title}</title></head><body><main><h1>{title}</h1><p>…</p>'
        f"<table>{''.join(marked).replace('td>', 'th>', 2 * rows[0].count('|') + 2)}</table></main></body></html>"
    )
    case = {"id": "1", "url": "https://news.example/1", "title": title, "lang": lang, "published": "2026-02-01"}
    return extract_case({**case, "content_type": "text/html", "body": page}, guide_watch_list())["figures"]


def dates_of(lang: str, title: str, *rows: str) -> set[tuple[int, str | None]]:
    """Return the sums of a page with one table, in millions, each with its date."""
    return {(int(f["low"]) // 10**6, f.get("as_of")) for f in figures_of(lang, title, *rows)}


@pytest.mark.parametrize(
    ("lang", "heads", "months"),
    [
        ("en", "Year | Month | Amount | Valuation", ("June", "Dec", "Sept.")),
        ("fr", "Année | Mois | Montant | Valorisation", ("juin", "déc.", "septembre")),
        ("de", "Jahr | Monat | Betrag | Bewertung", ("Juni", "Dez.", "September")),
        ("es", "Año | Mes | Importe | Valoración", ("junio", "dic.", "septiembre")),
        ("it", "Anno | Mese | Importo | Valutazione", ("giugno", "dic.", "settembre")),
    ],
)
def test_a_month_goes_with_the_year_beside_it(lang: str, heads: str, months: tuple[str, ...]) -> None:
    first, second, third = months
    rows = (f"2023 | {first} | $125M | –", f"2023 | {second} | $270M | $2.1B", f"2024 | {third} | $500M | $5.5B")
    expected = {(125, "2023-06"), (270, "2023-12"), (2100, "2023-12"), (500, "2024-09"), (5500, "2024-09")}
    assert dates_of(lang, "Cohere", heads, *rows) == expected


def test_the_year_may_stand_behind_or_above() -> None:
    behind = ("Month | Year | Amount", "May | 2023 | $125M", "Mar. 5 | 2024 | $270M")
    assert dates_of("en", "Rounds of Cohere", *behind) == {(125, "2023-05"), (270, "2024-03-05")}
    above = ("Month | Round | Amount", "2023 | |", "May | Series C | $125M", "2024 | |", "March | Series D | $270M")
    assert dates_of("en", "Rounds of Cohere", *above) == {(125, "2023-05"), (270, "2024-03")}


@pytest.mark.parametrize(
    ("lang", "heads", "month"),
    [
        ("en", "Company | Date | Amount", "Sept"),
        ("en", "Company | Announced | Amount", "May"),
        ("en", "Company | Last round | Amount", "March"),
        ("fr", "Société | Date | Montant", "mars"),
        ("de", "Firma | Datum | Betrag", "März"),
        ("es", "Empresa | Fecha | Importe", "marzo"),
        ("it", "Società | Data | Importo", "marzo"),
    ],
)
def test_a_month_alone_is_the_last_one(lang: str, heads: str, month: str) -> None:
    number = {"Sept": "09", "May": "05"}.get(month, "03")
    rows = ("OpenAI | 2025-10-02 | $6.6B", f"Cohere | {month} | $500M")
    assert dates_of(lang, "Cohere, OpenAI", heads, *rows) == {(6600, "2025-10-02"), (500, f"2025-{number}")}


def test_the_last_round_dates_its_row() -> None:
    rows = ("Company | Last round | Amount | Valuation", "Anthropic | Series F, September 2025 | $13B | $183B")
    figures = figures_of("en", "Who raised most", *rows)
    assert {(f["metric"], f["round"], f["as_of"]) for f in figures} == {
        ("amount_raised", "series-f", "2025-09"),
        ("valuation", "series-f", "2025-09"),
    }


def test_a_column_of_dates_comes_first() -> None:
    rows = ("Company | Date | Round | Amount", "Cohere | 2025-08-14 | Series D (first talks in May) | $500M")
    assert dates_of("en", "Who raised most", *rows) == {(500, "2025-08-14")}


@pytest.mark.parametrize(
    ("lang", "heads", "state", "closed"),
    [
        ("en", "Round | Amount | Status", "still open", "closed"),
        ("en", "Round | Amount | Status", "not yet closed", "done"),
        ("en", "Round | Amount | Note", "leaked memo", "company"),
        ("fr", "Tour | Montant | Statut", "pas encore bouclé", "bouclé"),
        ("de", "Runde | Betrag | Status", "noch nicht abgeschlossen", "abgeschlossen"),
        ("es", "Ronda | Importe | Estado", "aún abierta", "cerrada"),
        ("it", "Round | Importo | Stato", "non ancora chiuso", "chiuso"),
    ],
)
def test_what_is_not_closed_is_no_fact(lang: str, heads: str, state: str, closed: str) -> None:
    rows = (f"Series C | $270M | {closed}", f"Series D | $500M | {state}")
    figures = figures_of(lang, "Cohere", heads, *rows)
    assert {(f["round"], f["status"]) for f in figures} == {("series-c", "asserted"), ("series-d", "rumoured")}


def test_an_open_model_is_no_open_round() -> None:
    rows = ("Company | Amount | Note", "OpenAI | $6.6B | maker of ChatGPT", "Cohere | $500M | open weights")
    figures = figures_of("en", "Rounds of the year", *rows)
    assert [(f["subject"], f["status"]) for f in figures] == [("OpenAI", "asserted"), ("Cohere", "asserted")]


def test_a_reported_pace_of_a_month_that_is_over_is_hearsay_no_forecast() -> None:
    rows = (
        "Lab | ARR ($m) | As of | Source",
        "Cohere | 150 | October | leaked memo",
        "Mistral AI | 300 | Dec 2026 | planned",
    )
    figures = figures_of("en", "What the labs take in", *rows)
    assert {(f["subject"], f["as_of"], f["status"]) for f in figures} == {
        ("Cohere", "2025-10", "rumoured"),
        ("Mistral AI", "2026-12", "forecast"),
    }


def test_sums_of_a_column_in_billions_are_plain() -> None:
    rows = ("Lab | Valuation ($bn) | As of", "Mistral AI | 13.8 | Sept 2025")
    assert [f["low"] for f in figures_of("en", "What the labs are worth", *rows)] == ["13800000000"]
