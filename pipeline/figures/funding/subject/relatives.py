"""Whose a sum is that the clause right behind a name tells, whatever that name does in its own clause.

"Cohere competes with OpenAI, whose revenue is $13 billion", "Cohere has hired people from OpenAI, valued at".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.figures.funding.sentence.cues import AMOUNT, Found
from pipeline.figures.funding.sentence.focus import NAMED, Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import Words

_NAMED = ("name", "description", "noun", "pronoun", "unknown", "someone")
_DEALS = ("raise", "invest", "backers", "some_backers", "led_group", "deal", "debt")
"""What the name before a participle may belong to: "raised from OpenAI, valued at" is not of OpenAI."""


def owner_by_relative(scene: Scene, one: Sum, kind: str, refs: Sequence[Ref], words: Words) -> Ref | None:
    """Return the name of which the clause behind it tells a sum, or None."""
    if kind == "invest":
        return None
    before = [ref for ref in refs if ref.end <= one.start and ref.kind in _NAMED]
    if len(before) > 1 and before[-1].kind == "pronoun" and _opens_with(scene, before[-2], before[-1], words):
        before.pop()  # "OpenAI, itself rescued with"
    if not before or before[-1].kind != "name" or not before[-1].company:
        return None
    ref = before[-1]
    if len(before) > 1 and "," in scene.masked[before[-2].end : ref.start]:
        return None  # "Cohere, a rival of OpenAI, valued at"
    owned = words.refs.owned_behind.match(scene.masked, ref.end)
    if owned is not None and owned.end() <= one.start:
        inside = scene.masked[owned.end() : one.start]
        return None if any(mark in inside for mark in _APART) else ref
    priced = words.refs.priced_behind.fullmatch(scene.masked, ref.end, one.start)
    if priced is None or AMOUNT in scene.masked[: ref.start]:
        return None
    dealt = any(found.start < ref.start for group in _DEALS for found in scene.of(group))
    return None if dealt or len(before) < _SOMEBODY else ref


def _opens_with(scene: Scene, name: Ref, pronoun: Ref, words: Words) -> bool:
    """Whether the clause right behind a name opens with a pronoun that stands for it."""
    owned = words.refs.owned_behind.match(scene.masked, name.end)
    return owned is not None and owned.start() <= pronoun.start < owned.end()


def who_stands_at(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> Ref | None:
    """Return the name behind which a sum says where that one stands ("vaut 500 et dépasse SpaceX, restée à 400")."""
    before = [ref for ref in refs if ref.end <= one.start and ref.kind in _NAMED]
    if not before or before[-1].kind not in ("name", "unknown"):
        return None
    if len(before) < _SOMEBODY and before[-1].role != "beside":
        return None  # "Cohere and its $7 billion valuation", but "Ahead of Figma and its $6 billion, Cohere is worth"
    return before[-1] if words.refs.stands_behind.fullmatch(scene.masked, before[-1].end, one.start) else None


def subject_of_second_verb(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> Ref | None:
    """Return the subject of a sentence whose second verb tells a sum: "Cohere défie OpenAI et a levé".

    None where the object may be the subject of a clause of its own ("Cohere dit qu'OpenAI est grand et a levé"), which
    one that the subject is only measured by is not ("Cohere raised more than OpenAI and rival Anthropic, and has").
    """
    before = [ref for ref in refs if ref.end <= one.start and ref.kind in _NAMED]
    if len(before) < _SOMEBODY or before[0].kind != "name" or not before[0].company:
        return None
    subject, other = before[0], before[-1]
    measured = all(ref.role == "beside" for ref in before[1:])
    if not measured and (len(before) > _SOMEBODY or other.kind != "name" or not other.company):
        return None
    joined = words.refs.second_verb.match(scene.masked, other.end) or _joined_behind(scene, other, one, words)
    if joined is None or not subject.leads or subject.role or scene.masked[subject.end : subject.end + 1] != " ":
        return None
    verb = words.refs.helpers.match(scene.masked, joined.end()) or words.refs.takes.match(scene.masked, joined.end())
    verb = verb or words.refs.auxiliary.match(scene.masked, joined.end())
    between = scene.masked[subject.end : other.start]
    if verb is None or "," in between or (not measured and len(between.split()) > _OBJECT):
        return None
    close = joined.start() == other.end
    if not (close or measured) and any(
        words.refs.conjunction.search(scene.masked, subject.end, place + 1)
        for place in range(subject.end + 1, other.start)
        if scene.masked[place] == " " or place == other.start - 1  # "parce qu'OpenAI"
    ):
        return None  # "Cohere grows because OpenAI sells in Europe and is"
    gives = any(found.start < other.start for found in scene.of("invest"))
    if gives or words.refs.speaker_after.match(scene.masked, subject.end):
        return None  # "Cohere says OpenAI is large and has raised"
    return subject


def _joined_behind(scene: Scene, other: Ref, one: Sum, words: Words) -> re.Match[str] | None:
    """Return the "and" behind what else the first verb takes ("a attaqué Mistral AI en justice et est", ", and is").

    None where the name before it has a verb of its own.
    """
    joined = words.refs.second_verb.search(scene.masked, other.end, one.start)
    if joined is None:
        return None
    rest = scene.masked[other.end : joined.start()]
    own = words.refs.helpers.match(scene.masked, other.end) or words.refs.auxiliary.match(scene.masked, other.end)
    if own is not None or not _REST.fullmatch(rest):
        return None
    return joined


_REST = re.compile(r"(?:\s[^\W\d_]+){0,6},?")
"""What stands between the object of a verb and the "and" before the next one ("en justice")."""
_OBJECT = 3
"""Words at most between a subject and the object of its verb ("is suing", "desafía a")."""
_APART = (", ", "; ", ": ")
_SOMEBODY = 2
"""Names that a sentence needs for a participle to be of the second, not of the subject."""


def noun_with_a_relative(scene: Scene, one: Sum, cue: Found | None, refs: Sequence[Ref], words: Words) -> Ref | None:
    """Return the noun that opens a sentence and has its verb behind a clause with names in it.

    "The startup that supplies Mistral has raised $200 million" is not about Mistral.
    """
    anchor = one.start if cue is None else min(one.start, cue.start)
    before = [ref for ref in refs if ref.end <= anchor]
    if len(before) < _NOUN_AND_NAME or not before[0].leads or before[0].kind not in ("noun", "description", "someone"):
        return None
    noun, last = before[0], next((ref for ref in reversed(before) if ref.kind in NAMED), before[0])
    if noun.kind == "noun" and words.refs.noun_phrase.fullmatch(scene.masked, 0, noun.start) is None:
        return None
    if noun.kind == "someone" and scene.words_between(0, noun.start) > _ARTICLE:
        return None
    opens = words.refs.relative_behind.match(scene.masked, noun.end)
    if opens is None or opens.end() > last.start:
        return None
    if re.search("[:;]", scene.masked[noun.end : anchor]):
        return None
    if scene.masked[: last.start].endswith(", ") or any(ref.role == "speaker" for ref in before):
        return None  # "The startup that makes ChatGPT, OpenAI, has raised"
    other = max((ref.end for ref in before if ref.end <= last.start), default=0)
    listed = words.refs.listing.fullmatch(scene.masked, other, last.start) is not None
    apart = not listed and words.refs.conjunction.search(scene.masked, opens.end(), last.start) is not None
    if apart or somebody_speaks(scene, opens.end(), last.start, words):
        return None  # "The startup that competes with OpenAI announced that Mistral had raised"
    close = scene.masked.find(",", last.end, anchor)
    behind = one.end + scene.masked.startswith(",", one.end)
    if (close >= 0) is not opens[0].startswith(",") or words.refs.helpers.match(scene.masked, behind):
        return None  # "The company, whose rival Cohere has raised $500 million, is"
    return noun if scene.words_between(max(last.end, close + 1), anchor) <= _TO_ITS_VERB else None


def somebody_speaks(scene: Scene, start: int, end: int, words: Words) -> bool:
    """Whether a verb of saying stands between two places: what follows may be told of another."""
    spaces = (place for place in range(start, end) if scene.masked[place] == " ")
    return any(words.refs.speaker_after.match(scene.masked, place, end) for place in spaces)


_TO_ITS_VERB = 6
"""Words between the last name in such a clause and what tells the sum ("supplies Mistral with chips has raised")."""
_ARTICLE = 2
"""Words at most before a noun that opens a sentence ("a small company")."""
_NOUN_AND_NAME = 2
"""How many references such a sentence has at least before its sum."""
