"""Which date of its sentence dates a sum: the nearest one that reaches it."""

from __future__ import annotations

import re

from pipeline.figures.dates import DateMention
from pipeline.figures.funding.details.reach import far, trails
from pipeline.figures.funding.sentence.scene import Scene, Sum


def date_of(scene: Scene, one: Sum, kind: str, *, former: bool) -> DateMention | None:
    """Return the date that dates a sum: the nearest one of its sentence that no comparison or clause parts from it.

    Args:
        scene: the sentence.
        one: the sum.
        kind: the sum's kind: a valuation shares the date of the round beside it.
        former: whether the sum is an older value; a date before it then belongs to the newer one.
    """
    fitting = [
        (distance, number, mention)
        for number, mention in enumerate(scene.dates)
        if (distance := far(scene, one, mention, kind, former=former)) is not None
    ]
    period = _period_of_the_revenue(scene, one) if kind == "revenue" else None
    if period is not None:
        return period
    if not fitting:
        return None
    best = min(fitting)[2]
    said = _in_other_words(scene, best)
    if said is not None:
        return said
    if trails(scene, best, one):
        return best  # "from $520 million in early 2024 to $9 billion in December 2024"
    if kind == "revenue" and best.kind == "day" and not scene.has("run_rate"):
        # "A in the third quarter, it said on Wednesday, and it expects B, give or take 2%, in the fourth"
        best = min((fit for fit in fitting if fit[2].is_period), default=(0.0, 0, best))[2]
    # "this year … a loan: $830 million from seven banks, in March"
    finer = [mention for _, _, mention in fitting if mention.as_of.startswith(best.as_of + "-") and kind != "revenue"]
    return finer[0] if len(finer) == 1 and len(best.as_of) == 4 else best


def _in_other_words(scene: Scene, counted: DateMention) -> DateMention | None:
    """Return the date that says at once which day or month a counted one means ("a year ago, in October 2024,")."""
    if counted.kind != "relative" or counted.event:
        return None
    behind = next((date for date in scene.dates if date.start >= counted.end), None)
    if behind is None or behind.kind not in _OF_CALENDAR or behind.from_published:
        return None
    return behind if _APPOSED.fullmatch(scene.masked, counted.end, behind.start) else None


_OF_CALENDAR = ("day", "month", "year", "quarter", "half")
"""Dates that stand in a calendar."""
_APPOSED = re.compile(r"(?:, | \()(?:\w{1,4}[ '’]){0,2}", re.IGNORECASE)
"""What parts a date from the one that says it in other words: a comma or a bracket, a preposition and an article."""


def _period_of_the_revenue(scene: Scene, one: Sum) -> DateMention | None:
    """Return the year or quarter right before the word for a revenue, which tells a sum or a change.

    "Its 2025 sales goal", "posted a fall in third-quarter revenue on Tuesday to A".
    """
    spans = [mention for mention in scene.dates if mention.is_period and mention.end < one.start]
    if not spans or all(found.start != spans[-1].end + 1 for found in scene.of("revenue")):
        return None
    if any(mention.is_period and trails(scene, mention, one, words=_OWN) for mention in scene.dates):
        return None  # "its 2024 revenue was $90 million, against $3 million in 2023"
    between = [other for other in scene.sums if spans[-1].end <= other.start < one.start]
    changes = {found.amount for found in scene.of("from")}
    return spans[-1] if all(other.start in changes for other in between) else None


_OWN = 3
"""Words at most between a sum and a date of its own."""
