"""Whose a sum is where "it" is the sum itself and a preposition says whose ("bei Cohere sind es A", "it was A for")."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.figures.funding.sentence.focus import NAMED, Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import Words

_MARKS = (",", ";", ":", ".", "–", "—", "(")


def told_by_preposition(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> Ref | None:
    """Return the name to which a preposition gives a sum that a clause tells with "it", before or behind the sum."""
    return (
        _before(scene, one, refs, words) or _at_a_stranger(scene, one, refs, words) or _behind(scene, one, refs, words)
    )


def _at_a_stranger(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> Ref | None:
    """Return the stranger with whom a clause opens that has no other company ("At Lumora, revenue reached A")."""
    before = [ref for ref in refs if ref.end <= one.start]
    if len(before) != 1 or before[0].kind not in NAMED or before[0].company is not None:
        return None
    opens = words.refs.at_a_company.fullmatch(scene.masked, 0, before[0].start) is not None
    return before[0] if opens and scene.masked[before[0].end] in ", " else None


def _before(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> Ref | None:
    """Return the name of "bei Poolside sind es A", "at Poolside it is A"."""
    ref = next((ref for ref in reversed(refs) if ref.end <= one.start and ref.kind in NAMED), None)
    if ref is None or not words.refs.it_is.fullmatch(scene.masked, ref.end, one.start):
        return None
    given = words.refs.at_whom.search(scene.masked, 0, ref.start)
    if given is None:
        return None
    before = scene.masked[: given.start()].rstrip()
    opens = not before or before.endswith(_MARKS)
    return ref if opens or words.refs.conjunction.search(before + " ") else None


def _behind(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> Ref | None:
    """Return the name of "A waren es für Cohere", "it was A for Cohere", and of each sum of "A for Cohere, A for X"."""
    ref = _named_behind(scene, one, refs, words)
    given = words.refs.at_whom.search(scene.masked, one.end, ref.start) if ref is not None else None
    if given is None or given.start() > one.end + 1 or _is_told_with_it(scene, one, words):
        return ref
    alike = (_named_behind(scene, other, refs, words) for other in scene.sums if other is not one)
    return ref if any(other is not None and other is not ref for other in alike) else None


def _named_behind(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> Ref | None:
    """Return the name behind a sum, a preposition and at most "it is" between."""
    ref = next((ref for ref in refs if ref.start >= one.end and ref.kind in NAMED), None)
    given = words.refs.at_whom.search(scene.masked, one.end, ref.start) if ref is not None else None
    between = scene.masked[one.end : given.start()] if given else ""
    return ref if between == " " or words.refs.it_is.fullmatch(between) else None


def _is_told_with_it(scene: Scene, one: Sum, words: Words) -> bool:
    """Whether nothing but "it is" stands between the head of a clause and a sum."""
    before = scene.masked[: one.start]
    head = max(before.rfind(mark) for mark in _MARKS)
    said = before[head + 1 :].strip()
    return bool(said) and words.refs.it_is.fullmatch(f" {said} ") is not None
