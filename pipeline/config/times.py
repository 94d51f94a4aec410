"""Intervals ("6h"), digest days ("monday 07:00") and time zones, read into schedules."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from pipeline.config.problems import nearest

_UNITS = {
    "m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1),
}  # fmt: skip
_INTERVAL = re.compile(r"(\d+)\s*(m|min|mins|minutes?|h|hours?|d|days?|w|weeks?)", re.IGNORECASE | re.ASCII)
SHORTEST = timedelta(minutes=1)
LONGEST = timedelta(days=366)

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY_FORM = re.compile(r"(.+?)\s+(?:at\s+)?(\d{1,2}):(\d{2})", re.IGNORECASE | re.ASCII)
_OF_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)", re.ASCII)
_LAST_DAY_OF_ALL_MONTHS = 28


class TimeError(ValueError):
    """A time that is not well-formed: what is wrong, and what to write."""

    def __init__(self, message: str, advice: str) -> None:
        super().__init__(message)
        self.advice = advice


def interval(text: str) -> timedelta:
    """Read an interval: a whole number and a unit (30m, 6h, 1d, 2w).

    Raises:
        TimeError: it is none, or shorter than a minute or longer than a year.
    """
    found = _INTERVAL.fullmatch(text.strip())
    if not found:
        unitless = text.strip().isdigit()
        advice = f"Write {text.strip()}m, {text.strip()}h or {text.strip()}d." if unitless else "Write 30m, 6h or 1d."
        raise TimeError(f"“{text}” is no interval.", advice + " For a time of day use cron:")
    length = int(found[1][:6]) * _UNITS[found[2][0].lower()]
    if not SHORTEST <= length <= LONGEST:
        raise TimeError(f"the interval “{text}” is out of range.", "Write one from 1m to 366d.")
    return length


def digest_cron(text: str) -> str:
    """Return the cron line of "monday 07:00", "daily 07:00", "weekdays 07:00" or "1st 07:00".

    Raises:
        TimeError: it is none of these.
    """
    found = _DAY_FORM.fullmatch(text.strip())
    if not found:
        raise TimeError(f"“{text}” is no time for a digest.", "Write monday 07:00, daily 07:00 or 1st 07:00.")
    days, hour, minute = found[1].lower(), int(found[2]), int(found[3])
    if hour > 23 or minute > 59:
        raise TimeError(f"“{found[2]}:{found[3]}” is no time of day.", "Write 00:00 to 23:59.")
    when = f"{minute} {hour}"
    if days in ("daily", "every day"):
        return f"{when} * * *"
    if days in ("weekdays", "weekday"):
        return f"{when} * * mon-fri"
    if month_day := _OF_MONTH.fullmatch(days):
        day = int(month_day[1])
        if not 1 <= day <= _LAST_DAY_OF_ALL_MONTHS:
            raise TimeError(f"not every month has a “{month_day[0]}”.", "Write 1st to 28th.")
        return f"{when} {day} * *"
    named = [_weekday(word, text) for word in re.split(r"\s*,\s*(?:and\s+)?|\s+and\s+", days)]
    return f"{when} * * {','.join(named)}"


def _weekday(word: str, text: str) -> str:
    names = {form: day[:3] for day in _DAYS for form in (day, day[:3], f"{day}s")}
    if word in names:
        return names[word]
    near = nearest(word, _DAYS)
    advice = f"Did you mean “{near}”?" if near else "Write monday 07:00, daily 07:00 or 1st 07:00."
    raise TimeError(f"“{word}” in “{text}” is no day.", advice)


@cache
def check_zone(name: str) -> None:
    """Check the name of a time zone.

    Raises:
        TimeError: no such zone is known.
    """
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        pass
    else:
        if name in available_timezones():
            return
    near = nearest(name, available_timezones())
    advice = f"Did you mean “{near}”?" if near else "Write one such as Europe/Paris, America/New_York or UTC."
    raise TimeError(f"the time zone “{name}” is not known.", advice)
