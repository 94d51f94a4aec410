"""Reads prices out of the data that a page carries for programs, where the page itself shows none.

Linked data says whose product it offers, and is read on any page; the state of an application is read on a company's
own page alone, for nobody says whose prices those are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from urllib.parse import urlsplit

from pipeline.figures.prices.candidates import Candidate
from pipeline.figures.prices.embedded.offered import Offered
from pipeline.figures.prices.embedded.payload import parsed
from pipeline.figures.prices.embedded.schema_org import offers_in
from pipeline.figures.prices.embedded.state import prices_in
from pipeline.figures.prices.finish import figures
from pipeline.figures.prices.labels import Reader
from pipeline.figures.prices.lists.listings import read_listing
from pipeline.figures.prices.lists.naming import Name, spell
from pipeline.figures.prices.page import Page, read_page
from storage.records import Article, Embedded, Figure, WatchList

LINKED = "application/ld+json"
_MILLION = Decimal(1_000_000)
_DEAREST = Decimal(10_000)
"""No product of a price list costs as much in any of its units."""


def read_embedded(article: Article, watch: WatchList, of: str | None) -> tuple[Figure, ...]:
    """Return the prices in the data of a page.

    Args:
        article: what the page says, with its data.
        watch: the companies whose prices are wanted.
        of: the company whose own page it is, where that is known.
    """
    page = _page(article, watch, of)
    if page.reseller:
        return ()
    linked = [block for block in article.embedded if block.kind == LINKED]
    found = list(_read(linked, page))
    if not found and page.owner is not None and not _is_news(page):
        found = list(_read([block for block in article.embedded if block.kind != LINKED], page))
    return tuple(figures(found, page))


def _page(article: Article, watch: WatchList, of: str | None) -> Page:
    """The page as its data is to be read: in English, as programmers write, and nobody's but its host's."""
    page = read_page(replace(article, lang="en"), watch, of)
    page.owner = of or _by_host(article, watch)
    if page.owner:
        page.makers |= {page.owner}
        page.reader = Reader("en", page.products, page.makers)
    return page


def _by_host(article: Article, watch: WatchList) -> str | None:
    host = (urlsplit(article.url).hostname or "").lower()
    return next((c.name for c in watch.companies if any(host == h or host.endswith(f".{h}") for h in c.hosts)), None)


def _is_news(page: Page) -> bool:
    """Whether a page is a dated article on something else: prices in the state around it are not of its day."""
    about = f"{page.article.title} {urlsplit(page.article.url).path.replace('-', ' ').replace('/', ' ')}"
    return page.article.published is not None and page.reader.words.find("all_prices").search(about) is None


def _read(blocks: list[Embedded], page: Page) -> Iterator[Candidate]:
    for number, block in enumerate(blocks):
        value = parsed(block.text, block.kind)
        offered = offers_in(value, page) if block.kind == LINKED else prices_in(value, page)
        for count, one in enumerate(offered):
            for made in read_listing(one.listing(), page, number):
                if _is_sound(made, one, page):
                    made.place, made.quote, made.group = "embedded", one.snippet, ("embedded", number, count)
                    made.rules = (f"embedded {block.kind}", *made.rules)
                    made.tense = "former" if one.former else made.tense
                    yield made


def _is_sound(made: Candidate, one: Offered, page: Page) -> bool:
    """Whether a price can be believed: of a product or plan that is known, in a size that is one of prices."""
    known = any(p.kind != "brand" for p in page.named(made.product))
    plans = {plan.lower() for plan in page.products.plans(page.owner or "")}
    is_plan = page.owner is not None and (
        made.product.lower() in plans or page.reader.words.whole("plan_words").fullmatch(made.product) is not None
    )
    if is_plan and not known:
        timed = made.measure in ("month", "year")
        made.product = spell(Name(made.product, made.subject, False, True), page.line, timed=timed, page=page)
    whole = one.value * _MILLION / made.count if made.measure == "tokens" else one.value
    return (known or is_plan) and whole < _DEAREST
