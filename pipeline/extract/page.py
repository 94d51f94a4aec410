"""A page as a tree: parsed once, with limits, and with what its elements say of themselves."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup, Tag
from lxml import etree
from lxml.html import HtmlElement, document_fromstring

from pipeline.extract.markup import BLOCKS, HEADINGS, SILENT

MAX_CHARACTERS = 2_000_000
"""How much of a page is read, what is not text taken out: no article is longer, and a reader is waiting."""
_MAX_DEPTH = 120
_LARGE = 300_000
_MUCH = 60
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_BULK = re.compile(r"<(?:(style|svg|template|canvas|video|audio|script)\b([^>]{0,400})|!--)", re.I)
_EMBEDDED = re.compile(r"data:[\w/+.;-]{3,60},[\w%+/=.,-]{200,}")
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ufffe\uffff]")
"""What no XML may hold: one in the wrong place stops lxml."""
_CONTROL_REFERENCE = re.compile(
    "&#(?:x0*(?:[0-8bcef]|1[0-9a-f]|7f|fff[ef])(?![0-9a-f])|0*(?:[0-8]|1[124-9]|2[0-9]|3[01]|127|6553[45])(?![0-9]));?",
    re.I,
)
"""A reference to it. Each of the two patterns begins with what `re` finds fast."""
_TOO_DEEP = etree.XPath("/*" * (_MAX_DEPTH + 1))
"""The elements just beyond the depth."""
_HTML_ELEMENTS = etree.ElementDefaultClassLookup(element=HtmlElement)
"""All elements are of one class: lxml.html's own look-up asks for each by its tag, in Python."""
_TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)[^<>]*>")
_VOID = frozenset((
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr", "p", "li", "dt", "dd", "td", "th", "tr", "option",
))  # fmt: skip
_EMPTY = "<html><body></body></html>"


def parse_page(text: str) -> HtmlElement:
    """Return the root of a page.

    Broken markup is mended as libxml2 does; a `<noscript>` that holds an article is read; scripts, styles and pictures
    of a large page are taken out first, and what is then still longer than `MAX_CHARACTERS` is cut.
    """
    text = _CONTROL_REFERENCE.sub("", _DECLARATION.sub("", text).replace("\f", " "))
    text = _CONTROL.sub("", text)
    if len(text) > _LARGE:
        text = _EMBEDDED.sub("", _without_bulk(text))
    if len(text) > MAX_CHARACTERS:
        text = text[: text.rfind("<", 0, MAX_CHARACTERS) + 1 or MAX_CHARACTERS].rstrip("<")
    tree = _parsed(text)
    if tree is None:
        tree = _parsed(_shallow(text))
    if tree is None:
        tree = document_fromstring(_EMPTY)
    for element in list(tree.iter("noscript")):
        if len(element.text_content().split()) >= _MUCH and next(element.iter("p"), None) is not None:
            element.drop_tag()
    _flatten(tree)
    return tree


def _without_bulk(text: str) -> str:
    """A page without comments, styles, pictures and scripts, structured data left in."""
    pieces: list[str] = []
    at = 0
    while (found := _BULK.search(text, at)) is not None:
        name = (found[1] or "").lower()
        closing = re.compile(rf"</{name}\s*>", re.I).search(text, found.end()) if name else None
        end = closing.end() if closing else text.find("-->", found.end()) + 3 if not name else 0
        if end < 3:
            return "".join([*pieces, text[at : found.start()]])
        pieces.append(text[at : end if "ld+json" in (found[2] or "") else found.start()])
        at = end
    return "".join([*pieces, text[at:]])


def _parsed(text: str) -> HtmlElement | None:
    """A page as libxml2 reads it; None where it gives up, which it does at too deep a nesting."""
    parser = etree.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True, collect_ids=False
    )
    parser.set_element_class_lookup(_HTML_ELEMENTS)
    try:
        tree = document_fromstring((text.strip() or _EMPTY).encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, ValueError):
        return None
    return None if any(e.type_name == "ERR_RESOURCE_LIMIT" for e in parser.error_log) else tree


def _shallow(text: str) -> str:
    """A page without the tags that open beyond a depth."""
    open_tags: list[str] = []
    pieces: list[str] = []
    at = 0
    for tag in _TAG.finditer(text):
        name = tag[2].lower()
        if name in _VOID:
            continue
        deep = len(open_tags) > _MAX_DEPTH
        if not tag[1]:
            open_tags.append(name)
            deep = len(open_tags) > _MAX_DEPTH
        elif open_tags and open_tags[-1] == name:
            open_tags.pop()
        if deep:
            pieces += [text[at : tag.start()], " "]
            at = tag.end()
    return "".join([*pieces, text[at:]])


def _flatten(tree: HtmlElement) -> None:
    """Take out the nesting beyond a depth that no reader meant; the text stays."""
    deep = [element for top in _TOO_DEEP(tree) for element in top.iter()]
    for element in reversed(deep):
        element.drop_tag()


def to_soup(element: HtmlElement) -> Tag:
    """Return an element, and all that is in it, for Beautiful Soup."""
    markup = etree.tostring(element, encoding="unicode", method="html", with_tail=False)
    soup = BeautifulSoup(markup, "lxml")
    return soup.body or soup


def name_of(element: HtmlElement) -> str:
    """The tag of an element; empty for what is none."""
    return element.tag if isinstance(element.tag, str) else ""


def level_of(element: HtmlElement) -> int | None:
    """The level of a heading, None for anything else."""
    if element.get("role") == "heading":
        level = element.get("aria-level", "")
        return int(level) if level.isdigit() else 2
    return HEADINGS.get(name_of(element))


def is_block(element: HtmlElement) -> bool:
    """Whether an element begins a line of its own."""
    return element.tag in BLOCKS or element.get("role") in ("heading", "row", "listitem")


def is_table(element: HtmlElement) -> bool:
    """Whether an element is a table, by its tag or by its role."""
    role = element.get("role")
    return role in ("table", "grid", "treegrid") or (
        name_of(element) == "table" and role not in ("presentation", "none")
    )


def texts(element: HtmlElement) -> list[tuple[str, HtmlElement]]:
    """Return the texts that an element shows, in order, each with the element that it stands in directly."""
    found: list[tuple[str, HtmlElement]] = []
    _gather(element, found)
    return found


def _gather(element: HtmlElement, found: list[tuple[str, HtmlElement]]) -> None:
    name = name_of(element)
    if not name or name in SILENT:
        return
    if element.text:
        found.append((element.text, element))
    for child in element:
        _gather(child, found)
        if child.tail:
            found.append((child.tail, element))


def text_of(element: HtmlElement) -> str:
    """The text that an element shows, white space folded, a space between its blocks."""
    pieces: list[str] = []
    _show(element, pieces)
    return " ".join("".join(pieces).split())


def _show(element: HtmlElement, pieces: list[str]) -> None:
    name = name_of(element)
    if not name or name in SILENT:
        return
    before = " " if is_block(element) else ""
    if element.text:
        pieces += (before, element.text)
    for child in element:
        _show(child, pieces)
        if child.tail:
            pieces += (before, child.tail)


def text_of_title(title: HtmlElement) -> str:
    """The text of a `<title>` element."""
    return " ".join((title.text or "").split())


def is_inside(element: HtmlElement, *names: str) -> bool:
    """Whether an element stands inside one of these tags."""
    return next(element.iterancestors(*names), None) is not None


def is_in_table(element: HtmlElement) -> bool:
    """Whether an element is a table that tells something, or stands in one."""
    return any(is_table(parent) for parent in [element, *element.iterancestors()] if name_of(parent))
