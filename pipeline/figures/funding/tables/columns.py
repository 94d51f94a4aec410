"""What a column of a table holds: its header says it, by the words of the lexicon's `funding_tables`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import takewhile

from pipeline.figures.dates import DateMention, find_dates
from pipeline.figures.funding.sentence.rounds import rounds_in
from pipeline.figures.funding.sentence.units import NO_UNIT, Unit, unit_in
from pipeline.figures.funding.sentence.words import Words, words_of
from pipeline.figures.funding.tables.cells import MARKS

MONEY = ("amount", "valuation", "total", "revenue", "debt", "cheque", "price")
"""Kinds of columns whose cells are sums."""
REMARKS = ("", "status")
"""Kinds of columns whose cells are words: a sum among them is of another time than the row's ("now worth $61.5bn")."""
_EXACT, _HEAD = 100, 6
"""What a header that is a word of the lexicon weighs, and a word that is the head of its phrase."""
PARTED = re.compile(r"[/(]")
"""What parts the sums of a cell, and their names in its header."""
ESTIMATE = re.compile(r"(?<=\d)\s?(?:\(?[eEpPfF]\)?)(?!\w)")
"""The letter that makes a year's number an estimate: "2026e", "FY27 (E)"."""
_ACTUAL = re.compile(r"(?<=\d)[aA](?!\w)")


@dataclass(frozen=True, slots=True)
class Column:
    """What a column holds.

    Attributes:
        kind: a key of `funding_tables`, or "".
        header: its headers, joined.
        unit: what its header says that numbers are in.
        mention: the date in its header.
        round: the round that its header names.
        ahead: whether its header marks estimates.
        parts: what each part of its cells is, where the header names several ("Raised / valuation").
    """

    kind: str
    header: str
    unit: Unit = NO_UNIT
    mention: DateMention | None = None
    round: str | None = None
    ahead: bool = False
    parts: tuple[str, ...] = ()


def column_of(path: tuple[str, ...], words: Words, published: date | None) -> Column:
    """Say what the column below some headers holds: the innermost that says anything decides."""
    header = " ".join(path)
    kinds = [kind_of(text, words.lang) for text in path]
    told = "trap" if "trap" in kinds else next((kind for kind in reversed(kinds) if kind), "")
    plain = _ACTUAL.sub("", ESTIMATE.sub("", header))
    dates = find_dates(plain, published, words.lang)
    named = rounds_in(header, words.lang)
    unit = NO_UNIT
    for text in reversed(path):
        unit = unit.or_else(unit_in(text, words))
    if not told and named:
        told = "amount"
    ahead = bool(dates) and plain != _ACTUAL.sub("", header)
    parts = _parts_of(path[-1], words) if path and told in MONEY else ()
    told = parts[0] if parts else told
    return Column(told, header, unit, dates[0] if dates else None, named[0].label if named else None, ahead, parts)


def _parts_of(header: str, words: Words) -> tuple[str, ...]:
    """Return the kinds that a header names one after the other ("Raised / valuation ($m)"), none where it names one."""
    kinds = list(takewhile(MONEY.__contains__, (kind_of(part, words.lang) for part in PARTED.split(header))))
    return tuple(kinds) if len(set(kinds)) > 1 else ()


@lru_cache(maxsize=4096)
def kind_of(header: str, lang: str) -> str:
    """Return the kind that a header tells: of the words that fit, the longest; the head of the phrase counts more."""
    words = words_of(lang)
    bare = re.sub(r"\([^()]*\)", " ", MARKS.sub(" ", header).lower()).strip(" #:.\n")
    head = words.table_links.split(bare, maxsplit=1)[0].partition(",")[0].strip() if words.heads_last else bare
    best = ("", 0)
    for kind, phrases in words.tables.items():
        for phrase in phrases if kind in _KINDS else ():
            weight = _weight(phrase, bare, head, last=words.heads_last)
            if weight > best[1]:
                best = (kind, weight)
    return best[0]


_KINDS = ("company", "date", "round", "investor", "lead", "status", "trap", *MONEY)


def _weight(phrase: str, bare: str, head: str, *, last: bool) -> int:
    if phrase == bare:
        return len(phrase) + _EXACT
    if phrase not in bare or not re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", bare):
        return 0
    heads = head.endswith(phrase) if last else head.startswith(phrase)
    return len(phrase) + (_HEAD if heads else 0)


def is_date_alone(column: Column) -> bool:
    """Whether a header is a date and little else ("2024", "Q1 2026", "2026e", "FY25 (forecast)")."""
    mention = column.mention
    if mention is None or column.kind:
        return False
    return len(re.sub(r"\W", "", re.sub(r"\([^()]*\)", "", column.header))) - (mention.end - mention.start) <= 3
