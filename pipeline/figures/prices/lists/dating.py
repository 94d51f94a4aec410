"""Dates a price: by its own words, notes and headers, by the headings above it, else by what dates the whole page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.figures.dates import find_dates
from pipeline.figures.prices.candidates import Candidate
from pipeline.figures.prices.lists.levels import Levels
from pipeline.figures.prices.page import Day, Page, stated_day


@dataclass(frozen=True, slots=True)
class Dating:
    """When the prices of one entry hold.

    Attributes:
        day: the day that the entry's own words and labels give.
        over: whether a heading above says that they are over; then the page's day is not theirs.
        former: whether they are old ones, by that heading or by a header.
    """

    day: Day | None
    over: bool
    former: bool
    beside: frozenset[str] = frozenset()
    """The days of the columns beside: one that the page tells too is theirs alone."""

    def date(self, price: Candidate, page: Page) -> None:
        """Write the day and the tense into a price."""
        of_page = page.day if page.day and page.day.as_of not in self.beside else None
        day = self.day or (None if self.over else of_page)
        if day and of_page and not self.over and day.holds(of_page):
            day = of_page  # "Prices in December" above, "checked on 2 December" below
        if day:
            price.date(day.as_of, day.span)
        if price.span and page.article.published and price.span.start > page.article.published:
            price.tense = "future"
        if self.former:
            price.tense = "former"
            if not self.day:
                price.as_of = price.span = None


def dating_of(page: Page, levels: Levels, told: Sequence[str]) -> Dating:
    """Return what dates the prices of an entry, by the words around them and the labels that hold for them.

    Args:
        page: the page.
        levels: the labels.
        told: the entry's own words and its notes.
    """
    over = any(page.over(k.text) for k in levels.above)
    day = _stated(page, [*told, *(k.text for k in levels.near)])
    if day is None and not over:
        led = (stated_day(page, k.text) for k in levels.lead if k.text.endswith(":"))
        over_it = (page.day_over(k.text) for k in levels.above)
        day = next((found for found in (*led, *over_it) if found), None)
    return Dating(day, over, over or any(k.old for k in levels.near), stated_days(page, levels.beside))


def stated_days(page: Page, texts: Sequence[str]) -> frozenset[str]:
    """Return the days that stand at an "as of" in some texts."""
    return frozenset(day.as_of for text in texts if (day := _stated(page, [text])))


def day_of_cells(page: Page, texts: Sequence[str]) -> Day | None:
    """Return the day that a date column gives."""
    for text in texts:
        if found := find_dates(text, page.article.published, page.article.lang):
            return Day(found[0].as_of, found[0].span)
    return None


def _stated(page: Page, texts: Sequence[str]) -> Day | None:
    """The day that stands at an "as of" in one of the texts."""
    return next((day for text in texts if (day := page.day_as_of(text))), None)
