"""A plain text as blocks and tables, with what can be told of headings where nothing marks them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.extract.blocks import BlockKind, TextBuilder
from pipeline.extract.datelines import is_date_line
from pipeline.extract.tables import tables_in_lines
from pipeline.extract.vocabulary import is_teaser_heading, is_teaser_line, opens_with_capital
from storage.records import Table

_ITEM = re.compile(
    r"^\s{0,6}(?!\d{1,2}\.\s+[^\W\d]{3,}\.?\s+\d{4}\s*$)(?:[-+*•‣◦▪–—·»→►▸●○■✓✔]|\(?\d{1,2}[.)]|[a-z]\))\s+(?=\S)"
)
"""The mark of a list's item; "14. Oktober 2026" alone on its line is a day."""
_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*\s*$")
_QUOTE = re.compile(r"^\s{0,3}>\s?")
_FENCE = re.compile(r"^\s{0,3}(```|~~~)")
_UNDERLINE = re.compile(r"^\s*(?:={3,}|-{3,}|~{3,})\s*$")
_RULE = re.compile(r"^\s*(?:[-*_=] ?){3,}\s*$")
_DATA = re.compile(r"^\s*[\[{]")
_KEY = re.compile(r"^\s*(?:-\s+)?(?:[a-z][\w.-]*|\"[^\"]+\")\s*[:=](?:\s|$)|^\s*(?:-\s+)?\[{1,2}[\w.\"-]+\]{1,2}\s*$")
_NESTED = re.compile(r"^\s*-\s+[a-z][\w.-]*\s*:\s|^\s{2,}[a-z][\w.-]*\s*:(?:\s|$)|^\[{1,2}[\w.\"-]+\]{1,2}\s*$")
_FEWEST_KEYS = 6
_MARKUP = re.compile(r"\*\*|__|`|~~|(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w)")
_LINK = re.compile(r"!?\[([^\[\]\n]{0,300})\]\([^()\s]{0,500}(?:\s+\"[^\"\n]{0,300}\")?\)")
_SPACES = re.compile(r"[ \t\r\f\v\u00a0\u2007\u2009\u202f]+")
_END = re.compile(r"[.!?:;,…][\"'»”’)\]]*$")
_WIDEST = 130
_NARROWEST = 50
_LONGEST_HEADING, _LONGEST_TITLE = 90, 160
_PROSE = 100
"""How long the line below a heading is at least: short lines in a row are a list."""
_TITLE_LINES = 14


@dataclass(frozen=True, slots=True)
class PlainText:
    """A plain text, laid out. `title` is its headline, where one stands on top."""

    builder: TextBuilder
    tables: tuple[Table, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class _Piece:
    kind: BlockKind
    text: str
    level: int = 0


def lay_out_plain(text: str, *, markdown: bool = False) -> PlainText:
    """Split a plain text into blocks and tables.

    Paragraphs end at empty lines; lines that were broken to a width are joined again, other lines stay apart. Data
    (JSON) is one block, as it is written.

    Args:
        text: the text.
        markdown: whether marks such as `**` are markup that is taken out.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0c", "\n\n").replace("\u2028", "\n")
    builder = TextBuilder()
    if _DATA.match(text) and text.rstrip()[-1:] in ("]", "}"):
        builder.add("pre", text.strip())
        return PlainText(builder, ())
    lines = text.split("\n")
    if _is_data(lines):
        return _lay_out_data(lines, builder)
    title = _title(lines)
    tables: list[Table] = []
    headings: list[tuple[int, str]] = []
    at = 0
    for table, start, end in [*tables_in_lines(lines), (None, len(lines), len(lines))]:
        pieces = list(_pieces(lines[at:start], markdown))
        for number, piece in enumerate(_without_teasers(pieces)):
            piece = _as_heading(piece, pieces[number + 1 : number + 2], title)
            if piece.kind == "heading":
                headings = [(level, held) for level, held in headings if level < piece.level]
            builder.add(piece.kind, piece.text, piece.level, tuple(held for _, held in headings))
            if piece.kind == "heading":
                headings.append((piece.level, piece.text))
        if table is not None:
            tables.append(replace(table, position=builder.length, headings=table.headings or _names(headings)))
        at = end
    return PlainText(builder, tuple(tables), _clean(title, markdown))


def _is_data(lines: Sequence[str]) -> bool:
    """Whether a text is a YAML or TOML file: keys in small letters with values, nested by indents, dashes, tables."""
    filled = [line for line in lines if line.strip() and not line.lstrip().startswith("#")]
    keyed = [line for line in filled if _KEY.match(line)]
    nested = [line for line in filled if _NESTED.match(line)]
    return len(filled) >= _FEWEST_KEYS and len(nested) >= 2 and len(keyed) * 10 >= len(filled) * 8


def _lay_out_data(lines: Sequence[str], builder: TextBuilder) -> PlainText:
    """Data as it is written, in one block; its comments are paragraphs above it."""
    for line in lines:
        if line.lstrip().startswith("#"):
            builder.add("paragraph", line.strip("# \t"))
    builder.add("pre", "\n".join(lines).strip("\n"))
    return PlainText(builder, ())


def _names(headings: Sequence[tuple[int, str]]) -> tuple[str, ...]:
    return tuple(text for _, text in headings)


# --- the headline and headings ---------------------------------------------------------------------------------------


def _title(lines: Sequence[str]) -> str:
    """The headline of a text: a short line that stands alone at its top; in a text without empty lines, its first."""
    top = [line.strip() for line in lines[:_TITLE_LINES]]
    filled = [number for number, line in enumerate(top) if line]
    if not filled or len([line for line in lines if line.strip()]) < 2:
        return ""
    for number in filled:
        if marked := _HEADING.match(top[number]):
            return marked[2]
    first = filled[0]
    alone = [n for n in filled if (n == 0 or not top[n - 1]) and (n + 1 >= len(top) or not top[n + 1])]
    underlined = [n for n in filled if n + 1 < len(top) and _UNDERLINE.match(top[n + 1])]
    candidates = [*underlined[:1], *([first] if all(top[: first + 2]) else []), *alone]
    return next((top[n] for n in candidates if _could_head(top[n], _LONGEST_TITLE) and len(top[n].split()) >= 3), "")


def _could_head(line: str, longest: int) -> bool:
    if len(line) > longest or not line[:1].strip() or _ITEM.match(line) or "|" in line.strip("|"):
        return False
    if line[0].islower() and not opens_with_capital(line):
        return False
    return not _END.search(line.rstrip("?!")) and not is_date_line(line)


def _as_heading(piece: _Piece, after: Sequence[_Piece], title: str) -> _Piece:
    """Take a short line for a heading where it is the headline, or where a paragraph of some length follows it."""
    if piece.kind != "paragraph":
        return piece
    if title and piece.text == _clean(title, markdown=True):
        return _Piece("heading", piece.text, 1)
    follows = bool(after) and after[0].kind == "paragraph" and len(after[0].text) >= _PROSE
    if (
        follows
        and len(piece.text.split()) <= 14
        and piece.text[-1:] not in "!"
        and _could_head(piece.text, _LONGEST_HEADING)
    ):
        return _Piece("heading", piece.text, 2)
    return piece


# --- paragraphs -----------------------------------------------------------------------------------------------------


def _pieces(lines: Sequence[str], markdown: bool) -> Iterator[_Piece]:
    group: list[str] = []
    fenced: list[str] | None = None
    for line in [*lines, ""]:
        if markdown and _FENCE.match(line):
            if fenced is None:
                yield from _paragraph(group, markdown)
                group, fenced = [], []
            else:
                yield _Piece("pre", "\n".join(fenced).strip("\n"))
                fenced = None
        elif fenced is not None:
            fenced.append(line)
        elif line.strip():
            group.append(line)
        else:
            yield from _paragraph(group, markdown)
            group = []
    if fenced:
        yield _Piece("pre", "\n".join(fenced).strip("\n"))


def _paragraph(group: Sequence[str], markdown: bool) -> Iterator[_Piece]:
    for piece in _blocks(group):
        if text := _clean(piece.text, markdown):
            yield replace(piece, text=text)


def _blocks(group: Sequence[str]) -> Iterator[_Piece]:
    width = max((len(line.rstrip()) for line in group), default=0)
    held: _Piece | None = None
    last = ""
    for line in group:
        if (
            _UNDERLINE.match(line)
            and held is not None
            and held.kind == "paragraph"
            and len(held.text) <= _LONGEST_TITLE
        ):
            yield _Piece("heading", held.text, 1 if "=" in line else 2)
            held, last = None, ""
            continue
        if _RULE.match(line):
            continue
        piece = _kind(line)
        if held is not None and _joins(held, piece) and _is_wrapped(last, piece.text, width):
            held = replace(held, text=f"{held.text} {piece.text.strip()}")
        else:
            if held is not None:
                yield held
            held = piece
        last = line.rstrip()
    if held is not None:
        yield held


def _kind(line: str) -> _Piece:
    if match := _HEADING.match(line):
        return _Piece("heading", match[2], len(match[1]))
    if _QUOTE.match(line):
        return _Piece("quote", _QUOTE.sub("", line))
    if match := _ITEM.match(line):
        return _Piece("item", line[match.end() :])
    return _Piece("paragraph", line)


def _joins(held: _Piece, piece: _Piece) -> bool:
    return piece.kind == held.kind in ("paragraph", "quote") or (held.kind == "item" and piece.kind == "paragraph")


def _is_wrapped(last: str, text: str, width: int) -> bool:
    """Whether a line was broken because the next word would not have fitted."""
    following = text.split()
    if not following or width > _WIDEST or len(last) < _NARROWEST // 2:
        return False
    if width >= _NARROWEST and len(last) + 1 + len(following[0]) > width:
        return True
    small = following[0].isalpha() and following[0].islower()
    return small and not _END.search(last)


def _clean(text: str, markdown: bool) -> str:
    if markdown:
        text = _MARKUP.sub("", _LINK.sub(r"\1", text))
    return _SPACES.sub(" ", text).strip()


# --- teasers --------------------------------------------------------------------------------------------------------


def _without_teasers(pieces: list[_Piece]) -> list[_Piece]:
    """Take out lines such as "Read also: …", and lists below a line such as "Related articles"."""
    kept: list[_Piece] = []
    below = False
    for number, piece in enumerate(pieces):
        after = pieces[number + 1 : number + 2]
        if is_teaser_heading(piece.text) and bool(after) and after[0].kind == "item":
            below = True
        elif below and piece.kind == "item":
            continue
        else:
            below = False
            if not is_teaser_line(piece.text):
                kept.append(piece)
    pieces[:] = kept
    return kept
