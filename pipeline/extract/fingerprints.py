"""The fingerprint of a text, by which copies of one article are found, shortened and edited ones too.

It is a bottom-k sketch (Broder, "On the resemblance and containment of documents", 1997) of the sequences of four
words that the text is made of: of their hashes the least are kept. What a copy keeps of its original is in the samples
of both, however long either is, so that from two samples it can be told how much of the shorter text the longer one
contains. (datasketch's LSH Ensemble answers the same question, and brings NumPy and SciPy for it; trafilatura's SimHash
asks how alike two whole texts are, and a copy that is cut to half is not.)
"""

from __future__ import annotations

import re
from hashlib import blake2b
from itertools import accumulate, islice

from storage.records import EVERY_HASH, Fingerprint

_WORD = re.compile(r"\w+")
_FEWEST = 25
_MOST = 3000
_TOGETHER = 4
"""How many words make a sequence: two articles on one event share names and phrases, and hardly four words in a row."""
_OPENING = 60
"""How many words are the opening of a text: who shortens it keeps them, and what a site adds to all texts ends them."""
_SIZE = 160
"""How many hashes are kept: all of a text of 160 words, a third of a long news story, a twentieth of a long page."""


def fingerprint(text: str) -> Fingerprint | None:
    """Return the fingerprint of a text, or None for a text without a word.

    Of a text of fewer than 25 words it is a hash of all of them: two such texts share most of their sequences although
    somebody wrote each on his own. It is the same on every machine. Case and punctuation do not count, nor what stands
    behind the first 3,000 words.
    """
    found = islice(_WORD.finditer(text.casefold()), _MOST)
    words = [match[0].encode("utf-8", "surrogatepass") for match in found]
    joined = b" ".join(words)
    if len(words) < _FEWEST:
        return _of_all(joined) if words else None
    places: dict[int, int] = {}
    starts = [0, *accumulate(len(word) + 1 for word in words)]
    for place, (start, end) in enumerate(zip(starts, starts[_TOGETHER:], strict=False)):
        digest = blake2b(joined[start : end - 1], digest_size=4).digest()
        places.setdefault(int.from_bytes(digest, "big"), place)
    hashes = sorted(places)
    kept = hashes[:_SIZE]
    opening = frozenset(value for value in kept if places[value] < _OPENING)
    return Fingerprint(tuple(kept), opening, hashes[_SIZE] if len(hashes) > _SIZE else EVERY_HASH)


def _of_all(words: bytes) -> Fingerprint:
    digest = blake2b(words, digest_size=8, person=b"whole text").digest()
    halves = {int.from_bytes(half, "big") for half in (digest[:4], digest[4:])}
    return Fingerprint(tuple(sorted(halves)), frozenset(), 0)
