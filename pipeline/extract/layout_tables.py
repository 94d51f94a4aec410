"""Tables that only arrange a page (old sites, newsletters): their cells are read as text."""

from __future__ import annotations

from lxml.html import HtmlElement

from pipeline.extract.page import name_of, text_of

_PROSE = 40
_BLOCKS = ("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "article", "table")


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
