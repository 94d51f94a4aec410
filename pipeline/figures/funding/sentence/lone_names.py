"""Names of one word where every noun has a capital: what stands around tells them from nouns."""

from __future__ import annotations

import re

from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.tokens import lowered

_CLAUSE_ENDS = re.compile(r"[.,;:)!?]|$")
_VERB = re.compile(r"\s[a-zß-ÿ]+")
_NOUN = re.compile(r"\s[A-ZÄÖÜ][a-zß-ÿ]+")
"""Right behind a name without an article: what its bearer gets ("verschafft Writer Luft")."""
_LAST_WORD = re.compile(r"(?:^|(?<=[\s,]))([^\W\d_]+)\s$")
"""A verb in the plural."""
_SMALL_WORD = re.compile(r"\s(?:[a-zß-ÿ]|[^\w\s,;:.])")
"""Behind a name: a word with a small letter, or the mark of a sum, a date or a name that is known."""


def gets_money(scene: Scene, start: int, end: int, words: Words) -> bool:
    """Whether a bare word stands where who gets the money of a gift does, be it a name or not.

    "80 Millionen Dollar in Writer", "die 80 Millionen Dollar, die Accel in Sana steckte", "In Writer hatte Accel …".
    """
    if words.refs.no_taker.fullmatch(lowered(scene.text[start:end])):
        return False
    before = scene.masked.rfind(" ", 0, start - 1) + 1
    if words.refs.target_before.fullmatch(scene.masked, before, start) is None:
        return False
    ends = _CLAUSE_ENDS.match(scene.masked, end) is not None
    acts = _VERB.match(scene.masked, end) is not None or _NOUN.match(scene.text, end) is not None
    for one in (one for one in scene.sums if _is_given(scene, one)):
        if one.end < start and (ends or acts) and _hangs_on(scene, one, before, words):
            return True
        if any(found.amount == one.start and found.start < start < one.start for found in scene.of("invest")) and acts:
            return True  # "kaufte Anteile an Writer für 80 Millionen Dollar"
        fronted = not before or scene.masked[before - 2 : before] in (". ", ": ", "; ")
        if end < one.start and fronted and _is_verb_at(scene, end, words) and not scene.parted(end, one.start):
            return True
    return False


def _is_given(scene: Scene, one: Sum) -> bool:
    return any(found.amount in (one.start, None) for found in scene.of("invest", "debt"))


def _hangs_on(scene: Scene, one: Sum, place: int, words: Words) -> bool:
    """Whether a place is right behind a sum, or in the relative clause that hangs on it."""
    between = scene.masked[one.end : place]
    if between == " ":
        return True
    clause = between.removeprefix(", ")
    return clause != between and "," not in clause and words.refs.noun_relative.match(clause) is not None


def _is_verb_at(scene: Scene, end: int, words: Words) -> bool:
    """Whether a verb that leads to a sum stands behind a word."""
    found = any(cue.start == end + 1 and cue.group == "invest" for cue in scene.cues)
    return found or words.refs.auxiliary.match(scene.masked, end) is not None


def gives_money(scene: Scene, start: int, end: int, words: Words) -> bool:
    """Whether a bare word stands where only the name of who gives money does, before or behind a verb in the singular.

    "Davon steckte Lux 80 Millionen Dollar in …", "die 80 Millionen Dollar, die Lux in das Start-up steckte", "Von Lux
    kamen 80 Millionen Dollar".
    """
    if words.refs.no_opening_name.fullmatch(lowered(scene.text[start:end])):
        return False
    gifts = [found for found in scene.of("invest") if found.amount is not None]
    verb = _LAST_WORD.search(scene.masked, 0, start)
    if verb is not None and any(one.start == end + 1 for one in scene.sums):
        at = verb.start(1)
        return not words.inflection.plural_verb.fullmatch(verb[1]) and any(
            found.start == at and found.amount == end + 1 for found in gifts
        )
    if _opens_relative(scene, start, words):
        last = (_LAST.search(scene.masked, 0, found.end) for found in gifts if found.start < start and end < found.end)
        return any(word is not None and not words.inflection.plural_verb.fullmatch(word[0]) for word in last)
    if (
        scene.text[end - 1] in words.inflection.plural_nouns
        or words.refs.given_by.search(scene.masked, 0, start) is None
    ):
        return False
    return any(found.start < start and found.end > end and found.amount > end for found in gifts if found.amount)


def gave_most(scene: Scene, start: int, end: int, words: Words) -> bool:
    """Whether a bare word is who is said to have given more than others ("Größter Geldgeber war Disruptive")."""
    if words.refs.no_opening_name.fullmatch(lowered(scene.text[start:end])):
        return False
    told = next((found for found in reversed(scene.of("one_giver")) if found.end < start), None)
    between = scene.masked[told.end : start].split() if told is not None else []
    if not 0 < len(between) <= _TO_ITS_NAME or scene.parted(told.end if told else 0, start):
        return False
    return any(words.refs.helpers.match(" " + word) is not None for word in between)


_TO_ITS_NAME = 5
"""Words at most between "the biggest backer" and its name ("der Runde war dabei")."""


def _opens_relative(scene: Scene, start: int, words: Words) -> bool:
    """Whether a place is right behind the relative pronoun that takes up a sum."""
    one = next((one for one in reversed(scene.sums) if one.end < start), None)
    between = scene.masked[one.end : start] if one else ""
    return between.startswith(", ") and words.refs.noun_relative.fullmatch(between.strip(" ,")) is not None


_LAST = re.compile(r"[^\W\d_]+$")


def is_behind_a_fronted_sum(scene: Scene, place: int, words: Words) -> bool:
    """Whether a verb in the singular stands before a place, and a sum opens the clause ("Mit A baut Writer")."""
    one = next((one for one in reversed(scene.sums) if one.end < place), None)
    front = words.refs.fronts.match(scene.masked)
    if one is None or one is not scene.sums[0] or front is None:
        return False
    if words.refs.opens_noun.match(scene.masked[front.end() :].lstrip()):
        return False  # "Mit der Runde über A": the one that is known
    verb = _LAST_WORD.search(scene.masked, one.end, place)
    if verb is None or scene.parted(0, place) or scene.text[verb.start(1)].isupper():
        return False
    small = (words.refs.preposition, words.refs.conjunction, words.refs.kin, words.refs.definite)
    if any(pattern.search(verb[1] + " ") for pattern in small):
        return False
    known = words.refs.helpers, words.refs.takes, words.refs.acts
    return verb[1][-1] not in words.inflection.adjectives or any(pattern.match(verb[1]) for pattern in known)


def acts_behind_its_verb(scene: Scene, start: int, end: int, words: Words) -> bool:
    """Whether a bare word is the subject of the verb before it, in a clause that opens otherwise ("Da gab Glean")."""
    if words.refs.no_opening_name.fullmatch(lowered(scene.text[start:end])) or not _SMALL_WORD.match(scene.masked, end):
        return False
    if is_behind_a_fronted_sum(scene, start, words):
        return True
    verb = _LAST_WORD.search(scene.masked, 0, start)
    if (
        verb is None
        or not verb.start(1)
        or words.inflection.plural_verb.fullmatch(verb[1])
        or scene.masked[verb.start(1) - 2] in ",;:"
    ):
        return False
    speaks = words.refs.speaker_after.match(scene.masked, verb.start(1)) is not None
    if speaks or not words.refs.takes.match(scene.masked, verb.start(1)):
        return False  # but "Am Dienstag meldete Bloomberg eine Runde"
    return any(end < one.start and not scene.parted(end, one.start) for one in scene.sums)
