"""Make one figure of what an article tells twice: the headline's rounded sum and the body's exact one."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from storage.records import Figure

_STATES = ("valuation", "total_raised", "revenue")
"""What has another value later on."""
_PAST = 20
"""Days from which a dated state is another than the undated one of the article."""
_LONG_AGO = 180
"""Days after which nobody hopes for a round any more that was closed then."""
_SAME_KIND = ("subject", "metric", "investor")


def merge_tellings(figures: list[Figure], published: date | None) -> list[Figure]:
    """Return figures with repeated tellings joined: of two that say the same, the more precise one stays."""
    kept: list[Figure] = []
    places: dict[tuple[object, ...], set[int]] = {}
    """Where figures of one kind and of about one size stand among those kept."""
    for figure in figures:
        alike = {n for key in _sizes(figure, _BESIDE) for n in places.get(key, ())}
        twin = next((n for n in sorted(alike) if _same(kept[n], figure, published)), None)
        if twin is None:
            kept.append(figure)
        else:
            kept[twin] = _join(kept[twin], figure)
        place = len(kept) - 1 if twin is None else twin
        for key in _sizes(kept[place], (0,)):
            places.setdefault(key, set()).add(place)
    return kept


_SIZE = math.log(1.12)
"""Sums that may be one lie in one class of sizes of this width, or in neighbours: more than `_LOOSE` apart are none."""
_BESIDE = (-1, 0, 1)


def _sizes(figure: Figure, beside: Sequence[int]) -> Iterator[tuple[object, ...]]:
    """Yield what a figure can be found by: its kind with the size of each of its ends, restatements included."""
    kind = tuple(getattr(figure, key) for key in _SAME_KIND)
    ends = [figure.low, figure.high, *(end for money in figure.also for end in (money.low, money.high))]
    for end in filter(None, ends):
        size = round(math.log(abs(end)) / _SIZE)
        yield from ((*kind, size + step) for step in beside)
    if not any(ends):
        yield (*kind, None)


def _same(a: Figure, b: Figure, published: date | None) -> bool:
    if any(getattr(a, key) != getattr(b, key) for key in _SAME_KIND):
        return False
    if a.round and b.round and a.round != b.round:
        return False
    if a.period and b.period and a.period != b.period:
        return False
    if a.basis and b.basis and a.basis != b.basis:
        return False
    if "denied" in (a.status, b.status) and a.status != b.status and "title" not in (a.place, b.place):
        return False
    if a.metric in _STATES and (a.low, a.high) != (b.low, b.high) and _then_and_now(a, b, published):
        return False
    if _done_and_sought(a, b, published):
        return False
    if a.tense != b.tense and (a.low, a.high) != (b.low, b.high):
        # "from 18 to 20 billion": two values, however they round
        return False
    if not _same_day(a, b, published):
        return False
    return _same_sum(a, b)


def _then_and_now(a: Figure, b: Figure, published: date | None) -> bool:
    """Whether one is told without a date and the other of a time that is past: what it was then, and what it is now."""
    dated, undated = (a, b) if a.as_of else (b, a)
    if "title" in (a.place, b.place) or undated.as_of or dated.as_of_span is None or published is None:
        return False
    return (published - dated.as_of_span.end).days > _PAST


def _done_and_sought(a: Figure, b: Figure, published: date | None) -> bool:
    """Whether one is a round of long ago, and the other one that is only hoped for now, of the same size."""
    done, sought = (a, b) if a.status == "asserted" else (b, a)
    if (done.status, sought.status) != ("asserted", "rumoured") or "title" in (a.place, b.place):
        return False
    if sought.as_of or sought.tense == "former" or done.as_of_span is None or published is None:
        return False
    return (published - done.as_of_span.end).days > _LONG_AGO


def _same_day(a: Figure, b: Figure, published: date | None) -> bool:
    if a.as_of and b.as_of:
        return a.as_of.startswith(b.as_of) or b.as_of.startswith(a.as_of)
    if a.metric == "valuation" and (a.low, a.high, a.status) == (b.low, b.high, b.status):
        return True
    first, second = (a, b) if a.start <= b.start or a.place == "title" else (b, a)
    # told first without a date, then as long past: two events of one size
    if first.place != "title" and second.as_of_span is not None and first.as_of is None and published is not None:
        return (published - second.as_of_span.end).days < 45
    return True


def _same_sum(a: Figure, b: Figure) -> bool:
    if a.currency != b.currency:
        return any(
            money.currency == other.currency
            and _near(money.low, money.high, money.step, other.low, other.high, other.step)
            for one, other in ((a, b), (b, a))
            for money in one.also
        )
    limit = _LOOSE if "title" in (a.place, b.place) else _CLOSE
    return _near(a.low, a.high, a.step, b.low, b.high, b.step, limit)


_LOOSE, _CLOSE = Decimal("0.1"), Decimal("0.06")
"""How far a headline's round number may be from the text's, and two numbers of the text from each other."""


def _near(
    low: Decimal | None,
    high: Decimal | None,
    step: Decimal,
    low2: Decimal | None,
    high2: Decimal | None,
    step2: Decimal,
    limit: Decimal = Decimal("0.1"),
) -> bool:
    """Whether two sums are one, each rounded as it is written."""
    first, second = [v for v in (low, high) if v is not None], [v for v in (low2, high2) if v is not None]
    if not first or not second:
        return False
    if len(set(first)) != len(set(second)):
        return _bounds(low, high, low2, high2) or _bounds(low2, high2, low, high)
    slack = max(step, step2)
    return all(
        abs(x - y) <= min(slack, limit * max(abs(x), abs(y)))
        for x, y in zip((first[0], first[-1]), (second[0], second[-1]), strict=True)
    )


def _bounds(low: Decimal | None, high: Decimal | None, low2: Decimal | None, high2: Decimal | None) -> bool:
    """Whether the first sum tells only one end of the second, a range ("up to $300 million" of "$200-300 million")."""
    if low2 is None or high2 is None or (low is None) == (high is None):
        return False
    return high == high2 if low is None else low == low2


def _join(a: Figure, b: Figure) -> Figure:
    """Join two tellings: the sum of the more precise one, and what either knows beside it."""
    better, other = (b, a) if _preferred(b, a) else (a, b)
    dated = max((better, other), key=lambda figure: len(figure.as_of or ""))
    status = better.status
    if "denied" in (a.status, b.status):
        status = "denied"  # a headline's word on what the text then tells
    elif "asserted" in (a.status, b.status):
        status = better.status if better.place != "title" else other.status
    return replace(
        better,
        also=better.also or other.also,
        round=better.round or other.round,
        basis=better.basis or other.basis,
        period=better.period or other.period,
        as_of=dated.as_of,
        as_of_span=dated.as_of_span,
        dated_by=dated.dated_by,
        status=status,
        attribution=better.attribution or other.attribution,
        rules=tuple(dict.fromkeys((*better.rules, *other.rules, "told twice"))),
    )


def _preferred(b: Figure, a: Figure) -> bool:
    """Whether the second telling is the better one: finer, or the body's rather than the headline's.

    Of two in different currencies it is the one that tells both.
    """
    if a.currency != b.currency:
        return bool(b.also) and not a.also
    if (None in (a.low, a.high)) != (None in (b.low, b.high)):
        return None not in (b.low, b.high)  # a range rather than one end of it
    if b.step != a.step and {a.low, a.high} != {b.low, b.high}:
        return b.step < a.step
    if (a.place == "title") != (b.place == "title"):
        return a.place == "title"
    return a.hedge == "exact" and b.hedge != "exact" and {a.low, a.high} != {b.low, b.high}
