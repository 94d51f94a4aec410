"""Tells which tokens a sum of running text is for: input, output, cached, written, or both alike."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from pipeline.figures.prices.prose.clauses import Stretch
from pipeline.figures.prices.prose.phrases import Phrases
from pipeline.figures.prices.prose.reads import Read, Telling
from pipeline.figures.prices.prose.triples import Triples
from pipeline.figures.prices.prose.yardsticks import Yardsticks
from pipeline.figures.prices.words import Direction

_LAST_CLAUSE = re.compile(r"[,;:](?=\s)[^,;:]*$")
"""What stands behind the last comma, semicolon or colon."""


class Directions:
    """Reads the directions of one sentence at a time."""

    def __init__(self, phrases: Phrases, yardsticks: Yardsticks) -> None:
        self.phrases = phrases
        self.words = phrases.words
        self.yardsticks = yardsticks
        self.triples = Triples()

    def tell(self, told: Telling) -> None:
        """Give every sum of tokens its direction: its own words first, then the sum before, then the order."""
        previous: Read | None = None
        for n, read in enumerate(told.reads):
            if read.is_per("tokens"):
                both = self._both(told.after(read))
                read.direction = "both" if both else self._own(told, read) or self._handed_on(told, n, previous)
            previous = read
        self._of_listed_models(told)
        _both_in_order(told.reads)
        self.triples.tell(told.reads)
        self._received(told)
        self._respectively(told)
        _old_pairs(told.reads)
        _share_with_old(told.reads)
        _tiers_again(told.reads)
        _pairs(told.reads)

    def _of_listed_models(self, told: Telling) -> None:
        """Give the direction behind as many sums as models to each of them ("X and Y cost $2 and $1 in")."""
        reads, n = told.reads, 0
        while n < len(reads):
            run = [reads[n], *itertools.takewhile(lambda r: r.stretch.joined, reads[n + 1 :])]
            first = run[0].stretch
            named = [p for p in told.mentions if p.kind != "brand" and first.start <= p.start < first.amount.start]
            listed = [p for p in named if not self.yardsticks.is_one(told.sentence.text, p)]
            ways = {r.direction for r in run if r.direction}
            if len(run) == len(listed) > 1 and len(ways) == 1 and ways != {"both"} and run[-1].direction:
                for read in run:
                    read.direction = run[-1].direction
            n += len(run)

    def _own(self, told: Telling, read: Read) -> str | None:
        """The direction that the words of its own stretch give."""
        before, after = told.before(read), told.after(read)
        if self.words.find("not_apart").search(after):
            return None
        if kept := self._of_cache(told, read):
            return kept
        part, masked = read.stretch, told.masked
        in_or_out = self.phrases.in_or_out(masked, part) or self.phrases.in_or_out_behind_unit(masked, part)
        told_before, told_after = self._told_before(before), self.phrases.direction(after)
        direction: str | None = in_or_out or (read.unit and read.unit.direction) or told_after or told_before
        if "cached" in (told_before, told_after) and direction in ("input", None):
            direction = "cached"
        direction = direction or self.phrases.in_or_out_in_lead(before) or self._by_verb(before)
        if told_before in ("write", "training") and direction in ("input", None):
            return told_before
        return direction

    def _told_before(self, before: str) -> Direction | None:
        """The direction told before a sum; of two, that of the last clause ("output is as before, but input is $2")."""
        clause = _LAST_CLAUSE.search(before)
        return self.phrases.direction(before) or (self.phrases.direction(clause[0]) if clause else None)

    def _of_cache(self, told: Telling, read: Read) -> str | None:
        """What a sum is for of a cache that the sentence speaks of: keeping tokens there, or getting them back.

        The words stand beside the sum without the cache ("caching goes along: $6.25 to write, $0.50 to read").
        """
        if not self.phrases.of_cache(told, read):
            return None
        return self.phrases.kept_or_fetched(told.before(read), told.after(read))

    def _by_verb(self, before: str) -> str | None:
        """The direction that a verb tells ("for every million tokens that it reads, $1.25")."""
        if self.words.find("prose_reads").search(before):
            return "cached" if self.words.find("directions", "caching").search(before) else "input"
        return "output" if self.words.find("prose_writes").search(before) else None

    def _handed_on(self, told: Telling, n: int, previous: Read | None) -> str | None:
        """The direction of the sum before, where this one is its old price, its later one or one on other terms."""
        read, following = told.reads[n], told.next(n)
        if read.partner is not None or previous is None or previous.unit is None or previous.direction == "training":
            return None
        paired = (
            following is not None
            and following.stretch.joined
            and not self.phrases.direction(told.masked[following.stretch.start : following.stretch.end])
        )
        alone = not paired and (read.former or read.later or _on_other_terms(read, previous))
        return previous.direction if alone or self._holds_after(read.stretch) else None

    def _holds_after(self, part: Stretch) -> bool:
        """Whether a price is what holds after the one before ("now $2.50, then $2.25")."""
        w = self.words
        then = rf"[\s,;]*(?:{w.group('connectors', 'and')}\s+)?{w.group('afterwards')}[\s,]*"
        return re.fullmatch(then, part.link, re.I) is not None

    def _received(self, told: Telling) -> None:
        """Tokens that somebody receives: what comes back beside tokens that were sent, else what the model gets."""
        received = self.words.find("directions", "tokens_received")
        others = {r.direction for r in told.reads if r.direction}
        for read in told.reads:
            if read.is_per("tokens") and read.direction is None and received.search(told.after(read)):
                read.direction = "input" if "output" in others else "output"

    def _both(self, after: str) -> bool:
        """Whether one price is told for input and output alike."""
        w = self.words
        ways = w.group("both_ways")
        reads, writes = w.group("directions", "input"), w.group("directions", "output")
        pair = rf"{reads}(?:\W+(?:{w.group('connectors', 'and')})\W+(?:\w+\W+){{0,2}}?|\s?/\s?){writes}"
        same = rf"{w.group('same')}\W+(?:\w+\W+){{0,2}}?{writes}"
        return bool(re.search(rf"(?<!\w)(?:{pair}|{same}|{ways})(?!\w)", after, re.I))

    def _respectively(self, told: Telling) -> None:
        """Two sums side by side before "input and output tokens respectively" are one and the other."""
        w = self.words
        reading, writing = w.group("directions", "input"), w.group("directions", "output")
        pair = re.compile(rf"(?<!\w){reading}\W+(?:{w.group('connectors', 'and')})\W+{writing}(?!\w)", re.I)
        for a, b in itertools.pairwise(told.reads):
            after = told.after(b)
            if (
                a.is_per("tokens")
                and b.is_per("tokens")
                and pair.search(after)
                and w.find("respectively").search(after)
            ):
                a.direction, b.direction = "input", "output"


def _both_in_order(reads: Sequence[Read]) -> None:
    """Two sums side by side before "input and output tokens" are one and the other, not both for both."""
    for a, b in itertools.pairwise(reads):
        alike = a.is_per("tokens") and a.direction is None and a.partner is None and not a.former
        if b.direction == "both" and alike and b.stretch.joined:
            a.direction, b.direction = "input", "output"


def _on_other_terms(read: Read, previous: Read) -> bool:
    """Whether a price differs from the one before by a condition that both tell ("with it on")."""
    if (read.conditions, read.plain) != (previous.conditions, previous.plain):
        return True
    return bool(read.tier) and (read.tier != previous.tier or not read.stretch.joined)


def _old_pairs(reads: Sequence[Read]) -> None:
    """Two old prices behind two new ones are for the same ("$0.28 on a miss, $0.028 on a hit, down from …")."""
    for n in range(3, len(reads)):
        new, old = reads[n - 3 : n - 1], reads[n - 1 : n + 1]
        told = [read.direction for read in new]
        behind = old[0].former and old[1].stretch.joined and not any(read.former for read in new)
        if (
            behind
            and None not in told
            and told[0] != told[1]
            and {old[0].direction, old[1].direction} <= {None, told[0]}
        ):
            for read, other in zip(old, new, strict=True):
                read.direction, read.former, read.partner = other.direction, True, other


def _share_with_old(reads: Sequence[Read]) -> None:
    """An old price and the new one told with it are of one direction; two old ones side by side are a pair."""
    for a, b in itertools.zip_longest(reads, reads[1:]):
        if a.partner is None:
            continue
        if a.direction and a.partner.direction and a.direction != a.partner.direction and a.partner is b:
            # "was $2 per million input tokens and $6 per million output tokens": both were the price
            b.former, b.change, a.partner = True, False, None
            continue
        pair = b is not None and b is not a.partner and b.stretch.joined and a.direction is b.direction is None
        if not pair:
            a.direction = a.partner.direction = a.direction or a.partner.direction


def _tiers_again(reads: Sequence[Read]) -> None:
    """Two sums of one way, behind two of the other in two tiers, are in these ("$2 and $4; output $12 and $18")."""
    for n in range(3, len(reads)):
        a, b, c, d = reads[n - 3 : n + 1]
        tiered = (a.tier, b.tier, c.tier, d.tier) == ("short", "long", None, None)
        alike = a.direction is not None and a.direction == b.direction
        other = c.direction not in (None, a.direction) and d.direction is None and d.stretch.joined
        if tiered and alike and other and all(r.is_per("tokens") and not r.former for r in (a, b, c, d)):
            c.tier, d.tier, d.direction = a.tier, b.tier, c.direction


def _pairs(reads: Sequence[Read]) -> None:
    """Two prices side by side that say no direction are input and output, or in the order told before."""
    of_tokens = [r for r in reads if r.is_per("tokens") and r.why is None]
    order = ("input", "output")
    n = 0
    while n + 1 < len(of_tokens):
        a, b = of_tokens[n], of_tokens[n + 1]
        if (a.direction, b.direction) == ("output", "input"):
            order = ("output", "input")
        old = a.former and (b.former or re.fullmatch(r"\s*(?:\w+|/|&)\s*", b.stretch.link) is not None)
        if a.direction is None and b.direction is None and b.stretch.joined and (old or not (a.former or b.former)):
            a.direction, b.direction = order
            b.former = b.former or old
            n += 2
            continue
        if a.direction == "input" and b.direction is None and b.stretch.joined:
            b.direction = "output"
        n += 1
