"""What HTTP headers say of time: how long an answer stays fresh, and when a busy server wants to be asked again.

RFC 9111 (caching), RFC 9110 section 10.2.3 (Retry-After). Times that a server gives wrongly are as good as none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

LONGEST_LIFETIME = timedelta(days=1)
"""Some sites give a feed a lifetime of a year, by mistake; a day is as long as one is believed."""
LONGEST_RETRY = timedelta(days=7)
"""No server is left alone for longer than this because of one answer."""
FIRST_BACKOFF = timedelta(minutes=15)
LONGEST_BACKOFF = timedelta(days=1)

_MAX_AGE = re.compile(r"(?:^|[,\s])max-age\s*=\s*\"?(\d{1,12})", re.I)
_UNCACHED = re.compile(r"(?:^|[,\s])no-(?:cache|store)\b", re.I)


def fresh_until(headers: Mapping[str, str], now: datetime) -> datetime | None:
    """Return until when an answer need not be asked for again, or None where it says nothing of that.

    Args:
        headers: of the answer, names in lower case.
        now: when it came, UTC.
    """
    control = headers.get("cache-control", "")
    if _UNCACHED.search(control):
        return None
    age = headers.get("age", "").strip()
    spent = timedelta(seconds=min(int(age), 10**9)) if age.isdecimal() else timedelta(0)
    if found := _MAX_AGE.search(control):
        lifetime = timedelta(seconds=min(int(found[1]), 10**9)) - spent
    else:
        expires = http_moment(headers.get("expires", ""))
        if expires is None:
            return None
        # the server's clock may be wrong: what counts is the distance between its own two times
        lifetime = expires - (http_moment(headers.get("date", "")) or now) - spent
    if lifetime <= timedelta(0):
        return None
    return now + min(lifetime, LONGEST_LIFETIME)


def retry_moment(headers: Mapping[str, str], now: datetime) -> datetime | None:
    """Return when a busy server wants to be asked again, or None where it does not say."""
    told = headers.get("retry-after", "").strip()
    if told.isdecimal():
        return now + min(timedelta(seconds=min(int(told), 10**9)), LONGEST_RETRY)
    moment = http_moment(told)
    if moment is None or moment <= now:
        return None
    return min(moment, now + LONGEST_RETRY)


def rest_until(status: int, headers: Mapping[str, str], now: datetime) -> datetime | None:
    """Return until when a server asks to be left alone: a 429 always does, a 503 where it says how long."""
    told = retry_moment(headers, now) if status in (429, 503) else None
    return told or (now + backoff(1) if status == 429 else None)


def backoff(failures: int) -> timedelta:
    """Return how long to leave an address alone after some failures in a row: it doubles, up to a day."""
    doublings = min(max(failures, 1) - 1, 10)
    return min(FIRST_BACKOFF * (1 << doublings), LONGEST_BACKOFF)


def http_moment(text: str) -> datetime | None:
    """Read an HTTP date; None where it is none."""
    try:
        moment = parsedate_to_datetime(text.strip())
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
