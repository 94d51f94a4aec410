"""What holds until it is told anew: valuations, totals, run-rates, an investor's commitment."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.compare import rumours, valuations
from pipeline.compare.bearing import Bearing
from pipeline.compare.events import gap, is_later, is_vague
from pipeline.compare.rates import ONE
from pipeline.compare.sides import Fits, agreed, disputed, judge_group, new, quiet, raised
from pipeline.compare.wording import cited, what
from storage.records import Record, Verdict


def judge(b: Bearing) -> Verdict:
    """Judge a state against those of its own time, and beyond that against the one that it moves on from."""
    r = b.record
    fits = valuations.fits_for(b) if r.figure.metric == "valuation" else b.fits
    history = [k for k in b.series() if _counts_alike(r, k)]
    fitting = [k for k in history if fits(r, k)]
    if r.figure.tense == "former" and r.figure.as_of_span is None:
        return agreed(b, fitting) if fitting else new(b, f"{cited(r)} is an older value without a date of its own")
    if b.undated and fitting:
        return agreed(b, fitting)
    pool = [k for k in history if k.figure.tense != "former" or k.figure.as_of_span is not None]
    group = [k for k in pool if is_of_one_time(b, r, k)]
    sure = [k for k in group if _sure(b, k)]
    bounds = [k for k in sure if _same_bound(r, k)]
    friends, others = judge_group(b, [k for k in sure if k not in bounds], fits)
    if others:
        return _dispute(b, others, history, fits)
    if friends or bounds:
        return agreed(b, friends or bounds)
    vague = [k for k in group if k not in sure]
    if vague:
        kind = [k for k in vague if k in fitting]
        return agreed(b, kind) if kind else quiet(b, "not-comparable", vague, f"the time of {cited(r)} is too vague")
    if sure:
        return quiet(b, "not-comparable", sure, f"{cited(r)} cannot be compared with {cited(sure[0])}")
    return rumours.settled_state(b, _along_time(b, pool, history, fits))


def _along_time(b: Bearing, pool: Sequence[Record], history: Sequence[Record], fits: Fits) -> Verdict:
    """Judge a record that has no company in its own time against the latest earlier state."""
    r = b.record
    if any(is_later(k, r) for k in pool):
        return new(b, f"{cited(r)} tells of an earlier time than what is on file for {what(r)}")
    lost = [k for k in pool if k.key in b.contested and is_later(r, k)]
    earlier = sorted(
        (k for k in pool if k.key not in b.contested and is_later(r, k)), key=lambda k: (_day(k), k.sequence)
    )
    if not earlier:
        return new(b)
    last = _most_exact(earlier, fits)
    run = _run(earlier, last, fits)
    if _same_bound(r, last):
        return agreed(b, [last]) if not _bound_moved(b, last) else raised(b, "changed", run)
    fit = fits(r, last)
    if fit is None:
        return quiet(b, "not-comparable", [last], f"{cited(r)} cannot be compared with {cited(last)}")
    if fit:
        return agreed(b, [k for k in run if fits(r, k)] or [last])
    retold = [k for k in lost if fits(r, k)]
    if retold and not r.own_word:
        return agreed(b, retold)
    if _is_stale(b, run, history, fits):
        return disputed(b, run, cause="stale")
    if r.figure.metric == "total_raised" and _is_less(b, last):
        return disputed(b, run)
    return raised(b, "changed", [k for k in run if fits(r, k) is False])


def _dispute(b: Bearing, others: Sequence[Record], history: Sequence[Record], fits: Fits) -> Verdict:
    stale = _is_stale(b, others, history, fits)
    return disputed(b, others, cause="stale" if stale else None)


def is_of_one_time(b: Bearing, r: Record, k: Record) -> bool:
    """Whether two states of one series speak of the same time, so that they can dispute each other."""
    if r.figure.metric == "valuation":
        return valuations.of_one_round(b, r, k)
    if gap(r.span, k.span) > b.tolerances.event_days:
        return False
    return r.figure.metric != "total_raised" or not b.round_between(r, k)


def _sure(b: Bearing, k: Record) -> bool:
    names = b.round_of(b.record), b.round_of(k)
    if names[0] and names[0] == names[1]:
        return True
    if b.record.span == k.span and b.record.figure.as_of and "-" in b.record.figure.as_of:
        return True  # both say the same quarter
    return not (is_vague(b.record, b.tolerances) or is_vague(k, b.tolerances))


def _counts_alike(a: Record, b: Record) -> bool:
    if a.figure.metric != "investment":
        return True
    return a.figure.scope == b.figure.scope and b.figure.hedge in ("at_least", "at_most")


def _same_bound(a: Record, b: Record) -> bool:
    """Whether both give only a bound, and the same one of the two."""
    return a.figure.hedge == b.figure.hedge and a.figure.hedge in ("at_least", "at_most")


def _bound_moved(b: Bearing, last: Record) -> bool:
    """Whether a later bound says more: a lower bound that rose, an upper bound that is another."""
    mine, theirs = b.sums.of(b.record).forms[0], b.sums.of(last).forms[0]
    factors = [ONE, ONE]
    if mine.currency != theirs.currency:
        rate = b.rates.range(theirs.currency, mine.currency, (b.record.span, last.span))
        if rate is None:
            return False
        factors = [rate.low, rate.high]
    low, high = theirs.number * factors[0], theirs.number * factors[1]
    if b.record.figure.hedge == "at_least":
        return mine.number > high
    return not low <= mine.number <= high


def _most_exact(earlier: Sequence[Record], fits: Fits) -> Record:
    """Return the latest state; of a bound and a value of its time that agrees with it, the value, which says more."""
    last = earlier[-1]
    if last.figure.hedge not in ("at_least", "at_most"):
        return last
    exact = (k for k in reversed(earlier) if not is_later(last, k) and k.figure.hedge not in ("at_least", "at_most"))
    return next((k for k in exact if fits(k, last)), last)


def _run(earlier: Sequence[Record], last: Record, fits: Fits) -> list[Record]:
    """Return the latest records that hold one value together, back to where another one held."""
    run = [last]
    for k in reversed(earlier):
        if k is last:
            continue
        if fits(k, last) is False:
            break
        run.append(k)
    return sorted(run, key=lambda k: k.sequence)


def _is_stale(b: Bearing, current: Sequence[Record], history: Sequence[Record], fits: Fits) -> bool:
    """Whether a record tells as current what an older record says and the current ones have moved on from."""
    r = b.record
    if r.own_word or r.figure.as_of_span is not None or r.figure.tells_change or r.figure.round:
        return False
    return any(
        fits(r, old) and any(is_later(now, old) and fits(now, old) is False for now in current)
        for old in history
        if old.key not in b.contested
    )


def _is_less(b: Bearing, last: Record) -> bool:
    mine = b.sums.of(b.record).forms[0]
    theirs = b.sums.in_currency(last, mine.currency)
    return theirs is not None and mine.interval.high <= theirs.low


def _day(record: Record) -> int:
    return record.span.start.toordinal() if record.span else 0
