"""Sums that belong to one occasion: a round, a loan, an investor's cheque."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.compare import rumours
from pipeline.compare.agreement import Fitting
from pipeline.compare.bearing import Bearing
from pipeline.compare.cheques import is_paid_in_all, told_apart
from pipeline.compare.events import is_later, is_vague
from pipeline.compare.sides import agreed, disputed, judge_group, new, quiet
from pipeline.compare.wording import cited, what
from storage.records import Record, Verdict


def judge(b: Bearing) -> list[Verdict]:
    """Judge a sum against those of the same occasion; another occasion's sum is nothing to it.

    Several verdicts where it disputes sums that are too far apart to dispute one another.
    """
    found = _judge(b)
    if found.kind != "disputed":
        return [found]
    return [found, *(disputed(b, side) for side in _beside(b, found))]


def _beside(b: Bearing, found: Verdict) -> Iterator[list[Record]]:
    """Yield the other sides that a disputed sum opposes: too far from the ones before to be in dispute with them."""
    told = _of_its_event(b, b.series())
    opposed = [k for k in told if k.key in found.against]
    for k in told:
        if b.fits(b.record, k) is not False or any(b.same_event(k, o) for o in opposed):
            continue
        side = [o for o in told if b.same_event(o, k) and b.fits(o, k)]
        opposed += side
        yield side


def _of_its_event(b: Bearing, pool: Sequence[Record]) -> list[Record]:
    """Return those of some sums that surely speak of the new one's event, and tell no earlier one again."""
    r, like = b.record, Fitting(b.sums, pool)
    group = [k for k in pool if b.same_event(r, k) and _sure(b, k)]
    group = [k for k in group if b.fits(r, k) or not _of_another_round(b, k, like)]
    return [k for k in group if b.fits(r, k) or not any(tells_again(b, k, o) for o in like.of(k))]


def _of_another_round(b: Bearing, k: Record, like: Fitting) -> bool:
    """Whether the one of the new record and another that names no round tells of a third's, not of the other's."""
    loose, held = (k, b.record) if b.round_of(k) is None else (b.record, k)
    return any(tells_round_of(b, loose, held, other) for other in like.of(loose))


def tells_round_of(b: Bearing, loose: Record, held: Record, other: Record) -> bool:
    """Whether a sum that names no round is that of one named round of its weeks, and so not of another one."""
    names = b.round_of(held), b.round_of(other)
    apart = b.round_of(loose) is None and None not in names and names[0] != names[1]
    return apart and b.same_event(loose, other) and b.fits(loose, other) is True


def _judge(b: Bearing) -> Verdict:
    r = b.record
    pool = [k for k in b.series() if _counts_alike(r, k)]
    fitting = [k for k in pool if b.fits(r, k)]
    if fitting and (b.undated or (r.figure.tense == "former" and r.figure.as_of_span is None)):
        return agreed(b, fitting)
    if r.figure.tense == "former" and r.figure.as_of_span is None:
        return new(b, f"{cited(r)} is an older sum without a date of its own")
    group = [k for k in pool if b.same_event(r, k)]
    sure = _of_its_event(b, pool)
    apart = told_apart(b, [k for k in sure if b.fits(r, k) is False])
    friends, others = judge_group(b, [k for k in sure if k not in apart], b.fits)
    earlier = [k for k in fitting if tells_again(b, r, k)]
    if others and not earlier:
        if is_paid_in_all(b, r):
            return new(b, f"{cited(r)} is what the cheques of {r.figure.investor} on file make together")
        others = [k for k in others if not is_paid_in_all(b, k)]
    if others:
        return agreed(b, earlier) if earlier else disputed(b, others)
    here = [k for k in group if k in fitting]
    if friends or here or earlier:
        return agreed(b, friends or here or earlier)
    if any(b.fits(r, k) is None for k in group):
        return quiet(b, "not-comparable", group, f"{cited(r)} cannot be compared with {cited(group[0])}")
    return rumours.settled(b) or new(b, f"{cited(r)} is the first on file for this occasion of {what(r)}")


def _counts_alike(a: Record, b: Record) -> bool:
    """Whether two cheques of one investor count alike: one payment is not the sum of all that was ever paid."""
    if a.figure.metric != "investment":
        return True
    return a.figure.scope == b.figure.scope and b.figure.hedge not in ("at_most", "at_least")


def _sure(b: Bearing, k: Record) -> bool:
    """Whether the two surely speak of one occasion: by name, or by a time that is narrow enough."""
    names = b.round_of(b.record), b.round_of(k)
    named = names[0] is not None and names[0] == names[1]
    return named or not (is_vague(b.record, b.tolerances) or is_vague(k, b.tolerances))


def tells_again(b: Bearing, k: Record, old: Record) -> bool:
    """Whether a record may tell of an earlier round again: it neither names one nor gives a date, and fits its sum.

    That it lies above somebody's "more than" says nothing.
    """
    if b.round_of(k) is not None or k.figure.as_of_span is not None or old.figure.hedge in ("at_least", "at_most"):
        return False
    if old.key in b.guessed or not b.fits(k, old):
        return False
    return not b.same_occasion(k, old) and not is_later(old, k)
