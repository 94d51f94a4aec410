"""Tells old prices from new ones: "from $10 to $2", "down from $4", "now $2.50, then $2.25", "was $0.40 / $1.60"."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from pipeline.figures.prices.clauses import Stretch
from pipeline.figures.prices.marks import Scanner
from pipeline.figures.prices.reads import Read
from pipeline.figures.prices.words import Words


class Changing:
    """What the words around two sums say of which was the price before."""

    words: Words
    scan: Scanner

    def _old_and_new(self, text: str, masked: str, reads: list[Read]) -> None:
        changes = bool(self.words.find("change").search(masked))
        for n, read in enumerate(reads):
            before = masked[max(0, read.stretch.amount.start - 40) : read.stretch.amount.start]
            following = reads[n + 1] if n + 1 < len(reads) else None
            after = masked[read.stretch.told.end : read.stretch.end]
            if (
                following is not None
                and self.words.find("from_words").search(before[-12:])
                and self._ends_with(before, "from_words")
                and self._is_change(self._without_unit(following.stretch.link))
            ):
                read.former, following.change, read.partner = True, True, following
                self._lend_both(read, following)
            elif (
                self._ends_with(before, "against")
                and not changes
                and not re.search(self.words.group("old_after"), after, re.I)
            ):
                joined = (
                    following is not None
                    and following.stretch.joined
                    and "\x00" in masked[following.stretch.told.end : following.stretch.end]
                )
                if (
                    "\x00" not in after
                    and not joined
                    and not read.conditions | read.plain
                    and n
                    and reads[n - 1].unit is not None
                    and not read.own_unit
                ):
                    read.why = ("comparison", "It is what something else costs.")
            elif (
                (self._ends_with(before, "old_before") and not self._ends_with(before, "from_words"))
                or self._ends_with(before, "down_from")
                or (
                    re.match(rf"[^,;.]{{0,45}}?(?<!\w){self.words.group('old_after')}(?!\w)", after, re.I)
                    and len(reads) > 1
                )
            ):
                read.former = True
                self._changed(reads, n)
            elif self._ends_with(before, "new_before") and self.words.find("change").search(
                masked[: read.stretch.amount.start]
            ):
                read.change = True

    def _without_unit(self, link: str) -> str:
        for unit in reversed(self.scan.units(link)):
            link = link[: unit.start] + link[unit.end :]
        return link

    def _lend_both(self, a: Read, b: Read) -> None:
        if a.unit is None and b.unit is not None:
            a.unit, a.user = replace(b.unit, direction=None), b.user
        if b.unit is None and a.unit is not None:
            b.unit, b.user = replace(a.unit, direction=None), a.user

    def _changed(self, reads: list[Read], n: int) -> None:
        for other in (reads[n - 1] if n else None, reads[n + 1] if n + 1 < len(reads) else None):
            if other is not None and not other.former:
                other.change, reads[n].partner = True, other
                self._lend_both(reads[n], other)
                break

    def _ends_with(self, text: str, key: str) -> bool:
        between = "" if key in ("by_words", "starts_at") else r"(?:[^\W\d]+\s+)?"
        return bool(re.search(rf"(?<!\w){self.words.group(key)}(?!\w)\s*{between}$", text, re.I))

    def _is_change(self, link: str) -> bool:
        return bool(self.words.find("to_words").fullmatch(link.strip()))

    def _old_share(self, reads: list[Read]) -> None:
        """An old price and the new one told with it are of one direction; two old ones side by side are a pair."""
        for a, b in itertools.zip_longest(reads, reads[1:]):
            if a.partner is None:
                continue
            pair = b is not None and b is not a.partner and b.stretch.joined and a.direction is b.direction is None
            if not pair:
                direction = a.direction or a.partner.direction
                a.direction = a.partner.direction = direction

    def _holds_after(self, part: Stretch) -> bool:
        """Whether a price is what holds after the one before ("now $2.50, then $2.25")."""
        w = self.words
        return bool(
            re.fullmatch(
                rf"[\s,;]*(?:{w.group('connectors', 'and')}\s+)?{w.group('afterwards')}[\s,]*", part.link, re.I
            )
        )
