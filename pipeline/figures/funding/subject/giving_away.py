"""Tell that a company of ours gives a sum away: it puts it into somebody who is not watched.

"OpenAI poured $500 million into Thrive Holdings", "OpenAI hat 100 Millionen Dollar in Harvey investiert".
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.figures.funding.sentence.focus import NAMED, Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import OWN, Words

_NEAR = 3
"""Words at most between a verb of giving and its sum."""
_TAKER = 6
"""Words at most between a sum and the name of who gets it ("{A} into the legal startup Harvey")."""
_LATE = 2
"""Words at most between that name and the verb, where verbs stand last ("{A} in Harvey investiert")."""


def is_given_away(scene: Scene, one: Sum, kind: str, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a sum goes from the one with whom its clause opens, who is watched, into a stranger."""
    if kind not in OWN:
        return False
    giver = next((ref for ref in reversed(refs) if ref.end <= one.start and ref.kind in (*NAMED, "noun")), None)
    if giver is None or not giver.company or not giver.leads or scene.parted(giver.end, one.start):
        return False
    taker = _taker(one, refs)
    if taker is None or taker.company or taker.kind not in ("name", "unknown", "someone"):
        return False
    between = scene.masked[one.end : taker.start]
    if not words.refs.put_into.match(between) or between.count(" ") > _TAKER or scene.parted(one.end, taker.start):
        return False
    if words.refs.puts.search(between):
        return False  # "raised $600 million to invest in Koyeb"
    before = words.refs.puts.search(scene.masked, giver.end, one.start)
    if before is not None:
        return scene.words_between(before.end(), one.start) <= _NEAR
    late = words.refs.puts_late.search(scene.masked, taker.end)
    return late is not None and scene.words_between(taker.end, late.start()) <= _LATE


def _taker(one: Sum, refs: Sequence[Ref]) -> Ref | None:
    """Return who is told of first behind a sum, by name where a noun stands before it ("the startup Lumora")."""
    behind = [ref for ref in refs if ref.start >= one.end and ref.kind in (*NAMED, "noun", "someone")][:2]
    explained = len(behind) == 2 and behind[0].kind == "noun" and behind[1].start == behind[0].end + 1
    return behind[-1] if explained else next(iter(behind), None)
