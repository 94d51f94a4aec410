"""One amount of a sentence, as far as it is understood, and what sentences leave behind for the next."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.figures.prices.clauses import Stretch
from pipeline.figures.prices.marks import Mark, Unit
from pipeline.figures.products import Product


@dataclass(slots=True)
class State:
    """What earlier sentences leave behind: the unit last told, and whether it was told in this block."""

    unit: Unit | None = None
    block: int = -2
    pair: bool = False
    timed: bool = False


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
    later: bool = False
    """It is what holds afterwards ("then $19.99")."""
    partner: Read | None = None
    """The new price that this old one is told with."""
    own_unit: bool = False
    why: tuple[str, str] | None = None
    """The rule and the reason for which it is no price, where it is none."""
    products: list[Product] = field(default_factory=list)


def within(unit: Unit, marks: Sequence[Mark]) -> bool:
    """Whether a unit begins inside one of the marks."""
    return any(m.start <= unit.start < m.end for m in marks)


def mask(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Blank out spans, so that what is inside them is not read again."""
    chars = list(text)
    for start, end in spans:
        chars[start:end] = "\x00" * (end - start)
    return "".join(chars)


def mask_pattern(text: str, pattern: re.Pattern[str]) -> str:
    """Blank out what a pattern finds."""
    return pattern.sub(lambda m: "\x01" * len(m[0]), text)
