"""Tables that only arrange a page (old sites, newsletters), and tables that are none by their tags (rows of boxes).

Cells of the former are read as text; the latter get the roles of a table, its rows and cells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

from pipeline.extract.cards import is_price
from pipeline.extract.page import is_in_table, level_of, name_of, text_of

_PROSE = 40
_BLOCKS = ("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "article", "table")
_ROWS = ("div", "li", "a", "section", "article")
_MOST_CELLS = 10
_LONGEST_CELL, _LONGEST_HEADER, _MOST_HEADER_WORDS = 90, 70, 4
_BARE = re.compile(r"\d{1,3}[.,]\d{1,4}")
"""A price that leaves its currency to the line above the table ("US dollars per million tokens")."""


def mark_layout_tables(tree: HtmlElement) -> None:
    """Give the role "presentation" to the tables of a page that tell nothing by rows and columns.

    That is a table without headers and caption that has one cell a row, or whose cells hold headings, lists, other
    tables or whole paragraphs.
    """
    for table in tree.iter("table"):
        if not table.get("role") and _arranges(table):
            table.set("role", "presentation")


def _arranges(table: HtmlElement) -> bool:
    own = [e for e in table.iter("tr", "td", "th", "caption", "thead") if next(e.iterancestors("table"), None) is table]
    if any(name_of(e) in ("th", "caption", "thead") for e in own):
        return False
    rows = [e for e in own if e.tag == "tr"]
    cells = [e for e in own if e.tag == "td"]
    if not cells:
        return True
    if len(cells) <= len(rows) or len(cells) == 1:
        return True
    holding = [c for c in cells if next(c.iter(*_BLOCKS), None) is not None or len(c.findall(".//p")) > 1]
    prose = [c for c in cells if len(text_of(c).split()) > _PROSE]
    return 2 * len(holding) >= len(rows) or 2 * len(prose) >= len(cells)


def mark_box_tables(tree: HtmlElement) -> None:
    """Give the roles of a table to boxes that are laid out as one: a row of headers, and rows of as many cells.

    The headers may stand in a box of their own above the one that holds the rows.
    """
    for box in tree.iter("div", "ul", "ol", "section"):
        rows = _rows_of_boxes(box)
        if not rows or is_in_table(box) or not _heads(rows):
            continue
        box.set("role", "table")
        for number, row in enumerate(rows):
            row.set("role", "row")
            for cell in row:
                cell.set("role", "cell" if number else "columnheader")


def _rows_of_boxes(box: HtmlElement) -> list[HtmlElement]:
    """The rows of a box: its children, or a first child of headers and the children of those that follow."""
    children = [c for c in box if name_of(c)]
    if len(children) < 2 or (box.text or "").strip():
        return []
    for rows in _ways(children):
        width = len(rows[0]) if rows else 0
        if 2 <= width <= _MOST_CELLS and len(rows) >= 2 and all(_is_row(row, width) for row in rows):
            return rows
    return []


def _ways(children: list[HtmlElement]) -> Iterator[list[HtmlElement]]:
    """Yield the ways in which the rows of a table may stand in a box."""
    yield children
    yield [children[0], *(row for c in children[1:] for row in c)]
    if len(children) == 2:
        yield [row for c in children for row in c]


def _is_row(row: HtmlElement, width: int) -> bool:
    """Whether an element holds so many short cells and nothing beside them."""
    if name_of(row) not in _ROWS or len(row) != width or (row.text or "").strip():
        return False
    return all(
        name_of(c) and level_of(c) is None and not (c.tail or "").strip() and len(text_of(c)) <= _LONGEST_CELL
        for c in row
    )


def _heads(rows: Sequence[HtmlElement]) -> bool:
    """Whether the first row holds headers: no prices, where each of the others has some behind a name."""
    first = [text_of(c) for c in rows[0]]
    if not all(len(text) <= _LONGEST_HEADER and not is_price(text) for text in first) or not all(first[1:]):
        return False
    if rows[0].get("class") == rows[1].get("class") and any(len(text.split()) > _MOST_HEADER_WORDS for text in first):
        return False  # a card without a price among others
    bodies = [[text_of(c) for c in row] for row in rows[1:]]
    priced = [row for row in bodies if any(map(is_price, row[1:])) or all(map(_BARE.fullmatch, row[1:]))]
    return bool(priced) and 2 * len(priced) >= len(bodies) and not any(is_price(row[0]) for row in bodies)
