"""Finds the neighbours of a similarity hash without a look at all of them.

A fingerprint is a SimHash of 64 bits. It is cut into seven bands; two that differ in at most six bits have at least
one band in common (the pigeonhole principle), and an index finds those (Manku, Jain, Das Sarma: "Detecting
near-duplicates for web crawling", 2007).
"""

from __future__ import annotations

NEAR_BITS = 6
"""In how many of 64 bits a copy may differ: trafilatura's similarity of 0.9 is 57.6 bits that are equal."""
_WIDTHS = (9, 9, 9, 9, 9, 9, 10)


def bits_of(fingerprint: str) -> int | None:
    """Return a fingerprint's bits, or None where it is none (a text too short to compare has none)."""
    try:
        bits = int(fingerprint, 16)
    except ValueError:
        return None
    return bits if 0 <= bits < 1 << 64 else None


def bands(bits: int) -> list[int]:
    """Return the seven bands, each as one number that tells which band it is and what stands in it."""
    found = []
    for place, width in enumerate(_WIDTHS):
        found.append(place << max(_WIDTHS) | bits & ((1 << width) - 1))
        bits >>= width
    return found


def is_near(a: int, b: int) -> bool:
    """Whether two fingerprints differ in at most `NEAR_BITS` bits."""
    return (a ^ b).bit_count() <= NEAR_BITS
