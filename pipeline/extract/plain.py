"""Plain text and Markdown as blocks and tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.extract.blocks import BlockKind, TextBuilder
from pipeline.extract.boilerplate import is_teaser_line
from pipeline.extract.tables import tables_in_lines
from storage.records import Table

_ITEM = re.compile(r"^\s{0,6}(?:[-*•‣◦▪–—·]|\(?\d{1,2}[.)]|[a-z]\))\s+(?=\S)")
_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*\s*$")
_QUOTE = re.compile(r"^\s{0,3}>\s?")
_FENCE = re.compile(r"^\s{0,3}(```|~~~)")
_DATA = re.compile(r"^\s*[\[{]")
_MARKUP = re.compile(r"\*\*|__|`|~~|(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w)")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)\s]*(?:\s+\"[^\"]*\")?\)")
_SPACES = re.compile(r"[ \t\r\f\v\u00a0\u2007\u2009\u202f]+")
_END = re.compile(r"[.!?:;…][\"'»”’)\]]*$")
_WIDEST = 130
_NARROWEST = 40


@dataclass(frozen=True, slots=True)
class PlainText:
    """A plain text, laid out."""

    builder: TextBuilder
    tables: tuple[Table, ...]


def lay_out_plain(text: str, *, markdown: bool = False) -> PlainText:
    """Split a plain text into blocks and tables.

    Paragraphs end at empty lines; lines that were broken to a width are joined again, other lines stay apart.

    Args:
        text: the text.
        markdown: whether marks such as `**` are markup that is taken out.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0c", "\n\n").replace("\u2028", "\n")
    builder = TextBuilder()
    if _DATA.match(text) and text.rstrip()[-1:] in "]}":
        builder.add("pre", text.strip())
        return PlainText(builder, ())
    lines = text.split("\n")
    tables: list[Table] = []
    at = 0
    for table, start, end in tables_in_lines(lines):
        _paragraphs(lines[at:start], builder, markdown)
        tables.append(replace(table, position=builder.length))
        at = end
    _paragraphs(lines[at:], builder, markdown)
    return PlainText(builder, tuple(tables))


def _paragraphs(lines: Sequence[str], builder: TextBuilder, markdown: bool) -> None:
    group: list[str] = []
    fenced: list[str] | None = None
    for line in [*lines, ""]:
        if markdown and _FENCE.match(line):
            if fenced is None:
                _flush(group, builder, markdown)
                fenced = []
            else:
                builder.add("pre", "\n".join(fenced).strip("\n"))
                fenced = None
            continue
        if fenced is not None:
            fenced.append(line)
        elif line.strip():
            group.append(line)
        else:
            _flush(group, builder, markdown)
    if fenced:
        builder.add("pre", "\n".join(fenced).strip("\n"))


def _flush(group: list[str], builder: TextBuilder, markdown: bool) -> None:
    for kind, text, level in _blocks(group):
        text = _clean(text, markdown)
        if not is_teaser_line(text):
            builder.add(kind, text, level)
    group.clear()


def _blocks(group: Sequence[str]) -> Iterator[tuple[BlockKind, str, int]]:
    width = max((len(line.rstrip()) for line in group), default=0)
    held: tuple[BlockKind, str, int] | None = None
    last = ""
    for line in group:
        kind, text, level = _kind(line)
        joins = (
            held is not None
            and kind in ("paragraph", "quote")
            and (held[0] == kind or (held[0] == "item" and kind == "paragraph"))
            and _is_wrapped(last, text, width)
        )
        if joins and held is not None:
            held = held[0], f"{held[1]} {text.strip()}", held[2]
        else:
            if held is not None:
                yield held
            held = kind, text, level
        last = line.rstrip()
    if held is not None:
        yield held


def _kind(line: str) -> tuple[BlockKind, str, int]:
    if match := _HEADING.match(line):
        return "heading", match[2], len(match[1])
    if _QUOTE.match(line):
        return "quote", _QUOTE.sub("", line), 0
    if match := _ITEM.match(line):
        return "item", line[match.end() :], 0
    return "paragraph", line, 0


def _is_wrapped(last: str, text: str, width: int) -> bool:
    """Whether a line was broken because the next word would not have fitted."""
    following = text.split()
    if not following or width > _WIDEST or len(last) < _NARROWEST // 2:
        return False
    forced = len(last) + 1 + len(following[0]) > width
    if width >= _NARROWEST and forced:
        return True
    return text.lstrip()[:1].islower() and not _END.search(last)


def _clean(text: str, markdown: bool) -> str:
    if markdown:
        text = _MARKUP.sub("", _LINK.sub(r"\1", text))
    return _SPACES.sub(" ", text).strip()
