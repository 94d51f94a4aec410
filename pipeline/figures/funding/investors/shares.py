"""What each of several backers gave, in brackets behind their round: "$110 billion (SoftBank 30, Nvidia 30)"."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from pipeline.figures.funding.investors.gift import called
from pipeline.figures.funding.kind.decisions import Decision
from pipeline.figures.funding.kind.rows_in_brackets import ROW
from pipeline.figures.funding.sentence.focus import Known, Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import Words

_BRACKET = re.compile(r"[^.,;!?()\[\]]*[(\[]([^()\[\]]*)[)\]]")
"""From behind a sum to the end of the bracket that follows it."""
_BESIDE = re.compile(r"\s?[:=–—-]?\s?")
_FEWEST = 2
_SPACES = 2
"""Those around the one word between a sum and whom it comes from."""
NOBODY = ""
"""Whose a bare number is that may be no sum."""


def shares(
    scene: Scene,
    decisions: Sequence[Decision],
    refs: Sequence[Ref],
    words: Words,
    known: Known,
    elided: Collection[int],
) -> dict[int, str]:
    """Return whose each sum is, by where it begins, in brackets that give each backer of a round its part.

    The parts are no more than the round. Where they are bare numbers (`elided`: where such begin), one of the backers
    must be known to give money, else they are `NOBODY`'s: "(GPT 5, Claude 4)".
    """
    found: dict[int, str] = {}
    for one, decision in zip(scene.sums, decisions, strict=True):
        bracket = _BRACKET.match(scene.masked, one.end) if decision.kind == "raise" else None
        if bracket is None:
            continue
        parts = [part for part in scene.sums if bracket.start(1) <= part.start < bracket.end(1)]
        givers = {part.start: _giver(scene, part, refs, words, known) for part in parts}
        named = [giver for giver in givers.values() if giver is not None]
        if len(named) < max(len(parts), _FEWEST) or not _adds_up(one, parts):
            continue
        bare = any(part.amount.start in elided for part in parts)
        sure = not bare or any(_is_known(scene, giver, known) for giver in named)
        found |= {start: called(giver) if sure else NOBODY for start, giver in givers.items() if giver is not None}
    return found


def given_in_row(
    decisions: Sequence[Decision], scene: Scene, names: Mapping[int, int], refs: Sequence[Ref], known: Known
) -> dict[int, str]:
    """Return who gave each sum of a row of backers, where it is told as given.

    Args:
        decisions: the kind of each sum of the sentence.
        scene: the sentence.
        names: where the name beside each sum of the row begins, by where the sum does.
        refs: who is named in the sentence.
        known: the watch list.
    """
    backers = scene.has("backers") or scene.has("syndicate")
    named = {ref.start: ref for ref in refs if ref.kind in ("name", "unknown") and ref.company not in known.private}
    return {
        one.start: called(named[names[one.start]])
        for one, decision in zip(scene.sums, decisions, strict=True)
        if decision.kind == "invest" and (backers or decision.rule == ROW) and names.get(one.start) in named
    }


def _giver(scene: Scene, part: Sum, refs: Sequence[Ref], words: Words, known: Known) -> Ref | None:
    """Return who stands right beside a sum: before it, or behind it and a word for whom it comes from."""
    for ref in refs:
        if ref.kind not in ("name", "unknown") or ref.company in known.private:
            continue
        before = ref.end <= part.start and _BESIDE.fullmatch(scene.masked[ref.end : part.start])
        gives = words.refs.given_by.search(scene.masked, part.end, ref.start)
        if before or (gives and scene.words_between(part.end, ref.start) <= _SPACES):
            return ref
    return None


def _adds_up(one: Sum, parts: Sequence[Sum]) -> bool:
    whole = one.amount.high or one.amount.low
    return whole is not None and sum(part.amount.low or part.amount.high or 0 for part in parts) <= whole


def _is_known(scene: Scene, giver: Ref, known: Known) -> bool:
    sort = next((mention.sort for mention in scene.mentions if mention.start == giver.start), "")
    return giver.company in known.listed or sort in ("investor", "listed")
