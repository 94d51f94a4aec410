"""Prices told ahead of their day: announced once, and told again when their day has come."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime, time

from reports.deciding import clearest
from reports.items import Change, Group, Row, Telling
from reports.ranking import may_lead, worth
from reports.reading import Desk
from reports.wording import cited, cited_again, count, day, difference, numbered, on_page, priced, thing, told
from storage.records import ConflictKind, Record

_Series = tuple[object, ...]


def coming(desk: Desk) -> list[Change | Group]:
    """Return the prices that were announced in the period and do not hold yet, the worthiest first."""
    told_new = ("new", "changed", "overtakes")
    found = (
        record
        for record in desk.arrived
        if is_coming(record, desk)
        and not record.baseline
        and record.left is None
        and all(verdict.kind in told_new for verdict in desk.verdicts_of.get(record.key, ()))
    )
    return _items(found, desk, begun=False)


def started(desk: Desk) -> list[Change | Group]:
    """Return the announced prices whose day came in the period, though no page may have changed then."""
    found = (
        record
        for record in desk.store.announced_records(since=desk.since, until=desk.until)
        if record.is_ahead
        and record.figure.status == "asserted"
        and record.key not in desk.in_conflict
        and _held(record)
        and not _held_before(record, desk)
    )
    return _items(found, desk, begun=True)


def is_coming(record: Record, desk: Desk) -> bool:
    """Whether a price was told ahead and does not hold yet at the end of the period."""
    figure = record.figure
    if figure.metric != "price" or figure.status != "asserted" or not record.is_ahead or record.span is None:
        return False
    return record.withdrawn is None and datetime.combine(record.span.start, time(), UTC) >= desk.until


def starts_in(record: Record, desk: Desk) -> bool:
    """Whether a price was told ahead, and `started` tells it in this period."""
    if record.figure.metric != "price" or not record.is_ahead or record.span is None:
        return False
    return desk.since <= datetime.combine(record.span.start, time(), UTC) < desk.until


def _held(record: Record) -> bool:
    """Whether an announcement stood until its day."""
    return record.left is None or record.span is None or record.left.date() >= record.span.start


def _held_before(record: Record, desk: Desk) -> bool:
    """Whether the vendor's page told the new price as that of the day before its day came: then it was told then."""
    return any(
        one.own_word and not one.is_ahead and one.span and record.span and one.span.start < record.span.start
        for one in desk.line_of(record)
        if _value(one) == _value(record) and one.arrived >= record.arrived
    )


def _items(found: Iterable[Record], desk: Desk, *, begun: bool) -> list[Change | Group]:
    by_price: dict[_Series, list[Record]] = defaultdict(list)
    for record in found:
        by_price[record.series, _value(record), record.span].append(record)
    by_page: dict[_Series, list[Record]] = defaultdict(list)
    for tellings in by_price.values():
        best = clearest(tellings)
        by_page[best.figure.subject, best.document, best.span].append(best)
    made = [
        _table(records, desk, begun=begun) if len(records) > 1 else _change(records[0], desk, begun=begun)
        for records in by_page.values()
    ]
    return sorted(made, key=lambda item: -item.worth)


def _value(record: Record) -> tuple[object, ...]:
    figure = record.figure
    return figure.low, figure.high, figure.currency


def _before(record: Record, desk: Desk) -> Record | None:
    """Return the price that an announced one takes the place of: the latest of the vendor's own word before its day."""
    line = [
        one
        for one in desk.line_of(record)
        if one.span and record.span and one.span.start < record.span.start and one.figure.tense != "former"
        if one.figure.status == "asserted" and not one.gone and _value(one) != _value(record)
    ]
    return max(line, key=lambda one: (one.own_word, one.span.start if one.span else None, one.sequence), default=None)


def _key(record: Record, *, begun: bool) -> str:
    return f"starts:{record.key}" if begun else f"record:{record.key}"


def _from(record: Record, desk: Desk) -> str:
    return day(record.span.start, desk.year) if record.span else ""


def _note(record: Record, desk: Desk, *, begun: bool) -> str:
    if not begun:
        return f"from {_from(record, desk)}"
    announced = day(record.published or record.arrived.date(), desk.year)
    return f"since {_from(record, desk)}, as announced on {announced}"


def _change(record: Record, desk: Desk, *, begun: bool) -> Change:
    old = _before(record, desk)
    sides = (old.figure, record.figure) if old else None
    return Change(
        key=_key(record, begun=begun),
        number=record.number,
        subject=record.figure.subject,
        title=f"{record.figure.subject}, {thing(record)}",
        old=Telling(old.number, told(old.figure), cited(old, desk.year), old.url) if old else None,
        new=Telling(
            record.number, told(record.figure), cited_again(record, old, desk.year), record.url, desk.quote(record)
        ),
        difference=difference(old.figure, record.figure) if old else "",
        note=_note(record, desk, begun=begun),
        worth=worth("changed", "price", [record], desk.config.watch, sides=sides),
        leads=may_lead("changed", [record]),
    )


def _table(records: list[Record], desk: Desk, *, begun: bool) -> Group:
    first = records[0]
    pairs = [(_before(record, desk), record) for record in records]
    changed: tuple[ConflictKind, ...] = ("changed",)
    moves = desk.store.conflicts(subject=first.figure.subject, metric="price", kinds=changed, states=None)
    numbers = {key: conflict.number for conflict in moves for key in conflict.right}
    rows = tuple(
        Row(
            _key(new, begun=begun),
            numbers.get(new.key, 0),
            (priced(new.figure), numbered(old) if old else "—", numbered(new),
             difference(old.figure, new.figure) if old else ""),
        )
        for old, new in pairs
    )  # fmt: skip
    what = count(len(rows), "announced price") if begun else count(len(rows), "price")
    said = f"hold since {_from(first, desk)}" if begun else f"announced for {_from(first, desk)} {on_page(first)}"
    return Group(
        "changed",
        first.figure.subject,
        f"{first.figure.subject}: {what} {said}",
        ("Price", "Before" if begun else "Now", f"From {_from(first, desk)}", "By"),
        (Telling(first.number, "Announced", cited(first, desk.year), first.url),),
        rows,
        worth=max(
            worth("changed", "price", [new], desk.config.watch, sides=(old.figure, new.figure) if old else None)
            for old, new in pairs
        ),
    )
