"""Tells old prices from new ones: "from $10 to $2", "down from $4", "now $2.50, then $2.25", "was $0.40 / $1.60"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.figures.prices.prose.phrases import Phrases
from pipeline.figures.prices.prose.reads import Read, Telling, names_product

_ARROW = re.compile(r"\s*[→➔➜⟶⇒]\s*")
_NEAR = 40
"""How far before a sum the words stand that make it an old or a new one."""


class Changing:
    """What the words around two sums say of which was the price before."""

    def __init__(self, phrases: Phrases) -> None:
        self.phrases = phrases
        self.words = phrases.words

    def tell(self, told: Telling) -> None:
        """Mark the sums that were prices before, those that took their place, and those told for comparison alone."""
        if self._was_all(told):
            for read in told.reads:
                read.former = True
            return
        changes = bool(self.words.find("change").search(told.masked))
        for n, read in enumerate(told.reads):
            before = told.masked[max(0, read.stretch.amount.start - _NEAR) : read.stretch.amount.start]
            following = told.next(n)
            if self._is_old_pair(told, n, before):
                _pair_with_old(told.reads[n - 2 : n + 2])
            elif read.former and read.partner is not None:
                continue  # the second of such a pair
            elif following is not None and self._from_to(before, following):
                read.former, following.change, read.partner = True, True, following
                _lend_both(read, following)
            elif not changes and read.tier != "long" and self._is_set_against(before, told.after(read)):
                if self._is_comparison(told, n):
                    read.why = ("comparison", "It is what something else costs.")
            elif self._was(told, read, before) or self._to_from(told, n):
                read.former = True
                _change_neighbour(told.reads, n)
            elif self.phrases.ends_with(before, "new_before") and self.words.find("change").search(told.up_to(read)):
                read.change = True

    def _was_all(self, told: Telling) -> bool:
        """Whether a sentence says no more than what prices were ("Until yesterday it was $0.56 and $1.68.")."""
        w = self.words
        when = f"{w.group('old_after')}|{w.group('old_before')}"
        opens = rf"\W*(?:(?:{when}),?\s+{w.group('were')}|{w.group('were')}\s+(?:{when}))\s+"
        last = told.after(told.reads[-1])
        joined = all(read.stretch.joined for read in told.reads[1:])
        return (
            joined and re.fullmatch(opens, told.up_to(told.reads[0]), re.I) is not None and not re.search(r"\w", last)
        )

    def _from_to(self, before: str, following: Read) -> bool:
        """Whether two sums are told as the one that was and the one that is ("from $10 to $2")."""
        if _ARROW.fullmatch(self.phrases.without_units(following.stretch.link)):
            return True  # "$2 → $1"
        return (
            self.words.find("from_words").search(before[-12:]) is not None
            and self.phrases.ends_with(before, "from_words")
            and self.phrases.is_change(self.phrases.without_units(following.stretch.link))
        )

    def _to_from(self, told: Telling, n: int) -> bool:
        """Whether a sum is the one that was, told behind the one that is ("cut to $2 from $10")."""
        if not n or told.reads[n - 1].former:
            return False
        earlier, link = told.reads[n - 1], self.phrases.without_units(told.reads[n].stretch.link)
        return re.fullmatch(
            rf"[\s,]*{self.words.group('from_words')}(?:\s+\w{{1,4}})?\s*", link, re.I
        ) is not None and self.phrases.ends_with(told.before(earlier)[-_NEAR:], "new_before")

    def _is_old_pair(self, told: Telling, n: int, before: str) -> bool:
        """Whether two sums are what two before them were ("$0.56 in and $1.68 out, against $0.27 and $1.10")."""
        following = told.next(n)
        new = told.reads[max(0, n - 2) : n]
        if following is None or len(new) != 2 or not following.stretch.joined:
            return False
        if following.own_unit or told.reads[n].own_unit or new[0].unit == new[1].unit:
            return False
        if any(one.unit is None or one.former for one in new):
            return False
        return self.phrases.ends_with(before, "against") and self.phrases.told_as_old(told.after(following))

    def _is_set_against(self, before: str, after: str) -> bool:
        old_after = re.search(self.words.group("old_after"), after, re.I)
        return self.phrases.ends_with(before, "against") and not old_after

    def _is_comparison(self, told: Telling, n: int) -> bool:
        """Whether a sum that another is set against is what something else costs: no product or condition is its."""
        read, following = told.reads[n], told.next(n)
        joined = following is not None and _is_close(following.stretch.link) and names_product(told.after(following))
        paired = following.conditions | following.plain if following is not None and following.stretch.joined else set()
        told_apart = read.conditions | read.plain | paired  # "against $0.27 and $1.10 by day"
        bare = not told_apart and not read.own_unit and not names_product(told.after(read))
        return bare and not joined and n > 0 and told.reads[n - 1].unit is not None

    def _was(self, told: Telling, read: Read, before: str) -> bool:
        """Whether the words before or behind a sum say that it was the price."""
        if self.phrases.ends_with(before, "old_before") and not self.phrases.ends_with(before, "from_words"):
            return True
        labels = f"{self.words.group('old_after')}|{self.words.group('old_before')}"
        if re.search(rf"\((?:{labels})\s?:\s*$", before, re.I):
            return True  # "output: $0.42 (before: $1.68)"
        rest = self.phrases.without_units(told.after(read))
        if self.phrases.ends_with(before, "against") and re.fullmatch(r"[\s.,;)]*", rest):
            return read is not told.reads[0]  # "$0.90 per million tokens, against $3"
        behind = len(told.reads) > 1 and self.phrases.told_as_old(told.after(read))
        return self.phrases.ends_with(before, "down_from") or behind


def _is_close(link: str) -> bool:
    """Whether the words between two sums are so few that a name behind the second is that of both."""
    return len(link) <= _NEAR and not names_product(link) and not re.search(r"[;:.]\s", link)


def _pair_with_old(reads: Sequence[Read]) -> None:
    """Take the last two of four sums for what the first two were, in order."""
    for new, old in zip(reads[:2], reads[2:], strict=True):
        old.former, old.partner, new.change = True, new, True
        old.unit, old.user, old.direction = new.unit, new.user, new.direction


def _lend_both(a: Read, b: Read) -> None:
    if a.unit is None and b.unit is not None:
        a.unit, a.user = b.unit.undirected(), b.user
    if b.unit is None and a.unit is not None:
        b.unit, b.user = a.unit.undirected(), a.user


def _change_neighbour(reads: list[Read], n: int) -> None:
    """Take the sum before an old price, else the one behind it, for the new one; a price has one old one."""
    for other in (reads[n - 1] if n else None, reads[n + 1] if n + 1 < len(reads) else None):
        if other is not None and not other.former and all(r.partner is not other for r in reads):
            other.change, reads[n].partner = True, other
            _lend_both(reads[n], other)
            break
