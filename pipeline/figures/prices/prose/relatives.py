"""Finds the clauses that say something of whoever is named before them, and tell no sum."""

from __future__ import annotations

import re
from functools import cache

from pipeline.figures.prices.words import Words

_END = re.compile(r",(?!\d)|[;)]")


def relative_clauses(words: Words, text: str) -> list[tuple[int, int]]:
    """Return the relative clauses between commas that hold no amount."""
    spans = []
    for m in _opening(words).finditer(text):
        stop = _END.search(text, m.end())
        end = stop.start() if stop else len(text)
        if stop and not sums(words).search(text[m.start() : end]):
            spans.append((m.start(), end))
    return spans


def without_relative_clauses(words: Words, text: str) -> str:
    """Return a text with blanks for its relative clauses that hold no amount."""
    for start, end in relative_clauses(words, text):
        text = text[:start] + " " * (end - start) + text[end:]
    return text


@cache
def _opening(words: Words) -> re.Pattern[str]:
    return re.compile(rf",\s+(?:\w+\s+)?{words.group('relatives')}(?!\w)", re.I)


@cache
def sums(words: Words) -> re.Pattern[str]:
    """Return a pattern of a sum, by its sign or by a word of currency."""
    named = "|".join(words.group("currencies_in", code) for code in words.keys("currencies_in"))
    return re.compile(rf"[$€£¥₹]\s?\d|\d\s?(?:[$€£¥₹]|(?:{named})(?!\w))", re.I)
