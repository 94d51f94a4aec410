"""Tables that are none by their tags: rows of boxes below a row of headers, which get the roles of a table.

The rows may stand among other things (a caption, a note), the headers and the rows in boxes of their own, and what a
row holds in one box more. Panels that a tab opens get the tab's words for their label.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from lxml.html import HtmlElement

from pipeline.extract.cards import is_price
from pipeline.extract.page import is_in_table, is_table, level_of, name_of, text_of

_BOXES = ("body", "main", "article", "section", "figure", "fieldset", "div", "ul", "ol", "dl", "span")
_ROWS = frozenset(("div", "li", "a", "section", "article", "ul", "ol", "dl", "span", "p", "header"))
_NO_CELLS = frozenset(("br", "hr", "img", "input", "button", "select", "option", "script", "style", "table"))
_FEWEST_ROWS, _FEWEST_CELLS, _MOST_CELLS, _MOST_LEVELS = 2, 2, 10, 2
_SOON = 12
"""Rows below headers among which the first price stands."""
_LARGEST_CELL = 40
"""Elements of what is too large to be a cell."""
_FEWEST_COLUMNS, _FEWEST_IN_GRID = 3, 9
"""Of cells without rows."""
_LONGEST_CELL, _LONGEST_HEADER, _LONGEST_SECTION, _MOST_HEADER_WORDS = 90, 70, 40, 4
_BARE = re.compile(r"\d{1,3}[.,]\d{1,4}")
"""A price that leaves its currency to the line above the table ("US dollars per million tokens")."""
_DIGIT = re.compile(r"\d")
_LONGEST_TEXT = 200
"""Letters of a text in which a price may stand, with the spaces of its markup."""
_NOTHING = re.compile(r"[-–—−‐/.]*")


def label_panels(tree: HtmlElement) -> None:
    """Give each panel that a tab opens the tab's words as its label, where it has none."""
    tabs = [e for e in tree.iter() if name_of(e) and e.get("role") == "tab"]
    named = {e.get("id"): e for e in tabs if e.get("id")}
    opened = {e.get("aria-controls"): e for e in tabs if e.get("aria-controls")}
    for panel in tree.iter() if tabs else ():
        if not name_of(panel) or panel.get("role") != "tabpanel" or panel.get("aria-label"):
            continue
        tab = named.get(panel.get("aria-labelledby"), opened.get(panel.get("id")))
        if tab is not None and (text := text_of(tab)):
            panel.set("aria-label", text)


def mark_box_tables(tree: HtmlElement) -> None:
    """Give the roles of a table to boxes that are laid out as one: a row of headers, and rows of as many cells."""
    near = _around_numbers(tree)
    for box in [box for box in tree.iter(*_BOXES) if box in near]:
        if len(box) >= _FEWEST_ROWS and not is_in_table(box):
            _set_in_rows(box)
            for rows in list(_Reader(box).tables()):
                _mark(box, rows)


def _around_numbers(tree: HtmlElement) -> set[HtmlElement]:
    """Return what holds a short text with a digit, as a cell with a price does: no other box can be a table."""
    near: set[HtmlElement] = set()
    for element in tree.iter():
        for text, holder in ((element.text, element), (element.tail, element.getparent())):
            if text is None or len(text) > _LONGEST_TEXT or _DIGIT.search(text) is None:
                continue
            while holder is not None and holder not in near:
                near.add(holder)
                holder = holder.getparent()
    return near


@dataclass
class _Row:
    """A row of a table: its element and cells, and the child of the box that it is or stands in.

    The row of a section ("Text models") is one cell, that is the element itself.
    """

    child: HtmlElement
    element: HtmlElement
    cells: list[HtmlElement]
    texts: list[str]
    """What its cells show."""

    @property
    def is_section(self) -> bool:
        return self.cells == [self.element]

    @cached_property
    def is_priced(self) -> bool:
        """Whether a cell behind the first holds a price, or all hold bare ones, or nothing."""
        told = [text for text in self.texts[1:] if not _NOTHING.fullmatch(text)]
        return any(map(is_price, told)) or (bool(told) and all(map(_BARE.fullmatch, told)))


def _mark(box: HtmlElement, rows: Sequence[_Row]) -> None:
    """Give a table and its rows and cells their roles; one that is not all of a box gets a box of its own."""
    children = list(dict.fromkeys(row.child for row in rows))
    table = box
    whole = len(children) == len([c for c in box if name_of(c)])
    if not whole or name_of(box) in ("body", "main") or box.get("role"):
        table = box.makeelement("div")
        children[0].addprevious(table)
        for child in children:
            tail, child.tail = child.tail, None
            table.append(child)
            table.tail = tail
    table.set("role", "table")
    width = str(len(rows[0].cells))
    for number, row in enumerate(rows):
        row.element.set("role", "row")
        if row.is_section:
            _put_in_cell(row.element, width)
            continue
        for cell in row.cells:
            cell.set("role", "cell" if number else "columnheader")


def _put_in_cell(row: HtmlElement, width: str) -> None:
    """Make the content of a row its one cell, which covers all columns."""
    cell = row.makeelement("div", {"role": "cell", "aria-colspan": width})
    cell.text, row.text = row.text, None
    cell.extend(list(row))
    row.append(cell)


# --- cells without rows ----------------------------------------------------------------------------------------------


def _set_in_rows(box: HtmlElement) -> None:
    """Set the cells of a table that stand in a box one after the other, as a grid shows them, in rows of their own."""
    children = [child for child in box if name_of(child)]
    if len(children) < _FEWEST_IN_GRID or _has_own_text(box) or not all(map(_is_cell, children)):
        return
    texts = [text_of(child) for child in children]
    for first in range(2):  # a caption may stand before them
        width = _width(texts[first:])
        for at in range(first, len(children), width) if width else ():
            row = box.makeelement("div")
            children[at].addprevious(row)
            row.extend(children[at : at + width])
        if width:
            return


def _width(texts: Sequence[str]) -> int:
    """How many columns cells make that stand one after the other, or 0: names in the first, prices in others."""
    priced = next((n for n, text in enumerate(texts) if _tells_price(text)), 0)
    for width in range(_FEWEST_COLUMNS, min(priced, _MOST_CELLS + 1)):
        rows = [texts[at : at + width] for at in range(width, len(texts), width)]
        if len(texts) % width or len(rows) < _FEWEST_ROWS or not all(texts[:width]):
            continue
        columns = [[text for text in column if not _NOTHING.fullmatch(text)] for column in zip(*rows, strict=True)]
        kinds = [{_tells_price(text) for text in column} for column in columns]
        if all(row[0] for row in rows) and all(len(kind) < 2 for kind in kinds) and kinds[0] == {False}:
            return width
    return 0


def _tells_price(text: str) -> bool:
    return is_price(text) or _BARE.fullmatch(text) is not None


# --- rows and their headers ------------------------------------------------------------------------------------------


class _Reader:
    """Reads the rows of one box; what each of its children is, in so many columns, is looked at once."""

    def __init__(self, box: HtmlElement) -> None:
        self.children = [child for child in box if name_of(child)]
        self.known: dict[tuple[int, int], list[_Row]] = {}

    def tables(self) -> Iterator[list[_Row]]:
        """Yield the tables among the children of the box, each as its rows, the headers first."""
        at = 0
        while at < len(self.children) - 1:
            rows, end = self.table(at)
            if rows:
                yield rows
            at = end if rows else at + 1

    def table(self, start: int) -> tuple[list[_Row], int]:
        """Return the table whose headers are one of the children, and the number of the child after its last.

        It ends where fewer than half of its rows tell a price, so that no box is looked through again and again.
        """
        headers = _row_of(self.children[start], self.children[start])
        if headers is None or not _may_head(headers):
            return [], start
        rows: list[_Row] = []
        told = priced = 0
        end = start + 1
        while end < len(self.children) and not (self.children[end - 1].tail or "").strip():
            more = self.rows(end, len(headers.cells))
            if not more or any(_repeats(row, headers) for row in more):
                break
            bodies = [row for row in more if not row.is_section]
            if bodies and not told and not _may_stand_above(headers, bodies[0]):
                return [], start
            told, priced = told + len(bodies), priced + sum(row.is_priced for row in bodies)
            first = next((row for row in (*rows, *more) if not row.is_section), None)
            if first is not None and told > _SOON and not _are_headed(headers, first, priced, told):
                break
            rows += more
            end += 1
        while rows and rows[-1].is_section:
            end -= 1
            last = rows[-1].child
            while rows and rows[-1].child is last:
                rows.pop()
        return ([headers, *rows], end) if rows and _heads(headers, rows) else ([], start)

    def rows(self, number: int, width: int) -> list[_Row]:
        """Return the rows of so many cells that a child is or holds; none where it holds anything else."""
        if (number, width) not in self.known:
            child = self.children[number]
            self.known[number, width] = list(_rows_of(child, child, width, _MOST_LEVELS))
        return self.known[number, width]


def _row_of(child: HtmlElement, element: HtmlElement) -> _Row | None:
    """Return an element, or what it holds in one box more, as a row of short cells; None for anything else."""
    inner = _unwrapped(element)
    cells = [cell for cell in inner if name_of(cell)]
    if name_of(inner) not in _ROWS or not _FEWEST_CELLS <= len(cells) <= _MOST_CELLS or _has_own_text(inner):
        return None
    return _Row(child, inner, cells, [text_of(cell) for cell in cells]) if all(map(_is_cell, cells)) else None


def _rows_of(child: HtmlElement, element: HtmlElement, width: int, levels: int) -> Iterator[_Row]:
    """Yield the rows of so many cells that an element is or holds; none where it holds anything else."""
    row = _row_of(child, element)
    if row is not None and len(row.cells) == width and not is_price(row.texts[0]):
        yield row
        return
    if _is_section(element):
        yield _Row(child, element, [element], [text_of(element)])
        return
    inner = _unwrapped(element)
    if not levels or is_table(inner) or _has_own_text(inner):
        return
    found = [list(_rows_of(child, part, width, levels - 1)) for part in inner if name_of(part)]
    if len(found) > 1 and all(found) and any(not row.is_section for rows in found for row in rows):
        yield from (row for rows in found for row in rows)


def _repeats(row: _Row, headers: _Row) -> bool:
    """Whether a row is the headers of the next table."""
    return not row.is_section and row.texts[1:] == headers.texts[1:]


def _is_section(element: HtmlElement) -> bool:
    """Whether an element is a short line that tells no price: what the rows below it have in common."""
    if sum(1 for _ in islice(element.iter(), _FEWEST_ROWS + 1)) > _FEWEST_ROWS:
        return False
    text = text_of(element)
    plain = name_of(element) in _ROWS or level_of(element) is not None
    return plain and 0 < len(text) <= _LONGEST_SECTION and text[-1] not in ".!?" and not is_price(text)


def _unwrapped(element: HtmlElement) -> HtmlElement:
    """The box that an element holds and nothing beside it, or the element itself."""
    while len(element) == 1 and name_of(element[0]) in _ROWS and len(element[0]) and not _has_own_text(element):
        element = element[0]
    return element


def _has_own_text(element: HtmlElement) -> bool:
    return bool((element.text or "").strip()) or any((child.tail or "").strip() for child in element)


def _is_cell(element: HtmlElement) -> bool:
    plain = name_of(element) not in _NO_CELLS and level_of(element) is None
    return plain and _is_small(element) and len(text_of(element)) <= _LONGEST_CELL


def _is_small(element: HtmlElement) -> bool:
    """Whether an element holds few others: the text of a large one need not be put together."""
    return sum(1 for _ in islice(element.iter(), _LARGEST_CELL)) < _LARGEST_CELL


def _may_head(row: _Row) -> bool:
    told = all(len(text) <= _LONGEST_HEADER and not is_price(text) for text in row.texts)
    return len(row.texts) > 1 and told and all(row.texts[1:])


def _may_stand_above(headers: _Row, first: _Row) -> bool:
    """Whether headers are no card without a price among others: they look otherwise than rows, or are short."""
    return not _are_alike(headers, first) or all(len(text.split()) <= _MOST_HEADER_WORDS for text in headers.texts)


def _are_alike(one: _Row, other: _Row) -> bool:
    return bool(one.element.get("class") == other.element.get("class"))


def _heads(headers: _Row, rows: Sequence[_Row]) -> bool:
    """Whether a row holds the headers of those below it: it tells no price, where they tell some behind a name."""
    bodies = [row for row in rows if not row.is_section]
    return bool(bodies) and _are_headed(headers, bodies[0], sum(row.is_priced for row in bodies), len(bodies))


def _are_headed(headers: _Row, first: _Row, priced: int, told: int) -> bool:
    """Whether so many of the rows below headers tell a price.

    Headers that look like no row head those that tell a price now and then ("Messages", "Support").
    """
    few = not _are_alike(headers, first) and len(headers.cells) > _FEWEST_CELLS
    return bool(priced) and (few or 2 * priced >= told)
