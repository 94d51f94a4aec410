"""Cuts a text into numbers, words, signs and marks, and finds phrases of a lexicon in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Generic, Literal, NamedTuple, TypeVar

Kind = Literal["number", "word", "sign", "mark", "break"]
ADJACENT, SPACE, LINE, APART = 0, 1, 2, 3
"""What lies before a token: nothing, spaces, a line's end, or more than that (an empty line, a wide gap)."""

_WIDE = 40
"""Spaces beyond this many are a layout, not a gap between two words."""

# Groups of thousands are bounded, so that a page of "1 111 111 …" costs no more than its length.
_GROUPED = r"[0-9]{1,3}(?:[%s][0-9]{3}){1,5}(?![0-9])(?:[.,][0-9]+)?(?![0-9])"
_NARROW = "\u00a0\u202f\u2007\u2009"
_PLAIN = r"[0-9]+(?:[.,][0-9]+|['’][0-9]{3}(?![0-9]))*|\.[0-9]+"
_WORD = r"[^\W\d_]+"


class Token(NamedTuple):
    """One token. `text` is folded to lower case (a typographic apostrophe to a plain one); `gap` lies before it."""

    kind: Kind
    text: str
    start: int
    end: int
    gap: int


class Cutter:
    """Cuts texts into tokens by the signs and the number form of a language.

    Args:
        signs: currency signs, also those of several characters ("US$").
        spaced: whether a plain space groups thousands ("1 234").
    """

    def __init__(self, signs: Iterable[str], *, spaced: bool) -> None:
        longest_first = sorted(signs, key=len, reverse=True)
        grouped = _GROUPED % (_NARROW + (" " if spaced else ""))
        self._pattern = re.compile(
            rf"(?P<number>{grouped}|{_PLAIN})|(?P<sign>{'|'.join(map(re.escape, longest_first))})|(?P<word>{_WORD})|(?P<mark>\S)"
        )

    def cut(self, text: str, start: int = 0, end: int | None = None) -> list[Token]:
        """Return the tokens of a text, or of a part of it, in order; offsets are those of the whole text."""
        end = len(text) if end is None else end
        tokens: list[Token] = []
        last = start
        for match in self._pattern.finditer(text, start, end):
            at, until = match.span()
            kind: Kind = match.lastgroup  # type: ignore[assignment]
            raw = match.group()
            gap = ADJACENT if at == last else _gap(text, last, at)
            tokens.append(Token(kind, "'" if raw == "’" else raw.lower(), at, until, gap))
            last = until
        return tokens

    def fold(self, phrase: str) -> tuple[str, ...]:
        """Return the folded words of a phrase, as a text's tokens would carry them."""
        return tuple(token.text for token in self.cut(phrase))


def _gap(text: str, start: int, end: int) -> int:
    if end - start > _WIDE:
        return APART
    between = text[start:end]
    lines = between.count("\n")
    return SPACE if not lines else LINE if lines == 1 else APART


T = TypeVar("T")


class Phrases(Generic[T]):
    """Phrases with a value each, found at a token: the longest one that fits.

    Args:
        entries: the folded words of each phrase, and its value.
        backward: whether phrases are looked for before a token instead of from it.
    """

    def __init__(self, entries: Iterable[tuple[tuple[str, ...], T]], *, backward: bool = False) -> None:
        self._table: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for words, value in entries:
            self._table.setdefault(words[-1] if backward else words[0], []).append((words, value))
        for found in self._table.values():
            found.sort(key=lambda entry: len(entry[0]), reverse=True)

    def __contains__(self, word: str) -> bool:
        return word in self._table

    def at(self, tokens: Sequence[Token], i: int) -> tuple[int, T] | None:
        """Return the end (exclusive) and the value of the longest phrase that begins at token `i`."""
        if i >= len(tokens):
            return None
        for words, value in self._table.get(tokens[i].text, ()):
            if _fits(tokens, i, words):
                return i + len(words), value
        return None

    def before(self, tokens: Sequence[Token], i: int) -> tuple[int, T] | None:
        """Return the start and the value of the longest phrase that ends just before token `i`."""
        if i <= 0:
            return None
        for words, value in self._table.get(tokens[i - 1].text, ()):
            if i >= len(words) and _fits(tokens, i - len(words), words):
                return i - len(words), value
        return None


def _fits(tokens: Sequence[Token], i: int, words: tuple[str, ...]) -> bool:
    if i + len(words) > len(tokens):
        return False
    return all(tokens[i + k].text == word and (not k or tokens[i + k].gap < APART) for k, word in enumerate(words))
