"""Finds for how long nothing is paid ("$0 for one month"): a trial, and no free plan."""

from __future__ import annotations

import re
from functools import cache

from pipeline.figures.prices.words.entries import Words


def is_trial(words: Words, behind: str) -> bool:
    """Return whether the words behind a sum of nothing say for how long it is, or that a first time is free."""
    return _time(words).match(behind) is not None


@cache
def _time(words: Words) -> re.Pattern[str]:
    time = words.any_of(("units", "month"), ("units", "year"))
    so_long = rf"{words.group('trial_for')}\s(?:{words.group('one')}|\d+)\s{time}"
    free = rf"[\s,;:·–—(-]*{words.group('conditions', 'promotional')}\s{words.group('free')}"
    return re.compile(rf"\s*(?:{so_long}|{free})(?!\w)", re.I)
