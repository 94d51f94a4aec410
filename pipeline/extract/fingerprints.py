"""The fingerprint of a text, by which copies of one article are found, shortened and newly titled ones too.

It is a one-bit MinHash (Li and König, "b-Bit Minwise Hashing", 2010) over pairs of neighbouring words, 64 bits long.
Two texts with a share J of their pairs in common agree in (1 + J) / 2 of their bits: 0.9 means four fifths.

trafilatura's SimHash over single words was tried first. Function words alone make unrelated English articles 0.92
alike by it, and a new headline over a short agency text brings a copy down to 0.8; here the same pairs come to at most
0.8 and, nine times in ten, at least 0.9.
"""

from __future__ import annotations

import re
from hashlib import blake2b
from itertools import islice, pairwise

_WORD = re.compile(r"\w+")
_FEWEST = 25
_MOST = 3000
_ROWS = _COLUMNS = 8
_EARLY = ((60, 3), (140, 2))
"""Up to which word how much a pair weighs: copies are cut at their end, and what is added stands there."""
_NUMBER = 3
"""How much more a pair with a number weighs: texts of one mould with other figures are no copies."""


def fingerprint(text: str) -> str:
    """Return the similarity hash of a text: 16 hexadecimal digits, or "" for a text of fewer than 25 words."""
    words = [match[0] for match in islice(_WORD.finditer(text.casefold()), _MOST)]
    if len(words) < _FEWEST:
        return ""
    least: list[list[int | None]] = [[None] * _COLUMNS for _ in range(_ROWS)]
    for pair, weight in _weights(words).items():
        for copy in range(weight):
            digest = blake2b(f"{pair}#{copy}".encode(), digest_size=8 * _ROWS).digest()
            for row in range(_ROWS):
                value = int.from_bytes(digest[8 * row : 8 * row + 8], "big")
                held = least[row][value % _COLUMNS]
                if held is None or value < held:
                    least[row][value % _COLUMNS] = value
    bits = 0
    for values in least:
        for column in range(_COLUMNS):
            bits = bits << 1 | _bit(values, column)
    return f"{bits:016x}"


def _weights(words: list[str]) -> dict[str, int]:
    weights: dict[str, int] = {}
    for place, (first, second) in enumerate(pairwise(words)):
        weight = next((w for end, w in _EARLY if place < end), 1)
        if any(map(str.isdigit, first + second)):
            weight *= _NUMBER
        pair = f"{first} {second}"
        weights[pair] = max(weight, weights.get(pair, 0))
    return weights


def _bit(values: list[int | None], column: int) -> int:
    """One bit of the least value of a column; a column that nothing fell into borrows from the next."""
    value = next(v for step in range(_COLUMNS) if (v := values[(column + step) % _COLUMNS]) is not None)
    return value // _COLUMNS % 2


def similarity(a: str, b: str) -> float:
    """Return how alike two texts are by their fingerprints: 1 for the same text, about 0.5 for unrelated ones.

    An empty fingerprint is like nothing.
    """
    if not a or not b:
        return 0.0
    return 1 - (int(a, 16) ^ int(b, 16)).bit_count() / 64
