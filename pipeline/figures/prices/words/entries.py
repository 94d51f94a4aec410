"""The `prices` section of the lexicon, compiled: a language's own words together with the English ones.

Price pages of any language mix English headers in, so that both are always read. Entries of the lexicon are regular
expressions, matched without regard to case at word borders.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from typing import Any

from pipeline.figures import lexicon
from pipeline.figures.openings import Entries, Groups

_ABBREVIATIONS = ("M",)
_OPENING = re.compile(r"(?:[\w '](?![?*{|]))*")


def alternatives(fragments: Iterable[str]) -> str:
    """Return one group of alternatives, the longest first, so that the longer phrase wins."""
    return "(?:" + "|".join(sorted(fragments, key=len, reverse=True)) + ")"


def bounded(pattern: str) -> str:
    """Hold a pattern to word borders where it begins or ends with a letter or digit."""
    return rf"(?<![\w]){pattern}(?![\w])"


class Words:
    """The price words of one language, English included."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self._sections = [lexicon.section(lang, "prices")]
        if lang != lexicon.FALLBACK:
            self._sections.append(lexicon.section(lexicon.FALLBACK, "prices"))

    def fragments(self, *path: str) -> list[str]:
        """Return the entries under a path of keys, the language's own first."""
        found: dict[str, None] = {}
        for part in self._sections:
            node: Any = part
            for key in path:
                node = node.get(key, {}) if isinstance(node, Mapping) else {}
            if isinstance(node, list):
                found |= dict.fromkeys(str(entry) for entry in node)
        return list(found)

    def own(self, *path: str) -> str:
        """Return the entries of the language alone as one group; the English ones where it has none."""
        found = self.own_fragments(*path)
        return alternatives(found) if found else r"(?!)"

    def own_fragments(self, *path: str) -> list[str]:
        """Return the entries of the language alone under a path of keys; the English ones where it has none."""
        for part in self._sections:
            node: Any = part
            for key in path:
                node = node.get(key, {}) if isinstance(node, Mapping) else {}
            if isinstance(node, list) and node:
                return [str(entry) for entry in node]
        return []

    def keys(self, *path: str) -> list[str]:
        """Return the names of the groups under a path."""
        found: dict[str, None] = {}
        for part in self._sections:
            node: Any = part
            for key in path:
                node = node.get(key, {}) if isinstance(node, Mapping) else {}
            if isinstance(node, Mapping):
                found |= dict.fromkeys(str(key) for key in node)
        return list(found)

    @cache  # noqa: B019 - there is one Words a language, for good
    def group(self, *path: str) -> str:
        """Return the entries under a path as one group of alternatives; one that matches nothing where it is empty."""
        found = self.fragments(*path)
        return alternatives(found) if found else r"(?!)"

    @cache  # noqa: B019
    def any_of(self, *paths: tuple[str, ...]) -> str:
        """Return the entries under several paths as one group of alternatives."""
        found = [entry for path in paths for entry in self.fragments(*path)]
        return alternatives(found) if found else r"(?!)"

    def openings(self, *path: str) -> set[str]:
        """Return what the entries under a path begin with, in small letters: the letters that none can leave out."""
        return {_OPENING.match(entry)[0].lower() for entry in self.fragments(*path)}  # type: ignore[index]

    @cache  # noqa: B019
    def find(self, *path: str) -> Entries:
        """Return a pattern that finds any entry under a path as whole words."""
        return Entries(self.fragments(*path), bounded(self.group(*path)))

    @cache  # noqa: B019
    def groups(self, *path: str) -> Groups:
        """Return what finds the entries of all groups under a path, each told by the name of its group."""
        return Groups({name: self.find(*path, name) for name in self.keys(*path)})

    @cache  # noqa: B019
    def whole(self, *path: str) -> re.Pattern[str]:
        """Return a pattern for a text that is nothing but an entry under a path."""
        return re.compile(rf"\W*{self.group(*path)}[\s:.*]*", re.I)

    @cached_property
    def sentence_ends(self) -> re.Pattern[str]:
        """A pattern for the space between two sentences of a price page, the second of which a sum may open."""
        abbreviated = "".join(rf"(?<!(?i:\b{entry})\.)" for entry in self.fragments("abbreviated"))
        return re.compile(rf"(?<=[.!?]){abbreviated}\s+(?=[A-ZÀ-Ý$€£¥₹])")


@cache
def words(lang: str) -> Words:
    """Return the price words of a language (English where there is no lexicon)."""
    return Words(lang if lang in lexicon.languages() else lexicon.FALLBACK)
