"""What a column of investors says of a round: that one paid it, that several did, or nobody in particular."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.figures.funding.sentence.words import Words

_BRACKETED = re.compile(r"\([^()]*\)")
_LISTED = re.compile(r"\w\s*[,;/+]\s*\w|\w\s\+")
"""What stands between the names of a list."""
_LETTERS = re.compile(r"[^\W\d_]{2}")


def names_nobody(text: str) -> bool:
    """Whether a cell under "Investor" is blank or a dash."""
    return _LETTERS.search(text) is None


def names_a_group(text: str, words: Words) -> bool:
    """Whether a cell under "Investor" names no one, but some ("existing holders")."""
    return words.table_unnamed.match(text.lower().strip()) is not None


def name_one_each(texts: Sequence[str], words: Words) -> bool:
    """Whether most cells under "Investor" name one, so that the table is of cheques: the rest of a round is none."""
    told = [text for text in texts if not names_nobody(text)]
    return 2 * sum(not names_several(text, words) for text in told) > len(told)


def names_several(text: str, words: Words) -> bool:
    """Whether a cell under "Investor" names more than one, or a group ("Legend Capital, Qiming", "ASML and others")."""
    low = _BRACKETED.sub(" ", text).lower().strip()
    if words.table_unnamed.match(low):
        return True
    return _LISTED.search(low) is not None or words.tabled("joined_backers", low)
