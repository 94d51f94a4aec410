"""Finds the plans told by their word alone for which a maker asks a sum ("Perplexity charges $20 a month for Pro")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from pipeline.figures.prices.page import Page
from pipeline.figures.prices.words import Words

_SUM_BEHIND = r"(?=(?:\s[^\W\d]{1,3})?\s[$€£¥₹]?\s?\d)"
"""What a plan's word stands before where its sum follows at once ("sells Pro for $20")."""
_SUM_BEFORE = r"\d(?:[\s\u00a0/-]?[$€£¥₹]|[\s\u00a0/-]?[^\W\d]+){0,5},?\s"
"""A sum, and what it is per, that leads on to its plan ("$20 a month for Pro")."""
_NAME = r"(?![\w+-]|\s(?:[A-ZÀ-Ý]|\d+(?:\.\d)?(?![\d.,]|\s?[€$£%])))"
"""Where a plan's word ends, and is not the beginning of another name ("Pro Research")."""


def asked_for(
    page: Page, text: str, company: str, plans: Sequence[str], *, spoken_of: bool
) -> Iterator[tuple[int, int]]:
    """Yield where the plans stand that a sentence tells by their word alone, and for which their maker asks a sum.

    "Perplexity charges $20 a month for Pro and $200 for Max", "For Pro, Perplexity charges $20 a month", "Perplexity
    sells Pro for $20 a month". It must be the maker who asks: nobody beside it, and none of those who pay.

    Args:
        page: the page.
        text: the sentence.
        company: the maker.
        plans: the names of its plans.
        spoken_of: whether the text before is about the company, so that a pronoun stands for it.
    """
    words = page.reader.words
    spans = [(m.start, m.end) for m in page.companies(text) if m.company == company]
    if not spans and spoken_of and (opening := _taken_up(words).match(text)):
        spans = [opening.span()]
    ahead, behind = _before_maker(words, tuple(plans)), _plan(words, tuple(plans))
    for start, end in spans:
        lead = ahead.fullmatch(text[:start])
        verb = _asks(words).match(text, end)
        if lead is None or not (verb or lead["verb"]):
            continue
        if lead["plan"]:
            yield lead.span("plan")
        stop = _CLAUSE.search(text, verb.end() if verb else end)
        found = behind.finditer(text, verb.end() if verb else end, stop.start() if stop else len(text))
        yield from (m.span(str(m.lastgroup)) for m in found)


_CLAUSE = re.compile(r"[.;:!?](?=\s|\Z)")


@cache
def _taken_up(words: Words) -> re.Pattern[str]:
    return re.compile(rf"{words.group('somebody', 'taken_up')}(?!\w)", re.I)


@cache
def _asks(words: Words) -> re.Pattern[str]:
    """The verb of a seller behind its name, an aside or a few small words between."""
    return re.compile(
        rf"(?:,\s[^,.;:\d]{{2,60}},)?(?:\s[^\W\d]+){{0,2}}?\s(?i:{words.group('somebody', 'asks')})(?!\w)"
    )


@lru_cache(maxsize=256)
def _before_maker(words: Words, plans: Sequence[str]) -> re.Pattern[str]:
    """What may stand before a maker who asks: the end of another clause, or the plan that it asks for."""
    named, of = "|".join(map(re.escape, plans)), words.group("for_words")
    joins = "|".join(words.group("connectors", kind) for kind in ("listed", "but"))
    verb = rf"\s(?P<verb>(?i:{words.group('somebody', 'asks')}))"
    asked = rf"(?i:{of})\s(?P<plan>(?:{named})){_NAME}(?:,|{verb})?\s"
    return re.compile(rf"{asked}|(?:.*(?:[,;:–—]|(?<!\w)(?i:{joins})))?\s?", re.S)


@lru_cache(maxsize=256)
def _plan(words: Words, plans: Sequence[str]) -> re.Pattern[str]:
    """A plan's word alone, with the sum before it or right behind it."""
    named, of = "|".join(map(re.escape, plans)), words.group("for_words")
    return re.compile(
        rf"{_SUM_BEFORE}(?i:{of})\s(?P<asked>(?:{named})){_NAME}"
        rf"|\s(?:(?i:{of})\s)?(?P<sold>(?:{named})){_SUM_BEHIND}"
    )
