"""Puts a price together: the words of its own cell or line first, then its column and row, then what stands above."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from pipeline.figures.dates import find_dates
from pipeline.figures.prices.candidates import Candidate
from pipeline.figures.prices.cells import Piece, Told, free, is_price_alone, pieces
from pipeline.figures.prices.labels import Label, Reader
from pipeline.figures.prices.levels import Levels
from pipeline.figures.prices.marks import Unit
from pipeline.figures.prices.naming import Name, spell
from pipeline.figures.prices.page import Day, Page, dated_heading, stated_day
from storage.records import Place

_TIMED = ("month", "year")
_MODAL = frozenset(("audio", "image"))
_SERVICE = frozenset(("batch", "flex", "priority"))


@dataclass(slots=True)
class _Own:
    """What a price's own words and its levels come to."""

    unit: Unit | None
    direction: str | None
    conditions: set[str]
    plain: frozenset[str]
    tier: str | None
    user: bool
    currency: str | None


_PREMIUM = re.compile(r"\d\s?%")
"""A note that tells by per cent what another price comes to ("regional endpoints carry a 10% premium")."""


def price(
    page: Page, levels: Levels, names: Sequence[Name], text: str, old: Sequence[str], *,
    place: Place, quote: str, group: object, notes: Sequence[str] = (),
    line: str | None = None, dates: Sequence[str] = (),
) -> Iterator[Candidate]:  # fmt: skip
    """Yield the prices of one cell or line.

    Args:
        page: the page.
        levels: the labels that hold.
        names: what the price is for, where the text itself says nothing.
        text: the cell or line.
        old: its struck-through passages.
        place: where it stands.
        quote: the words that carry it.
        group: what it is told side by side with.
        notes: the footnotes that it points to.
        line: the product line whose plans are told.
        dates: the cells of its row that give a day.
    """
    reader = page.reader
    lang = page.article.lang
    zero = free(text, reader)
    found = (
        [Piece((Told(zero, len(text)),), "", "", 0, len(text))]
        if zero
        else pieces(text, lang, bare=_bare(levels, text, page.currency, lang))
    )
    user = False
    day = _date_of(page, dates)
    last: Name | None = None
    lent = next(
        (
            u
            for p in reversed(found)
            if (u := reader.label(p.after).unit) and u.explicit and u.measure in ("tokens", "image", "minute")
        ),
        None,
    )
    if lent and levels.unit() is None:
        levels = levels.lent(lent)
    told = ""
    for piece in found:
        # "Business – $25 billed annually or $30 billed monthly": a name holds for what follows it in the line
        names = _named_here(page, piece, names) or names
        here = reader.scan.directions(piece.text) if reader.label(piece.text).directions else []
        if not here and told and "\n" not in text and not levels.directions():
            piece = replace(piece, before=f"{told} {piece.before}")
        told = piece.text[here[0].start : here[0].end] if here else told
        for candidate in _piece(
            page,
            levels,
            names,
            piece,
            place=place,
            quote=quote,
            group=group,
            notes=notes,
            zero=zero is not None,
            line=line,
        ):
            own = reader.label(piece.after).unit
            candidate.user = candidate.user or (user and (own is None or not own.explicit))
            user = user or candidate.user
            if day:
                candidate.as_of, candidate.span, candidate.dated_by = day.as_of, day.span, "text"
            last = Name(candidate.product, candidate.subject, True)
            yield candidate
    for passage in old:
        for piece in pieces(passage, lang, bare=True):
            unit = _own(reader, found[0]).unit if found else None
            lending = levels.lent(unit) if unit and levels.unit() is None else levels
            for candidate in _piece(
                page,
                lending,
                names,
                piece,
                place=place,
                quote=f"{quote} {passage}".strip(),
                group=(group, "old"),
                line=line,
            ):
                candidate.tense, candidate.as_of, candidate.span = "former", None, None
                candidate.rules += ("struck through",)
                yield candidate
    for note in notes:
        for piece in pieces(note, lang):
            said = reader.label(piece.text)
            if said.unit or said.conditions:
                yield from _piece(
                    page,
                    levels,
                    [last] if last and len(names) < 2 else names,
                    piece,
                    place=place,
                    quote=note,
                    group=(group, "note"),
                    line=line,
                )


def is_no_price_list(page: Page, headings: Sequence[str]) -> bool:
    """Whether a heading says that what follows is an example, a bill or hardware, or leads to other pages."""
    w = page.reader.words
    return any(w.find("no_price_list").search(h) for h in headings if h)


def _bare(levels: Levels, text: str, currency: str | None, lang: str) -> bool:
    """Whether a number alone can be a price here: its column or row says what it is per, and in what."""
    if any(k.whole == "ignored" for k in levels.near):
        return False
    says = any(
        k.directions or (k.unit and k.unit.measure != "foreign") or k.whole == "price" or k.conditions
        for k in levels.near
    )
    if says:
        return True
    # a column of somebody's name under "US dollars per million tokens": sums with decimals or in pairs
    unit = levels.unit()
    return (
        unit is not None
        and unit.explicit
        and (levels.currency() or currency) is not None
        and (bool(re.search(r"\d[.,]\d|\d\s*/\s*\d", text)) or is_price_alone(text, lang))
    )


def _piece(
    page: Page, levels: Levels, names: Sequence[Name], piece: Piece, *,
    place: Place, quote: str, group: object, notes: Sequence[str] = (), zero: bool = False, line: str | None = None,
) -> Iterator[Candidate]:  # fmt: skip
    reader = page.reader
    own = _own(reader, piece)
    names = _named_here(page, piece, names) or list(names)
    parts = _parts(reader, levels, piece, own)
    told_notes = [n for n in notes if not pieces(n, page.article.lang)]
    day = _dated(page, [piece.text, *told_notes, *(k.text for k in levels.near)])
    past = any(_is_past(page, k.text) for k in levels.above)
    if day is None and not past:
        day = next((d for k in levels.above if (d := stated_day(page, k.text) or dated_heading(page, k.text))), None)
    for n, told in enumerate(piece.amounts):
        label = parts[n] if n < len(parts) else None
        for read in _read(page, levels, own, label, notes, (n, len(piece.amounts)), told.amount.high == 0):
            for name in names:
                made = _candidate(page, levels, name, told, read, place, quote, group, zero=zero, line=line)
                if made is None:
                    continue
                if day:
                    made.as_of, made.span, made.dated_by = day.as_of, day.span, "text"
                elif page.day and not past:
                    made.as_of, made.span, made.dated_by = page.day.as_of, page.day.span, "text"
                if made.span and page.article.published and made.span.start > page.article.published:
                    made.tense = "future"
                if past or any(k.old for k in levels.near):
                    made.tense = "former"
                    if not day:
                        made.as_of = made.span = None
                yield made


def _own(reader: Reader, piece: Piece) -> Label:
    """Read the words around an amount; the unit that follows it goes before one that precedes it."""
    own = reader.label(piece.text)
    if not own.directions:  # "In: $0.50 / M tokens"
        own = replace(own, directions=reader.label(piece.before.strip(" :–—-(,;\n")).directions)
    if reader.words.whole("units", "foreign_adverbs").fullmatch(piece.before.strip()):
        return replace(own, unit=Unit("foreign", Decimal(1), 0, 0))
    for text in (piece.after, piece.before):
        unit = reader.label(text).unit
        if unit and unit.measure != "token":
            return replace(own, unit=unit)
    return own


def _is_past(page: Page, heading: str) -> bool:
    """Whether a heading says that the prices below are over ("Prices until 30 September")."""
    w = page.reader.words
    return bool(w.find("labels", "old").search(heading)) and bool(w.find("all_prices").search(heading))


def _named_here(page: Page, piece: Piece, names: Sequence[Name]) -> list[Name]:
    """A product that the cell itself names ("ChatGPT Plus: $20/mo")."""
    real = [p for p in page.named(piece.before) if p.kind != "brand"]
    if not real and page.owner and page.reader.words.whole("plan_words").fullmatch(piece.before.strip(" \n:–—-(/|,;")):
        return [Name(piece.before.strip(" \n:–—-(/|,;"), page.owner, False, True)]
    if not real or not re.fullmatch(r"\W*(?:\w+\W+){0,2}", piece.before[real[-1].end :]):
        return []
    product = real[-1]
    seller = page.host or product.company
    if names and names[0].subject and not names[0].known and page.company(names[0].subject) and page.host:
        seller = page.host
    return [Name(product.name, seller, True, product.kind == "plan")]


def _parts(reader: Reader, levels: Levels, piece: Piece, own: Label) -> list[Label]:
    """The labels of several amounts side by side, in order, from the nearest label that lists as many."""
    count = len(piece.amounts)
    if count < 2:
        return []
    for text in [
        piece.before,
        piece.after,
        *(k.text for k in levels.near),
        *(k.text for k in levels.above),
        *(k.text for k in levels.lead),
    ]:
        found = reader.parts(text)
        if len(found) == count:
            return found
    return []


def _read(
    page: Page, levels: Levels, own: Label, part: Label | None, notes: Sequence[str], pair: tuple[int, int], zero: bool
) -> Iterator[_Own]:
    reader = page.reader
    told_apart = [n for n in notes if not pieces(n, page.article.lang) and not _PREMIUM.search(n)]
    note_labels = [reader.label(n) for n in told_apart]
    inner = [own, *([part] if part else []), *note_labels]
    unit = next((k.unit for k in (part, own) if k and k.unit and k.unit.measure not in ("token",)), None)
    outer = levels.unit()
    if (
        unit is not None
        and unit.measure == "count"
        and outer is not None
        and outer.measure in ("tokens", "request", "page", "image")
    ):
        unit = replace(unit, measure=outer.measure)
    unit = unit or outer
    if reader.words.find("year_sums").search(own.text) and (unit is None or not unit.explicit or own.unit is None):
        unit = Unit("year", Decimal(1), 0, 0)
    if unit is None and levels.timed:
        unit = Unit("month", Decimal(1), 0, 0, None, False) if zero else None
    conditions, plain = _conditions(inner, levels)
    times = {u.measure for k in [*inner, *levels.near] for u in k.units}
    if unit and unit.measure == "year" and not unit.explicit and _monthly_above(levels):
        unit = replace(unit, measure="month")
        conditions.add("annual-billing")
    if (
        unit
        and unit.measure == "month"
        and "year" in times
        and any(not u.explicit or own.unit for k in [*inner, *levels.near] for u in k.units if u.measure == "year")
    ):
        conditions.add("annual-billing")
    if "annual-billing" in plain:
        conditions.discard("annual-billing")
    tier = next((k.tier for k in [*inner, *levels.near, *levels.above] if k.tier), None)
    user = any(k.user for k in [*inner, *levels.near, *levels.above, *levels.lead])
    currency = next((k.currency for k in inner if k.currency), None) or levels.currency()
    for direction in _directions(levels, own, part, unit, conditions, pair):
        yield _Own(unit, direction, set(conditions), plain, tier, user, currency)


def _directions(
    levels: Levels, own: Label, part: Label | None, unit: Unit | None, conditions: set[str], pair: tuple[int, int]
) -> list[str | None]:
    if unit is None or unit.measure not in ("tokens", "count"):
        return [None]
    if part and part.directions:
        return [_one(part.directions)]
    special = {"cached", "write", "uncached", "training", "read", "written", "caching"}
    if unit.direction and not special & {*own.directions, *levels.directions()}:
        return [unit.direction]
    found = own.directions or levels.directions()
    if own.directions and _one(own.directions) in ("input", None) and "cached" in levels.directions():
        found = (*own.directions, *levels.directions())
    if found and set(found) <= {"caching", "read", "written", "miss"}:
        found = (*found, "caching")
        if set(found) == {"caching"}:
            found = ("cached",)
    if pair[1] == 2 and (not found or set(found) == {"input", "output"}):
        return [("input", "output")[pair[0]]]
    if pair[1] == 3 and (not found or {"input", "output"} <= set(found)):
        return [("input", "cached", "output")[pair[0]]]
    if set(found) == {"input", "output"} and pair[1] == 1:
        return ["input", "output"]
    one = _one(found)
    if (
        one is None
        and "fine-tuned" in conditions
        and any("fine-tuned" in k.conditions for k in [own, *levels.near])
        and not found
    ):
        return ["training"]
    return [one]


def _one(found: Sequence[str]) -> str | None:
    return Label(directions=tuple(found)).direction


def _conditions(inner: Sequence[Label], levels: Levels) -> tuple[set[str], frozenset[str]]:
    """Gather conditions from the inside out; what a level says is plain is not taken from farther out."""
    conditions: set[str] = set()
    plain: set[str] = set()
    for labels in (list(inner), levels.near, *([k] for k in levels.above)):
        here = {c for k in labels for c in k.conditions}
        against = {c for k in labels for c in k.plain}
        if "audio" in against:
            against |= _MODAL
        if labels is not levels.near and len(here & _MODAL) > 1:
            here -= _MODAL
        if labels and labels[0] in levels.above:
            here -= against
            here &= _SERVICE | {
                "fine-tuned",
                "training",
                "audio",
                "image",
                "annual-billing",
                "student",
                "promotional",
                "peak",
                "region",
                "thinking",
            }
            if len(here & _SERVICE) > 1:
                here -= _SERVICE
        if "batch" in against:
            against |= _SERVICE
        if conditions & _MODAL or "audio" in plain:
            here -= _MODAL
        conditions |= here - plain - (against & (_MODAL | {"thinking", "peak", "region"}))
        plain |= against
    return conditions, frozenset(plain)


def _candidate(
    page: Page,
    levels: Levels,
    name: Name,
    told: Told,
    read: _Own,
    place: Place,
    quote: str,
    group: object,
    *,
    zero: bool,
    line: str | None,
) -> Candidate | None:
    unit = read.unit
    timed = unit is not None and unit.measure in _TIMED
    if name.subject is None or unit is None:
        return None
    if unit.measure in ("hour", "minute", "month") and not name.plan:
        hardware = page.reader.words.find("hardware")
        if hardware.search(name.product) or any(hardware.search(k.text) for k in levels.near) or hardware.search(quote):
            return None
    if unit is page.unit and read.direction is None and not (name.known and "embed" in name.product.lower()):
        return None  # what the page says of tokens does not make a price of every sum
    amount = told.amount
    currency = amount.currency
    if currency is None and _in_cents(levels):
        low, high = amount.low, amount.high
        amount = replace(
            amount,
            low=low / 100 if low is not None else None,
            high=high / 100 if high is not None else None,
            step=amount.step / 100,
        )
        currency = read.currency or page.currency or "USD"
    if zero is False and amount.high == 0 and "promotional" in read.conditions:
        return None  # a free trial
    if currency is None or (amount.symbol == "$" and page.currency in ("CAD", "AUD", "HKD", "SGD", "NZD", "MXN")):
        currency = read.currency or page.currency or ("USD" if zero else None)
        if amount.currency and currency is None:
            currency = amount.currency
    if amount.symbol in ("¥", "¥"):
        currency = _yen_or_yuan(page, name, read, amount.currency)
    if currency is None:
        return None
    product = spell(name, line if line is not None else page.line, timed=timed, page=page)
    return Candidate(
        amount, name.subject, product, unit.measure, currency, place, quote, count=unit.count,
        direction=read.direction, user=read.user, conditions=read.conditions, plain=read.plain, tier=read.tier,
        group=group, also=told.also, exact_id=name.exact_id, start=amount.start, end=amount.end,
        rules=(f"price {place}",), free=zero,
    )  # fmt: skip


def _in_cents(levels: Levels) -> bool:
    """Whether numbers are told in cents; above, only where a unit or a currency stands beside the word."""
    return any(k.cents for k in levels.near) or any(
        k.cents and (k.unit or k.currency) for k in [*levels.above, *levels.lead]
    )


def _monthly_above(levels: Levels) -> bool:
    """Whether what stands above a column "yearly" says that its prices are per month."""
    stated = [k.unit for k in [*levels.above, *levels.lead] if k.unit and k.unit.measure in ("month", "year")]
    return bool(stated) and stated[0].measure == "month" and stated[0].explicit


def _yen_or_yuan(page: Page, name: Name, read: _Own, written: str | None) -> str | None:
    """One sign, two currencies: what label or page name, else the maker's country."""
    for stated in (read.currency, page.currency):
        if stated in ("JPY", "CNY"):
            return stated
    company = page.company(name.subject)
    return "CNY" if company is not None and company.country == "CN" else written


def _date_of(page: Page, texts: Sequence[str]) -> Day | None:
    """The day that a date column gives."""
    for text in texts:
        if found := find_dates(text, page.article.published, page.article.lang):
            return Day(found[0].as_of, found[0].span)
    return None


def _dated(page: Page, texts: Sequence[str]) -> Day | None:
    """The day that a price's own words, notes or headers date it by."""
    w = page.reader.words
    for text in texts:
        m = w.find("as_of").search(text)
        if not m or w.find("not_as_of").search(text):
            continue
        dates = [
            d
            for d in find_dates(text, page.article.published, page.article.lang)
            if 0 <= d.start - m.end() <= 20 or d.start <= m.start() < d.end
        ]
        if dates:
            return Day(dates[0].as_of, dates[0].span)
    return None
