"""Finds the words that limit a price: conditions, their opposites, and tiers of how much a prompt may hold."""

from __future__ import annotations

import re

from pipeline.figures.prices.words.entries import Words
from pipeline.figures.prices.words.marks import Mark, longest

_ALONE = r"(?<![\w.,$€£])"
"""That a size stands alone and is no part of a sum."""
_EDGE = r"(?:(?<=\W)|(?<!.))"
_UP_TO = r"\s*(?:\w{1,20}\s*){0,2}(?:<|≤|<=)?\s*"


class Conditions:
    """The conditions of one language."""

    def __init__(self, w: Words) -> None:
        self.conditions = {name: w.find("conditions", name) for name in w.keys("conditions")}
        self.plain = {name: w.find("plain", name) for name in w.keys("plain")}
        self.tiers = _tiers(w)

    def find(self, text: str) -> list[Mark]:
        """Return the conditions, tiers and their opposites that a text names, in order."""
        found: list[Mark] = []
        for name, pattern in self.conditions.items():
            found += [Mark("condition", name, m.start(), m.end()) for m in pattern.finditer(text)]
        for name, pattern in self.plain.items():
            found += [Mark("plain", name, m.start(), m.end()) for m in pattern.finditer(text)]
        for name, pattern in self.tiers:
            found += [Mark("tier", name, m.start(), m.end()) for m in pattern.finditer(text)]
        return longest(found)

    def modality(self, text: str | None) -> str | None:
        """Return "audio" or "image" where a phrase is of that kind of token alone, "text" where it says text."""
        if not text:
            return None
        if self.plain["audio"].search(text):
            return "text"
        return next((kind for kind in ("audio", "image") if self.conditions[kind].search(text)), None)


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
