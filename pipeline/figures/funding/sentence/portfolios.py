"""Pages and sections of the money that one investor has put into others ("Nvidia as an investor")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.figures.funding.sentence.cues import AMOUNT, COMPANY, DATE, OTHER
from pipeline.figures.funding.sentence.scene import Scene
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.names import Names

_LONGEST_OBJECT = 4
"""Words of what money is put into, in a heading."""
_LONGEST = 90
"""Letters of a line that holds a name, a sum and a date."""
_MARKED = re.compile(rf"[{AMOUNT}{COMPANY}{DATE}{OTHER}]+|[\W\d_]+")


def investor_of_heading(heading: str, names: Names, words: Words) -> str | None:
    """Return the one investor of which a heading says that it puts money into others ("What SoftBank has put into AI").

    A private company is none: of "Anthropic's investments" it gets the money.
    """
    gives = words.table_words["gives"].search(heading.lower())
    if gives is None:
        return None
    if not _ends_there(heading[gives.end() :], words):
        return None
    named = names.find(heading, words.lang)
    if len(named) != 1 or named[0].sort == "private":
        return None
    between = heading[gives.end() : named[0].start].lower().strip()
    if between and named[0].start > gives.start() and not words.table_words["giver_before"].fullmatch(between):
        return None  # "Investments in Nvidia"
    return named[0].company or named[0].name


def _ends_there(rest: str, words: Words) -> bool:
    """Whether a heading says no more of the money given than into what ("in AI", "of Nvidia: a tracker")."""
    rest = re.split(r"[:,;(|–—]|\s-\s", rest)[0].strip(" .!?")
    if not rest:
        return True
    links = words.table_links.match(rest.lower()) or words.table_words["giver_before"].match(rest.lower())
    return (links is not None or rest[0].isupper()) and len(rest.split()) <= _LONGEST_OBJECT


def giver_behind_sum(scene: Scene, words: Words) -> str | None:
    """Return whose money a list's line tells that holds a date, a sum and a giver ("2021: $2 billion from Microsoft").

    The giver is a known name, and nothing else stands in the line.
    """
    if scene.sentence.kind != "item" or len(scene.mentions) != 1 or not _is_bare(scene, words) or not scene.dates:
        return None
    name, one = scene.mentions[0], scene.sums[0]
    between = scene.text[one.end : name.start].lower().strip()
    if name.sort == "private" or scene.dates[0].start > one.start:
        return None
    return (name.company or name.name) if words.table_words["giver_before"].fullmatch(between) else None


def _is_bare(scene: Scene, words: Words) -> bool:
    """Whether a line holds one sum, and beside it nothing but names, dates and small words."""
    if len(scene.text) > _LONGEST or len(scene.sums) != 1:
        return False
    rest = _MARKED.sub(" ", scene.masked).lower()
    return not words.small.sub(" ", words.table_words["giver_before"].sub(" ", rest)).strip()


def given_in_line(
    scene: Scene, headings: Sequence[str], title: str, names: Names, words: Words, private: frozenset[str]
) -> tuple[str, str] | None:
    """Return who gave the sum of a bare line, and to whom, on a page or below a heading of one investor's money.

    The line holds a company, a sum and a date ("Reflection AI | $800M | October 2025"), or the sum below a heading
    that is the company.

    Args:
        scene: the line.
        headings: those above it, the outermost first.
        title: the page's.
        names: the watch list's.
        words: the lexicon.
        private: the companies that may get money.
    """
    if scene.sentence.kind == "heading" or not _is_bare(scene, words):
        return None
    named = {m.company for m in scene.mentions} or {m.company for m in names.find("".join(headings[-1:]), words.lang)}
    receiver = named.pop() if len(named) == 1 else None
    if receiver not in private:
        return None
    for heading in (*reversed(headings), title):
        investor = investor_of_heading(heading, names, words)
        if investor is not None:
            return investor, receiver
    return None
