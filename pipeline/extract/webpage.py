"""A web page as an article."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from typing import Any

from lxml.html import HtmlElement

from pipeline.extract.blocks import TextBuilder, lay_out
from pipeline.extract.boilerplate import prune
from pipeline.extract.box_tables import label_panels, mark_box_tables
from pipeline.extract.cards import cards_of
from pipeline.extract.counted import Page
from pipeline.extract.datelines import find_day, top_day
from pipeline.extract.embedded import priced_in
from pipeline.extract.layout_tables import mark_layout_tables
from pipeline.extract.markup import walk
from pipeline.extract.metadata import Metadata, read_metadata
from pipeline.extract.opinion import Opinion, remove_apart, weigh
from pipeline.extract.origins import origin
from pipeline.extract.page import is_inside, name_of, parse_page, to_soup
from pipeline.extract.tables import tables_of
from storage.records import Card, Embedded, Table

_NEAR = 80
_BELOW, _ABOVE = 8, 3
_ELSEWHERE = ("nav", "footer", "aside", "table", "li")


@dataclass(frozen=True, slots=True)
class WebPage:
    """What a web page says. `line_day` is the day that a line near its headline tells."""

    metadata: Metadata
    builder: TextBuilder
    tables: tuple[Table, ...]
    cards: tuple[Card, ...]
    line_day: date | None
    outlet: str | None
    embedded: tuple[Embedded, ...] = ()

    def with_(self, metadata: Metadata, **changes: Any) -> WebPage:
        """The same with other metadata."""
        return replace(self, metadata=metadata, **changes)


def read_page(text: str, url: str, latest: date, *, whole: bool = False, content_language: str = "") -> WebPage:
    """Read a web page.

    Args:
        text: its markup.
        url: its address.
        latest: the last day that is believed as a day of publication.
        whole: whether all of it is the article (a mail, a Markdown text), so that nothing is taken out.
        content_language: the header of that name.
    """
    tree = parse_page(text)
    held = [*tree.iter()]  # lxml makes an element's object anew each time that nobody holds it
    mark_layout_tables(tree)
    mark_box_tables(tree)
    label_panels(tree)
    opinion = Opinion.none() if whole else weigh(tree)
    page = Page(tree, opinion.words)
    metadata = read_metadata(tree, url, page.headline, latest, content_language)
    stamp = _stamp(page, latest)
    near = list(_near_headline(page, opinion))
    outlet = origin(_short_lines(opinion), metadata.author)
    article = page.body
    if not whole:
        article = prune(page)
        remove_apart(page, article, opinion)
    root = to_soup(article)
    held.clear()
    events = list(walk(root))
    builder, places = lay_out(root, events)
    return WebPage(
        metadata=metadata if metadata.published or not stamp else metadata.with_(published=stamp),
        builder=builder,
        tables=tables_of(events, [place.start for place in places]),
        cards=cards_of(root, events, places),
        line_day=top_day(near, latest, changes=False),
        outlet=outlet or origin(block.text for block in builder.blocks),
        embedded=() if whole else priced_in(text),
    )


def _stamp(page: Page, latest: date) -> date | None:
    """The day of the first `<time>` near the headline."""
    for element in page.body.iter("time"):
        if is_inside(element, *_ELSEWHERE) or not page.is_near_headline(element, _NEAR):
            continue
        day = find_day(element.get("datetime") or "")
        if day is not None and day <= latest:
            return day
    return None


def _is_in(element: HtmlElement, *names: str) -> bool:
    return name_of(element) in names or is_inside(element, *names)


def _near_headline(page: Page, opinion: Opinion) -> Iterator[str]:
    """The lines below the headline, then those above it."""
    leaves = list(opinion.leaves)
    headlines = (n for n, e in enumerate(leaves) if e is page.headline or page.headline in e.iterancestors())
    at = next((n for n in headlines if not _is_in(leaves[n], *_ELSEWHERE)), -1)
    for near, most in ((leaves[at + 1 :], _BELOW), (leaves[: max(0, at)][::-1], _ABOVE)):
        yield from islice((opinion.leaves[e] for e in near if not _is_in(e, *_ELSEWHERE)), most)


def _short_lines(opinion: Opinion) -> Iterator[str]:
    """The lines that may say where the text comes from; they may stand in a footer of the article."""
    for element, text in opinion.leaves.items():
        if not _is_in(element, "nav", "aside", "li"):
            yield text
