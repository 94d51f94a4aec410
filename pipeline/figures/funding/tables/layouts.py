"""How a table is to be seen, and what its columns hold: by their headers, or by their cells where no header says it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from pipeline.figures.amounts import find_amounts
from pipeline.figures.dates import DateMention
from pipeline.figures.funding.rounds import rounds_in
from pipeline.figures.funding.tables.columns import MONEY, Column, column_of, is_date_alone
from pipeline.figures.funding.tables.grids import Grid, grids_of, is_section
from pipeline.figures.funding.tables.texts import Texts
from pipeline.figures.funding.units import Unit
from storage.records import Table


@dataclass(frozen=True, slots=True)
class Layout:
    """A table as it is read: one way to see it, what its columns hold, and what holds for all of it."""

    table: Table
    grid: Grid
    columns: tuple[Column, ...]
    about: str | None
    covered: DateMention | None

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
                    return Layout(table, grid, columns, about, self.covered(table, grid))
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
        columns = [column_of(path, self.words, self.article.published) for path in grid.heads]
        for number, column in enumerate(columns[1:], 1):
            if not column.kind and self.names_rounds(grid, number):
                columns[number] = replace(column, kind="round")
            elif not column.kind and self.holds_dates(grid, number) and not self.holds_sums(grid, number, column.unit):
                columns[number] = replace(column, kind="date")
        if not columns[0].kind or (columns[0].kind in MONEY and columns[0].header.strip() == ""):
            columns[0] = replace(columns[0], kind=self.first_kind(grid))
        elif columns[0].kind in MONEY and not grid.turned:
            first = self.first_kind(grid)
            columns[0] = replace(columns[0], kind=first) if first in ("company", "date") else columns[0]
        for number, column in enumerate(columns) if default else ():
            bare = (
                number > 0 and column.kind in ("", "company", "status") and self.holds_sums(grid, number, column.unit)
            )
            if is_date_alone(column) or bare:
                columns[number] = replace(column, kind=default, header=f"{column.header} {said}")
        kinds = {column.kind for column in columns}
        for number, column in enumerate(columns) if "investor" in kinds and "company" not in kinds else ():
            if not column.kind and self.holds_companies(grid, number):
                columns[number] = replace(column, kind="company")  # "Into": who gets the money
        kinds = {column.kind for column in columns}
        for number, column in enumerate(columns) if "investor" in kinds and not kinds & set(MONEY) else ():
            if not column.kind and column.unit.currency and self.holds_sums(grid, number, column.unit):
                columns[number] = replace(column, kind="cheque")  # an investor, and what it gives in a unit alone
                kinds.add("cheque")
        telling = kinds & {"company", "date", "round", "investor"}
        money = bool(kinds & set(MONEY))
        if not money and "round" in kinds:
            money = any(
                any(True for row in grid.rows for _ in self.texts.sums(row[number].text, c.unit))
                for number, c in enumerate(columns)
                if c.kind == "round"
            )
        facts = grid.is_facts and self.about(table, grid, strict=True) is not None
        return tuple(columns) if money and (telling or facts) else None

    def holds_sums(self, grid: Grid, number: int, unit: Unit) -> bool:
        """Whether a column holds sums and little else."""
        texts = [row[number].text for row in grid.rows if re.search(r"\w", row[number].text)]
        return 2 * sum(any(True for _ in self.texts.sums(text, unit)) for text in texts) > len(texts)

    def holds_companies(self, grid: Grid, number: int) -> bool:
        """Whether a column holds names, those of watched companies among them."""
        texts = [row[number].text for row in grid.rows if re.search(r"\w", row[number].text)]
        watched = sum(self.texts.company(text) is not None for text in texts)
        return watched > 1 and 3 * watched > len(texts)

    def holds_dates(self, grid: Grid, number: int) -> bool:
        """Whether all cells of a column that say anything are dates."""
        texts = [row[number].text for row in grid.rows if re.search(r"\w", row[number].text)]
        return bool(texts) and all(self.texts.dates(text) for text in texts)

    def names_rounds(self, grid: Grid, number: int) -> bool:
        """Whether most cells of a column name a round."""
        texts = [row[number].text for row in grid.rows if row[number].text.strip()]
        return 2 * sum(bool(rounds_in(text, self.words.lang)) for text in texts) > len(texts)

    def first_kind(self, grid: Grid) -> str:
        """Return what a first column holds of which no header says it."""
        texts = [row[0].text for row in grid.rows if row[0].text.strip() and not is_section(row)]
        texts = [text for text in texts if not self.texts.is_total(text)]
        if not texts:
            return ""
        if 2 * sum(bool(self.texts.dates(text)) for text in texts) > len(texts):
            return "date"
        found = [self.names.find(text, self.words.lang) for text in texts]
        watched = any(mention.company for mentions in found for mention in mentions)
        if watched and 2 * sum(map(bool, found)) > len(found) > 1:
            return "company"
        named = sum(bool(rounds_in(text, self.words.lang)) for text in texts)
        return "round" if named * 2 > len(texts) else ""

    def default_kind(self, table: Table) -> tuple[str, str]:
        """Return the kind of sum that a table's surroundings say all its numbers are, and the text that says so."""
        corner = table.rows[0][0].text if table.rows else ""
        for text in (corner, table.caption, *reversed(table.headings), table.lead, self.article.title):
            low = text.casefold()
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
