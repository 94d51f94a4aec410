"""Sums of a sentence that tells no kind of its own: a clause of dates, names and small words, an item of a list."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.figures.funding.kind.decisions import Decision
from pipeline.figures.funding.sentence.cues import AMOUNT, COMPANY, DATE, OTHER
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import METRICS, Words

MARKED = re.compile(rf"[{AMOUNT}{COMPANY}{DATE}{OTHER}]+(?:'s|s')?|\d+(?:st|nd|rd|th)?")
EDGES = " \"'“”«».,%*·-\n(["
_SPEAKER = re.compile(r"^\W*(?:[a-z][\w.]{0,14}\s){0,2}[a-z][\w.]{0,14}\s?[:·]\s")
_PROPER = re.compile(r"[A-ZÀ-Þ][\w&.’'-]*\w(?:['’]s)?")
_NAME_BEFORE = re.compile(r"[A-ZÀ-Þ][\w&.-]+(?:['’]s?)?,?\s(?:\w{1,4}\s)?$")


def is_fragment(scene: Scene, one: Sum, words: Words) -> bool:
    """Whether a sum's clause holds nothing but dates, names and small words: it goes on about what was told before."""
    left = max((m.end() for m in words.clause_ends.finditer(scene.masked, 0, one.start)), default=0)
    right = words.clause_ends.search(scene.masked, one.end)
    start, end = left, right.start() if right else len(scene.masked)
    before, after = _without_names(scene, start, one.start), _without_names(scene, one.end, end)
    return not says_something(before + " " + after, words)


def says_something(masked: str, words: Words) -> bool:
    """Whether a masked text holds more than dates, names and small words."""
    return bool(words.small.sub(" ", MARKED.sub(" ", masked)).strip(EDGES))


def opens_its_sentence(scene: Scene, one: Sum) -> bool:
    """Whether a sum opens its sentence, behind nothing but quotes, small words and who is speaking ("A: About …")."""
    return _SPEAKER.sub("", scene.masked[: one.start]).strip(" \"'“«(*_") == ""


def kind_of_item(scene: Scene, one: Sum, told: Sequence[Decision]) -> str:
    """Return the kind with which the item before began, for the first sum behind a semicolon; else ""."""
    place = scene.masked.rfind(";", 0, one.start)
    if place < 0 or not told or any(place < other.start < one.start for other in scene.sums):
        return ""
    before = scene.masked.rfind(";", 0, place)
    first = next((n for n, other in enumerate(scene.sums) if other.start > before), None)
    if first is None or first >= len(told) or told[first].kind not in METRICS:
        return ""
    return told[first].kind


def _without_names(scene: Scene, start: int, end: int) -> str:
    """Return a piece of the masked text with capitalised words blanked out."""
    letters = list(scene.masked[start:end])
    for match in _PROPER.finditer(scene.text, start, end):
        letters[match.start() - start : match.end() - start] = " " * (match.end() - match.start())
    return "".join(letters)


def names_beside(scene: Scene, one: Sum) -> bool:
    """Whether a name stands close before a sum ("UiPath's $30 million")."""
    near = scene.text[max(0, one.start - 30) : one.start]
    return OTHER in scene.masked[max(0, one.start - 30) : one.start] or _NAME_BEFORE.search(near) is not None
