"""What one segment of a company brings in, which is not the company's revenue ("Data center revenue was $41bn")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.figures.funding.sentence.cues import AMOUNT, Found
from pipeline.figures.funding.sentence.focus import Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import Words

RULE = "part: a segment brings it in"
_COMPANIES = ("name", "description", "noun", "pronoun")
_OWNER = re.compile(r"(?:['’]s?)?\s|['’]s?\s[^\W\d_]+\s")
"""Between a company and a segment that is its own ("Nvidia's record ")."""
_ARTICLES = 2
"""How many small words stand at most between a preposition and a segment ("de los ingresos publicitarios")."""
_TO = 3
"""How many words stand at most between by how much sales rose and to what (", hasta los")."""
_TAKES = 2
"""How many words stand at most between a segment and the revenue that it had ("posted quarterly revenue of")."""
_NEAR = 20
"""Letters before a word for revenue in which its article stands."""
_LAST_WORD = re.compile(r"[^\W\d_]{1,5}(?:\s|['’])$")


def is_of_a_segment(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a sum of revenue is told of a segment: named beside it, or the last subject before it.

    Not where another word for revenue, another company or another sum stands between ("Data center sales grew, which
    took revenue to $46.7 billion").
    """
    for found in scene.of("segment"):
        if found.amount == one.start:
            return True
        if found.amount is not None or found.end > one.start:
            continue
        between = scene.masked[found.end : one.start]
        if AMOUNT in between or ";" in between or _is_all_it_does(scene, found, refs, words):
            continue
        behind = [r for r in refs if found.end <= r.start < one.start and r.kind in _COMPANIES and r.company]
        if not behind and _is_taken_up(scene, found, one, words):
            return True
        if _is_in_a_phrase(scene, found.start, words):
            continue
        indefinite = _is_indefinite(scene, found.end, one.start, words)
        if "%" in between and not indefinite and not _rose_to(scene, one, between):
            continue
        if any(ref.company and scene.masked[ref.end : found.start] == ", " for ref in refs):
            continue  # "Perplexity, the search business, makes"
        if _acts_itself(scene, found, one, refs):
            continue
        others = any(not _owns_behind(scene, found, ref, words) for ref in behind)
        again = any(m.lastgroup == "revenue" for m in words.topics.finditer(scene.masked, found.end, one.start))
        if not others and (indefinite or not again):
            return True
    return False


def _rose_to(scene: Scene, one: Sum, between: str) -> bool:
    """Whether one percentage alone stands before a sum, and by how much that led to it ("its sales rose 26%, to A")."""
    led = any(to.amount == one.start for to in scene.of("led_to"))
    return led and between.count("%") == 1 and len(between.split("%")[1].split()) <= _TO


def _owns_behind(scene: Scene, found: Found, ref: Ref, words: Words) -> bool:
    """Whether a company only tells whose a segment before it is ("die Gaming-Sparte von Nvidia")."""
    return words.refs.of_before.fullmatch(scene.masked[found.end : ref.start].lstrip()) is not None


def _is_indefinite(scene: Scene, start: int, end: int, words: Words) -> bool:
    """Whether revenue told again behind a segment is one of several, so the segment's ("resulting in a revenue of").

    So is what its verb takes ("had revenue of"), and a growth in it ("posted a 34% revenue growth to"). Not "Data
    center sales grew, which took revenue to $46.7 billion".
    """
    told = [m for m in words.topics.finditer(scene.masked, start, end) if m.lastgroup == "revenue"]
    if not told:
        return False
    last = told[-1].start()
    if scene.masked.endswith("%", start, last):
        return True
    verb = scene.masked[start:last]
    of = words.refs.of_before.fullmatch(scene.masked[told[-1].end() : end].lstrip())
    if len(told) == 1 and of is not None and "," not in verb and len(verb.split()) <= _TAKES:
        return True
    return words.refs.kin.search(scene.masked, max(0, last - _NEAR), last) is not None


def _is_in_a_phrase(scene: Scene, start: int, words: Words) -> bool:
    """Whether a segment hangs on a preposition and is no subject ("lives on ad sales"), sales from it apart."""
    before = scene.masked[:start]
    for _ in range(_ARTICLES + 1):
        phrase = words.refs.preposition.search(before)
        if phrase is not None:
            ahead = before[: phrase.start()].rstrip()
            return not any(m.lastgroup == "revenue" and m.end() == len(ahead) for m in words.topics.finditer(ahead))
        article = _LAST_WORD.search(before)
        if article is None:
            return False
        before = before[: article.start()]
    return False


def _is_taken_up(scene: Scene, found: Found, one: Sum, words: Words) -> bool:
    """Whether the clause right behind a segment tells the sum of it ("driven by its cloud arm, which brought in")."""
    opened = words.refs.relative_behind.match(scene.masked, found.end, one.start)
    return opened is not None and "," not in scene.masked[opened.end() : one.start]


def _is_all_it_does(scene: Scene, found: Found, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a startup is said to run a business, brought in only now ("Cerebras runs a chip business that had")."""
    heads = [ref for ref in refs if ref.company and ref.leads and ref.start <= found.start]
    if not heads or not any(own.start == heads[-1].start and own.sort == "private" for own in scene.mentions):
        return False
    opens = max(heads[-1].end, found.start)
    return any(
        words.refs.kin.search(scene.masked, max(0, at.start() - _NEAR), at.start()) is not None
        for at in _WORD_STARTS.finditer(scene.masked, opens, found.end)
    )


_WORD_STARTS = re.compile(r"\b\w")


def _acts_itself(scene: Scene, found: Found, one: Sum, refs: Sequence[Ref]) -> bool:
    """Whether a company before a segment is what acts ("doubled its cloud business and has").

    Not where it only says so, owns the segment, or the segment opens a clause of its own.
    """
    heads = [r for r in refs if r.company and r.leads and r.end <= found.start and r.kind in _COMPANIES]
    if not heads or heads[-1].role == "speaker" or _OWNER.fullmatch(scene.masked[heads[-1].end : found.start]):
        return False
    head = heads[-1]
    aside = any(head.start <= a.start and a.end <= found.start for a in scene.of("aside"))
    if aside:
        return "," in scene.masked[found.end : one.start]
    opened = max((a.end for a in scene.of("and") if a.end <= found.start), default=0)
    opened = max(opened, scene.masked.rfind(",", 0, found.start) + 1)
    return opened <= head.end or len(scene.masked[opened : found.start].split()) > _ARTICLES
