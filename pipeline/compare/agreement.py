"""Whether two figures can both be true of one thing, and by which of their forms."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.compare.intervals import Form, Interval, forms
from pipeline.compare.rates import RateRange, Rates
from storage.records import Figure, Span, Tolerances


@dataclass(frozen=True, slots=True)
class Agreement:
    """How two figures compare.

    Attributes:
        fits: whether they can both be true; None where no rate makes them comparable.
        left, right: the forms that were compared; which of the two figures is left is not told.
        left_interval: what the left form is in the right one's currency.
        rate: the rates by which it was converted, None where both are in one currency.
    """

    fits: bool | None
    left: Form
    right: Form
    left_interval: Interval
    rate: RateRange | None = None


def agreement(
    a: Figure, b: Figure, spans: tuple[Span | None, Span | None], rates: Rates, tolerances: Tolerances
) -> Agreement:
    """Compare two figures by their sums alone.

    A restatement in the text beats any rate: a currency that both are written in decides, and only where there is
    none is the first form of one converted, at the rates of both figures' days.
    """
    left, right = list(forms(a, tolerances)), list(forms(b, tolerances))
    shared = [
        Agreement(x.interval.meets(y.interval), x, y, x.interval)
        for x in left
        for y in right
        if x.currency == y.currency
    ]
    if shared:
        return next((one for one in shared if one.fits), shared[0])
    best: Agreement | None = None
    for x in left:
        for y in right:
            found = _converted(x, y, spans, rates)
            if found is not None and found.fits:
                return found
            best = best or found
    return best or Agreement(None, left[0], right[0], left[0].interval)


def _converted(x: Form, y: Form, spans: tuple[Span | None, Span | None], rates: Rates) -> Agreement | None:
    if x.currency > y.currency:  # always the same direction, so that agreeing is symmetric
        x, y = y, x
    rate = rates.range(x.currency, y.currency, spans)
    if rate is None:
        return None
    interval = x.interval.scaled(rate.low, rate.high)
    return Agreement(interval.meets(y.interval), x, y, interval, rate)
