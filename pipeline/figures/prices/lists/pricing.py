"""Puts a price together: the words of its own cell or line first, then its column and row, then what stands above."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from pipeline.figures.prices.candidates import Candidate, Told
from pipeline.figures.prices.labels import Label, Reader
from pipeline.figures.prices.lists.cells import Piece, free_piece, is_price_alone, pieces, without_unpriced
from pipeline.figures.prices.lists.currency import money_of
from pipeline.figures.prices.lists.dating import dating_of, day_of_cells
from pipeline.figures.prices.lists.levels import Levels
from pipeline.figures.prices.lists.naming import (
    Name,
    is_named,
    is_of_stranger,
    named_before,
    named_behind,
    plan_of,
    spell,
)
from pipeline.figures.prices.lists.pictures import tells_look
from pipeline.figures.prices.lists.terms import Said, Terms, is_later, note_labels, own_label, terms_of
from pipeline.figures.prices.page import Page
from pipeline.figures.prices.words import TIMED, Unit, is_trial, scanner
from storage.records import Place

_LENDS = ("tokens", "image", "minute")
"""What the last price of a line may be told per for those before it ("$3 input, $15 output per million tokens")."""
_BY_PLANS = ("month", "year")
"""What plans are told per, and models never."""
_MODES = frozenset(("batch", "flex", "priority"))
_MACHINE_TIME = ("hour", "minute", "month")
_SENTENCES = re.compile(r"(?<=[.!?;])\s+(?=[A-ZÀ-Ý])")
_ENDS_SENTENCE = re.compile(r"\n|(?<=[.!?])\s+(?=[^\W\d_]|[<>≤≥])")
_MARKS = " \n:–—-(/|,;"
_DASH = re.compile(r"[–—-]")
_PARTS = re.compile(r";\s")
_SEVERAL = 2
_ROUNDED = Decimal("0.5")
"""How far twelve months may be from the year that they come to."""
_LIKE_A_PRICE = re.compile(r"\d[.,]\d|\d\s*/\s*\d")


@dataclass(frozen=True, slots=True)
class Entry:
    """One cell or line with prices, as a page writes it.

    Attributes:
        text: the cell or line. old: its struck-through passages.
        place: where it stands. quote: the words that carry it.
        group: what it is told side by side with.
        notes: the footnotes that it points to. dates: the cells of its row that give a day.
        line: the product line whose plans are told, where it is not the page's.
        seller: the company that its column is headed by.
    """

    text: str
    place: Place
    quote: str
    group: object
    old: Sequence[str] = ()
    notes: Sequence[str] = ()
    dates: Sequence[str] = ()
    line: str | None = None
    seller: str | None = None


def price(page: Page, levels: Levels, names: Sequence[Name], entry: Entry) -> Iterator[Candidate]:
    """Yield the prices of one cell or line.

    Args:
        page: the page.
        levels: the labels that hold.
        names: what the prices are for, where the text itself says nothing.
        entry: the cell or line.
    """
    return _EntryReader(page, levels, names, entry).prices()


def is_no_price_list(page: Page, headings: Sequence[str]) -> bool:
    """Whether a heading says that what follows is an example, a bill or hardware, or leads to other pages."""
    w = page.reader.words
    away = [h for h in headings if w.find("leads_away").match(h) and not w.whole("badges").fullmatch(h)]
    return bool(away) or any(w.find("no_price_list").search(h) or tells_workload(page, h) for h in headings if h)


def tells_workload(page: Page, text: str) -> bool:
    """Whether a heading says that sums are what work costs ("Monthly cost of a chatbot with 10,000 chats")."""
    return page.reader.words.find("workloads").search(text) is not None


class _EntryReader:
    """Reads an entry from its first price to its last: a name or a direction holds until the next one is told."""

    def __init__(self, page: Page, levels: Levels, names: Sequence[Name], entry: Entry) -> None:
        self.page, self.reader, self.entry = page, page.reader, entry
        self.pieces = list(_with_marks(page, entry.text, _pieces(page, levels, entry.text)))
        self.levels = _with_unit_behind(self.reader, levels, self.pieces)
        self.names = names
        self.last: Name | None = None

    def prices(self) -> Iterator[Candidate]:
        """Yield what holds now, what is struck through, and what the footnotes add."""
        yield from self._current()
        yield from self._struck_through()
        yield from self._in_notes()

    def _current(self) -> Iterator[Candidate]:
        day = day_of_cells(self.page, self.entry.dates)
        user, timed, month, tier = False, None, None, None
        before: Unit | None = None
        for piece in self._with_directions():
            # "Business – $25 billed annually or $30 billed monthly": a name holds for what follows it in the line
            self.names = self._told_before(piece) or self.names
            names = self.names
            if not is_named(names, self.page):
                names = named_behind(self.page, piece.after, self.entry.seller) or names
            said = self.reader.label(piece.after)
            unit, levels = said.unit, self.levels
            later = is_later(self.reader, piece)
            if unit is None and timed and (later or "annual-billing" in said.conditions) and levels.unit() is None:
                levels = levels.lent(timed)  # "$20 per month ($17 with annual billing)", "…, $20 thereafter"
            timed = unit if unit and unit.measure in TIMED else timed
            if unit is None and before and self._is_priced_again(piece, said):
                levels = levels.lent(before)
            before = unit if unit and unit.explicit else before
            if unit is None and month and _is_year_of(piece, month):
                levels = levels.lent(Unit("year", Decimal(1), 0, 0))
            for candidate in _PieceReader(self.page, levels, self.entry).candidates(names, piece):
                if later and candidate.tier is None and tier == "short":
                    candidate.tier = "long"  # "2.50 up to 200k, 5.00 thereafter"
                tier = candidate.tier
                candidate.user = candidate.user or (user and (unit is None or not unit.explicit))
                user = user or candidate.user
                month = candidate.amount.low if candidate.measure == "month" else month
                if day:
                    candidate.date(day.as_of, day.span)
                self.last = Name(candidate.product, candidate.subject, True)
                yield candidate

    def _is_priced_again(self, piece: Piece, behind: Label) -> bool:
        """Whether a sum without a unit tells what the last one is in another mode ("…, $1 with the Batch API")."""
        modes = (behind.conditions | self.reader.label(piece.before.strip(_MARKS)).conditions) & _MODES
        return bool(modes) and self.levels.unit() is None

    def _told_before(self, piece: Piece) -> list[Name]:
        word = piece.before.strip(_MARKS)
        if word and any(n.known and not n.plan for n in self.names) and tells_look(word, self.reader):
            return []  # "Standard: $0.04 per image"
        return named_before(self.page, piece.before) or plan_of(self.page, self.entry.seller, word)

    def _with_directions(self) -> Iterator[Piece]:
        """Hand a direction on to the pieces of its line that tell none ("Output: $15, or $22.50 above 200k")."""
        told = ""
        for piece in self.pieces:
            here = self.reader.scan.directions(piece.text) if self.reader.label(piece.text).directions else []
            goes_on = bool(told) and "\n" not in self.entry.text and not self.levels.directions()
            yield replace(piece, before=f"{told} {piece.before}") if goes_on and not here else piece
            told = piece.text[here[0].start : here[0].end] if here else told

    def _struck_through(self) -> Iterator[Candidate]:
        if not self.entry.old:
            return
        own = own_label(self.reader, self.pieces[0]) if self.pieces else Label()
        levels = self.levels.inside(Label(unit=own.unit, user=own.user)) if own.unit else self.levels
        for passage in self.entry.old:
            quote = f"{self.entry.quote} {passage}".strip()
            entry = replace(self.entry, quote=quote, group=(self.entry.group, "old"), notes=())
            for piece in pieces(passage, self.page.article.lang, bare=True):
                names = named_before(self.page, piece.before) or self.names
                for candidate in _PieceReader(self.page, levels, entry).candidates(names, piece):
                    candidate.tense, candidate.as_of, candidate.span = "former", None, None
                    candidate.conditions.discard("promotional")  # what an offer takes the place of is none
                    candidate.rules += ("struck through",)
                    yield candidate

    def _in_notes(self) -> Iterator[Candidate]:
        names = [self.last] if self.last and len(self.names) < 2 else self.names
        for note in self.entry.notes:
            entry = replace(self.entry, quote=note, group=(self.entry.group, "note"), notes=())
            told = ((s, pieces(s, self.page.article.lang)) for s in _SENTENCES.split(note))
            for piece in (p for s, found in told for p in _with_marks(self.page, s, found)):
                said = self.reader.label(piece.text)
                if said.unit or said.conditions or said.directions:
                    here = named_before(self.page, piece.before) or names
                    for candidate in _PieceReader(self.page, self.levels, entry).candidates(here, piece):
                        if said.unit and "annual-billing" not in said.conditions:
                            candidate.conditions.discard("annual-billing")  # the column's, which the note is not of
                        yield candidate


def _pieces(page: Page, levels: Levels, text: str) -> list[Piece]:
    nothing = free_piece(text, page.reader)
    if nothing:
        return [nothing]
    text = without_unpriced(text, page.article.lang)
    names = [(p.start, p.end) for p in page.named(text)]
    bare = _takes_bare(levels, text, page.currency, page.article.lang)
    return pieces(text, page.article.lang, bare=bare, names=names, of_one=_of_one(levels))


def _of_one(levels: Levels) -> bool:
    """Whether all prices of a cell are for the same: its labels tell one direction, or what no direction is told of."""
    unit, told = levels.unit(), {*levels.directions()}
    return len(told) == 1 or (not told and unit is not None and unit.measure != "tokens")


def _with_marks(page: Page, text: str, found: Sequence[Piece]) -> Iterator[Piece]:
    """Hand what a sentence or a part of it says once of all its sums on to each ("Batch: $1 in, $5 out")."""
    if len(found) < _SEVERAL:
        yield from found  # as in most cells of a table
        return
    ends = [m.start() for m in _ENDS_SENTENCE.finditer(text)] + [len(text)]
    for start, end in zip([0, *ends], ends, strict=False):
        cuts = [start, *(m.end() for m in _PARTS.finditer(text, start, end)), end]
        if len(page.reader.scan.conditions(text[start:end])) < _SEVERAL:
            cuts = [start, end]
        for first, last in itertools.pairwise(cuts):
            here = [piece for piece in found if first <= piece.start < last]
            said = _said_of_all(page, text, first, last, here)
            yield from (replace(piece, before=f"{said}: {piece.before}") if said else piece for piece in here)


def _said_of_all(page: Page, text: str, start: int, end: int, found: Sequence[Piece]) -> str:
    """What stands before all sums, or a tier behind them, where they are for different tokens; else ""."""
    marks = [replace(m, start=m.start + start, end=m.end + start) for m in page.reader.scan.conditions(text[start:end])]
    ways = [page.reader.label(piece.text).directions for piece in found]
    if not marks or len(found) < _SEVERAL or len({*ways}) != len(ways) or () in ways:
        return ""
    before = all(m.end <= found[0].start for m in marks)
    behind = len(marks) == 1 and marks[0].kind == "tier" and marks[0].start >= found[-1].end
    return text[marks[0].start : marks[-1].end] if before or behind else ""


def _is_year_of(piece: Piece, month: Decimal) -> bool:
    """Whether a sum is what twelve months come to ("$17 a month, billed annually at $204")."""
    value = piece.amounts[0].amount.low
    return len(piece.amounts) == 1 and value is not None and abs(value - 12 * month) <= _ROUNDED


def _takes_bare(levels: Levels, text: str, currency: str | None, lang: str) -> bool:
    """Whether a number alone can be a price here: its column or row says what it is per, and in what."""
    if any(k.whole == "ignored" for k in levels.near):
        return False
    if any(_tells_price(k) for k in levels.near):
        return True
    currency = levels.currency() or currency
    own = scanner(lang).units(text) if currency and is_price_alone(text, lang) else []
    if any(u.explicit and u.measure not in _NO_UNITS for u in own) and any(k.currency for k in levels.near):
        return True  # "20 per month", "0.04 per image" under "Price in USD"
    # a column of somebody's name under "US dollars per million tokens": sums with decimals or in pairs
    unit = levels.unit()
    if unit is not None and unit.measure in TIMED and any(k.currency for k in levels.near):
        return True  # columns of currencies under "Monthly price"
    stated = unit is not None and unit.explicit and currency is not None
    return stated and (
        _LIKE_A_PRICE.search(text) is not None
        or is_price_alone(text, lang)
        or any(k.currency for k in levels.near)  # columns of countries ("États-Unis ($)")
    )


_NO_UNITS = ("foreign", "token", "count")
"""Measures of which no price is told."""


def _tells_price(label: Label) -> bool:
    unit = label.unit is not None and label.unit.measure != "foreign"
    return bool(label.directions or unit or label.whole == "price" or label.conditions)


def _with_unit_behind(reader: Reader, levels: Levels, found: Sequence[Piece]) -> Levels:
    """Lend the unit that stands behind the last price of a line to those before it, where no label gives one."""
    behind = (reader.label(piece.after).unit for piece in reversed(found))
    lent = next((unit for unit in behind if unit and unit.explicit and unit.measure in _LENDS), None)
    return levels.lent(lent) if lent and levels.unit() is None else levels


class _PieceReader:
    """Reads the amounts of one piece of an entry, each by its own words and by the labels that hold for it."""

    def __init__(self, page: Page, levels: Levels, entry: Entry) -> None:
        self.page, self.reader, self.levels, self.entry = page, page.reader, levels, entry
        self.notes = [note for note in entry.notes if not pieces(note, page.article.lang)]
        """The footnotes that tell of the price and hold none of their own."""

    def candidates(self, names: Sequence[Name], piece: Piece) -> Iterator[Candidate]:
        """Yield a price for every amount, direction and name."""
        own = own_label(self.reader, piece)
        piece = self._apart(piece, own)
        parts = self._parts(piece)
        notes = note_labels(self.reader, self.notes)
        dating = dating_of(self.page, self.levels, [piece.text, *self.notes])
        for n, told in enumerate(piece.amounts):
            part = parts[n] if parts else None
            nth, of = (0, 1) if _in_several_currencies(piece) else (n, len(piece.amounts))
            said = Said(self.levels, own, part, notes, nth, of, told.amount.high == 0)
            for terms in terms_of(said, self.reader.words):
                for name in names:
                    made = self._candidate(name, told, terms, free=piece.free)
                    if made is not None:
                        dating.date(made, self.page)
                        yield made

    def _apart(self, piece: Piece, own: Label) -> Piece:
        """Take a span for the two prices that its label tells of ("$2 – $12" under "In / out")."""
        told, *more = piece.amounts
        low, high = told.amount.low, told.amount.high
        if more or told.also or low is None or high is None or low == high or not _DASH.search(told.amount.text):
            return piece
        ends = (replace(told.amount, low=value, high=value, hedge="exact") for value in (low, high))
        two = replace(piece, amounts=tuple(replace(told, amount=amount) for amount in ends))
        if not own.directions and {*self.levels.directions()} == {"input", "output"}:
            return two
        return two if {*(k.directions for k in self._parts(two))} == {("input",), ("output",)} else piece

    def _parts(self, piece: Piece) -> list[Label]:
        """The labels of several amounts side by side, in order, from the nearest label that lists as many."""
        count = len(piece.amounts)
        if count < 2 or _in_several_currencies(piece):
            return []
        labels = [*self.levels.near, *self.levels.above, *self.levels.lead]
        listed = (self.reader.parts(text) for text in (piece.before, piece.after, *(k.text for k in labels)))
        return next((found for found in listed if len(found) == count), [])

    def _candidate(self, name: Name, told: Told, terms: Terms, *, free: bool) -> Candidate | None:
        unit = terms.unit
        if name.subject is None or unit is None or self._is_machine_time(name, unit):
            return None
        if unit.measure in _BY_PLANS and _is_model(name, self.page):
            return None  # what its use comes to in a month
        if unit is self.page.unit and terms.direction is None and not _is_embedding(name):
            return None  # what the page says of tokens does not make a price of every sum
        if not free and told.amount.high == 0:
            behind = self.entry.text[told.end :]
            if "promotional" in terms.conditions or is_trial(self.reader.words, behind):
                return None  # a free trial
        amount, currency = money_of(told.amount, terms.currency, name, self.levels, self.page, free=free)
        if currency is None:
            return None
        if unit.measure in TIMED and is_of_stranger(name, self.page):
            return None
        line = self.entry.line if self.entry.line is not None else self.page.line
        product = spell(name, line, timed=unit.measure in TIMED, page=self.page)
        return Candidate(
            amount, name.subject, product, unit.measure, currency, self.entry.place, self.entry.quote, count=unit.count,
            direction=terms.direction, user=terms.user, conditions=terms.conditions, plain=terms.plain, tier=terms.tier,
            group=self.entry.group, also=told.also, exact_id=name.exact_id, start=amount.start, end=amount.end,
            rules=(f"price {self.entry.place}",), free=free, region=terms.region,
            loose=terms.loose,
        )  # fmt: skip

    def _is_machine_time(self, name: Name, unit: Unit) -> bool:
        """Whether what is told per hour, minute or month is of a machine or reserved, by all that labels it."""
        if unit.measure not in _MACHINE_TIME or name.plan:
            return False
        texts = (name.product, self.entry.quote, *(k.text for k in self.levels.near))
        if unit.measure != "month" or name.known:  # "Monthly, no commitment" is how a plan is paid
            above = next((k.text for k in self.levels.above if k.text), "")
            if any(self.reader.words.find("reserved").search(text) for text in (*texts, above)):
                return True
        return any(self.reader.words.find("hardware").search(text) for text in texts)


def _in_several_currencies(piece: Piece) -> bool:
    """Whether sums side by side are one price, each in a currency of its own ("$0.28 / ¥2")."""
    told = [t.amount.currency for t in piece.amounts]
    return len(told) > 1 and None not in told and len(set(told)) == len(told)


def _is_model(name: Name, page: Page) -> bool:
    """Whether what is priced is a known model, and no plan or line."""
    found = page.named(name.product) if name.known and not name.plan else []
    return any(p.kind == "model" and (p.start, p.end) == (0, len(name.product)) for p in found)


def _is_embedding(name: Name) -> bool:
    return name.known and "embed" in name.product.lower()
