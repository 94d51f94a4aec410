"""What a row says beside its sums: whose they are, of which round and day, who gave them, how sure they are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.figures.dates import DateMention
from pipeline.figures.funding.sentence.rounds import rounds_in
from pipeline.figures.funding.sentence.units import Unit
from pipeline.figures.funding.tables.backers import name_one_each, names_a_group, names_nobody, names_several
from pipeline.figures.funding.tables.columns import ESTIMATE, MONEY, kind_of
from pipeline.figures.funding.tables.grids import is_section, section_of
from pipeline.figures.funding.tables.layouts import Layout
from pipeline.figures.funding.tables.texts import Texts
from storage.records import Cell


def _round_of(text: str, lang: str) -> str | None:
    """Return the round that a cell of its column names, be it by its letter alone ("C")."""
    named = rounds_in(text, lang)
    letter = _LETTER.fullmatch(text.strip())
    return named[0].label if named else f"series-{letter[0].lower()}" if letter else None


_LETTER = re.compile(r"[A-K]")


@dataclass(slots=True)
class Row:
    """What a row says beside its sums."""

    company: str | None
    round: str | None = None
    debt: bool = False
    trap: bool = False
    mention: DateMention | None = None
    kind: str = ""
    """What its sum is, where a cell of it says so in a word ("valuation")."""
    dates_its_round: bool = False
    """Whether its date stands beside its round, and dates no total and no revenue."""
    dated: str = ""
    """The words of its date."""
    investor: str | None = None
    shared: bool = False
    """Whether several gave its sum."""
    total: bool = False
    ahead: bool = False
    status: str = "asserted"
    hoped: bool = False
    """Whether it says in a word that its sum is still to come ("planned")."""


class Rows:
    """Reads the rows of one article's tables.

    Args:
        texts: reads what stands in their cells.
        kind_of_line: says what the sum of a line of words is, as prose does; "" for none of ours.
    """

    def __init__(self, texts: Texts, kind_of_line: Callable[[str], str]) -> None:
        self.texts = texts
        self.words = texts.words
        self.kind_of_line = kind_of_line

    def read(self, layout: Layout) -> Iterator[tuple[Sequence[Cell], Row]]:
        """Yield the rows of a table that may tell figures, with what each says; heads of sections hold below them."""
        held = Row(layout.about)
        above: Row | None = None
        for cells in layout.grid.rows:
            if is_section(cells) and self.section(cells, held):
                above = None
                continue
            row = self.row(cells, layout, held, above)
            above = row
            if row.company is not None and not row.trap:
                yield cells, row

    def section(self, cells: Sequence[Cell], held: Row) -> bool:
        """Take a row that is one text for the head of the rows below: a company, a date, a kind of deal, a status."""
        text = section_of(cells)
        if any(self.texts.sums(text, Unit())):
            return False
        low = text.lower()
        mentions = self.texts.named(text)
        if mentions:
            held.company = mentions[0].company
        dates = self.texts.dates(text)
        held.mention = dates[0] if dates else None
        held.dated = text if dates else ""
        named = rounds_in(text, self.words.lang)
        held.round = named[0].label if named else None
        held.debt = self.words.tabled("debt", low)
        held.trap = self.words.tabled("trap_rows", low) or self.words.tabled("trap", low)
        held.status, held.hoped = self.texts.status(low), self.words.tabled("hoped", low)
        return True

    def row(self, cells: Sequence[Cell], layout: Layout, held: Row, above: Row | None) -> Row:
        """Return what a row says beside its sums; what it leaves open, the head above it or the row above says."""
        row = replace(held)
        row.total = self.texts.is_total(cells[0].text)
        first_company = "company" not in layout.kinds and layout.columns[0].kind in ("round", "")
        if first_company and (mentions := self.texts.named(cells[0].text)) and mentions[0].start <= 2:
            row.company = mentions[0].company
        for number, (cell, column) in enumerate(zip(cells, layout.columns, strict=True)):
            text, low = cell.text, cell.text.lower()
            if column.kind == "company":
                blank = above is not None and not text.strip(" -–—\"'″”")
                row.company = above.company if blank and above else self.texts.company(text)
            elif column.kind == "date":
                self.dated(text, held, row)
            elif column.kind == "round":
                tells = any(True for _ in self.texts.sums(text, column.unit))  # "€1.7bn, Series C, Sept 2025"
                if "date" not in layout.kinds and row.mention in (None, held.mention) and not tells:
                    if self.texts.is_dated(text):
                        self.dated(text, held, row)  # "Series G, February 2026", "March" under "Last round"
                    row.dates_its_round = row.mention not in (None, held.mention)
                row.round = _round_of(text, self.words.lang) or row.round
                row.debt = row.debt or self.words.tabled("debt", low)
                row.trap = row.trap or self.words.tabled("trap_rows", low)
            elif not column.kind and row.round is None and (named := rounds_in(text, self.words.lang)):
                alone = not (text[: named[0].start] + text[named[0].end :]).strip()
                row.round = named[0].label if alone and len(named) == 1 else None  # "What: Series B", among "Bonds"
            elif column.kind == "investor" and row.investor is None:
                self.backed(text, [one[number].text for one in layout.grid.rows], layout, row)
            elif column.kind == "status" and row.mention is None and (dates := self.texts.dates(text)):
                row.mention = dates[0]  # "rumoured, May 2025", where the column of dates says "open"
            own_sum = not column.kind and any(True for _ in self.texts.sums(text, column.unit))  # "worth $61.5bn"
            if column.kind in ("", "round") and not own_sum and not layout.grid.turned and len(low.split()) < 7:
                named_kind = kind_of(text, self.words.lang)
                row.kind = named_kind if named_kind in (*MONEY, "round") else row.kind
            if not column.kind and not layout.grid.turned and len(re.findall(r"\w{2,}", text)) > 2:
                self.described(text, cells, layout, row)
            said = column.kind in ("status", "date", "round", "company") or (not column.kind and not layout.grid.turned)
            if said and row.status == "asserted" and not layout.grid.is_facts:
                row.status, row.hoped = self.texts.status(low), self.words.tabled("hoped", low)
        return row

    def dated(self, text: str, held: Row, row: Row) -> None:
        """Note the date of a cell; one that only says a month or a day goes with the year beside it or above it."""
        joined = self.texts.joined_date(text.strip(), row.dated)
        if joined is None and row.mention not in (None, held.mention):
            return
        dates = self.texts.dates(text)
        row.mention = joined or (dates[0] if dates else row.mention)
        row.dated = text.strip()
        row.ahead = bool(ESTIMATE.search(text))

    def backed(self, text: str, column: Sequence[str], layout: Layout, row: Row) -> None:
        """Note whose money a row tells: one investor's, or the round of several; who is not named gives nothing."""
        rounds = layout.columns[0].kind != "investor"
        if rounds and names_nobody(text):
            return
        row.shared = names_several(text, self.words)
        row.investor = None if row.shared else text.strip() or None
        whole = rounds or "company" in layout.kinds
        if names_a_group(text, self.words) and not {"round", "valuation"} & set(layout.kinds):
            whole = whole and not name_one_each(column, self.words)
        row.trap = row.trap or not (whole if row.shared else self.names_an_investor(text, row))

    def names_an_investor(self, text: str, row: Row) -> bool:
        """Whether a cell under "Investor" names one: no group, no sum of rows, no year, and not the company itself."""
        if self.words.table_unnamed.match(text.lower().strip()) or self.texts.is_total(text):
            return False
        return re.search(r"[^\W\d_]{2}", text) is not None and self.texts.company(text) != (row.company or "")

    def described(self, text: str, cells: Sequence[Cell], layout: Layout, row: Row) -> None:
        """Note what a cell tells in words of the row's sum: which round it is, or that it is none ("Buys a rival")."""
        named = rounds_in(text, self.words.lang)
        if named:
            row.round = row.round or named[0].label
        elif {"round", "investor", "company"} & set(layout.kinds):
            return
        for cell, column in zip(cells, layout.columns, strict=True):
            if column.kind == "amount" and not named and not self.kind_of_line(f"{text}: {cell.text}"):
                row.trap = True
