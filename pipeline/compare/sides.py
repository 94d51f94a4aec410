"""The two sides of a disagreement: whom a new record fits, whom it opposes, and which conflict it joins."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set

from pipeline.compare import causes, wording
from pipeline.compare.agreement import Agreement, Fitting
from pipeline.compare.bearing import Bearing
from pipeline.compare.standing import claim
from storage.records import Cause, Conflict, Record, Verdict, VerdictKind, metric_specs

Fits = Callable[[Record, Record], bool | None]


def quiet(b: Bearing, kind: VerdictKind, with_: Sequence[Record], text: str, *, conflict: str | None = None) -> Verdict:
    """Return a verdict that raises nothing."""
    keys = tuple(k.key for k in sorted(with_, key=lambda k: k.sequence))
    return Verdict(kind, b.record.key, keys, b.record.figure.metric, _sentence(text), conflict=conflict)


def new(b: Bearing, text: str = "") -> Verdict:
    """Say that nothing on file speaks of the same thing."""
    return quiet(b, "new", [], text or f"{wording.cited(b.record)} is the first on file for {wording.what(b.record)}")


def agreed(b: Bearing, with_: Sequence[Record]) -> Verdict:
    """Say that a record agrees with some on file; where those are one side of a conflict it becomes their witness."""
    first = _clearest(b, with_)
    found = b.compare(first, b.record)
    text = f"{wording.cited(first)} and {wording.cited(b.record)}{_how(b, found)}"
    conflict = _conflict_of_side(b, with_)
    lost = conflict is not None and all(k.key in b.contested for k in with_)
    return quiet(b, "joins" if lost else "agrees", with_, text, conflict=conflict.key if conflict else None)


def _how(b: Bearing, found: Agreement) -> str:
    """Say how two sums agree."""
    if found.left == found.right:
        return " say the same"
    if found.fits:
        reason = wording.conversion(found)
        return f": {reason}: they agree" if reason else " agree"
    if b.record.figure.metric == "valuation":
        return ": the one is before the money and the other after it, with the round between them: they agree"
    return ": bounds of one time: they agree"


def _clearest(b: Bearing, records: Sequence[Record]) -> Record:
    return min(records, key=lambda k: (b.compare(k, b.record).fits is not True, k.key in b.contested, k.sequence))


def _conflict_of_side(b: Bearing, with_: Sequence[Record]) -> Conflict | None:
    """Return the conflict that a record takes a side in: it fits the one side, and nobody on the other."""
    keys = {k.key for k in with_}
    for conflict in b.conflicts:
        if conflict.kind == "changed":
            continue
        left, right = keys & set(conflict.left), keys & set(conflict.right)
        opposed = [k for k in b.series() if k.key in (conflict.right if left else conflict.left)]
        if bool(left) == bool(right) or any(b.fits(b.record, k) for k in opposed):
            continue
        if _is_of_its_time(b, conflict, keys, opposed):
            return conflict
    return None


def _is_of_its_time(b: Bearing, conflict: Conflict, with_: Set[str], opposed: Sequence[Record]) -> bool:
    """Whether a conflict is about the time that the new record speaks of, and not only about a sum like its own."""
    if b.undated:
        return with_ <= {*conflict.left, *conflict.right}
    along_time = conflict.kind != "disputed" or metric_specs()[conflict.metric].time != "event"
    if along_time and not with_ <= b.guessed:
        return True
    return any(b.same_occasion(b.record, k) for k in opposed)


def judge_group(b: Bearing, group: Sequence[Record], fits: Fits) -> tuple[list[Record], list[Record]]:
    """Split the records of the same time into those that the new one goes with and those that it opposes.

    A loose figure that fits everybody ("over $1 billion") backs nobody: where the new record fits only such, it
    still opposes the rest. Where somebody gives a date, those whose day is only guessed have no say.

    Returns:
        (with, against); exactly one of the two is empty, or both where nothing can be compared.
    """
    dated = [k for k in group if k.key not in b.guessed]
    judged = [(k, fits(b.record, k)) for k in dated or group]
    friends, others = [k for k, ok in judged if ok is True], [k for k, ok in judged if ok is False]
    if not others:
        return friends, []
    backed = [f for f in friends if any(fits(f, m) is False for m in others) and _dispute_each_other(b, f, others)]
    standing = [m for m in others if m.key not in b.contested]
    if backed or (friends and not standing):
        return backed or friends, []
    return [], best_side(others, fits, b)


def _dispute_each_other(b: Bearing, friend: Record, others: Sequence[Record]) -> bool:
    """Whether there is a conflict of a record with some others; not every difference was raised when it was told."""
    keys = {m.key for m in others}
    return any(
        (friend.key in conflict.left and keys & {*conflict.right})
        or (friend.key in conflict.right and keys & {*conflict.left})
        for conflict in b.conflicts
    )


def best_side(records: Sequence[Record], fits: Fits, b: Bearing) -> list[Record]:
    """Return, of records that may dispute one another, the side that stands, in order of arrival.

    A day that is only guessed hides no dispute between two that are told.
    """
    # of a thousand sums that all dispute one another nobody looks at each pair
    near = Fitting(b.sums, records).of if fits == b.fits else lambda m: [k for k in records if k is m or fits(k, m)]
    sides = [near(m) for m in records]
    best = min(
        sides, key=lambda side: (*(all(k.key in keys for k in side) for keys in (b.guessed, b.contested)), claim(side))
    )
    return sorted(best, key=lambda k: k.sequence)


def raised(
    b: Bearing,
    kind: VerdictKind,
    against: Sequence[Record],
    *,
    cause: Cause | None = None,
    text: str = "",
    metric: str | None = None,
) -> Verdict:
    """Return a verdict that raises a conflict against the earliest of some records."""
    ordered = sorted(against, key=lambda k: k.sequence)
    return Verdict(
        kind,
        b.record.key,
        tuple(k.key for k in ordered),
        metric or b.record.figure.metric,
        _sentence(text or explained(b, kind, ordered, cause)),
        cause,
    )


def disputed(b: Bearing, against: Sequence[Record], *, cause: Cause | None = None) -> Verdict:
    """Raise a dispute, with the cause that it looks like."""
    return raised(b, "disputed", against, cause=cause or causes.cause_of(b, against))


def explained(b: Bearing, kind: VerdictKind, against: Sequence[Record], cause: Cause | None) -> str:
    """Word a disagreement: both values with their dates, why they cannot both be, and what it looks like."""
    first = against[0]
    found = b.compare(first, b.record)
    reason = wording.conversion(found)
    values = f"{wording.what(b.record)}: {wording.cited(first)} against {wording.cited(b.record)}"
    if kind == "changed":
        values = f"{wording.what(b.record)} moved from {wording.cited(first)} to {wording.cited(b.record)}"
    undated = "; the new figure is undated and counts by its arrival" if b.undated else ""
    look = f"; it looks like {causes.LOOKS[cause]}" if cause else ""
    return values + (f": {reason}" if reason else "") + look + undated


def _sentence(text: str) -> str:
    text = text.strip()
    return (text[:1].upper() + text[1:]).rstrip(".") + "."
