"""Who tells a figure by the article's own word, what a sum includes, and whether the text says that it moved."""

from __future__ import annotations

import re
from functools import cache

from pipeline.figures.branches import branched
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import words_of
from pipeline.figures.tokens import lowered

_NAME = r"[A-ZÀ-ÖØ-Þ][\w&.’'-]*"


def teller_of(scene: Scene, lang: str, companies: frozenset[str]) -> str | None:
    """Return the outlet or source that a sentence names for what it tells ("according to the Financial Times").

    Args:
        scene: the sentence.
        lang: its language.
        companies: names that are watched: a company's own word is no attribution.
    """
    if not _signs_of_a_teller(lang).search(lowered(scene.text)):
        return None
    for pattern in _patterns(lang):
        match = pattern.search(scene.text)
        if match:
            who = match.group("who").rstrip(".’'")
            if who not in companies and len(who) > 2:
                return who
    return None


@cache
def _signs_of_a_teller(lang: str) -> re.Pattern[str]:
    """Return the words before a teller's name, in small letters, and those behind it where none need stand before."""
    halves = [pattern.split("(?P<who>{NAME})") for pattern in words_of(lang).attribution]
    return re.compile(branched(after if re.fullmatch(before, "") else before for before, after in halves) or "(?!)")


@cache
def _patterns(lang: str) -> tuple[re.Pattern[str], ...]:
    """The words may begin a sentence ("According to …"); a name is told by its capital."""
    words = words_of(lang)
    name = rf"{_NAME}(?:\s+(?:(?:{words.inside_outlets})\s+)?{_NAME}){{0,3}}"
    halves = (pattern.split("(?P<who>{NAME})") for pattern in words.attribution)
    return tuple(re.compile(f"(?i:{before})(?P<who>{name})(?i:{after})") for before, after in halves)


def scope_of(scene: Scene, one: Sum, kind: str) -> str | None:
    """Return what a sum of money raised includes where its sentence tells: "with debt", "equity only"; else None."""
    if kind not in ("raise", "total"):
        return None
    for group, scope in (("with_debt", "with debt"), ("equity_only", "equity only")):
        for found in scene.of(group):
            left, right = (found.end, one.start) if found.end <= one.start else (one.end, max(one.end, found.start))
            if scene.words_between(left, right) <= 8 and not scene.sums_between(left, right):
                return scope
    return None


def tells_change(scene: Scene, one: Sum) -> bool:
    """Whether a sum stands beside an older value that it moved on from."""
    number = scene.sums.index(one)
    after = scene.sums[number + 1] if number + 1 < len(scene.sums) else None
    before = scene.sums[number - 1] if number else None
    return (after is not None and any(found.amount == after.start for found in scene.of("compare"))) or (
        before is not None and any(found.amount == before.start for found in scene.of("from"))
    )
