"""What of a page is not the article: menus, teasers, related stories, comments, footers. It is taken out.

The signs are, from strong to weak: tags and roles of HTML, names of classes and ids, the words of a heading ("Related",
"À lire aussi"), and how much of an element is links. Words stand in `boilerplate.yaml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml
from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from pipeline.extract.markup import SILENT, attribute, heading_level, is_block, is_table

_AWAY = frozenset(("nav", "dialog", "marquee", "menu"))
_AWAY_ROLES = frozenset(("navigation", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "marquee"))
_NEVER = frozenset(("html", "body", "main", "[document]", "table", "thead", "tbody", "tr", "td", "th"))
_LISTS = frozenset(("ul", "ol", "div", "section", "article", "aside", "figure", "a", "dl"))
_STATE_NAMES = ("has-", "with-", "no-", "is-", "not-", "without-", "js-")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NOT_WORD = re.compile(r"[^a-z0-9]+")
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_LEAD = re.compile(r"^\W{0,3}([^:：]{2,40}?)\s*[:：|>›»]")
_MAX_CUE = 60
_SHORT = 12
_PROSE = 20


class Vocabulary(NamedTuple):
    """`boilerplate.yaml`, folded for look-up."""

    any: frozenset[str]
    edge: tuple[str, ...]
    soft: tuple[str, ...]
    facts: frozenset[str]
    headings: frozenset[str]
    leads: frozenset[str]


@cache
def vocabulary() -> Vocabulary:
    """Return the words that tell what is not the article."""
    data = yaml.safe_load(Path(__file__).with_name("boilerplate.yaml").read_text("utf-8"))
    classes = data["classes"]
    headings = frozenset(fold_cue(phrase) for phrases in data["headings"].values() for phrase in phrases)
    leads = frozenset(fold_cue(phrase) for phrases in data["leads"].values() for phrase in phrases)
    return Vocabulary(
        frozenset(classes["any"]),
        tuple(classes["edge"]),
        tuple(classes["soft"]),
        frozenset(classes["facts"]),
        headings,
        leads,
    )


def fold_cue(text: str) -> str:
    """Fold a heading so that it can be looked up: lower case, straight apostrophes, no marks at its ends."""
    return " ".join(_EDGES.sub("", text.replace("’", "'").casefold()).split())


def is_teaser_line(line: str) -> bool:
    """Whether a line of a plain text is a teaser in itself ("Read also: …")."""
    found = _LEAD.match(line)
    return found is not None and fold_cue(found[1]) in vocabulary().leads


def prune(soup: BeautifulSoup) -> Tag:
    """Take out of a page what is not the article, and return the element that holds the article.

    Args:
        soup: the page; it is changed.
    """
    body = soup.body or soup
    headline = find_headline(body)
    page = _Page(body, headline)
    page.remove_by_tag()
    page.remove_by_name()
    page.remove_other_articles()
    page.remove_by_heading()
    page.remove_teaser_lines()
    page.remove_link_lists()
    return page.root()


def find_headline(body: Tag) -> Tag | None:
    """The heading that is the article's title: the first `<h1>` of the article, else of the page."""
    firsts = [h for h in body.find_all("h1") if h.get_text(strip=True)]
    for inside in (["article"], ["main"]):
        for heading in firsts:
            if heading.find_parent(inside) and not heading.find_parent(["nav", "footer", "aside"]):
                return heading
    return next((h for h in firsts if not h.find_parent(["nav", "footer", "aside"])), None)


def words(tag: Tag) -> int:
    """How many words an element shows."""
    return sum(len(text.split()) for text in _strings(tag))


def link_share(tag: Tag) -> float:
    """Which share of an element's words is links."""
    total = linked = 0
    for text in _strings(tag):
        count = len(text.split())
        total += count
        if count and any(p.name == "a" for p in _up_to(text, tag)):
            linked += count
    return linked / total if total else 0.0


def _strings(tag: Tag) -> Iterator[NavigableString]:
    for text in tag.find_all(string=True):
        if type(text) is NavigableString and (text.parent is None or text.parent.name not in SILENT):
            yield text


def _up_to(node: NavigableString, top: Tag) -> Iterator[Tag]:
    for parent in node.parents:
        yield parent
        if parent is top:
            return


class _Page:
    """A page while it is pruned."""

    def __init__(self, body: Tag, headline: Tag | None) -> None:
        self.body = body
        self.headline = headline
        self.above_headline = {id(p) for p in headline.parents} | {id(headline)} if headline is not None else set()
        self.article = self._main_article()

    def _main_article(self) -> Tag | None:
        """The `<article>` that the page is about: it holds the headline, or most of the words of all of them."""
        if self.headline is not None and (around := self.headline.find_parent("article")) is not None:
            outer = around.find_parent("article")
            return outer or around
        tops = [a for a in self.body.find_all("article") if a.find_parent(["article", "aside", "nav"]) is None]
        sizes = {id(a): words(a) for a in tops}
        if not tops:
            return None
        largest = max(tops, key=lambda a: sizes[id(a)])
        return largest if sizes[id(largest)] * 10 >= 6 * sum(sizes.values()) else None

    def remove(self, tag: Tag) -> None:
        if not tag.decomposed:
            tag.decompose()

    def is_safe(self, tag: Tag) -> bool:
        """Whether an element can go: it is not the page, does not hold the headline, and leaves something behind."""
        if tag.decomposed or tag.name in _NEVER or id(tag) in self.above_headline:
            return False
        return self.article is None or (tag is not self.article and tag not in self.article.parents)

    # --- tags and roles

    def remove_by_tag(self) -> None:
        for tag in self.body.find_all(True):
            if not tag.decomposed and self.is_safe(tag) and self._is_away(tag):
                self.remove(tag)

    def _is_away(self, tag: Tag) -> bool:
        role = attribute(tag, "role")
        if tag.name in _AWAY or role in _AWAY_ROLES:
            return True
        if tag.name == "footer":
            return tag.find_parent(["blockquote", "figure", "table"]) is None and not self._in_card(tag)
        if tag.name == "header" or role == "banner":
            return tag.find_parent(["article", "main", "section"]) is None and self.headline is not None
        if tag.name == "aside" or role == "complementary":
            return not self._is_fact_box(tag)
        if tag.name == "form":
            return words(tag) < 40 and tag.find(is_table) is None
        if tag.name == "figcaption":
            figure = tag.find_parent("figure")
            return figure is None or figure.find(lambda t: is_table(t) or t.name == "pre") is None
        return False

    def _in_card(self, tag: Tag) -> bool:
        """Whether it stands in one of several boxes that look alike, and not at the end of the article."""
        for parent in tag.parents:
            if parent.name in ("article", "section", "li", "div"):
                if id(parent) in self.above_headline or parent is self.article:
                    return False
                alike = parent.find_next_siblings(parent.name) + parent.find_previous_siblings(parent.name)
                if alike:
                    return True
        return False

    def _is_fact_box(self, tag: Tag) -> bool:
        """Whether an aside tells facts of the article's subject, rather than of other articles."""
        names = {name for name in _names(tag)}
        if names & vocabulary().facts:
            return True
        if tag.find_parent(["article", "main"]) is None or tag.find(["article", "a"]) is not None:
            return False
        first = next((text for text in tag.stripped_strings), "")
        if fold_cue(first) in vocabulary().headings or is_teaser_line(first):
            return False
        return tag.find(lambda t: t.name in ("dl", "table")) is not None or words(tag) >= _PROSE

    # --- classes and ids

    def remove_by_name(self) -> None:
        known = vocabulary()
        for tag in self.body.find_all(lambda t: t.has_attr("class") or t.has_attr("id")):
            if tag.decomposed or not self.is_safe(tag):
                continue
            names = list(_names(tag))
            hard = any(_hard(name, known) for name in names)
            if (hard and self._leaves_enough(tag)) or (
                any(_at_edge(name, known.soft) for name in names) and _is_teasers(tag)
            ):
                self.remove(tag)

    def _leaves_enough(self, tag: Tag) -> bool:
        return self.headline is not None or words(self.body) - words(tag) >= _PROSE

    # --- articles beside the article

    def remove_other_articles(self) -> None:
        if self.article is None:
            return
        for other in self.body.find_all("article"):
            if other.decomposed or other is self.article or not self.is_safe(other):
                continue
            if self.article not in other.parents or _is_teaser(other):
                self.remove(other)

    # --- headings above teasers

    def remove_by_heading(self) -> None:
        known = vocabulary().headings
        for text in list(_strings(self.body)):
            if len(text) > _MAX_CUE or fold_cue(text) not in known or text.find_parent(is_table) is not None:
                continue
            cue = self._whole(text)
            if cue is None or cue.decomposed or id(cue) in self.above_headline:
                continue
            if _is_heading(cue):
                self._remove_section(cue)
            elif (box := cue.parent) is not None and self.is_safe(box) and _is_teasers(box):
                self.remove(box)

    def _whole(self, text: NavigableString) -> Tag | None:
        """The largest element that shows this text alone."""
        whole = None
        shown = text.strip()
        for parent in text.parents:
            if parent.get_text(strip=True) != shown.strip() or parent.name in _NEVER:
                break
            whole = parent
        return whole

    def _remove_section(self, cue: Tag) -> None:
        box = cue.parent
        if box is not None and self.is_safe(box) and _comes_first(cue, box):
            self.remove(box)
            return
        level = _level(cue)
        listed = False
        for sibling in list(cue.next_siblings):
            if not isinstance(sibling, Tag):
                continue
            if _level(sibling) <= level or not self.is_safe(sibling):
                break
            if sibling.name not in _LISTS and listed and words(sibling) >= _PROSE and link_share(sibling) < 0.5:
                break
            listed = listed or sibling.name in _LISTS
            self.remove(sibling)
        self.remove(cue)

    # --- single lines and lists of links

    def remove_teaser_lines(self) -> None:
        for tag in self.body.find_all(["p", "li", "div", "h3", "h4", "h5", "h6"]):
            if tag.decomposed or not self.is_safe(tag) or tag.find(is_block) is not None:
                continue
            text = " ".join(tag.get_text(" ").split())
            if is_teaser_line(text) and len(text.split()) <= 40:
                self.remove(tag)
            elif tag.find("a") is not None:
                first = next(tag.stripped_strings, "")
                if fold_cue(first) in vocabulary().headings and link_share(tag) >= 0.6:
                    self.remove(tag)

    def remove_link_lists(self) -> None:
        for tag in self.body.find_all(["ul", "ol", "div", "section", "p"]):
            if tag.decomposed or not self.is_safe(tag) or tag.find_parent(is_table) is not None:
                continue
            if len(tag.find_all("a")) >= 2 and link_share(tag) >= 0.9 and tag.find(is_table) is None:
                self.remove(tag)

    # --- what is left

    def root(self) -> Tag:
        main = self.body.find(lambda t: t.name == "main" or attribute(t, "role") == "main")
        area = main if isinstance(main, Tag) and words(main) >= _SHORT else self.body
        if self.article is not None and not self.article.decomposed:
            own = words(self.article)
            if own >= 100 or own * 10 >= 6 * words(area):
                area = self.article
        if self.headline is None or area is self.headline or area in self.headline.parents:
            return area
        above = {id(p) for p in [area, *area.parents]}
        return next((p for p in self.headline.parents if id(p) in above), area)


def _names(tag: Tag) -> Iterator[str]:
    """The class names and the id of an element, "relatedStories" and "related_stories" as "related-stories"."""
    for name in f"{attribute(tag, 'class')} {attribute(tag, 'id')}".split():
        folded = _NOT_WORD.sub("-", _CAMEL.sub("-", name).lower()).strip("-")
        if folded and not folded.startswith(_STATE_NAMES):
            yield folded


def _hard(name: str, known: Vocabulary) -> bool:
    return not known.any.isdisjoint(name.split("-")) or _at_edge(name, known.edge)


def _at_edge(name: str, among: Iterable[str]) -> bool:
    return any(name == word or name.startswith(f"{word}-") or name.endswith(f"-{word}") for word in among)


def _is_teasers(tag: Tag) -> bool:
    """Whether an element is links to other articles: most of its words are, or it lists headlines."""
    return link_share(tag) >= 0.5


def _is_teaser(tag: Tag) -> bool:
    """Whether an inner `<article>` only points to another one: a headline with a link, or a headline alone."""
    heading = tag.find(lambda t: heading_level(t) is not None)
    if heading is None:
        return link_share(tag) >= 0.5
    alone = words(tag) <= words(heading) + 3
    return (heading.find("a") is not None or heading.find_parent("a") is not None or alone) and words(heading) >= 4


def _is_heading(tag: Tag) -> bool:
    if heading_level(tag) is not None or tag.find(lambda t: heading_level(t) is not None) is not None:
        return True
    return tag.name in ("p", "div", "b", "strong", "dt") and (
        tag.name in ("b", "strong") or tag.find(["b", "strong"]) is not None or tag.find_next_sibling(True) is not None
    )


def _level(tag: Tag) -> int:
    level = heading_level(tag)
    if level is None and (inner := tag.find(lambda t: heading_level(t) is not None)) is not None:
        level = heading_level(inner)
    return level or 7


def _comes_first(tag: Tag, box: Tag) -> bool:
    return next((text for text in box.stripped_strings), "") == next((text for text in tag.stripped_strings), None)
