"""What many companies or a whole field took in, which is nobody's figure ("Five of these firms have raised A").

Nor is a size that only says which rounds or companies are meant ("The number of rounds of more than A fell").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.figures.funding.kind.decisions import Decision
from pipeline.figures.funding.sentence.cues import Found
from pipeline.figures.funding.sentence.focus import Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import OWN, Words

RULE = "market: many took it in together"
_ACTS = ("name", "unknown", "description", "noun", "pronoun")
_OWNED = 3
"""Words at most between the one whose something is and what is his ("its latest AI funding")."""


def without_many(scene: Scene, decisions: Sequence[Decision], refs: Sequence[Ref], words: Words) -> list[Decision]:
    """Return the kinds of a sentence's sums, what many took in together or a field took in taken for no figure."""
    return [
        replace(decision, kind="market", cue=None, rule=RULE)
        if decision.kind in OWN
        and (
            any(_took(scene, many, one, refs, words) for many in scene.of("many"))
            or any(_took_by_themselves(scene, several, one, refs) for several in scene.of("several_of_them"))
            or _is_a_size(scene, one, refs)
        )
        else decision
        for one, decision in zip(scene.sums, decisions, strict=True)
    ]


def _is_a_size(scene: Scene, one: Sum, refs: Sequence[Ref]) -> bool:
    """Whether a sum only tells how large the rounds or the companies are that a sentence counts, none of them ours.

    A round of so much is one of them; companies worth so much are many, and who lists them behind a colon is none.
    What a word means is told of nobody, whoever has earned it ("a unicorn, the term for startups worth A").
    """
    if any(meant.amount == one.start for meant in scene.of("meant_by_word")):
        return True
    ours = [ref for ref in refs if ref.company]
    bounded = one.amount.low != one.amount.high
    if bounded and not ours and any(rounds.amount == one.start for rounds in scene.of("such_rounds")):
        return True
    return any(
        such.amount == one.start and all(_is_apart(scene, ref, such) for ref in ours)
        for such in scene.of("such_companies")
    )


def _is_apart(scene: Scene, ref: Ref, such: Found) -> bool:
    """Whether a reference is the word for the companies that a size tells of, or stands before a colon ahead of it.

    Not where the colon says what somebody is: one of them ("xAI: one of the few startups valued at A").
    """
    if such.start <= ref.start < such.end:
        return ref.kind != "name"  # "No start-up is as sought after as Cohere, now worth $7 billion"
    colon = scene.masked.find(":", ref.end, such.start)
    return colon >= 0 and not any(colon < found.start < such.end for found in scene.of("one_of_them"))


def _took(scene: Scene, many: Found, one: Sum, refs: Sequence[Ref], words: Words) -> bool:
    """Whether the many are what acts before a sum: nobody else does, gets it or owns them."""
    if many.end > one.start or words.refs.preposition.search(scene.masked, 0, many.start):
        return False
    if any(many.end <= ref.start < one.start and (ref.kind in _ACTS or ref.company) for ref in refs):
        return False  # "Funding for AI is plentiful: the company raised"
    if any(ref.company and ref.start >= one.end and not scene.parted(one.end, ref.start) for ref in refs):
        return False  # "The biggest of the five largest rounds, at A, was Cohere's"
    return not _is_owned(scene, many, words) and not _is_acted_on(scene, many, refs)


def _took_by_themselves(scene: Scene, several: Found, one: Sum, refs: Sequence[Ref]) -> bool:
    """Whether the clause of several of many tells a sum, whoever else acts ("We asked ten, who together had")."""
    if several.amount is not None:
        return several.amount == one.start
    if several.end > one.start or scene.parted(several.end, one.start):
        return False
    return not any(several.end <= ref.start < one.start and ref.company for ref in refs)


def _is_owned(scene: Scene, many: Found, words: Words) -> bool:
    """Whether a field is somebody's own ("its AI funding", "Meta's latest AI funding")."""
    said = scene.masked[: many.start].split()[-_OWNED:]
    return any(word.endswith(("'s", "’s")) or words.refs.possessives.fullmatch(word) for word in said)


def _is_acted_on(scene: Scene, many: Found, refs: Sequence[Ref]) -> bool:
    """Whether a company of ours acts in the clause, before the many ("OpenAI led AI funding with A")."""
    opened = max((joint.end for joint in scene.of("and") if joint.end <= many.start), default=0)
    opened = max(opened, scene.masked.rfind(",", 0, many.start) + 1)
    return any(ref.company and ref.leads and opened <= ref.start and ref.end <= many.start for ref in refs)
