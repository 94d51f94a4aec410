"""The words that tell what is not the article: in names of classes and ids, in headings, at the head of a line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml
from lxml.html import HtmlElement

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
_NAME_SPACE = re.compile(r"^(?:[a-z]{1,2}-)+(?=[a-z]{3})")
_EDGES = re.compile(r"^[\W\d_]+|[\W\d_]+$")
_LEAD = re.compile(r"^\W{0,3}([^:：]{2,40}?)\s*[:：|>›»]")
_LONGEST_CUE = 60
_SMALL_NAME = re.compile(r"[a-z]{1,4}[A-Z]")
"""A name that begins small: xAI, iPhone, eBay."""


class Edges(NamedTuple):
    """Words as a name begins and ends with them."""

    starts: tuple[str, ...]
    ends: tuple[str, ...]


class Vocabulary(NamedTuple):
    """`boilerplate.yaml`, folded for look-up."""

    any: frozenset[str]
    edge: Edges
    soft: Edges
    standfirst: Edges
    facts: frozenset[str]
    headings: frozenset[str]
    prefixes: tuple[str, ...]
    markers: frozenset[str]
    leads: frozenset[str]


@cache
def vocabulary() -> Vocabulary:
    """Return the words of `boilerplate.yaml`."""
    data = yaml.safe_load(Path(__file__).with_name("boilerplate.yaml").read_text("utf-8"))
    classes = data["classes"]

    def folded(section: str) -> Iterator[str]:
        return (fold_cue(phrase) for phrases in data[section].values() for phrase in phrases)

    pairs = (fold_cue(f"{a} {b}") for first, second in data["heading_pairs"].values() for a in first for b in second)
    return Vocabulary(
        frozenset(classes["any"]),
        _edges(classes["edge"]),
        _edges(classes["soft"]),
        _edges(classes["standfirst"]),
        frozenset(classes["facts"]),
        frozenset([*folded("headings"), *pairs]),
        tuple(f"{prefix} " for prefix in folded("prefixes")),
        frozenset(folded("markers")),
        frozenset(folded("leads")),
    )


def opens_with_capital(line: str) -> bool:
    """Whether a line opens with a capital, or with a name that has one inside ("xAI raises …")."""
    return line[:1].isupper() or _SMALL_NAME.match(line) is not None


def fold_cue(text: str) -> str:
    """Fold a heading so that it can be looked up: lower case, straight apostrophes, no marks or numbers at its ends."""
    return " ".join(_EDGES.sub("", text.replace("’", "'").casefold()).split())


def lead_of(line: str) -> str:
    """What stands before the colon (or the arrow) of a line, folded; empty where there is none."""
    found = _LEAD.match(line)
    return fold_cue(found[1]) if found else ""


def is_teaser_line(line: str) -> bool:
    """Whether a line is a teaser in itself ("Read also: …")."""
    return lead_of(line) in vocabulary().leads


def is_teaser_heading(line: str) -> bool:
    """Whether a line is a heading above other articles ("Related articles")."""
    return len(line) <= _LONGEST_CUE and fold_cue(line) in vocabulary().headings


def is_marker(line: str) -> bool:
    """Whether a line marks what it stands in, but nothing that comes after it ("Advertisement")."""
    return len(line) <= _LONGEST_CUE and fold_cue(line) in vocabulary().markers


def opens_like_teasers(line: str) -> bool:
    """Whether a line may be a heading above other articles ("More from The Gazette")."""
    return len(line) <= _LONGEST_CUE and fold_cue(line).startswith(vocabulary().prefixes)


def names_of(element: HtmlElement) -> list[str]:
    """The class names and the like of an element, in one spelling.

    "relatedStories", "related_stories" and "c-related-stories" are all "related-stories"; names of a state
    ("has-sidebar") are left out.
    """
    found = []
    for attribute in _NAMING:
        for name in element.get(attribute, "").split():
            folded = _NOT_WORD.sub("-", _CAMEL.sub("-", name).lower()).strip("-")
            if folded and not folded.startswith(_STATE_NAMES):
                found.append(_NAME_SPACE.sub("", folded))
    return found


def is_away(name: str) -> bool:
    """Whether a class name or id says that its element is no part of the article."""
    known = vocabulary()
    return not known.any.isdisjoint(name.split("-")) or at_edge(name, known.edge)


def at_edge(name: str, among: Edges) -> bool:
    """Whether a name begins or ends with one of some words."""
    return f"{name}-".startswith(among.starts) or f"-{name}".endswith(among.ends)


def _edges(words: Iterable[str]) -> Edges:
    words = tuple(words)
    return Edges(tuple(f"{word}-" for word in words), tuple(f"-{word}" for word in words))
