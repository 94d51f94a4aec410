"""Whether two figures can both be true of one thing, and by which of their forms."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate, product

from pipeline.compare.intervals import Form, Interval, forms
from pipeline.compare.rates import RateRange, Rates
from storage.records import Figure, Record, Span, Tolerances


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
    return _of_forms(tuple(forms(a, tolerances)), tuple(forms(b, tolerances)), spans, rates)


def _of_forms(
    left: Sequence[Form], right: Sequence[Form], spans: tuple[Span | None, Span | None], rates: Rates
) -> Agreement:
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
    fits = interval.meets(y.interval) and not _is_one_number(x, y, rate)
    return Agreement(fits, x, y, interval, rate)


def _is_one_number(x: Form, y: Form, rate: RateRange) -> bool:
    """Whether two currencies that are not worth the same stand behind one number ("$500 million", "€500 million").

    Rounding seldom takes a sum to the same digits in both: rather one of the signs is wrong. Not where the number of
    the one, at the rate, is still within what the other can be ("$6 billion", "€6 billion" at 1.07).
    """
    if not (x.exact and y.exact and x.low is not None and x.low == y.low):
        return False
    return x.low * rate.low > y.interval.high or x.low * rate.high < y.interval.low


@dataclass(frozen=True, slots=True, eq=False)
class Sum:
    """One sum as written: the same object for all records that write it, so that what is known of it is known once."""

    forms: tuple[Form, ...]

    @property
    def number(self) -> Decimal:
        """The number that stands in the text."""
        return self.forms[0].number


class Sums:
    """What the sums of a company's file can be and which agree: worked out by sum, whoever tells it and however often.

    Args:
        rates: exchange rates.
        tolerances: the constants.
    """

    def __init__(self, rates: Rates, tolerances: Tolerances) -> None:
        self._rates = rates
        self._tolerances = tolerances
        self._written: dict[tuple[object, ...], Sum] = {}
        self._told: dict[str, Sum] = {}
        self._compared: dict[tuple[object, ...], Agreement] = {}

    def of(self, record: Record) -> Sum:
        """Return the sum that a record tells."""
        found = self._told.get(record.key)
        if found is None:
            written = _written(record.figure)
            found = self._written.get(written)
            if found is None:
                found = self._written[written] = Sum(tuple(forms(record.figure, self._tolerances)))
            self._told[record.key] = found
        return found

    def distinct(self, records: Iterable[Record]) -> list[Record]:
        """Return one record of each sum: the first one that has a day, by which it can be converted."""
        found: dict[Sum, Record] = {}
        for record in records:
            held = found.setdefault(self.of(record), record)
            if held.span is None and record.span is not None:
                found[self.of(record)] = record
        return list(found.values())

    def compare(self, a: Record, b: Record) -> Agreement:
        """Compare two records by their sums; their days count only where one of them must be converted."""
        left, right = self.of(a), self.of(b)
        for key in ((left, right), (left, right, a.span, b.span)):
            if key in self._compared:
                return self._compared[key]
        found = _of_forms(left.forms, right.forms, (a.span, b.span), self._rates)
        converted = found.rate is not None or found.fits is None
        self._compared[(left, right, a.span, b.span) if converted else (left, right)] = found
        return found

    def fits(self, a: Record, b: Record) -> bool | None:
        """Whether two sums can both be true of one thing; None where they cannot be compared."""
        left, right = self.of(a).forms, self.of(b).forms
        if len(left) == len(right) == 1 and left[0].currency == right[0].currency:
            return left[0].interval.meets(right[0].interval)
        return self.compare(a, b).fits

    def ratios(self, a: Record, b: Record) -> Iterator[Decimal]:
        """Yield how many times the smaller of two sums the larger one is, for each form that can be compared."""
        for mine, theirs in product(self.of(a).forms, self.of(b).forms):
            factor = Decimal(1)
            if mine.currency != theirs.currency:
                rate = self._rates.range(mine.currency, theirs.currency, (a.span, b.span))
                if rate is None:
                    continue
                factor = (rate.low + rate.high) / 2
            low, high = sorted((mine.number * factor, theirs.number))
            if low > 0:
                yield high / low

    def in_currency(self, record: Record, currency: str) -> Interval | None:
        """Return what a record is in a currency, by its own restatement or by the rates of its day."""
        written = self.of(record).forms
        for form in written:
            if form.currency == currency:
                return form.interval
        rate = self._rates.range(written[0].currency, currency, (record.span,))
        return written[0].interval.scaled(rate.low, rate.high) if rate else None


class Fitting:
    """Finds, of some records, those whose sums fit another one's, without a look at all that are in its currency.

    Args:
        sums: what the sums can be.
        records: the records.
    """

    def __init__(self, sums: Sums, records: Iterable[Record]) -> None:
        self._sums = sums
        self._others: list[Record] = []
        self._plain: dict[str, list[tuple[Decimal, Decimal, int, Record]]] = {}
        for place, record in enumerate(records):
            written = sums.of(record).forms
            if len(written) > 1:
                self._others.append(record)
                continue
            row = written[0].interval.low, written[0].interval.high, place, record
            self._plain.setdefault(written[0].currency, []).append(row)
        self._reach: dict[str, list[Decimal]] = {}
        for currency, rows in self._plain.items():
            rows.sort(key=lambda row: row[:3])
            self._reach[currency] = list(accumulate((row[1] for row in rows), max))

    def of(self, record: Record) -> list[Record]:
        """Return those that fit a record."""
        written = self._sums.of(record).forms
        mine = written[0].currency if len(written) == 1 else None
        near = [*self._others, *(self._beside(written[0]) if mine else ())]
        near += (row[-1] for currency, rows in self._plain.items() if currency != mine for row in rows)
        return [k for k in near if self._sums.fits(record, k)]

    def _beside(self, form: Form) -> Iterator[Record]:
        """Return those whose intervals may meet one in its currency, from the highest down."""
        rows, reach = self._plain.get(form.currency, []), self._reach.get(form.currency, [])
        place = bisect_right(rows, form.interval.high, key=lambda row: row[0])
        while place and reach[place - 1] >= form.interval.low:
            place -= 1
            yield rows[place][-1]


def _written(figure: Figure) -> tuple[object, ...]:
    """Return all that the forms of a figure are made of."""
    return (
        figure.metric == "price", figure.low, figure.high, figure.currency, figure.also, figure.hedge,
        figure.hedge_class, figure.step, figure.magnitude_zeros,
    )  # fmt: skip
