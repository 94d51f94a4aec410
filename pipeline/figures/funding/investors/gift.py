"""A sum that somebody gives, with all that tells who gives it and to whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.figures.funding.sentence.cues import Found
from pipeline.figures.funding.sentence.focus import Focus, Known, Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import Words

GIVERS = ("name", "description", "unknown", "person", "state")
"""References that say who somebody is, by a name of their own."""


def called(ref: Ref) -> str:
    """Return the name of somebody: the watch list's, or as the text has it."""
    return ref.company or ref.name


@dataclass(slots=True)  # not frozen: so many are made that it would cost
class Gift:
    """A sum that is told as given.

    Attributes:
        scene: the sentence. one: the sum. cue: what says that it is given, or None. refs: who is named in the sentence.
        words: the lexicon. known: the watch list. focus: whom the text speaks of.
    """

    scene: Scene
    one: Sum
    cue: Found | None
    refs: Sequence[Ref]
    words: Words
    known: Known
    focus: Focus

    @property
    def bound(self) -> bool:
        """Whether the cue names the sum itself."""
        return self.cue is not None and self.cue.cue.bound

    def closes_its_cue(self, ref: Ref) -> bool:
        """Whether a name stands at the end of the words that tell of a gift, behind the sum."""
        if self.cue is None or not self.cue.cue.bound:
            return False
        return self.one.end <= ref.start and ref.end <= self.cue.end <= ref.end + 2

    def ends_its_clause(self, ref: Ref) -> bool:
        """Whether a name is the last one in the words that tell of a gift, which end in a verb behind the sum.

        "2 Milliarden Dollar, die Nvidia in Poolside investierte"
        """
        cue = self.cue
        if cue is None or not cue.cue.bound or ref.kind != "name" or ref.start < self.one.end or ref.end > cue.end:
            return False
        return not any(ref.end <= other.start < cue.end for other in self.refs)

    def is_given_by(self, ref: Ref) -> bool:
        """Whether the words that tell of a gift end in the one that it comes from ("got $4 billion from Amazon")."""
        if self.cue is None or ref.kind not in GIVERS or ref.role == "beside" or ref.company in self.known.private:
            return False
        if self.cue.cue.of_any_name and self.one.end <= ref.start and ref.end <= self.cue.end:
            return True  # "a $500 million Nvidia investment"
        if any(
            sold.amount == self.one.start and sold.start < ref.start < sold.end for sold in self.scene.of("sold_to")
        ):
            return True  # "sold a stake to AMD for $100 million"
        # "bekam von Nvidia 5 Millionen"
        inside = self.bound and self.cue.start <= ref.start and ref.end <= self.one.start
        if not inside and not self.closes_its_cue(ref):
            return False
        before = self.scene.masked[: ref.start]
        gives, gets = self.words.refs.given_by.search(before), self.words.refs.target_before.search(before)
        return gives is not None and not (gets and gets.start() + 1 < gives.start())  # "in the capital of" is not "of"


def strange_startups(gift: Gift) -> set[int]:
    """Return where startups that are known, but not watched, are named."""
    return {mention.start for mention in gift.scene.mentions if mention.sort == "private" and mention.company is None}


def gave_most(gift: Gift) -> Found | None:
    """Return the words that say of one that it gave more than others ("The biggest backer was"), if a sum is its."""
    scene, one = gift.scene, gift.one
    head = min(
        (ref.end for ref in gift.refs if ref.kind in GIVERS and ref.company not in gift.known.private), default=0
    )
    told = (found for found in scene.of("one_giver") if found.end <= one.start)
    told = (found for found in told if not 0 < head <= found.start)  # "SoftBank, its biggest backer, and others"
    return next((found for found in told if not scene.sums_between(found.end, one.start)), None)
