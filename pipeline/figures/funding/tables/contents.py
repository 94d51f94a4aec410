"""What the cells of a column hold, where its header does not say it: sums, companies, dates, rounds."""

from __future__ import annotations

import re

from pipeline.figures.funding.sentence.rounds import rounds_in
from pipeline.figures.funding.sentence.units import Unit
from pipeline.figures.funding.tables.columns import MONEY, kind_of
from pipeline.figures.funding.tables.grids import Grid, is_section
from pipeline.figures.funding.tables.texts import Texts

_LABEL = 7
"""A text of so many words is no label."""
_BESIDE = {"date", "lead", "investor", "status", "trap"}
"""Kinds that stand beside sums as labels of rows."""


class Contents:
    """Looks into the columns of one article's tables.

    Args:
        texts: reads what stands in their cells.
    """

    def __init__(self, texts: Texts) -> None:
        self.texts = texts
        self.words = texts.words
        self.names = texts.names

    def holds_sums(self, grid: Grid, number: int, unit: Unit) -> bool:
        """Whether a column holds sums and little else."""
        texts = [row[number].text for row in grid.rows if re.search(r"\w", row[number].text)]
        return 2 * sum(any(True for _ in self.texts.sums(text, unit)) for text in texts) > len(texts)

    def holds_companies(self, grid: Grid, number: int) -> bool:
        """Whether a column holds names, those of watched companies among them."""
        texts = [row[number].text for row in grid.rows if re.search(r"\w", row[number].text)]
        watched = sum(self.texts.company(text) is not None for text in texts)
        return watched > 1 and 3 * watched > len(texts)

    def names_startups(self, grid: Grid, number: int) -> bool:
        """Whether a cell of a column names a company that is no investor and on no exchange."""
        named = (mention for row in grid.rows for mention in self.texts.named(row[number].text))
        return any(mention.sort == "private" for mention in named)

    def holds_dates_alone(self, grid: Grid, number: int, unit: Unit) -> bool:
        """Whether all cells of a column that say anything are dates, and few of them sums."""
        texts = [row[number].text for row in grid.rows if re.search(r"\w", row[number].text)]
        dated = bool(texts) and all(self.texts.dates(text) for text in texts)
        return dated and not self.holds_sums(grid, number, unit)

    def names_a_round(self, grid: Grid, number: int) -> bool:
        """Whether a cell of a column names a round."""
        return any(rounds_in(row[number].text, self.words.lang) for row in grid.rows)

    def names_rounds(self, grid: Grid, number: int) -> bool:
        """Whether most cells of a column name a round."""
        texts = [row[number].text for row in grid.rows if row[number].text.strip()]
        return 2 * sum(bool(rounds_in(text, self.words.lang)) for text in texts) > len(texts)

    def first_kind(self, grid: Grid) -> str:
        """Return what a first column holds of which no header says it."""
        texts = [row[0].text for row in grid.rows if row[0].text.strip() and not is_section(row)]
        texts = [text for text in texts if not self.texts.is_total(text)]
        if not texts:
            return ""
        if 2 * sum(bool(self.texts.dates(text)) for text in texts) > len(texts):
            return "date"
        found = [self.names.find(text, self.words.lang) for text in texts]
        watched = any(mention.company for mentions in found for mention in mentions)
        if watched and 2 * sum(map(bool, found)) > len(found) > 1:
            return "company"
        named = sum(bool(rounds_in(text, self.words.lang)) for text in texts)
        return "round" if named * 2 > len(texts) else ""

    def first_tells_kinds(self, grid: Grid) -> bool:
        """Whether the first column names kinds of sums ("Raised", "Valuation"), so that these head the rows."""
        texts = [row[0].text for row in grid.rows if row[0].text.strip() and not self.texts.is_total(row[0].text)]
        kinds = [kind_of(text, self.words.lang) for text in texts if len(text.split()) < _LABEL]
        kinds = [kind for kind in kinds if kind in MONEY or kind in _BESIDE]
        return 2 * len(kinds) > len(texts) > 1 and bool(set(kinds) & set(MONEY)) and len(set(kinds)) > 1
