"""Finds for how long nothing is paid ("$0 for one month"): a trial, and no free plan."""

from __future__ import annotations

import re
from functools import cache

from pipeline.figures.prices.words.entries import Words


def is_trial(words: Words, behind: str) -> bool:
    """Return whether the words behind a sum of nothing say how many months or years it is for."""
    return _time(words).match(behind) is not None


@cache
def _time(words: Words) -> re.Pattern[str]:
    time = words.any_of(("units", "month"), ("units", "year"))
    return re.compile(rf"\s*{words.group('trial_for')}\s(?:{words.group('one')}|\d+)\s{time}(?!\w)", re.I)
