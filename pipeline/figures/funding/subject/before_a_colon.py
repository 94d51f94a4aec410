"""Whose a sum is that stands behind a colon without a name.

Of who fared so ("It went worse for Baidu: revenue fell"), of who is compared with another ("OpenAI did better than
Anthropic: it raised"), or of the rival that was told before it ("Su rival vive de contratos: en 2024 facturó").
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.figures.funding.sentence.focus import NAMED, Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import Words

_FEW = 10
"""Words of a clause that says no more than how somebody fared."""
_OPENS = 2
"""Words before the noun for a rival with which a sentence opens."""
_CLOSE = 2
"""Words between what compares and the name's preposition, where "it" stands for nothing."""


def who_fared(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> Ref | None:
    """Return the one name of a clause that compares, right before the colon behind which a sum is told without a name.

    Of two, the one that is compared with the other.
    Not where the clause is about somebody else ("It had a better offer for Cohere: $5 billion").
    """
    colon = scene.masked.rfind(":", 0, one.start)
    opens = max(scene.masked.rfind(mark, 0, max(colon, 0)) for mark in (";", "—", "–")) + 1
    before = [ref for ref in refs if opens <= ref.start < colon]
    named = before[-1] if before else None
    if colon < 0 or named is None or named.kind not in NAMED or scene.masked[named.end : colon].strip():
        return None
    if any(colon < ref.start < one.start and ref.kind in NAMED for ref in refs):
        return None
    ahead = who_is_compared(scene, before, words)
    if ahead is not None:
        return None if any(colon < ref.start < one.start for ref in refs) else ahead
    said = scene.masked[opens : named.start]
    given = words.refs.fares_with.search(said)
    compared = words.refs.fares.search(said, 0, given.start()) if given is not None else None
    if given is None or compared is None or len(said.split()) > _FEW:
        return None
    close = len(said[compared.end() : given.start()].split()) <= _CLOSE  # "It went worse for", "schlechter lief es bei"
    of_nobody = all(ref.kind == "pronoun" and close for ref in before[:-1])
    return named if of_nobody else None


def who_is_compared(scene: Scene, refs: Sequence[Ref], words: Words) -> Ref | None:
    """Return the name that leads a clause and is compared with its last name ("OpenAI did better than Anthropic").

    Not where nobody is ("OpenAI knows no fiercer rival than Anthropic").
    """
    last = refs[-1] if refs else None
    if last is None or last.kind not in NAMED:
        return None
    for ref in reversed(refs[:-1]):
        if ref.leads and ref.kind in NAMED and words.refs.overtakes.fullmatch(scene.masked, ref.end, last.start):
            return None if words.refs.none_such.search(scene.masked, ref.start, last.start) else ref
    return None


def is_of_a_rival(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a sentence opens with a rival whom it does not name, and tells a sum behind its colon of nobody else."""
    colon = scene.masked.rfind(":", 0, one.start)
    rival = words.refs.rival_nouns.search(scene.masked, 0, max(colon, 0))
    if rival is None or len(scene.masked[: rival.start()].split()) > _OPENS:
        return False
    several = words.refs.crowd_nouns.fullmatch(rival.group()) is not None  # "Its rivals grow: it took in"
    named = any(mention.start < one.start for mention in scene.mentions)  # "The rival to OpenAI has news: it raised"
    return not several and not named and all(ref.start > one.start or ref.kind not in NAMED for ref in refs)
