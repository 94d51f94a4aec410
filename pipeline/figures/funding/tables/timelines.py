"""Chronologies set as tables: a date, and a line of words beside it, which is read as prose."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from pipeline.figures.funding.sentence.units import NO_UNIT
from pipeline.figures.funding.tables.columns import column_of
from pipeline.figures.funding.tables.contents import Contents
from pipeline.figures.funding.tables.grids import Grid, grids_of
from pipeline.figures.funding.tables.texts import Texts
from pipeline.figures.quotes import quote_of
from storage.records import Cell, Figure, Table

_WORD = re.compile(r"\S*\w\S*")
_EVENTS = ("", "round")
"""What the header of its events tells ("What happened", "Event", "Step")."""
_KINDS = {*_EVENTS, "date", "status"}
"""What its headers tell: of a table that has more, each cell is what its header says."""
_LINE = 4
"""Words at least of a cell that tells an event."""


class Timelines:
    """Reads the tables of one article whose rows are a date and what happened then.

    Args:
        texts: reads what stands in their cells.
        read_line: reads a line of words that stands alone, below the article's headline.
    """

    def __init__(self, texts: Texts, read_line: Callable[[str], Sequence[Figure]]) -> None:
        self.texts = texts
        self.contents = Contents(texts)
        self.read_line = read_line

    def figures(self, table: Table) -> list[Figure] | None:
        """Return the figures that the rows of a chronology tell, None of another kind of table."""
        grid = next((grid for grid in grids_of(table.rows) if not grid.turned), None)
        if grid is None:
            return None
        words, published = self.texts.words, self.texts.article.published
        kinds = [column_of(path, words, published).kind for path in grid.heads]
        if not set(kinds) <= _KINDS:
            return None
        dated = next((n for n, _ in enumerate(kinds) if self.contents.holds_dates_alone(grid, n, NO_UNIT)), None)
        lines = (n for n, kind in enumerate(kinds) if kind in _EVENTS and n != dated and self.holds_lines(grid, n))
        told = next(lines, None)
        if dated is None or told is None:
            return None
        return [figure for cells in grid.rows for figure in self.row(cells, dated, told)]

    def holds_lines(self, grid: Grid, number: int) -> bool:
        """Whether most cells of a column are lines of several words."""
        texts = [row[number].text for row in grid.rows if row[number].text.strip()]
        return 2 * sum(len(_WORD.findall(text)) >= _LINE for text in texts) > len(texts)

    def row(self, cells: Sequence[Cell], dated: int, number: int) -> Iterator[Figure]:
        """Yield what one row tells: its line is read behind its date, where that is one date."""
        text, dates = cells[number].text, self.texts.dates(cells[dated].text)
        label = f"{dates[0].as_of}: " if len(dates) == 1 else ""
        offset = sum(len(cell.text) + 1 for cell in cells[:number] if cell.text)
        whole = " ".join(cell.text for cell in cells if cell.text)
        for figure in self.read_line(label + text):
            start, end = figure.start - len(label), figure.end - len(label)
            quote = quote_of(whole, offset + start, offset + end)
            yield replace(figure, place="table", start=start, end=end, quote=quote)
