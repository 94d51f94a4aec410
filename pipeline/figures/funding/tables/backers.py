"""What a column of investors says of a round: that one paid it, that several did, or nobody in particular."""

from __future__ import annotations

import re

from pipeline.figures.funding.words import Words

_BRACKETED = re.compile(r"\([^()]*\)")
_LISTED = re.compile(r"\w\s*[,;/+]\s*\w|\w\s\+")
"""What stands between the names of a list."""
_LETTERS = re.compile(r"[^\W\d_]{2}")


def names_nobody(text: str) -> bool:
    """Whether a cell under "Investor" is blank or a dash."""
    return _LETTERS.search(text) is None


def names_several(text: str, words: Words) -> bool:
    """Whether a cell under "Investor" names more than one, or a group ("Legend Capital, Qiming", "ASML and others")."""
    low = _BRACKETED.sub(" ", text).casefold().strip()
    if words.table_unnamed.match(low):
        return True
    return _LISTED.search(low) is not None or words.tabled("joined_backers", low)
