"""Rumours and forecasts: they dispute nothing, and what is then announced settles them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.compare import valuations
from pipeline.compare.bearing import UNSETTLED, Bearing
from pipeline.compare.events import gap, is_later
from pipeline.compare.sides import Fits, agreed, new, raised
from pipeline.compare.wording import cited, what
from storage.records import Record, Verdict


def judge(b: Bearing) -> Verdict:
    """Judge a rumour or forecast against others of the same deal; an assertion stands above it."""
    r = b.record
    fits = _fits(b)
    if any(fits(r, k) for k in b.series()):
        return agreed(b, [k for k in b.series() if fits(r, k)])
    open_ones = [k for k in _unsettled(b, r) if k.figure.status == r.figure.status]
    friends = [k for k in open_ones if fits(r, k)]
    if friends:
        return agreed(b, friends)
    moved = [k for k in open_ones if fits(r, k) is False and not is_later(k, r)]
    if not moved:
        return new(b, f"{cited(r)} is not settled yet, and nothing on file speaks of the same deal of {what(r)}")
    return raised(b, "changed", _value_of(moved, fits))


def settled(b: Bearing) -> Verdict | None:
    """Judge an assertion against the rumours that it settles; None where it settles none."""
    fits = _fits(b)
    open_ones = [k for k in _unsettled(b, b.record) if not is_later(k, b.record)]
    fitting = [k for k in open_ones if fits(b.record, k)]
    if fitting:
        return agreed(b, fitting)
    differing = [k for k in open_ones if fits(b.record, k) is False]
    return raised(b, "changed", _value_of(differing, fits)) if differing else None


def settled_state(b: Bearing, along_time: Verdict) -> Verdict:
    """Judge an asserted state that no earlier state speaks against by the rumours that it settles."""
    if along_time.kind not in ("new", "agrees"):
        return along_time
    late = any(is_later(k, b.record) for k in b.series())
    found = None if late else settled(b)
    if along_time.kind == "agrees" or found is None:
        return along_time
    return found


def _fits(b: Bearing) -> Fits:
    return valuations.fits_for(b, lenient=False) if b.record.figure.metric == "valuation" else b.fits


def _unsettled(b: Bearing, r: Record) -> list[Record]:
    """Return the rumours of the deal that a record speaks of: none was settled by an assertion in between."""
    assertions = [a for a in b.series() if not is_later(a, r)]
    return [k for k in b.series(status=UNSETTLED) if _same_deal(b, r, k) and is_open(b, k, assertions)]


def is_open(b: Bearing, rumour: Record, assertions: Iterable[Record]) -> bool:
    """Whether none of some assertions of a rumour's series, of its time or later, tells how its deal came out."""
    return not any((is_later(a, rumour) or a.span == rumour.span) and _same_deal(b, a, rumour) for a in assertions)


def _same_deal(b: Bearing, a: Record, k: Record) -> bool:
    first, second = b.round_of(a), b.round_of(k)
    if first and second and first != second:
        return False
    return gap(a.span, k.span) <= b.tolerances.rumour_days


def _value_of(records: Sequence[Record], fits: Fits) -> list[Record]:
    """Return the latest of some records with those that say the same, in order of arrival."""
    last = max(records, key=lambda k: (k.span.start.toordinal() if k.span else 0, k.sequence))
    return sorted((k for k in records if k is last or fits(k, last)), key=lambda k: k.sequence)
