"""The `amounts` section of a language's lexicon, and the currencies, made ready for looking up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Literal

import yaml

from pipeline.figures.lexicon import section
from pipeline.figures.tokens import Cutter, Phrases
from storage.records import Hedge, HedgeClass

HEDGES: Mapping[HedgeClass, Hedge] = {
    "about": "about",
    "almost": "about",
    "over": "at_least",
    "at_least": "at_least",
    "under": "at_most",
    "at_most": "at_most",
}


@dataclass(frozen=True, slots=True)
class Magnitude:
    """A word that multiplies. `kind`: a full word, an abbreviation, or a letter that means many other things."""

    factor: Decimal
    kind: Literal["word", "short", "letter"]


@dataclass(frozen=True, slots=True)
class Unit:
    """A currency as written: its code, and what one of it is worth (a cent: 0.01)."""

    code: str
    worth: Decimal = Decimal(1)
    wordlike: bool = False


@cache
def currencies() -> Mapping[str, Mapping[str, Any]]:
    """Return the currencies as `currencies.yaml` lists them, by code."""
    found = yaml.safe_load(Path(__file__).with_name("currencies.yaml").read_text("utf-8"))
    return {code: row for code, row in found.items()}


class Vocabulary:
    """The words by which sums are read in one language. `of(lang)` gives it."""

    def __init__(self, lang: str) -> None:
        data = section(lang, "amounts")
        self.decimal: str = data.get("decimal", ".")
        self.signs = {sign.lower(): Unit(code) for code, row in currencies().items() for sign in row["signs"]}
        self.cutter = Cutter(_signs(), spaced=bool(data.get("spaces")))
        self.codes = dict(_codes())
        self.magnitudes = Phrases(self._magnitudes(data))
        self.short = dict(_exact(data, "abbreviations", "short")) | dict(_exact(data, "letters", "letter"))
        self.numbers = Phrases(self._folded(data.get("numbers", {}).items()))
        self.multipliers: Mapping[str, int] = data.get("multipliers", {})
        self.fractions = Phrases(self._folded((w, Decimal(str(v))) for w, v in data.get("fractions", {}).items()))
        self.ones = self._phrases(data.get("ones", ()))
        self.joins = frozenset(data.get("joins", ()))
        self.links = self._phrases(data.get("links", ()))
        self.names = Phrases(self._names(data))
        self.between, self.both, self.to, self.since = (
            self._phrases(data.get("ranges", {}).get(name, ()), backward=name in ("between", "from"))
            for name in ("between", "and", "to", "from")
        )
        self.spread = frozenset(data.get("ranges", {}).get("spread", ()))
        self.change = frozenset(data.get("ranges", {}).get("change", ()))
        self.before = Phrases(self._hedges(data, "before"), backward=True)
        self.behind = Phrases(self._hedges(data, "behind"))
        self.starting = frozenset(data.get("starting", ()))
        self.followers = frozenset(data.get("followers", ()))
        self.money = frozenset(data.get("money", ()))

    def _folded(self, entries: Iterable[tuple[str, Any]]) -> Iterator[tuple[tuple[str, ...], Any]]:
        for phrase, value in entries:
            yield self.cutter.fold(str(phrase)), value

    def _phrases(self, words: Iterable[str], *, backward: bool = False) -> Phrases[str]:
        return Phrases(self._folded((word, word) for word in words), backward=backward)

    def _magnitudes(self, data: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], Magnitude]]:
        return self._folded((word, Magnitude(Decimal(v), "word")) for word, v in data.get("magnitudes", {}).items())

    def _names(self, data: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], Unit]]:
        for code, names in data.get("currencies", {}).items():
            yield from self._folded((name, Unit(code)) for name in names)
        for code, names in data.get("cents", {}).items():
            yield from self._folded((name, Unit(code, Decimal("0.01"))) for name in names)

    def _hedges(self, data: Mapping[str, Any], side: str) -> Iterator[tuple[tuple[str, ...], HedgeClass]]:
        for name, sides in data.get("hedges", {}).items():
            yield from self._folded((phrase, name) for phrase in sides.get(side, ()))


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
