"""The subject behind its verb, where a language turns the two round ("Anders als OpenAI hat Mistral AI … erhalten")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.figures.funding.sentence.focus import NAMED, Ref
from pipeline.figures.funding.sentence.lone_names import is_behind_a_fronted_sum
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import METRICS, Words

_WORD_BEFORE = re.compile(r"(?:^|[\s,])([^\W\d_]+)\s$"), re.compile(r"(?:^|[\s,])([^\W\d_]+)\s[^\W\d_]{3,5}\s$")
"""The word before a name, and the one before that where a short word stands between ("bekam auch Writer")."""
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
        if ref.kind not in NAMED:
            continue
        start = _start_of_phrase(scene, ref, words)
        before = (pattern.search(scene.masked, 0, start) for pattern in _WORD_BEFORE)
        verb = next((word for word in before if word is not None and _is_a_verb(scene, one, word, words)), None)
        if verb is None:
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


def acts_behind_a_sum(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a stranger is the subject of a clause that a phrase with a sum opens ("Mit A im Rücken baut Writer")."""
    if not words.refs.inverts or one is not scene.sums[0]:
        return False
    ref = next((ref for ref in refs if ref.start >= one.end), None)
    if ref is None or ref.kind not in ("name", "unknown") or ref.company or ref.role:
        return False
    return is_behind_a_fronted_sum(scene, _start_of_phrase(scene, ref, words), words)


def _start_of_phrase(scene: Scene, ref: Ref, words: Words) -> int:
    """Return where the phrase begins that ends in a name ("meldete der Chiphersteller Etched")."""
    place = ref.start
    for number in range(_PHRASE):
        before = scene.masked.rfind(" ", 0, place - 1) + 1
        word = scene.masked[before : place - 1]
        if number == 0 and words.refs.nouns.fullmatch(word) is None:
            return ref.start
        if words.refs.opens_noun.match(word + " ") is not None:
            return before
        place = before
    return ref.start


_PHRASE = 4
"""Words at most before a name that belong to its phrase: article, adjectives, noun."""


def _is_a_verb(scene: Scene, one: Sum, word: re.Match[str], words: Words) -> bool:
    """Whether a word is an auxiliary or begins what names the sum ("setzte Lovable 40 Millionen Euro um")."""
    if words.refs.helpers.fullmatch(word[1]) is not None or words.refs.takes.match(scene.masked, word.start(1)):
        return True
    return any(
        found.start == word.start(1) and found.amount == one.start and found.group in METRICS for found in scene.cues
    )


def _is_no_subject(scene: Scene, at: int, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a reference hangs on a preposition or a comparison, itself or with the one that it is listed with."""
    ref = refs[at]
    if ref.role == "beside" or words.refs.preposition.search(scene.masked, 0, ref.start):
        return True
    listed = at > 0 and _LINK.fullmatch(scene.masked[refs[at - 1].end : ref.start]) is not None
    return listed and _is_no_subject(scene, at - 1, refs, words)
