"""Figures out of prose, by rules: sums of money, names, metrics, prices."""

from __future__ import annotations

from pipeline.figures.amounts import find_amounts
from pipeline.figures.funding import read_funding
from pipeline.figures.prices import read_prices
from storage.records import Article, Reading, WatchList

__all__ = ["find_amounts", "read_figures", "read_funding", "read_prices"]


def read_figures(article: Article, watch: WatchList, *, of: str | None = None) -> Reading:
    """Return every figure of an article, and the sums that were set aside with the reason.

    The price reader looks first, and what it has read as a price is closed to the funding reader, so that no sum is
    read twice.

    Args:
        article: what the page says.
        watch: the companies whose figures are picked out.
        of: the watched company whose own page it is.
    """
    prices = read_prices(article, watch, of=of)
    claimed = [(figure.place, figure.start, figure.end) for figure in prices.figures]
    funding = read_funding(article, watch, of=of, taken=claimed)
    told = {(figure.place, figure.start) for figure in funding.figures}
    refused = {(aside.place, aside.start) for aside in prices.set_aside}
    return Reading(
        figures=(*funding.figures, *prices.figures),
        set_aside=(
            *(aside for aside in funding.set_aside if (aside.place, aside.start) not in refused),
            *(aside for aside in prices.set_aside if (aside.place, aside.start) not in told),
        ),
        language=article.lang,
    )
