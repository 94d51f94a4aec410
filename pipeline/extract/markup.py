"""The text of an element as a browser shows it: lines, struck-through passages, footnote marks, headings in force.

Tables and price cards share it. What is written here about tags, roles and classes is the vocabulary of HTML, not of
a human language.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from bs4 import CData, Tag
from bs4.element import NavigableString, PreformattedString

BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "html",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "search",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
SILENT = frozenset(
    [
        "script",
        "style",
        "template",
        "noscript",
        "svg",
        "math",
        "select",
        "object",
        "iframe",
        "head",
        "title",
        "meta",
        "link",
    ]
)
HEADINGS = {f"h{n}": n for n in range(1, 7)} | {"summary": 6}
CONTAINERS = frozenset(["section", "article", "li", "details", "dd", "td", "fieldset"])

_STRUCK_TAGS = frozenset(("s", "del", "strike"))
_STRUCK_STYLE = re.compile(r"text-decoration(?:-line)?\s*:[^;]*line-through", re.I)
_STRUCK_CLASS = re.compile(
    r"(?:^|[-_\s])(?:line-?through|strike(?:d|-?through)?|struck|crossed(?:-out)?|old-?price|price-?old|was-?price|"
    r"price-?was|original-?price|price-?original|list-?price-?old)(?:$|[-_\s])",
    re.I,
)
_MARK = re.compile(r"[\[(]?(?:\d{1,2}|[*†‡§¶]{1,3}|[a-z])[\])]?")
_LOOSE_MARK = re.compile(r"[*†‡¹²³⁴-⁹](?<=[\w.%$€£)].)[*†‡¹²³⁴-⁹]*(?=[\s,;:]|$)")  # `re` finds a class that opens it
_START, _END = "\x01", "\x02"
_SEAM = re.compile(f"(.?){_END}[{_START}{_END}]*{_START}(.?)", re.S)
"""Where one element ends and the next begins, empty ones between them or not."""
_SPACE = re.compile(r"\s+")
_IN_TABLE = 7
"""The level of what a table says of one inside it: below every heading."""
_OF_PANEL = 0
"""The level of the label of a panel that a tab opens: no heading inside ends it."""
_LONGEST_STRUCK = 80
"""Characters of a block that is an old price; a longer one is a page's layout by a class of that name."""
_SPACES = re.compile(r"[ \t\r\f\v\u00a0\u2007\u2009\u202f]+")
_CURRENCY = "$€£¥₹₩"
_ENDS_LABEL = ")]:"
"""What a label ends with that the next element's text does not go on from ("Input (/M tokens)", "$0.40")."""
Kind = Literal["heading", "text", "table", "list", "pre"]


@dataclass(slots=True)
class Shown:
    """What an element shows.

    Attributes:
        text: its text, a line for each block and each `<br>`, white space folded.
        old: the passages that are struck through, which do not stand in `text`.
        marks: the footnote marks that were taken out of it.
    """

    text: str = ""
    old: list[str] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)


def struck(tag: Tag) -> bool:
    """Whether a browser shows an element crossed out, or its class says that it is an old price."""
    if tag.name in _STRUCK_TAGS or _STRUCK_STYLE.search(attribute(tag, "style")):
        return True
    return bool(_STRUCK_CLASS.search(attribute(tag, "class")))


def attribute(tag: Tag, name: str) -> str:
    """An attribute as one string; empty where it is missing."""
    value = tag.get(name)
    if value is None:
        return ""
    return value if isinstance(value, str) else " ".join(value)


def is_table(tag: Tag) -> bool:
    """Whether an element is a table, by its tag or by its role."""
    role = attribute(tag, "role")
    return role in ("table", "grid", "treegrid") or (tag.name == "table" and role not in ("presentation", "none"))


def is_block(tag: Tag) -> bool:
    """Whether an element begins a line of its own."""
    return tag.name in BLOCKS or attribute(tag, "role") in ("heading", "row", "listitem")


def heading_level(tag: Tag) -> int | None:
    """The level of a heading, None for anything else."""
    if attribute(tag, "role") == "heading":
        level = attribute(tag, "aria-level")
        return int(level) if level.isdigit() else 2
    return HEADINGS.get(tag.name)


def shown(element: Tag, *, tables: bool = False, keep_marks: bool = False, keep_struck: bool = False) -> Shown:
    """Read an element as a browser shows it.

    Args:
        element: the element.
        tables: whether tables and definition lists inside it are read too.
        keep_marks: write a footnote mark as "[1] " instead of leaving it out (for the note itself).
        keep_struck: leave what is struck through in its place.
    """
    pieces: list[str] = []
    result = Shown()
    for child in element.children:
        _collect(child, pieces, result, tables, keep_marks, keep_struck)
    result.text = fold(_join(pieces))
    return result


def _collect(
    node: object, pieces: list[str], result: Shown, tables: bool, keep_marks: bool, keep_struck: bool = False
) -> None:
    if isinstance(node, NavigableString):
        if not isinstance(node, PreformattedString) or isinstance(node, CData):
            pieces.append(_SPACE.sub(" ", node))
        return
    if not isinstance(node, Tag) or node.name in SILENT or (not tables and (is_table(node) or node.name == "dl")):
        return
    if node.name == "br":
        pieces.append("\n")
    elif not keep_struck and struck(node):
        if old := fold(_join(list(_plain_pieces(node)))):
            result.old.append(old)
        pieces.append(" ")
    elif node.name == "sup" and _footnote(node, pieces, result, keep_marks):
        pass
    else:
        edges = ("\n", "\n") if is_block(node) else (_START, _END)
        pieces.append(edges[0])
        for child in node.children:
            _collect(child, pieces, result, tables, keep_marks, keep_struck)
        pieces.append(edges[1])


def _plain_pieces(node: Tag) -> Iterator[str]:
    for text in node.strings:
        yield _SPACE.sub(" ", text)


def _footnote(tag: Tag, pieces: list[str], result: Shown, keep_marks: bool) -> bool:
    """Take a raised footnote mark out; raised cents ("$19⁹⁹") become a decimal part and stay."""
    text = tag.get_text().strip()
    before = re.sub(f"[{_START}{_END}]", "", "".join(pieces[-6:]))
    if re.fullmatch(r"\d\d", text) and re.search(rf"[{_CURRENCY}]\s*\d+$", before):
        pieces.append(f".{text}")
        return True
    if not _MARK.fullmatch(text):
        return False
    mark = text.strip("[]()")
    result.marks.append(mark)
    if keep_marks:
        pieces.append(f"[{mark}] ")
    return True


def _join(pieces: list[str]) -> str:
    text = _SEAM.sub(_seam, "".join(pieces))
    return text.replace(_START, "").replace(_END, "")


def _seam(match: re.Match[str]) -> str:
    """Keep two neighbouring elements apart where their texts would run into one word."""
    left, right = match.groups()
    ends = left.isalnum() or left in _ENDS_LABEL
    apart = ends and (right.isalnum() or right in _CURRENCY) and not (left.isdigit() and right.isdigit())
    return f"{left} {right}" if apart and right else left + right


def fold(text: str) -> str:
    """Fold white space, keep one newline between lines, drop empty lines and loose footnote marks."""
    lines = (_LOOSE_MARK.sub("", _SPACES.sub(" ", line)).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


# --- definition lists ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a definition list: its terms, and one description.

    `lines` and `old` are what the description shows and strikes through; `text` is "term: description" in one line
    ("Question? Answer"), with what is struck through in its place.
    """

    terms: tuple[str, ...]
    lines: tuple[str, ...]
    old: tuple[str, ...]
    text: str
    first: bool


def entries(tag: Tag) -> Iterator[Entry]:
    """Yield the entries of a definition list; terms without a description have one without lines.

    Args:
        tag: the `<dl>`. Lists inside it are read as a part of their description.
    """
    terms: list[str] = []
    described = 0
    for child in tag.find_all(["dt", "dd"]):
        if child.find_parent("dl") is not tag:
            continue
        content = shown(child, tables=True)
        if child.name == "dt":
            if described:
                terms, described = [], 0
            terms.append(content.text.replace("\n", " ").rstrip(" :"))
            continue
        whole = shown(child, tables=True, keep_struck=True).text.replace("\n", " ")
        name = "" if described or not terms else _before_description(", ".join(terms))
        lines = tuple(line for line in content.text.split("\n") if line)
        yield Entry(tuple(terms), lines, tuple(content.old), f"{name}{whole}" if whole else "", not described)
        described += 1
    if terms and not described:
        yield Entry(tuple(terms), (), (), ", ".join(terms), first=True)


def _before_description(term: str) -> str:
    """Return a term as it stands before its description: a question is answered by that, anything else is its label."""
    return f"{term} " if term.endswith("?") else f"{term}: "


# --- the page in reading order ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Event:
    """One thing met on the way through a page: a heading, a line of text, a table, a definition list, a `<pre>`.

    `headings` and `lead` are those in force where it stands; `lead` ends with an empty line where another table or a
    heading stands between it and here. `whole` is the text with what is struck through left in its place, `old` what
    is struck through.
    """

    kind: Kind
    tag: Tag
    text: str
    headings: tuple[str, ...]
    lead: str
    whole: str = ""
    old: tuple[str, ...] = ()


class _Walk:
    """The headings and the text above, while a page is walked through."""

    def __init__(self, root: Tag) -> None:
        self.open: list[tuple[int, str]] = []
        self.far: list[tuple[int, str]] = []
        self.near: list[str] = []
        self.headed = _headed(root)
        self.crossed = 0
        """How many elements around are struck through whole."""
        self.alike = Counter(id(tag.parent) for tag in self.headed.values() if tag.name == "div")

    def event(self, kind: Kind, tag: Tag, text: str = "", whole: str = "", old: Sequence[str] = ()) -> Event:
        far = "\n".join(line for _, line in self.far[-8:])
        near = "\n".join(self.near[-8:])
        lead = f"{far}\n\n{near}" if far else near
        return Event(kind, tag, text, tuple(t for _, t in self.open), lead, whole or text, tuple(old))

    def heading(self, level: int, text: str) -> None:
        self.settle()
        self.open = [(n, t) for n, t in self.open if n < level]
        self.far = [(n, t) for n, t in self.far if n < level]
        self.open.append((level, text))

    def close(self, before: list[tuple[int, str]]) -> None:
        """Leave a box: headings inside it, and what stood under them, hold no longer. A title holds for the page."""
        self.settle()
        self.open = [h for h in self.open if h in before or h[0] == 1]
        level = self.open[-1][0] if self.open else 0
        self.far = [(n, line) for n, line in self.far if n <= level]

    def close_panel(self, before: list[tuple[int, str]], far: list[tuple[int, str]]) -> None:
        """Leave a panel that a tab opens: what stands in it holds for nothing behind it."""
        self.open, self.far, self.near = before, far, []

    def closes_headings(self, tag: Tag) -> bool:
        """Whether a heading inside holds for that element alone: a section, or one of several that look alike."""
        if tag.name in CONTAINERS:
            return True
        return tag.name == "div" and id(tag) in self.headed and self.alike[id(tag.parent)] > 1

    def settle(self) -> None:
        """What stood just above belongs to the open heading from here on."""
        level = self.open[-1][0] if self.open else 0
        self.far += [(level, line) for line in self.near]
        self.near = []


def walk(root: Tag) -> Iterator[Event]:
    """Go through a page in reading order."""
    yield from _walk(root, _Walk(root))


def _walk(node: Tag, state: _Walk) -> Iterator[Event]:
    run: list[Tag | NavigableString] = []
    for child in node.children:
        if isinstance(child, Tag) and (child.name in SILENT):
            continue
        if isinstance(child, Tag) and _stands_alone(child):
            yield from _text(node, run, state)
            run = []
            yield from _element(child, state)
        elif isinstance(child, Tag | NavigableString):
            run.append(child)
    yield from _text(node, run, state)


def _stands_alone(tag: Tag) -> bool:
    return is_block(tag) or is_table(tag) or tag.find(lambda t: is_block(t) or is_table(t)) is not None


def _element(tag: Tag, state: _Walk) -> Iterator[Event]:
    level = heading_level(tag)
    if level is not None:
        text = shown(tag, tables=True).text.replace("\n", " ")
        if text:
            state.heading(level, text)
            yield state.event("heading", tag, text)
    elif is_table(tag):
        arranges = tag.find("table") is not None and _is_layout(tag)
        if not arranges:
            yield state.event("table", tag)
            state.settle()
        for inner in _outermost_tables(tag):
            before = list(state.open)
            state.open += [(_IN_TABLE, text) for text in _labels_of(inner, tag) if not arranges]
            yield from _element(inner, state)
            state.open = before
    elif tag.name == "dl":
        yield state.event("list", tag)
        state.settle()
    elif tag.name == "pre":
        yield state.event("pre", tag, tag.get_text())
    else:
        panel = attribute(tag, "aria-label") if attribute(tag, "role") == "tabpanel" else ""
        if panel:
            state.settle()
        before, far = list(state.open), list(state.far)
        if panel:
            state.open.append((_OF_PANEL, panel))
        crossed = struck(tag) and len(tag.get_text()) <= _LONGEST_STRUCK
        state.crossed += crossed
        yield from _walk(tag, state)
        state.crossed -= crossed
        if panel:
            state.close_panel(before, far)
        elif state.open != before and state.closes_headings(tag):
            state.close(before)


def _outermost_tables(tag: Tag) -> Iterator[Tag]:
    for inner in tag.find_all(is_table):
        if next(parent for parent in inner.parents if is_table(parent)) is tag:
            yield inner


def _labels_of(inner: Tag, tag: Tag) -> Iterator[str]:
    """What a table says of one in a cell of it: the header of the cell's column, and its row's first cell."""
    place: Tag | None = next((p for p in inner.parents if p.name in ("td", "th")), None)
    row = place.find_parent("tr") if place is not None else None
    first = tag.find("tr")
    if place is None or row is None or first is None or first is row:
        return
    cells, heads = (
        list(one.find_all(("td", "th"), recursive=False)) if isinstance(one, Tag) else [] for one in (row, first)
    )
    number = next((n for n, cell in enumerate(cells) if cell is place), 0)
    for cell in (heads[number] if len(heads) == len(cells) else None, cells[0]):
        if number and cell is not None and (text := shown(cell).text.replace("\n", " ")):
            yield text


def _is_layout(tag: Tag) -> bool:
    """A table around tables that has hardly a word of its own only arranges the page."""
    own = "".join(s for s in tag.strings if next((p for p in s.parents if is_table(p)), None) is tag)
    return len(own.split()) < 4


def _headed(root: Tag) -> dict[int, Tag]:
    """The elements that hold a heading, by identity."""
    headed: dict[int, Tag] = {}
    for heading in root.find_all(lambda tag: heading_level(tag) is not None):
        for parent in heading.parents:
            if id(parent) in headed:
                break
            headed[id(parent)] = parent
    return headed


def _text(node: Tag, run: list[Tag | NavigableString], state: _Walk) -> Iterator[Event]:
    """Yield what a run of inline elements shows, as one line of text."""
    pieces: list[str] = []
    result = Shown()
    for item in run:
        _collect(item, pieces, result, tables=False, keep_marks=True)
    text = fold(_join(pieces))
    if text and state.crossed:
        yield state.event("text", node, "", text, [text])
    elif text or result.old:
        yield state.event("text", node, text, _whole(run) if result.old else text, result.old)
    if text or result.old:
        state.near.append("" if state.crossed else text)


def _whole(run: list[Tag | NavigableString]) -> str:
    """The text of a run with its struck-through passages in place: an old price in prose is read with its sentence."""
    pieces: list[str] = []
    for item in run:
        _collect(item, pieces, Shown(), tables=False, keep_marks=True, keep_struck=True)
    return fold(_join(pieces))
