"""The fingerprint of a text, by which copies of one article are found."""

from __future__ import annotations

import re

_WORD = re.compile(r"\w+")
_FEWEST = 25


def fingerprint(text: str) -> str:
    """Return the similarity hash of a text: 16 hexadecimal digits, or "" for a text too short to compare."""
    from trafilatura.deduplication import Simhash

    words = _WORD.findall(text.casefold())
    if len(words) < _FEWEST:
        return ""
    return f"{Simhash(' '.join(words)).hash:016x}"


def similarity(a: str, b: str) -> float:
    """Return how alike two texts are by their fingerprints: 1 for the same text, about 0.5 for unrelated ones.

    An empty fingerprint is like nothing.
    """
    if not a or not b:
        return 0.0
    return 1 - (int(a, 16) ^ int(b, 16)).bit_count() / 64
