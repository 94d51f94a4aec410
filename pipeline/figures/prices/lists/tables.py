"""Reads the prices of a table: models as rows or as columns, header rows and header columns, section rows, notes."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cached_property

from pipeline.figures.dates import find_dates
from pipeline.figures.prices.candidates import Candidate
from pipeline.figures.prices.labels import Label, Reader
from pipeline.figures.prices.lists.captions import units_told, with_unit
from pipeline.figures.prices.lists.cards import named_price, read_card
from pipeline.figures.prices.lists.cells import amounts_in, is_free, is_number, is_price_alone
from pipeline.figures.prices.lists.compared import Assistants
from pipeline.figures.prices.lists.editions import product_of_editions
from pipeline.figures.prices.lists.levels import Levels
from pipeline.figures.prices.lists.naming import Name, Naming, Told, clean, plan_of
from pipeline.figures.prices.lists.pictures import prices_looks
from pipeline.figures.prices.lists.pricing import Entry, is_no_price_list, price, tells_workload
from pipeline.figures.prices.page import Page, is_hosting
from pipeline.figures.prices.words import TIMED, Unit
from storage.records import Card, Cell, Table

_BUYS = re.compile(r"(?:\bper|/)\s*[$€£]\s?1(?![\d.,]*\d)", re.I)
_DIGIT = re.compile(r"\d")
_MONTH = re.compile(r"(?:0?[1-9]|1[0-2])[./-](?:19|20)\d\d|(?:19|20)\d\d[./-](?:0?[1-9]|1[0-2])")
"""A month in numbers ("07/2017", "2017-07")."""
_BY_KIND = (*TIMED, "tokens")
"""What plans and models are told per."""
_SIDE_BY_SIDE = 2
"""How many columns a table has at least that tells of one thing beside another."""
_MODES = frozenset(("batch", "flex", "priority"))
_MODAL = frozenset(("audio", "image"))
_COUNT = re.compile(r"[1-9]\d{0,2}(?:[.,'\s\u00a0\u202f]?\d{3})+")
_DASH = re.compile(r"[\s–—−-]*|n\.?/?a\.?|✓|✗|×|x", re.I)


@dataclass(slots=True)
class _Column:
    """A column: its headers from the top, and what they say."""

    headers: list[Label] = field(default_factory=list)
    cells: list[Cell] = field(default_factory=list)
    tiers: bool = False
    """Whether it tells how much a prompt may hold for the prices of its row, rather than what the model takes."""
    scores: bool = False
    """Whether its numbers bear no currency where those of other columns do, and no header says that they are prices, or
    whether its sums are what a piece of work costs, or what a reseller asks, or tell of companies, or are months."""

    kinds: bool = False
    """Whether its cells tell which tokens the prices of their rows are for, or how they are paid, whatever its header
    ("Usage": "Input", "Paid": "monthly")."""
    modes: bool = False
    """Whether a cell of it is a mode of service and nothing else ("Batch"), so that its others tell modes too."""
    levels: bool = False
    """Whether its header says that it tells levels of service, beside columns of input and output."""
    sellers: bool = False
    """Whether its cells are names of companies, beside a column of products ("Service": "Groq")."""
    leads: bool = False
    """Whether it is the first one, and says what the rows are of, where no other names them ("What you get")."""

    @property
    def role(self) -> str:
        """What the column is for, by its nearest header that says so; how much a dollar buys is no price."""
        if self.scores or any(_BUYS.search(c.text) for c in self.cells):
            return "ignored"
        if self.tiers or self.kinds:
            return ""
        if self.sellers:
            return "provider"
        return "" if self.leads and self.said in ("ignored", "notes", "vendor") else self.said

    @property
    def said(self) -> str:
        """What its nearest header that says so names it."""
        roles = [h.whole for h in self.headers if h.whole]
        return roles[-1] if roles else ""


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of prices: its cells, those that label it with what they say, and the section rows above it."""

    number: int
    cells: Sequence[Cell]
    names: Sequence[tuple[int, Cell]]
    side: Sequence[Label]
    sections: Sequence[Label]
    told: Told
    """What it tells of the names of its prices."""
    measures: Sequence[tuple[str, str]]
    """What its cells tell that prices are per, each by its text."""


def read_table(table: Table, page: Page, number: int) -> list[Candidate]:
    """Return the prices of one table."""
    if is_no_price_list(page, [table.caption, *table.headings[-1:]]) or tells_workload(page, _last_line(table.lead)):
        return []
    return list(_Grid(table, page, number).candidates())


def _last_line(lead: str) -> str:
    """Return the line right above a table, where it leads to the table."""
    line = lead.rstrip().rpartition("\n")[2]
    return line if line.endswith(":") else ""


class _Grid:
    def __init__(self, table: Table, page: Page, number: int) -> None:
        self.table, self.page, self.number = table, page, number
        self.reader: Reader = page.reader
        self.lang = page.article.lang
        self.assistants = Assistants(page)
        self.notes = _notes(table)
        self.lines_above = page.lead_of(table)
        self.naming = Naming(page, [table.caption, *reversed(table.headings)], self.lines_above)
        rows = list(table.rows)
        self.sized = self._sized(rows)
        """The first lines of cells that go on with a long prompt in one, so that those of the others tell tiers too."""
        self.student_plans = self._student_plans(rows)
        top = self._header_rows(rows)
        self.columns = self._columns(rows[:top])
        units = units_told([table.caption, _last_line(self.lines_above)], self.reader)
        for column in self.columns if units else ():
            column.headers = [with_unit(header, units, self.reader) for header in column.headers]
        self.body = rows[top:]
        self._first_priced = any(self._priced(row[0]) or is_number(row[0].text) for row in self.body if row)
        for x, column in enumerate(self.columns):
            texts = {row[x].text for row in self.body if x < len(row)} if column.role == "ignored" else ()
            column.tiers = any(self.reader.label(text).tier == "long" for text in texts) or self._tells_tiers(x)
            column.kinds = column.role in ("ignored", "notes") and self._tells_kinds(x)
            column.kinds = column.kinds or (column.role == "price" and self._tells_periods(x))
            column.modes = self._tells_modes(x)
        self._note_sellers()
        self._note_levels()
        self._note_scores()
        self._note_workloads()
        self._note_resellers()
        self._note_companies()
        self._note_other_tokens()
        self._note_months()
        self.makers = self._makers()
        self.editions = self._editions()
        self._note_leading()
        self.roles = [column.role for column in self.columns]
        """What each column is for, now that all is known of it."""
        self.above = self._above()
        around = [h for h in [*(h for c in self.columns for h in c.headers), *self.lead] if h.unit]
        self.naming.of_looks = self.naming.is_headed([]) and prices_looks(around, self.body, self.reader)
        told = [h for c in self.columns for h in c.headers]
        told += [self.reader.label(row[0].text) for row in self.body if row and row[0].text]
        per = {
            (h.unit.measure, h.unit.count): h.unit
            for h in told
            if h.unit and h.unit.measure == "tokens" and h.whole != "ignored"
        }
        self.common = next(iter(per.values())) if len(per) == 1 else self.page.unit
        currencies = {h.currency for c in self.columns for h in c.headers if h.currency}
        if len(currencies) == 1:
            self.lead.append(Label(currency=currencies.pop()))  # the one header that tells it tells it for all

    # --- layout ---

    def _tells_kinds(self, x: int) -> bool:
        """Whether every cell of a column is a direction and nothing else."""
        labels = [self.reader.label(row[x].text) for row in self.body if x < len(row) and row[x].text]
        return len(labels) > 1 and all(k.attribute and k.directions for k in labels)

    def _tells_tiers(self, x: int) -> bool:
        """Whether the cells of a column are tiers and nothing else, whatever its header ("Tokens in the request")."""
        tiers = set()
        for row in self.body:
            if x < len(row) and row[x].text:
                label = self.reader.label(row[x].text)
                if not label.attribute or label.tier not in ("short", "long"):
                    return False  # most columns are done with at their first cell
                tiers.add(label.tier)
        return len(tiers) > 1

    def _tells_modes(self, x: int) -> bool:
        """Whether a cell of a column is a mode of service alone, and none names a product."""
        texts = [row[x].text for row in self.body if x < len(row) and row[x].text]
        plain = (self.reader.label(text) for text in texts if not _DIGIT.search(text))  # most columns hold sums alone
        if not any(k.attribute and k.conditions & _MODES for k in plain):
            return False
        return not any(self.reader.label(text).products for text in texts)

    def _tells_periods(self, x: int) -> bool:
        """Whether every cell of a column says how a plan is paid and holds no price ("Paid": "monthly")."""
        texts = [row[x].text for row in self.body if x < len(row) and row[x].text]
        if not texts or any(_DIGIT.search(text) for text in texts):
            return False
        labels = (self.reader.label(text) for text in texts)
        return all(k.attribute and (k.unit or k.conditions | k.plain) and not k.directions for k in labels)

    def _note_scores(self) -> None:
        """Note the columns of bare numbers that say nothing of a price, beside columns that do.

        Those are columns whose sums bear a currency, or whose headers tell which tokens they are for.
        """
        written = [
            [row[x].text for row in self.body if x < len(row) and _DIGIT.search(row[x].text)]
            for x in range(len(self.columns))
        ]
        signed = [sum(self.reader.currency(text) is not None for text in texts) for texts in written]
        beside = any(texts and count == len(texts) for texts, count in zip(written, signed, strict=True))
        if not beside and not any(h.directions for column in self.columns for h in column.headers):
            return
        for column, texts, count in zip(self.columns, written, signed, strict=True):
            bare = bool(texts) and not count and all(is_number(text) for text in texts)
            says = (h.attribute or h.whole or h.products or (not beside and h.says) for h in column.headers)
            column.scores = bare and not any(says)

    def _note_sellers(self) -> None:
        """Note a column in which companies stand, where another one names products.

        One of names ("Service") holds nothing else; any other header may head a few who are not known ("Sold by").
        """
        named = [x for x, column in enumerate(self.columns) if column.role == "name"]
        told = {column.role for column in self.columns} & {"vendor", "provider", "developer"}
        for x, column in enumerate(self.columns):
            texts = [row[x].text for row in self.body if x < len(row) and row[x].text]
            if x in named:
                column.sellers = len(named) > 1 and bool(texts) and all(map(self._is_company, texts))
            elif not told and column.role not in ("id", "price", "ignored"):
                known = {text for text in texts if self._is_company(text)}
                column.sellers = len(known) > 1 and len(known) * 2 >= len({*texts}) and self._names_else(x)

    def _is_company(self, text: str) -> bool:
        return any((m.start, m.end) == (0, len(text)) for m in self.page.companies(text))

    def _hosts(self, text: str) -> bool:
        """Whether a cell is the name of a host of others' models and nothing else."""
        named = [m for m in self.page.companies(text) if (m.start, m.end) == (0, len(text))]
        return any(m.company and is_hosting(self.page, m.company, text) for m in named)

    def _names_else(self, x: int) -> bool:
        """Whether most cells of another column name products."""
        for other in range(len(self.columns)):
            texts = [row[other].text for row in self.body if other < len(row) and row[other].text]
            named = sum(any(p.kind != "brand" for p in self.reader.label(text).products) for text in texts)
            if other != x and named * 2 > len(texts):
                return True
        return False

    def _note_levels(self) -> None:
        """Note the column of levels of service ("Tier") beside columns of input and output; none names a product."""
        whole = self.reader.words.whole("service_levels").fullmatch
        for x, column in enumerate(self.columns):
            if not any(whole(h.text) for h in column.headers):
                continue
            directed = any(h.directions for other in self.columns for h in other.headers)
            texts = [row[x].text for row in self.body if x < len(row)]
            named = (p for text in texts for p in self.reader.label(text).products)
            column.levels = directed and not any(p.kind != "brand" for p in named)

    def _note_workloads(self) -> None:
        """Note the columns of what a piece of work costs ("Cost of 1,000 chats"), of means ("Blended") and of savings.

        Beside what tokens cost, what pages do is worked out ("Cost per 1,000 pages").
        """
        means, saved = self.reader.words.whole("means"), self.reader.words.whole("saved")
        directed = any(h.directions for column in self.columns for h in column.headers)
        for column in self.columns:
            worked_out = any(
                tells_workload(self.page, h.text)
                or means.fullmatch(h.text.strip())
                or (saved.fullmatch(h.text.strip()) and not h.products)
                for h in column.headers
            )
            pages = [h.text for h in column.headers if h.unit and h.unit.measure == "page" and not h.directions]
            costs = (
                directed
                and self._tokens_priced()
                and any(self.reader.words.find("cost_words").match(text.strip()) for text in pages)
            )
            column.scores = column.scores or worked_out or costs

    def _tokens_priced(self) -> bool:
        """Whether each row holds a number in a column of input or output: all are priced by the token."""
        told = [x for x, column in enumerate(self.columns) if any(h.directions for h in column.headers)]
        return all(any(x < len(row) and _DIGIT.search(row[x].text) for x in told) for row in self.body)

    def _tells_use(self) -> bool:
        """Whether the rows of a table say what so much use costs: its first column counts users, calls or messages."""
        heads = self.columns[0].headers if len(self.columns) > 1 else []
        if any(h.user or (h.unit and h.unit.measure in TIMED) for column in self.columns for h in column.headers):
            return False  # "Users", then "Price per user/month": a plan by the seat
        used = self.reader.words.whole("used")
        counts = [row[0].text for row in self.body if row and row[0].text]
        return any(used.fullmatch(h.text.strip()) for h in heads) and bool(counts) and all(map(_starts_counted, counts))

    def _note_resellers(self) -> None:
        """Note the columns of what somebody who is not watched asks, beside one of list prices ("CloudMart price")."""
        find = self.reader.words.find
        listed = [any(find("list_price").search(h.text) for h in column.headers) for column in self.columns]
        for x, column in enumerate(self.columns) if any(listed) else ():
            priced = any(self._priced(row[x]) or is_number(row[x].text) for row in self.body if x < len(row))
            others = any(find("resale").search(h.text) or self._names_stranger(h) for h in column.headers)
            column.scores = column.scores or (priced and others and not listed[x])

    def _note_companies(self) -> None:
        """Note the columns that tell of companies, not of what they ask ("Valuation", "Total raised")."""
        find = self.reader.words.find("of_companies").match
        for column in self.columns:
            column.scores = column.scores or any(find(h.text.strip()) and not h.products for h in column.headers)

    def _note_other_tokens(self) -> None:
        """Note the columns of a kind of token that no figure has ("Citation tokens"), beside those of what goes in."""
        heads = [h for column in self.columns for h in column.headers]
        for column in self.columns if any({"input", "output"} & {*h.directions} for h in heads) else ():
            told = not column.tiers and any(self._is_other_token(h) for h in column.headers)
            column.scores = column.scores or told

    def _note_months(self) -> None:
        """Note the columns of months or years ("07/2017", "July 2017"): no prices, and no unit for any."""
        for x, column in enumerate(self.columns):
            texts = [row[x].text.strip() for row in self.body if x < len(row) and row[x].text.strip()]
            if column.role != "date" and texts and all(_MONTH.fullmatch(t) or self._is_date(t) for t in texts):
                column.scores = True
                column.headers = [replace(h, unit=None) for h in column.headers]

    def _is_date(self, text: str) -> bool:
        """Whether a text is a date and nothing else."""
        return any((date.start, date.end) == (0, len(text)) for date in find_dates(text, None, self.lang))

    def _note_leading(self) -> None:
        """Note a first column of words whose header is one of notes, where no other column names what is priced.

        It heads what the rows tell, and products stand beside it, as columns ("What you get" over "Yearly price"); or
        it names the products itself ("Licence", "Provider" over "ChatGPT Business").
        """
        if any(c.role in ("name", "id") for c in self.columns):
            return
        texts = [row[0].text for row in self.body if row and row[0].text]
        if self.columns and self.columns[0].role in ("ignored", "notes", "vendor") and texts:
            plans = sum(any(p.kind != "brand" for p in self.reader.label(text).products) for text in texts)
            self.columns[0].leads = plans * 2 > len(texts)
        if len(self.columns) < _SIDE_BY_SIDE or (self.columns and self.columns[0].leads):
            return
        if self.columns[0].role == "vendor" and texts and all(map(self._hosts, texts)):
            return  # "Provider" over "Groq", "Amazon Bedrock": who sells what the columns name
        words = bool(texts) and not any(is_number(text) or amounts_in(text, self.lang, bare=False) for text in texts)
        named = any(h.products for c in self.columns[1:] for h in c.headers)
        self.columns[0].leads = words and (named or bool(self.makers))

    def _makers(self) -> dict[int, str | None]:
        """The companies that several columns are headed by, each alone; None where one is not watched."""
        found: dict[int, str | None] = {}
        for x, column in enumerate(self.columns):
            for header in column.headers if x else ():
                named = self.page.companies(header.text)
                if len(named) == 1 and (named[0].start, named[0].end) == (0, len(header.text)):
                    found[x] = named[0].company
        return found if len(set(found.values())) > 1 else {}

    def _is_other_token(self, header: Label) -> bool:
        told = header.directions or header.products or header.conditions or header.whole
        return not told and bool(header.rest) and any(u.measure == "token" for u in header.units)

    def _names_stranger(self, header: Label) -> bool:
        """Whether a header that tells a price holds a name that is not watched."""
        told = self.reader.words.find("labels", "price").search(header.text) is not None
        return told and re.search(r"[A-ZÀ-Þ]", header.rest) is not None and not self.page.companies(header.text)

    def _header_rows(self, rows: Sequence[Sequence[Cell]]) -> int:
        count = 0
        for y, row in enumerate(rows):
            filled = [c for c in row if c.text or c.old]
            marked = bool(filled) and all(c.header for c in filled)
            priced = sum(self._priced(c) for c in filled)
            whole = len(row) > 1 and len({c.origin for c in row}) == 1
            named = marked and y == 0 and all(named_price(c.text, self.page) for c in filled if self._priced(c))
            if whole and self._opens_sections(rows, y):
                break
            if len(rows) == 1 or (priced and not named and not (marked and priced * 2 < len(filled))):
                break
            if y == 0 and not marked and self._is_entry(filled):
                break  # a list of names and numbers, without headers
            if y == 0:
                count = 1
                if not marked and not whole and not _merged(row):
                    break
            elif (
                (marked and not whole)
                or (self._below(rows[y - 1], row) and not whole)
                or (y == 1 and len({c.origin for c in rows[0]}) == 1 and not whole)
            ):
                count = y + 1
            else:
                break
        return count

    def _opens_sections(self, rows: Sequence[Sequence[Cell]], y: int) -> bool:
        """Whether a cell across the table is the first of several that each name what the rows below them are of."""
        following = rows[y + 1] if y + 1 < len(rows) else ()
        if not any(self._priced(c) or is_number(c.text) for c in following):
            return False
        across = [self._names_product(row[0].text) for row in rows[y:] if len({c.origin for c in row}) == 1]
        return across[0] and sum(across) > 1

    def _names_product(self, text: str) -> bool:
        is_plan = self.reader.words.whole("plan_words").fullmatch(text) is not None
        return is_plan or any(p.kind != "brand" for p in self.page.named(text))

    def _is_entry(self, row: Sequence[Cell]) -> bool:
        """Whether a row holds a product's name or a direction, and bare prices, so that it is no row of headers."""
        priced = len(row) > 1 and all(is_price_alone(c.text, self.lang) for c in row[1:])
        label = self.reader.label(row[0].text) if priced else None
        return label is not None and (
            bool(label.attribute and label.directions) or any(p.kind != "brand" for p in self.page.named(row[0].text))
        )

    def _below(self, above: Sequence[Cell], row: Sequence[Cell]) -> bool:
        """Whether a row divides the merged headers of the row above: its first cell is merged with it, or empty."""
        if not _merged(above) or (row[0].text and row[0].origin != above[0].origin):
            return False
        return any(
            a.origin == b.origin and row[x].origin != row[x + 1].origin
            for x, (a, b) in enumerate(itertools.pairwise(above))
        )

    def _priced(self, cell: Cell) -> bool:
        return bool(list(amounts_in(cell.text, self.lang, bare=False))) or bool(cell.old)

    def _columns(self, head: Sequence[Sequence[Cell]]) -> list[_Column]:
        width = max((len(r) for r in self.table.rows), default=0)
        columns = [_Column() for _ in range(width)]
        for row in head:
            for x, cell in enumerate(row):
                if cell.text and all(cell.origin != c.origin for c in columns[x].cells):
                    told = named_price(cell.text, self.page) if self._priced(cell) else None
                    columns[x].headers.append(self._header(told[0] if told else cell.text))
                    columns[x].cells.append(cell)
        return columns

    def _sized(self, rows: Sequence[Sequence[Cell]]) -> frozenset[str]:
        lines = (c.text.partition("\n") for row in rows for c in row if "\n" in c.text)
        labels = ((first, self.reader.label(rest.replace("\n", " "))) for first, _, rest in lines)
        return frozenset(first for first, label in labels if label.attribute and label.tier == "long")

    def _student_plans(self, rows: Sequence[Sequence[Cell]]) -> frozenset[str]:
        """The cells "Student" of the first row or column, where that names several plans beside it."""
        plan, student = (self.reader.words.whole(kind).fullmatch for kind in ("plan_words", "student_plans"))
        first_row = [c.text for c in rows[0]] if rows else []
        first_column = [row[0].text for row in rows if row]
        found: list[str] = []
        for texts in (first_row, first_column):
            among = sum(plan(text) is not None and student(text) is None for text in texts) > 1
            found += [text for text in texts if among and student(text)]
        return frozenset(found)

    def _header(self, text: str) -> Label:
        """A header of several lines: the first line names, where it does; the rest describes.

        It does not where the same name stands beside prompts of another length ("gpt-5.4", then "> 272K context").
        """
        whole = self.reader.label(text.replace("\n", " "))
        if text in self.student_plans:
            return replace(whole, rest=text, conditions=frozenset())
        if "\n" not in text or len(self.reader.parts(text)) > 1:
            return self.reader.label(text)
        if whole.tier and text.partition("\n")[0] in self.sized:
            return whole
        first = self.reader.label(text.split("\n")[0])
        return first if first.products or (first.rest and not whole.directions and not whole.unit) else whole

    def _above(self) -> list[list[Label]]:
        """The labels over the whole table: caption, headings from the nearest, the lines above."""
        levels = [[self.reader.label(self.table.caption)]] if self.table.caption else []
        levels += [[label] for label in self._captioned()]
        levels += [[self.reader.label(h)] for h in reversed(self.table.headings)]
        lead = [s for line in reversed(self.lines_above.split("\n")) for s in re.split(r"(?<=[.;])\s+", line) if s]
        notes = [line for line in self.table.notes.split("\n") if not line.endswith(":")]  # that leads to the next one
        below = [s for line in notes for s in re.split(r"(?<=[.;])\s+", line) if s]
        self.lead = [
            self.reader.label(s) for s in [*lead, *below] if len(s) < 250 and not amounts_in(s, self.lang, bare=False)
        ]
        return levels

    def _captioned(self) -> Iterator[Label]:
        """The line right above the table where it tells conditions and nothing else ("Batch, price per 1M tokens")."""
        line = self.table.lead.rpartition("\n")[2]
        label = self.reader.label(line)
        if line in self.lines_above and label.attribute and label.conditions | label.plain:
            yield label

    # --- rows ---

    def candidates(self) -> Iterator[Candidate]:
        if self._tells_use():
            return
        heads = list(dict.fromkeys(c for column in self.columns for c in column.cells))
        for cell in heads if any(map(self._priced, heads)) else ():
            yield from self._as_card(cell)  # a free plan's too, beside those with a price
        sections: list[Label] = []
        carried: dict[int, Cell] = {}
        for y, row in enumerate(self.body):
            self.lead += self._told_across(row)
            if self._is_section(row):
                label = self.reader.label(next(c.text for c in row if c.text).replace("\n", " "))
                sections = self._nest(sections, label)
                continue
            if (
                all(c.header for c in row if c.text)
                and not any(self._priced(c) for c in row)
                and len({c.origin for c in row}) > 1
                and y
            ):
                for x, cell in enumerate(row):
                    if cell.text and x < len(self.columns):
                        self.columns[x] = _Column([self._header(cell.text)], [cell])
                        self.roles[x] = self.columns[x].role
                continue
            if self._names_columns(row):
                self._head_columns(row)
                continue
            for part in self._side_by_side(self._carry(row, carried)):
                yield from self._row(y, part, sections)

    def _names_columns(self, row: Sequence[Cell]) -> bool:
        """Whether a row names the products of the companies that head its columns ("Flagship": "GPT-5.2")."""
        told = [(x, cell) for x, cell in enumerate(row) if x and cell.text and not _DASH.fullmatch(cell.text)]
        if not told or not all(x in self.makers for x, _ in told):
            return False
        named = (any(p.kind != "brand" for p in self.reader.label(cell.text).products) for _, cell in told)
        return not any(self._priced(cell) for _, cell in told) and all(named)

    def _head_columns(self, row: Sequence[Cell]) -> None:
        """Let a row of names head its columns, in the place of an earlier one."""
        for x in self.makers:
            column = self.columns[x]
            named = len(column.headers) > 1 and column.headers[-1].products
            headers, cells = (column.headers[:-1], column.cells[:-1]) if named else (column.headers, column.cells)
            if x < len(row) and row[x].text:
                headers, cells = [*headers, self._header(row[x].text)], [*cells, row[x]]
            column.headers, column.cells = headers, cells

    @cached_property
    def _leaders(self) -> list[int]:
        """The columns that name products, where prices stand behind each ("Flagship", "Price", "Small", "Price")."""
        found: list[int] = []
        priced = False
        for x in range(len(self.columns)):
            texts = [row[x].text for row in self.body if x < len(row) and row[x].text]
            sums = sum(self._priced(row[x]) or is_number(row[x].text) for row in self.body if x < len(row))
            named = sum(any(p.kind != "brand" for p in self.reader.label(text).products) for text in texts)
            if named * 2 > len(texts) and not sums and (priced or not found):
                found.append(x)
                priced = False
            priced = priced or sums * 2 > len(texts) > 0
        return found if len(found) > 1 and priced else []

    def _side_by_side(self, row: Sequence[Cell]) -> Iterator[Sequence[Cell]]:
        """Yield a row, or its parts, each with its own product and prices, where several stand side by side."""
        if not self._leaders:
            yield row
            return
        for start, stop in itertools.pairwise([*self._leaders, len(row)]):
            yield [
                cell if x < self._leaders[0] or start <= x < stop else replace(cell, text="", old=())
                for x, cell in enumerate(row)
            ]

    def _told_across(self, row: Sequence[Cell]) -> list[Label]:
        """What the sentences without sums say of a cell that runs across the table ("Per 1M tokens. Top up $2.")."""
        text = row[0].text if row and len({c.origin for c in row}) == 1 < len(row) else ""
        sentences = re.split(r"(?<=[.;])\s+|\n", text) if amounts_in(text, self.lang, bare=False) else []
        return [self.reader.label(s) for s in sentences if s and not amounts_in(s, self.lang, bare=False)]

    def _nest(self, sections: list[Label], label: Label) -> list[Label]:
        """A section row takes the place of the last one; a maker's or condition's row stays above a model's."""
        if sections and label.products and not sections[-1].products:
            return [label, sections[-1]]
        if len(sections) == 2 and label.products:
            return [label, sections[1]]
        return [label]

    def _is_section(self, row: Sequence[Cell]) -> bool:
        filled = {c.origin: c for c in row if c.text}
        if len(filled) != 1:
            return False
        cell = next(iter(filled.values()))
        if amounts_in(cell.text, self.lang, bare=False):
            return False
        covers = sum(c.origin == cell.origin for c in row)
        return len(row) > 1 and (
            covers == len(row) or (row[0].origin == cell.origin and covers < len(row) and len(cell.text) < 90)
        )

    def _carry(self, row: Sequence[Cell], carried: dict[int, Cell]) -> list[Cell]:
        """An empty cell in a name or vendor column stands for the one above."""
        result = list(row)
        for x, cell in enumerate(row):
            role = self.roles[x]
            if cell.text and not self._priced(cell):
                carried[x] = cell
                for later in [k for k in carried if k > x]:
                    del carried[later]
            elif (
                not cell.text
                and not cell.old
                and x in carried
                and (role in ("name", "vendor", "provider", "developer") or x == 0)
            ):
                result[x] = carried[x]
        return result

    def _row(self, y: int, row: Sequence[Cell], sections: list[Label]) -> Iterator[Candidate]:
        names = [(x, c) for x, c in enumerate(row) if self._labels(x, c)]
        labels = [self._side(x, c) for x, c in names]
        side = [label for label in labels if label.whole != "ignored"]
        if labels and labels[0].whole == "ignored" and not any(self.roles[x] == "name" for x, _ in names):
            return
        if self._holds_counts(row, [x for x, _ in names]) or (labels and self._is_no_price(labels[0])):
            return
        roles = [self._role(x, sections) for x, _ in names]
        told = self.naming.told_by(
            [(role, c, k) for role, (_, c), k in zip(roles, names, labels, strict=True)], sections
        )
        here = _Row(y, row, names, side, sections, told, self._measures(row))
        seen: set[tuple[object, ...]] = set()
        for x, cell in enumerate(row):
            if (x, cell) in names or (not cell.text and not cell.old):
                continue
            column = self.columns[x]
            if self.roles[x] in ("ignored", "notes", "id", "developer", "vendor"):
                continue
            key = (cell.origin, tuple(h.text for h in column.headers), tuple(k.text for k in side))
            if key in seen:
                continue
            seen.add(key)
            if not names and not column.headers and named_price(cell.text, self.page):
                yield from self._as_card(cell)
                continue
            yield from self._cell(x, cell, here)

    def _editions(self) -> str | None:
        """Return the product whose editions the columns are ("Standard" and "Enterprise" of Gemini Code Assist)."""
        heads = [column.cells[-1].text if column.cells else "" for column in self.columns[1:]]
        whole = self.reader.words.whole("plan_words")
        if not heads or not all(whole.fullmatch(clean(text, self.page)) for text in heads):
            return None
        return product_of_editions(next(iter(self.naming.above), self.page.article.title), heads, self.page)

    def _holds_counts(self, row: Sequence[Cell], named: Sequence[int]) -> bool:
        """Whether all numbers of a row are whole thousands and more, where sums of other rows bear a currency.

        They count tokens ("Longest input": "131,072").
        """
        told = [(x, c) for x, c in enumerate(row) if x not in named and c.text and not _DASH.fullmatch(c.text)]
        if not told or any(c.old or not _COUNT.fullmatch(c.text.strip()) for _, c in told):
            return False
        return any(self._priced(other[x]) for other in self.body for x, _ in told if x < len(other))

    def _is_no_price(self, label: Label) -> bool:
        """Whether a row tells what must be paid in or committed to ("Minimum top-up"), or what is saved."""
        if not label.products and self.reader.words.whole("saved").fullmatch(label.text.strip()):
            return True
        if not label.rest or label.says or label.products:
            return False
        if self.reader.words.find("skip", "saving").match(label.text):
            return True  # "Value of what is included"
        return any(self.reader.words.find("skip", kind).search(label.text) for kind in ("minimum", "credit"))

    def _as_card(self, cell: Cell) -> Iterator[Candidate]:
        """The prices of a cell that names what they are for in its first words ("Plus", then "$20 a month")."""
        if (told := named_price(cell.text, self.page)) is not None:
            headings = (*self.table.headings, *([self.table.caption] if self.table.caption else []))
            card = Card(told[0], told[1], cell.old, headings, self.lines_above)
            yield from read_card(card, self.page, self.number * 1000 + cell.origin[0] * 50 + cell.origin[1])

    def _labels(self, x: int, cell: Cell) -> bool:
        """Whether a cell labels its row, rather than carrying a price or a number."""
        if not cell.text or self._priced(cell) or _DASH.fullmatch(cell.text):
            return False
        if is_number(cell.text):
            return self.columns[x].tiers and self.reader.label(cell.text).tier is not None  # "1 - 200,000"
        if x and not cell.header and is_price_alone(cell.text, self.lang):
            return False
        column, role = self.columns[x], self.roles[x]
        if role in ("notes", "ignored") or (x and self.reader.words.find("free").match(cell.text)):
            return False  # "free for a year" is what students pay
        named = role in ("name", "id", "vendor", "provider", "developer", "unit", "period", "date", "country")
        if named or column.kinds:
            return True
        if x and not cell.header and self.reader.words.whole("nothing").fullmatch(cell.text):
            return False  # "not cached" tells no direction of the prices behind it
        label = self.reader.label(cell.text)
        if cell.header or (label.attribute and (label.directions or label.tier or label.conditions or label.plain)):
            return True
        if is_free(cell.text, self.reader) or self.reader.words.whole("nothing").fullmatch(cell.text):
            return (
                x == 0
                and role in ("", "name")
                and not any(h.directions or h.unit or h.products for h in column.headers)
                and (not column.headers or any(h.directions for c in self.columns[1:] for h in c.headers))
            )
        priced = any(h.directions or h.unit or h.currency or h.whole == "price" for h in column.headers)
        if x == 0 and priced and not self._first_priced:
            priced = False  # a corner tells what holds for all prices: "Per 1,000 requests"
        return not priced and not amounts_in(cell.text, self.lang, bare=False)

    def _side(self, x: int, cell: Cell) -> Label:
        label = self._header(cell.text)
        role = self.roles[x]
        if role == "name" and label.whole == "ignored":
            return replace(label, whole="")
        if role in ("unit", "period") and label.unit is None:
            per = self.reader.label(f"/{cell.text}")  # "Billed by": "image"
            if per.unit is None and role == "unit" and self._is_thing(label):
                return replace(label, unit=Unit("foreign", Decimal(1), 0, 0))  # "Unit": "voice", which no figure has
            return per if per.unit else label
        return label

    @staticmethod
    def _is_thing(label: Label) -> bool:
        """Whether a cell of a column of units tells a thing, rather than which tokens, a currency or a way to pay."""
        told = label.directions or label.currency or label.plain or label.tier or label.conditions - _MODAL
        return not told and re.search(r"[^\W\d]{3}", label.text) is not None

    def _cell(self, x: int, cell: Cell, row: _Row) -> Iterator[Candidate]:
        column = self.columns[x]
        heads = list(reversed(column.headers))
        name = self.naming.of_cell(
            row.told,
            [(c, h) for c, h in zip(reversed(column.cells), heads, strict=True)],
            self.columns[0].headers if x else (),
        )
        if self.editions and (edition := clean(column.cells[-1].text, self.page) if column.cells else ""):
            name = [Name(f"{self.editions} {edition}", self.page.owner, True, True)]
        if seller := self.makers.get(x):
            name = plan_of(self.page, seller, name[0].product) or name if len(name) == 1 else name
        labels = [c for _, c in row.names]
        beside = [c.text for k, c in row.names[:1] if k == 0]
        plans = self.assistants.plans([*(h.text for h in column.headers), *beside], cell.text)
        marks = [m for c in (cell, *labels, *column.cells) for m in c.marks]
        entry = Entry(
            cell.text,
            "table",
            quote=f"{' '.join(c.text for c in labels[:2])} {cell.text}".replace("\n", " ").strip(),
            group=("row", self.number, row.number),
            old=cell.old,
            notes=[self.notes[m] for m in marks if m in self.notes],
            dates=[c.text for k, c in row.names if self.roles[k] == "date"],
            seller=seller,
        )
        for plan, told in plans:
            yield from price(
                self.page, self._levels(x, cell, row), [plan], replace(entry, text=told, seller=plan.subject)
            )
        if plans:
            return
        for candidate in price(self.page, self._levels(x, cell, row), name, entry):
            if candidate.measure in _BY_KIND and self._is_kind(x, name, candidate.product):
                continue
            if candidate.measure in TIMED and self._counts_use and not self._is_plan(name):
                continue
            if candidate.measure == "tokens" and candidate.direction is None and self._says_nothing_of_tokens(x):
                continue
            yield candidate

    @cached_property
    def _counts_use(self) -> bool:
        """Whether a column counts the tokens that are used, so that sums by the month are what that comes to."""
        for x, column in enumerate(self.columns):
            if not any(self.reader.scan.may_count_tokens(h.text) and not h.directions for h in column.headers):
                continue
            texts = [row[x].text for row in self.body if x < len(row) and row[x].text]
            if texts and all(_starts_counted(text) and not amounts_in(text, self.lang, bare=False) for text in texts):
                return True
        return False

    def _is_plan(self, names: Sequence[Name]) -> bool:
        """Whether a row is of a plan or of a product that is known, rather than of a use ("Small team")."""
        whole = self.reader.words.whole("plan_words")
        return any(n.known or n.plan or whole.fullmatch(n.product.split()[0]) for n in names)

    def _is_kind(self, x: int, names: Sequence[Name], product: str) -> bool:
        """Whether a row says what several companies sell, and the name of nothing ("Everyday use" under "OpenAI")."""
        if x not in self.makers or [n.product for n in names if not n.known] != [product]:
            return False
        if _DIGIT.search(self.reader.label(product).rest):
            return False  # perhaps a model that hosts serve
        return not self.reader.words.whole("plan_words").fullmatch(product)

    def _says_nothing_of_tokens(self, x: int) -> bool:
        """Whether a column beside those of what goes in and comes out is headed by something else ("Typical bill")."""
        directed = {d for column in self.columns for h in column.headers for d in h.directions}
        heads = self.columns[x].headers
        told = any(h.says or h.whole or h.products or not h.rest or self.page.companies(h.text) for h in heads)
        return {"input", "output"} <= directed and bool(heads) and not told

    def _role(self, x: int, sections: Sequence[Label]) -> str:
        """What a column is for: one that tells modes under a product's name names nothing ("Online", "Batch").

        Nor do the levels of service at which the tokens of that product are priced ("Tier": "Free", "Paid").
        """
        column = self.columns[x]
        if column.leads and self.makers:
            return column.said  # what companies stand beside: what a plan is for is no plan
        return "period" if (column.modes or column.levels) and self.naming.is_headed(sections) else self.roles[x]

    @cached_property
    def _rows_told_apart(self) -> bool:
        """Whether rows tell text and audio or pictures apart, which the corner then does not ("Voce", an item)."""
        labels = [self.reader.label(row[0].text) for row in self.body if row and row[0].text]
        return any((k.conditions | k.plain) & _MODAL for k in labels)

    def _billed(self, x: int) -> list[Label]:
        """The header before one that tells only a billing ("Per user and month", then "paid by the year")."""
        heads = self.columns[x].headers
        if any(h.unit for h in heads) or not any("annual-billing" in h.conditions for h in heads):
            return []
        earlier = (h for c in reversed(self.columns[:x]) for h in c.headers)
        return [Label(unit=h.unit, user=h.user) for h in earlier if h.unit and h.unit.measure == "month"][:1]

    def _by_month(self, row: _Row) -> list[Label]:
        """What a row tells that says only how a plan is paid, below one of prices by the month ("If billed yearly")."""
        billed = any("annual-billing" in k.conditions and not k.unit for k in row.side)
        above = (self.reader.label(r[0].text) for r in self.body[: row.number] if billed and r)
        told = next((k for k in above if _tells_period(k) and k.unit and k.unit.measure == "month"), None)
        return [Label(unit=told.unit, user=told.user)] if told else []

    def _measures(self, cells: Sequence[Cell]) -> list[tuple[str, str]]:
        """What the prices of some cells are told per, each by the text of its cell."""
        texts = (c.text for c in cells if self.reader.scan.may_tell(c.text))
        return [(text, unit.measure) for text in texts if (unit := self.reader.label(text).unit)]

    def _levels(self, x: int, cell: Cell, row: _Row) -> Levels:
        """The labels that hold for a cell, the nearest first."""
        heads = list(reversed(self.columns[x].headers))
        corner = [h for h in self.columns[0].headers if x and not h.products]
        timed_by = [Label(unit=h.unit, user=h.user) for h in [*corner, *self.lead[:1]] if _tells_period(h)]
        timed = any(measure == "month" for text, measure in row.measures if text != cell.text)
        if not timed and is_free(cell.text, self.reader):
            # a model that is free of charge beside plans and tokens in one column is no plan
            others = self._measures([r[x] for r in self.body if x < len(r)])
            timed = {measure for text, measure in others if text != cell.text} == {"month"}
        apart = _MODAL if self._rows_told_apart else frozenset()
        of_corner = [Label(conditions=h.conditions - apart) for h in corner if h.conditions]  # "Tuned model"
        near = [heads, list(row.side)]
        above = [self._billed(x), self._by_month(row), list(row.sections), timed_by, of_corner, *self.above]
        levels = Levels(self.reader, near, above, [*corner, *self.lead], timed=timed)
        levels.fallback = self.common
        levels.beside = [h.text for c in self.columns if c is not self.columns[x] for h in c.headers]
        return levels


def _starts_counted(text: str) -> bool:
    """Whether a cell opens with a number ("1,000 users")."""
    return _DIGIT.match(text.lstrip("~≈<>≤≥ ")) is not None


def _tells_period(label: Label) -> bool:
    """Whether a label says nothing but by what time a plan is paid for ("Monthly price")."""
    return label.attribute and label.unit is not None and label.unit.measure in TIMED


def _merged(row: Sequence[Cell]) -> bool:
    return len({c.origin for c in row}) > 1 and any(a.origin == b.origin for a, b in itertools.pairwise(row))


def _notes(table: Table) -> dict[str, str]:
    """The notes under a table by their marks."""
    found: dict[str, str] = {}
    for line in table.notes.split("\n"):
        for note in re.finditer(r"\[(\w{1,3}|[*†‡§]{1,3})\]:?\s*([^\[]+)", line):
            found[note[1]] = note[2].strip()
        if m := re.match(r"\s*([*†‡§¹²³⁴]{1,3})\s*(.+)", line):
            found.setdefault(m[1], m[2])
    return found
