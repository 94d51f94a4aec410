"""Whether an article is about somebody who is not watched, so that "the company" is theirs: by title and opening."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from pipeline.figures.funding.kind.decisions import Before
from pipeline.figures.funding.kind.kinds import decide
from pipeline.figures.funding.sentence.focus import Ref
from pipeline.figures.funding.sentence.scene import Scene
from pipeline.figures.funding.sentence.strangers import ODD
from pipeline.figures.funding.sentence.words import OWN, Words

_NAMED = ("name", "unknown")
_LABEL = re.compile(r"\s?:\s")


def strangers_of(scene: Scene, refs: Sequence[Ref], words: Words) -> frozenset[str]:
    """Return the names of those in a sentence who are not watched and give no money, and what is a name in each.

    Of "La Nantaise Kalyos" and "Die Leipziger Brimora GmbH" those are Kalyos and Brimora.
    """
    investors = {one.start for one in scene.mentions if one.sort == "investor"}
    found = [
        scene.text[ref.start : ref.end].removesuffix(".")
        for ref in refs
        if ref.company is None and ref.kind in _NAMED and ref.role != "investor" and ref.start not in investors
    ]
    return frozenset(found) | {_without_form(name.split(), words) for name in found}


def _without_form(name: list[str], words: Words) -> str:
    """Return the last word of a name that is no legal form, and no "AI"."""
    if len(name) > 1 and (name[-1] in words.refs.name_ends or ODD.search(name[-1])):
        name = name[:-1]
    return name[-1]


def is_told_of_a_stranger(scene: Scene, refs: Sequence[Ref], words: Words, strangers: Set[str]) -> bool:
    """Whether a title tells a sum of one of the strangers with whom the text opens ("Harvey passes $100 million").

    The text's opening makes sure that the title's word is a name, the sum that it does not give money.
    """
    kinds = {decision.kind for decision in decide(scene, words, Before())}
    for match in (re.search(rf"(?<!\w){re.escape(name)}(?!\w)", scene.text) for name in strangers):
        if match is None or _gives_or_says(scene, match, refs, words):
            continue
        labels = _LABEL.match(scene.text, match.end()) is not None
        gets = words.refs.gotten.search(scene.masked, 0, match.start()) is not None
        if not kinds.isdisjoint(OWN) or ("" in kinds and (labels or gets)):
            return True
    return False


def _gives_or_says(scene: Scene, name: re.Match[str], refs: Sequence[Ref], words: Words) -> bool:
    """Whether a name is an investor's, or that of somebody who speaks of another."""
    if any(ref.role == "investor" and ref.start == name.start() for ref in refs):
        return True
    behind = scene.masked, name.end()
    says = words.refs.speaker_after.match(*behind) and not words.refs.takes.match(*behind)
    return bool(says or words.refs.investor_after.match(*behind))
