"""How a table is to be seen, and what its columns hold: by their headers, or by their cells where no header says it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.figures.amounts import find_amounts
from pipeline.figures.dates import DateMention
from pipeline.figures.funding.tables.columns import MONEY, Column, column_of, is_date_alone, kind_of
from pipeline.figures.funding.tables.contents import Contents
from pipeline.figures.funding.tables.grids import Grid, grids_of
from pipeline.figures.funding.tables.scales import unit_of
from pipeline.figures.funding.tables.texts import Texts
from storage.records import Table

_BARE = re.compile(r"[~≈<>\s]*(?!(?:19|20)\d\d\W*$)(?:\d+[.,]\d[\d.,]*|\d{3,})\+?\s*")
"""A number that is no year."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A table as it is read: one way to see it, what its columns hold, and what holds for all of it."""

    table: Table
    grid: Grid
    columns: tuple[Column, ...]
    about: str | None
    covered: DateMention | None
    giver: str | None = None
    """The investor whose money the page says that its table tells ("Nvidia's portfolio")."""

    @property
    def kinds(self) -> list[str]:
        """The kinds of the columns."""
        return [column.kind for column in self.columns]


class Layouts:
    """Finds the layouts of one article's tables.

    Args:
        texts: reads what stands in their cells. topic: the company that the article is about.
    """

    def __init__(self, texts: Texts, topic: str | None) -> None:
        self.texts = texts
        self.article = texts.article
        self.words = texts.words
        self.names = texts.names
        self.topic = topic
        self.contents = Contents(texts)

    def layout(self, table: Table) -> Layout | None:
        """Return the way to see a table in which its headers say what it tells, or None for another kind of table."""
        grids = list(grids_of(table.rows))
        default = self.default_kind(table)
        for told in (("", ""), default) if default[0] else (("", ""),):
            for grid in grids:
                columns = self.columns(table, grid, *told)
                if columns is not None:
                    kinds = [column.kind for column in columns]
                    about = self.about(table, grid) if "company" not in kinds else None
                    giver = self.giver(table, grid) if "company" in kinds and "investor" not in kinds else None
                    return Layout(table, grid, columns, about, self.covered(table, grid), giver)
        return None

    def giver(self, table: Table, grid: Grid) -> str | None:
        """Return the investor whose money a table tells, where a caption, a heading or the title says so."""
        for text in (grid.title, table.caption, *reversed(table.headings), self.article.title):
            investor = self.texts.investing(text)
            if investor is not None:
                return investor
        return None

    def columns(self, table: Table, grid: Grid, default: str, said: str) -> tuple[Column, ...] | None:
        """Return what the columns of a grid hold, or None where it is no table of funding.

        A column of a year or a quarter alone, or of sums of which its header says nothing, holds the kind (`default`)
        that the caption or a heading tells (`said`).
        """
        if any(
            a.currency and a.low for path in grid.heads for text in path for a in find_amounts(text, self.words.lang)
        ):
            return None  # a row of sums heads nothing
        if any(_BARE.fullmatch(text) for path in grid.heads for text in path):
            return None  # nor does one of bare numbers
        columns = [column_of(path, self.words, self.article.published) for path in grid.heads]
        if not grid.turned and self.contents.first_tells_kinds(grid) and not self.heads_money(columns):
            return None  # "Raised", "Valuation" are the heads, and the rounds or years above stand for rows
        if not default and not self.may_be_money(grid, columns):
            return None
        self.by_cells(grid, columns)
        self.by_surroundings(grid, columns, default, said)
        self.by_neighbours(table, grid, columns)
        kinds = {column.kind for column in columns}
        telling = kinds & {"company", "date", "round", "investor"}
        money = bool(kinds & set(MONEY))
        if not money and "round" in kinds:
            money = any(
                any(True for row in grid.rows for _ in self.texts.sums(row[number].text, c.unit))
                for number, c in enumerate(columns)
                if c.kind == "round"
            )
        dated = bool(default) and all(column.mention for column in columns)
        facts = grid.is_facts and self.about(table, grid, strict=True) is not None
        return tuple(columns) if money and (telling or facts or dated) else None

    def may_be_money(self, grid: Grid, columns: Sequence[Column]) -> bool:
        """Whether a column can hold sums, by its header or by rounds in its cells: all else is looked into then."""
        told = (
            column.kind in (*MONEY, "round")
            or column.unit.currency
            or self.words.tabled("given", column.header.lower())
            for column in columns
        )
        return any(told) or any(self.contents.names_a_round(grid, number) for number in range(len(columns)))

    def heads_money(self, columns: Sequence[Column]) -> bool:
        """Whether a header behind the first one says in words what sums stand below it, other than "Total".

        A loan among the rounds that stand side by side ("Series F", "Term loan", "Series G") says none.
        """
        heads = [column.header for column in columns[1:]]
        rounds = sum(column.round is not None for column in columns[1:])
        money = sum(kind_of(head, self.words.lang) in MONEY and not self.texts.is_total(head) for head in heads)
        return money > 0 and money >= rounds

    def by_cells(self, grid: Grid, columns: list[Column]) -> None:
        """Let the cells say what a column holds whose header says nothing: rounds, dates, or what the first names."""
        contents = self.contents
        for number, column in enumerate(columns[1:], 1):
            if not column.kind and contents.names_rounds(grid, number):
                columns[number] = replace(column, kind="round")
            elif not column.kind and contents.holds_dates_alone(grid, number, column.unit):
                columns[number] = replace(column, kind="date")
        if not columns[0].kind or (columns[0].kind in MONEY and columns[0].header.strip() == ""):
            columns[0] = replace(columns[0], kind=contents.first_kind(grid))
        elif columns[0].kind in MONEY if not grid.turned else columns[0].kind == "date":
            first = contents.first_kind(grid)
            columns[0] = replace(columns[0], kind=first) if first in ("company", "date") else columns[0]

    def by_surroundings(self, grid: Grid, columns: list[Column], default: str, said: str) -> None:
        """Give columns of sums that no header tells the kind that the caption or a heading does."""
        for number, column in enumerate(columns) if default else ():
            bare = (
                number > 0
                and column.kind in ("", "company", "status")
                and self.contents.holds_sums(grid, number, column.unit)
            )
            if is_date_alone(column) or bare:
                columns[number] = replace(column, kind=default, header=f"{column.header} {said}")

    def by_neighbours(self, table: Table, grid: Grid, columns: list[Column]) -> None:
        """Let the other columns say what one holds: who gets money beside who gives it, sums beside rounds."""
        contents, lang = self.contents, self.words.lang
        kinds = {column.kind for column in columns}
        for number, column in enumerate(columns) if "investor" in kinds and "company" not in kinds else ():
            if not column.kind and contents.holds_companies(grid, number):
                columns[number] = replace(column, kind="company")  # "Into": who gets the money
        kinds = {column.kind for column in columns}
        listed = columns[0].kind == "company" and "cheque" in kinds and not grid.turned
        if listed and not contents.names_startups(grid, 0) and self.about(table, grid) is not None:
            columns[0] = replace(columns[0], kind="investor")  # "Name | Cheque", of those who are in a round
        kinds = {column.kind for column in columns}
        for number, column in enumerate(columns) if kinds & {"investor", "round", "company"} else ():
            header, low = column.header, column.header.lower()
            given = self.words.tabled("given", low)
            told = unit_of(replace(column, kind="amount"), table, self.texts.stated, self.words) if given else None
            holds = not column.kind and (given or column.unit.currency)
            holds = holds and contents.holds_sums(grid, number, told or column.unit)
            if holds and "investor" in kinds and not kinds & set(MONEY) and column.unit.currency:
                columns[number] = replace(column, kind="cheque")  # an investor, and what it gives in a unit alone
            elif holds and "round" in kinds and not kinds & {"amount", "total", "investor"}:
                columns[number] = replace(column, kind="amount")  # a round, and what it brought: "Money", "in $m"
            elif holds and "company" in kinds and given and self.names.find(header, lang):
                columns[number] = replace(column, kind="cheque")  # "Nvidia's money"
            kinds.add(columns[number].kind)
        if kinds & set(MONEY) == {"revenue"}:
            self.ahead(table, grid, columns)

    def ahead(self, table: Table, grid: Grid, columns: list[Column]) -> None:
        """Take columns of another year's or of hoped-for sums beside one of revenue for revenue too."""
        told = next(column for column in columns if column.kind == "revenue")
        for number, column in enumerate(columns[1:], 1):
            hoped = column.kind in ("", "status") and self.words.tabled("forecast", column.header.lower())
            if hoped or is_date_alone(column):
                unit = unit_of(replace(column, kind="revenue"), table, self.texts.stated, self.words)
                if self.contents.holds_sums(grid, number, unit):
                    columns[number] = replace(column, kind="revenue", header=f"{column.header} {told.header}")

    def default_kind(self, table: Table) -> tuple[str, str]:
        """Return the kind of sum that a table's surroundings say all its numbers are, and the text that says so."""
        corner = table.rows[0][0].text if table.rows else ""
        for text in (corner, table.caption, *reversed(table.headings), table.lead, self.article.title):
            low = text.lower()
            if self.words.tabled("market", low) and not self.texts.named(text):
                return "", ""  # "Worldwide sales of assistants": nobody's own
            told = next(
                (k for k in ("valuation", "revenue", "debt", "total", "amount") if self.words.tabled(k, low)), ""
            )
            if told and (told == "revenue" or not self.words.tabled("trap", low)):
                return told, text  # "Revenue and loss": the columns of losses say so themselves
            if self.words.tabled("trap", low):
                break
        return "", ""

    def about(self, table: Table, grid: Grid, *, strict: bool = False) -> str | None:
        """Return the company that a table without a company column is about."""
        for text in (grid.title, table.caption, *reversed(table.headings), self.article.title, table.lead):
            mentions = self.texts.named(text)
            companies = list(dict.fromkeys(m.company for m in mentions if m.company))
            if companies:
                return None if strict and len(companies) > 1 else companies[0]
        return self.topic

    def covered(self, table: Table, grid: Grid) -> DateMention | None:
        """Return the date that a table's caption, title or corner gives all its rows."""
        for text in (table.caption, grid.title, " ".join(grid.heads[0])):
            dates = self.texts.dates(text)
            if dates:
                return dates[-1]
        return None
