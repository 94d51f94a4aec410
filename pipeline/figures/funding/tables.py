"""Read tables whose rows are rounds, companies or years: what a column holds, its header says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from pipeline.figures.amounts import find_amounts
from pipeline.figures.dates import DateMention, find_dates
from pipeline.figures.funding.cells import CellSum, sums_in
from pipeline.figures.funding.columns import ESTIMATE, MONEY, PARTED, Column, column_of, is_date_alone, kind_of
from pipeline.figures.funding.focus import Known
from pipeline.figures.funding.grids import Grid, grids_of, is_section, section_of
from pipeline.figures.funding.rounds import rounds_in
from pipeline.figures.funding.scene import Sum
from pipeline.figures.funding.units import Unit, unit_in
from pipeline.figures.funding.words import Words
from pipeline.figures.names import Mention, Names
from pipeline.figures.quotes import quote_of
from pipeline.figures.tokens import lowered
from storage.records import Article, Cell, Figure, Table

_STATUSES = ("denied", "rumoured", "forecast")
_DEALS = ("amount_raised", "valuation", "total_raised", "investment")
"""What a listed company's own figures never are."""
_MONTH = re.compile(r"(?<![\d./-])(0?[1-9]|1[0-2])[/.-]((?:19|20)\d\d)(?![\d./-])")
"""A month in numbers."""


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
    dated: str = ""
    """The words of its date, in small letters."""
    investor: str | None = None
    total: bool = False
    ahead: bool = False
    status: str = "asserted"


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


class Tables:
    """Reads the tables of one article."""

    def __init__(
        self,
        article: Article,
        words: Words,
        names: Names,
        known: Known,
        topic: str | None,
        stated: Unit,
        kind_of_line: Callable[[str], str],
    ) -> None:
        self.article = article
        self.words = words
        self.names = names
        self.known = known
        self.topic = topic
        self.stated = stated
        self.kind_of_line = kind_of_line
        """Says what the sum of a line of words is, as prose does; "" for none of ours."""

    def read(self) -> list[Figure]:
        """Return the figures of all tables."""
        figures: list[Figure] = []
        for table in self.article.tables:
            if any(self.words.not_here.search(lowered(text)) for text in (*table.headings, table.caption)):
                continue  # "similar companies"
            layout = self.layout(table)
            if layout is not None:
                figures += self.figures(layout)
        return figures

    # --- what the columns hold ---

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
                any(True for row in grid.rows for _ in self.sums(row[number].text, c.unit))
                for number, c in enumerate(columns)
                if c.kind == "round"
            )
        facts = grid.is_facts and self.about(table, grid, strict=True) is not None
        return tuple(columns) if money and (telling or facts) else None

    def holds_sums(self, grid: Grid, number: int, unit: Unit) -> bool:
        """Whether a column holds sums and little else."""
        texts = [row[number].text for row in grid.rows if re.search(r"\w", row[number].text)]
        return 2 * sum(any(True for _ in self.sums(text, unit)) for text in texts) > len(texts)

    def holds_companies(self, grid: Grid, number: int) -> bool:
        """Whether a column holds names, those of watched companies among them."""
        texts = [row[number].text for row in grid.rows if re.search(r"\w", row[number].text)]
        watched = sum(self.company(text) is not None for text in texts)
        return watched > 1 and 3 * watched > len(texts)

    def holds_dates(self, grid: Grid, number: int) -> bool:
        """Whether all cells of a column that say anything are dates."""
        texts = [row[number].text for row in grid.rows if re.search(r"\w", row[number].text)]
        return bool(texts) and all(self.dates(text) for text in texts)

    def names_rounds(self, grid: Grid, number: int) -> bool:
        """Whether most cells of a column name a round."""
        texts = [row[number].text for row in grid.rows if row[number].text.strip()]
        return 2 * sum(bool(rounds_in(text, self.words.lang)) for text in texts) > len(texts)

    def first_kind(self, grid: Grid) -> str:
        """Return what a first column holds of which no header says it."""
        texts = [row[0].text for row in grid.rows if row[0].text.strip() and not is_section(row)]
        texts = [text for text in texts if not self.is_total(text)]
        if not texts:
            return ""
        if 2 * sum(bool(self.dates(text)) for text in texts) > len(texts):
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
            mentions = self.named(text)
            companies = list(dict.fromkeys(m.company for m in mentions if m.company))
            if companies:
                return None if strict and len(companies) > 1 else companies[0]
        return self.topic

    def named(self, text: str) -> list[Mention]:
        """Return the companies that a short text names, by the article's light."""
        context = text + "\n" + self.article.title + "\n" + self.article.text[:4000]
        return [m for m in self.names.find(context, self.words.lang) if m.start < len(text)]

    def covered(self, table: Table, grid: Grid) -> DateMention | None:
        """Return the date that a table's caption, title or corner gives all its rows."""
        for text in (table.caption, grid.title, " ".join(grid.heads[0])):
            dates = self.dates(text)
            if dates:
                return dates[-1]
        return None

    # --- rows ---

    def figures(self, layout: Layout) -> Iterator[Figure]:
        """Yield the figures of a table's rows."""
        held = Row(layout.about)
        above: Row | None = None
        for cells in layout.grid.rows:
            if is_section(cells) and self.section(cells, layout, held):
                above = None
                continue
            row = self.row(cells, layout, held, above)
            above = row
            if row.company is None or row.trap:
                continue
            for number, column in enumerate(layout.columns):
                if column.kind in (*MONEY, "round", "lead"):
                    yield from self.cell(layout, cells, number, row)

    def section(self, cells: Sequence[Cell], layout: Layout, held: Row) -> bool:
        """Take a row that is one text for the head of the rows below: a company, a date, a kind of deal, a status."""
        text = section_of(cells)
        if any(self.sums(text, Unit())):
            return False
        low = text.casefold()
        mentions = self.named(text)
        if mentions:
            held.company = mentions[0].company
        dates = self.dates(text)
        held.mention = dates[0] if dates else None
        named = rounds_in(text, self.words.lang)
        held.round = named[0].label if named else None
        held.debt = self.words.tabled("debt", low)
        held.trap = self.words.tabled("trap_rows", low) or self.words.tabled("trap", low)
        held.status = self.status(low)
        return True

    def row(self, cells: Sequence[Cell], layout: Layout, held: Row, above: Row | None) -> Row:
        """Return what a row says beside its sums; what it leaves open, the head above it or the row above says."""
        row = replace(held)
        row.total = self.is_total(cells[0].text)
        first_company = "company" not in layout.kinds and layout.columns[0].kind in ("round", "")
        if first_company and (mentions := self.named(cells[0].text)) and mentions[0].start <= 2:
            row.company = mentions[0].company
        for cell, column in zip(cells, layout.columns, strict=True):
            text, low = cell.text, cell.text.casefold()
            if column.kind == "company":
                blank = above is not None and not text.strip(" -–—\"'″”")
                row.company = above.company if blank and above else self.company(text)
            elif column.kind == "date" and row.mention in (None, held.mention):
                dates = self.dates(text)
                row.mention = dates[0] if dates else row.mention
                row.dated = low
                row.ahead = bool(ESTIMATE.search(text))
            elif column.kind == "round":
                named = rounds_in(text, self.words.lang)
                row.round = named[0].label if named else row.round
                row.debt = row.debt or self.words.tabled("debt", low)
                row.trap = row.trap or self.words.tabled("trap_rows", low)
            elif column.kind == "investor" and row.investor is None:
                row.investor = text.strip() or None
                row.trap = row.trap or not self.names_an_investor(text, row)
            if column.kind in ("", "round") and not layout.grid.turned and len(low.split()) < 7:
                named_kind = kind_of(text, self.words.lang)
                row.kind = named_kind if named_kind in (*MONEY, "round") else row.kind
            if not column.kind and not layout.grid.turned and len(re.findall(r"\w{2,}", text)) > 2:
                self.described(text, cells, layout, row)
            said = column.kind in ("status", "date", "round", "company") or (not column.kind and not layout.grid.turned)
            if said and row.status == "asserted" and not layout.grid.is_facts:
                row.status = self.status(low)
        return row

    def names_an_investor(self, text: str, row: Row) -> bool:
        """Whether a cell under "Investor" names one: no group, no sum of rows, no year, and not the company itself."""
        if self.words.table_unnamed.match(text.casefold().strip()) or self.is_total(text):
            return False
        return re.search(r"[^\W\d_]{2}", text) is not None and self.company(text) != (row.company or "")

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

    def dates(self, text: str) -> list[DateMention]:
        """Return the dates of a short text, months in numbers ("09/2025") too."""
        text = ESTIMATE.sub("", _MONTH.sub(lambda match: f"{match[2]}-{int(match[1]):02}", text))
        return find_dates(text, self.article.published, self.words.lang)

    def is_total(self, text: str) -> bool:
        """Whether a row adds up the others."""
        low, words = text.casefold().strip(" :*"), self.words.tables.get("total_rows", ())
        return low in words or low.startswith(tuple(f"{word} " for word in words))

    def status(self, low: str) -> str:
        """Return how sure a text in small letters says that something is."""
        return next((status for status in _STATUSES if self.words.tabled(status, low)), "asserted")

    def company(self, text: str) -> str | None:
        """Return the watched company that a cell names, if that is what the cell is for."""
        mentions = self.named(text)
        if mentions and mentions[0].company and mentions[0].start <= 2:
            return mentions[0].company
        return None

    # --- cells ---

    def cell(self, layout: Layout, cells: Sequence[Cell], number: int, row: Row) -> Iterator[Figure]:
        """Yield the figures of one cell."""
        column, told = layout.columns[number], False
        for found, column in self.parts(cells[number].text, layout.columns[number], layout.table):
            metric = self.metric(found, column, row, layout)
            if told and found.kind == "debt" and column.kind == "amount":
                metric = "debt_raised"  # "600, of which 132 in debt"
            if metric is None or (told and metric == "investment" and found.kind != "total"):
                continue
            if row.company in self.known.listed and metric in _DEALS:
                continue
            told = True
            yield self.figure(layout, cells, number, row, found, metric)

    def parts(self, text: str, column: Column, table: Table) -> Iterator[tuple[CellSum, Column]]:
        """Yield the sums of a cell, each with what its column says of it ("155 / 3,500" under "Raised / valuation")."""
        unit, at = self.unit(column, table), 0
        pieces = PARTED.split(text)
        if not column.parts or len(pieces) < 2:
            yield from ((found, column) for found in self.sums(text, unit))
            return
        for piece, kind in zip(pieces, column.parts, strict=False):
            for found in self.sums(piece, unit):
                one = replace(found.one, start=found.one.start + at, end=found.one.end + at)
                yield replace(found, one=one), replace(column, kind=kind)
            at += len(piece) + 1

    def sums(self, text: str, unit: Unit) -> Iterator[CellSum]:
        """Yield the sums of a cell."""
        return sums_in(text, unit, self.stated, self.words, self.article.published)

    def metric(self, found: CellSum, column: Column, row: Row, layout: Layout) -> str | None:
        """Return what a sum of a cell is, None where it is no figure."""
        if column.kind == "lead":
            return "investment" if not found.kind else None
        gives = column.kind == "cheque" or (column.kind == "amount" and layout.kinds[0] == "investor")
        if found.kind and not (found.kind in ("amount", "debt") and column.kind in MONEY):
            if found.kind == "total" and gives and row.investor:
                return "investment"  # "200 more, 300 in all": what one investor has given
            return _METRICS.get(found.kind)
        if column.kind == "round":
            return "debt_raised" if row.debt else "amount_raised"
        if row.total:
            added = column.kind in ("amount", "total") and layout.columns[0].kind != "investor"
            return "total_raised" if added else None
        if column.kind == "total" and layout.kinds[0] == "investor" and row.investor:
            return "investment"
        if column.kind == "amount" and row.kind in ("valuation", "total", "revenue", "debt"):
            return _METRICS[row.kind]
        if column.kind == "amount":
            return self.metric_of_amount(column, row, layout)
        if column.kind == "cheque":
            return "investment" if row.investor or self.giver(column, row) else None
        return _METRICS.get(column.kind)

    def metric_of_amount(self, column: Column, row: Row, layout: Layout) -> str:
        """Return what an amount is: money of a round, a loan, one investor's money, or all that was raised."""
        kinds = layout.kinds
        if row.debt:
            return "debt_raised"
        if row.investor and (kinds[0] == "investor" or "round" not in kinds):
            return "investment"
        rounds = (
            row.round
            or row.kind in ("amount", "round")
            or column.round
            or row.mention
            or {"round", "date"} & set(kinds)
        )
        return "amount_raised" if rounds or layout.grid.is_facts else "total_raised"

    def figure(
        self,
        layout: Layout,
        cells: Sequence[Cell],
        number: int,
        row: Row,
        found: CellSum,
        metric: str,
    ) -> Figure:
        """Return the figure of one sum."""
        amount, cell, column = found.one.amount, cells[number], layout.columns[number]
        text = cell.text.casefold()
        around = f"{column.header} {layout.table.caption} {layout.grid.title}".casefold()
        mention = self.dated(cell, column, row, layout, metric)
        as_of, period = (mention.as_of if mention else None), None
        if metric == "revenue":
            as_of, period = self.period(f"{text} {around} {row.dated}", mention)
        named = rounds_in(cell.text, self.words.lang)
        label = named[0].label if named else column.round or (None if layout.grid.is_facts else row.round)
        return Figure(
            subject=row.company or "",
            metric=metric,
            low=amount.low,
            high=amount.high,
            currency=found.one.currency,
            also=found.one.also,
            quote=_quote(cells, number, found.one),
            hedge=amount.hedge,
            status=self.sureness(text, column, row, mention, metric, period),  # type: ignore[arg-type]
            round=label if metric in ("amount_raised", "valuation") else None,
            basis=self.basis(found.beside, around) if metric == "valuation" else None,  # type: ignore[arg-type]
            investor=self.investor(cell, column, row, found) if metric == "investment" else None,
            period=period,
            as_of=as_of,
            as_of_span=mention.span if mention and as_of else None,
            dated_by="text" if as_of else "nothing",
            step=amount.step,
            magnitude_zeros=amount.magnitude_zeros,
            hedge_class=amount.hedge_class,
            place="table",
            start=amount.start,
            end=amount.end,
            rules=(f"table: {column.kind} under “{column.header}”",),
        )

    def dated(self, cell: Cell, column: Column, row: Row, layout: Layout, metric: str) -> DateMention | None:
        """Return the date of a sum: its cell's, its column's, its row's, the whole table's."""
        own = self.dates(cell.text)
        if own or column.mention:
            return own[0] if own else column.mention
        if layout.grid.is_facts and metric in ("total_raised", "revenue"):
            return layout.covered
        return row.mention or layout.covered

    def basis(self, beside: str, around: str) -> str | None:
        """Return whether a valuation counts the new money: the cell's own words before the header's."""
        for text in (beside, around):
            if self.words.tabled("post", text):
                return "post"
            if self.words.tabled("pre", text):
                return "pre"
        return None

    def investor(self, cell: Cell, column: Column, row: Row, found: CellSum) -> str | None:
        """Return whose money it is: the investor of the row, or the name before the sum."""
        if column.kind == "lead":
            return cell.text[: found.one.start].strip(" ,:(–—-") or None
        return row.investor or self.giver(column, row)

    def giver(self, column: Column, row: Row) -> str | None:
        """Return the investor that a header names ("Nvidia's commitment")."""
        named = self.names.find(column.header, self.words.lang)
        return next((m.company or m.name for m in named if m.company != row.company), None)

    def sureness(
        self, text: str, column: Column, row: Row, mention: DateMention | None, metric: str, period: str | None
    ) -> str:
        """Return how sure a figure is, by its cell, its header and its row; what is ahead is not yet so."""
        told = [self.status(text), self.status(column.header.casefold()), row.status]
        status = next((one for one in told if one != "asserted"), "asserted")
        if status == "forecast" and mention and mention.span.end <= (self.article.published or date.max):
            status = "asserted"  # an estimate of what has been
        ahead = (
            column.ahead
            or row.ahead
            or bool(mention and _ahead(mention, self.article.published, whole=period is not None))
        )
        if ahead and not (column.ahead or row.ahead) and period and self.tells_fiscal_years():
            ahead = False  # a quarter of a company's own year may have ended
        if metric == "revenue":
            return "forecast" if ahead or status == "rumoured" else status
        return "rumoured" if status == "asserted" and ahead and metric != "total_raised" else status

    def tells_fiscal_years(self) -> bool:
        """Whether the article counts by a company's own year."""
        text = f"{self.article.title}\n{self.article.text[:2000]}"
        return any(date.kind == "fiscal" for date in find_dates(text, self.article.published, self.words.lang))

    def period(self, around: str, mention: DateMention | None) -> tuple[str | None, str | None]:
        """Return the date and the period of a revenue."""
        if self.words.tabled("run_rate", around):
            return (mention.as_of if mention else None), "run-rate"
        if mention is None or self.words.tabled("part_year", around):
            return None, None
        return None, mention.as_of if not re.fullmatch(r"\d{4}-\d\d(-\d\d)?", mention.as_of) else mention.as_of[:4]

    # --- units ---

    def unit(self, column: Column, table: Table) -> Unit:
        """Return what bare numbers of a column are in: by its header, the caption, the text around, the article."""
        told = (self.unit_of(column, table.caption), self.unit_of(column, table.lead))
        unit = column.unit
        if column.kind == "price":
            return Unit(unit.currency)
        for other in (
            *told,
            unit_in(table.caption, self.words),
            unit_in(table.lead, self.words, prose=True),
            *(unit_in(text, self.words) for text in self.corners(table)),
            unit_in(table.notes, self.words, prose=True),
            *(unit_in(heading, self.words) for heading in reversed(table.headings)),
            self.stated,
        ):
            unit = unit.or_else(other)
        return unit

    def corners(self, table: Table) -> Iterator[str]:
        """Yield where a table's head may tell the unit of all: its corner, and a second line that is units alone."""
        rows = table.rows[:2]
        for row in rows[:1] if not rows or rows[0][0].text.strip() else rows:
            yield row[0].text
        below = [cell.text for cell in rows[1] if cell.text.strip()] if len(rows) > 1 else []
        if below and all(unit_in(text, self.words).is_told for text in below):
            yield below[0]

    def unit_of(self, column: Column, text: str) -> Unit:
        """Return the unit that a caption gives a kind of column ("amounts in US$ m, valuations in US$ bn")."""
        for word in self.words.tables.get(column.kind, ()):
            match = re.search(
                rf"(?<!\w){re.escape(word)}\w*\s+(?:{self.words.unit_in})\s+([^,;)]+)", text, re.IGNORECASE
            )
            if match:
                return unit_in(match.group(1).strip(), self.words)
        return Unit()


_METRICS = {
    "valuation": "valuation",
    "total": "total_raised",
    "revenue": "revenue",
    "debt": "debt_raised",
    "amount": "amount_raised",
    "price": "valuation",
}


def _quote(cells: Sequence[Cell], number: int, one: Sum) -> str:
    """Return the words of a row, those around the sum of one of its cells where they are many."""
    offset = sum(len(cell.text) + 1 for cell in cells[:number] if cell.text)
    return quote_of(" ".join(cell.text for cell in cells if cell.text), offset + one.start, offset + one.end)


def _ahead(mention: DateMention, published: date | None, *, whole: bool) -> bool:
    """Whether a date lies ahead; of a period that is counted whole, whether it has not ended."""
    if published is None:
        return False
    if whole and mention.kind in ("year", "half", "quarter"):
        return mention.span.end > published
    return mention.span.start > published
