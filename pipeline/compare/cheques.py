"""An investor's cheques, and what it has paid in all: told in the same words, and not the same thing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.compare.agreement import Fitting
from pipeline.compare.bearing import Bearing
from pipeline.compare.events import is_undated, start
from pipeline.compare.intervals import Interval
from pipeline.compare.standing import claim, losers
from storage.records import Record


def is_paid_in_all(b: Bearing, told: Record) -> bool:
    """Whether a sum is what the cheques of its investor make together, those that were paid by then.

    "Amazon has invested $8 billion" is no other telling of its second cheque of 4.
    """
    if told.figure.metric != "investment" or told.span is None:
        return False
    paid = _apart(b, (k for k in _cheques(b, told) if k.span and k.span.start < told.span.end))
    anew = [k for k in paid if k.figure.as_of_span is not None or k is paid[0]]
    return any(len(some) > 1 and _make(b, some, told) for some in (paid, anew))


def told_apart(b: Bearing, others: Sequence[Record]) -> list[Record]:
    """Return those of some sums that a document tells beside the new one: a cheque, and what it brings the total to.

    "Amazon is investing another $4 billion, which brings its total investment to $8 billion": who then tells one of
    the two does not oppose the other.
    """
    if b.record.figure.metric != "investment" or not others:
        return []
    r = b.record
    known = [k for k in b.of_metric("investment") if k.series == r.series and k.figure.tense == "current"]
    near = Fitting(b.sums, known)
    mine = {k.document for k in (r, *near.of(r))}
    return [o for o in others if any(k.document in mine and b.fits(k, r) is False for k in (o, *near.of(o)))]


def _cheques(b: Bearing, told: Record) -> list[Record]:
    """Return the single cheques of an investor; what is as large as the sum itself is another telling of it."""
    known = [k for k in b.of_metric("investment") if k.series == told.series]
    # in a dispute with the sum itself a cheque may well have lost, for the sum is larger and so looks more precise
    lost = losers(known, [c for c in b.conflicts if told.key not in (*c.left, *c.right)])
    return [
        k
        for k in known
        if k.key not in lost
        and k.figure.hedge not in ("at_least", "at_most")
        and k.figure.tense == "current"
        and not is_undated(k)
        and b.fits(k, told) is False
    ]


def _apart(b: Bearing, cheques: Iterable[Record]) -> list[Record]:
    """Return one telling of each cheque in the order of their days: of one occasion the best founded."""
    found: list[list[Record]] = []
    for k in sorted(cheques, key=lambda k: str(start(k))):
        event = next((event for event in found if any(b.same_occasion(k, held) for held in event)), None)
        if event is None:
            found.append([k])
        else:
            event.append(k)
    return [min(event, key=lambda k: claim([k])) for event in found]


def _make(b: Bearing, cheques: Sequence[Record], told: Record) -> bool:
    currency = told.figure.currency
    parts = [b.sums.in_currency(k, currency) for k in cheques]
    known = [part for part in parts if part is not None]
    whole = b.sums.in_currency(told, currency)
    if whole is None or len(known) < len(parts):
        return False
    together = Interval(known[0].low, known[0].high)
    for part in known[1:]:
        together = together.plus(part)
    return together.meets(whole)
