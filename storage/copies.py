"""Finds the articles that share word sequences with one, without a look at all of them.

A fingerprint is a sample of the least hashes of a text's word sequences. The least of the longer of two texts that the
shorter one has too are among the least of the shorter one as well, so that an index of a few of each finds a copy: of a
text that was cut to a third thirteen of 40, and nine where every twelfth word was changed.
"""

from __future__ import annotations

from collections.abc import Iterable

from storage.records import Fingerprint

INDEXED = 40
"""How many hashes of each article are in the index."""
FEWEST = 2
"""How many of them two articles must share to be looked at: one may be a phrase that everybody writes."""
PER_HASH = 64
"""How many articles a hash leads to, the earliest: what stands in more is a line that a site adds to all its texts."""


def indexed(fingerprint: Fingerprint) -> tuple[int, ...]:
    """Return the hashes by which an article is found."""
    return fingerprint.hashes[:INDEXED]


def fingerprint_text(fingerprint: Fingerprint | None) -> str:
    """Write a fingerprint as text; None is empty."""
    if fingerprint is None:
        return ""
    rest = set(fingerprint.hashes) - fingerprint.opening
    return f"{fingerprint.limit:x}:{_hexadecimal(fingerprint.opening)}:{_hexadecimal(rest)}"


def fingerprint_of(text: str) -> Fingerprint | None:
    """Read a fingerprint as `fingerprint_text` writes it."""
    if not text:
        return None
    limit, *parts = text.split(":")
    opening, others = ([int(value, 16) for value in part.split(",") if value] for part in parts)
    return Fingerprint(tuple(sorted((*opening, *others))), frozenset(opening), int(limit, 16))


def _hexadecimal(values: Iterable[int]) -> str:
    return ",".join(f"{value:x}" for value in sorted(values))
