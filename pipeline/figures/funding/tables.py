"""Read tables whose rows are rounds, companies or years: what a column holds, its header says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.figures.amounts import find_amounts
from pipeline.figures.dates import DateMention, find_dates
from pipeline.figures.funding.rounds import rounds_in
from pipeline.figures.funding.scene import too_small
from pipeline.figures.funding.subjects import Known
from pipeline.figures.funding.words import Words
from pipeline.figures.names import Names
from pipeline.figures.tokens import lowered
from storage.records import Amount, Article, Cell, Figure, Table

_UNIT = re.compile(r"[(\[]([^()\[\]]*)[)\]]|(?:,|\bin|\ben|\s[–-])\s+([^,()]+)$", re.IGNORECASE)
_SIGN = re.compile(r"^([^\w\s]+|[A-Z]{1,3}\$|[A-Z]{3})\s*(.*)$")
_BARE = re.compile(r"[~≈<>+\s]*[\d][\d.,\s\u00a0\u202f]*\+?")
_MONEY_COLUMNS = ("amount", "valuation", "total", "revenue", "debt", "cheque")


@dataclass(frozen=True, slots=True)
class Column:
    """What a column holds: `kind` of the lexicon's `funding_tables`, its header, and the unit that the header gives."""

    kind: str
    header: str
    unit: str


@dataclass(slots=True)
class Row:
    """What a row says beside its sums."""

    company: str | None
    round: str | None = None
    debt: bool = False
    trap: bool = False
    mention: DateMention | None = None
    investor: str | None = None
    total: bool = False
    status: str = "asserted"


class Tables:
    """Reads the tables of one article."""

    def __init__(self, article: Article, words: Words, names: Names, known: Known, topic: str | None) -> None:
        self.article = article
        self.words = words
        self.names = names
        self.known = known
        self.topic = topic

    def read(self) -> list[Figure]:
        """Return the figures of all tables."""
        figures: list[Figure] = []
        for table in self.article.tables:
            if any(self.words.not_here.search(lowered(text)) for text in (*table.headings, table.caption)):
                continue  # "similar companies"
            rows = table.rows
            found = self.columns(rows)
            if found is None:
                rows = tuple(zip(*table.rows, strict=True)) if table.rows else ()
                found = self.columns(rows)
            if found is not None:
                figures += self.table(table, rows, *found)
        return figures

    def columns(self, rows: Sequence[Sequence[Cell]]) -> tuple[int, list[Column]] | None:
        """Return the header row's index and its columns, or None where it is no table of funding."""
        for index, row in enumerate(rows[:3]):
            columns = [self.column(cell.text) for cell in row]
            if columns and columns[0].kind == "":
                first = "date" if self.dated(rows[index + 1 :]) else "company" if self.named(rows[index + 1 :]) else ""
                columns[0] = Column(first, columns[0].header, columns[0].unit)
            kinds = {column.kind for column in columns}
            telling = kinds & {"company", "date", "round", "investor"}
            money = [c for c in columns if c.kind in _MONEY_COLUMNS]
            if (
                not money
                and "round" in kinds
                and any(find_amounts(c.text, self.article.lang) for r in rows[1:3] for c in r)
            ):
                money = [c for c in columns if c.kind == "round"]
            if money and telling and len(rows) > index + 1:
                return index, columns
        return None

    def dated(self, rows: Sequence[Sequence[Cell]]) -> bool:
        """Whether the first column holds years, quarters or days although no header says so."""
        return bool(rows) and all(find_dates(row[0].text, self.article.published, self.article.lang) for row in rows)

    def named(self, rows: Sequence[Sequence[Cell]]) -> bool:
        """Whether the first column holds companies, two of them watched, although no header says so."""
        found = [self.names.find(row[0].text, self.article.lang) for row in rows if row[0].text.strip()]
        watched = sum(any(mention.company for mention in mentions) for mentions in found)
        return watched > 1 and watched * 2 > len(found)

    def column(self, header: str) -> Column:
        """Say what a column with this header holds: of the words that fit, the longest decides."""
        low = header.casefold()
        bare = re.sub(r"\([^()]*\)", " ", low).strip(" *#:")
        best = ("", 0)
        for kind, words in self.words.tables.items():
            for word in words:
                fits = word in bare and (word == bare or re.search(rf"(?<!\w){re.escape(word)}(?!\w)", bare))
                if fits and len(word) + (100 if word == bare else 0) > best[1]:
                    best = (kind, len(word) + (100 if word == bare else 0))
        unit = _UNIT.search(header)
        return Column(best[0], header, (unit.group(1) or unit.group(2) or "").strip() if unit else "")

    def table(
        self, table: Table, rows: Sequence[Sequence[Cell]], head: int, columns: Sequence[Column]
    ) -> Iterator[Figure]:
        """Yield the figures of a table's rows."""
        kinds = [column.kind for column in columns]
        about = self.about(table) if "company" not in kinds else None
        told = find_dates(f"{table.caption}", self.article.published, self.article.lang)
        told = told or find_dates(rows[head][0].text, self.article.published, self.article.lang)
        covered = told[-1] if told else None
        for cells in rows[head + 1 :]:
            row = self.row(cells, columns, about)
            if row is None or row.company is None or row.trap:
                continue
            row.mention = row.mention or covered
            for cell, column in zip(cells, columns, strict=True):
                if column.kind in _MONEY_COLUMNS or column.kind == "round":
                    figure = self.figure(table, cells, cell, column, row, kinds)
                    if figure is not None:
                        yield figure

    def about(self, table: Table) -> str | None:
        """Return the company that a table without a company column is about."""
        for text in (table.caption, *reversed(table.headings), self.article.title, table.lead):
            mentions = [
                m
                for m in self.names.find(text + "\n" + self.article.text[:2000], self.article.lang)
                if m.start < len(text)
            ]
            companies = list(dict.fromkeys(m.company for m in mentions if m.company))
            if companies:
                return companies[0]
        return self.topic

    def row(self, cells: Sequence[Cell], columns: Sequence[Column], about: str | None) -> Row | None:
        """Return what a row says beside its sums."""
        row = Row(about)
        first = cells[0].text.casefold().strip(" :")
        row.total = first in self.words.tables.get("total_rows", ())
        for cell, column in zip(cells, columns, strict=True):
            text = cell.text
            if column.kind == "company":
                row.company = self.company(text)
            elif column.kind == "date" and row.mention is None:
                dates = find_dates(text, self.article.published, self.article.lang)
                row.mention = dates[0] if dates else None
            elif column.kind == "round":
                named = rounds_in(text, self.words.lang)
                row.round = named[0].label if named else row.round
                low = text.casefold()
                row.debt = row.debt or any(
                    re.search(rf"(?<!\w){re.escape(w)}", low) for w in self.words.tables.get("debt", ())
                )
                row.trap = row.trap or any(
                    re.search(rf"(?<!\w){re.escape(w)}", low) for w in self.words.tables.get("trap_rows", ())
                )
            elif column.kind == "investor":
                row.investor = text.strip() or None
            elif column.kind == "status" or column.kind == "":
                low = text.casefold()
                for status in ("rumoured", "forecast", "denied"):
                    if any(re.search(rf"(?<!\w){re.escape(w)}", low) for w in self.words.tables.get(status, ())):
                        row.status = status
        return row

    def company(self, text: str) -> str | None:
        """Return the watched company that a cell names, if that is what the cell is for."""
        context = text + "\n" + self.article.title + "\n" + self.article.text[:4000]
        mentions = [m for m in self.names.find(context, self.article.lang) if m.start < len(text)]
        if mentions and mentions[0].company and mentions[0].start <= 2:
            return mentions[0].company
        return None

    def figure(
        self, table: Table, cells: Sequence[Cell], cell: Cell, column: Column, row: Row, kinds: Sequence[str]
    ) -> Figure | None:
        """Return the figure of one cell."""
        amount = self.amount(cell.text, column, table)
        if amount is None or amount.currency is None or too_small(amount):
            return None
        metric = _metric(column, row, kinds, cell.text)
        if metric is None or row.company is None:
            return None
        if row.company in self.known.listed and metric in ("amount_raised", "valuation", "total_raised", "investment"):
            return None
        low = (column.header + " " + table.caption).casefold()
        dates = find_dates(cell.text, self.article.published, self.article.lang) or find_dates(
            column.header, self.article.published, self.article.lang
        )
        mention = row.mention or (dates[0] if dates else None)
        as_of, period = (mention.as_of if mention else None), None
        if metric == "revenue":
            as_of, period = self.period(low, mention)
        basis = None
        if metric == "valuation":
            basis = "post" if "post" in low else "pre" if re.search(r"\bpre\b", low) else None
        status = row.status
        if metric == "revenue" and (status == "rumoured" or (mention and _ahead(mention, self.article.published))):
            status = "forecast"
        return Figure(
            subject=row.company,
            metric=metric,
            low=amount.low,
            high=amount.high,
            currency=amount.currency,
            quote=" ".join(one.text for one in cells if one.text)[:300],
            hedge=amount.hedge,
            status=status,  # type: ignore[arg-type]
            round=row.round if metric in ("amount_raised", "valuation") else None,
            basis=basis,  # type: ignore[arg-type]
            investor=row.investor if metric == "investment" else None,
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

    def period(self, header: str, mention: DateMention | None) -> tuple[str | None, str | None]:
        """Return the date and the period of a revenue."""
        if any(word in header for word in self.words.tables.get("run_rate", ())):
            return (mention.as_of if mention else None), "run-rate"
        if mention is None:
            return None, None
        return None, mention.as_of if not re.fullmatch(r"\d{4}-\d\d(-\d\d)?", mention.as_of) else mention.as_of[:4]

    def unit_told(self, column: Column, text: str) -> str:
        """Return the unit that a caption gives a kind of column ("amounts in US$ m, valuations in US$ bn"), or ""."""
        for word in self.words.tables.get(column.kind, ()):
            match = re.search(
                rf"(?<!\w){re.escape(word)}\w*\s+(?:{self.words.unit_in})\s+([^,;)]+)", text, re.IGNORECASE
            )
            if match:
                return match.group(1).strip()
        return ""

    def amount(self, text: str, column: Column, table: Table) -> Amount | None:
        """Read a cell's sum; a bare number takes its unit from the header, the caption or the text above."""
        found = [a for a in find_amounts(text, self.article.lang) if a.currency]
        if found:
            return found[0]
        bare = _BARE.fullmatch(text.strip())
        corner = table.rows[0][0].text if table.rows else ""
        told = self.unit_told(column, table.caption) or self.unit_told(column, table.lead)
        units = (column.unit, told, _unit_in(table.caption), _unit_in(table.lead), _unit_in(corner), corner)
        for unit in units if bare else ():
            for written in _written(text.strip(), unit):
                amounts = find_amounts(written, self.article.lang)
                if len(amounts) == 1 and amounts[0].currency and amounts[0].end - amounts[0].start >= len(written):
                    return amounts[0]
        return None


def _metric(column: Column, row: Row, kinds: Sequence[str], text: str) -> str | None:
    if column.kind == "round":
        return "debt_raised" if row.debt else "amount_raised"
    if row.total:
        return "total_raised" if column.kind in ("amount", "total") else None
    if column.kind == "amount":
        if row.debt:
            return "debt_raised"
        rounds = "round" in kinds or "date" in kinds
        if row.investor and (kinds[0] == "investor" or ("investor" in kinds and "round" not in kinds)):
            return "investment"
        return "amount_raised" if rounds else "total_raised"
    if column.kind == "cheque":
        return "investment" if row.investor else None
    return {"valuation": "valuation", "total": "total_raised", "revenue": "revenue", "debt": "debt_raised"}.get(
        column.kind
    )


def _written(number: str, unit: str) -> Iterator[str]:
    """Yield the ways in which a number and its unit can be written as one sum."""
    if not unit:
        return
    sign = _SIGN.match(unit)
    if sign:
        yield f"{sign.group(1)}{number} {sign.group(2)}".strip()
        yield f"{sign.group(1)}{number}{sign.group(2)}"
    yield f"{number} {unit}"
    yield f"{unit} {number}"


def _unit_in(text: str) -> str:
    unit = _UNIT.search(text)
    return (unit.group(1) or unit.group(2) or "").strip() if unit else ""


def _ahead(mention: DateMention, published: date | None) -> bool:
    return published is not None and mention.span.start > published
