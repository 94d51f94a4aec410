"""The subject behind its verb, where a language turns the two round ("Anders als OpenAI hat Mistral AI … erhalten")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.figures.funding.focus import NAMED, Ref
from pipeline.figures.funding.scene import Scene, Sum
from pipeline.figures.funding.words import METRICS, Words

_WORD_BEFORE = re.compile(r"(?:^|[\s,])([^\W\d_]+)\s(?:[^\W\d_]{3,5}\s)?$")
_LINK = re.compile(r",?\s(?:[^\W\d_]{1,3}\s)?")


def behind_the_verb(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> Ref | None:
    """Return the name that stands right behind the verb whose clause a sum ends, where the verb cannot be another's.

    What stands before the verb is no subject then: a phrase with a preposition, a clause of its own, no name at all.
    """
    if not words.refs.inverts:
        return None
    for number, ref in enumerate(refs):
        if ref.end > one.start:
            return None
        verb = _WORD_BEFORE.search(scene.masked, 0, ref.start)
        if ref.kind not in NAMED or verb is None or not _is_a_verb(scene, one, verb, words):
            continue
        if scene.sums_between(ref.end, one.start) or scene.parted(ref.end, one.start):
            continue
        opened = max((place for place, _ in scene.breaks if place < verb.start(1)), default=-1)
        ahead = [other for other in refs[:number] if other.start > opened]
        closed = scene.masked[: verb.start(1)].rstrip().endswith(",")
        first = scene.masked[opened + 1 : verb.start(1)].lstrip(" ,").partition(" ")[0]
        hangs = words.refs.preposition.search(first) is not None and len(ahead) < 2  # "Wie zuvor OpenAI hat"
        if closed or hangs or all(_is_no_subject(scene, at, ahead, words) for at in range(len(ahead))):
            return ref
    return None


def _is_a_verb(scene: Scene, one: Sum, word: re.Match[str], words: Words) -> bool:
    """Whether a word is an auxiliary or begins what names the sum ("setzte Lovable 40 Millionen Euro um")."""
    return words.refs.helpers.fullmatch(word[1]) is not None or any(
        found.start == word.start(1) and found.amount == one.start and found.group in METRICS for found in scene.cues
    )


def _is_no_subject(scene: Scene, at: int, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a reference hangs on a preposition or a comparison, itself or with the one that it is listed with."""
    ref = refs[at]
    if ref.role == "beside" or words.refs.preposition.search(scene.masked, 0, ref.start):
        return True
    listed = at > 0 and _LINK.fullmatch(scene.masked[refs[at - 1].end : ref.start]) is not None
    return listed and _is_no_subject(scene, at - 1, refs, words)
