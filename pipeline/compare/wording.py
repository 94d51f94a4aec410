"""How a verdict tells sums, days and rates to a person."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from pipeline.compare.agreement import Agreement
from pipeline.compare.intervals import Form, Interval
from pipeline.compare.rates import RateRange
from storage.records import Figure, Record
from storage.signs import SIGNS

_MAGNITUDES = (
    (Decimal(10) ** 12, " trillion"),
    (Decimal(10) ** 9, " billion"),
    (Decimal(10) ** 6, " million"),
)
_METRICS = {
    "amount_raised": "amount raised",
    "debt_raised": "debt",
    "total_raised": "total raised",
    "valuation": "valuation",
    "investment": "investment",
    "revenue": "revenue",
    "price": "price",
}


_FINE = 5
"""How many digits tell an interval that a text means, which is finer than the text; a converted one is no finer."""


def number(value: Decimal, digits: int | None = None) -> str:
    """Write a sum as a person would: "13.8 billion", "0.40"."""
    for size, word in _MAGNITUDES:
        if abs(value) >= size:
            return _plain(value / size, digits) + word
    if digits is None and abs(value) < 1000 and value != value.to_integral_value():
        text = format(value.normalize(), "f")
        return text + "0" if len(text.split(".")[1]) == 1 else text
    return _plain(value, digits)


def _plain(value: Decimal, digits: int | None) -> str:
    if digits is not None:
        value = round(value, max(digits - value.adjusted() - 1, 0)) if value else value
    text = format(value, ",f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def money(value: Decimal, currency: str, digits: int | None = None) -> str:
    """Write a sum with its currency."""
    sign = SIGNS.get(currency)
    return f"{sign}{number(value, digits)}" if sign else f"{number(value, digits)} {currency}"


def between(interval: Interval, currency: str, digits: int = 3) -> str:
    """Write an interval: "$13.6–13.9 billion"."""
    low, high = money(interval.low, currency, digits), money(interval.high, currency, digits)
    if low == high:
        return low
    magnitude = low.rpartition(" ")[2]
    if low.endswith(" " + magnitude) and high.endswith(" " + magnitude):
        low = low.removesuffix(" " + magnitude)
    sign = SIGNS.get(currency)
    return f"{low}–{high.removeprefix(sign) if sign else high}"


def told(figure: Figure, form: Form | None = None) -> str:
    """Write what a figure says, with its hedge."""
    low, high = (form.low, form.high) if form else (figure.low, figure.high)
    currency = form.currency if form else figure.currency
    if low is None or high is None:
        word = "more than " if high is None else "up to "
        bound = low if high is None else high
        return word + money(bound or Decimal(0), currency)
    if low != high:
        return between(Interval(low, high), currency)
    about = {"about": "about ", "at_least": "at least ", "at_most": "at most "}.get(figure.hedge, "")
    return about + money(low, currency)


def what(record: Record) -> str:
    """Name the thing that a record is about: "the valuation of Mistral AI"."""
    figure = record.figure
    name = f"the {_METRICS.get(figure.metric, figure.metric)} of {figure.subject}"
    if figure.metric == "price":
        limits = f" ({', '.join(figure.conditions)})" if figure.conditions else ""
        return f"the price of {figure.product} per {figure.unit}{limits}"
    if figure.metric == "investment":
        return f"the investment of {figure.investor} in {figure.subject}"
    if figure.metric == "revenue" and figure.period:
        return f"the revenue of {figure.subject} ({figure.period})"
    return f"{name} ({_round(figure.round)})" if figure.round else name


def _round(name: str) -> str:
    """Write a round's name: "series-c" is "Series C"."""
    parts = name.split("-")
    if parts[0] == "series" and len(parts) > 1:
        return " ".join(("Series", parts[1].upper(), *parts[2:]))
    return " ".join(parts)


def when(record: Record) -> str:
    """Say of which time a record speaks: "9 September 2025", "undated"."""
    span = record.span
    if span is None:
        return "undated"
    last = span.end - timedelta(days=1)
    return day(span.start) if last <= span.start else f"{day(span.start)} to {day(last)}"


def day(value: date) -> str:
    """Write a day: "9 September 2025"."""
    return f"{value.day} {value:%B %Y}"


def cited(record: Record, form: Form | None = None) -> str:
    """Write a sum with the time that it speaks of and how far its source is trusted."""
    hedge = {"rumoured": ", rumoured", "forecast": ", forecast"}.get(record.figure.status, "")
    # an undated record counts as of the day of another article; that day is not its own
    seen = record.state or (record.span is not None and record.span.start == record.arrived.date())
    undated = record.figure.as_of_span is None and record.published is None and not seen
    return f"{told(record.figure, form)} ({'undated' if undated else when(record)}{hedge})"


def rates_of(rate: RateRange) -> str:
    """Say of which days the rates are: "the ECB's rates of 5–12 September 2025"."""
    if rate.first == rate.last:
        return f"the ECB's rate of {day(rate.first)}"
    if (rate.first.year, rate.first.month) == (rate.last.year, rate.last.month):
        return f"the ECB's rates of {rate.first.day}–{day(rate.last)}"
    return f"the ECB's rates of {day(rate.first)} to {day(rate.last)}"


def conversion(found: Agreement) -> str:
    """Explain the two intervals that were compared, one clause each; empty where there is nothing to explain."""
    if found.left == found.right:
        return ""
    right = _precision(found.right)
    if found.rate is None:
        if found.left.interval.is_point and found.right.interval.is_point:
            return ""
        return f"{_precision(found.left)}; {right}"
    converted = between(found.left_interval, found.right.currency)
    return f"{_sum(found.left)} is {converted} at {rates_of(found.rate)}; {right}"


def _sum(form: Form) -> str:
    if form.low is None:
        return f"up to {money(form.high or Decimal(0), form.currency)}"
    if form.high is None:
        return f"more than {money(form.low, form.currency)}"
    return money(form.number, form.currency) if form.low == form.high else between(form.interval, form.currency)


def _precision(form: Form) -> str:
    if form.interval.is_point:
        return f"{_sum(form)} is exact"
    if form.low is None or form.high is None:
        return f"{_sum(form)} covers {between(form.interval, form.currency, _FINE)}"
    if form.low != form.high:
        return f"the range is {between(form.interval, form.currency, _FINE)}"
    return f"{_sum(form)}, as written, covers {between(form.interval, form.currency, _FINE)}"
