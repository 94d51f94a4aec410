"""What the funding reader remembers from one sentence to the next, and a figure on its way."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from pipeline.figures.dates import DateMention
from pipeline.figures.funding.sentence.focus import Focus
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.sentences import Sentence
from storage.records import SetAside, Status

NAMES = {
    "raise": "amount_raised",
    "debt": "debt_raised",
    "total": "total_raised",
    "valuation": "valuation",
    "invest": "investment",
    "revenue": "revenue",
}
"""The metric that each group of cues speaks for."""


@dataclass(slots=True)
class Told:
    """A figure on its way: what is known of it so far, and the sum that it came from."""

    scene: Scene
    one: Sum
    kind: str
    subject: str
    rules: list[str]
    status: Status = "asserted"
    round: str | None = None
    basis: str | None = None
    investor: str | None = None
    period: str | None = None
    mention: DateMention | None = None
    as_of: str | None = None
    former: bool = False
    listed: bool = False
    """Whether it goes on a list without a verb of its own ("MiniMax, $30.5 million")."""
    changes: bool = False
    attribution: str | None = None
    scope: str | None = None


class RoundTold(NamedTuple):
    """A round without a sum: its label, the sentence that names it, the company with whose name that opens."""

    label: str
    sentence: Sentence
    company: str | None


@dataclass(slots=True)
class State:
    """What the reader remembers from one sentence to the next."""

    focus: Focus
    last: Told | None = None
    deal: Told | None = None
    last_invest: Told | None = None
    strangers: Scene | None = None
    """The sentence whose last sum is somebody else's, who is not watched, if no figure is told since."""
    acting: Scene | None = None
    """The sentence in which somebody who is not watched was last seen to take a sum."""
    given_away: Scene | None = None
    """The sentence that last told of an investor's money as none of ours, or on about it."""
    enriched: Scene | None = None
    """The sentence that last told of money which somebody put into a stranger, and named nobody who is watched."""
    kind: str = ""
    announced: bool = False
    """Whether `kind` was announced by a sentence without sums."""
    kind_block: int = -9
    """The block in which a sum of that kind stood last, whoever it was about."""
    text: str = ""
    """The sentence before."""
    rumour: bool = False
    """Whether the deal that the text speaks of is a rumour."""
    round: RoundTold | None = None
    """A round named in a sentence that told no sum of it."""
    currency: str | None = None
    opener: tuple[int, str] = (-2, "")
    """The first figure of the block that told one last: the block, and the figure's kind."""
    opener_labelled: bool = False
    """Whether that block opens with a company's name and a mark ("Cohere: $500 million")."""
    pace: bool = False
    """Whether a list of yearly paces was announced ("Annualised, latest available:")."""
    labelled: bool = False
    """Whether items of a list open with a company's name alone ("**Cohere.** …")."""
    most: dict[tuple[str, str | None], Decimal] = field(default_factory=dict)
    """The most that is told of an investor's money into a startup; of its last round, with None for the investor."""
    told: list[Told] = field(default_factory=list)
    aside: list[SetAside] = field(default_factory=list)

    def goes_on_with_round(self, scene: Scene, figure: Told) -> bool:
        """Whether a sentence says with "it" or "the company" what a round brought that the one before told of it."""
        named = any(mention.company == figure.subject for mention in scene.mentions)
        return self.round is not None and self.round.company == figure.subject and not named

    def note_most(self, figure: Told) -> None:
        """Note how much an investor gave, or a round brought."""
        amount = figure.one.amount.high or figure.one.amount.low
        if amount is None or figure.kind not in ("invest", "raise"):
            return
        key = (figure.subject, figure.investor)
        self.most[key] = amount if figure.kind == "raise" else max(amount, self.most.get(key, amount))
