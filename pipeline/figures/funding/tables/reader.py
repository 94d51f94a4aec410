"""Reads tables whose rows are rounds, companies or years, cell by cell."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from pipeline.figures.accounts import is_of_pay
from pipeline.figures.funding.focus import Known
from pipeline.figures.funding.rounds import rounds_in
from pipeline.figures.funding.tables.cells import CellSum
from pipeline.figures.funding.tables.columns import MONEY, PARTED, Column, kind_of
from pipeline.figures.funding.tables.layouts import Layout, Layouts
from pipeline.figures.funding.tables.rows import Row, Rows
from pipeline.figures.funding.tables.scales import unit_of
from pipeline.figures.funding.tables.telling import Telling
from pipeline.figures.funding.tables.texts import Texts
from pipeline.figures.funding.tables.timelines import Timelines
from pipeline.figures.funding.units import Unit
from pipeline.figures.funding.words import Words
from pipeline.figures.names import Names
from pipeline.figures.tokens import lowered
from storage.records import Article, Cell, Figure, Table

_NOT_BOUGHT = {"revenue", "amount", "total", "round", "debt"}
"""What no table of takeovers has a column of."""
_BACKED = {"round", "investor", "lead"}
"""What no table of contracts has a column of."""
_BRACKETED = re.compile(r"\s*\([^()]*\)")
_DEALS = ("amount_raised", "valuation", "total_raised", "investment")
"""What a listed company's own figures never are."""


class Tables:
    """Reads the tables of one article.

    Args:
        article: whose tables they are. words, names: of its language.
        known: what the article says of companies. topic: the one that it is about.
        stated: what the article says that its bare numbers are in.
        kind_of_line: says what the sum of a line of words is, as prose does; "" for none of ours.
        read_line: reads a line of words that stands alone.
    """

    def __init__(
        self,
        article: Article,
        words: Words,
        names: Names,
        known: Known,
        topic: str | None,
        stated: Unit,
        kind_of_line: Callable[[str], str],
        read_line: Callable[[str], Sequence[Figure]],
    ) -> None:
        self.article = article
        self.words = words
        self.known = known
        self.texts = Texts(article, words, names, stated)
        self.layouts = Layouts(self.texts, topic)
        self.rows = Rows(self.texts, kind_of_line)
        self.telling = Telling(self.texts)
        self.timelines = Timelines(self.texts, read_line)

    def read(self) -> list[Figure]:
        """Return the figures of all tables."""
        figures: list[Figure] = []
        for table in self.article.tables:
            if any(self.words.not_here.search(lowered(text)) for text in (*table.headings, table.caption)):
                continue  # "similar companies"
            if self.tells_takeovers(table) or is_of_pay(table, self.words.lang) or self.tells_contracts(table):
                continue
            lines = self.timelines.figures(table)
            layout = self.layouts.layout(table) if lines is None else None
            figures += lines or (self.figures(layout) if layout is not None else ())
        return figures

    def tells_takeovers(self, table: Table) -> bool:
        """Whether a table is of companies that were bought, by its caption, its nearest heading or a header."""
        heads = [cell.text.casefold() for cell in table.rows[0]] if table.rows else []
        kinds = {kind_of(head, self.words.lang) for head in heads}
        if any(self.words.table_words["target"].fullmatch(head) for head in heads) and not kinds & _NOT_BOUGHT:
            return True  # beside revenue a "target" is a goal
        nearest = table.headings[-1] if table.headings else self.article.title
        for text in (table.caption.casefold(), nearest.casefold()):
            if self.words.tabled("bought", text):
                return not any(self.words.tabled(kind, text) for kind in ("round", "amount", "valuation", "total"))
        return False

    def tells_contracts(self, table: Table) -> bool:
        """Whether a table is of contracts ("Supplier | Value"): no header says that a sum is more than one of these."""
        heads = [_BRACKETED.sub("", cell.text).casefold().strip(" :*") for cell in table.rows[0]] if table.rows else []
        told = self.words.tables
        bought = [head for head in heads if head in told.get("contract_heads", ())]
        kinds = {head: kind_of(head, self.words.lang) for head in heads if head not in bought}
        if not all(head in told.get("bare_heads", ()) for head, kind in kinds.items() if kind in MONEY):
            return False
        if _BACKED & set(kinds.values()) or any(rounds_in(c.text, self.words.lang) for row in table.rows for c in row):
            return False
        nearest = table.headings[-1] if table.headings else self.article.title
        captions = (table.caption.casefold(), nearest.casefold())
        headed = any(kind_of(head, self.words.lang) != "company" for head in bought)
        return headed or any(self.words.tabled("contracts", text) for text in captions)

    def figures(self, layout: Layout) -> Iterator[Figure]:
        """Yield the figures of a table's rows."""
        for cells, row in self.rows.read(layout):
            for number, column in enumerate(layout.columns):
                if column.kind in (*MONEY, "round", "lead"):
                    yield from self.cell(layout, cells, number, row)

    def cell(self, layout: Layout, cells: Sequence[Cell], number: int, row: Row) -> Iterator[Figure]:
        """Yield the figures of one cell."""
        column, told = layout.columns[number], False
        for found, column in self.parts(cells[number].text, layout.columns[number], layout.table):
            metric = self.telling.metric(found, column, row, layout)
            if told and found.kind == "debt" and column.kind == "amount":
                metric = "debt_raised"  # "600, of which 132 in debt"
            if metric is None or (told and metric == "investment" and found.kind != "total"):
                continue
            if row.company in self.known.listed and metric in _DEALS:
                continue
            told = True
            yield self.telling.figure(layout, cells, number, row, found, metric)

    def parts(self, text: str, column: Column, table: Table) -> Iterator[tuple[CellSum, Column]]:
        """Yield the sums of a cell, each with what its column says of it ("155 / 3,500" under "Raised / valuation")."""
        unit, at = unit_of(column, table, self.texts.stated, self.words), 0
        pieces = PARTED.split(text)
        if not column.parts or len(pieces) < 2:
            yield from ((found, column) for found in self.texts.sums(text, unit))
            return
        for piece, kind in zip(pieces, column.parts, strict=False):
            for found in self.texts.sums(piece, unit):
                one = replace(found.one, start=found.one.start + at, end=found.one.end + at)
                yield replace(found, one=one), replace(column, kind=kind)
            at += len(piece) + 1
