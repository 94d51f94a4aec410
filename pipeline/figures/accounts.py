"""Tables of accounts ("Total revenue", "Net loss") and of pay ("Base salary"), told from price lists and rounds."""

from __future__ import annotations

from functools import cache

from pipeline.figures import lexicon
from storage.records import Table

_FEWEST = 2
"""So many lines of accounts make a statement."""


def is_statement(table: Table, lang: str) -> bool:
    """Whether a table is a statement of accounts, by the labels of its rows."""
    labels = {row[0].text.casefold().strip(" :*") for row in table.rows if row}
    return len(labels & _lines(lang)) >= _FEWEST


def is_of_pay(table: Table, lang: str) -> bool:
    """Whether a table tells what companies pay their people, by a header ("Base salary | Equity | Total")."""
    return bool(table.rows) and any(cell.text.casefold().strip(" :*") in _pay_heads(lang) for cell in table.rows[0])


@cache
def _pay_heads(lang: str) -> frozenset[str]:
    return frozenset(str(word) for word in lexicon.section(lang, "funding_tables").get("pay_heads", ()))


@cache
def _lines(lang: str) -> frozenset[str]:
    return frozenset(str(word) for word in lexicon.section(lang, "funding_tables").get("accounts", ()))
