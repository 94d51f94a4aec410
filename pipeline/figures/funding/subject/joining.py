"""Whose a round is in which a company of the list only takes part ("OpenAI took part in a $60 million seed")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.figures.funding.sentence.focus import Known, Ref
from pipeline.figures.funding.sentence.rounds import rounds_in
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import Words

_OF_A_DEAL = ("raise", "valuation", "total")
"""Kinds of sums that are told of a round."""
_FAR = 7
"""Words at most between the verb of taking part and the round's sum."""
_ITS = 30
"""Letters behind a sum within which the word for its round may stand."""
_TAKER = 60
"""Letters behind a sum within which the one may be named whose round it is."""
_HEAD = 4
"""Spaces at most between a verb of taking part and the round."""
_MARKS = re.compile(r"[,;:.!?—–](?:\s|$)")


def joins_a_strangers(scene: Scene, one: Sum, kind: str, refs: Sequence[Ref], words: Words, known: Known) -> bool:
    """Whether a startup of the list takes part in the round that a sum tells of, and none of the list gets it."""
    if kind not in _OF_A_DEAL:
        return False
    return any(
        joins.end() <= one.start
        and _is_of_a_round(scene, joins.end(), one, words)
        and _is_a_startup(scene, joins.start(), refs, words, known)
        and not _gets_it(scene, joins.end(), one, refs, known)
        for joins in words.refs.takes_part.finditer(scene.masked)
    )


def joins_this_one(scene: Scene, ref: Ref, one: Sum, words: Words) -> bool:
    """Whether a clause that hangs on the word for the round says that somebody takes part ("The round it joined").

    "The Series D that the group led brought in A": the round is nothing of the group's.
    """
    if ref.end > one.start or ref.kind not in ("pronoun", "noun", "description", "investor"):
        return False
    if words.refs.investor_after.match(scene.masked, ref.end) is None:
        return False
    rounds = [name.end for name in rounds_in(scene.text, words.lang)] + [found.end for found in scene.of("deal")]
    between = (scene.masked[end : ref.start].strip(" ,") for end in rounds if end <= ref.start)
    between = (words.refs.article.sub("", f"{said} ").strip() for said in between)
    return any(not said or words.refs.noun_relative.fullmatch(said) is not None for said in between)


def _is_of_a_round(scene: Scene, place: int, one: Sum, words: Words) -> bool:
    """Whether what stands behind a verb of taking part is a round and its sum."""
    between = scene.masked[place : one.start]
    if between.count(" ") > _FAR or _MARKS.search(between):
        return False
    places = [found.start for found in scene.of("raise")] + [name.start for name in rounds_in(scene.text, words.lang)]
    told = [start for start in places if place <= start <= one.end + _ITS]
    if not told:
        return False
    head = scene.masked[place : min(*told, one.start)]  # not "joined the unicorns with a round of"
    return head.count(" ") <= _HEAD and not any(words.refs.preposition.search(word + " ") for word in head.split())


def _is_a_startup(scene: Scene, place: int, refs: Sequence[Ref], words: Words, known: Known) -> bool:
    """Whether the subject of a verb is a startup of the list: right before it, before an aside, or before "and"."""
    ref = next((ref for ref in reversed(refs) if ref.end <= place and ref.leads), None)
    if ref is None or ref.company not in known.private or ref.kind == "possessive":
        return False
    if ref.role == "target":
        return False  # "Lightspeed backs Anthropic and led"
    if ref.kind in ("pronoun", "noun") and ref is not refs[0]:
        return False  # "xAI, where it joined the $6 billion round"
    said = _ASIDE.sub("", scene.masked[ref.end : place]).split()
    while said and (words.refs.helpers.match(" " + said[-1]) or words.refs.adverbs.fullmatch(said[-1])):
        said.pop()
    goes_on = bool(said) and words.refs.and_before.search(said[-1] + " ") is not None and said[0] not in _OWNED
    return not said or goes_on


_ASIDE = re.compile(r"^, [^,;:]+,(?= )")
_OWNED = ("'s", "’s", "'", "’")


def _gets_it(scene: Scene, place: int, one: Sum, refs: Sequence[Ref], known: Known) -> bool:
    """Whether a startup of the list is told between the verb and the sum, or right behind it."""
    return any(
        ref.company in known.private
        and (place <= ref.start < one.start or 0 <= ref.start - one.end <= _TAKER)
        and not scene.parted(one.end, ref.start)
        for ref in refs
    )
