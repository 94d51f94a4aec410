"""What a thing costs or is worth, which is no valuation of a company ("The hall that it rents is valued at A")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.figures.funding.kind.decisions import Decision
from pipeline.figures.funding.sentence.cues import COMPANY, OTHER, Found
from pipeline.figures.funding.sentence.focus import Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.tokens import lowered

RULE = "spend: the price of a thing"
SOLD = "takeover: what a company bought"
_NAME = re.compile(rf" [{COMPANY}{OTHER}]")
_BEFORE = r"\W*(?:[^\s,;:.()'’]+(?:\s|['’]s?\s?)){0,5}?"
"""What may stand before the noun with which a clause opens: an article, whose it is, adjectives."""
_NEXT_CLAUSE = re.compile(r"[;:—–]\s|,\s(?P<and>[^\W\d_]+)\s")
_ASIDE = re.compile(r",\s[^,;:]{1,40},(?=\s)")
"""Words between two commas behind the noun of a thing ("The scheme, for comparison, is worth")."""
_LAST = 3
"""Words behind a thing with which a sentence ends as good as."""
_TOLD = 90
"""Letters of the sentence before in which what is put at a sum is looked for."""


def without_things(
    scene: Scene, decisions: Sequence[Decision], refs: Sequence[Ref], before: str, words: Words
) -> list[Decision]:
    """Return the kinds of a sentence's sums, what a thing is worth taken for no valuation."""
    return [
        replace(decision, kind="spend", cue=None, rule=RULE)
        if decision.kind == "valuation" and _is_of_a_thing(scene, one, decision.cue, refs, before, words)
        else decision
        for one, decision in zip(scene.sums, decisions, strict=True)
    ]


def without_sales(scene: Scene, decisions: Sequence[Decision], words: Words) -> list[Decision]:
    """Return the kinds of a sentence's sums, what somebody sold a thing to a company for taken for no debt of its.

    "Alphabet is selling a bond. Motorola sold its phones to Google for A", where no word says that A is lent.
    """
    buyers = [m for m in words.refs.sells_to.finditer(scene.masked) if _NAME.match(scene.masked, m.end())]
    things = [m for m in buyers if words.refs.capital_nouns or not scene.sums_between(m.start(), m.end())]
    if not things or scene.has("debt"):
        return list(decisions)
    return [
        replace(decision, kind="takeover", cue=None, rule=SOLD)
        if decision.kind == "debt" and things[0].start() < one.start
        else decision
        for one, decision in zip(scene.sums, decisions, strict=True)
    ]


def _is_of_a_thing(scene: Scene, one: Sum, cue: Found | None, refs: Sequence[Ref], before: str, words: Words) -> bool:
    put = next((found for found in scene.of("put_at") if found.amount == one.start), None)
    if put is not None:
        return _is_told_just_before(scene, put, before, words)
    anchor = one.start if cue is None or cue.start > one.start else cue.start
    start = _clause(scene, anchor, words)
    thing = _opening_thing(scene.masked, start, anchor, words)
    if thing is None or scene.parted(thing, anchor) not in (0, 2):
        return False
    if any(anchor < ref.start < one.start and ref.company for ref in refs):
        return False  # "The contract made Cohere worth"
    last = next((ref for ref in reversed(refs) if thing <= ref.start and ref.end <= anchor), None)
    # "The chips that Groq, valued at", not "The hall that is built for Groq is worth"
    right_before = last is not None and last.company is not None and not scene.masked[last.end : anchor].strip(" ,(")
    return not right_before or words.refs.preposition.search(scene.masked, 0, last.start if last else 0) is not None


def _clause(scene: Scene, place: int, words: Words) -> int:
    """Return where the clause begins that a place stands in: behind a mark, or a comma and a word for "and"."""
    start = 0
    for match in _NEXT_CLAUSE.finditer(scene.masked, 0, place):
        if match["and"] is None or words.refs.and_before.search(match["and"]):
            start = match.end()
    return start


def _opening_thing(text: str, start: int, end: int, words: Words) -> int | None:
    """Return where the noun of a thing ends with which a clause opens, and behind which its phrase or verb goes on."""
    for match in words.refs.goods.finditer(text, start, end):
        opens = re.compile(_BEFORE).fullmatch(text, start, match.start())
        if opens is None or any(words.refs.preposition.search(word + " ") for word in opens.group().split()):
            return None
        aside = _ASIDE.match(text, match.end())
        behind = text[aside.end() if aside else match.end() :]
        word = (behind.split(maxsplit=1) or [""])[0]
        goes_on = (
            words.refs.auxiliary.match(behind)
            or words.refs.who.match(behind)
            or words.refs.clause_opens.match(behind)
            or words.refs.clause_opens.match("," + behind)
            or words.refs.noun_relative.match(word)
            or words.refs.preposition.search(word + " ")
            or words.refs.of_before.search(word + " ")
            or words.refs.takes.match(behind)
        )
        return match.end() if goes_on else None
    return None


def _is_told_just_before(scene: Scene, put: Found, before: str, words: Words) -> bool:
    """Whether "it" that somebody puts at a sum is the thing of which the clause or sentence before has told."""
    start = _clause(scene, put.start, words)
    told = scene.masked[:start] if start and scene.masked[:start].strip(" ,;") else lowered(before)
    for match in words.refs.counted.finditer(told):
        opens = re.compile(_BEFORE).fullmatch(told, 0, match.start()) is not None
        if opens or told.count(" ", match.end()) <= _LAST:
            return True
    return False
