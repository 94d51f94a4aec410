"""When words count up all rounds together: what they say of a sum hangs on the sums and rounds beside it."""

from __future__ import annotations

from pipeline.figures.funding.sentence.cues import COMPANY, OTHER, SURE, Found
from pipeline.figures.funding.sentence.rounds import rounds_in
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import Words

_CLOSE = 24
"""How many letters behind a sum a date or a round is its own."""
_FEW = 4
"""How many words may stand between a sum and one that it is a part of, or that it was paid at."""


def counts_up(scene: Scene, one: Sum, found: Found, words: Words) -> bool:
    """Whether a cue that counts up rounds only where the sentence lets it does so of a sum."""
    if found.group == "total_if_perfect":
        if any(
            told.end <= one.start and scene.words_between(told.end, one.start) <= _FEW for told in scene.of("not_yet")
        ):
            return False  # "would raise {A} in all"
        return _looks_back_over_time(scene, words)
    if found.group == "total_if_alone":
        if scene.has("deal") or rounds_in(scene.text, words.lang):
            return False
        return _is_all_so_far(scene, one, found)
    return found.amount == one.start and _exceeds_a_round(scene, one, found, words)


def _is_all_so_far(scene: Scene, one: Sum, found: Found) -> bool:
    """Whether what somebody "has already taken in" is all of it.

    Not what one day or year or one giver brought, or one round at its price, and no part of a sum.
    """
    if found.cue.bound and (found.amount != one.start or one is not scene.sums[0]):
        return False
    if any(told.amount == one.start for told in scene.of("part_of", "from_whom")):
        return False
    if any(found.start <= day.start < one.end + _CLOSE for day in scene.dates):
        return False
    behind = [other for other in scene.sums if other.start > one.end]
    return not any(scene.words_between(one.end, other.start) <= _FEW for other in behind)


def _looks_back_over_time(scene: Scene, words: Words) -> bool:
    """Whether "in all" can mean all rounds together, rather than the whole of the one that the sentence names."""
    if words.tells_perfect:
        whole = [(found.start, found.end) for found in scene.of("total_if_perfect")]
        looks = [not any(a <= found.start < b for a, b in whole) for found in scene.of("perfect")]
        return any(looks) or (bool(looks) and not scene.has("deal"))
    rounds = set(rounds_in(scene.text, words.lang))
    return len(rounds) > 1 or (not scene.has("deal") and not rounds)  # "au total, amorçage et série A confondus"


def _exceeds_a_round(scene: Scene, one: Sum, found: Found, words: Words) -> bool:
    """Whether a smaller sum beside it is said to be a round ("with this {A} round it has now raised {A}").

    Not where a date or the name of a round stands close behind it: then it is a round itself.
    """
    behind = scene.text[one.end : one.end + _CLOSE]
    if any(0 <= day.start - one.end < _CLOSE or found.start <= day.start < found.end for day in scene.dates):
        return False
    if rounds_in(behind, words.lang):
        return False
    size = one.amount.low or one.amount.high
    smaller = {
        other.start
        for other in scene.sums
        if size and other.currency == one.currency and (other.amount.high or other.amount.low or size) < size
    }
    if found.group == "total_if_added":
        return bool(smaller) and any(round_.amount in smaller for round_ in scene.of("added"))
    return bool(smaller) and any(_speaks_of_one(scene, raised, smaller) for raised in scene.of("raise"))


def _speaks_of_one(scene: Scene, found: Found, starts: set[int]) -> bool:
    """Whether a cue names one of some sums, or stands right before it."""
    if found.cue.bound:
        return found.amount in starts
    return any(start >= found.end and scene.words_between(found.end, start) <= 1 for start in starts)


def is_anothers(scene: Scene, number: int, cue: Found, other: int, others: Found | None) -> bool:
    """Whether the words that make a sum a total speak of another one that they make a total, too.

    They count up one sum: "raised {A}, which takes its total funding to {A}", "{A} in all, the last {A} in August".
    """
    if other == number or others is None or cue.cue.bound:
        return False
    if others.cue.bound:
        return others.start < cue.end and cue.start < others.end
    return others is cue and _away(scene, scene.sums[other], cue) < _away(scene, scene.sums[number], cue)


def _away(scene: Scene, one: Sum, cue: Found) -> float:
    left, right = (cue.end, one.start) if cue.end <= one.start else (one.end, cue.start)
    return scene.apart(left, right) + scene.sums_between(left, right)


def flows_in(scene: Scene, cue: Found) -> bool:
    """Whether a sure cue counts up money that nobody is said to give ("in all {A} has flowed into {C}")."""
    between = scene.masked[cue.start : cue.end]
    return cue.cue.bound and cue.cue.weight >= SURE and not cue.gap and COMPANY not in between and OTHER not in between
