"""What a watched page shows along time: prices that stay, leave, come back, or were there (or away) for hours only."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

from storage.records import Record, Tolerances, record_key


@dataclass(frozen=True, slots=True)
class Turn:
    """What a look at a watched page found other than the look before.

    Attributes:
        left: what it shows no longer; something else took its place. gone: the same, and nothing did.
        back: what it shows again, after it was missing for hours only.
        brief: what it showed for hours only: it was never the price.
        lost: how many prices it showed, where it shows none at all now. Nothing has left then: it is read wrongly.
    """

    left: tuple[Record, ...] = ()
    gone: tuple[Record, ...] = ()
    back: tuple[Record, ...] = ()
    brief: tuple[Record, ...] = ()
    lost: int = 0


def look_of(seen: date | None, published: date | None, now: datetime) -> datetime:
    """Return when a page was looked at: now where it was fetched now, else on the day that it gives itself."""
    return now if seen is not None or published is None else _midnight(published)


def as_shown(
    made: Sequence[Record], before: Sequence[Record], at: datetime, tolerances: Tolerances, known: Callable[[str], bool]
) -> list[Record]:
    """Give what a page shows the key that it has on file, and what it shows anew after a time a key of its own.

    A price that returns to an old value (10, 2, 10 again) is not the old telling. One that is missing for hours only
    is, and so is one that is shown still.

    Args:
        made: the records of this look.
        before: the records of the page that are on file and were not taken back.
        at: when it was looked at.
        tolerances: how long a page may waver.
        known: whether a key is on file, taken back or not.
    """
    held: dict[str, list[Record]] = {}
    for old in sorted((old for old in before if old.state), key=lambda old: old.sequence):
        held.setdefault(record_key(old.figure, old.url), []).append(old)
    return [_as_shown(r, held.get(r.key, ()), at, tolerances, known) if r.state else r for r in made]


def _as_shown(
    record: Record, held: Sequence[Record], at: datetime, tolerances: Tolerances, known: Callable[[str], bool]
) -> Record:
    last = held[-1] if held else None
    if last is None and not known(record.key):
        return record
    if last is not None and (last.left is None or at - last.left < _there_and_back(tolerances)):
        return replace(record, key=last.key)
    says = f"{record.key}\x1f{at.isoformat()}"
    return replace(record, key=hashlib.sha256(says.encode()).hexdigest()[:32])


def turned(
    told: Sequence[Record],
    new: Sequence[Record],
    before: Sequence[Record],
    at: datetime,
    tolerances: Tolerances,
    *,
    any_price: bool,
) -> Turn:
    """Compare a look at a watched page with what the look before it showed.

    Args:
        told: what it shows, as it is on file.
        new: what of that was not on file.
        before: the records of the page that were on file and not taken back.
        at: when it was looked at.
        tolerances: how long a page may waver.
        any_price: whether a price was read at all, one that a person rejected included.
    """
    shown = [old for old in before if old.state and old.left is None]
    prices = sum(old.figure.metric == "price" for old in shown)
    if prices and not any_price:
        return Turn(lost=prices)
    keys, fresh = {record.key for record in told}, {record.key for record in new}
    lines = _by_series(told), _by_series(before)
    found: dict[str, list[Record]] = {"left": [], "gone": [], "brief": []}
    for old in shown:
        if old.key not in keys:
            now, then = (line.get(old.series, []) for line in lines)
            found[_way(old, now, then, fresh, at, tolerances)].append(old)
    back = [record for record in told if record.state and record.left is not None]
    return Turn(tuple(found["left"]), tuple(found["gone"]), tuple(back), tuple(found["brief"]))


def _by_series(records: Sequence[Record]) -> dict[str, list[Record]]:
    found: dict[str, list[Record]] = {}
    for record in records:
        found.setdefault(record.series, []).append(record)
    return found


def _way(
    old: Record, now: Sequence[Record], then: Sequence[Record], fresh: Container[str], at: datetime, t: Tolerances
) -> Literal["left", "gone", "brief"]:
    """Say how a price went, by what its page shows of its series now and what is on file of it."""
    if _is_brief(old, now, then, fresh, at, t):
        return "brief"
    return "gone" if _is_gone(old, now, fresh, at) else "left"


def _is_brief(
    old: Record, now: Sequence[Record], then: Sequence[Record], fresh: Container[str], at: datetime, t: Tolerances
) -> bool:
    """Whether a price came and went within hours, so that all is as it was before it came.

    What a first look found may have stood there for years. What gave way to another price was one.
    """
    came = moment_of(old)
    if old.baseline or at - came >= _there_and_back(t) or any(record.key in fresh for record in now):
        return False
    return bool(now) or all(record.left != came for record in then)


def _is_gone(old: Record, now: Sequence[Record], fresh: Container[str], at: datetime) -> bool:
    """Whether nothing took a price's place: no new one of its series, nor one that was announced for a day now come."""
    if old.figure.metric != "price" or old.figure.tense == "former":
        return False
    over = old.is_ahead and not _is_ahead_at(old, at)  # its day has come, and the page may tell it as the price of now
    current = [record for record in now if record.figure.tense != "former"]
    return not any(
        over or record.key in fresh or (record.is_ahead and not _is_ahead_at(record, at)) for record in current
    )


def _is_ahead_at(record: Record, at: datetime) -> bool:
    return record.span is not None and record.span.start > at.date()


def moment_of(record: Record) -> datetime:
    """Return when a page was first seen to say a record: the day that it gave itself, else the arrival."""
    return _midnight(record.published) if record.published is not None else record.arrived


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _there_and_back(tolerances: Tolerances) -> timedelta:
    return timedelta(hours=tolerances.there_and_back_hours)
