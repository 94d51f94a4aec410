"""Tells apart three sums side by side that say no direction: they are in the order of the three told before."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.figures.prices.prose.reads import Read

_THREE = 3


class Triples:
    """Remembers the order in which a text tells what goes in, what the cache holds and what comes out."""

    def __init__(self) -> None:
        self.order: tuple[str, ...] = ()

    def tell(self, reads: Sequence[Read]) -> None:
        """Give three sums that are joined, and of no direction, those of the three before them."""
        of_tokens = [r for r in reads if r.is_per("tokens") and r.why is None]
        for n in range(len(of_tokens) - _THREE + 1):
            three = of_tokens[n : n + _THREE]
            directions = tuple(r.direction for r in three if r.direction)
            if len({*directions} - {"both"}) == _THREE:
                self.order = directions
            elif self.order and not directions and all(r.stretch.joined for r in three[1:]):
                for read, direction in zip(three, self.order, strict=True):
                    read.direction = direction
