"""What is decided of a sum: its kind and why, what stands before it, and all that the decision rests on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from pipeline.figures.funding.kind.judge import Verdict
from pipeline.figures.funding.sentence.cues import COMPANY, Found
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import Words

_NAME_ALONE = re.compile(rf"[\W\d]*{COMPANY}+(?:'s?)?(?=[\s,:.–—|-])")
_MARKS = re.compile(r"\s*[,:.–—|-]+\s*")


@dataclass(slots=True)  # not frozen: so many are made that it would cost
class Before:
    """What the text told before a sentence.

    Attributes:
        kind: of the last figure, or announced by a sentence without sums. announced: whether by such a sentence.
        asked: whether the sentence before asks a question or ends in a colon, so that a bare sum answers it.
        near: whether the last figure stands in the same block or the one before.
    """

    kind: str = ""
    announced: bool = False
    asked: bool = False
    near: bool = False
    gives: bool = False
    """Whether the sentence's subject is somebody who can only give money."""
    opener: str = ""
    """Of a sentence that opens a block: the kind of the first figure of the block before."""
    beside_a_raise: bool = False
    """Whether the sentence before tells, in the same block, what was raised, and opens with no company."""
    pledged: Decimal | None = None
    """The most that is told of the investor whose money the text has just told of."""
    whole: Decimal | None = None
    """The round that the last figures tell of."""
    raised: Decimal | None = None
    """The last figure, where it is a round."""
    named_round: bool = False
    """Whether the sentence before names a round and tells no sum ("Series B, February. $305 million.")."""
    just_told: bool = False
    """Whether the sentence before tells the last figure."""
    gave_stranger: bool = False
    """Whether the sentence before tells of an investor's money that is none of ours."""
    backed: bool = False
    """Whether the sentence before says of somebody that he holds a part of a company."""
    imagined: bool = False
    """Whether the sentence before is nothing but a call to imagine what follows ("Picture this.")."""
    invested: bool = False
    """Whether the sentence before tells, without a sum, that a company which raises none itself gave to a startup."""
    committed: bool = False
    """Whether the sentence before tells, without a figure, what somebody has ordered or promised to spend."""


@dataclass(slots=True)  # not frozen: so many are made that it would cost
class Decision:
    """The kind of one sum.

    Attributes:
        kind: a metric's group, a trap's, or "". cue: what spoke for it. rule: why, for `explain`.
        former: whether it is an older value. listed: whether a list goes on without a verb.
        scores: what each group of cues weighed.
        weighed: whether the words around it tell the kind, and no cue.
        certain: whether it stands whatever the words around say.
        answers: whether a sentence that tells no more follows one that announced the kind: it stands unless the words
            around say another.
        in_row: whether it goes on with the sum before it in a row of dated sums: it is of that one's kind.
        shares: how likely each kind is by all words around; empty where they were not weighed.
    """

    kind: str
    cue: Found | None
    rule: str
    former: bool = False
    listed: bool = False
    scores: tuple[tuple[str, float], ...] = ()
    weighed: bool = False
    certain: bool = False
    answers: bool = False
    in_row: bool = False
    shares: Mapping[str, float] = field(default_factory=dict)


@dataclass(slots=True)  # not frozen: so many are made that it would cost
class Case:
    """One sum to decide on: what the cues say of it, and what was told before it."""

    scene: Scene
    one: Sum
    verdict: Verdict
    told: Sequence[Decision]
    words: Words
    before: Before

    @property
    def kind(self) -> str:
        """What the cues say."""
        return self.verdict.kind

    @property
    def bound(self) -> bool:
        """Whether the loudest cue names the sum itself."""
        return self.verdict.cue is not None and self.verdict.cue.cue.bound

    @property
    def item(self) -> int:
        """Where the item of a list begins that the sum stands in."""
        return self.scene.masked.rfind(";", 0, self.one.start) + 1

    @property
    def told_to(self) -> int:
        """Where the sum before it ends."""
        number = len(self.told)
        return self.scene.sums[number - 1].end if number else 0

    @property
    def labelled(self) -> bool:
        """Whether the item holds a company's name before the sum, and nothing else."""
        item = self.item
        alone = not any(item <= other.start < self.one.start for other in self.scene.sums)
        before = self.scene.masked[item : self.one.start]
        name = _NAME_ALONE.match(before) if alone else None
        return name is not None and _MARKS.fullmatch(self.words.label_words.sub("", before[name.end() :])) is not None

    def named(self, group: str) -> Found | None:
        """Return the cue of a group that names the sum."""
        return next(self.all_named(group), None)

    def all_named(self, group: str) -> Iterator[Found]:
        """Yield the cues of a group that name the sum."""
        return (found for found in self.scene.of(group) if found.amount == self.one.start)
