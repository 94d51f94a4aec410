"""Finds the words that say which tokens a price is for: input, output, cached, written."""

from __future__ import annotations

from pipeline.figures.openings import Groups
from pipeline.figures.prices.words.entries import Words
from pipeline.figures.prices.words.marks import Direction, Mark, longest, resolve_directions

KINDS = ("input", "output", "cached", "write", "uncached", "training")
"""The directions that a phrase of tokens may name ("per million cached input tokens")."""


class Directions:
    """The directions of one language."""

    def __init__(self, w: Words) -> None:
        self._kinds = Groups({kind: w.find("directions", kind) for kind in (*KINDS, "caching")})

    def find(self, text: str) -> list[Mark]:
        """Return the directions that a text names, in order."""
        return longest([Mark("direction", kind, m.start(), m.end()) for kind, m in self._kinds.finditer(text)])

    def resolve(self, text: str | None) -> Direction | None:
        """Return the one direction that a phrase comes to."""
        return resolve_directions(self.find(text)) if text else None
