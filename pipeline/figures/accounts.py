"""Tables of accounts ("Total revenue"), of pay ("Base salary") and of valuations, told from price lists and rounds."""

from __future__ import annotations

import re
from functools import cache

from pipeline.figures import lexicon
from storage.records import Table

_FEWEST = 2
"""So many lines of accounts make a statement."""


def is_statement(table: Table, lang: str) -> bool:
    """Whether a table is a statement of accounts, by the labels of its rows."""
    labels = {row[0].text.lower().strip(" :*") for row in table.rows if row}
    return len(labels & _lines(lang)) >= _FEWEST


def is_of_pay(table: Table, lang: str) -> bool:
    """Whether a table tells what companies pay their people, by a header ("Base salary | Equity | Total")."""
    return bool(table.rows) and any(cell.text.lower().strip(" :*") in _pay_heads(lang) for cell in table.rows[0])


def is_of_valuations(table: Table, lang: str) -> bool:
    """Whether a header tells what companies are worth or have raised, in large units ("Valuation (€ million)")."""
    heads = [cell.text.lower() for cell in table.rows[0]] if table.rows else []
    return any(_worth_heads(lang).search(head) and _large_units(lang).search(head) for head in heads)


@cache
def _worth_heads(lang: str) -> re.Pattern[str]:
    words = lexicon.section(lang, "funding_tables").get("worth_heads", ())
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(str, words)) or '(?!)'})")


@cache
def _large_units(lang: str) -> re.Pattern[str]:
    """Words and abbreviations for a million or more, in small letters."""
    told = lexicon.section(lang, "amounts")
    sizes = {**told.get("magnitudes", {}), **told.get("abbreviations", {}), **told.get("letters", {})}
    large = sorted({re.escape(str(word).lower()) for word, size in sizes.items() if size >= 1_000_000})
    return re.compile(rf"(?<![^\W\d_])(?:{'|'.join(large)})(?!\w)")


@cache
def _pay_heads(lang: str) -> frozenset[str]:
    return frozenset(str(word) for word in lexicon.section(lang, "funding_tables").get("pay_heads", ()))


@cache
def _lines(lang: str) -> frozenset[str]:
    return frozenset(str(word) for word in lexicon.section(lang, "funding_tables").get("accounts", ()))
