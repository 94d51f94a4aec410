"""Cuts a text into numbers, words, signs and marks, and finds phrases of a lexicon in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Generic, Literal, NamedTuple, TypeVar

Kind = Literal["number", "word", "sign", "mark"]
ADJACENT, SPACE, LINE, APART = 0, 1, 2, 3
"""What lies before a token: nothing, spaces, a line's end, or more than that (an empty line, a wide gap).

Before a token that stands apart comes a mark of its own, `BREAK`, without length: nothing is read across it."""
BREAK = "\n"

DASHES = frozenset("-‐‑‒–—−")

_WIDE = 40
"""Spaces beyond this many are a layout, not a gap between two words."""

_NARROW = "\u00a0\u202f\u2007\u2009"
# Groups are bounded, so that a page of "1 111 111 …" costs no more than its length.
_GROUPED = r"[0-9]{{1,3}}(?:[{}][0-9]{{3}}){{{},5}}(?![0-9])(?:[.,][0-9]+)?(?![0-9])"
_CENTS = r"[0-9]{1,3} [0-9]{3},[0-9]{2}(?![0-9])"
_PLAIN = r"[0-9]+(?:[.,][0-9]+|['’][0-9]{3}(?![0-9]))*|\.[0-9]+"
_WORD = r"[A-Za-z]+[^\W\d_]*|[^\W\d_]+"  # a class that is plain is passed over fastest


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
        lettered: words behind which a letter belongs to a name, not to a sign ("Series C$6B" in a flattened table).
    """

    def __init__(self, signs: Iterable[str], *, spaced: bool, lettered: Iterable[str] = ()) -> None:
        # where a plain space does not group, two groups of three, or one before cents, are still no accident
        grouped = f"{_GROUPED.format(_NARROW + ' ' * spaced, 1)}|{_GROUPED.format(' ', 2)}|{_CENTS}"
        names = [form for word in lettered for form in (word.lower(), word.capitalize())]
        no_name = "".join(f"(?<!{re.escape(word)} )" for word in names)
        longest_first = sorted(signs, key=len, reverse=True)
        sign = "|".join((no_name if s[:-1].isalpha() and len(s) == 2 else "") + _spaced(s) for s in longest_first)
        firsts = "".join(sorted({re.escape(s[0]) for s in longest_first}))
        # The space before a token, then one of a number, a sign, a word and a mark; nothing behind the last space. Most
        # tokens are words: one look at the first character passes over all numbers and signs.
        self._pattern = re.compile(
            rf"(\s*)(?:((?=[0-9.])(?:{grouped}|{_PLAIN}))|((?=[{firsts}])(?:{sign}))|({_WORD})|(\S)|\Z)"
        )

    def cut(self, text: str, start: int = 0, end: int | None = None) -> list[Token]:
        """Return the tokens of a text, or of a part of it, in order; offsets are those of the whole text."""
        tokens: list[Token] = []
        add, new = tokens.append, tuple.__new__  # the latter is what a named tuple's own constructor calls
        last = start
        for space, number, sign, word, mark in self._pattern.findall(text, start, len(text) if end is None else end):
            if space == " ":  # most are
                gap, at = SPACE, last + 1
            elif space:
                gap, at = _gap(space), last + len(space)
                if gap == APART:
                    add(new(Token, ("mark", BREAK, last, last, SPACE)))
            else:
                gap, at = ADJACENT, last
            if word:
                last = at + len(word)
                add(new(Token, ("word", word.lower(), at, last, gap)))
            elif mark:
                last = at + 1
                add(new(Token, ("mark", "'" if mark == "’" else mark.lower(), at, last, gap)))
            elif number:
                last = at + len(number)
                add(new(Token, ("number", number, at, last, gap)))
            elif sign:
                last = at + len(sign)
                add(new(Token, ("sign", sign.lower().replace(" ", ""), at, last, gap)))
        return tokens

    def fold(self, phrase: str) -> tuple[str, ...]:
        """Return the folded words of a phrase, as a text's tokens would carry them."""
        return tuple(token.text for token in self.cut(phrase))


def lowered(text: str) -> str:
    """Return a text in small letters and of the same length: a letter whose small form is two stays as it is."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _spaced(sign: str) -> str:
    """Return a pattern for a sign; one of several letters may stand apart from its last character ("US $")."""
    letters = sign[:-1]
    if sign.endswith("/"):
        return (
            rf"(?<!\w){re.escape(sign)}(?=[ {_NARROW}][0-9]|[0-9]+[.,][0-9]{{2}}(?!\w))"  # "S/ 27.90", but no "S/4HANA"
        )
    return (
        f"{letters} ?{re.escape(sign[-1])}"
        if len(letters) > 1 and letters.isalpha() and letters.isupper()
        else re.escape(sign)
    )


def _gap(space: str) -> int:
    if len(space) > _WIDE:
        return APART
    lines = space.count("\n")
    return SPACE if not lines else LINE if lines == 1 else APART


T = TypeVar("T")


class Phrases(Generic[T]):
    """Phrases with a value each, found at a token: the longest one that fits.

    Args:
        entries: the folded words of each phrase, and its value.
        backward: whether phrases are looked for before a token instead of from it.
    """

    def __init__(self, entries: Iterable[tuple[tuple[str, ...], T]], *, backward: bool = False) -> None:
        self._single: dict[str, T] = {}
        self._longer: dict[str, dict[str, list[tuple[tuple[str, ...], T]]]] = {}
        """Phrases of several words, by the word that is looked up first and the one beside it."""
        self.phrases: dict[tuple[str, ...], T] = {}
        for words, value in entries:
            self.phrases.setdefault(words, value)
            first, *beside = reversed(words[-2:]) if backward else words[:2]
            if beside:
                self._longer.setdefault(first, {}).setdefault(beside[0], []).append((words, value))
            else:
                self._single.setdefault(first, value)
        for phrases in self._longer.values():
            for found in phrases.values():
                found.sort(key=lambda entry: len(entry[0]), reverse=True)
        self.keys = frozenset(self._single) | frozenset(self._longer)
        """The words by which phrases are looked up: the first of each, or the last where they are found backward."""

    def behind(self, first: str) -> frozenset[str] | None:
        """Return the words that may stand behind a phrase's first one; None where it can be all of the phrase."""
        return None if first in self._single else frozenset(self._longer.get(first, ()))

    def at(self, tokens: Sequence[Token], i: int) -> tuple[int, T] | None:
        """Return the end (exclusive) and the value of the longest phrase that begins at token `i`."""
        if i >= len(tokens):
            return None
        first = tokens[i].text
        if first not in self.keys:
            return None
        if i + 1 < len(tokens) and (longer := self._longer.get(first)):
            for words, value in longer.get(tokens[i + 1].text, ()):
                if _fits(tokens, i, words):
                    return i + len(words), value
        return (i + 1, self._single[first]) if first in self._single else None

    def ends(self, tokens: Sequence[Token], i: int) -> list[int]:
        """Return the ends of all phrases that begin at token `i`, the longest first."""
        if i >= len(tokens):
            return []
        first = tokens[i].text
        longer = self._longer.get(first, {}).get(tokens[i + 1].text, ()) if i + 1 < len(tokens) else ()
        found = [i + len(words) for words, _ in longer if _fits(tokens, i, words)]
        return [*found, i + 1] if first in self._single else found

    def before(self, tokens: Sequence[Token], i: int) -> tuple[int, T] | None:
        """Return the start and the value of the longest phrase that ends just before token `i`."""
        if i <= 0:
            return None
        last = tokens[i - 1].text
        if last not in self.keys:
            return None
        if i > 1 and (longer := self._longer.get(last)):
            for words, value in longer.get(tokens[i - 2].text, ()):
                if i >= len(words) and _fits(tokens, i - len(words), words):
                    return i - len(words), value
        return (i - 1, self._single[last]) if last in self._single else None


def _fits(tokens: Sequence[Token], i: int, words: tuple[str, ...]) -> bool:
    if i + len(words) > len(tokens):
        return False
    for k, word in enumerate(words, i):  # noqa: SIM110 - a loop costs half of what all() does, and this is called most
        if tokens[k].text != word:
            return False
    return True
