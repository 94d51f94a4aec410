"""Reads the prices of an article: tables, cards, price lists in JSON, prose; else the data that its page carries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.figures.accounts import is_of_pay, is_of_valuations, is_statement
from pipeline.figures.prices.candidates import Candidate
from pipeline.figures.prices.embedded import read_embedded
from pipeline.figures.prices.finish import figures
from pipeline.figures.prices.glance import may_price
from pipeline.figures.prices.lists import (
    documents,
    read_card,
    read_led,
    read_lines,
    read_listing,
    read_separated,
    read_sheet,
    read_table,
)
from pipeline.figures.prices.page import Page, is_hosting, read_page
from pipeline.figures.prices.prose import read_prose
from pipeline.figures.running_text import RunningText
from storage.records import Article, Reading, WatchList


def read_prices(
    article: Article, watch: WatchList, *, of: str | None = None, text: RunningText | None = None
) -> Reading:
    """Return the prices of an article, by docs/figures.md.

    The data that a page carries for programs is read where the page itself shows no price: what it shows wins.

    Args:
        article: what the page says.
        watch: the companies whose prices are wanted.
        of: the company whose own page it is, where that is known.
        text: the article's running text, where it has been cut already.

    Returns:
        One figure for each price, and what looks like a price but gives none, with the reason.
    """
    shown = _read_shown(article, watch, of, text or RunningText(article))
    if shown.figures or not article.embedded:
        return shown
    return replace(shown, figures=read_embedded(article, watch, of))


def _read_shown(article: Article, watch: WatchList, of: str | None, text: RunningText) -> Reading:
    """Return the prices that a reader of the page sees."""
    if not may_price(article, text):
        return Reading((), (), article.lang)
    page = read_page(article, watch, of)
    if page.reseller:
        return Reading((), (), article.lang)
    found: list[Candidate] = []
    for number, table in enumerate(article.tables):
        if not any(tells_else(table, article.lang) for tells_else in (is_statement, is_of_pay, is_of_valuations)):
            found += read_table(table, page, number)
    for number, card in enumerate(article.cards):
        found += read_card(card, page, number)
    for number, written in enumerate([b.text for b in article.blocks if b.kind == "pre"] or [article.text]):
        for value in documents(written):
            found += read_listing(value, page, number)
    found += read_led(page, 0)
    if article.plain:
        found += read_separated(article.text, page, len(article.tables))
        found += read_sheet(article.text, page, 0)
        found += read_lines(page, 0)
    if _is_resale(page, found):
        found = []
    prose, aside = read_prose(page, text.sentences, found)
    return Reading(tuple(figures([*found, *prose], page)), tuple(aside), article.lang)


def _is_resale(page: Page, found: Sequence[Candidate]) -> bool:
    """Whether a company that is no host sells nothing but others' models here: a reseller's prices give nothing."""
    if page.owner is None or page.host is not None or len(found) < 2:
        return False
    heads = [cell.text for table in page.article.tables for cell in table.rows[0]]
    compares = any(page.reader.role(text) in ("vendor", "provider") or _names_host(page, text) for text in heads)
    return not compares and all(c.subject != page.owner for c in found)


def _names_host(page: Page, header: str) -> bool:
    """Whether a column is headed by who sells others' models, and by nothing else."""
    named = [m for m in page.companies(header) if (m.start, m.end) == (0, len(header))]
    return any(m.company and is_hosting(page, m.company, header) for m in named)
