"""Labels of time (`2025-09-09`, `2025-09`, `2025-Q3`, `2025-H1`, `2025`): the days they mean."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import Literal

from storage.records import Span

Unit = Literal["day", "month", "quarter", "half", "year"]
_LABEL = re.compile(r"(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|Q([1-4])|H([12])))?")
_MONTHS: dict[str, int] = {"month": 1, "quarter": 3, "half": 6, "year": 12}


def span_of(as_of: str) -> Span | None:
    """Return the days that an `as_of` or `period` label means, or None for what is no label of time ("run-rate")."""
    match = _LABEL.fullmatch(as_of)
    if not match:
        return None
    year, month, day, quarter, half = (int(part) if part else 0 for part in match.groups())
    try:
        if day:
            return Span(date(year, month, day), date(year, month, day) + timedelta(days=1))
        if match[2]:
            return _months(year, month, 1)
        if quarter:
            return _months(year, 3 * quarter - 2, 3)
        return _months(year, 6 * half - 5, 6) if half else _months(year, 1, 12)
    except (ValueError, OverflowError):
        return None


def _months(year: int, month: int, count: int) -> Span:
    last_year, last = divmod(year * 12 + month - 1 + count, 12)
    return Span(date(year, month, 1), date(last_year, last + 1, 1))


def label(day: date, unit: Unit) -> str:
    """Return the label of the day, month, quarter, half or year in which a day lies."""
    if unit == "day":
        return day.isoformat()
    if unit == "year":
        return f"{day.year:04}"
    if unit == "month":
        return f"{day.year:04}-{day.month:02}"
    return f"{day.year:04}-{unit[0].upper()}{(day.month - 1) // _MONTHS[unit] + 1}"


def moved(day: date, unit: Unit, by: int) -> date | None:
    """Return a day that many units on (or back), at the first of the month for units above a day; None out of range."""
    try:
        if unit == "day":
            return day + timedelta(days=by)
        year, month = divmod(day.year * 12 + day.month - 1 + by * _MONTHS[unit], 12)
        return date(year, month + 1, 1)
    except (ValueError, OverflowError):
        return None


def is_day(year: int, month: int, day: int) -> bool:
    """Whether there is such a day."""
    return 1 <= month <= 12 and 1 <= year <= 9999 and 1 <= day <= monthrange(year, month)[1]
