"""What a difference looks like: a slipped point, a wrong magnitude, another currency's sign."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.compare.bearing import Bearing
from pipeline.compare.slips import slip
from storage.records import Cause, Record

LOOKS: dict[Cause, str] = {
    "magnitude": "a wrong magnitude word (million for billion)",
    "decimal": "a slipped decimal point",
    "currency": "the same number under another currency's sign",
    "stale": "an old figure told as the current one",
    "pre-post": "a valuation before the money told as one after it, or the reverse",
    "swapped": "the input price told for the output price",
    "scope": "two sums that do not count the same",
    "repointed": "an alias that stands for another model now",
}


def cause_of(b: Bearing, against: Sequence[Record]) -> Cause | None:
    """Return what the difference between the new record and the other side looks like, or None.

    The cause may rest on any record of the other side, so all of them are looked at.
    """
    side = _whole_side(b, against)
    if _counted_otherwise(b.record, against):
        return "scope"
    if _other_currency(b, side):
        return "currency"
    if _before_for_after(b, against):
        return "pre-post"
    slips = {slip(ratio, b.tolerances.cause_band) for k in side for ratio in b.sums.ratios(b.record, k)}
    if slips - {None}:
        return "magnitude" if "magnitude" in slips else "decimal"
    # where only one side tells what it counts, all other looks come before
    return "scope" if any(b.record.figure.scope != k.figure.scope for k in against) else None


def _whole_side(b: Bearing, against: Sequence[Record]) -> list[Record]:
    """Add the records of the same series that agree with the other side and not with the new record."""
    keys = {k.key for k in against}
    more = [
        k
        for k in b.series()
        if k.key not in keys
        and not b.fits(k, b.record)
        and any(b.fits(k, m) and b.same_occasion(k, m) for m in against)
    ]
    return [*against, *more]


def _counted_otherwise(record: Record, against: Iterable[Record]) -> bool:
    """Whether both sides tell what they count, and it is not the same."""
    return any(record.figure.scope and k.figure.scope and record.figure.scope != k.figure.scope for k in against)


def _other_currency(b: Bearing, side: Iterable[Record]) -> bool:
    """Whether a number stands on the other side under another sign, and not under the same one as well."""
    own = b.sums.of(b.record).forms
    return any(
        mine.currency != theirs.currency and mine.interval.meets(theirs.interval)
        for k in b.sums.distinct(side)
        if not b.fits(k, b.record)
        for mine in own
        for theirs in b.sums.of(k).forms
    )


def _before_for_after(b: Bearing, against: Iterable[Record]) -> bool:
    """Whether the new valuation and the other differ by the round, or give one number under both names."""
    figure = b.record.figure
    if figure.metric != "valuation":
        return False
    amounts = [a for a in b.of_metric("amount_raised") if b.same_occasion(a, b.record)]
    for other in against:
        if {figure.basis, other.figure.basis} == {"pre", "post"} and b.fits(other, b.record):
            return True
        low, high = sorted((b.record, other), key=lambda k: b.sums.of(k).number)
        misnamed = low.figure.basis == "post" or high.figure.basis == "pre"
        if misnamed and any(_differ_by(b, other, a) for a in amounts):
            return True
    return False


def _differ_by(b: Bearing, other: Record, amount: Record) -> bool:
    mine, theirs = b.sums.of(b.record).forms[0], b.sums.of(other).forms[0]
    sums = [f for f in b.sums.of(amount).forms if f.currency == mine.currency == theirs.currency]
    low, high = sorted((mine, theirs), key=lambda form: form.number)
    return any(low.interval.plus(one.interval).meets(high.interval) for one in sums)
