"""Reads tables whose rows are rounds, companies or years, cell by cell."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from pipeline.figures.accounts import is_of_pay
from pipeline.figures.funding.sentence.focus import Known
from pipeline.figures.funding.sentence.units import Unit
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.funding.tables.cells import CellSum
from pipeline.figures.funding.tables.columns import MONEY, PARTED, REMARKS, Column
from pipeline.figures.funding.tables.layouts import Layout, Layouts
from pipeline.figures.funding.tables.purposes import tells_contracts, tells_payments, tells_takeovers
from pipeline.figures.funding.tables.rows import Row, Rows
from pipeline.figures.funding.tables.scales import unit_of
from pipeline.figures.funding.tables.telling import Telling
from pipeline.figures.funding.tables.texts import Texts
from pipeline.figures.funding.tables.timelines import Timelines
from pipeline.figures.names import Names
from pipeline.figures.tokens import lowered
from storage.records import Article, Cell, Figure, Table

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
            if is_of_pay(table, self.words.lang) or self.tells_no_money_raised(table):
                continue
            lines = self.timelines.figures(table)
            layout = self.layouts.layout(table) if lines is None else None
            figures += lines or (self.figures(layout) if layout is not None else ())
        return figures

    def tells_no_money_raised(self, table: Table) -> bool:
        """Whether the sums of a table are what companies were bought for, what they pay, or what they owe."""
        tests = (tells_takeovers, tells_contracts, tells_payments)
        return any(tells(table, self.article.title, self.words) for tells in tests)

    def figures(self, layout: Layout) -> Iterator[Figure]:
        """Yield the figures of a table's rows."""
        for cells, row in self.rows.read(layout):
            for number, column in enumerate(layout.columns):
                if column.kind in (*MONEY, "round", "lead") or self.is_worth_told(layout, cells[number], column):
                    yield from self.cell(layout, cells, number, row)

    def is_worth_told(self, layout: Layout, cell: Cell, column: Column) -> bool:
        """Whether a cell of a column of remarks tells a price in words ("now worth $61.5bn")."""
        if layout.grid.turned or layout.grid.is_facts or layout.columns[0].kind != "company":
            return False
        if column.kind not in REMARKS:
            return False
        found = list(self.texts.sums(cell.text, column.unit))
        if len(found) != 1 or found[0].kind != "valuation":
            return False
        said = lowered(cell.text[: found[0].one.start]).strip(" ,:")
        rest = next((said.removesuffix(word) for word in self.words.tables["valuation"] if said.endswith(word)), said)
        return rest != said and rest.strip() in ("", *self.words.tables.get("by_now", ()))

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
