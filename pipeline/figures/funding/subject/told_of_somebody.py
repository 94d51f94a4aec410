"""Sums told of somebody whom the text does not name ("a $5 million round of a rival", "Revenue of the rival was")."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.figures.funding.sentence.cues import Found
from pipeline.figures.funding.sentence.focus import Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import METRICS, Words


def is_of_somebody(scene: Scene, one: Sum, cue: Found | None, refs: Sequence[Ref], words: Words) -> bool:
    """Whether the words behind a sum or its deal say that it is of some company or other, and of none that is known."""
    end = one.end if cue is None else max(one.end, cue.end)
    ref = next((ref for ref in refs if ref.start >= end), None)
    if ref is None or ref.kind != "someone":
        return False
    rival = words.refs.rival_nouns.fullmatch(ref.name.lower()) is not None
    says = words.refs.of_a if rival else words.refs.at_a  # "2 000 millones de un grupo de fondos" come from it
    return says.fullmatch(scene.masked, end, ref.start) is not None


def opens_with_what_is_anothers(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a sentence opens with something of somebody without a name, and nobody else acts ("Sales of the rival").

    Not where a name says who he is, or whose rival ("the rival of OpenAI").
    """
    owner = words.refs.of_others.search(scene.masked, 0, one.start)
    if owner is None or scene.words_between(0, owner.start()) > _OPENS:
        return False
    if not any(found.group in METRICS and found.start < owner.start() for found in scene.cues):
        return False  # "Sources from the sector say"
    if any((ref.kind in _NAMED or ref.rival) and ref.start < one.start for ref in refs):
        return False
    return not any(ref.leads and owner.end() <= ref.start < one.start for ref in refs)


_OPENS = 4
"""Words at most before those that say whose it is ("The annualised revenue")."""
_NAMED = ("name", "unknown", "description")
