"""Whose a sum is that somebody quoted tells of "us": the company of the head who speaks, or of the company itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.figures.funding.sentence.focus import NAMED, Known, Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import Words

_QUOTED = re.compile(r"“[^“”]*”|«[^«»]*»|„[^„“”\"]*[“”\"]|\"[^\"]*\"")
_WORD = re.compile(r"[^\W\d_]+")


def said_of_us(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words, known: Known) -> str | None:
    """Return whose head, or which company, is quoted with a sum of "us" (`"We expect $20 billion," Sam Altman said`).

    Not where the quote names somebody before the sum, or where several may have said it.
    """
    quote = quote_around(scene, one)
    if quote is None:
        return None
    start, end = quote
    if not says_us(scene.masked[start : one.start], words):
        return None
    inside = (ref for ref in refs if start < ref.start < one.start)
    if any(ref.kind in (*NAMED, "person", "someone") for ref in inside):
        return None
    outside = [ref for ref in refs if not start < ref.start < end]
    heads = {known.of[ref.name] for ref in outside if ref.kind == "person" and ref.name in known.of}
    if not heads:
        heads = {ref.company for ref in outside if ref.kind in NAMED and ref.company and ref.role == "speaker"}
    return heads.pop() if len(heads) == 1 else None


def quote_around(scene: Scene, one: Sum) -> tuple[int, int] | None:
    """Return where the quote begins and ends in which a sum stands."""
    return next((span for span in quotes_in(scene.masked) if span[0] < one.start < span[1]), None)


def quotes_in(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the quotes in a text begin and end."""
    return (quote.span() for quote in _QUOTED.finditer(text))


def says_us(text: str, words: Words) -> bool:
    """Whether a text speaks in the first person of several ("our Series C: $100 million")."""
    return any(words.refs.us.fullmatch(word[0]) for word in _WORD.finditer(text))
