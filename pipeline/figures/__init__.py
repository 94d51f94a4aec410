"""Figures out of prose, by rules: sums of money, names, metrics, prices."""

from __future__ import annotations

from pipeline.figures.amounts import find_amounts
from pipeline.figures.funding import read_funding
from storage.records import Article, Reading, WatchList

__all__ = ["find_amounts", "read_figures", "read_funding"]


def read_figures(article: Article, watch: WatchList, *, of: str | None = None) -> Reading:
    """Return every figure of an article, and the sums that were set aside with the reason.

    Args:
        article: what the page says.
        watch: the companies whose figures are picked out.
        of: the watched company whose own page it is.
    """
    return read_funding(article, watch, of=of)
