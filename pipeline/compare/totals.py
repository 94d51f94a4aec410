"""Which of several totals that dispute one another is held against the sum of the rounds."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.compare.bearing import Bearing
from pipeline.compare.standing import claim, losers
from pipeline.compare.states import is_of_one_time
from storage.records import Record


def stands(b: Bearing, total: Record) -> bool:
    """Whether a total is the best founded of those of its time, so that the rounds must not exceed it.

    Not who disputed whom decides, which follows arrival, but what each has for itself; unless a person settled it, or
    one of two was found to be an old figure.
    """
    told = [k for k in b.of_metric("total_raised") if k.figure.tense != "former"]
    lost = losers(told, [c for c in b.conflicts if c.settled_for or c.cause == "stale"])
    if total.key in lost:
        return False
    beside = [k for k in told if k.key not in lost and is_of_one_time(b, k, total)]
    mine = claim(_side(b, total, beside))
    others = b.sums.distinct(k for k in beside if b.fits(k, total) is False)
    return all(mine <= claim(_side(b, other, beside)) for other in others)


def _side(b: Bearing, total: Record, told: Sequence[Record]) -> list[Record]:
    return [k for k in told if k.key == total.key or b.fits(k, total)]
