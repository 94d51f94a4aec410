"""What the program holds true now: the best of the current time, by tier, witnesses and precision."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from pipeline.compare.events import is_undated
from pipeline.compare.intervals import interval_of
from storage.records import TIERS, Conflict, KnownValue, Record, Tolerances

DEFAULTS = Tolerances()


def standing(values: Sequence[KnownValue], on: date | None, tolerances: Tolerances = DEFAULTS) -> KnownValue | None:
    """Return the value that stands: of those told of the latest time up to a day, the best founded.

    Args:
        values: the distinct values of one series, or of one event of it.
        on: the day that is asked of; None means the latest that is known.
        tolerances: values told within `event_days` of the latest one are of the same time.

    Returns:
        The standing value, or None where nothing asserted is on file for that time. The order of `values` does not
        matter.
    """
    told = [(value, day) for value in values if (day := _told_on(value, on)) is not None]
    own = [(value, day) for value, day in told if any(r.own_word and r.state for r in value.tellers)]
    if not own and (end := _withdrawn_on(values, on)) is not None:
        told = [(value, day) for value, day in told if day >= end or _still_listed(value)]
    if not told:
        return None
    if (
        own
    ):  # what the vendor's own page shows holds, whoever tells another price since; of one day, what it showed last
        return max(own, key=lambda pair: (pair[1], max(k.sequence for k in pair[0].tellers)))[0]
    latest = max(day for _, day in told)
    current = [value for value, day in told if (latest - day).days <= tolerances.event_days]
    return min(current, key=lambda value: (*rank(value.tellers), _content(value)))


def _told_on(value: KnownValue, on: date | None) -> date | None:
    """Return the day on which a value came up, or None where it does not count on the day that is asked of.

    A price list that returns to an old price tells it anew; any other state that is told again later is a look back.
    """
    days = []
    for record in (value.first, *value.tellers):
        if record.withdrawn is not None or record.figure.status != "asserted" or record.figure.tense == "former":
            continue
        day = record.span.start if record.span else date.min
        if (on is None or day <= on) and not _is_gone(record, on):
            days.append(day)
    state = any(r.state and r.own_word for r in value.tellers)
    return (max if state else min)(days, default=None)


def _is_gone(record: Record, on: date | None) -> bool:
    """Whether a price had been withdrawn from its page by the day that is asked of."""
    return record.gone and record.left is not None and (on is None or record.left.date() <= on)


def _withdrawn_on(values: Sequence[KnownValue], on: date | None) -> date | None:
    """Return the day on which the vendor's own page was first without the price, or None where it never was."""
    own = (r for value in values for r in value.tellers if r.own_word and r.state and _is_gone(r, on))
    return max((r.left.date() for r in own if r.left), default=None)


def _still_listed(value: KnownValue) -> bool:
    return any(r.state and r.left is None and r.withdrawn is None for r in value.tellers)


def rank(tellers: Iterable[Record]) -> tuple[int, int, Decimal]:
    """Return what a side weighs, the best the smallest: tier, independent witnesses, precision."""
    live = [r for r in tellers if r.withdrawn is None]
    if not live:
        return len(TIERS), 0, Decimal(1)
    tier = min(TIERS.index(r.tier) for r in live)
    return tier, -len({r.witness for r in live}), min(_width(r) for r in live)


def claim(tellers: Sequence[Record]) -> tuple[bool, tuple[int, int, Decimal], date, str]:
    """Return what a side's claim to stand is, the best the smallest: what it weighs, then the day that it speaks of.

    What nobody dates may speak of another time, so that it stands against nothing that is dated. Between equals of one
    day the words decide: any order of arrival must end with the same side.
    """
    undated = all(is_undated(r) and r.tier != "own" for r in tellers)
    first = min((r.span.start for r in tellers if r.span), default=date.max)
    return undated, rank(tellers), first, min(("|".join(_says(r)) for r in tellers), default="")


def _says(record: Record) -> tuple[str, ...]:
    figure = record.figure
    return str(figure.low), str(figure.high), figure.currency, figure.hedge, figure.as_of or ""


def _width(record: Record) -> Decimal:
    interval = interval_of(record.figure, DEFAULTS)
    return (interval.high - interval.low) / interval.high if interval.high else Decimal(0)


def _content(value: KnownValue) -> tuple[bool, tuple[str, ...]]:
    return value.first.figure.hedge != "exact", _says(value.first)


def losers(records: Iterable[Record], conflicts: Iterable[Conflict]) -> frozenset[str]:
    """Return the keys of records on the weaker side of a dispute: they are on file, but do not stand.

    What a person settled holds. A stale figure loses whoever tells it; otherwise the better founded side wins, of
    equals the one that was told on an earlier day.
    """
    by_key = {record.key: record for record in records}
    lost: set[str] = set()
    for conflict in conflicts:
        if conflict.kind != "disputed" and conflict.cause != "swapped":
            continue
        left = [by_key[key] for key in conflict.left if key in by_key]
        right = [by_key[key] for key in conflict.right if key in by_key]
        if not left or not right:
            continue
        if conflict.settled_for == "both":
            continue
        right_wins = conflict.cause != "stale" and claim(right) < claim(left)
        if conflict.settled_for is not None:
            right_wins = conflict.settled_for == "right"
        lost.update(conflict.left if right_wins else conflict.right)
    return frozenset(lost)
