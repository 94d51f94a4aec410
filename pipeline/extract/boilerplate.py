"""What of a page is not the article: menus, teasers, related stories, comments, footers. It is taken out.

The signs are, from strong to weak: tags and roles of HTML, names of classes and ids, the words of a heading ("Related",
"À lire aussi"), and how much of an element is links. Words stand in `boilerplate.yaml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from pipeline.extract.cards import is_price
from pipeline.extract.counted import PROSE, SHORT, TABLE_PARTS, Page
from pipeline.extract.page import is_block, is_in_table, is_inside, level_of, name_of, text_of, texts
from pipeline.extract.vocabulary import (
    at_edge,
    is_away,
    is_marker,
    is_teaser_heading,
    is_teaser_line,
    lead_of,
    names_of,
    opens_like_teasers,
    vocabulary,
)

_AWAY = frozenset(("nav", "dialog", "marquee", "menu"))
_AWAY_ROLES = frozenset(("navigation", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "marquee"))
_LISTS = frozenset(("ul", "ol", "div", "section", "article", "aside", "figure", "a", "dl", "nav", "table"))
_BOXES = frozenset(("article", "section", "li", "div"))
_LONGEST_FORM = _LONGEST_LINE = 40
_SHORTEST_HEADLINE = 4
_LONGEST_NAME = 8
_ENOUGH = 100
_NO_LEVEL = 7
_LONGEST_PRICE = 40
_FEW_ROWS = 3
_QUOTE = re.compile(r"\b[A-Z][A-Z.]{1,5}:?\s+[$€£]?\d[\d.,]*\s*(?:\(?[+−-]\s?\d[\d.,]*|[▲▼])")
"""A share and its price, as a ticker shows it: "ABCD 99.10 +0.2"."""


def prune(page: Page) -> HtmlElement:
    """Take out of a page what is not the article, and return the element that holds the article."""
    _by_tag(page)
    _by_name(page)
    _other_articles(page)
    _teaser_groups(page)
    _by_heading(page)
    _teaser_lines(page)
    _link_lists(page)
    _above_headline(page)
    return _root(page)


# --- tags and roles --------------------------------------------------------------------------------------------------


def _by_tag(page: Page) -> None:
    for element in list(page.body.iter()):
        if _is_away(page, element) and page.is_safe(element):  # in this order: few look like it
            page.remove(element)


def _is_away(page: Page, element: HtmlElement) -> bool:
    name, role = name_of(element), element.get("role", "")
    if name in _AWAY or role in _AWAY_ROLES:
        return True
    if name == "footer":
        return not is_inside(element, "blockquote", "figure", "table") and not _in_card(page, element)
    if name == "header" and _heads_card(element):
        return False
    if name == "header" or role == "banner":
        return page.headline is not None and not is_inside(element, "article", "main", "section")
    if name == "aside" or role == "complementary":
        return not _is_fact_box(page, element)
    if name == "form":
        return page.count(element) < _LONGEST_FORM and next(element.iter("table"), None) is None
    if name == "figcaption":
        figure = next(element.iterancestors("figure"), None)
        return figure is None or (next(figure.iter("table", "pre"), None) is None and not _is_of_prices(figure))
    label = element.get("aria-label")
    return bool(label) and name in _LISTS and is_teaser_heading(label)


def _in_card(page: Page, element: HtmlElement) -> bool:
    """Whether it stands in one of several boxes that look alike, and not at the end of the article."""
    for parent in element.iterancestors():
        if parent in page.above_headline or parent in page.above_article:
            return False
        around = parent.getparent()
        if name_of(parent) in _BOXES and around is not None and len(around.findall(parent.tag)) > 1:
            return True
    return False


def _is_of_prices(figure: HtmlElement) -> bool:
    """Whether a figure shows no picture but prices, of which its caption is the name."""
    if next(figure.iter("img", "picture", "svg", "video", "blockquote"), None) is not None:
        return False
    return any(is_price(text_of(part)) for part in figure if name_of(part) not in ("", "figcaption"))


def _heads_card(element: HtmlElement) -> bool:
    """Whether a header opens one of several boxes that look alike, each of which has one."""
    box = element.getparent()
    around = box.getparent() if box is not None else None
    if box is None or around is None or name_of(box) not in _BOXES:
        return False
    return sum(other.find("header") is not None for other in around.findall(box.tag)) > 1


def _is_fact_box(page: Page, element: HtmlElement) -> bool:
    """Whether an aside tells facts of the article's subject, rather than of other articles."""
    if not vocabulary().facts.isdisjoint(names_of(element)):
        return True
    beside = element.getparent() in page.above_headline and element.getparent() is not page.body
    if not (beside or is_inside(element, "article", "main")) or next(element.iter("article", "a"), None) is not None:
        return False
    first = _first_text(element)
    if is_teaser_heading(first) or is_teaser_line(first):
        return False
    return next(element.iter("dl", "table"), None) is not None or page.count(element) >= PROSE


def _first_text(element: HtmlElement) -> str:
    return next((text for text, _ in texts(element) if text.strip()), "")


# --- classes and ids -------------------------------------------------------------------------------------------------


def _by_name(page: Page) -> None:
    for element in page.elements():
        if level_of(element) is not None:
            continue
        names = names_of(element)
        if any(map(is_away, names)):
            if _leaves_enough(page, element) and not page.is_standfirst(element):
                page.remove(element)
        elif any(at_edge(name, vocabulary().soft) for name in names) and page.is_links(element):
            page.remove(element)


def _leaves_enough(page: Page, element: HtmlElement) -> bool:
    return page.headline is not None or page.count(page.body) - page.count(element) >= PROSE


# --- articles beside the article -------------------------------------------------------------------------------------


def _other_articles(page: Page) -> None:
    """Take out the articles beside the one that the page is about, and those that only point to another one."""
    for other in page.elements("article"):
        beside = page.article is not None and page.article not in other.iterancestors()
        if beside or (page.headline is not None and _is_teaser(page, other)):
            page.remove(other)


def _is_teaser(page: Page, element: HtmlElement) -> bool:
    """Whether an `<article>` only points to another one: a headline with a link, or a headline alone."""
    heading = next((e for e in element.iter() if level_of(e) is not None), None)
    if heading is None:
        return page.is_links(element)
    alone = page.count(element) <= page.count(heading) + 3
    linked = next(heading.iter("a"), None) is not None or is_inside(heading, "a")
    return (linked or alone) and page.count(heading) >= _SHORTEST_HEADLINE


def _teaser_groups(page: Page) -> None:
    """Take out boxes in a row each of which has a headline that is a link."""
    heads: dict[HtmlElement, list[HtmlElement]] = {}
    for heading in page.body.iter():
        if level_of(heading) is None or page.link_share(heading) < 1 or page.count(heading) < _SHORTEST_HEADLINE:
            continue
        box = heading.getparent()
        while box is not None and page.count(box) == page.count(heading):
            box = box.getparent()
        if box is not None and box.getparent() is not None and page.is_safe(box) and not is_in_table(box):
            heads.setdefault(box.getparent(), []).append(box)
    for boxes in heads.values():
        alike = [box for box in dict.fromkeys(boxes) if box.tag == boxes[0].tag and name_of(box) in _BOXES]
        if len(alike) < 2 or any(
            is_price(text) for box in alike for text, _ in texts(box) if len(text) < _LONGEST_PRICE
        ):
            continue
        for box in alike:
            if page.is_there(box):
                page.remove(box)


# --- headings above teasers ------------------------------------------------------------------------------------------


def _by_heading(page: Page) -> None:
    """Take out the sections whose heading says that they are about other articles."""
    headings = [(text_of(e), e) for e in page.body.iter() if level_of(e) is not None]
    for text, holder in [*headings, *texts(page.body)]:
        sure = is_teaser_heading(text) and not is_marker(text)
        if not sure and not is_marker(text) and not opens_like_teasers(text):
            continue
        if not page.is_there(holder) or is_in_table(holder):
            continue
        cue = _whole(page, holder, text)
        if cue is not None and page.is_safe(cue):
            _remove_section(page, cue, sure=sure)


def _whole(page: Page, holder: HtmlElement, text: str) -> HtmlElement | None:
    """The largest element that shows this text alone."""
    count = len(text.split())
    whole = None
    for element in [holder, *holder.iterancestors()]:
        if page.count(element) != count or name_of(element) in TABLE_PARTS or name_of(element) in ("body", "main"):
            break
        whole = element
    return whole


def _remove_section(page: Page, cue: HtmlElement, *, sure: bool) -> None:
    box = cue.getparent()
    if box is None or _is_badge(cue, box):
        return
    if page.is_safe(box) and _comes_first(page, cue, box):
        if ((sure or is_marker(text_of(cue))) and _is_heading(cue)) or page.is_links(box):
            page.remove(box)
    elif is_marker(text_of(cue)):
        page.remove(cue)
    elif _is_heading(cue):
        below = list(_below(page, cue))
        if page.is_much(below):
            page.remove(cue)
        elif sure or (below and all(map(page.is_links, below))):
            for element in [*below, cue]:
                if page.is_there(element):
                    page.remove(element)


def _is_badge(cue: HtmlElement, box: HtmlElement) -> bool:
    """Whether a line stands over one of several boxes with prices ("Recommended"): it is pinned to a plan's name."""
    if _heading_level(cue) < _NO_LEVEL or not _has_price(box):
        return False
    around = box.getparent()
    return around is not None and any(
        other is not box and other.tag == box.tag and _has_price(other) for other in around
    )


def _has_price(box: HtmlElement) -> bool:
    return any(len(text) < _LONGEST_PRICE and is_price(text) for text, _ in texts(box))


def _below(page: Page, cue: HtmlElement) -> Iterator[HtmlElement]:
    """What stands under a heading in a flat page, up to the next heading or to prose that goes on after a list."""
    level = _heading_level(cue)
    listed = False
    for sibling in cue.itersiblings():
        if _heading_level(sibling) <= level or not page.is_safe(sibling):
            return
        is_list = name_of(sibling) in _LISTS
        if listed and not is_list and page.count(sibling) >= PROSE and not page.is_links(sibling):
            return
        listed = listed or is_list
        yield sibling


def _comes_first(page: Page, element: HtmlElement, box: HtmlElement) -> bool:
    """Whether a box begins with an element."""
    if (box.text or "").strip():
        return False
    for child in box:
        if child is element:
            return True
        if page.count(child) or (child.tail or "").strip():
            return False
    return False


def _is_heading(element: HtmlElement) -> bool:
    name = name_of(element)
    if _heading_level(element) < _NO_LEVEL or name in ("b", "strong", "summary"):
        return True
    bold = next(element.iter("b", "strong"), None) is not None
    return name in ("p", "div", "dt") and (bold or element.getnext() is not None)


def _heading_level(element: HtmlElement) -> int:
    """The level of a heading, or of the one that an element holds; 7 for none."""
    levels = (level_of(inner) for inner in element.iter() if name_of(inner) != "summary")
    return next((level for level in levels if level is not None), _NO_LEVEL)


# --- single lines and lists of links ---------------------------------------------------------------------------------


def _teaser_lines(page: Page) -> None:
    """Take out the lines within an article that point to another one."""
    for element in page.elements("p", "li", "div", "h3", "h4", "h5", "h6"):
        if not 0 < page.count(element) <= _LONGEST_LINE:
            continue
        if any(is_block(child) for child in element.iterdescendants() if name_of(child)):
            continue
        text = text_of(element)
        points = page.link_share(element) >= 0.6 and (
            is_teaser_heading(_first_text(element)) or is_teaser_heading(lead_of(text))
        )
        if points or is_teaser_line(text) or (_QUOTE.search(text) and text[-1:] not in ".!?"):
            page.remove(element)


def _link_lists(page: Page) -> None:
    """Take out lists and paragraphs that are links and nothing else."""
    for element in page.elements("ul", "ol", "div", "section", "p"):
        if page.link_share(element) < 0.9 or is_in_table(element) or next(element.iter("table"), None) is not None:
            continue
        links = [link for link in element.iter("a") if page.count(link)]
        points = len(links) >= 2 or (name_of(element) == "p" and page.count(element) >= _SHORTEST_HEADLINE)
        if points and not any(_is_card(page, link) for link in links):
            page.remove(element)


def _is_card(page: Page, link: HtmlElement) -> bool:
    """Whether a link is a whole price card: a short heading and a price on a line of its own."""
    headed = any(level_of(e) is not None and page.count(e) <= _LONGEST_NAME for e in link.iter())
    lines = (text_of(e) for e in link.iter() if is_block(e) and page.count(e) <= _LONGEST_NAME)
    return headed and any(map(is_price, lines))


# --- what is left ----------------------------------------------------------------------------------------------------


def _above_headline(page: Page) -> None:
    """Take out what stands before the headline, where that is the smaller part of the page."""
    if page.headline is None:
        return
    above: list[HtmlElement] = []
    for parent in [page.headline, *page.headline.iterancestors()]:
        if parent is page.body:
            break
        above += [e for e in parent.itersiblings(preceding=True) if name_of(e) and page.is_safe(e)]
    if sum(map(page.count, above)) * 3 <= page.count(page.body):
        for element in above:
            if page.taken.get(element, 0) < PROSE and page.is_there(element):
                page.remove(element)


def _root(page: Page) -> HtmlElement:
    """The element that holds the article and its headline."""
    main = next((e for e in page.body.iter() if e.tag == "main" or e.get("role") == "main"), None)
    area = main if main is not None and page.count(main) >= SHORT else page.body
    if page.article is not None:
        own = page.count(page.article)
        if own >= _ENOUGH or own * 10 >= 6 * page.count(area):
            area = page.article
    elif page.headline is not None and area in page.above_headline:
        area = _prose_around(page, page.headline, area)
    if page.headline is None or area in page.above_headline:
        return area
    above = {area, *area.iterancestors()}
    return next((p for p in page.headline.iterancestors() if p in above), area)


def _prose_around(page: Page, headline: HtmlElement, area: HtmlElement) -> HtmlElement:
    """The part of a page without `<article>` that holds the headline and nearly all of the prose.

    It is the whole area where what stands outside of that part is not much, or tells prices.
    """
    prose = [e for e in area.iter("p", "div", "li") if page.count(e) >= SHORT and _is_sentence(page, e)]
    words = sum(map(page.count, prose))
    if words < _ENOUGH // 2:
        return area
    for around in headline.iterancestors():
        if around is area:
            return area
        inside = [e for e in prose if around in e.iterancestors()]
        if sum(map(page.count, inside)) * 10 >= words * 9:
            break
    within = {around, *around.iterdescendants()}
    outside = [e for e in area.iter() if name_of(e) and is_block(e) and e not in within]
    rows = sum(name_of(e) in ("tr", "dt") for e in outside)
    prices = sum(is_price(text) for e in outside for text in [e.text or ""] if len(text) < _LONGEST_PRICE)
    much = page.count(area) - page.count(around) > page.count(around)
    return area if much or rows > _FEW_ROWS or prices >= _FEW_ROWS else around


def _is_sentence(page: Page, element: HtmlElement) -> bool:
    if any(is_block(child) for child in element.iterdescendants() if name_of(child)):
        return False
    return not page.is_links(element) and text_of(element)[-1:] in '.!?»”"'
