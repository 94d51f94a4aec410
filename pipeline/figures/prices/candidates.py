"""A sum and a price as a reader found them, before they become a figure: what it is for, and where it stood."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from storage.records import Amount, DatedBy, Money, Place, Span, Status, Tense


@dataclass(frozen=True, slots=True)
class Told:
    """An amount, where the words that restate it end, and the restatements in brackets."""

    amount: Amount
    end: int
    also: tuple[Money, ...] = ()


@dataclass(slots=True)
class Candidate:
    """A price with what the text says of it.

    Attributes:
        measure, count: the unit and how many of it the price is for. direction: of tokens.
        plain: conditions that the text says it is without. tier: "short" or "long".
        group: what it is told side by side with (a row, a sentence): candidates of one group share it.
        loose: whether it may be of a year or of a month, as only its billing is told.
        region: the region by whose name a label sets it apart, or "".
        rows: every grouping in which it stands, for tiers and conditions that are told apart.
    """

    amount: Amount
    subject: str
    product: str
    measure: str
    currency: str
    place: Place
    quote: str
    count: Decimal = Decimal(1)
    direction: str | None = None
    user: bool = False
    conditions: set[str] = field(default_factory=set)
    plain: frozenset[str] = frozenset()
    tier: str | None = None
    group: object = None
    also: tuple[Money, ...] = ()
    status: Status = "asserted"
    tense: Tense = "current"
    tells_change: bool = False
    as_of: str | None = None
    span: Span | None = None
    dated_by: DatedBy = "nothing"
    start: int = 0
    end: int = 0
    exact_id: str | None = None
    rules: tuple[str, ...] = ()
    free: bool = False
    region: str = ""
    loose: bool = False

    def date(self, as_of: str, span: Span) -> None:
        """Write down the day that the text gives for it."""
        self.as_of, self.span, self.dated_by = as_of, span, "text"
