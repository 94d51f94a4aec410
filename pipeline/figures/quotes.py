"""Cuts the quote of a figure out of its sentence or row."""

from __future__ import annotations

LONGEST = 300
"""So many characters a quote has at most, or as many as its sum."""


def quote_of(text: str, start: int, end: int) -> str:
    """Return a text, cut to a stretch that holds a sum: from the beginning where that holds it, else around it.

    Args:
        text: the sentence, or the row of a table.
        start: where the sum begins in it.
        end: where the sum ends.
    """
    if end <= LONGEST:
        return text[:LONGEST]
    begin = max(0, min(start, (start + end - LONGEST) // 2, len(text) - LONGEST))
    begin = text.find(" ", begin, start) + 1 or begin  # no word is cut where words are set apart
    return text[begin : max(end, begin + LONGEST)]
