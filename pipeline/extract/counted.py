"""A page while it is pruned: where its words stand, which of them are links, and what may be taken out of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from lxml.html import HtmlElement

from pipeline.extract.headline import find_headline
from pipeline.extract.markup import SILENT
from pipeline.extract.page import is_in_table, is_inside, level_of, name_of
from pipeline.extract.vocabulary import at_edge, is_away, names_of, vocabulary

_PAGE = frozenset(("html", "body", "main"))
TABLE_PARTS = frozenset(("table", "thead", "tbody", "tfoot", "tr", "td", "th"))
SHORT, PROSE = 12, 20
"""Under how many words a piece is short, and from how many on it is prose."""
_MUCH = 80
_NEAR = 60
_LINKED, _FEW_LINKS = 0.5, 0.2


class Page:
    """A page while it is pruned. Every element's words, and how many of them are links, are counted once.

    Attributes:
        body: the page's body. headline: the article's title. article: the `<article>` that the page is about, if any.
        words, linked: how many words an element shows, and how many of them are links. at: its first word's number.
        taken: how many words of an element another reader took for the article (`opinion.py`).
    """

    def __init__(self, tree: HtmlElement, taken: Mapping[HtmlElement, int] | None = None) -> None:
        body = tree.find("body")
        self.body = body if body is not None else tree
        self._gone: set[HtmlElement] = set()
        self.words: dict[HtmlElement, int] = {}
        self.linked: dict[HtmlElement, int] = {}
        self.at: dict[HtmlElement, int] = {}
        self.taken = taken or {}
        words, linked = self._count(self.body, 0, in_link=is_inside(self.body, "a"))
        for parent in self.body.iterancestors():
            self.at[parent], self.words[parent], self.linked[parent] = 0, words, linked
        self.headline = find_headline(tree)
        self.above_headline = _with_parents(self.headline)
        self.article = self._main_article()
        self.above_article = _with_parents(self.article)

    def _count(self, element: HtmlElement, at: int, *, in_link: bool) -> tuple[int, int]:
        """Count the words of an element before which `at` words stand; return them, and how many of them are links."""
        name = name_of(element)
        if not name or name in SILENT:
            return 0, 0
        in_link = in_link or name == "a"
        words = len(element.text.split()) if element.text else 0
        linked = words if in_link else 0
        for child in element:
            inside, links = self._count(child, at + words, in_link=in_link)
            behind = len(child.tail.split()) if child.tail else 0
            words += inside + behind
            linked += links + (behind if in_link else 0)
        if words:
            self.at[element], self.words[element] = at, words
        if linked:
            self.linked[element] = linked
        return words, linked

    def _main_article(self) -> HtmlElement | None:
        """The `<article>` that the page is about: it holds the headline, or most of the words of all of them."""
        if self.headline is not None:
            around = list(self.headline.iterancestors("article"))
            if around:
                return around[-1] if self._is_main(around[-1]) else None
        tops = [a for a in self.body.iter("article") if not is_inside(a, "article", "aside", "nav")]
        largest = max(tops, key=self.count, default=None)
        if largest is None or self.count(largest) * 10 < 6 * sum(map(self.count, tops)):
            return None
        return largest

    def _is_main(self, article: HtmlElement) -> bool:
        """Whether the article with the headline is the whole one: some pages make one of each section."""
        if self.taken.get(self.body, 0) >= _MUCH:
            return self.is_most(article)
        others = (a for a in self.body.iter("article") if a is not article and article not in a.iterancestors())
        return all(self.count(other) <= 2 * max(self.count(article), PROSE) for other in others)

    # --- what is known of an element

    def count(self, element: HtmlElement) -> int:
        """How many words an element shows."""
        return self.words.get(element, 0)

    def link_share(self, element: HtmlElement) -> float:
        """Which share of an element's words is links."""
        total = self.count(element)
        return self.linked.get(element, 0) / total if total else 0.0

    def is_links(self, element: HtmlElement) -> bool:
        """Whether an element points to other articles: most of its words are links."""
        return self.link_share(element) >= _LINKED

    def is_most(self, element: HtmlElement) -> bool:
        """Whether most of what another reader took for the article stands in an element."""
        taken = self.taken.get(element, 0)
        return taken >= _MUCH and taken * 2 > self.taken.get(self.body, 0)

    def is_prose(self, element: HtmlElement) -> bool:
        """Whether an element is a piece of text of some length that another reader took for the article."""
        taken = self.taken.get(element, 0)
        return taken >= _MUCH and taken * 10 >= self.count(element) * 7 and self.link_share(element) < _FEW_LINKS

    def is_much(self, elements: Sequence[HtmlElement]) -> bool:
        """Whether a good part of what another reader took for a longer article stands in these elements together."""
        taken = sum(self.taken.get(element, 0) for element in elements)
        return taken >= 2 * _MUCH and taken * 4 >= self.taken.get(self.body, 0)

    def is_near_headline(self, element: HtmlElement, most: int, *, after: bool = False) -> bool:
        """Whether at most so many words stand between the headline (or the top of the page) and an element."""
        at = self.at.get(element, 0)
        if self.headline is None:
            return at <= most
        start = self.at.get(self.headline, 0)
        return 0 <= at - start - self.count(self.headline) <= most or (not after and 0 <= start - at <= most)

    def is_standfirst(self, element: HtmlElement) -> bool:
        """Whether an element is the piece of prose between headline and text, by its place and its class."""
        if not self.is_near_headline(element, _NEAR, after=True):
            return False
        if self.count(element) < SHORT or next(element.iter("a", "li"), None) is not None:
            return False
        names = names_of(element)
        return any(at_edge(name, vocabulary().standfirst) for name in names) or not any(map(is_away, names))

    # --- taking out

    def is_there(self, element: HtmlElement) -> bool:
        """Whether an element has not been taken out with another one."""
        return element not in self._gone

    def is_safe(self, element: HtmlElement) -> bool:
        """Whether an element can go: it is still there, and holds neither the headline nor most of the article."""
        if element in self.above_headline or element in self.above_article:
            return False
        if name_of(element) in _PAGE or (name_of(element) in TABLE_PARTS and is_in_table(element)):
            return False
        return not self.is_most(element) and not self.is_prose(element) and self.is_there(element)

    def elements(self, *names: str) -> Iterator[HtmlElement]:
        """Yield the elements that may be taken out, those in what was taken out meanwhile left out."""
        for element in list(self.body.iter(*names)):
            if name_of(element) and self.is_safe(element):
                yield element

    def remove(self, element: HtmlElement) -> None:
        """Take an element out; the text after it stays. A box of which a heading alone is left goes with it."""
        words, linked = self.count(element), self.linked.get(element, 0)
        around = element.getparent()
        for parent in element.iterancestors():
            self.words[parent] = self.words.get(parent, 0) - words
            self.linked[parent] = self.linked.get(parent, 0) - linked
        self._gone.update(element.iter())
        element.drop_tree()
        if around is not None and words and self.is_safe(around) and self._is_bare(around):
            self.remove(around)

    def _is_bare(self, element: HtmlElement) -> bool:
        headed = sum(self.count(h) for h in element.iter() if level_of(h) is not None)
        return 0 < self.count(element) <= headed


def _with_parents(element: HtmlElement | None) -> set[HtmlElement]:
    return set() if element is None else {element, *element.iterancestors()}
