"""Rows of sums that each have a date of their own: "$6.6 billion (2024), $40 billion (2025) and $110 billion (2026)".

They are all of one kind, whatever their sizes say beside each other: a round six times the one before is no price.
"""

from __future__ import annotations

import re

from pipeline.figures.dates import DateMention
from pipeline.figures.funding.sentence.cues import AMOUNT, COMPANY, DATE, OTHER
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import Words

ANOTHER_DATE = "another date"
_TO_ITS_DATE = re.compile(rf"{AMOUNT}+(?:\s?\(|,?\s)(?:\w{{1,3}}\s){{0,2}}(?={DATE})")
"""A sum, and what stands between it and the date of its own ("$40 billion (2025)", "40 milliards en mars 2025")."""

_OTHER_MARKS = re.compile(rf"[{DATE}\d]+")
"""Dates and numbers that stand between two sums beside the date of the first."""


def goes_on_in_row(scene: Scene, number: int, words: Words) -> bool:
    """Whether a sum with a date stands behind one with another date, and nothing but small words between."""
    if not number:
        return False
    last, one = scene.sums[number - 1], scene.sums[number]
    first, second = _own_date(scene, last), _own_date(scene, one)
    if first is None or second is None or first.end > one.start or first.as_of == second.as_of:
        return False
    between = scene.masked[first.end : one.start]
    if COMPANY in between or OTHER in between:
        return False
    return not words.small.sub(" ", _OTHER_MARKS.sub(" ", between)).strip(" ,;()")


def _own_date(scene: Scene, one: Sum) -> DateMention | None:
    """Return the date right behind a sum."""
    found = _TO_ITS_DATE.match(scene.masked, one.start)
    return next((date for date in scene.dates if found is not None and date.start == found.end()), None)
