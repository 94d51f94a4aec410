"""Whose a round is that a clause right behind it puts a price on ("a $600 million round that would value Groq at")."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.figures.funding.sentence.focus import Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import Words

_NEAR = 60
"""Letters between the sum of a round and the words that tell the price."""


def company_priced(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> str | None:
    """Return the company that the relative clause behind a round puts a price on, whoever brings the round together."""
    for found in scene.of("valuation"):
        if not found.cue.bound or not 0 < found.start - one.end <= _NEAR or scene.parted(one.end, found.start):
            continue
        priced = next((ref for ref in refs if found.start <= ref.start and ref.end <= found.end), None)
        between = scene.masked[one.end : found.start]
        if priced is not None and priced.kind == "name" and words.refs.noun_relative.search(between):
            return priced.company
    return None
