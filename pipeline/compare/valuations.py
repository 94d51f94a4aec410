"""Before and after the money: two quantities, compared through the round's sum."""

from __future__ import annotations

from pipeline.compare.bearing import Bearing
from pipeline.compare.intervals import Interval, forms
from pipeline.compare.sides import Fits
from storage.records import Record


def fits_for(b: Bearing, *, lenient: bool = True) -> Fits:
    """Return the comparison of two valuations of one company, which knows the rounds on file.

    Args:
        b: what is on file.
        lenient: whether valuations that do not say which they are fit where the round explains the difference. A
            dispute must be sure; a rumour that came true in another way is only told.
    """

    def fits(a: Record, k: Record) -> bool | None:
        plain = b.fits(a, k)
        bases = {a.figure.basis, k.figure.basis}
        if bases == {"pre", "post"}:
            return _before_and_after(b, a, k, plain)
        if plain or plain is None or not lenient or (len(bases) == 1 and None not in bases):
            return plain
        # at least one of the two does not say which it is: where the round explains the difference, nothing is wrong
        low, high = sorted((a, k), key=lambda one: next(forms(one.figure, b.tolerances)).number)
        may_be = low.figure.basis != "post" and high.figure.basis != "pre"
        return True if may_be and _adds_up(b, low, high) else plain

    return fits


def _before_and_after(b: Bearing, a: Record, k: Record, plain: bool | None) -> bool | None:
    before, after = (a, k) if a.figure.basis == "pre" else (k, a)
    added = _adds_up(b, before, after)
    if added is None:  # no round is known: only one number under both names cannot be
        return False if plain and a.figure.hedge == k.figure.hedge == "exact" else None
    if added:
        return True
    return False if plain else None  # a sum that does not add up is arithmetic's to tell


def _adds_up(b: Bearing, before: Record, after: Record) -> bool | None:
    """Whether the round explains the step from one valuation to another; None where no round is known."""
    sums = [s for s in (_sum(b, before, amount, after) for amount in rounds(b, before, after)) if s is not None]
    if not sums:
        return None
    target = next(forms(after.figure, b.tolerances)).interval
    return any(one.meets(target) for one in sums)


def rounds(b: Bearing, *valuations: Record) -> list[Record]:
    """Return the sums raised, rumoured ones included, on the occasion of some valuations."""
    amounts = b.of_metric("amount_raised", status=("asserted", "rumoured", "forecast"))
    return [a for a in amounts if any(b.same_occasion(a, v) for v in valuations)]


def _sum(b: Bearing, before: Record, amount: Record, after: Record) -> Interval | None:
    """Return what a valuation and a round make together, in the currency of the valuation after it."""
    target = next(forms(after.figure, b.tolerances)).currency
    parts = [in_currency(b, part, target) for part in (before, amount)]
    return parts[0].plus(parts[1]) if parts[0] and parts[1] else None


def in_currency(b: Bearing, record: Record, currency: str) -> Interval | None:
    """Return what a record is in a currency, by its own restatement or by the rates of its day."""
    written = list(forms(record.figure, b.tolerances))
    for form in written:
        if form.currency == currency:
            return form.interval
    rate = b.rates.range(written[0].currency, currency, (record.span,))
    return written[0].interval.scaled(rate.low, rate.high) if rate else None
