"""The labels that hold for a price, from the nearest outwards: column and row, sections and headings, lines above."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.figures.prices.labels import Label, Reader
from pipeline.figures.prices.words import Unit

_WHOLE = frozenset(("month", "year", "hour", "request"))
"""What has no input and no output of its own."""


class Levels:
    """The labels that hold for a price, from the nearest.

    Args:
        near: column headers and row labels (each a list, the nearest first): they are of one level.
        above: sections, caption, headings, from the nearest. lead: the lines above, for units and currency alone.
        timed: whether it is a plan's, so that "free" is nothing a month.
    """

    def __init__(
        self,
        reader: Reader,
        near: Sequence[list[Label]],
        above: Sequence[list[Label]],
        lead: Sequence[Label],
        *,
        timed: bool = False,
    ) -> None:
        self.reader = reader
        self.near = [label for group in near for label in group]
        self.groups = near
        self.above = [label for group in above for label in group]
        self.lead = list(lead)
        self.timed = timed
        self.fallback: Unit | None = None
        self.beside: Sequence[str] = ()
        """The headers of the other columns of a table: a day that one tells is of its own prices."""

    def without_above(self) -> Levels:
        """The same without what stands above: running text tells its own units."""
        return Levels(self.reader, self.groups, [], [], timed=self.timed)

    def inside(self, label: Label) -> Levels:
        """The same with a label that is nearer than all others."""
        other = Levels(self.reader, [[label], *self.groups], [], self.lead, timed=self.timed)
        other.above, other.fallback, other.beside = self.above, self.fallback, self.beside
        return other

    def lent(self, unit: Unit) -> Levels:
        """The same with a unit to fall back on."""
        other = Levels(self.reader, self.groups, [], self.lead, timed=self.timed)
        other.above, other.fallback, other.beside = self.above, unit, self.beside
        return other

    def unit(self) -> Unit | None:
        """The nearest unit; one that must be a unit before one that may be another thing's number."""
        of_tokens = any(k.directions for k in self.near)
        units = [k.unit for k in self.near if k.unit and k.unit.measure != "token" and not _is_duration(k, of_tokens)]
        if units:
            return _surest(units)
        single: Unit | None = None
        for labels in (self.above, self.lead):
            # what stands above whole is of prices; in passing ("set it on a request") it may be of anything
            told = sorted(labels, key=lambda k: k.currency is None) if labels is self.lead else labels
            units = [
                k.unit
                for k in told
                if k.unit
                and k.unit.measure != "token"
                and (self._is_stated(k) or (k.attribute and labels is self.above))
            ]
            if of_tokens:
                units = [u for u in units if u.measure not in _WHOLE]
            single = next((u for u in [single, *units] if u and u.is_single_token), None)
            units = [u for u in units if not u.is_single_token]
            if units:
                return _surest(units)
        return self._foreign() or self.fallback or single  # "We charge for tokens" leaves open how many of them

    def _foreign(self) -> Unit | None:
        """What a whole line above says that prices are per, where no figure has such a unit ("Prices per video.")."""
        units = (
            k.unit for k in self.lead if k.attribute or self.reader.words.whole("labels", "price").fullmatch(k.rest)
        )
        return next((u for u in units if u and u.measure == "foreign" and u.explicit), None)

    def _is_stated(self, label: Label) -> bool:
        unit = label.unit
        if unit is None or unit.measure == "foreign":
            return False
        return unit.explicit or (unit.measure == "tokens" and unit.count > 1)

    def currency(self) -> str | None:
        """The nearest currency that is named."""
        return next((k.currency for k in [*self.near, *self.above, *self.lead] if k.currency), None)

    def directions(self) -> tuple[str, ...]:
        """The directions of columns and rows together, else of what stands above, else those inside a tier."""
        found = tuple(d for k in self.near for d in k.directions)
        found = found or next((k.directions for k in self.above if k.directions), ())
        return found or tuple(d for k in self.near for d in k.tiered)


def _surest(units: Sequence[Unit]) -> Unit:
    return next((u for u in units if u.explicit), units[0])


def _is_duration(label: Label, of_tokens: bool) -> bool:
    """Whether a label tells how long something takes ("24 h", "minutes" beside an input price), not what it is per."""
    unit = label.unit
    if unit is None or unit.explicit or unit.measure not in ("hour", "minute"):
        return False
    return (of_tokens and not label.directions) or re.search(r"\d\s*\S{0,8}\s*$", label.text[: unit.end]) is not None
