"""Whether one of two texts is a copy of the other, by their fingerprints."""

from __future__ import annotations

from collections.abc import Set

from storage.records import EVERY_HASH, Fingerprint

_NEARLY_ALL = 0.75
"""Which share of the shorter text's sequences makes it a copy, however short it is."""
_MOST = 0.4
"""Which share does so where the opening was taken over too, and enough else for no formula to be behind it. A copy that
is cut to a third still has 0.55 with a paragraph put before it, and 0.5 where every twelfth word was changed."""
_OPENING = 0.45
"""Which share of one text's opening the other has then. Two announcements of one company share what they end with, and
two reports the sentence that somebody said: less than a third of an opening."""
_ENOUGH = 35
"""How many sequences of words the two share then: three sentences. Short reports of one deal come to twenty."""


def is_copy(one: Fingerprint, other: Fingerprint) -> bool:
    """Whether one of two texts is taken from the other: whole, shortened, with lines added, or lightly edited.

    The texts are compared by what both samples can hold; of two that are too short to be sampled, the one is a copy
    where it is the other word for word. It does not matter which of the two is given first.
    """
    if one.is_whole or other.is_whole:
        return one == other
    limit = min(one.limit, other.limit)
    left, right = ({value for value in print_.hashes if value < limit} for print_ in (one, other))
    if not left or not right:
        return False
    shared = left & right
    contained = len(shared) / min(len(left), len(right))
    if contained >= _NEARLY_ALL:
        return True
    enough = len(shared) * EVERY_HASH >= _ENOUGH * limit
    return contained >= _MOST and enough and _opening_shared(one, other, shared, limit) >= _OPENING


def _opening_shared(one: Fingerprint, other: Fingerprint, shared: Set[int], limit: int) -> float:
    """Return how much of the one's opening the other has, or of the other's the one."""
    openings = [{value for value in print_.opening if value < limit} for print_ in (one, other)]
    return max((len(opening & shared) / len(opening) for opening in openings if opening), default=0.0)
