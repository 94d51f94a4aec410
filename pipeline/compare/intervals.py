"""What a sum as written can truly be: an interval, from its precision and its hedge."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from storage.records import Figure, Tolerances


@dataclass(frozen=True, slots=True)
class Interval:
    """A closed interval of sums in one currency; both ends equal for a point."""

    low: Decimal
    high: Decimal

    @property
    def is_point(self) -> bool:
        """Whether it holds one value only."""
        return self.low == self.high

    @property
    def middle(self) -> Decimal:
        """The value halfway between its ends."""
        return (self.low + self.high) / 2

    @property
    def vagueness(self) -> Decimal:
        """How wide it is, as a share of its high end."""
        return (self.high - self.low) / self.high if self.high else Decimal(0)

    def meets(self, other: Interval) -> bool:
        """Whether the two share more than the point at which they touch (a point itself may lie on an edge)."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        return low < high or (low == high and (self.is_point or other.is_point))

    def scaled(self, low: Decimal, high: Decimal) -> Interval:
        """Return the interval times a factor that lies between `low` and `high`."""
        return Interval(self.low * low, self.high * high)

    def plus(self, other: Interval) -> Interval:
        """Return what the sum of a value of each can be."""
        return Interval(self.low + other.low, self.high + other.high)


@dataclass(frozen=True, slots=True)
class Form:
    """One way in which a figure is written: its own, or a restatement in another currency.

    Attributes:
        low, high, currency: as of a figure.
        interval: what it can truly be.
        exact: whether it is a sum told without a hedge, so that its very number says something. A price is not: vendors
            ask for the same number in several currencies.
    """

    low: Decimal | None
    high: Decimal | None
    currency: str
    interval: Interval
    exact: bool = False

    @property
    def number(self) -> Decimal:
        """The number that stands in the text: the one bound of an open figure, the middle of a range."""
        ends = [end for end in (self.low, self.high) if end is not None]
        return sum(ends, Decimal(0)) / len(ends)


def forms(figure: Figure, tolerances: Tolerances) -> Iterator[Form]:
    """Yield the figure as it is written first, then its restatements."""
    interval = _interval(figure, figure.low, figure.high, figure.step, tolerances)
    exact = figure.hedge == "exact" and figure.metric != "price"
    yield Form(figure.low, figure.high, figure.currency, interval, exact)
    for other in figure.also:
        if other.low is None and other.high is None:
            continue
        interval = _interval(figure, other.low, other.high, other.step, tolerances)
        if figure.metric != "price" and interval.high:
            # somebody converted it, at a rate of that day: no closer than our own conversions
            band = tolerances.fx_band
            low, high = other.low or interval.low, other.high or interval.high
            interval = Interval(min(interval.low, low * (1 - band)), max(interval.high, high * (1 + band)))
        yield Form(other.low, other.high, other.currency, interval)


def interval_of(figure: Figure, tolerances: Tolerances) -> Interval:
    """Return what the figure, in its own currency, can truly be."""
    return next(forms(figure, tolerances)).interval


def _interval(
    figure: Figure, low: Decimal | None, high: Decimal | None, step: Decimal, tolerances: Tolerances
) -> Interval:
    if low is None and high is None:
        raise ValueError(f"a figure without any number: {figure.quote!r}")
    if low is None or (figure.hedge == "at_most" and high is not None):
        bound = high if high is not None else Decimal(0)
        return Interval(bound * tolerances.at_most_factor, bound)
    if high is None or figure.hedge == "at_least":
        return Interval(low, low * tolerances.at_least_factor)
    if figure.hedge == "range" or low != high:
        return Interval(low, high)
    rounding = _rounding(figure, low, step, tolerances)
    if figure.hedge_class == "almost":
        return Interval(low - max(rounding, low * tolerances.almost), low)
    if figure.hedge == "about":
        rounding = max(rounding, low * tolerances.about)
    return Interval(low - rounding, low + rounding)


def _rounding(figure: Figure, value: Decimal, step: Decimal, tolerances: Tolerances) -> Decimal:
    """Return how far the true value may lie from the written one for want of digits."""
    if figure.metric == "price":
        # a price is exact, but a text may round $14.99 to $15
        return value * tolerances.whole_price if value == value.to_integral_value() else Decimal(0)
    share = tolerances.rounding_before_magnitude_zeros if figure.magnitude_zeros else tolerances.rounding
    return min(step, value * share)
