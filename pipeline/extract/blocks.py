"""The running text of an article: blocks joined by newlines, each with its exact offset."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from bs4 import Tag

from pipeline.extract.markup import Event, attribute, entries, heading_level
from pipeline.extract.tables import tables_in_lines
from storage.records import Block

BlockKind = Literal["heading", "paragraph", "item", "quote", "pre"]
_MARK_WITHIN = re.compile(r"(?<=\S) ?\[(?:\d{1,2}|[a-z*†‡§¶])\] ?(?=\s|[.,;:!?)]|$)")
_FEWEST_LETTERS = 30


@dataclass(slots=True)
class TextBuilder:
    """Collects blocks; `text` is what they are joined to."""

    blocks: list[Block] = field(default_factory=list)
    length: int = 0

    def add(self, kind: BlockKind, text: str, level: int = 0, headings: tuple[str, ...] = ()) -> None:
        """Append a block, unless it is empty."""
        if not text:
            return
        start = self.next_start
        self.blocks.append(Block(kind, text, start, level, headings))
        self.length = start + len(text)

    @property
    def next_start(self) -> int:
        """Where the next block will begin."""
        return self.length + 1 if self.blocks else 0

    @property
    def text(self) -> str:
        """All blocks, a newline between two."""
        return "\n".join(block.text for block in self.blocks)


@dataclass(frozen=True, slots=True)
class Laid:
    """Where a thing met in a page stands in the text: `text[start:end]`; `parts` are the entries of a list."""

    start: int
    end: int
    parts: tuple[tuple[int, int], ...] = ()


def lay_out(root: Tag, events: Sequence[Event]) -> tuple[TextBuilder, list[Laid]]:
    """Build the running text of a page, and say for each thing met in it where it stands there.

    Tables are left out of the text; definition lists are in it, an item an entry. What is struck through stays in it.

    Args:
        root: the element that was walked through.
        events: what `walk` met.
    """
    builder = TextBuilder()
    places: list[Laid] = []
    for event in events:
        start = builder.next_start
        parts: list[tuple[int, int]] = []
        if event.kind == "heading":
            builder.add("heading", event.text, heading_level(event.tag) or 2, event.headings[:-1])
        elif event.kind == "text":
            kind = _kind(event.tag, root)
            for line in _lines(event.whole):
                builder.add(kind, line, headings=event.headings)
        elif event.kind == "list":
            for entry in entries(event.tag):
                at = builder.next_start
                builder.add("item", entry.text, headings=event.headings)
                parts.append((min(at, builder.length), builder.length))
        elif event.kind == "pre":
            builder.add("pre", _outside_tables(event.text), headings=event.headings)
        places.append(Laid(min(start, builder.length), builder.length, tuple(parts)))
    return builder, places


def _kind(tag: Tag, root: Tag) -> BlockKind:
    for parent in [tag, *tag.parents]:
        if parent is root:
            break
        if parent.name == "li" or attribute(parent, "role") == "listitem":
            return "item"
        if parent.name == "blockquote":
            return "quote"
    return "paragraph"


def _lines(text: str) -> Iterator[str]:
    """The lines of a paragraph; a line break within a sentence is none."""
    held = ""
    for line in text.split("\n"):
        line = without_marks(line)
        if _goes_on(held, line):
            held = f"{held} {line}"
        else:
            yield held
            held = line
    yield held


def _goes_on(held: str, line: str) -> bool:
    """Whether a line break stands in the middle of a sentence: between two plain words, after a line of some length."""
    last, first = held.split()[-1:], line.split()[:1]
    if len(held) < _FEWEST_LETTERS or not last or not first:
        return False
    return first[0].islower() and first[0].isalpha() and last[0].rstrip(",").isalpha()


def without_marks(line: str) -> str:
    """Take the footnote marks out of a line, except the one that a footnote begins with."""
    return _MARK_WITHIN.sub("", line)


def _outside_tables(text: str) -> str:
    lines = text.strip("\n").split("\n")
    for _, start, end in reversed(tables_in_lines(lines)):
        del lines[start:end]
    return "\n".join(line.rstrip() for line in lines).strip("\n")
