"""What the bare numbers of a column are in: thousands, millions, which currency."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.figures.funding.sentence.units import Unit, unit_in
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.funding.tables.columns import Column
from storage.records import Table

_CAPTION = 60
"""Letters of a text above a table that may be its caption."""


def unit_of(column: Column, table: Table, stated: Unit, words: Words) -> Unit:
    """Return what bare numbers of a column are in: by its header, the caption, the text around, the article."""
    told = (_told_of(column, table.caption, words), _told_of(column, table.lead, words))
    unit = column.unit
    if column.kind == "price":
        return Unit(unit.currency)
    for other in (
        *told,
        unit_in(table.caption, words),
        unit_in(table.lead, words, prose=not _is_caption(table.lead)),
        *(unit_in(text, words) for text in _corners(table, words)),
        unit_in(table.notes, words, prose=True),
        *(unit_in(heading, words) for heading in reversed(table.headings)),
        stated,
    ):
        unit = unit.or_else(other)
    return unit


def _is_caption(lead: str) -> bool:
    """Whether the text above a table is a caption rather than sentences ("Revenue, US$ bn:")."""
    return len(lead) <= _CAPTION and re.search(r"[.!?]\s*$|[.!?]\s+[A-ZÀ-Þ]", lead) is None


def _corners(table: Table, words: Words) -> Iterator[str]:
    """Yield where a table's head may tell the unit of all: its corner, and a second line that is units alone."""
    rows = table.rows[:2]
    for row in rows[:1] if not rows or rows[0][0].text.strip() else rows:
        yield row[0].text
    below = [cell.text for cell in rows[1] if cell.text.strip()] if len(rows) > 1 else []
    if below and all(unit_in(text, words).is_told for text in below):
        yield below[0]


def _told_of(column: Column, text: str, words: Words) -> Unit:
    """Return the unit that a caption gives a kind of column ("amounts in US$ m, valuations in US$ bn")."""
    for word in words.tables.get(column.kind, ()):
        match = _told_in(word, words.unit_in).search(text)
        if match:
            return unit_in(match.group(1).strip(), words)
    return Unit()


@lru_cache(maxsize=256)
def _told_in(word: str, unit_in: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(word)}\w*\s+(?:{unit_in})\s+([^,;)]+)", re.IGNORECASE)
