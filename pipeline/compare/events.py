"""Which records speak of the same occasion or time: named rounds, neighbouring days, dated looks back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from storage.records import Record, Span, Tolerances


def start(record: Record) -> date | None:
    """Return the first of the days that a record speaks of."""
    return record.span.start if record.span else None


def gap(a: Span | None, b: Span | None) -> int:
    """Return how many days two spans are apart; none where they share a day or where one is unknown.

    Two spans longer than a day that do not overlap count from start to start: "October" and "December" are two
    months apart, though their nearest days are not.
    """
    if a is None or b is None:
        return 0
    if a.start > b.start:
        a, b = b, a
    if b.start < a.end:
        return 0
    nearest = (b.start - a.end).days + 1
    return (b.start - a.start).days if _days(a) > 1 and _days(b) > 1 else nearest


def _days(span: Span) -> int:
    return (span.end - span.start).days


def is_vague(record: Record, tolerances: Tolerances) -> bool:
    """Whether a record's time ("in 2024") is too wide to say that another one speaks of the same time."""
    return record.span is not None and _days(record.span) > tolerances.event_days


def is_later(a: Record, b: Record) -> bool:
    """Whether `a` speaks of a later time than `b`; false where either is unknown."""
    return bool(a.span and b.span and a.span.start > b.span.start and a.span.end > b.span.end)


def round_name(record: Record, mates: Iterable[Record]) -> str | None:
    """Return the round that a record speaks of: its own word, else the one round that its document tells of.

    Args:
        record: the record.
        mates: records of the same document.
    """
    if record.figure.round:
        return record.figure.round
    if record.figure.metric not in ("valuation", "investment", "amount_raised"):
        return None
    figure = record.figure
    beside = [
        mate.figure
        for mate in mates
        if mate.key != record.key and mate.figure.as_of == figure.as_of and mate.figure.status == figure.status
    ]
    if any(mate.metric == figure.metric for mate in beside):
        return None
    names = {mate.round for mate in beside if mate.metric in ("amount_raised", "valuation") and mate.round}
    return names.pop() if len(names) == 1 else None


def same_occasion(
    a: Record,
    b: Record,
    names: tuple[str | None, str | None],
    named: Iterable[tuple[str, date]],
    tolerances: Tolerances,
) -> bool:
    """Whether two records speak of one round.

    They do where they name the same round, and, where one names none, where they are at most `event_days` apart
    with no other round between them.

    Args:
        a: one record.
        b: the other.
        names: the rounds that they name, or None.
        named: all named rounds on file with the first days on which they were told of.
        tolerances: the constants.
    """
    first, second = names
    if first and second:
        return first == second
    if gap(a.span, b.span) > tolerances.event_days:
        return False
    name = first or second
    if name is None or a.span is None or b.span is None:
        return True
    held, loose = (a.span, b.span) if first else (b.span, a.span)
    low, high = sorted((held.start, loose.start))
    return not any(other != name and low <= day <= high and day != held.start for other, day in named)
