"""Which saved files are a vendor's price page: a person looks at it in the program's stead, each time it is saved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.ingest.making import own_company
from storage.records import Article, Reading, Record, Source, WatchList

_IN_WORDS = ("text", "title")


def as_watched(
    article: Article, reading: Reading, source: Source, before: Sequence[Record], watch: WatchList
) -> Source:
    """Return the source of an article, as a page that is watched where it is a price page saved in a folder.

    Args:
        article: what was read.
        reading: the figures in it.
        source: where it comes from.
        before: the records of its address that are on file.
        watch: who is watched, and so may be the vendor.
    """
    if source.kind != "folder" or not article.url.startswith("file:"):
        return source
    is_one = any(record.state for record in before) or _is_price_page(article, reading, source, watch)
    return replace(source, kind="page") if is_one else source


def _is_price_page(article: Article, reading: Reading, source: Source, watch: WatchList) -> bool:
    """Whether a file tells its company's own prices as those of now; an announcement has a day, and is of that day."""
    own = own_company(article, source, reading.figures, watch)
    prices = [figure for figure in reading.figures if figure.metric == "price" and figure.subject == own]
    if not prices or article.published is None:
        return bool(prices)
    return article.dated_by != "page" and any(figure.place not in _IN_WORDS for figure in prices)
