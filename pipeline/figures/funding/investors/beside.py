"""Investors that stand right beside a sum: another than the last one, or the only one that it came from."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.figures.funding.investors.gift import GIVERS, called
from pipeline.figures.funding.investors.together import gives_with_others, group_of, is_listed_with_a_word
from pipeline.figures.funding.sentence.cues import AMOUNT, Found
from pipeline.figures.funding.sentence.focus import Known, Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.funding.subject.clauses import holder_of

_BESIDE = 12
"""Letters between a sum and the investor behind it."""
_SOURCE = 30
"""The same, where words say that the sum came from him."""
_OF_A_DEAL = 4
"""Words at most between a sum and that one ("a $1 billion funding round from")."""


def is_named_beside(scene: Scene, one: Sum, refs: Sequence[Ref], last: str | None, words: Words, known: Known) -> bool:
    """Whether another investor than the `last` is named beside a sum ("and Google with over $3 billion").

    Or at the head of the sentence, where no other sum stands between ("Google answered: $10 billion now").
    """
    if not scene.sums_between(0, one.start):
        heads = [ref for ref in refs if ref.kind == "name" and ref.leads and ref.end <= one.start and not ref.role]
        givers = [ref for ref in heads if ref.company not in known.private]
        if givers and called(givers[-1]) != last:
            return True
    holder = holder_of(scene, one, refs, words) or _labelled(scene, one, refs)
    named = holder or next((r for r in refs if r.role == "investor" and 0 <= r.start - one.end <= _BESIDE), None)
    return named is not None and named.kind in GIVERS and called(named) != last


def _labelled(scene: Scene, one: Sum, refs: Sequence[Ref]) -> Ref | None:
    """Return the name of which a colon tells the sum ("Thrive: $1.3bn; Microsoft: $750m")."""
    return next((ref for ref in refs if ref.kind in GIVERS and scene.masked[ref.end : one.start].strip() == ":"), None)


_ITS_OWN = re.compile(rf" \(?(?:{AMOUNT}|\d)")
"""What one of several gave, right behind its name."""


def single_source(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> str | None:
    """Return the one investor that a sum raised came from ("took $100 million from SK Telecom"), or None."""
    sources = (r for r in refs if r.role == "investor" and r.kind in GIVERS and 0 <= r.start - one.end <= _SOURCE)
    giver = next(sources, None)
    if giver is None or not words.refs.source_before.search(scene.masked[one.end : giver.start]):
        return None
    if scene.words_between(one.end, giver.start) > _OF_A_DEAL or scene.sums_between(one.end, giver.start):
        return None  # "secured $2 billion: $500 million from Nvidia"
    if len(group_of(scene, giver, refs, words)) > 1:
        return None
    if gives_with_others(scene, giver) or is_listed_with_a_word(scene, giver, refs, words):
        return None
    after = scene.masked[giver.end :]
    if _ITS_OWN.match(after):
        return None  # "raised $110 billion from Amazon (50 billion), SoftBank (30)", "from Amazon 50, SoftBank 30"
    opens = words.refs.noun_relative.match(after, 2) or words.refs.clause_opens.match(after)
    if after.startswith(", ") and opens:
        closed = after.find(", ", 2)  # "from Nvidia, which is worth $4 trillion, and others"
        after = after[closed:] if closed > 0 else after
    return None if words.refs.goes_on.match(after) else called(giver)


def whose_deal(
    scene: Scene, one: Sum, cue: Found | None, refs: Sequence[Ref], words: Words, known: Known
) -> str | None:
    """Return the listed company that the words of a deal name right behind its sum as whose it is, or None.

    "Tras la operación de A de Meta, Scale AI": the deal of one who raises nothing is what it gave.
    """
    if cue is None or not cue.cue.bound:
        return None
    named = (ref for ref in refs if one.end <= ref.start and ref.end <= cue.end and ref.kind == "name")
    giver = next(named, None)
    if giver is None or giver.company not in known.listed:
        return None
    owns = words.refs.of_before.fullmatch(scene.masked[one.end : giver.start].lstrip())
    return giver.company if owns is not None else None
