"""Tables as a browser lays them out: spans filled in, headings and the text around them kept.

`tables_of` reads HTML tables, elements with a table's role, and tables set in `<pre>`; `markdown_tables` reads the
tables of a plain text: pipe tables, boxes, columns apart by tabs or by two spaces.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bs4 import Tag

from pipeline.extract.markup import Event, attribute, is_table, shown
from pipeline.extract.vocabulary import opens_with_capital
from storage.records import Cell, Table

_MAX_SPAN = 200
_MAX_CELLS = 100_000
_NOTE_LINES = 4
_NOTE_LENGTH = 600
_MAX_LINES = 200
_LONGEST_TITLE = 40
_CELLS = frozenset(("td", "th"))
_CELL_ROLES = frozenset(("cell", "gridcell", "columnheader", "rowheader"))


def tables_of(events: Sequence[Event], places: Sequence[int]) -> tuple[Table, ...]:
    """Return the tables among the things met on the way through a page.

    Args:
        events: what `walk` met.
        places: for each of them, its offset in the article's text.
    """
    tables: list[Table] = []
    for number, (event, place) in enumerate(zip(events, places, strict=True)):
        notes = _notes(events, number)
        if event.kind == "table":
            rows = _layout(event.tag)
            if rows and any(cell.text or cell.old for row in rows for cell in row):
                tables.append(Table(rows, _caption(event.tag), event.headings, event.lead, notes, place))
        elif event.kind == "pre":
            tables += [
                replace(table, headings=event.headings + table.headings, lead=table.lead or event.lead, position=place)
                for table in markdown_tables(event.text)
            ]
    return tuple(tables)


def _notes(events: Sequence[Event], number: int) -> str:
    lines: list[str] = []
    for event in events[number + 1 : number + 1 + _NOTE_LINES]:
        if event.kind != "text" or sum(map(len, lines)) > _NOTE_LENGTH:
            break
        lines.append(event.text)
    return "\n".join(lines)


def _caption(tag: Tag) -> str:
    caption = tag.find("caption")
    if caption is not None and next(p for p in caption.parents if is_table(p)) is tag:
        return shown(caption).text.replace("\n", " ")
    figure = tag.find_parent("figure")
    title = figure.find("figcaption") if figure is not None else None
    return shown(title).text.replace("\n", " ") if title is not None else attribute(tag, "aria-label")


# --- the grid --------------------------------------------------------------------------------------------------------


def _layout(table: Tag) -> tuple[tuple[Cell, ...], ...]:
    """Place the cells as HTML's table model does: each into the next free place of its row, over all that it spans."""
    rows = list(_rows(table))
    ends = _group_ends(rows)
    grid: dict[tuple[int, int], Cell] = {}
    for y, (row, in_head) in enumerate(rows):
        x = 0
        for tag in _cells(row):
            while (y, x) in grid:
                x += 1
            across = min(_span(tag, "colspan"), _MAX_SPAN)
            down = min(_down(tag, ends[y] - y), max(1, (_MAX_CELLS - len(grid)) // across))
            cell = _cell(tag, in_head, (y, x))
            for dy in range(down):
                for dx in range(across):
                    grid.setdefault((y + dy, x + dx), cell)
            x += across
        if len(grid) > _MAX_CELLS:
            break
    width = max((x for _, x in grid), default=-1) + 1
    return tuple(
        tuple(grid.get((y, x), Cell("", origin=(y, x))) for x in range(width))
        for y in range(len(rows))
        if any((y, x) in grid for x in range(width))
    )


def _rows(table: Tag) -> Iterator[tuple[Tag, bool]]:
    """The rows of a table, those of inner tables left out; a footer's rows last. With each, whether it is a head's."""
    late: list[tuple[Tag, bool]] = []
    for row in table.find_all(lambda t: t.name == "tr" or attribute(t, "role") == "row"):
        if next((p for p in row.parents if is_table(p)), None) is not table:
            continue
        group = row.find_parent(["thead", "tfoot", "tbody"])
        name = group.name if group is not None and table in group.parents else ""
        if name == "tfoot":
            late.append((row, False))
        else:
            yield row, name == "thead"
    yield from late


def _cells(row: Tag) -> Iterator[Tag]:
    direct = [c for c in row.find_all(True, recursive=False) if _is_cell(c)]
    yield from direct or (c for c in row.find_all(_is_cell) if c.find_parent(_is_cell) is None)


def _is_cell(tag: Tag) -> bool:
    return tag.name in _CELLS or attribute(tag, "role") in _CELL_ROLES


def _span(tag: Tag, name: str) -> int:
    value = attribute(tag, name) or attribute(tag, f"aria-{name}")
    return max(int(value), 0 if name == "rowspan" else 1) if value.strip().isdecimal() else 1


def _group_ends(rows: Sequence[tuple[Tag, bool]]) -> list[int]:
    """For each row, the number of the row after the last of its row group."""
    ends = [len(rows)] * len(rows)
    for y in range(len(rows) - 2, -1, -1):
        ends[y] = ends[y + 1] if rows[y][0].parent is rows[y + 1][0].parent else y + 1
    return ends


def _down(tag: Tag, left: int) -> int:
    """How many rows a cell covers; 0 means to the end of its row group, which no cell leaves."""
    span = _span(tag, "rowspan")
    return left if span == 0 else max(1, min(span, left))


def _cell(tag: Tag, in_head: bool, origin: tuple[int, int]) -> Cell:
    content = shown(tag)
    header = in_head or tag.name == "th" or attribute(tag, "role") in ("columnheader", "rowheader")
    return Cell(content.text, header, tuple(content.old), origin, tuple(content.marks))


# --- tables in plain text --------------------------------------------------------------------------------------------

_RULE = re.compile(r"^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$")
_BOX = re.compile(r"^\s*[+|├┌└┬┴┼─━═╔╚╠╟│┃║=\-+┐┘┤╗╝╣╢╤╧╪╦╩╬\s]+$")
_BOX_SIDES = re.compile(r"[│┃║]")
_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
_MARKUP = re.compile(r"\*\*|__|`|(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w)")
_LINK = re.compile(r"!?\[([^\[\]\n]{0,300})\]\([^()\n]{0,500}\)")
_BR = re.compile(r"\s*<br\s*/?>\s*", re.I)
_OLD = re.compile(r"~~(.{1,200}?)~~|<(?:s|del)>(.{1,200}?)</(?:s|del)>", re.I)
_NUMBER = re.compile(r"[~≈<>≤≥]?\s?[$€£¥₹]?\s?[.,]?\d[\d.,]*(?:\W|$)|free\b", re.I)
"""What stands in a cell of a table: columns of words alone are two lines of a letterhead."""
_FOOTNOTE = re.compile(r"\[\^(\w{1,3})\]|<sup>\s*(\w{1,2})\s*</sup>", re.I)


def markdown_tables(text: str) -> tuple[Table, ...]:
    """Return the tables of a plain text, with their offsets in it as `position`."""
    lines = text.split("\n")
    offsets = _offsets(lines)
    return tuple(replace(table, position=offsets[start]) for table, start, _ in tables_in_lines(lines))


def tables_in_lines(lines: Sequence[str]) -> tuple[tuple[Table, int, int], ...]:
    """Return the tables among the lines of a plain text, each with its first line and the line after its last."""
    tables: list[tuple[Table, int, int]] = []
    headings: list[tuple[int, str]] = []
    above: list[str] = []
    number = 0
    while number < len(lines):
        end, grid, header_rows = _table_at(lines, number)
        if grid:
            titled = header_rows == 1 and len(grid) > 2 and not any(grid[0][1:])
            caption = _unmark(grid[0][0]) if titled else _title_above(lines, number)
            rows = _plain_rows(grid[1:], 0) if titled else _plain_rows(grid, header_rows)
            notes = "\n".join(_below(lines, end))
            titles = tuple(t for _, t in headings)
            tables.append((Table(rows, caption, titles, "\n".join(above[-4:]), notes), number, end))
            above = []
            number = end
            continue
        line = lines[number].strip()
        if match := _HEADING.match(line):
            level = len(match[1])
            headings = [(n, t) for n, t in headings if n < level] + [(level, _unmark(match[2]))]
            above = []
        elif line:
            above.append(_unmark(line))
        number += 1
    return tuple(tables)


def _title_above(lines: Sequence[str], start: int) -> str:
    """The short line that stands just above a table, set apart from what is before it ("BATCH QUEUE")."""
    above = [number for number in range(max(0, start - 2), start) if lines[number].strip()]
    if not above or (above[-1] and lines[above[-1] - 1].strip()):
        return ""
    line = lines[above[-1]].strip()
    alone = (
        len(line) <= _LONGEST_TITLE and line[-1:] not in ".:;,!" and not _HEADING.match(line) and not _BOX.match(line)
    )
    return _unmark(line) if alone and opens_with_capital(line) and not re.search(r"\d", line) else ""


def _offsets(lines: Sequence[str]) -> list[int]:
    offsets, at = [], 0
    for line in lines:
        offsets.append(at)
        at += len(line) + 1
    return offsets


def _below(lines: Sequence[str], start: int) -> Iterator[str]:
    taken = 0
    for number in range(start, min(start + 6, len(lines))):
        line = lines[number].strip()
        if _HEADING.match(line) or _table_at(lines, number)[1]:
            return
        if line and taken < _NOTE_LINES:
            taken += 1
            yield _unmark(_FOOTNOTE.sub(lambda m: f"[{m[1] or m[2]}]", line)).replace("]:", "]")


def _table_at(lines: Sequence[str], start: int) -> tuple[int, list[list[str]], int]:
    """The table that begins at a line: where it ends, its cells, and how many rows are its header."""
    for reader in (_pipes, _bars, _boxes, _columns):
        end, grid, header_rows = reader(lines, start)
        if len(grid) >= 2:
            return end, grid, header_rows
    return start, [], 0


def _pipes(lines: Sequence[str], start: int) -> tuple[int, list[list[str]], int]:
    if start + 1 >= len(lines) or "|" not in lines[start] or not _RULE.match(lines[start + 1]):
        return start, [], 0
    if "|" not in lines[start + 1] and "|" in lines[start].strip("| "):
        return start, [], 0
    grid = [_split_pipes(lines[start])]
    end = start + 2
    while end < len(lines) and "|" in lines[end]:
        if not _RULE.match(lines[end]):
            grid.append(_split_pipes(lines[end]))
        end += 1
    return end, grid, 1


def _bars(lines: Sequence[str], start: int) -> tuple[int, list[list[str]], int]:
    """Rows of cells between bars, without a rule below the header: as many cells in each, numbers below, none above."""
    cells = lines[start].count("|")
    end = start
    while end < len(lines) and cells >= _FEWEST_BARS and lines[end].count("|") == cells and not _BOX.match(lines[end]):
        end += 1
    grid = [_split_pipes(line) for line in lines[start:end]]
    if len(grid) < _FEWEST_ROWS or any(_DIGIT.search(cell) for cell in grid[0]):
        return start, [], 0
    filled = all(any(_DIGIT.search(cell) for cell in row[1:]) for row in grid[1:])
    return (end, grid, 1) if filled else (start, [], 0)


_DIGIT = re.compile(r"\d")
_FEWEST_BARS, _FEWEST_ROWS = 2, 3
"""Of a table without a rule, the header included: fewer are a line of navigation."""


def _split_pipes(line: str) -> list[str]:
    inner = line.strip().removeprefix("|").removesuffix("|")
    return [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", inner)]


def _boxes(lines: Sequence[str], start: int) -> tuple[int, list[list[str]], int]:
    """A table drawn with lines: +----+ and |, or box characters. Lines between two rules are one row each."""
    first = lines[start].strip()
    if not first or not _BOX.match(first) or not re.match(r"[+┌╔├╭]|[│┃║]", first):
        return start, [], 0
    grid: list[list[str]] = []
    rules = header_rows = 0
    end = start
    while end < len(lines) and lines[end].strip():
        line = _BOX_SIDES.sub("|", lines[end])
        if _BOX.match(line):
            rules += 1
            if rules == 2:
                header_rows = len(grid)
        elif "|" in line:
            grid.append(_split_pipes(line))
        else:
            break
        end += 1
    return end, grid, max(header_rows, 1) if header_rows < len(grid) else 1


def _columns(lines: Sequence[str], start: int) -> tuple[int, list[list[str]], int]:
    """Columns set apart by tabs, or by two spaces and more at the same places in every row."""
    block: list[str] = []
    end = start
    while end < min(len(lines), start + _MAX_LINES) and lines[end].strip() and not _HEADING.match(lines[end]):
        block.append(lines[end].rstrip())
        end += 1
    ruled = [line for line in block if not re.fullmatch(r"[\s\-=─━]+", line)]
    if len(ruled) < 2 or ruled[0].lstrip()[:1] in ("{", "[", "}", "]", "<", '"'):
        return start, [], 0
    if all("\t" in line for line in ruled):
        grid = [[cell.strip() for cell in line.split("\t")] for line in ruled]
        return (end, grid, 1) if len({len(row) for row in grid}) == 1 else (start, [], 0)
    starts = _column_starts(ruled)
    if len(starts) < 2:
        return start, [], 0
    grid = [_cut(line, starts) for line in ruled]
    full = sum(all(row[1:]) for row in grid)
    if full * 2 <= len(grid) or not any(_NUMBER.match(cell) for row in grid[1:] for cell in row[1:]):
        return start, [], 0
    headed = not any(_NUMBER.match(cell) for cell in grid[0][1:])
    return end, grid, int(headed)


def _column_starts(lines: Sequence[str]) -> list[int]:
    """Where columns begin: after a gutter of two spaces that runs through all the lines."""
    width = max(map(len, lines))
    blank = [all(at >= len(line) or line[at] == " " for line in lines) for at in range(width)]
    starts = [0]
    for at in range(2, width):
        if not blank[at] and blank[at - 1] and blank[at - 2]:
            starts.append(at)
    if blank and blank[0]:
        first = next((at for at in range(width) if not blank[at]), 0)
        starts = [first] + [at for at in starts if at > first]
    return starts


def _cut(line: str, starts: Sequence[int]) -> list[str]:
    return [line[a:b].strip() for a, b in zip(starts, [*starts[1:], None], strict=True)]


def _plain_rows(grid: list[list[str]], header_rows: int) -> tuple[tuple[Cell, ...], ...]:
    width = max(map(len, grid))
    return tuple(
        tuple(_plain_cell(row[x] if x < len(row) else "", y < header_rows, (y, x)) for x in range(width))
        for y, row in enumerate(grid)
    )


def _plain_cell(text: str, header: bool, origin: tuple[int, int]) -> Cell:
    old = tuple(_unmark(m[1] or m[2]) for m in _OLD.finditer(text))
    marks = tuple(m[1] or m[2] for m in _FOOTNOTE.finditer(text))
    return Cell(_unmark(_FOOTNOTE.sub("", _OLD.sub(" ", text))), header, old, origin, marks)


def _unmark(text: str) -> str:
    plain = _MARKUP.sub("", _LINK.sub(r"\1", _BR.sub("\n", text)))
    return "\n".join(" ".join(line.split()) for line in plain.split("\n")).strip()
