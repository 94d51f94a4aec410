"""Sums that the build of a sentence leaves to a startup that is known, but not watched, whoever else it names.

"The $200 million raised by Writer", "Next to Cohere runs Writer, fresh from a round of", "After Cohere it is Writer's
turn: $200 million", "Writer uses Cohere's models and has sales of".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.figures.funding.sentence.cues import AMOUNT
from pipeline.figures.funding.sentence.focus import Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.strangers import is_companys
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.funding.subject.belonging import owner_explained

_NAMED = ("name", "unknown", "description", "noun", "pronoun")
_BY = 3
"""Words at most between a sum and the one by whom it was raised ("raised last by")."""


def is_left_to_startup(scene: Scene, one: Sum, kind: str, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a sum is told as that of a startup that is not watched."""
    owner = owner_explained(scene, one, kind, refs, words)
    if owner is not None and owner.company:
        return False
    if _is_raised_by_another(scene, one, refs, words):
        return True
    startups = {mention.start for mention in scene.mentions if mention.sort == "private" and mention.company is None}
    if not startups:
        return False
    named = [ref for ref in refs if ref.kind in _NAMED and ref.end <= one.start]
    behind = next((ref for ref in refs if ref.start >= one.end), None)
    if behind is not None and behind.start in startups and _is_raised_by(scene, one, behind, words):
        return True
    last = named[-1] if named else None
    if last is not None and last.start in startups and last.role != "speaker":
        return _goes_on_about(scene, one, last, named, words)
    return _has_second_verb(scene, one, named, startups, words)


def _is_raised_by_another(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a stranger raised a sum, whoever is named behind him ("raised by Pennylane, a customer of Mistral AI").

    A name of several words may be a founder's: the money that he raised is his company's.
    """
    found = next((found for found in scene.of("raised_by") if found.amount == one.start), None)
    ref = next((ref for ref in refs if found and ref.start >= found.end and ref.kind in _NAMED[:3]), None)
    if found is None or ref is None or ref.company or _APART.search(scene.masked, found.end, ref.start):
        return False
    if scene.words_between(found.end, ref.start) > _BY or "," in scene.masked[found.end : ref.start]:
        return False
    if any(mention.start == ref.start and mention.sort == "investor" for mention in scene.mentions):
        return False
    if any(other.company and "," not in scene.masked[ref.end : other.start] for other in refs if other.start > ref.end):
        return False  # "500 millions réunis par Inovia pour Cohere"
    return ref.kind == "name" or " " not in ref.name or is_companys(ref.name, words)


def _is_raised_by(scene: Scene, one: Sum, ref: Ref, words: Words) -> bool:
    """Whether a name stands behind a sum as whose it is, or as the one that raised it ("levés par Writer")."""
    between = scene.masked[one.end : ref.start]
    if len(between.split()) > _BY or _APART.search(between):
        return False
    given = words.refs.given_by.search(scene.masked, 0, ref.start)
    if given is None:
        return False
    if any(one.end <= found.start < given.start() for found in scene.of("raise")):
        return True
    definite = words.refs.definite.search(scene.masked, 0, one.start) is not None
    return definite and words.refs.of_before.fullmatch(between.lstrip()) is not None


def _goes_on_about(scene: Scene, one: Sum, ref: Ref, named: Sequence[Ref], words: Words) -> bool:
    """Whether a clause behind a name tells the sum, or a colon does, and nobody of ours is the subject."""
    between = scene.masked[ref.end : one.start]
    if AMOUNT in between:
        return False
    verb = _VERB.match(between) if words.refs.inverts else None
    if (
        words.refs.relative.match(scene.masked, ref.end + (verb.end() if verb else 0))
        and between.count(",") <= 1
        and ":" not in between
    ):
        return True
    if any(_may_act(scene, other, words) for other in named if other.company):
        return False
    if _COLON.fullmatch(between):
        return True
    return between.startswith(", ") and not _APART.search(between[2:])


def _has_second_verb(scene: Scene, one: Sum, named: Sequence[Ref], startups: set[int], words: Words) -> bool:
    """Whether a second verb tells the sum whose subject is the startup ahead ("uses the models of X and sells")."""
    if len(named) < 2 or named[0].start not in startups or not named[0].leads or named[0].role:
        return False
    last = named[-1]
    if any(_may_act(scene, ref, words) for ref in named[1:]) or scene.sums_between(named[0].end, one.start):
        return False
    joined = next((found for found in scene.of("and") if 0 <= found.start - last.end <= 1), None)
    return joined is not None and 0 < len(scene.masked[joined.end : one.start].split()) <= _BY


def _may_act(scene: Scene, ref: Ref, words: Words) -> bool:
    """Whether somebody may be the subject of a clause: no preposition stands before, alone or with "of"."""
    if not ref.leads or ref.role or words.refs.preposition.search(scene.masked, 0, ref.start):
        return False
    head = _HEAD.fullmatch(scene.masked, 0, ref.start)
    return head is None or words.refs.article.search(scene.masked, 0, ref.start) is not None


_VERB = re.compile(r"\s\w+(?=,)")
"""The verb with which a clause ends before the one that hangs on a name of it ("hat Lovable gegründet, das")."""
_HEAD = re.compile(r"\W*\w+\s(?:\w{1,3}\s)?")
_APART = re.compile(r"[,;:()–—]")
_COLON = re.compile(r"(?:\s[\w'’]+){0,3}\s?:\s")
