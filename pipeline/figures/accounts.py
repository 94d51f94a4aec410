"""Tables of accounts ("Total revenue", "Net loss"), told from price lists."""

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


@cache
def _lines(lang: str) -> frozenset[str]:
    return frozenset(str(word) for word in lexicon.section(lang, "funding_tables").get("accounts", ()))
