"""Lines that are a label and a sum ("Size: $2 billion"): what the label says the sum is, or who gives it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from pipeline.figures.dates import find_dates
from pipeline.figures.funding.sentence.rounds import rounds_in
from pipeline.figures.funding.sentence.scene import Scene
from pipeline.figures.funding.sentence.state import Told
from pipeline.figures.funding.sentence.strangers import names_at_sight
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.funding.tables.columns import kind_of
from pipeline.figures.names import Names
from pipeline.figures.tokens import lowered
from storage.records import Block

_LABEL = re.compile(r"[\W_]{0,4}([^\W\d_][^:;.!?\n]{0,38}?)\s?:\s")
_NAMED = re.compile(r"[\W_]{0,4}([A-ZÀ-Þ][\w&.’'-]*(?: [A-ZÀ-Þ0-9][\w&.’'-]*){0,3})(?:\s\([^()]*\))?\s?[:–—]\s")
"""A name at the head of a line, with what it is in brackets."""
_EXPLAINED = re.compile(
    r"[\W_]{0,4}([A-ZÀ-Þ][\w&.’'-]*(?: [A-ZÀ-Þ0-9][\w&.’'-]*){0,2})(?:\s\([^()]*\))?,\s[^:;.!?]{5,160}?\s?:\s"
)
"""A name at the head of a line, and what is said of it between a comma and a colon."""
_AT_ITS_SUM = 10
"""Letters between such a colon and the sum."""
_DIGIT = re.compile(r"\d")
_KINDS = {
    "amount": "raise",
    "valuation": "valuation",
    "total": "total",
    "revenue": "revenue",
    "debt": "debt",
    "cheque": "invest",
    "lead": "invest",
}
"""What the kinds of a table's columns are as kinds of sums."""


def label_of(scene: Scene) -> str:
    """Return the label that a line begins with, in front of all its sums; "" where there is none."""
    match = _LABEL.match(scene.text)
    return match.group(1) if match and scene.sums and match.end() <= scene.sums[0].start else ""


def kind_by_label(scene: Scene, words: Words) -> str:
    """Return the kind that the label of a list's line gives its first sum, "" where it gives none."""
    label = label_of(scene) if scene.sentence.kind == "item" else ""
    return _KINDS.get(kind_of(label, words.lang), "") if label else ""


def opens_with_stranger(text: str, names: Names, lang: str) -> bool:
    """Whether a list's line opens with the name of somebody who is not watched ("Cognition (coding): $400 million")."""
    match = _NAMED.match(text)
    if match is None or kind_of(match.group(1), lang) or rounds_in(match.group(1), lang):
        return False
    return not names.names_watched(match.group(0)) and not find_dates(match.group(1), None, lang)


def opens_with_explained_stranger(scene: Scene, words: Words) -> bool:
    """Whether a line opens with somebody who is not watched, and what it says of him before its colon names one who is.

    "Alan (health), whose assistant runs on models of Mistral AI: €173 million".
    """
    label = _EXPLAINED.match(scene.text) if scene.sentence.first else None
    if label is None or label.span(1) not in names_at_sight(scene.text, words):
        return False
    if not scene.sums or not 0 <= scene.sums[0].start - label.end() <= _AT_ITS_SUM:
        return False
    named = [one for one in scene.mentions if one.start < label.end()]
    if any(one.start < label.end(1) and (one.company or one.sort == "investor") for one in named):
        return False
    return any(one.company for one in named)


def speakers_of(blocks: Sequence[Block], names: Names, words: Words) -> frozenset[str]:
    """Return who speaks in a conversation: the labels of its paragraphs ("MAYA: …").

    That is one that opens several paragraphs, not all with a number, or is a word for somebody who speaks ("GUEST"),
    whoever has his say just before or after, and one behind whom "we" is said.
    """
    opened = [(number, _NAMED.match(block.text)) for number, block in enumerate(blocks) if block.kind != "item"]
    labels = {number: found for number, found in opened if found is not None and not names.find(found[1])}
    times = Counter(found[1] for found in labels.values())
    talks = {found[1] for number, found in labels.items() if not _DIGIT.search(blocks[number].text)}
    spoken = {
        number
        for number, found in labels.items()
        if (times[found[1]] > 1 and found[1] in talks) or words.refs.speakers.fullmatch(lowered(found[1]))
    }
    spoken |= {number + step for number in spoken for step in (-1, 1)}
    ours = {n for n, m in labels.items() if words.refs.us.search(lowered(blocks[n].text), m.end())}
    return frozenset(found[1] for number, found in labels.items() if number in spoken | ours)


def lines_beside_watched(blocks: Sequence[Block], names: Names, lang: str) -> frozenset[int]:
    """Return the numbers of the blocks of all lists in which a line opens with a watched company."""
    found: list[int] = []
    for is_item, run in groupby(enumerate(blocks), lambda numbered: numbered[1].kind == "item"):
        lines = list(run) if is_item else []
        if any(m.company and m.start < 4 for _, block in lines for m in names.find(block.text, lang)):
            found += (number for number, _ in lines)
    return frozenset(found)


def investor_by_label(scene: Scene, headings: Sequence[str], title: str, names: Names, words: Words) -> str | None:
    """Return the investor that a list's line names: behind its label ("Lead investor: …"), or as its label.

    A name is the label of an investor's line only below a heading that tells of investors, or a title that tells who
    gave to one startup ("Who put what into Anthropic?"), below which paragraphs may be such lines too.
    """
    is_item = scene.sentence.kind == "item"
    label = label_of(scene) if is_item or scene.sentence.first else ""
    if not label:
        return None
    if is_item and label.lower() in words.tables["lead"]:
        behind = [m for m in scene.mentions if len(label) < m.end <= scene.sums[0].start]
        return behind[0].company or behind[0].name if len(behind) == 1 else None
    named = next((m for m in scene.mentions if scene.text[m.start : m.end] == label), None)
    if named is None:
        return label if is_backers_line(scene, title, names, words) else None
    lists_backers = is_item and headings and _tells_of_backers(headings[-1], words)
    asked = named.sort != "private" and is_backers_line(scene, title, names, words)
    return (named.company or named.name) if lists_backers or asked else None


def is_backers_line(scene: Scene, title: str, names: Names, words: Words) -> bool:
    """Whether a line is a name and a sum below a title that asks, or says, who gave to one startup.

    "Who put what into Anthropic? … Zoom: roughly $51 million in May 2023."
    """
    label = _NAMED.match(scene.text) if scene.sentence.first else None
    if label is None or not scene.sums or not 0 <= scene.sums[0].start - label.end() <= _AT_ITS_SUM:
        return False
    if kind_of(label[1], words.lang) or rounds_in(label[1], words.lang) or find_dates(label[1], None, words.lang):
        return False
    return _tells_of_backers(title, words) and _names_whom_they_back(title, names, words)


def _tells_of_backers(heading: str, words: Words) -> bool:
    """Whether a heading says that what stands below it is investors' money."""
    low = heading.lower()
    return bool(words.tabled("backing", low) and not words.tabled("trap", low))


def _names_whom_they_back(title: str, names: Names, words: Words) -> bool:
    """Whether a title names one company that may get money, and nobody else, beside the word for its backers.

    "The backers of Mistral AI", "Mistral AI and its investors", not "Investors weigh Anthropic".
    """
    named = names.find(title, words.lang)
    if len({one.name for one in named}) != 1 or named[0].company is None or named[0].sort != "private":
        return False
    backers = words.table_words["backing"].search(title.lower())
    if backers is None:
        return False
    behind = backers.end() <= named[0].start
    between = title[backers.end() : named[0].start] if behind else title[named[0].end : backers.start()]
    if " " in backers.group().strip():
        return behind  # "Who put what into"
    of, refs = f" {between.lower().strip()} ", words.refs
    if behind:
        return refs.of_before.search(of) is not None
    said = words.small.sub(" ", of)
    return between.startswith(("'", "’")) or (bool(between.strip()) and not said.strip())


def is_about_a_deal(headings: Sequence[str], names: Names, words: Words) -> bool:
    """Whether the heading above a list, if it has one, names a company, a round, a date, or a deal."""
    if not headings:
        return True
    heading = headings[-1]
    low = heading.lower()
    kinds = ("amount", "valuation", "round", "total", "revenue", "debt", "rumoured", "backing")
    told = any(words.tabled(kind, low) for kind in kinds) or rounds_in(heading, words.lang)
    return bool(told or names.names_watched(heading) or find_dates(heading, None, words.lang))


def complete(told: Told, headings: Sequence[str], words: Words) -> None:
    """Give a deal whose line has a label what the heading above says: the round, and that it is only talked about."""
    if told.kind not in ("raise", "valuation") or not headings or not kind_by_label(told.scene, words):
        return
    named = {one.label for one in rounds_in(headings[-1], words.lang)}
    if told.round is None and len(named) == 1:
        told.round = named.pop()
    if told.status == "asserted" and words.tabled("rumoured", headings[-1].lower()):
        told.status = "rumoured"
