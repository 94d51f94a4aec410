"""What the program holds true now: the best of the current time, by tier, witnesses and precision."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from pipeline.compare.events import gap, is_undated
from pipeline.compare.intervals import interval_of
from storage.lastword import taken_back
from storage.records import TIERS, Cause, Conflict, Figure, KnownValue, Record, Tolerances

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
    current = [value for value in current if not any(_moved_on(value, other) for other in current)]
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


def _moved_on(value: KnownValue, other: KnownValue) -> bool:
    """Whether somebody tells that another value took the place of this one, which nobody has told since."""
    since = min((k.span.start for k in _live(other) if k.figure.tells_change and k.span), default=None)
    last = max((k.span.start for k in _live(value) if k.span), default=None)
    same_sign = value.first.figure.currency == other.first.figure.currency
    return same_sign and since is not None and last is not None and last < since


def _live(value: KnownValue) -> list[Record]:
    """Return who tells a value as that of now."""
    told = (value.first, *value.tellers)
    return [k for k in told if k.withdrawn is None and k.figure.status == "asserted" and k.figure.tense != "former"]


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
    return tier, -len({r.witness for r in live}), min(_vagueness(r.figure) for r in live)


def _vagueness(figure: Figure) -> Decimal:
    """Return how little precise a figure is: by the digits of a plain sum, else by how much it can be.

    "$305 million" is as precise as "$355 million", though it leaves a larger share open.
    """
    if figure.hedge != "exact" or not figure.low or figure.low != figure.high or not figure.step:
        return interval_of(figure, DEFAULTS).vagueness
    last_digit = 2 * figure.step
    return Decimal(1).scaleb(last_digit.adjusted() - figure.low.adjusted() - 1)


class Claim(NamedTuple):
    """What a side of a dispute has for itself; the best claim is the smallest.

    Attributes:
        undated: whether nobody dates it: it may speak of another time, and stands against nothing that is dated.
        tier, witnesses: as in `rank`.
        vagueness: how little precise it is. A price is written in full: $2 is no vaguer than $2.08.
        first: the first day that it speaks of.
        words: decides between equals, so that any order of arrival ends with the same side. It is no evidence.
    """

    undated: bool
    tier: int
    witnesses: int
    vagueness: Decimal
    first: date
    words: str


def claim(tellers: Sequence[Record]) -> Claim:
    """Return what a side has for itself."""
    undated = all(is_undated(r) and r.tier != "own" for r in tellers)
    tier, witnesses, vagueness = rank(tellers)
    if any(r.figure.metric == "price" and r.figure.hedge == "exact" for r in tellers):
        vagueness = Decimal(0)
    first = min((r.span.start for r in tellers if r.span), default=date.max)
    words = min(("|".join(_says(r)) for r in tellers), default="")
    return Claim(undated, tier, witnesses, vagueness, first, words)


_SLIPS = ("decimal", "magnitude")


def better_founded(
    cause: Cause | None, left: Sequence[Record], right: Sequence[Record]
) -> Literal["left", "right"] | None:
    """Return which side of a dispute stands by what is known of it, or None where nothing tells the two apart.

    A stale figure never stands, and who tells the other side since counts for that one alone. A slip of the pen has as
    many digits as the truth, so that precision tells nothing there; and a year that holds the other's month is no
    earlier day.

    Args:
        cause: what the difference looks like.
        left: the records of the side that was told first.
        right: those of the other.
    """
    if cause == "stale":
        return "left"
    left, right = _last_words(cause, left, right)
    mine, theirs = claim(left), claim(right)
    better: Literal["left", "right"] = "right" if theirs < mine else "left"
    if mine[:3] != theirs[:3]:
        return better
    if mine.vagueness != theirs.vagueness:
        return None if cause in _SLIPS else better
    return better if _at_other_times(left, right) else None


def _last_words(
    cause: Cause | None, left: Sequence[Record], right: Sequence[Record]
) -> tuple[Sequence[Record], Sequence[Record]]:
    """Return the sides of a dispute without those whose own teller has changed sides since."""
    gone = {k.key for k in (*taken_back(cause, left, right), *taken_back(cause, right, left))}
    return ([k for k in left if k.key not in gone], [k for k in right if k.key not in gone]) if gone else (left, right)


def _at_other_times(left: Iterable[Record], right: Iterable[Record]) -> bool:
    """Whether the first time that each of two sides speaks of is further from the other's than the news of one deal."""
    one, other = (
        min((r.span for r in side if r.span), key=lambda span: (span.start, span.end), default=None)
        for side in (left, right)
    )
    return gap(one, other) > DEFAULTS.news_days


def _says(record: Record) -> tuple[str, ...]:
    figure = record.figure
    return str(figure.low), str(figure.high), figure.currency, figure.hedge, figure.as_of or ""


def _content(value: KnownValue) -> tuple[bool, tuple[str, ...]]:
    return value.first.figure.hedge != "exact", _says(value.first)


def losers(records: Iterable[Record], conflicts: Iterable[Conflict]) -> frozenset[str]:
    """Return the keys of records on the weaker side of a dispute: they are on file, but do not stand.

    What a person settled holds, then what is better founded. Where nothing tells the sides apart the one with the
    smaller claim stands until a person says more. Who has changed sides since has lost what he told before.
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
        winner = conflict.settled_for or better_founded(conflict.cause, left, right)
        now_left, now_right = _last_words(conflict.cause, left, right)
        right_wins = winner == "right" if winner else claim(now_right) < claim(now_left)
        lost.update(conflict.left if right_wins else conflict.right)
        if not conflict.settled_for:
            lost.update({k.key for k in (*left, *right)} - {k.key for k in (*now_left, *now_right)})
    return frozenset(lost)
