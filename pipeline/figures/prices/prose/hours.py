"""Tells the prices of some hours from those of the others: a discount "from midnight to six", a rush hour's rate."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from pipeline.figures.amounts import find_amounts
from pipeline.figures.prices.page import Page
from pipeline.figures.prices.prose.phrases import Phrases
from pipeline.figures.prices.prose.reads import Read, Telling
from pipeline.figures.sentences import Sentence

_OTHERWISE = frozenset(("peak", "promotional"))
"""What says of a price that it is that of the other hours ("off-peak", "by day")."""
_STATED = frozenset(("peak", "promotional", "student"))
"""What a sentence says itself of hours or of those who pay less."""


class Hours:
    """Remembers the hours that one article speaks of, and marks the prices that hold in them alone."""

    def __init__(self, page: Page, phrases: Phrases) -> None:
        self.page, self.words, self.phrases = page, phrases.words, phrases
        self.last: tuple[int, bool] | None = None
        """The block that named hours last, and whether it told of a discount in them."""

    def note(self, s: Sentence) -> None:
        """Take note of a sentence that names hours."""
        if self.words.find("hours", "span").search(s.text):
            self.last = s.block, self.words.find("discounts").search(s.text) is not None

    def tell(self, told: Telling) -> None:
        """Mark the sums that hold in the hours that a sentence names or goes back to."""
        text = told.sentence.text
        named = self.words.find("hours", "span").search(text) is not None
        reduced = self.words.find("discounts").search(text) is not None
        before = self.last is not None and self.last[1] and told.sentence.block - self.last[0] in (0, 1)
        back = before and (reduced or self.words.find("hours", "back").search(text) is not None)
        if not named and not back:
            return
        here = list(self._here(told))
        if here and named and not reduced:  # "from midnight to six it is only $0.14"
            reduced = self.phrases.ends_with(told.up_to(here[0]), "offered_at")
        sort = self._sort(told, here[0], named=named, reduced=reduced or back) if here else None
        for read in here if sort else []:
            read.conditions.add(str(sort))

    def _here(self, told: Telling) -> Iterator[Read]:
        """The sums of a sentence that are the hours' own, and neither what was nor what holds otherwise."""
        otherwise = False
        for read in told.reads:
            otherwise = bool(read.plain & _STATED) or (otherwise and read.stretch.joined)
            if not otherwise and not read.former and read.unit is not None and not read.conditions & _STATED:
                yield read

    def _sort(self, told: Telling, first: Read, *, named: bool, reduced: bool) -> str | None:
        """Whether a price is a discount for some hours ("promotional") or that of the busy ones ("peak")."""
        others = [r for r in told.reads if r.is_per(first.unit.measure if first.unit else "")]
        other = next((r for r in others if r.former or r.plain & _OTHERWISE), None)
        if other is not None and other.direction == first.direction:
            mine, theirs = first.stretch.amount.low, other.stretch.amount.low
        elif reduced:
            return "promotional"
        else:
            mine, theirs = first.stretch.amount.low, self._outside(told.sentence) if named else None
        if mine is None or theirs is None or mine == theirs:
            return None
        return "promotional" if mine < theirs else "peak"

    def _outside(self, s: Sentence) -> Decimal | None:
        """The first sum of the sentence behind, where that tells what holds outside the hours named."""
        blocks = self.page.article.blocks
        text = blocks[s.block].text if 0 <= s.block < len(blocks) else ""
        _, found, rest = text.partition(s.text)
        following = re.split(r"(?<=[.!?])\s+(?=[A-ZÀ-Ý])", rest.strip())[0] if found else ""
        marks = [m for m in self.phrases.scan.conditions(following) if m.kind == "plain" and m.value in _OTHERWISE]
        sums = find_amounts(following, self.page.article.lang) if marks else []
        return next((a.low for a in sums if (a.currency or a.symbol) and a.start > marks[0].start), None)
