"""Tells what the words around the sums of a sentence say: directions, conditions, lists, what a text ends with."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property, lru_cache

from pipeline.figures.prices.labels import Reader
from pipeline.figures.prices.prose.clauses import Stretch
from pipeline.figures.prices.prose.reads import Read, Telling, names_product
from pipeline.figures.prices.words import TIMED, Direction, Mark, Scanner, Words, resolve_directions

_TIGHT = ("by_words", "starts_at", "since_now")
"""What must be the very last words of a text; of others a word may stand behind them."""
_LEADS_ON = r"20\d\d|(?-i:[A-Z])"
"""A year or a name, which show behind "in" or "out" that it is no direction ("in 2025")."""

_LEAD = 30
"""How many characters before a tier the prompt stands whose length it tells."""


class Phrases:
    """The phrases of one language."""

    def __init__(self, reader: Reader) -> None:
        self.words: Words = reader.words
        self.scan: Scanner = reader.scan

    @cached_property
    def comparisons(self) -> re.Pattern[str]:
        """What a price is set against ("than plain text"), whose words say nothing of the price."""
        w = self.words
        return re.compile(rf"(?<!\w){w.group('than')}\s+(?:\w+\s){{0,2}}{w.group('plain', 'audio')}(?!\w)", re.I)

    def ends_with(self, text: str, key: str) -> bool:
        """Whether a text ends with an entry of the lexicon."""
        return _ending(self.words.group(key), tight=key in _TIGHT).search(text) is not None

    def is_change(self, link: str) -> bool:
        """Whether the words between two sums say that one became the other ("to")."""
        return bool(self.words.find("to_words").fullmatch(link.strip()))

    def lists(self, link: str) -> bool:
        """Whether the words between two sums only list them."""
        if self.words.find("connectors", "or").search(link):
            return False
        plain = self.without_units(link)
        joined = self.words.find("connectors", "and").search(link) or re.fullmatch(r"[\s,]*(?:\w+[\s,]*){0,2}", plain)
        return bool(joined) and not names_product(link)

    def is_other_term(self, read: Read, following: Read) -> bool:
        """Whether two sums are what one thing costs a month and a year ("$20 a month, or $200 a year, for …")."""
        either, both = (self.words.group("connectors", kind) for kind in ("or", "and"))
        terms = {term for term in TIMED for one in (read, following) if one.is_per(term)}
        link = self.without_units(following.stretch.link)
        for user in reversed(self.scan.users(link)):
            link = link[: user.start] + link[user.end :]
        return len(terms) > 1 and re.fullmatch(rf"[\s,]*(?:{either}|{both})?\s*", link, re.I) is not None

    def without_units(self, text: str) -> str:
        """Return a text without the units in it."""
        for unit in reversed(self.scan.units(text)):
            text = text[: unit.start] + text[unit.end :]
        return text

    def told_as_old(self, after: str) -> bool:
        """Whether the words behind a sum say that it was the price ("$15 before", "15 Dollar, die es bisher waren")."""
        return self._old_behind.match(after) is not None

    @cached_property
    def _old_behind(self) -> re.Pattern[str]:
        relative = rf"(?:,?\s{self.words.group('relatives')}\s)?"
        return re.compile(rf"{relative}[^,;.]{{0,45}}?(?<!\w){self.words.group('old_after')}(?!\w)", re.I)

    # --- directions ---

    def direction(self, text: str) -> Direction | None:
        """Return the direction that a text comes to, but for what it says of a prompt's length."""
        found = self.scan.directions(text)
        if found and (lengths := self._lengths(text)):
            found = [m for m in found if not any(start <= m.start < end for start, end in lengths)]
        return resolve_directions(found)

    def _lengths(self, text: str) -> list[tuple[int, int]]:
        """Where a text says how long a prompt is ("as long as the prompt fits in 200,000 tokens")."""
        tiers = [m for m in self.scan.conditions(text) if m.kind == "tier" and re.search(r"\d", text[m.start : m.end])]
        lead = re.compile(rf"(?<!\w){self.words.group('tiers', 'about')}(?:\W+\w+){{0,2}}\W+$", re.I)
        found = []
        for m in tiers:
            opened = lead.search(text[max(0, m.start - _LEAD) : m.start])
            found.append((max(0, m.start - _LEAD) + opened.start() if opened else m.start, m.end))
        return found

    def in_or_out(self, masked: str, part: Stretch) -> Direction | None:
        """Return the direction of a sum with "in" or "out" right behind it."""
        after = masked[part.told.end : part.end]
        ways: tuple[tuple[str, Direction], ...] = (("in", "input"), ("out", "output"))
        for kind, direction in ways:
            word, no_way = self.words.own("directions", kind), self.words.group("directions", "no_way")
            if re.match(rf"\s*(?:{word})(?![\w])(?!\s+(?:{no_way}|{_LEADS_ON}))", after, re.I):
                return direction
        return None

    def tells_in_and_out(self, told: Telling) -> bool:
        """Whether the sums of a sentence are told as what goes in and what comes out."""
        ways = {self.in_or_out(told.masked, read.stretch) or self.direction(told.after(read)) for read in told.reads}
        return {"input", "output"} <= ways

    def in_or_out_behind_unit(self, masked: str, part: Stretch) -> Direction | None:
        """Return the same behind the unit of a sum ("$2 per million tokens in", "$2/M out")."""
        after = masked[part.told.end : part.end]
        units = [u for u in self.scan.units(after) if u.measure in ("tokens", "count")]
        if not units or units[0].direction:
            return None
        return self.in_or_out(masked, replace(part, told=replace(part.told, end=part.told.end + units[0].end)))

    def in_or_out_in_lead(self, before: str) -> Direction | None:
        """Return the same where the unit leads ("a million tokens in cost $2")."""
        units = [u for u in self.scan.units(before) if u.measure in ("tokens", "count") and u.direction is None]
        ways: tuple[tuple[str, Direction], ...] = (("in", "input"), ("out", "output"))
        for kind, direction in ways if units else ():
            word = self.words.own("directions", kind)
            costs = rf"\s*(?:{word})(?:\s+(?:{self.words.group('cost_verbs')})(?!\w)|\s*$)"
            if re.match(costs, before[units[-1].end :], re.I):
                return direction
        return None

    def of_cache(self, told: Telling, read: Read) -> bool:
        """Whether a sentence speaks of a cache before a sum or in its stretch."""
        return self.words.find("prose_cache", "about").search(told.masked[: read.stretch.end]) is not None

    def kept_or_fetched(self, before: str, after: str) -> Direction | None:
        """Return whether the words beside a sum, of a cache, are of writing there or of reading from there.

        Args:
            before: the words of its stretch before it, of which the last count.
            after: the words of its stretch behind it, of which the first count.
        """
        ways: tuple[tuple[str, Direction], ...] = (("writes", "write"), ("reads", "cached"))
        found: list[tuple[int, Direction]] = []
        for kind, way in ways:
            pattern = self.words.find("prose_cache", kind)
            if m := pattern.search(after):
                found.append((m.start(), way))
            found += [(len(before) - m.end(), way) for m in pattern.finditer(before)]
        return min(found)[1] if found else None

    # --- conditions ---

    def conditions(self, text: str) -> list[Mark]:
        """Return the conditions that a text tells of its sum; what a model can take in is no tier of its price."""
        return [
            m
            for m in self.scan.conditions(text)
            if m.kind != "tier" or not (self._is_window(text, m) or _of_another(text, m))
        ]

    def _is_window(self, text: str, mark: Mark) -> bool:
        window = self.words.find("window").search(text[max(0, mark.start - 60) : mark.end + 30])
        return bool(window) and not re.search(r"[>≤<≥]", text[mark.start : mark.end])


def _of_another(text: str, mark: Mark) -> bool:
    """Whether a tier stands behind one product, and a comma and another product before the sum."""
    behind = text[mark.end :].partition("\x02")[0]
    return names_product(text[: mark.start]) and re.search(r",[^\x00]*\x00", behind) is not None


@lru_cache(maxsize=64)
def _ending(entry: str, *, tight: bool) -> re.Pattern[str]:
    """Compile an entry at the end of a text, a word at most behind it unless it must stand tight."""
    between = "" if tight else r"(?:[^\W\d]+\s+)?"
    return re.compile(rf"(?<!\w){entry}(?!\w)\s*{between}$", re.I)
