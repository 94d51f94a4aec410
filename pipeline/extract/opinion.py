"""trafilatura's opinion of what is the article, weighed against our own.

trafilatura knows the layouts of many sites, but it loses short lines, lists and price cards. So it never decides alone:
what it leaves out goes only where it took most of the page's text, and where the piece stands apart from what it took.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from itertools import zip_longest

from lxml import etree
from lxml.html import HtmlElement

from pipeline.extract.cards import is_price
from pipeline.extract.counted import Page
from pipeline.extract.page import is_block, is_in_table, is_inside, is_table, level_of, name_of, text_of
from pipeline.extract.vocabulary import names_of, vocabulary

_NOT_WORD = re.compile(r"\W+")
_NOT_WORD_ASCII = bytes(byte for byte in range(128) if not (chr(byte).isalnum() or chr(byte) == "_"))
_FOOTNOTE = re.compile(r"\[\d{1,3}\]")
_SHORTEST_KEY = 12
_FEWEST_WORDS = 60
_COVERED = 0.6
_LONGEST = 400_000
_LONGEST_NAME, _LONGEST_PRICE, _LONGEST_WORD = 60, 120, 20
_FLOW = frozenset((
    "p", "ul", "ol", "li", "dl", "dt", "dd", "pre", "blockquote", "table", "details", "summary", "figure",
    "h1", "h2", "h3", "h4", "h5", "h6", "hr",
))  # fmt: skip


def main_text(tree: HtmlElement) -> str:
    """Return the text that trafilatura takes for the article; empty where it finds none."""
    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # that it finds nothing is no news to a user
    copy = deepcopy(tree)
    etree.strip_attributes(copy, "rowspan", "colspan")  # it would write a cell once for each place
    found = bare_extraction(copy, fast=True, include_comments=False, include_tables=True, with_metadata=False)
    return str(getattr(found, "text", None) or "")


@dataclass(frozen=True, slots=True)
class Opinion:
    """What trafilatura took.

    Attributes:
        leaves: the elements of the page that are one line of text each, with that line.
        kept: those of them that were taken.
        words: for every element, how many words of it were taken.
    """

    leaves: Mapping[HtmlElement, str]
    kept: frozenset[HtmlElement]
    words: Mapping[HtmlElement, int]

    @classmethod
    def none(cls) -> Opinion:
        """The opinion on a page that trafilatura is not asked about."""
        return cls({}, frozenset(), {})


def weigh(tree: HtmlElement) -> Opinion:
    """Ask trafilatura for its opinion of a page, and find it again in the page's elements.

    Of a page that is too long for an article it is not asked.
    """
    if len(tree.text_content()) > _LONGEST:
        return Opinion.none()
    keys = [_key(line) for line in main_text(tree).split("\n")]
    text, lines = "".join(keys), frozenset(keys)
    leaves: dict[HtmlElement, str] = {}
    kept: list[HtmlElement] = []
    words: dict[HtmlElement, int] = {}
    for element in _leaves(tree):
        shown = text_of(element)
        if not shown:
            continue
        leaves[element] = shown
        key = _key(shown)
        if key in lines or (len(key) >= _SHORTEST_KEY and key in text):
            kept.append(element)
            count = len(shown.split())
            for parent in [element, *element.iterancestors()]:
                words[parent] = words.get(parent, 0) + count
    return Opinion(leaves, frozenset(kept), words)


def remove_apart(page: Page, root: HtmlElement, opinion: Opinion) -> None:
    """Take out what trafilatura left out and what stands apart from what it took.

    Args:
        page: the page that is pruned.
        root: the element that holds the article.
        opinion: what trafilatura took.
    """
    inside = {*root.iter()}
    leaves = [e for e in opinion.leaves if e in inside]
    kept = [e for e in leaves if e in opinion.kept]
    words = sum(map(page.count, leaves))
    covered = sum(map(page.count, kept))
    if covered < _FEWEST_WORDS or covered < _COVERED * words:
        return
    around = {parent for e in kept for parent in [e, *e.iterancestors()]}
    flows = {e.getparent() for e in kept}
    for leaf in leaves:
        if leaf in around:
            continue
        apart = _apart(leaf, around, root)
        if apart is None or not page.is_safe(apart) or page.is_standfirst(apart):
            continue
        if not _is_alike(apart, around) and _goes(page, apart, flows):
            page.remove(apart)


def _key(text: str) -> str:
    """Return the letters and digits of a text without its footnote marks, by which it is found again."""
    folded = (_FOOTNOTE.sub("", text) if "[" in text else text).casefold()
    if folded.isascii():  # most are, and bytes are gone through fastest
        return folded.encode().translate(None, _NOT_WORD_ASCII).decode()
    return _NOT_WORD.sub("", folded)


def _leaves(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the blocks of a tree that hold no other one: of two in a row, the second would stand in the first."""
    blocks = [element for element in tree.iter("*") if is_block(element)]
    for block, following in zip_longest(blocks, blocks[1:]):
        if following is None or block not in following.iterancestors(block.tag):
            yield block


def _apart(leaf: HtmlElement, around: set[HtmlElement], root: HtmlElement) -> HtmlElement | None:
    """The largest element around a leaf that holds nothing that was taken."""
    largest = leaf
    for parent in leaf.iterancestors():
        if parent in around or parent is root:
            return largest
        largest = parent
    return None


def _is_alike(element: HtmlElement, around: set[HtmlElement]) -> bool:
    """Whether it is one of several boxes of which another was taken (price cards)."""
    parent = element.getparent()
    if parent is None or name_of(element) in _FLOW:
        return False
    return any(other in around and _look(other) == _look(element) for other in parent)


def _heads_table(element: HtmlElement) -> bool:
    """Whether it is a heading or caption that names a table or list beside it, which says nothing without it."""
    parent = element.getparent()
    if parent is None or (level_of(element) is None and name_of(element) != "figcaption"):
        return False
    return next(parent.iter("table", "dl", "pre"), None) is not None


def _leads_table(element: HtmlElement) -> bool:
    """Whether it is a short line right above a table, which may tell what the sums in it are per."""
    following = next((one for one in element.itersiblings() if name_of(one) and text_of(one)), None)
    return following is not None and is_table(following) and len(text_of(element)) <= _LONGEST_PRICE


def _heads_prices(element: HtmlElement) -> bool:
    """Whether it is the short first line of a box that goes on with a list, a table or a price: a card's name."""
    parent = element.getparent()
    text = text_of(element)
    if parent is None or not 0 < len(text) <= _LONGEST_NAME or "\n" in text:
        return False
    if next((child for child in parent if name_of(child) and text_of(child)), None) is not element:
        return False
    for sibling in parent[parent.index(element) + 1 :]:
        line = text_of(sibling) if name_of(sibling) else ""
        if name_of(sibling) in ("table", "dl", "pre") or (is_price(line) and len(line) <= _LONGEST_PRICE):
            return True
    return False


def _is_price_in_card(element: HtmlElement) -> bool:
    """Whether it is a short line with a price in one of several boxes that look alike, or in place of one ("Free")."""
    text, box = text_of(element), element.getparent()
    around = box.getparent() if box is not None else None
    if box is None or around is None or len(text) > _LONGEST_PRICE:
        return False
    alike = [other for other in around if other is not box and name_of(other) and _look(other) == _look(box)]
    if is_price(text):
        return bool(alike)
    return len(text) <= _LONGEST_WORD and any(_tells_price(line) for other in alike for line in other)


def _tells_price(element: HtmlElement) -> bool:
    text = text_of(element) if name_of(element) else ""
    return len(text) <= _LONGEST_PRICE and is_price(text)


def _look(element: HtmlElement) -> tuple[object, str]:
    """What elements share that look alike: their tag and the first of their classes."""
    return element.tag, element.get("class", "").split(" ")[0]


def _goes(page: Page, element: HtmlElement, flows: set[HtmlElement | None]) -> bool:
    if name_of(element) == "aside" or is_inside(element, "aside", "blockquote"):
        return False  # what of these is left tells of the article's subject
    if is_in_table(element):
        return False  # a line of a cell of which another was taken
    if not vocabulary().facts.isdisjoint(names_of(element)):
        return False
    if element.getparent() in flows and name_of(element) in _FLOW:
        return page.link_share(element) >= 0.8
    if _heads_table(element) or _leads_table(element) or _heads_prices(element) or _is_price_in_card(element):
        return False
    if any(name_of(e) in ("table", "dl", "pre") for e in element.iter()):
        return page.link_share(element) >= 0.3
    return True
