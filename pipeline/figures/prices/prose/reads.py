"""One sentence of running text as far as it is understood, and what sentences leave behind for the next."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.figures.prices.prose.clauses import Stretch
from pipeline.figures.prices.words import TIMED, Unit
from pipeline.figures.products import Product
from pipeline.figures.sentences import Sentence


@dataclass(slots=True)
class State:
    """What earlier sentences leave behind.

    Attributes:
        unit: the unit last told. tokens: the last that is of tokens. timed: whether the price last told was a plan's.
        pair: whether prices have been told as in and out.
        period: the block of the plan's price told last, and what it was per: the plans that the block goes on to name.
        by_month: whether all prices of plans so far were by the month, so that another plan's may leave that out.
        symbol: the currency of the price last told, as it was written.
    """

    unit: Unit | None = None
    tokens: Unit | None = None
    pair: bool = False
    timed: bool = False
    symbol: str | None = None
    period: tuple[int, Unit] | None = None
    by_month: bool = True

    def note_unit(self, unit: Unit) -> None:
        """Take note of what a sum was last told per."""
        self.unit = unit
        if unit.measure == "tokens":
            self.tokens = unit

    def told_period(self, block: int) -> Unit | None:
        """Return what a plan is priced by that a block names without saying it."""
        if self.period is None or not (self.by_month or self.period[0] == block):
            return None
        return self.period[1]

    def lends(self) -> Unit | None:
        """Return the unit that a later sentence may leave out: a plan's period is told each time."""
        return self.unit if self.unit is not None and self.unit.measure not in TIMED else None


@dataclass(slots=True)
class Read:
    """One amount of a sentence, as far as it is understood."""

    stretch: Stretch
    unit: Unit | None = None
    direction: str | None = None
    conditions: set[str] = field(default_factory=set)
    plain: set[str] = field(default_factory=set)
    tier: str | None = None
    user: bool = False
    former: bool = False
    change: bool = False
    direct: bool = False
    """Its unit stands behind it."""
    lent: bool = False
    """Its unit is that of the sum behind it."""
    of_other: bool = False
    """Its unit is that of the sum before it, which is another product's."""
    carried: bool = False
    """Its period is that of the plan that the sentence before named."""
    later: bool = False
    """It is what holds afterwards ("then $19.99")."""
    partner: Read | None = None
    """The new price that this old one is told with."""
    own_unit: bool = False
    why: tuple[str, str] | None = None
    """The rule and the reason for which it is no price, where it is none."""
    products: list[Product] = field(default_factory=list)

    def is_per(self, *measures: str) -> bool:
        """Whether it is told per one of these."""
        return self.unit is not None and self.unit.measure in measures


@dataclass(slots=True)
class Telling:
    """A sentence with its amounts.

    Attributes:
        sentence: as written.
        masked: its text with a NUL for each letter of a product, so that no rule reads inside a name.
        reads: what each amount is understood to be, in order.
        mentions: the products that it names, in order.
    """

    sentence: Sentence
    masked: str
    reads: list[Read]
    mentions: Sequence[Product] = ()

    def before(self, read: Read) -> str:
        """Return the words of a stretch before its amount."""
        return self.masked[read.stretch.start : read.stretch.amount.start]

    def after(self, read: Read) -> str:
        """Return the words of a stretch behind its amount."""
        return self.masked[read.stretch.told.end : read.stretch.end]

    def up_to(self, read: Read) -> str:
        """Return all of the sentence before an amount."""
        return self.masked[: read.stretch.amount.start]

    def names_own_product(self, read: Read) -> bool:
        """Whether the words before an amount name a product of its own."""
        return names_product(self.before(read))

    def next(self, n: int) -> Read | None:
        """Return the amount behind the nth."""
        return self.reads[n + 1] if n + 1 < len(self.reads) else None


def names_product(masked: str) -> bool:
    """Whether masked text names a product."""
    return "\x00" in masked


def mask_pattern(text: str, pattern: re.Pattern[str]) -> str:
    """Blank out what a pattern finds."""
    return pattern.sub(lambda m: "\x01" * len(m[0]), text)
