"""The running text of an article: blocks joined by newlines, each with its exact offset."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from bs4 import Tag

from pipeline.extract.markup import Event, heading_level, shown
from pipeline.extract.tables import tables_in_lines
from storage.records import Block

BlockKind = Literal["heading", "paragraph", "item", "quote", "pre"]
_MARK_WITHIN = re.compile(r"(?<=\S) ?\[(?:\d{1,2}|[a-z*†‡§¶])\] ?(?=\s|[.,;:!?)]|$)")
_ENDS = re.compile(r"[.!?:;…»”\"')\]]$")


@dataclass(slots=True)
class TextBuilder:
    """Collects blocks; `text` is what they are joined to."""

    blocks: list[Block] = field(default_factory=list)
    length: int = 0

    def add(self, kind: BlockKind, text: str, level: int = 0) -> None:
        """Append a block, unless it is empty."""
        if not text:
            return
        start = self.length + 1 if self.blocks else 0
        self.blocks.append(Block(kind, text, start, level))
        self.length = start + len(text)

    @property
    def next_start(self) -> int:
        """Where the next block will begin."""
        return self.length + 1 if self.blocks else 0

    @property
    def text(self) -> str:
        """All blocks, a newline between two."""
        return "\n".join(block.text for block in self.blocks)


def lay_out(root: Tag, events: Sequence[Event]) -> tuple[TextBuilder, list[tuple[int, int]]]:
    """Build the running text of a page, and say for each thing met in it where it stands there.

    Tables are left out of the text; definition lists are in it, an item an entry.

    Args:
        root: the element that was walked through.
        events: what `walk` met.
    """
    builder = TextBuilder()
    places: list[tuple[int, int]] = []
    for event in events:
        start = builder.next_start
        if event.kind == "heading":
            builder.add("heading", event.text, heading_level(event.tag) or 2)
        elif event.kind == "text":
            kind = _kind(event.tag, root)
            for line in _lines(event.whole):
                builder.add(kind, line)
        elif event.kind == "list":
            for line in _entries(event.tag):
                builder.add("item", line)
        elif event.kind == "pre":
            builder.add("pre", _outside_tables(event.text))
        places.append((min(start, builder.length), builder.length))
    return builder, places


def _kind(tag: Tag, root: Tag) -> BlockKind:
    for parent in [tag, *tag.parents]:
        if parent is root:
            break
        if parent.name == "li" or parent.get("role") == "listitem":
            return "item"
        if parent.name == "blockquote":
            return "quote"
    return "paragraph"


def _lines(text: str) -> Iterator[str]:
    """The lines of a paragraph; a line break within a sentence is none."""
    held = ""
    for line in text.split("\n"):
        line = without_marks(line)
        if held and line[:1].islower() and not _ENDS.search(held):
            held = f"{held} {line}"
        else:
            yield held
            held = line
    yield held


def without_marks(line: str) -> str:
    """Take the footnote marks out of a line, except the one that a footnote begins with."""
    return _MARK_WITHIN.sub("", line)


def _entries(tag: Tag) -> Iterator[str]:
    """The entries of a definition list, as "term: description"."""
    terms: list[str] = []
    described = True
    for child in tag.find_all(["dt", "dd"]):
        if child.find_parent("dl") is not tag:
            continue
        text = shown(child, tables=True, keep_struck=True).text.replace("\n", " ")
        if child.name == "dt":
            if described:
                terms, described = [], False
            terms.append(text.rstrip(":"))
        elif text:
            described = True
            yield f"{', '.join(terms)}: {text}" if terms else text
            terms = []
    if terms and not described:
        yield ", ".join(terms)


def _outside_tables(text: str) -> str:
    lines = text.strip("\n").split("\n")
    for _, start, end in reversed(tables_in_lines(lines)):
        del lines[start:end]
    return "\n".join(line.rstrip() for line in lines).strip("\n")
