"""Tell that a sum is of whoever stands by a company of ours: its backer, its landlord, its largest customer.

"OpenAI's largest investor is now valued at $4 trillion", "The landlord of Anthropic had revenue of $2 billion",
"Its main supplier has raised $300 million": no name says who that is, and the sum is not the company's own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.figures.funding.sentence.cues import DATE
from pipeline.figures.funding.sentence.focus import NAMED, Known, Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import OWN, Words
from pipeline.figures.funding.subject.roles import opens_clause

_MEANT = (*NAMED, "noun")
_GETS = (*_MEANT, "pronoun")


def is_of_who_stands_by(scene: Scene, one: Sum, kind: str, refs: Sequence[Ref], words: Words, known: Known) -> bool:
    """Whether a noun for who stands by a company is the subject of the clause in which a sum is told as one's own.

    A startup's: who stands by a listed company may be the startup of which the text tells ("Microsoft's partner").
    """
    verbs = words.refs.has_own.get(kind) if kind in OWN else None
    if verbs is None:
        return False
    for end in _ends(scene, one, [ref for ref in refs if ref.company not in known.listed], words):
        verb = verbs.match(scene.masked, end)
        others = any(end <= ref.start < one.start and ref.kind in _MEANT for ref in refs)
        near = [ref for ref in refs if one.end <= ref.start < one.end + _FOR and ref.kind in _GETS]
        others = others or any(not scene.parted(one.end, ref.start) for ref in near)
        if verb is not None and verb.end() <= one.start and not others and not scene.parted(end, one.start):
            return True
    return False


_FOR = 30
"""Letters behind a sum in which is told for whom it was raised ("raised {A} for the startup")."""


def _ends(scene: Scene, one: Sum, refs: Sequence[Ref], words: Words) -> Iterator[int]:
    """Yield where a noun phrase for who stands by a company ends that opens a clause before a sum."""
    for ref in refs:
        if ref.end > one.start or not (ref.company or ref.kind in ("noun", "possessive")):
            continue
        owned = words.refs.stands_by_owned.match(scene.masked, ref.end)
        if owned is not None and _opens(scene, ref.start, words):
            yield owned.end()
        of = words.refs.stands_by_of.search(scene.masked, 0, ref.start) if ref.kind != "possessive" else None
        if of is not None and _opens(scene, of.start(), words):
            yield ref.end


def _opens(scene: Scene, start: int, words: Words) -> bool:
    """Whether a phrase opens a clause, or stands behind the date that does ("In 2025 its landlord had")."""
    return scene.masked[:start].rstrip().endswith(DATE) or opens_clause(scene, start, words)
