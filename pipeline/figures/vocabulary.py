"""The `amounts` section of a language's lexicon, and the currencies, made ready for looking up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any, Literal

from pipeline.figures.currencies import currencies, currency_names
from pipeline.figures.lexicon import section
from pipeline.figures.numbers import VULGAR, NumberWords
from pipeline.figures.tokens import Cutter, Phrases, Token
from storage.records import Hedge, HedgeClass

HEDGES: Mapping[HedgeClass, Hedge] = {
    "about": "about",
    "almost": "about",
    "over": "at_least",
    "at_least": "at_least",
    "under": "at_most",
    "at_most": "at_most",
    "range": "range",
}
Joint = Literal["between", "and", "to", "move", "dash", "of"]
_CENT = Decimal("0.01")
_GREAT = 10**9
"""A magnitude from here on may stand behind an article alone."""
_OPENS_WORD = "".join(re.escape(c) for c in map(chr, range(0x3001)) if c.isspace() and c != " ") + r"\-‐‑'’\"“„«(/"
"""White space but the plain space, each character by itself, and the marks before a word that is a unit."""


@dataclass(frozen=True, slots=True)
class Magnitude:
    """A word that multiplies. `kind`: a full word, an abbreviation, or a letter that means many other things."""

    factor: Decimal
    kind: Literal["word", "short", "letter"]


@dataclass(frozen=True, slots=True)
class Unit:
    """A currency as written: its code (None where the word does not say of which country), and its worth.

    Attributes:
        worth: what one of it is in whole units (a cent: 0.01).
        wordlike: whether the code is also a word, so that it counts only beside a magnitude or decimals.
    """

    code: str | None
    worth: Decimal = Decimal(1)
    wordlike: bool = False


@dataclass(frozen=True, slots=True)
class Unless:
    """Words up to so many (`within`) before a hedge that make it none.

    Attributes:
        until: words between them that part them ("amplió su apuesta e invertirá hasta").
        beside: words just before the hedge behind which it is one after all ("con hasta", "de hasta").
        far: words that do so from further off, in its clause ("verhandelt mit Investoren über").
    """

    words: frozenset[str]
    within: int
    until: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    far: frozenset[str] = frozenset()


class Vocabulary:
    """The words by which sums are read in one language; `vocabulary(lang)` gives it, and the lexicon explains it."""

    def __init__(self, lang: str) -> None:
        data = section(lang, "amounts")
        ranges: Mapping[str, Any] = data.get("ranges", {})
        self.decimal: str = data.get("decimal", ".")
        self.cutter = Cutter(_signs(), spaced=bool(data.get("spaces")), lettered=data.get("lettered", ()))
        self.signs = {sign.lower(): Unit(code) for code, row in currencies().items() for sign in row["signs"]}
        self.codes = dict(_codes())
        self.names = Phrases(self._names(lang, data))
        self.leading = {word: Unit(code) for code, words in data.get("leading", {}).items() for word in words}
        self.turns = Phrases((fold, code) for code, ws in data.get("turns", {}).items() for fold, _ in self._folds(ws))
        self.magnitudes = Phrases(self._magnitudes(data.get("magnitudes", {})))
        self.short = dict(_exact(data, "abbreviations", "short")) | dict(_exact(data, "letters", "letter"))
        self.fused = {
            word: (Magnitude(Decimal(factor), "short"), Unit(code))
            for word, (factor, code) in data.get("fused", {}).items()
        }
        self.numbers = self._numbers(data)
        numbers = self.numbers
        self.openings = frozenset(word.lower() for word in (*self.codes, *self.leading)).union(
            numbers.numbers.keys,
            numbers.ones.keys,
            numbers.fractions.keys,
            numbers.collectives.keys,
            numbers.definite,
            VULGAR,
        )
        """The words with which a sum can begin, in small letters, beside numbers that are written as one word."""
        self.between = self._phrases(ranges.get("between", ()), backward=True)
        self.since = self._phrases(ranges.get("from", ()), backward=True)
        self.onward_from = self._phrases(
            [word for word in ranges.get("from", ()) if word not in data.get("links", ())], backward=True
        )
        """Words that tell where prices start: not those that mean "of" as well ("des 600 millions levés")."""
        self.against = self._phrases(ranges.get("against", ()), backward=True)
        self.times = self._phrases(ranges.get("times", ()))
        self.joints = Phrases(self._joints(ranges))
        self.stations = self._phrases(ranges.get("stations", ()))
        """What leads from one sum to the next in a move over several."""
        self.in_order = self._phrases(ranges.get("in_order", ()))
        """What says that several sums are those of several companies, in order ("respectively")."""
        self.to_or_at = bool(ranges.get("to_or_at"))
        """Whether the word between the ends of a range stands before a price, too ("levé 1 milliard à 13,8")."""
        self.spread = frozenset(ranges.get("spread", ()))
        self.sized = frozenset(ranges.get("sized", ()))
        self.priced = self._phrases(ranges.get("priced", ()))
        """What says behind the second of two sums that it is the price of the first, no end of a range."""
        self.change = frozenset(ranges.get("change", ()))
        self.steps = frozenset(ranges.get("steps", ()))
        self.before = Phrases(self._hedges(data, "before"), backward=True)
        self.behind = Phrases(self._hedges(data, "behind"))
        self.gaps = self._phrases(data.get("gaps", ()), backward=True)
        yardstick: Mapping[str, Any] = data.get("yardstick", {})
        self.yardstick_articles = frozenset(yardstick.get("articles", ()))
        self.yardstick_behind = self._phrases(yardstick.get("behind", ()))
        """What says that a sum with an article is only held against another ("über den 5 Milliarden, die")."""
        self.shades = self._phrases(data.get("shades", ()), backward=True)
        passing: Mapping[str, Any] = data.get("passing", {})
        marks = _with_adjectives(passing.get("marks", ()), passing.get("adjectives", ()))
        self.marks = self._phrases(marks, backward=True)
        self.passed, self.passed_behind = frozenset(passing.get("verbs", ())), frozenset(passing.get("behind", ()))
        self.neared = frozenset(passing.get("nearing", ()))
        self.this_year = self._phrases(passing.get("this_year", ()), backward=True)
        self.reached, self.negations = frozenset(passing.get("reached", ())), frozenset(passing.get("not", ()))
        self.alone = frozenset(passing.get("only", ()))
        self.since_folds = frozenset(self.since.phrases)
        self.unless = {fold: _unless(data["unless"][word]) for fold, word in self._folds(data.get("unless", {}))}
        adding: Mapping[str, Any] = data.get("adding_up", {})
        self.adding_up = frozenset(adding.get("verbs", ())), frozenset(adding.get("but", ()))
        """Verbs that make "up to" their own ("adds up to"), and the words before them behind which they do not."""
        self.adding_subjects = frozenset(adding.get("subjects", ()))
        """Words that open a sentence before such a verb and are no name."""
        self.givers, self.articles = frozenset(data.get("givers", ())), frozenset(data.get("articles", ()))
        self.percent = self._phrases(data.get("percent", ()))
        self.starting = frozenset(data.get("starting", ()))
        self.per = frozenset(data.get("per", ()))
        self.definite = frozenset(data.get("definite", ()))
        self.followers = frozenset(data.get("followers", ())) | {"'"}
        self.counted = frozenset(data.get("counted", ()))
        self.before_counted = frozenset(data.get("before_counted", ()))
        self.beside_counted = self._phrases(data.get("beside_counted", ()), backward=True)
        self.adjective_endings = tuple(data.get("adjective_endings", ()))
        """With what an adjective ends before a noun, in a language that writes nouns with a capital."""
        self.money = frozenset(data.get("money", ()))
        self.capital_nouns = bool(data.get("capital_nouns"))
        self.rest_joined = bool(data.get("rest_joined"))
        self.counts_by_link = bool(data.get("counts_by_link"))
        elided: Mapping[str, Any] = data.get("elided", {})
        self.elides = bool(elided.get("figures"))
        self.elided_before = self._phrases(elided.get("before", ()), backward=True)
        self.elided_behind = self._phrases(elided.get("behind", ()))
        self.of_it = self._phrases(elided.get("of_it", ()))
        self.each = self._phrases(elided.get("each", ()))
        self.sourced = self._phrases(elided.get("sourced", ()))
        self.elided_unless = self._phrases(elided.get("unless", ()))
        self.row_links = self._phrases(elided.get("row_links", ()), backward=True)
        self.row_givers = self._phrases(elided.get("row_givers", ()))
        self.row_takers = self._phrases(elided.get("row_takers", ()))
        self.row_parts = self._phrases(elided.get("row_parts", ()), backward=True)
        days = section(lang, "dates")
        self.numbered = frozenset((*elided.get("numbered", ()), *days.get("weekdays", ()), *days.get("months", ())))
        self.no_sums = frozenset(elided.get("others", ()))
        self.informed = frozenset(elided.get("informed", ()))
        """Behind people: they only tell of a sum, and nobody counts them ("people close to the talks")."""
        self.factors = frozenset(elided.get("factors", ()))
        self.spans = frozenset(elided.get("spans", ()))
        self.bare = self._bare(data)
        self.months = frozenset(days.get("months", ()))
        self.endings: tuple[str, ...] = tuple(self.money) if self.capital_nouns else ()
        self._first, self._spaced, self._marked = self._anchors()

    def anchors(self, low: str) -> list[tuple[int, int]]:
        """Return where what every sum holds one of stands in a text in small letters, in order and apart.

        It is a sign; a word for a unit; a unit or a code beside a digit.
        """
        found: list[tuple[int, int]] = []
        end = 0
        spans = sorted([one.span() for pattern in (self._spaced, self._marked) for one in pattern.finditer(low)])
        first = self._first.match(low)
        for span in (first.span(), *spans) if first else spans:
            if span[0] >= end:
                found.append(span)
                end = span[1]
        return found

    def has_anchor(self, low: str) -> bool:
        """Whether a text in small letters holds what every sum holds one of."""
        return bool(self._spaced.search(low) or self._marked.search(low) or self._first.match(low))

    def is_money(self, word: str) -> bool:
        """Whether a word is a noun of money ("round", "Finanzierungsrunde")."""
        return word in self.money or (bool(self.endings) and word.endswith(self.endings))

    def links_end(self, tokens: Sequence[Token], k: int) -> int:
        """Step over "of"."""
        found = self.numbers.links.at(tokens, k)
        return found[0] if found else k

    def _folds(self, entries: Iterable[str]) -> Iterator[tuple[tuple[str, ...], str]]:
        for phrase in entries:
            yield self.cutter.fold(phrase), phrase

    def _phrases(self, words: Iterable[str], *, backward: bool = False) -> Phrases[str]:
        return Phrases(self._folds(words), backward=backward)

    def _magnitudes(self, factors: Mapping[str, int]) -> Iterator[tuple[tuple[str, ...], Magnitude]]:
        for fold, word in self._folds(factors):
            yield fold, Magnitude(Decimal(factors[word]), "word")

    def _numbers(self, data: Mapping[str, Any]) -> NumberWords:
        compounds = {part: Decimal(str(value)) for part, value in data.get("compounds", {}).items()}
        parts = "|".join(sorted(compounds, key=len, reverse=True))
        ones = self._phrases(data.get("ones", ()))
        fractions = Phrases(
            (fold, Decimal(str(data["fractions"][word]))) for fold, word in self._folds(data.get("fractions", {}))
        )
        so_many: Mapping[str, int] = data.get("collectives", {})
        collectives = Phrases((fold, so_many[word]) for fold, word in self._folds(so_many))
        multipliers: Mapping[str, int] = data.get("multipliers", {})
        units = frozenset(words[0] for words in self.names.phrases if len(words) == 1)
        magnitudes = self.magnitudes.keys.union(word.lower() for word in data.get("abbreviations", ()))
        return NumberWords(
            Phrases((fold, data["numbers"][word]) for fold, word in self._folds(data.get("numbers", {}))),
            multipliers,
            compounds,
            re.compile(parts) if parts else None,
            ones,
            fractions,
            collectives,
            frozenset(data.get("vague", ())),
            frozenset(data.get("joins", ())),
            self._phrases(data.get("links", ())),
            magnitudes,
            units,
            magnitudes.union(
                units, fractions.keys, collectives.keys, multipliers, (w[1] for w in ones.phrases if len(w) > 1)
            ),
            frozenset(data.get("definite", ())),
            frozenset(data.get("by_many", ())),
            frozenset(w[0] for w, one in self.magnitudes.phrases.items() if len(w) == 1 and one.factor >= _GREAT),
            frozenset(data.get("points", ())),
        )

    def _bare(self, data: Mapping[str, Any]) -> re.Pattern[str]:
        """Return a pattern that finds what may be a number: a digit, a word for one, the first part of one."""
        words = {word for word, value in data.get("numbers", {}).items() if value > 1}
        parts = {part for part, value in data.get("compounds", {}).items() if value > 1}
        return re.compile(rf"(?<![\w.,'’])(?:[0-9]|{one_of(words | parts)})", re.IGNORECASE)

    def _names(self, lang: str, data: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], Unit]]:
        for code, names in currency_names(lang).items():
            yield from ((fold, Unit(code)) for fold, _ in self._folds(names))
        for code, names in data.get("currencies", {}).items():
            unit = Unit(None if code == "unknown" else code)
            yield from ((fold, unit) for fold, _ in self._folds(names))
        for code, names in data.get("cents", {}).items():
            cent = Unit(None if code == "unknown" else code, _CENT)
            yield from ((fold, cent) for fold, _ in self._folds(names))

    def _joints(self, ranges: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], Joint]]:
        joints: tuple[tuple[str, Joint], ...] = (
            ("and", "between"),
            ("either", "and"),
            ("to", "to"),
            ("move", "move"),
            ("of", "of"),
        )
        for name, joint in joints:
            yield from ((fold, joint) for fold, _ in self._folds(ranges.get(name, ())))

    def _hedges(self, data: Mapping[str, Any], side: str) -> Iterator[tuple[tuple[str, ...], HedgeClass]]:
        for name, sides in data.get("hedges", {}).items():
            yield from ((fold, name) for fold, _ in self._folds(sides.get(side, ())))

    def _anchors(self) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
        """Return the patterns of anchors: one with which a text opens; behind a plain space, found fastest; all others.

        The others begin with one class of characters, which it finds fast too; what stands there says what may follow.
        """
        signs = {char for sign in self.signs for char in sign if not char.isascii() or char == "$"}
        single = {words[0] for words in self.names.phrases if len(words) == 1} | self.magnitudes.keys
        named = single | {max(words, key=len) for words in self.names.phrases if not single & set(words)}
        short = {word.lower() for word in (*self.short, *self.fused, *self.codes)}
        fused = {(size + code).lower() for size in self.short for code in self.codes if len(code) == 3}  # "MEUR"
        ahead = {word.lower() for word in (*self.codes, *self.leading)}
        ahead |= {sign for sign in self.signs if sign.isascii() and "$" not in sign}
        no_letter = r"(?![^\W\d_])"
        digits, sign = f"0-9{''.join(VULGAR)}", re.escape("".join(sorted(signs)))
        word = rf"{one_of(named)}{no_letter}"
        return (
            re.compile(word),
            re.compile(rf" {word}"),
            re.compile(
                rf"[{digits}{sign}{_OPENS_WORD}](?:(?<=[{_OPENS_WORD}]){word}|(?<=[{sign}])"
                rf"|(?<=[{digits}])(?:[ \u00a0\u202f-]?{one_of(named | short | fused)}{no_letter}|{_behind(ahead)}))"
            ),
        )


def _with_adjectives(marks: Iterable[str], adjectives: Sequence[str]) -> Iterator[str]:
    """Write each mark (article, noun, link) alone and with an adjective before or behind its noun."""
    for mark in marks:
        article, noun, link = mark.split(" ", 2)
        yield mark
        for adjective in adjectives:
            yield f"{article} {adjective} {noun} {link}"
            yield f"{article} {noun} {adjective} {link}"


def _behind(words: Iterable[str]) -> str:
    """Return a pattern that looks back from behind a digit for one of some words before it, with a space or a point."""
    by_length: dict[int, list[str]] = {}
    for word in words:
        by_length.setdefault(len(word), []).append(re.escape(word))
    gaps = ("", "[ .\u00a0\u202f]", "\\. ", " \\.")
    return "|".join(f"(?<=\\b(?:{'|'.join(group)}){gap}[0-9])" for group in by_length.values() for gap in gaps)


def _unless(data: Mapping[str, Any]) -> Unless:
    words, until, beside, far = (frozenset(data.get(key, ())) for key in ("words", "until", "beside", "far"))
    return Unless(words, int(data["within"]), until, beside, far)


def one_of(words: Iterable[str], *, opens: bool = False) -> str:
    """Return a pattern for any of some words, as a tree by letters: `re` tries each branch of a flat one in turn.

    Args:
        words: the words.
        opens: whether no letter may stand before the first one. That is looked at behind it, since `re` finds a first
            letter fast.
    """
    tree: dict[str, Any] = {}
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branches(tree, r"(?<!\w.)" if opens else "")


def _branches(tree: Mapping[str, Any], behind_first: str = "") -> str:
    branches = [re.escape(letter) + behind_first + _branches(tree[letter]) for letter in sorted(tree) if letter]
    if not branches:
        return ""
    pattern = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{pattern})?" if "" in tree else pattern


def _exact(data: Mapping[str, Any], name: str, kind: Literal["short", "letter"]) -> Iterator[tuple[str, Magnitude]]:
    for word, factor in data.get(name, {}).items():
        yield word, Magnitude(Decimal(factor), kind)


@cache
def _signs() -> tuple[str, ...]:
    return tuple(sign for row in currencies().values() for sign in row["signs"])


def _codes() -> Iterator[tuple[str, Unit]]:
    """Yield codes and marks as they are written, with their currency."""
    for code, row in currencies().items():
        yield code, Unit(code, wordlike=bool(row.get("wordlike")))
        for mark in row.get("marks", ()):
            yield mark, Unit(code)


@cache
def vocabulary(lang: str) -> Vocabulary:
    """Return the vocabulary of a language (English where there is none)."""
    return Vocabulary(lang)
