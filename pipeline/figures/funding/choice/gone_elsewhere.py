"""Money that goes to somebody else than the startup that the text speaks of.

"Amazon put $8 billion into Anthropic. Rivian got $1.3 billion", "$2 billion into a robotics start-up, while Cohere has
to make do with less", "Three engineers left Mistral AI and raised $15 million".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from pipeline.figures.funding.kind.decisions import Decision
from pipeline.figures.funding.sentence.cues import COMPANY
from pipeline.figures.funding.sentence.focus import NAMED, Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.funding.subject.clauses import behind_an_aside
from pipeline.figures.funding.subject.roles import PEOPLE, takes_money

_BREAK = re.compile(r"[;:.!?(]")
_NEXT_WORD = re.compile(r"\s(\w+)\s")
_THING = 50
"""Letters between "into" and a noun for the company without a name that gets a sum."""
_CALLED = 25
"""Letters behind such a noun in which its name may stand ("a startup called Poolside")."""


def giver_takes(scene: Scene, one: Sum, giver: str, decision: Decision, refs: Sequence[Ref], words: Words) -> bool:
    """Whether who was taken for an investor gets the sum himself ("Rivian, a maker of vans, received")."""
    if decision.cue is not None and decision.cue.group == "invest" and decision.cue.cue.bound:
        return False
    before = [ref for ref in refs if ref.end <= one.start and ref.kind in NAMED]
    if not before or (before[-1].company or before[-1].name) != giver or before[-1].role == "investor":
        return False
    behind = next((ref for ref in refs if ref.start >= one.end and ref.company), None)
    if behind is not None and behind.role != "investor" and not scene.parted(one.end, behind.start):
        return False  # "would take $30 billion of the shares of OpenAI"
    same = takewhile(lambda ref: (ref.company or ref.name) == giver, reversed(before))  # "Rivian, the maker of vans"
    return any(_receives(scene, one, ref, refs, words) for ref in same)


def _receives(scene: Scene, one: Sum, ref: Ref, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a verb of taking money stands behind a name, or behind what explains it."""
    if takes_money(scene, ref, words):
        return True
    aside = behind_an_aside(scene, ref.start, ref.end, one.start, refs, words)
    return aside is not None and any(found.start == aside and found.cue.side == "<" for found in scene.of("raise"))


def goes_to_nobody_named(scene: Scene, one: Sum, words: Words) -> bool:
    """Whether a sum is put into a company without a name, whoever else the sentence names."""
    end = _end_of_noun(scene, one, words)
    if end is None:
        return False
    behind = scene.masked[end : end + _CALLED]
    named = behind.find(COMPANY)
    return named < 0 or any(words.refs.conjunction.search(word + " ") for word in re.findall(r"\w+", behind[:named]))


def with_name_behind(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> Sequence[Ref]:
    """Return who is named, where a name behind the noun for who gets a sum stands for both ("a startup, Poolside")."""
    end = _end_of_noun(scene, one, words)
    named = next((ref for ref in refs if end is not None and ref.start >= end), None)
    if end is None or named is None or named.kind != "name" or not named.company:
        return refs
    if words.refs.naming.fullmatch(scene.masked, end, named.start) is None:
        return refs
    nouns = [ref for ref in refs if one.end <= ref.start < end]
    return [replace(ref, role="target") if ref is named else ref for ref in refs if ref not in nouns]


def is_left(scene: Scene, one: Sum, company: str, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a sentence tells that people left a company and took a sum, and names nobody else whose it may be."""
    last = next((ref for ref in reversed(refs) if ref.end <= one.start), None)
    if last is not None and last.form == PEOPLE:
        return _has_worked_there(scene, company, last, refs)
    if last is None or last.company != company or last.kind != "name":
        return False
    if words.refs.leaves.search(scene.masked, 0, last.start) is None or _APART.search(
        scene.masked, last.end, one.start
    ):
        return False
    return words.refs.relative.match(scene.masked, last.end) is None


_APART = re.compile(r"[;:.!?]\s")


def _has_worked_there(scene: Scene, company: str, once: Ref, refs: Sequence[Ref]) -> bool:
    """Whether an aside on a person is all that names a company ("Mira Murati, who worked at OpenAI, has raised")."""
    head = next((ref for ref in refs if ref.end <= once.start and ref.leads), None)
    if head is None or head.kind not in ("person", "unknown") or scene.masked[head.end : once.start] != ", ":
        return False
    named = [mention.start for mention in scene.mentions if mention.company == company]
    return bool(named) and all(once.start <= start < once.end for start in named)


def _end_of_noun(scene: Scene, one: Sum, words: Words) -> int | None:
    """Return where the noun ends that tells who gets a sum without a name."""
    into = _NEXT_WORD.match(scene.masked, one.end)
    if into is None or words.refs.target_before.fullmatch(into[1]) is None:
        return None
    near = into.end() - 1, into.end() + _THING
    found = words.refs.some_company.finditer(scene.masked, *near)
    told = next((one for one in found if not _names_another(one[1], words)), None)
    if told is None or _BREAK.search(scene.masked, into.end(), told.end()):
        return None
    return None if COMPANY in scene.masked[into.end() : told.end()] else told.end()


def _names_another(between: str, words: Words) -> bool:
    """Whether a noun behind an article is told as that of a known one ("a tenth of the lab")."""
    said = between.split()
    return any(words.refs.preposition.search(f"{word} ") or words.refs.definite.search(f" {word} ") for word in said)
