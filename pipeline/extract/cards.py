"""Price cards, plan sections and definition lists: prices whose name, sign, number and period are separate elements.

A card is either a heading with short lines below it up to the next heading (or the end of its box), one of several
boxes that look alike and begin with a short title, or one entry of a definition list. Only those are kept of which one
in the group holds something that looks like a price.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import yaml
from bs4 import Tag

from pipeline.extract.blocks import Laid
from pipeline.extract.markup import (
    Event,
    attribute,
    entries,
    heading_level,
    is_block,
    is_table,
    shown,
    struck,
)
from storage.records import Card

_LONGEST_TITLE = 80
_LONGEST_LINE = 160
_LONGEST_NAME = 40
_MAX_LINES = 60
_MOST_CELLS, _MOST_NODES = 6, 40
_FEW_ROWS = 2
_MOST_WORDS = 12
_MOST_WORDS_FLAT = 8
_SIGNS = "$€£¥₹₩"
_DIGIT = re.compile(r"\d")
_PER = re.compile(r"\d\s?(?:[a-z]{3}\s?)?/", re.I)
_CONTINUES = re.compile(r"^(?:/|[.,]\d\d(?!\d)|\*)")


class _Patterns(NamedTuple):
    price: re.Pattern[str]
    sign: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    data = yaml.safe_load(Path(__file__).with_name("prices.yaml").read_text("utf-8"))
    words, magnitudes = ("|".join(map(re.escape, data[name])) for name in ("currencies", "magnitudes"))
    sign = rf"(?:[{_SIGNS}]|(?<!\w)(?:{words})(?!\w))"
    number = rf"\d[\d.,]*(?!\s?(?:{magnitudes})(?!\w))(?![\d.,]*\d)"
    return _Patterns(
        re.compile(rf"{sign}\s?{number}|{number}\s?(?:[a-z]{{1,2}}(?=\$))?{sign}", re.I), re.compile(sign, re.I)
    )


def is_price(line: str) -> bool:
    """Whether a line names a price: a number with a currency, and no millions."""
    return _DIGIT.search(line) is not None and _patterns().price.search(line) is not None


def cards_of(root: Tag, events: Sequence[Event], places: Sequence[Laid] | None = None) -> tuple[Card, ...]:
    """Return the cards among the things met on the way through a page.

    Args:
        root: the element that was walked through.
        events: what `walk` met.
        places: for each of them, where it stands in the article's text.
    """
    boxes = _headless_boxes(root)
    homes = _Homes(root)
    drafts: list[_Draft] = []
    section: _Draft | None = None
    for number, event in enumerate(events):
        place = places[number] if places else None
        box = next((p for p in [event.tag, *event.tag.parents] if id(p) in boxes), None)
        if event.kind == "list":
            drafts += _entries(event, place, _names_around(event.tag, root, boxes) if box is not None else ())
        elif event.kind == "heading":
            section = _Draft(event.text, event.headings[:-1], event.lead, homes.of(event.tag), event.tag)
            section.covers(place)
            drafts.append(section)
        elif event.kind == "text" and box is not None:
            _into_box(drafts, box, event, place, _names_around(box, root, boxes))
        elif event.kind == "text" and section is not None and section.holds(event.tag):
            section.add(event, place)
    return tuple(draft.card() for draft in _priced(drafts))


@dataclass(slots=True)
class _Draft:
    """A card in the making. `home` is the box that it must not leave; cards with equal `group` are judged together.

    `old` holds what is struck through, each with the number of the line that it stands in or before.
    """

    title: str
    headings: tuple[str, ...]
    lead: str
    home: Tag | None
    tag: Tag
    lines: list[str] = field(default_factory=list)
    old: list[tuple[str, int]] = field(default_factory=list)
    entry: bool = False
    start: int = 0
    end: int = 0

    def holds(self, tag: Tag) -> bool:
        return self.home is None or tag is self.home or self.home in tag.parents

    def covers(self, place: Laid | None) -> None:
        """Take in the part of the article's text where something of the card stands."""
        if place is not None:
            self.start = min(self.start, place.start) if self.end else place.start
            self.end = place.end

    def add(self, event: Event, place: Laid | None) -> None:
        """Take in a line of the page."""
        self.covers(place)
        self.old += [(text, len(self.lines)) for text in event.old]
        for line in event.text.split("\n"):
            if line and len(self.lines) < _MAX_LINES:
                self.lines.append(line)

    def priced(self) -> bool:
        return any((self.entry or self._is_short(line)) and is_price(line) for line in _merge(self.lines))

    def _is_short(self, line: str) -> bool:
        """Whether a line is one of a card, rather than a sentence that tells a price."""
        if self.home is None:
            return len(line.split()) <= _MOST_WORDS_FLAT and not line.startswith("[")
        if len(line) > _LONGEST_LINE:
            return False
        ended = line.rstrip()[-1:] in ".!?" and len(line.split()) > _MOST_WORDS
        found = _patterns().price.search(line) if ended else None
        return not ended or (found is not None and found.start() <= _LONGEST_TITLE // 4)

    def card(self) -> Card:
        lines = tuple(_merge(self.lines))
        old = tuple(text for text, _ in self.old)
        at = () if self.entry else tuple(len(_merge([*self.lines[:at], "…"])) - 1 for _, at in self.old)
        return Card(self.title, lines, old, self.headings, self.lead, self.start, self.end, at)


def _priced(drafts: Sequence[_Draft]) -> Iterator[_Draft]:
    """Keep a card where it or one of its neighbours in the same parent holds a price."""
    groups = {_group(draft) for draft in drafts if draft.priced()}
    return (d for d in drafts if d.lines and _group(d) in groups)


def _group(draft: _Draft) -> int:
    if draft.entry:
        return id(draft.tag)
    return id(draft.home.parent) if draft.home is not None else id(draft)


class _Homes:
    """Knows how many headings of each level stand in an element, to find the box that a heading has for itself."""

    def __init__(self, root: Tag) -> None:
        self.levels: dict[int, Counter[int]] = {}
        for heading in root.find_all(lambda tag: heading_level(tag) is not None):
            for parent in heading.parents:
                self.levels.setdefault(id(parent), Counter())[heading_level(heading) or 6] += 1

    def of(self, heading: Tag) -> Tag | None:
        """The largest box around a heading that holds no other of its level or above; None in a flat page."""
        level = heading_level(heading) or 6
        home = None
        for parent in heading.parents:
            rivals = sum(count for other, count in self.levels.get(id(parent), {}).items() if other <= level)
            if rivals > 1 or parent.name in ("body", "main", "[document]"):
                break
            home = parent
        return home


# --- definition lists ------------------------------------------------------------------------------------------------


def _entries(event: Event, place: Laid | None, names: Sequence[str]) -> Iterator[_Draft]:
    """One card for each term of a definition list; terms that share a description each get it.

    `names` are those of the boxes around the list: it may tell the prices of the plan that one is of.
    """
    headings = event.headings + tuple(name for name in names if name not in event.headings)
    drafts: list[_Draft] = []
    for number, entry in enumerate(entries(event.tag)):
        start, end = place.parts[number] if place and number < len(place.parts) else (0, 0)
        if entry.first:
            yield from drafts
            drafts = [
                _Draft(term, headings, event.lead, None, event.tag, entry=True, start=start) for term in entry.terms
            ]
        for draft in drafts:
            draft.lines += entry.lines
            draft.old += [(text, 0) for text in entry.old]
            draft.end = end
    yield from drafts


# --- boxes without a heading -----------------------------------------------------------------------------------------


def _headless_boxes(root: Tag) -> dict[int, Tag]:
    """Find boxes that look alike, hold no heading, begin with a short line and go on with a price."""
    boxes: dict[int, Tag] = {}
    for parent in _parents(root):
        children = [c for c in parent.find_all(True, recursive=False) if is_block(c) and not is_table(c)]
        for alike in _alike(children):
            if sum(_is_box(child) for child in alike) >= 2:
                boxes |= {id(child): child for child in alike}
    boxes = {key: box for key, box in boxes.items() if not any(id(c) in boxes for c in box.find_all(True))}
    return boxes | _rows(root, boxes)


def _parents(root: Tag) -> Iterator[Tag]:
    """The elements whose children may be boxes: a page's own among them, but no definition lists."""
    yield root
    yield from root.find_all(lambda tag: tag.name != "dl")


def _rows(root: Tag, boxes: Mapping[int, Tag]) -> dict[int, Tag]:
    """Find lines of a name and a price that look alike; what names several ("Input") is no name of a row."""
    groups: list[dict[int, Tag]] = []
    names: Counter[str] = Counter()
    for parent in _parents(root):
        children = [c for c in parent.find_all(True, recursive=False) if is_block(c) and not is_table(c)]
        for alike in _alike(children, fewest=1):
            named = {id(child): name for child in alike if (name := _name_of_row(child))}
            few = len(named) < _FEW_ROWS and not all(_says_per(c) for c in alike if id(c) in named)
            told = bool(named) and not few and all(id(c) in named or _cells_of_row(c) for c in alike)
            if told and not any(id(p) in boxes for p in [*alike, parent, *parent.parents]):
                names.update(named.values())
                groups.append({id(child): child for child in alike})
    alone = (group for group in groups if all(names[_name_of_row(row)] <= 1 for row in group.values()))
    return {key: row for group in alone for key, row in group.items()}


def _says_per(row: Tag) -> bool:
    """Whether the price of a line says behind a slash what it is per ("$10.00 / 1k calls")."""
    return any(_PER.search(text) for text in _cells_of_row(row)[1:] if is_price(text))


def _name_of_row(tag: Tag) -> str:
    """The text of the first element of a line whose others tell a price; empty for anything else."""
    name, *others = _cells_of_row(tag) or [""]
    priced = any(is_price(text) for text in others) and not is_price(name)
    return name if priced else ""


def _cells_of_row(tag: Tag) -> list[str]:
    """The texts of the elements of a line, the first of which may be a name; empty for anything else."""
    if len(list(islice(tag.descendants, _MOST_NODES))) == _MOST_NODES:
        return []
    cells = [text for c in tag.find_all(True, recursive=False) if not struck(c) and (text := shown(c).text)]
    if tag.name in ("tr", "dt", "dd") or not 2 <= len(cells) <= _MOST_CELLS or tag.find(_is_no_line) is not None:
        return []
    loose = any(text.strip() for text in tag.find_all(string=True, recursive=False))
    return cells if not loose and len(cells[0]) <= _LONGEST_TITLE and "\n" not in cells[0] else []


def _lines_of_row(tag: Tag) -> list[str]:
    """What stands behind the name of a line: one line, or several where more than one element tells a price.

    What ends as a sentence is a line of its own: with the price it would read as running text.
    """
    others = _cells_of_row(tag)[1:]
    apart = sum(map(is_price, others)) > 1 or any(text[-1] in ".!?" for text in others)
    return others if apart else [" ".join(others)]


def _is_no_line(tag: Tag) -> bool:
    return heading_level(tag) is not None or is_table(tag) or tag.name in ("p", "ul", "ol", "dl", "li", "br")


def _alike(children: Sequence[Tag], fewest: int = 2) -> Iterator[list[Tag]]:
    groups: dict[tuple[str, str], list[Tag]] = {}
    for child in children:
        groups.setdefault(_look(child), []).append(child)
    return (group for group in groups.values() if len(group) >= fewest)


def _look(tag: Tag) -> tuple[str, str]:
    """What elements share that look alike: their name and the first of their classes."""
    return tag.name, attribute(tag, "class").split(" ")[0]


def _is_box(tag: Tag) -> bool:
    if tag.name in ("tr", "dt", "dd", "p") or tag.find(lambda t: heading_level(t) is not None or is_table(t)):
        return False
    lines = _merge(shown(tag, tables=True).text.split("\n"))
    if not 2 <= len(lines) <= 30 or len(lines[0]) > _LONGEST_TITLE or is_price(lines[0]):
        return False
    return any(is_price(line) and len(line) <= _LONGEST_LINE for line in lines[1:])


def _into_box(drafts: list[_Draft], box: Tag, event: Event, place: Laid | None, names: Sequence[str]) -> None:
    draft = next((d for d in reversed(drafts) if d.home is box), None)
    if draft is None:
        title, *rest = event.text.split("\n")
        name = _name_of_row(box) if not rest else ""
        if name and title.startswith(f"{name} "):
            title, rest = name, _lines_of_row(box)
        around = tuple(name for name in names if name not in event.headings)
        draft = _Draft(title, event.headings + around, event.lead, box, box, lines=rest)
        draft.old += [(text, 0) for text in event.old]
        draft.covers(place)
        drafts.append(draft)
    else:
        draft.add(event, place)


def _names_around(box: Tag, root: Tag, boxes: Mapping[int, Tag]) -> tuple[str, ...]:
    """The short lines that the boxes around a box begin with, from the outside: a card's name above its rows."""
    names: list[str] = []
    inner = box
    for parent in box.parents:
        if parent is root or parent.name in ("body", "main", "[document]"):
            break
        first = next((c for c in parent.find_all(True, recursive=False) if shown(c).text), None)
        named = first is not None and _look(first) != _look(inner) and id(first) not in boxes
        if first is not None and named and heading_level(first) is None and not is_table(first):
            line = shown(first).text.split("\n")[0]
            if len(line) <= _LONGEST_NAME and not is_price(line) and line[-1:] not in ".:!":
                names.insert(0, line)
        inner = parent
    return tuple(names)


def _merge(lines: Sequence[str]) -> list[str]:
    """Join what belongs to one price: a sign that stands alone, a period or cents on a line of their own."""
    merged: list[str] = []
    for line in lines:
        if merged and _patterns().sign.fullmatch(merged[-1]) and line[:1].isdigit():
            merged[-1] += line
        elif merged and _CONTINUES.match(line) and re.search(r"\d$", merged[-1]):
            merged[-1] += line if line[0] in ".,*" else f" {line}"
        else:
            merged.append(line)
    return merged
