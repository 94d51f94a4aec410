"""Figures out of prose, by rules: sums of money, names, metrics, prices."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from pipeline.figures.amounts import find_amounts
from pipeline.figures.funding import read_funding
from pipeline.figures.names import names_of
from pipeline.figures.prices import read_prices
from pipeline.figures.prices.prose.decoys import TOO_LARGE
from pipeline.figures.products import any_opening, products_of
from pipeline.figures.running_text import RunningText
from pipeline.figures.tokens import lowered
from storage.records import Article, Figure, Reading, WatchList

__all__ = ["find_amounts", "may_tell", "not_watched", "read_figures", "read_funding", "read_prices"]

DEAREST = Decimal(100_000)
"""No product of a price list costs as much: a larger sum is left to the funding reader."""


def read_figures(article: Article, watch: WatchList, *, of: str | None = None) -> Reading:
    """Return every figure of an article, and the sums that were set aside with the reason.

    The price reader looks first, and what it has read as a price is closed to the funding reader, so that no sum is
    read twice.

    Args:
        article: what the page says.
        watch: the companies whose figures are picked out.
        of: the watched company whose own page it is.
    """
    if of is None and not may_tell(article, watch):
        return Reading((), (), article.lang)
    text = RunningText(article)
    prices = read_prices(article, watch, of=of, text=text)
    claimed = [(f.place, f.start, f.end) for f in prices.figures if (f.low or f.high or 0) < DEAREST]
    funding = read_funding(article, watch, of=of, taken=claimed, text=text)
    told = {_sum(figure) for figure in funding.figures}
    known = {(aside.place, aside.start) for aside in funding.set_aside}
    no_prices = [one for one in prices.set_aside if one.rule != TOO_LARGE or (one.place, one.start) not in known]
    refused = {(aside.place, aside.start) for aside in no_prices}
    return Reading(
        figures=(*funding.figures, *(f for f in prices.figures if _sum(f) not in told)),
        set_aside=(
            *(aside for aside in funding.set_aside if (aside.place, aside.start) not in refused),
            *(aside for aside in no_prices if (aside.place, aside.start) not in {place[:2] for place in told}),
        ),
        language=article.lang,
    )


def may_tell(article: Article, watch: WatchList) -> bool:
    """Whether an article can tell of a watched company at all: it names one or a product, or stands on its site."""
    if any(host in article.url for company in watch.companies for host in company.hosts):
        return True
    return names_any("\0".join(_texts(article)), watch)  # no name goes on from one part to the next


def not_watched(article: Article, watch: WatchList) -> list[str]:
    """Return the companies that an article names and that are known, but not watched, in its order."""
    found = names_of(watch).find("\n".join(_texts(article)), article.lang)
    return list(dict.fromkeys(mention.name for mention in found if mention.company is None))


def names_any(text: str, watch: WatchList) -> bool:
    """Whether a text names a watched company or any product: one look at its small letters for all of them.

    What begins like a name is then looked at as it is written.
    """
    names, products = names_of(watch), products_of(watch)
    text = " " + text
    low = lowered(text)
    return any(
        names.watched_at(text, found.start()) or products.named_at(text, low, found.start())
        for found in _openings(watch).finditer(low)
    )


@lru_cache(maxsize=8)
def _openings(watch: WatchList) -> re.Pattern[str]:
    """Return a pattern that finds what may be a watched name or product, and other words that begin like one."""
    return re.compile(any_opening(products_of(watch).names, names_of(watch).watched_spellings()))


def _texts(article: Article) -> Iterator[str]:
    yield from (article.title, article.description, article.site or "", article.text)
    for table in article.tables:
        yield from (*table.headings, table.caption, table.lead, table.notes)
        yield from (cell.text for row in table.rows for cell in row)
    for card in article.cards:
        yield from (*card.headings, card.title, card.lead, *card.lines)


def _sum(figure: Figure) -> tuple[str, int, Decimal | None, Decimal | None]:
    """Return which sum of the article a figure is: an offset in a cell is none in the text."""
    return figure.place, figure.start, figure.low, figure.high
