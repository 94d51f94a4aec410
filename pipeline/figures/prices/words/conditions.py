"""Finds the words that limit a price: conditions, their opposites, and tiers of how much a prompt may hold."""

from __future__ import annotations

import re

from pipeline.figures.openings import Entries, Groups
from pipeline.figures.prices.words.entries import Words, bounded
from pipeline.figures.prices.words.marks import Mark, longest

_ALONE = r"(?<![\w.,$€£])"
"""That a size stands alone and is no part of a sum."""
_EDGE = r"(?:(?<=\W)|(?<!.))"
_UP_TO = r"\s*(?:\w{1,20}\s*){0,2}(?:<|≤|<=)?\s*"


class Conditions:
    """The conditions of one language."""

    def __init__(self, w: Words) -> None:
        self.conditions = w.groups("conditions")
        self.plain = w.groups("plain")
        self.tiers = _tiers(w)
        self._sized = re.compile(_size(w).replace(r"(?<!\d)", ""), re.I)
        self._free = re.compile(rf"\s(?:(?:{w.group('copulas')})\s)?(?:{w.group('free')})(?!\w)", re.I)
        """What makes of a time of less a time of nothing ("the first month is free")."""
        self._unsized = Groups({name: _tier_in_words(w, *kinds) for name, kinds in _IN_WORDS.items()})

    def find(self, text: str) -> list[Mark]:
        """Return the conditions, tiers and their opposites that a text names, in order."""
        found = [Mark("condition", name, m.start(), m.end()) for name, m in self.conditions.finditer(text)]
        found = [m for m in found if m.value != "promotional" or not self._free.match(text, m.end)]
        found += [Mark("plain", name, m.start(), m.end()) for name, m in self.plain.finditer(text)]
        if self._sized.search(text):
            for name, pattern in self.tiers:
                found += [Mark("tier", name, m.start(), m.end()) for m in pattern.finditer(text)]
        else:
            found += [Mark("tier", name, m.start(), m.end()) for name, m in self._unsized.finditer(text)]
        return longest(found)

    def modality(self, text: str | None) -> str | None:
        """Return "audio" or "image" where a phrase is of that kind of token alone, "text" where it says text."""
        if not text:
            return None
        if self.plain.kinds["audio"].search(text):
            return "text"
        return next((kind for kind in ("audio", "image") if self.conditions.kinds[kind].search(text)), None)


_IN_WORDS = {"long": ("long", "beyond"), "short": ("short",)}
"""The groups of the lexicon that tell a tier without a size."""


def _tier_in_words(w: Words, *kinds: str) -> Entries:
    """A tier without a size ("longer prompts", "above that")."""
    either = "|".join(w.group("tiers", kind) for kind in kinds)
    return Entries([e for kind in kinds for e in w.fragments("tiers", kind)], bounded(f"(?:{either})"))


def _size(w: Words) -> str:
    """How much a prompt may hold: a number of thousands or millions."""
    return (
        rf"(?:(?<!\d)\d[\d.,\u00a0\u202f ]{{0,14}}(?:[kKM]\b|\d{{3}}\b|{w.group('million')}(?!\w))"
        rf"|(?<!\d)\d{{1,9}}\s?(?:[kK]|M)\b)"
    )


def _tiers(w: Words) -> list[tuple[str, re.Pattern[str]]]:
    """The patterns of tiers by size: ranges, and what lies above or below one ("prompts over 200k tokens")."""
    about = rf"(?:{w.group('tiers', 'about')})"
    lead = rf"(?:(?<!\w){about}\s*{w.group('tiers', 'prompt_of')}?\s*)?"
    size = rf"{_size(w)}(?!\s?(?:{w.group('tiers', 'no_size')})(?!\w))"
    near = rf"(?:\s*(?:\w{{1,20}}\s+){{0,2}}{about})?"
    to = rf"(?:<|≤|<=|-|–|{w.group('connectors', 'to')}(?!\w))+"
    from_none = rf"(?:0|1)\s*{to}{_UP_TO}{size}"
    from_some = rf"{size}\s*{to}{_UP_TO}{size}"
    the = rf"(?:{w.group('articles')}\s+)?"
    above = (
        rf"{lead}{_EDGE}(?:{w.group('tiers', 'above')})\s*{the}{size}{near}|{size}\s*\+{near}|"
        rf"{lead}{_ALONE}{size}{near}\s*(?:{w.group('tiers', 'or_more')})(?!\w)|"
        rf"(?<!\w)(?:{w.group('tiers', 'long')}|{w.group('tiers', 'beyond')})(?!\w)"
    )
    below = (
        rf"{lead}{_EDGE}(?:{w.group('tiers', 'upto')})\s*{the}{size}{near}|"
        rf"(?<!\w){w.group('tiers', 'short')}(?!\w)|"
        rf"{lead}{_ALONE}{size}{near}\s*(?:{w.group('tiers', 'or_less')})(?!\w)"
    )
    between = (
        rf"{lead}{_EDGE}(?:{w.group('tiers', 'above')})\s*{the}{size}{near},?\s*(?:(?:{w.group('connectors', 'and')}|"
        rf"{w.group('connectors', 'but')})\s)?(?:{w.group('tiers', 'upto')})\s*{the}{size}{near}"
    )
    both = rf"{the}{size}\s+{w.group('connectors', 'and')}\s+{the}{size}"
    within = rf"{lead}(?<!\w){w.group('tiers', 'between')}\s+{both}{near}"
    patterns = (
        ("short", rf"{lead}{_ALONE}{from_none}{near}"),
        ("long", between),
        ("long", within),
        ("long", rf"{lead}{_ALONE}{from_some}{near}"),
        ("long", above),
        ("short", below),
    )
    return [(name, re.compile(pattern, re.I)) for name, pattern in patterns]
