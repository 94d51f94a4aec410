"""The figure that a sum of a cell is: its metric, its date, round, investor and the rest by cell, header and row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from pipeline.figures.amounts import find_amounts
from pipeline.figures.dates import DateMention, find_dates
from pipeline.figures.funding.sentence.rounds import rounds_in
from pipeline.figures.funding.sentence.scene import Sum
from pipeline.figures.funding.tables.cells import CellSum
from pipeline.figures.funding.tables.columns import MONEY, REMARKS, Column
from pipeline.figures.funding.tables.layouts import Layout
from pipeline.figures.funding.tables.rows import Row
from pipeline.figures.funding.tables.texts import Texts
from pipeline.figures.quotes import quote_of
from pipeline.figures.sentences import split
from pipeline.figures.tokens import lowered
from storage.records import Cell, Figure, Table

_METRICS = {
    "valuation": "valuation",
    "total": "total_raised",
    "revenue": "revenue",
    "debt": "debt_raised",
    "amount": "amount_raised",
    "price": "valuation",
}


class Telling:
    """Makes the figures of one article's tables."""

    def __init__(self, texts: Texts) -> None:
        self.texts = texts
        self.article = texts.article
        self.words = texts.words
        self.names = texts.names

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
            return "investment" if row.investor or self.giver(column, row, layout) else None
        return _METRICS.get(column.kind)

    def metric_of_amount(self, column: Column, row: Row, layout: Layout) -> str:
        """Return what an amount is: money of a round, a loan, one investor's money, or all that was raised."""
        kinds = layout.kinds
        if row.debt:
            return "debt_raised"
        given = row.investor or (
            layout.giver != row.company and layout.giver and self.words.tabled("given", column.header.lower())
        )
        of_rounds = {"round", "valuation"} & set(kinds)
        if given and (kinds[0] == "investor" or not of_rounds):
            return "investment"
        rounds = row.round or row.kind in ("amount", "round") or column.round or row.mention or row.shared
        by_year = sum(other.kind == "amount" and other.mention is not None for other in layout.columns) > 1
        rounds = rounds or layout.grid.is_facts or by_year or self.tells_rounds(column, kinds)
        return "amount_raised" if rounds else "total_raised"

    def tells_rounds(self, column: Column, kinds: Sequence[str]) -> bool:
        """Whether an amount is of one round, as the other columns or its own header ("Last raise") say."""
        if {"round", "date"} & set(kinds) or ("valuation" in kinds and {"lead", "investor"} & set(kinds)):
            return True
        return ("total" in kinds and "debt" not in kinds) or self.words.tabled("latest", column.header.lower())

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
        text = cell.text.lower()
        around = f"{column.header} {layout.table.caption} {layout.grid.title}".lower()
        mention = self.dated(cell, column, row, layout, metric)
        as_of, period = (mention.as_of if mention else None), None
        if metric == "revenue":
            as_of, period = self.period(f"{text} {around} {row.dated.lower()}", mention)
        named = rounds_in(cell.text, self.words.lang)
        of_facts = layout.grid.is_facts and not (layout.columns[0].kind == "round" and not layout.columns[0].header)
        of_row = None if of_facts or column.kind in REMARKS else row.round
        label = named[0].label if named else column.round or of_row
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
            basis=self.basis(found.beside, around, layout.table) if metric == "valuation" else None,  # type: ignore[arg-type]
            investor=self.investor(cell, column, row, found, layout) if metric == "investment" else None,
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
        own = self.texts.dates(cell.text)
        if own or column.mention or column.kind in REMARKS:
            return own[0] if own else column.mention
        if (layout.grid.is_facts or row.dates_its_round) and metric in ("total_raised", "revenue"):
            return layout.covered
        return row.mention or layout.covered

    def basis(self, beside: str, around: str, table: Table) -> str | None:
        """Return whether a valuation counts the new money: by the cell's own words, the header's, the text around."""
        for text in (beside, around):
            told = self.words.counted(text)
            if told:
                return told.pop() if len(told) == 1 else None
        return self.basis_of_all(table)

    def basis_of_all(self, table: Table) -> str | None:
        """Return what a sentence beside a table says of all its valuations ("Valuations are post-money.")."""
        told: set[str] = set()
        for around in (table.lead, table.notes):
            for _, text in split(around, self.words.lang):
                low = lowered(text)
                of_all = self.words.tabled("all_valuations", low) and not self.words.refs.whether.search(low)
                if of_all and not find_amounts(text, self.words.lang):
                    told |= self.words.counted(low)
        return told.pop() if len(told) == 1 else None

    def investor(self, cell: Cell, column: Column, row: Row, found: CellSum, layout: Layout) -> str | None:
        """Return whose money it is: the investor of the row, or the name before the sum."""
        if column.kind == "lead":
            return cell.text[: found.one.start].strip(" ,:(–—-") or None
        return row.investor or self.giver(column, row, layout)

    def giver(self, column: Column, row: Row, layout: Layout) -> str | None:
        """Return the investor that a header names ("Nvidia's commitment"), or that the whole table is about."""
        named = self.names.find(column.header, self.words.lang)
        told = next((m.company or m.name for m in named if m.company != row.company), None)
        return told or (layout.giver if layout.giver != row.company else None)

    def sureness(
        self, text: str, column: Column, row: Row, mention: DateMention | None, metric: str, period: str | None
    ) -> str:
        """Return how sure a figure is, by its cell, its header and its row; what is ahead is not yet so."""
        told = [self.texts.status(text), self.texts.status(column.header.lower()), row.status]
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
            # "planned"; what is reported or leaked is hearsay, and so is what has a day that is past
            still = row.hoped or any(self.words.tabled("hoped", told) for told in (text, column.header.lower()))
            hoped = status == "rumoured" and mention is None and still
            return "forecast" if ahead or hoped else status
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
        if mention.kind == "month" and mention.from_published:
            return None, None  # a month alone, under "Quarter" say, is no year
        return None, mention.as_of if not re.fullmatch(r"\d{4}-\d\d(-\d\d)?", mention.as_of) else mention.as_of[:4]


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
