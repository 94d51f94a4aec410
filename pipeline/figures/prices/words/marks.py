"""What a piece of text says of a price: a unit, or a mark of direction, condition, tier or user, each at its place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal, TypeVar

Direction = Literal["input", "output", "cached", "write", "training"]
MILLION = Decimal(1_000_000)
TIMED = ("month", "year")
"""What the price of a plan is told per."""
BUYERS = frozenset(("student", "promotional"))
"""Conditions of a plan that tell who pays, or for how long."""
OF_PLANS = BUYERS | {"annual-billing"}
"""Conditions that a plan alone has."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What a price is told per.

    Attributes:
        measure: tokens, month, year, image, minute, hour, page, request, count (a number of something told
            elsewhere), or foreign (a unit that no figure has).
        count: how many of them.
        direction: of tokens, where the phrase itself says it.
        explicit: whether a word of relation stands before it ("per", "/", "a"), so that it must be a unit.
        modality: of tokens, "audio", "image" or "text" where the phrase says that they are of that kind alone.
    """

    measure: str
    count: Decimal
    start: int
    end: int
    direction: Direction | None = None
    explicit: bool = True
    modality: str | None = None

    @property
    def is_size(self) -> bool:
        """Whether it is so many tokens as no price is told per ("128,000 tokens"): the size of a prompt."""
        return self.measure == "tokens" and self.count.normalize().as_tuple().digits != (1,)

    @property
    def is_single_token(self) -> bool:
        """Whether it is one token, or tokens of which none are counted ("for output tokens")."""
        return self.measure == "tokens" and self.count == 1

    def undirected(self) -> Unit:
        """Return the same of tokens of any direction."""
        return replace(self, direction=None)

    def of(self, measure: str) -> Unit:
        """Return as many of something else."""
        return replace(self, measure=measure)


@dataclass(frozen=True, slots=True)
class Mark:
    """A word or phrase that says something of a price."""

    kind: Literal["direction", "condition", "plain", "tier", "user"]
    value: str
    start: int
    end: int


_Placed = TypeVar("_Placed", Unit, Mark)


def longest(found: Iterable[_Placed]) -> list[_Placed]:
    """Return the marks in order, of overlapping ones the longer."""
    marks = list(found)
    if len(marks) < 2:
        return marks
    kept: list[_Placed] = []
    for mark in sorted(marks, key=lambda k: (k.start - k.end, k.start)):
        if all(mark.end <= k.start or mark.start >= k.end for k in kept):
            kept.append(mark)
    return sorted(kept, key=lambda k: k.start)


def resolve_directions(found: Iterable[Mark]) -> Direction | None:
    """Return the one direction that several words come to."""
    return one_direction(mark.value for mark in found)


def one_direction(told: Iterable[str]) -> Direction | None:
    """Return the one direction that several come to: a cached input is cached, a cache miss is plain input."""
    kinds = set(told)
    if "write" in kinds or {"caching", "written"} <= kinds:
        return "write"
    if {"caching", "read"} <= kinds:
        return "cached"
    if {"caching", "miss"} <= kinds or "uncached" in kinds:
        return "input"
    if "cached" in kinds:
        return "cached"
    if "training" in kinds:
        return "training"
    if "input" in kinds and "output" not in kinds:
        return "input"
    return "output" if "output" in kinds and "input" not in kinds else None


def mask(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Put a NUL for each character of some spans, so that what is inside them is not read again."""
    spans = list(spans)
    if not spans:
        return text
    chars = list(text)
    for start, end in spans:
        chars[start:end] = "\x00" * (end - start)
    return "".join(chars)
