"""What of a page is not the article: menus, teasers, related stories, comments, footers. It is taken out.

The signs are, from strong to weak: tags and roles of HTML, names of classes and ids, the words of a heading ("Related",
"À lire aussi"), and how much of an element is links. Words stand in `boilerplate.yaml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml
from lxml.html import HtmlElement

from pipeline.extract.page import is_block, is_table, level_of, name_of, text_of, text_of_title, texts

_AWAY = frozenset(("nav", "dialog", "marquee", "menu"))
_AWAY_ROLES = frozenset(("navigation", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "marquee"))
_PAGE = frozenset(("html", "body", "main"))
_TABLE = frozenset(("table", "thead", "tbody", "tfoot", "tr", "td", "th"))
_LISTS = frozenset(("ul", "ol", "div", "section", "article", "aside", "figure", "a", "dl"))
_BOXES = frozenset(("article", "section", "li", "div"))
_NAMING = (
    "class",
    "id",
    "data-component",
    "data-module",
    "data-testid",
    "data-widget",
    "data-block",
    "data-qa",
    "itemtype",
)
_STATE_NAMES = ("has-", "with-", "no-", "is-", "not-", "without-", "js-")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NOT_WORD = re.compile(r"[^a-z0-9]+")
_EDGES = re.compile(r"^[\W\d_]+|[\W\d_]+$")
_LEAD = re.compile(r"^\W{0,3}([^:：]{2,40}?)\s*[:：|>›»]")
_MAX_CUE = 60
_SHORT = 12
_PROSE = 20
_MUCH = 80
_NEAR = 60


class Vocabulary(NamedTuple):
    """`boilerplate.yaml`, folded for look-up."""

    any: frozenset[str]
    edge: tuple[str, ...]
    soft: tuple[str, ...]
    standfirst: tuple[str, ...]
    facts: frozenset[str]
    headings: frozenset[str]
    prefixes: tuple[str, ...]
    leads: frozenset[str]


@cache
def vocabulary() -> Vocabulary:
    """Return the words that tell what is not the article."""
    data = yaml.safe_load(Path(__file__).with_name("boilerplate.yaml").read_text("utf-8"))
    classes = data["classes"]

    def folded(section: str) -> Iterator[str]:
        return (fold_cue(phrase) for phrases in data[section].values() for phrase in phrases)

    return Vocabulary(
        frozenset(classes["any"]),
        tuple(classes["edge"]),
        tuple(classes["soft"]),
        tuple(classes["standfirst"]),
        frozenset(classes["facts"]),
        frozenset(folded("headings")),
        tuple(f"{prefix} " for prefix in folded("prefixes")),
        frozenset(folded("leads")),
    )


def fold_cue(text: str) -> str:
    """Fold a heading so that it can be looked up: lower case, straight apostrophes, no marks or numbers at its ends."""
    return " ".join(_EDGES.sub("", text.replace("’", "'").casefold()).split())


def is_teaser_line(line: str) -> bool:
    """Whether a line of a plain text is a teaser in itself ("Read also: …")."""
    found = _LEAD.match(line)
    return found is not None and fold_cue(found[1]) in vocabulary().leads


def is_teaser_heading(line: str) -> bool:
    """Whether a line is a heading above other articles ("Related articles")."""
    return len(line) <= _MAX_CUE and fold_cue(line) in vocabulary().headings


def prune(page: Page) -> HtmlElement:
    """Take out of a page what is not the article, and return the element that holds the article."""
    page.remove_by_tag()
    page.remove_by_name()
    page.remove_other_articles()
    page.remove_by_heading()
    page.remove_teaser_lines()
    page.remove_link_lists()
    page.remove_above_headline()
    return page.root()


def find_headline(tree: HtmlElement) -> HtmlElement | None:
    """The heading that is the article's title.

    It is the `<h1>` that the page's own title repeats, else the first of the article, else of the page; where no `<h1>`
    will do, a lower heading that is the page's title word for word.
    """
    titles = [fold_cue(title) for title in _own_titles(tree)]
    headings = [h for h in tree.iter("h1", "h2") if not _inside(h, ("nav", "footer", "aside")) and text_of(h)]
    firsts = [h for h in headings if h.tag == "h1"]
    said = {id(h): fold_cue(text_of(h)) for h in headings}
    for heading in firsts:
        if any(len(said[id(heading)]) >= 10 and said[id(heading)] in title for title in titles):
            return heading
    for heading in headings:
        if any(len(said[id(heading)]) >= 20 and title.startswith(said[id(heading)]) for title in titles):
            return heading
    for inside in ("article", "main"):
        for heading in firsts:
            if _inside(heading, (inside,)):
                return heading
    return firsts[0] if firsts else None


def _own_titles(tree: HtmlElement) -> Iterator[str]:
    for title in tree.iter("title"):
        yield text_of_title(title)
        break
    for meta in tree.iter("meta"):
        if (meta.get("property") or meta.get("name") or "").lower() in ("og:title", "twitter:title"):
            yield meta.get("content") or ""


def _inside(element: HtmlElement, names: tuple[str, ...]) -> bool:
    return next(element.iterancestors(*names), None) is not None


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
        self.words: dict[HtmlElement, int] = {}
        self.linked: dict[HtmlElement, int] = {}
        self.at: dict[HtmlElement, int] = {}
        self.taken = taken or {}
        self._count()
        self.headline = find_headline(tree)
        self.above_headline = (
            set(self.headline.iterancestors()) | {self.headline} if self.headline is not None else set()
        )
        self.article = self._main_article()
        self.above_article = set(self.article.iterancestors()) | {self.article} if self.article is not None else set()

    def _count(self) -> None:
        at = 0
        for text, holder in texts(self.body):
            count = len(text.split())
            if not count:
                continue
            chain = [holder, *holder.iterancestors()]
            linked = any(element.tag == "a" for element in chain)
            for element in chain:
                self.at.setdefault(element, at)
                self.words[element] = self.words.get(element, 0) + count
                if linked:
                    self.linked[element] = self.linked.get(element, 0) + count
            at += count

    def count(self, element: HtmlElement) -> int:
        """How many words an element shows."""
        return self.words.get(element, 0)

    def link_share(self, element: HtmlElement) -> float:
        """Which share of an element's words is links."""
        total = self.count(element)
        return self.linked.get(element, 0) / total if total else 0.0

    def remove(self, element: HtmlElement) -> None:
        """Take an element out; the text after it stays."""
        words, linked = self.count(element), self.linked.get(element, 0)
        for parent in element.iterancestors():
            self.words[parent] = self.words.get(parent, 0) - words
            self.linked[parent] = self.linked.get(parent, 0) - linked
        element.drop_tree()

    def elements(self, *names: str) -> Iterator[HtmlElement]:
        """Yield the elements that may be removed, those in what was removed meanwhile left out."""
        for element in list(self.body.iter(*names)):
            if name_of(element) and self.is_safe(element):
                yield element

    def is_safe(self, element: HtmlElement) -> bool:
        """Whether an element can go: it is still there, and holds neither the headline nor most of the article."""
        if element in self.above_headline or element in self.above_article:
            return False
        if name_of(element) in _PAGE or (name_of(element) in _TABLE and _in_table(element)):
            return False
        return not self.is_most(element) and self._is_there(element)

    def _is_there(self, element: HtmlElement) -> bool:
        top = element
        for parent in element.iterancestors():
            top = parent
        return top is self.body.getroottree().getroot()

    def is_most(self, element: HtmlElement) -> bool:
        """Whether most of what another reader took for the article stands in an element."""
        taken = self.taken.get(element, 0)
        return taken >= _MUCH and taken * 2 > self.taken.get(self.body, 0)

    def _main_article(self) -> HtmlElement | None:
        """The `<article>` that the page is about: it holds the headline, or most of the words of all of them."""
        if self.headline is not None:
            around = list(self.headline.iterancestors("article"))
            if around:
                enough = self.is_most(around[-1]) or self.taken.get(self.body, 0) < _MUCH
                return around[-1] if enough else None
        tops = [a for a in self.body.iter("article") if not _inside(a, ("article", "aside", "nav"))]
        largest = max(tops, key=self.count, default=None)
        if largest is None or self.count(largest) * 10 < 6 * sum(map(self.count, tops)):
            return None
        return largest

    # --- tags and roles

    def remove_by_tag(self) -> None:
        """Take out what its tag or role says is no article."""
        for element in self.elements():
            if self._is_away(element):
                self.remove(element)

    def _is_away(self, element: HtmlElement) -> bool:
        name, role = name_of(element), element.get("role", "")
        if name in _AWAY or role in _AWAY_ROLES:
            return True
        if name == "footer":
            return not _inside(element, ("blockquote", "figure", "table")) and not self._in_card(element)
        if name == "header" or role == "banner":
            return not _inside(element, ("article", "main", "section")) and self.headline is not None
        if name == "aside" or role == "complementary":
            return not self._is_fact_box(element)
        if name == "form":
            return self.count(element) < 40 and next(element.iter("table"), None) is None
        if name == "figcaption":
            figure = next(element.iterancestors("figure"), None)
            return figure is None or next(figure.iter("table", "pre"), None) is None
        return fold_cue(element.get("aria-label", "")) in vocabulary().headings and name in _LISTS

    def _in_card(self, element: HtmlElement) -> bool:
        """Whether it stands in one of several boxes that look alike, and not at the end of the article."""
        for parent in element.iterancestors():
            if parent in self.above_headline or parent in self.above_article:
                return False
            if name_of(parent) in _BOXES:
                around = parent.getparent()
                if around is not None and len(around.findall(parent.tag)) > 1:
                    return True
        return False

    def _is_fact_box(self, element: HtmlElement) -> bool:
        """Whether an aside tells facts of the article's subject, rather than of other articles."""
        if not vocabulary().facts.isdisjoint(_names(element)):
            return True
        if not _inside(element, ("article", "main")) or next(element.iter("article", "a"), None) is not None:
            return False
        first = next((text for text, _ in texts(element) if text.strip()), "")
        if fold_cue(first) in vocabulary().headings or is_teaser_line(first):
            return False
        return next(element.iter("dl", "table"), None) is not None or self.count(element) >= _PROSE

    # --- classes and ids

    def remove_by_name(self) -> None:
        """Take out what its class or id says is no article."""
        known = vocabulary()
        for element in self.elements():
            names = list(_names(element))
            if any(_is_hard(name, known) for name in names):
                if self._leaves_enough(element) and not self.is_standfirst(element):
                    self.remove(element)
            elif any(_at_edge(name, known.soft) for name in names) and self._is_teasers(element):
                self.remove(element)

    def is_near_headline(self, element: HtmlElement, most: int, *, after: bool = False) -> bool:
        """Whether at most so many words stand between the headline (or the top of the page) and an element."""
        at = self.at.get(element, 0)
        if self.headline is None:
            return at <= most
        start = self.at.get(self.headline, 0)
        return 0 <= at - start - self.count(self.headline) <= most or (not after and 0 <= start - at <= most)

    def is_standfirst(self, element: HtmlElement) -> bool:
        """Whether an element is the piece of prose between headline and text, by its class and its place."""
        if self.headline is not None and not self.is_near_headline(element, _NEAR, after=True):
            return False
        if (
            self.count(element) < _SHORT
            or self.link_share(element) > 0.3
            or next(element.iter("a", "li"), None) is not None
        ):
            return False
        return any(_at_edge(name, vocabulary().standfirst) for name in _names(element))

    def _leaves_enough(self, element: HtmlElement) -> bool:
        return self.headline is not None or self.count(self.body) - self.count(element) >= _PROSE

    def _is_teasers(self, element: HtmlElement) -> bool:
        """Whether an element is links to other articles: most of its words are."""
        return self.link_share(element) >= 0.5

    # --- articles beside the article

    def remove_other_articles(self) -> None:
        """Take out the articles that stand beside or within the one that the page is about."""
        if self.article is None:
            return
        for other in self.elements("article"):
            if self.article not in set(other.iterancestors()) or self._is_teaser(other):
                self.remove(other)

    def _is_teaser(self, element: HtmlElement) -> bool:
        """Whether an inner `<article>` only points to another one: a headline with a link, or a headline alone."""
        heading = next((e for e in element.iter() if level_of(e) is not None), None)
        if heading is None:
            return self.link_share(element) >= 0.5
        alone = self.count(element) <= self.count(heading) + 3
        linked = next(heading.iter("a"), None) is not None or _inside(heading, ("a",))
        return (linked or alone) and self.count(heading) >= 4

    # --- headings above teasers

    def remove_by_heading(self) -> None:
        """Take out the sections whose heading says that they are about other articles."""
        known = vocabulary()
        for text, holder in list(texts(self.body)):
            if len(text) > _MAX_CUE:
                continue
            cue = fold_cue(text)
            begins = cue.startswith(known.prefixes)
            if (cue not in known.headings and not begins) or not self._is_there(holder) or _in_table(holder):
                continue
            whole = self._whole(holder, text)
            if whole is not None and self.is_safe(whole):
                self._remove_section(whole, sure=cue in known.headings)

    def _whole(self, holder: HtmlElement, text: str) -> HtmlElement | None:
        """The largest element that shows this text alone."""
        count = len(text.split())
        whole = None
        for element in [holder, *holder.iterancestors()]:
            if self.count(element) != count or name_of(element) in _PAGE | _TABLE:
                break
            whole = element
        return whole

    def _remove_section(self, cue: HtmlElement, *, sure: bool) -> None:
        box = cue.getparent()
        if box is None:
            return
        boxed = self.is_safe(box) and self._comes_first(cue, box)
        if (boxed and (sure and _is_heading(cue))) or (boxed and self._is_teasers(box)):
            self.remove(box)
        elif not boxed and _is_heading(cue):
            below = list(self._below(cue))
            if sure or (below and all(self._is_teasers(element) for element in below)):
                for element in [*below, cue]:
                    self.remove(element)

    def _below(self, cue: HtmlElement) -> Iterator[HtmlElement]:
        """What stands under a heading in a flat page, up to the next heading or to prose that goes on after a list."""
        level = _heading_level(cue)
        listed = False
        for sibling in cue.itersiblings():
            if _heading_level(sibling) <= level or not self.is_safe(sibling):
                return
            if (
                name_of(sibling) not in _LISTS
                and listed
                and self.count(sibling) >= _PROSE
                and not self._is_teasers(sibling)
            ):
                return
            listed = listed or name_of(sibling) in _LISTS
            yield sibling

    def _comes_first(self, element: HtmlElement, box: HtmlElement) -> bool:
        """Whether a box begins with an element."""
        before = sum(len(text.split()) for text in [box.text or ""])
        for child in box:
            if child is element:
                return not before
            before += self.count(child) + len((child.tail or "").split())
        return False

    # --- single lines and lists of links

    def remove_teaser_lines(self) -> None:
        """Take out the lines within an article that point to another one."""
        known = vocabulary()
        for element in self.elements("p", "li", "div", "h3", "h4", "h5", "h6"):
            count = self.count(element)
            if not 0 < count <= 40 or any(is_block(child) for child in element.iterdescendants() if name_of(child)):
                continue
            text = text_of(element)
            lead = _LEAD.match(text)
            if lead is not None and fold_cue(lead[1]) in known.leads:
                self.remove(element)
            elif self.link_share(element) >= 0.6:
                first = next((text for text, _ in texts(element) if text.strip()), "")
                if fold_cue(first) in known.headings or fold_cue(lead[1] if lead else "") in known.headings:
                    self.remove(element)

    def remove_link_lists(self) -> None:
        """Take out lists and lines that are links and nothing else."""
        for element in self.elements("ul", "ol", "div", "section", "p"):
            if self.link_share(element) < 0.9 or _in_table(element):
                continue
            links = sum(1 for link in element.iter("a") if self.count(link))
            if links >= 2 and next(element.iter("table"), None) is None:
                self.remove(element)

    # --- what is left

    def remove_above_headline(self) -> None:
        """Take out what stands before the headline, where that is the smaller part of the page."""
        if self.headline is None:
            return
        above = []
        for parent in [self.headline, *self.headline.iterancestors()]:
            if parent is self.body:
                break
            above += [e for e in parent.itersiblings(preceding=True) if name_of(e) and self.is_safe(e)]
        if sum(map(self.count, above)) * 3 <= self.count(self.body):
            for element in above:
                if self.taken.get(element, 0) < _PROSE:
                    self.remove(element)

    def root(self) -> HtmlElement:
        """The element that holds the article and its headline."""
        main = next((e for e in self.body.iter() if e.tag == "main" or e.get("role") == "main"), None)
        area = main if main is not None and self.count(main) >= _SHORT else self.body
        if self.article is not None:
            own = self.count(self.article)
            if own >= 100 or own * 10 >= 6 * self.count(area):
                area = self.article
        if self.headline is None or area in self.above_headline:
            return area
        above = {area, *area.iterancestors()}
        return next((p for p in self.headline.iterancestors() if p in above), area)


def _names(element: HtmlElement) -> Iterator[str]:
    """The class names and the like of an element, "relatedStories" and "related_stories" as "related-stories"."""
    for attribute in _NAMING:
        for name in element.get(attribute, "").split():
            folded = _NOT_WORD.sub("-", _CAMEL.sub("-", name).lower()).strip("-")
            if folded and not folded.startswith(_STATE_NAMES):
                yield folded


def _is_hard(name: str, known: Vocabulary) -> bool:
    return not known.any.isdisjoint(name.split("-")) or _at_edge(name, known.edge)


def _at_edge(name: str, among: Iterable[str]) -> bool:
    return any(name == word or name.startswith(f"{word}-") or name.endswith(f"-{word}") for word in among)


def _in_table(element: HtmlElement) -> bool:
    return any(is_table(parent) for parent in [element, *element.iterancestors()] if name_of(parent))


def _is_heading(element: HtmlElement) -> bool:
    if _heading_level(element) < 7:
        return True
    if name_of(element) in ("b", "strong"):
        return True
    bold = next(element.iter("b", "strong"), None) is not None
    return name_of(element) in ("p", "div", "dt") and (bold or element.getnext() is not None)


def _heading_level(element: HtmlElement) -> int:
    """The level of a heading, or of the one that an element holds; 7 for none."""
    for inner in element.iter():
        if (level := level_of(inner)) is not None and name_of(inner) != "summary":
            return level
    return 7
