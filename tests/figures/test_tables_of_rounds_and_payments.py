"""Tables in which several paid a round, that hold the last round beside all money, or that tell of fines and gifts."""

from __future__ import annotations

from html import escape

import pytest

from pipeline.cases.articles import extract_case
from pipeline.watchlist import guide_watch_list


def told(lang: str, title: str, *rows: str) -> set[str]:
    """Return the figures of a page with one table, each as its metric and its millions, an investor's with its name."""
    marked = (f"<tr>{''.join(f'<td>{escape(cell.strip())}</td>' for cell in row.split('|'))}</tr>" for row in rows)
    page = (
        f'<html lang="{lang}"><head><title>{title}</title></head><body><main><h1>{title}</h1><p>…</p>'
        f"<table>{''.join(marked).replace('td>', 'th>', 2 * rows[0].count('|') + 2)}</table></main></body></html>"
    )
    case = {"id": "1", "url": "https://news.example/1", "title": title, "lang": lang, "published": "2026-02-01"}
    figures = extract_case({**case, "content_type": "text/html", "body": page}, guide_watch_list())["figures"]
    return {f"{f['metric']} {int(f['low']) // 10**6} {f.get('investor') or ''}".strip() for f in figures}


@pytest.mark.parametrize(
    ("lang", "heads", "several", "one"),
    [
        ("en", "When | How much | From whom", "Index Ventures, Radical Ventures", "Oracle"),
        ("en", "Date | Amount | Backer", "Tiger Global and friends", "Oracle"),
        ("en", "Month | Sum | Investor", "existing investors", "Oracle"),
        ("fr", "Quand | Combien | De qui", "Index Ventures et d’autres", "Oracle"),
        ("de", "Wann | Wie viel | Von wem", "Index Ventures u. a.", "Oracle"),
        ("es", "Cuándo | Cuánto | De quién", "Index Ventures y Radical Ventures", "Oracle"),
        ("it", "Quando | Quanto | Da chi", "Index Ventures, tra gli altri", "Oracle"),
    ],
)
def test_what_several_pay_is_a_round(lang: str, heads: str, several: str, one: str) -> None:
    rows = (f"2022-02 | $125M | {several}", f"2023-06 | $50M | {one}")
    assert told(lang, "Cohere", heads, *rows) == {"amount_raised 125", f"investment 50 {one}"}


def test_one_name_beside_a_valuation_is_a_round_too() -> None:
    rows = ("2022-02 | $125M | $2.1B | Tiger Global", "2023-06 | $270M | – | existing investors")
    assert told("en", "Cohere", "Date | Amount | Valuation | Investor", *rows) == {
        "amount_raised 125",
        "valuation 2100",
        "amount_raised 270",
    }


def test_what_several_give_together_is_no_ones() -> None:
    told_of = told("en", "Who is in Mistral AI", "Investor | Amount", "ASML | €1.3bn", "DST, Bpifrance | €200m")
    assert told_of == {"investment 1300 ASML"}


@pytest.mark.parametrize(
    ("lang", "heads"),
    [
        ("en", "Company | Latest round | Raised since foundation"),
        ("en", "Company | Newest money | All the money"),
        ("fr", "Entreprise | Dernière levée | Levé depuis la création"),
        ("de", "Firma | Letzte Runde | Seit Gründung eingesammelt"),
        ("es", "Empresa | Última ronda | Captado desde su fundación"),
        ("it", "Azienda | Ultimo round | Raccolto dalla fondazione"),
    ],
)
def test_the_last_round_beside_all_money(lang: str, heads: str) -> None:
    assert told(lang, "…", heads, "Cohere | $500M | $1.6B") == {"amount_raised 500", "total_raised 1600"}


@pytest.mark.parametrize(
    ("lang", "title", "heads", "row"),
    [
        ("en", "Enforcement", "Company | Authority | Amount", "OpenAI | Garante | €15M"),
        ("en", "OpenAI and the law", "Date | Court | Amount", "2024-12 | Milan | €15M"),
        ("en", "Fines against OpenAI", "Date | Amount", "2024-12 | €15M"),
        ("en", "Who advertises", "Company | Place | Amount", "OpenAI | Super Bowl | $14M"),
        ("fr", "Les amendes de l’IA", "Entreprise | Montant | Date", "OpenAI | 15 M€ | 2024-12"),
        ("de", "Vor Gericht", "Firma | Gericht | Betrag", "OpenAI | Mailand | 15 Mio. Euro"),
        ("es", "Multas", "Empresa | Importe | Fecha", "OpenAI | 15 millones de euros | 2024-12"),
        ("it", "Le multe", "Azienda | Importo | Data", "OpenAI | 15 milioni di euro | 2024-12"),
    ],
)
def test_what_is_paid_for_something_else(lang: str, title: str, heads: str, row: str) -> None:
    assert told(lang, title, heads, row) == set()


def test_what_each_has_raised_is_told_above() -> None:
    assert told("en", "Who has raised how much", "Company | Amount", "Cohere | $1.6B") == {"total_raised 1600"}
