"""A table cut into headers and rows: headers of several lines joined, titles and sections told apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from unicodedata import category

from storage.records import Cell

_MOST_HEADS = 3

Rows = Sequence[Sequence[Cell]]


@dataclass(frozen=True, slots=True)
class Grid:
    """One way to see a table.

    Attributes:
        heads: for each column its headers, the outermost first.
        rows: the rows below them.
        title: what stands across the whole table above the headers.
        turned: whether the page has these columns as rows.
    """

    heads: tuple[tuple[str, ...], ...]
    rows: tuple[tuple[Cell, ...], ...]
    title: str = ""
    turned: bool = False

    @property
    def is_facts(self) -> bool:
        """Whether it is a list of labels with one value each."""
        return self.turned and len(self.rows) == 1


def grids_of(rows: Rows) -> Iterator[Grid]:
    """Yield the ways to see a table: its first rows as headers, then its first columns."""
    title = ""
    rows = tuple(map(tuple, rows))
    while len(rows) > 1 and is_section(rows[0]) and not _is_label(rows):
        title = f"{title} {section_of(rows[0])}".strip()
        rows = rows[1:]
    if not rows or len(rows[0]) < 2:
        return
    yield from _headed(rows, title, turned=False)
    yield from _headed(tuple(zip(*_one_head(rows), strict=True)), title, turned=True)


def _headed(rows: Rows, title: str, *, turned: bool) -> Iterator[Grid]:
    for first in range(min(_MOST_HEADS, len(rows) - 1) if not turned else 1):
        count = _heads(rows[first:]) if first == 0 else 1
        below = tuple(tuple(row) for row in rows[first + count :])
        if below:
            yield Grid(
                tuple(_path(column) for column in zip(*rows[first : first + count], strict=True)), below, title, turned
            )


def _heads(rows: Rows) -> int:
    """How many rows at the top are headers: those that the page marks, and one more below a merged header."""
    count = 0
    for row in rows:
        if is_section(row) or not all(cell.header for cell in row if cell.text):
            break
        count += 1
    if not 0 < count < len(rows):
        count = 1
    first = rows[0]
    merged = any(a.text and _are_one(a, b) for a, b in pairwise(first))
    if count == 1 and merged and len(rows) > 2:
        count = 2
    return count if count <= _MOST_HEADS else 1


def _one_head(rows: Rows) -> Rows:
    """Join headers of several lines to one, so that each turned row has its whole label ("Half year" over "2025")."""
    count = _heads(rows)
    if count < 2 or count >= len(rows):
        return rows
    above = tuple(zip(*rows[:count], strict=True))
    return (tuple(replace(cells[-1], text=" ".join(map(_set_off, _path(cells)))) for cells in above), *rows[count:])


def _set_off(head: str) -> str:
    """Put a header that holds a currency's sign in brackets, so that "2024" before it stays a year."""
    return f"({head})" if any(category(letter) == "Sc" for letter in head) and "(" not in head else head


def _path(cells: Sequence[Cell]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(cell.text for cell in cells if cell.text.strip()))


def is_section(row: Sequence[Cell]) -> bool:
    """Whether a row is one text across the table: a title, or the head of the rows below it."""
    if len(row) < 2 or not row[0].text.strip():
        return False
    return all(_are_one(cell, row[0]) or not cell.text.strip() for cell in row[1:])


def _are_one(a: Cell, b: Cell) -> bool:
    """Whether two places of a row are one merged cell."""
    return a.origin == b.origin and a.text == b.text


def section_of(row: Sequence[Cell]) -> str:
    """Return the text of a row that is one text."""
    return row[0].text.strip(" :")


def _is_label(rows: Rows) -> bool:
    """Whether a first row with nothing behind its first cell is a row like the others: no cell is merged."""
    return not _are_one(rows[0][0], rows[0][-1]) and not rows[0][0].header and len(rows[0]) == 2
