"""The heading of a page that is the article's title."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.html import HtmlElement

from pipeline.extract.page import is_inside, text_of, text_of_title
from pipeline.extract.vocabulary import fold_cue

_SURE, _SURE_OF_LOWER = 10, 20
"""How many characters a heading has at least that is known by the page's own title."""


def find_headline(tree: HtmlElement) -> HtmlElement | None:
    """Return the heading that is the article's title, or None.

    It is the `<h1>` that the page's own title repeats; else a lower heading that is the page's title word for word;
    else the first `<h1>` of the article, of `<main>`, of the page.
    """
    titles = [fold_cue(title) for title in _own_titles(tree)]
    headings = [h for h in tree.iter("h1", "h2") if not is_inside(h, "nav", "footer", "aside") and text_of(h)]
    said = {heading: fold_cue(text_of(heading)) for heading in headings}
    firsts = [heading for heading in headings if heading.tag == "h1"]
    for heading in firsts:
        if len(said[heading]) >= _SURE and any(said[heading] in title for title in titles):
            return heading
    for heading in headings:
        if len(said[heading]) >= _SURE_OF_LOWER and any(title.startswith(said[heading]) for title in titles):
            return heading
    for around in ("article", "main"):
        for heading in firsts:
            if is_inside(heading, around):
                return heading
    return firsts[0] if firsts else None


def _own_titles(tree: HtmlElement) -> Iterator[str]:
    for title in tree.iter("title"):
        yield text_of_title(title)
        break
    for meta in tree.iter("meta"):
        if (meta.get("property") or meta.get("name") or "").lower() in ("og:title", "twitter:title"):
            yield meta.get("content") or ""
