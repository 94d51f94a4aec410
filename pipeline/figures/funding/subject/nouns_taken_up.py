"""Whom a noun takes up that the sentence before brought in without a name.

"Cohere rents a hall from a developer in Ohio. The developer has borrowed $400 million".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.figures.funding.sentence.cues import DATE
from pipeline.figures.funding.sentence.focus import Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import OWN, Words
from pipeline.figures.tokens import lowered

_ADJECTIVES = r"(?:[^\s,;:.()]+\s){0,3}"
_PLACED = re.compile(r"(?:\s[a-zà-ÿ]{1,4}['’\s]\s?[a-zà-ÿ-]+)?\s[a-zà-ÿ]{1,4}['’\s]\s?[A-ZÀ-Þ]")
_CLAUSE = re.compile(r",?\s(?P<opens>\w+)\s")
_TARGET = 6
"""Words between a sum and the noun of who gets it ("invested {A} last year in that customer")."""


def noun_taken_up(scene: Scene, one: Sum, kind: str, refs: Sequence[Ref], before: str, words: Words) -> bool:
    """Whether a sum is of somebody without a name whom the sentence before has brought in."""
    if scene.sentence.first or not before:
        return False
    return any(
        _has_it(scene, start, end, one, kind, refs, words) or _gets_it(scene, start, end, one, refs, words)
        for start, end in _nouns(scene, before, words)
    )


def _nouns(scene: Scene, before: str, words: Words) -> Iterator[tuple[int, int]]:
    """Yield where nouns stand that an article makes known, and that the sentence before told with "a"."""
    patterns = (words.refs.nouns, words.refs.rival_nouns, words.refs.vehicles, words.refs.outsiders)
    for pattern in patterns:
        for match in pattern.finditer(scene.masked):
            known = words.refs.article.search(scene.masked, 0, match.start())
            if known is None:
                continue
            a_company = pattern is words.refs.nouns
            points = a_company and words.refs.this.fullmatch(known.group().strip()) is not None
            same = re.compile(rf"\s?({_ADJECTIVES}){re.escape(match.group())}(?!\w)")
            if _is_brought_in(same, before, words, apart=a_company and not points) or (
                points and any(_is_brought_in(_one_of(other), before, words, apart=False) for other in patterns[1:])
            ):
                yield known.start(), match.end()


def _one_of(nouns: re.Pattern[str]) -> re.Pattern[str]:
    """Return a pattern for any of some nouns, adjectives before it."""
    return re.compile(rf"\s?({_ADJECTIVES}){nouns.pattern}")


def _is_brought_in(noun: re.Pattern[str], before: str, words: Words, *, apart: bool) -> bool:
    """Whether a sentence tells of somebody without a name by a noun ("from a developer"), `apart` from the topic.

    What any company is called must be told apart by an adjective or a place ("with a robotics firm", "a firm in Ohio").
    """
    low = lowered(before)
    for met in words.refs.met_with.finditer(low):
        told = noun.match(low, met.end())
        if told is None:
            continue
        clause = _CLAUSE.match(before, told.end())
        told_of = clause is not None and words.refs.noun_relative.fullmatch(clause["opens"]) is not None
        if not apart or told[1] or told_of or _PLACED.match(before, told.end()):
            return True
    return False


def _has_it(scene: Scene, start: int, end: int, one: Sum, kind: str, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a noun is the subject of the clause that tells a sum of one's own, and lends nobody money."""
    head = scene.masked[:start].rstrip()
    if kind not in OWN or end > one.start or head[-1:] not in ("", ",", ";", DATE):
        return False
    if words.refs.lends.search(scene.masked, end, one.start):
        return False
    others = any(end <= ref.start < one.start and ref.kind != "possessive" for ref in refs)
    return not others and scene.parted_outside_asides(end, one.start) < 1


def _gets_it(scene: Scene, start: int, end: int, one: Sum, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a noun is who gets a sum ("lent that company {A}", "put {A} into that business")."""
    if end + 1 == one.start:
        return True
    if start < one.end or scene.words_between(one.end, start) > _TARGET or scene.parted(one.end, start):
        return False
    named = any(one.end <= ref.start < start for ref in refs)
    return not named and words.refs.preposition.search(scene.masked, 0, start) is not None
