"""Finds expressions in a text where one of them can begin: what each begins with is read from the expression itself.

`re` tries each of some alternatives at each word, letter by letter where case does not count. Most texts hold none of
the words with which the expressions of the lexicon begin, and one look at its small letters shows that for all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from pipeline.figures.tokens import lowered
from pipeline.figures.vocabulary import one_of

_LONGEST, _MOST = 12, 400
"""Letters of an opening, and openings of one expression, beyond which it is cut short."""
_SHORT = 24
"""Letters of a text in which it costs no more to look for an expression at once."""
_END, _DIGIT = "\1", "\2"
"""Stand in an opening for the end of a word, where no letter follows what is all of an expression; for any digit."""
_NO_LETTERS = re.compile(r"\W*")
_FIRST = r"\A\W*"
"""What an expression begins with that must be the first of a text."""

_Heads = set[tuple[str, bool]]
"""What a match may begin with, each with whether that is all of the expression up to here."""
_ANYTHING: _Heads = {("", False)}
_NOTHING: _Heads = {("", True)}


class _Opener:
    """Reads from an expression what its matches may begin with, in small letters."""

    def __init__(self, written: str) -> None:
        self.written, self.at = written, 0

    def either(self) -> _Heads:
        """Read alternatives, up to the end of their group."""
        heads = self._row()
        while self.written.startswith("|", self.at):
            self.at += 1
            heads |= self._row()
        return heads

    def _row(self) -> _Heads:
        heads = _NOTHING
        while self.at < len(self.written) and self.written[self.at] not in "|)":
            behind = self._repeated(self._one())
            longer = {(head + more, whole) for head, goes_on in heads if goes_on for more, whole in behind}
            heads = {head for head in heads if not head[1]}
            heads |= {(head[:_LONGEST], whole and len(head) <= _LONGEST) for head, whole in longer}
            if len(heads) > _MOST:
                heads = {(head, False) for head, _ in heads}
        return heads

    def _one(self) -> _Heads:
        """Read a letter, a class or a group; what has no width is passed over."""
        letter = self.written[self.at]
        if letter == "(":
            return self._group()
        if letter == "[":
            listed = _CLASS.match(self.written, self.at)
            self.at = listed.end() if listed else len(self.written)
            plain = listed["plain"] if listed else None
            return {(one.lower(), True) for one in plain} if plain else _ANYTHING
        if letter == "\\":
            return self._escaped()
        self.at += 1
        return _NOTHING if letter in "^$" else _ANYTHING if letter == "." else {(letter.lower(), True)}

    def _group(self) -> _Heads:
        opened = _GROUP.match(self.written, self.at)
        self.at = opened.end() if opened else self.at + 1
        heads = self.either()
        self.at += 1
        return _NOTHING if opened and opened["looks"] else heads

    def _escaped(self) -> _Heads:
        if self.written.startswith(_FIRST, self.at):
            self.at += len(_FIRST)
            return _NOTHING
        letter = self.written[self.at + 1]
        self.at += 2
        if letter == "d":
            return {(_DIGIT, True)}
        if letter in "AbBZ":
            return _NOTHING
        return _ANYTHING if letter.isalnum() else {(letter, True)}

    def _repeated(self, heads: _Heads) -> _Heads:
        """Read how often what was read last may stand."""
        times = _TIMES.match(self.written, self.at)
        if times is None:
            return heads
        self.at = times.end()
        if times[1] != "?":
            heads = {(head, False) for head, _ in heads}
        return heads | _NOTHING if times[1] in ("?", "*") or times[1].startswith("{0") else heads


_GROUP = re.compile(r"\((?:\?(?:(?P<looks><?[=!])|[aiLmsux-]*:|P<\w+>))?")
_CLASS = re.compile(r"\[(?:(?P<plain>[^\W\d_]+|[^\w\s\\^\[\]-]+)|\^?\]?(?:\\.|[^\]\\])*)\]")
_TIMES = re.compile(r"([?*+]|\{\d+(?:,\d*)?\})[?+]?")


def openings(written: str) -> frozenset[str]:
    """Return what a match of an expression may begin with, in small letters; "" where that may be anything.

    What is all of a match ends in a mark for the end of a word.
    """
    heads = _Opener(written).either()
    return frozenset(head + _END if whole else head for head, whole in heads)


def _openings_of(entries: Iterable[str]) -> frozenset[str]:
    return frozenset(head for entry in entries for head in openings(entry))


def _tree(heads: frozenset[str]) -> str:
    """Return a pattern, for small letters, of some openings."""
    return one_of(heads).replace(_END, "(?![0-9_a-z])").replace(_DIGIT, r"\d") if heads else "(?!)"


def glance(entries: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern, for small letters, that finds where one of some expressions may begin, be it in a word."""
    return re.compile(_tree(_openings_of(entries)))


class Places:
    """Where in a text one of some expressions can begin, each of which does so at the border of a word.

    Args:
        entries: the expressions.
    """

    def __init__(self, entries: Sequence[str]) -> None:
        self._opens_texts = any(_FIRST in entry for entry in entries)
        heads = _openings_of(entries)
        self.anywhere = "" in heads
        """Whether that may be anywhere, since an expression begins with any letter."""
        # a class of characters comes first, which `re` finds fast, then a tree
        self._marks = re.compile(rf"[^0-9_a-z](?={_tree(heads)})")

    def of(self, text: str) -> list[int]:
        """Return the places, in order."""
        found = [mark.start() for mark in self._marks.finditer(" " + lowered(text))]
        if self._opens_texts and found and found[0] and _NO_LETTERS.fullmatch(text, 0, found[0]):
            return [0, *found]  # where what opens the text begins, with the marks before it
        return found


class Entries:
    """A pattern for any of some expressions as whole words, with what of a compiled pattern is asked for.

    Args:
        entries: the expressions.
        written: one pattern for all of them; each begins and ends at the border of a word in it.
    """

    def __init__(self, entries: Sequence[str], written: str) -> None:
        self.entries = entries
        self.pattern = written
        self._at_once = re.compile(written, re.I)
        self.match, self.fullmatch = self._at_once.match, self._at_once.fullmatch

    @cached_property
    def _places(self) -> Places:
        return Places(self.entries)

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match in a text."""
        return self._at_once.search(text) if len(text) < _SHORT else next(self.finditer(text), None)

    def finditer(self, text: str, start: int = 0) -> Iterator[re.Match[str]]:
        """Return the matches in a text from a place on, in order."""
        if len(text) < _SHORT or self._places.anywhere:
            return self._at_once.finditer(text, start)
        return self.at(text, [place for place in self._places.of(text) if place >= start])

    def at(self, text: str, places: Iterable[int]) -> Iterator[re.Match[str]]:
        """Yield the matches that begin at some places of a text, in order and apart."""
        end = 0
        for place in places:
            if place >= end and (found := self.match(text, place)):
                yield found
                end = found.end()

    def findall(self, text: str) -> list[str]:
        """Return what matches in a text, in order."""
        return [found[0] for found in self.finditer(text)]

    def sub(self, new: str, text: str) -> str:
        """Return a text with something else in the place of each match."""
        if len(text) < _SHORT:
            return self._at_once.sub(new, text)
        kept: list[str] = []
        end = 0
        for found in self.finditer(text):
            kept += (text[end : found.start()], new)
            end = found.end()
        return "".join((*kept, text[end:])) if kept else text


class Groups:
    """Entries of several kinds, found in a text with one look for all."""

    def __init__(self, kinds: Mapping[str, Entries]) -> None:
        self.kinds = kinds
        self._free = {kind for kind, entries in kinds.items() if "" in _openings_of(entries.entries)}
        """The kinds of which an entry may begin with any letter."""
        self._places = Places([e for kind, found in kinds.items() if kind not in self._free for e in found.entries])

    def finditer(self, text: str) -> Iterator[tuple[str, re.Match[str]]]:
        """Yield what of each kind stands in a text, kind by kind."""
        places = self._places.of(text)
        for kind, entries in self.kinds.items() if places or self._free else ():
            for found in entries.finditer(text) if kind in self._free else entries.at(text, places):
                yield kind, found
