"""Scans a text for all that its words say of a price, and remembers what it has scanned.

It looks at words alone. What belongs to which amount is for the readers of cells, cards and sentences to decide.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from pipeline.figures.prices.words.conditions import Conditions
from pipeline.figures.prices.words.directions import Directions
from pipeline.figures.prices.words.entries import Words, words
from pipeline.figures.prices.words.marks import MILLION, Mark, Unit, mask
from pipeline.figures.prices.words.units import Units
from pipeline.figures.prices.words.volumes import Volumes


class Scanner:
    """The patterns of one language."""

    def __init__(self, w: Words) -> None:
        self._directions, self._conditions = Directions(w), Conditions(w)
        self._price, self._joins = w.find("labels", "price"), w.find("joins")
        self._units = Units(w, self._directions, self._conditions)
        self.volumes = Volumes(w)
        self.may_tell, self.may_count_tokens = self._units.may_tell, self._units.may_count_tokens
        self.users = self._units.users

    def units(self, text: str) -> list[Unit]:
        """Return the units that a text names, in order; of overlapping ones the longer."""
        return list(self._scanned_units(text))

    def conditions(self, text: str) -> list[Mark]:
        """Return the conditions, tiers and their opposites that a text names, in order."""
        return list(self._scanned_conditions(text))

    def directions(self, text: str) -> list[Mark]:
        """Return the directions that a text names, in order."""
        return list(self._scanned_directions(text))

    def counts_tokens(self, text: str) -> bool:
        """Return whether a text tells how many tokens something takes, so that its sums are what that costs."""
        tiers = [m for m in self.conditions(text) if m.kind == "tier"]
        counts = [u for u in self.units(text) if u.measure == "tokens" and u.count not in (1, 1_000, MILLION)]
        return any(not any(t.start <= u.start < t.end or u.start <= t.start < u.end for t in tiers) for u in counts)

    def is_label(self, text: str) -> bool:
        """Return whether a text names a direction, and beside it only what a price is per ("Output, per MTok")."""
        told = self.directions(text)
        said = [(m.start, m.end) for m in told] + [(u.start, u.end) for u in self.units(text)]
        left = mask(text, said).replace("\x00", " ")
        return bool(told) and re.search(r"[^\W_]", self._joins.sub(" ", self._price.sub(" ", left))) is None

    @lru_cache(maxsize=2048)  # noqa: B019 - there is one Scanner a language, for good
    def _scanned_units(self, text: str) -> tuple[Unit, ...]:
        return tuple(self._units.find(text))

    @lru_cache(maxsize=2048)  # noqa: B019
    def _scanned_conditions(self, text: str) -> tuple[Mark, ...]:
        return tuple(self._conditions.find(text))

    @lru_cache(maxsize=2048)  # noqa: B019
    def _scanned_directions(self, text: str) -> tuple[Mark, ...]:
        return tuple(self._directions.find(text))


@cache
def scanner(lang: str) -> Scanner:
    """Return the scanner of a language."""
    return Scanner(words(lang))
