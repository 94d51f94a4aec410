"""Revenue of a period: every telling of one period speaks of the same sum."""

from __future__ import annotations

from pipeline.compare import rumours
from pipeline.compare.bearing import Bearing
from pipeline.compare.events import gap
from pipeline.compare.sides import agreed, disputed, judge_group, new
from storage.records import Verdict


def judge(b: Bearing) -> Verdict:
    """Judge a revenue against those of its own period; without a period, against those of its own time."""
    r = b.record
    pool = b.series()
    if r.figure.period is None:
        fitting = [k for k in pool if b.fits(r, k)]
        if fitting:
            return agreed(b, fitting)
        pool = [k for k in pool if gap(r.span, k.span) <= b.tolerances.event_days]
    friends, others = judge_group(b, pool, b.fits)
    if others:
        return disputed(b, others)
    if friends:
        return agreed(b, friends)
    return rumours.settled(b) or new(b)
