"""Tells the prices of sellers whom a text does not name: rivals, "other providers", "elsewhere"."""

from __future__ import annotations

import re
from functools import cache

from pipeline.figures.prices.prose.reads import Read, Telling, names_product
from pipeline.figures.prices.words import Words


def sold_by_unnamed(words: Words, told: Telling, read: Read) -> bool:
    """Return whether a sum is what sellers ask who are not named ("Most rivals ask for $3"), and of no product told."""
    before = told.up_to(read)
    found = list(_sellers(words).finditer(before))
    if not found:
        return False
    rest = before[found[-1].start() :] + told.after(read)
    return not names_product(rest) and not re.search(r"[;.]\s", rest)


@cache
def _sellers(words: Words) -> re.Pattern[str]:
    """Sellers without a name where a clause begins, with their verb; or a place of selling that is no name either."""
    w = words
    opens = rf"(?:\A|[.;:,–—]\s|[\"“”«„(]\s?|(?<!\w){w.group('connectors', 'strong')}\s)\W*"
    who, verbs = w.group("unnamed", "who"), w.group("unnamed", "verbs")
    asks = rf"{who}(?:\s[^\W\d]+){{0,4}}?\s{verbs}(?!\w)"
    at = rf"(?:{w.group('host_prepositions')}|{w.group('somebody', 'at')})\s{who}(?!\w)"
    return re.compile(rf"{opens}(?:{asks}|{at}|{w.group('unnamed', 'where')}(?!\w))", re.I)
