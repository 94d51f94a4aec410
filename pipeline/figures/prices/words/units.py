"""Finds the words that say what a price is per: so many tokens, images or pages, a month, a seat."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from pipeline.figures.openings import glance
from pipeline.figures.prices.words.conditions import Conditions
from pipeline.figures.prices.words.directions import KINDS, Directions
from pipeline.figures.prices.words.entries import Words, alternatives
from pipeline.figures.prices.words.marks import MILLION, Direction, Mark, Unit, longest
from pipeline.figures.tokens import lowered
from pipeline.figures.vocabulary import one_of, vocabulary

_GAP = r"[\s\u00a0\u202f-]*"
_NUMBER = r"\d[\d.,' \u00a0\u202f]*\d|\d"
_1000 = r"1[.,'\s\u00a0\u202f]?000"
_COUNTED = ("image", "page", "request")
"""What a price may be told for a number of."""
_SINGLE = ("month", "year", "minute", "hour")
"""What a price is told for one of."""
_HALF = 30
"""Letters before a unit in which what makes it a half stands ("a quarter of")."""
_MANY = 12
"""What stands for so many as a word says: any number that is no power of ten."""


class Units:
    """The units of one language."""

    def __init__(self, w: Words, directions: Directions, conditions: Conditions) -> None:
        self.directions, self.conditions = directions, conditions
        per, count, behind, one, of = rf"{_relation(w)}{_GAP}", _count(w), _behind(w), _one(w), _of(w)
        tokens = rf"(?:{w.group('tokens')})(?![\w])"
        self._tokens = re.compile(
            rf"(?:{per})?(?<![\w.,$€£¥])(?:{count})?{_GAP}{of}{_before(w)}{tokens}{_kind(w)}{behind}", re.I
        )
        kept = rf"(?:{per}(?:{w.group('one')}\s)?|(?<=\s){w.group('connectors', 'and')}\s(?:{w.group('per')}\s)?)"
        self._kept = re.compile(rf"\s*{kept}{w.group('units', 'hour')}(?!\w)", re.I)
        """An hour behind a count of tokens: they are stored so long."""
        self._bare_million = re.compile(rf"{per}{one}(?:{_million(w)}(?!\w)|(?-i:M)(?!\w)){behind}", re.I)
        thousand = rf"{w.group('thousand')}(?!\w)|[kK](?!\w)|{_1000}(?![\d.,]*\d)"
        self._bare_thousand = re.compile(rf"{per}{one}(?:{thousand}){behind}", re.I)
        self._counted = {
            name: re.compile(rf"(?:{per})?(?<![\w.,])(?:{count})?{_GAP}{of}{w.group('units', name)}(?![\w])", re.I)
            for name in _COUNTED
        }
        self._single = {
            name: re.compile(rf"(?:{per})?(?<![\w])(?:(?:{w.group('one')}|1)\s)?{w.group('units', name)}(?![\w])", re.I)
            for name in _SINGLE
        }
        looks = rf"(?:{w.group('of_pictures')}\s){{0,3}}"
        one_of_it = (
            rf"(?<!\w)(?:{w.group('one')}\s|{w.group('one_elided')}['’])\s?{looks}{w.group('units', 'image')}(?!\w)"
        )
        self._one_image = re.compile(rf"(?:{per})?{one_of_it}", re.I)
        self._foreign = re.compile(_foreign(w, per), re.I)
        self._by_seat = re.compile(_by_seat(w, per), re.I)
        self._months = re.compile(w.group("units", "month"), re.I)
        user, time = w.group("units", "user"), f"(?:{w.group('units', 'month')}|{w.group('units', 'year')})"
        self._user = re.compile(rf"{per}{user}(?![\w])|(?<![\w]){user}\s?/\s?{time}(?![\w])", re.I)
        self._not_per = w.whole("not_per")
        self._half = re.compile(rf"(?<!\w){w.group('half_of')}\s*$", re.I)
        self._passed = re.compile(rf"\s{w.group('passed')}(?!\w)", re.I)
        self._read = w.find("directions", "tokens_read")
        self._several = _several(w)
        self._token, self._noun = _glances(w)
        self._may_be = {name: glance(w.fragments("units", name)) for name in (*_COUNTED, *_SINGLE, "user", "foreign")}
        """For the words of each unit, in small letters, whether a text may hold one."""
        self._million = re.compile(rf"{glance(w.fragments('million')).pattern}|m(?!\w)|{_1000}|10\^6")
        self._thousand = re.compile(rf"{glance(w.fragments('thousand')).pattern}|k(?!\w)|{_1000}")

    def may_tell(self, text: str) -> bool:
        """Whether a text can name a unit at all: the cheap look before any reading."""
        return self._noun.search(" " + lowered(text)) is not None

    def may_count_tokens(self, text: str) -> bool:
        """The same for a count of tokens."""
        return self._token.search(lowered(text)) is not None

    def find(self, text: str) -> list[Unit]:
        """Return the units that a text names, in order; of overlapping ones the longer."""
        return longest(self._all(text)) if self.may_tell(text) else []

    def users(self, text: str) -> list[Mark]:
        """Return where a text says "per user" or the like."""
        if not self._may_be["user"].search(lowered(text)):
            return []
        found = (m for m in self._user.finditer(text) if not self._not_per.fullmatch(m[0].strip()))
        return [Mark("user", "user", m.start(), m.end()) for m in found]

    def _all(self, text: str) -> Iterator[Unit]:
        low = lowered(text)
        for m in self._tokens.finditer(text) if self._token.search(low) else ():
            kept = self._kept.match(text, m.end()) if _counts(m) else None
            unit = Unit("foreign", Decimal(1), m.start(), kept.end()) if kept else self._token_unit(m)
            yield self._before_tier(unit, m)
        for m in self._bare_million.finditer(text) if self._million.search(low) else ():
            if self._half.search(text[max(0, m.start() - _HALF) : m.start()]):
                continue  # "half a million out" counts what goes through
            yield Unit("tokens", MILLION, m.start(), m.end(), self._direction_behind(m))
        for m in self._bare_thousand.finditer(text) if self._thousand.search(low) else ():
            yield Unit("count", Decimal(1000), m.start(), m.end(), self._direction_behind(m))
        named = {name for name, may_be in self._may_be.items() if may_be.search(low)}
        for name, pattern in self._counted.items():
            for m in pattern.finditer(text) if name in named else ():
                if m["per"] or _counts(m):
                    count = Decimal(1) if name == "image" and _is_resolution(m) else _number(m)
                    yield Unit(name, count, m.start(), m.end(), explicit=m["per"] is not None)
        for m in self._one_image.finditer(text) if "image" in named else ():
            yield Unit("image", Decimal(1), m.start(), m.end(), explicit=m["per"] is not None)
        for name, pattern in self._single.items():
            for m in pattern.finditer(text) if name in named else ():
                if m["per"] and (
                    self._half.search(text[max(0, m.start() - _HALF) : m.start()]) or self._passed.match(text, m.end())
                ):
                    continue  # "after half a year at", "a year ago": how long, or when
                yield Unit(name, Decimal(1), m.start(), m.end(), explicit=m["per"] is not None)
        for m in self._by_seat.finditer(text) if "user" in named else ():
            name = "month" if self._months.fullmatch(m["time"]) else "year"
            yield Unit(name, Decimal(1), m.start("time") - 1, m.end())
        for m in self._foreign.finditer(text) if "foreign" in named else ():
            yield Unit("foreign", Decimal(1), m.start(), m.end())

    def _before_tier(self, unit: Unit, m: re.Match[str]) -> Unit:
        """A unit without the words behind it that begin a tier ("/ MTok for prompts up to 128K")."""
        if not m["behind"] or not any(
            t.kind == "tier" and t.start < m.end() < t.end for t in self.conditions.find(m.string)
        ):
            return unit
        return replace(unit, end=m.start("behind"), direction=self.directions.resolve(m["before"]))

    def _token_unit(self, m: re.Match[str]) -> Unit:
        direction = self.directions.resolve(m["before"]) or self._direction_behind(m)
        if direction is None and (done := m["done"]):
            direction = "input" if self._read.search(done) else "output"
        start = m.start() + (len(m[0]) - len(m[0].lstrip(" -\u00a0")))
        measure = "tokens" if _counts(m) or m["per"] else "token"
        count = _number(m)
        told = next((name for name in ("million", "thousand") if m[name]), None)
        if told and self._several.search(lowered(m.string[: m.start(told)])):
            count *= _MANY  # "ten million tokens" are a workload
        modality = self.conditions.modality(m["before"]) or self.conditions.modality(m["kind"])
        return Unit(measure, count, start, m.end(), direction, m["per"] is not None, modality)

    def _direction_behind(self, m: re.Match[str]) -> Direction | None:
        return "input" if m["read"] else "output" if m["written"] else self.directions.resolve(m["behind"])


# --- the parts of the patterns ---


def _relation(w: Words) -> str:
    """A word or sign that says that a unit follows: "per", "/", "all'"."""
    per, elided = w.group("per"), w.group("per_elided")
    return rf"(?P<per>(?<![\w]){per}(?![\w])(?<=\w)|/|(?<=-){per}(?=-)|(?<![\w]){elided}['’])"


def _of(w: Words) -> str:
    """What may stand before the thing that is counted ("one million of tokens")."""
    return rf"(?:{w.group('connectors', 'of')}\s?)?"


def _one(w: Words) -> str:
    return rf"(?:(?:{w.group('one')}|1){_GAP})?"


def _million(w: Words) -> str:
    thousands = set(w.own_fragments("thousand"))  # "mil" is a million in English price lists, a thousand in Spanish
    millions = alternatives(m for m in w.fragments("million") if m not in thousands)
    return rf"(?:{millions}|10\^6|1[.,'\s\u00a0\u202f]?000[.,'\s\u00a0\u202f]?000)"


def _count(w: Words) -> str:
    """How many: a million, a thousand, or a number with or without a magnitude."""
    return (
        rf"{_one(w)}(?P<million>{_million(w)}|(?-i:M)(?=\b|{_GAP}tok))|"
        rf"{_one(w)}(?P<thousand>{w.group('thousand')}|[kK](?![\w])|{_1000}(?![\d.,]*\d))|"
        rf"(?P<number>{_NUMBER}){_GAP}(?P<mega>{w.group('million')}|M\b)?(?P<kilo>[kK]\b)?"
    )


def _before(w: Words) -> str:
    """What kind of tokens, told before them: words of direction, modality or mode, or what is done to them."""
    modality = rf"{w.group('conditions', 'audio')}|{w.group('conditions', 'image')}|{w.group('plain', 'audio')}"
    mode = rf"{w.group('conditions', 'thinking')}|{w.group('conditions', 'batch')}|{w.group('other_modes')}"
    done = rf"{w.group('directions', 'tokens_read')}|{w.group('directions', 'tokens_written')}"
    return rf"(?:(?P<done>{done})\s)?(?P<before>(?:(?:{_named_directions(w)}|{modality}|{mode})[\s/-]*){{0,4}})"


def _kind(w: Words) -> str:
    """What kind of tokens, told behind them ("tokens de audio", "token audio")."""
    kinds = "|".join((w.group("conditions", "audio"), w.group("conditions", "image"), w.group("plain", "audio")))
    return rf"(?:\s{_of(w)}(?P<kind>{kinds})(?!\w))?"


def _behind(w: Words) -> str:
    """Which tokens, told behind them ("tokens of input", "tokens read")."""
    join = rf"(?:\s*\(?(?:{w.group('joins')})?\s*['’]?\s*)"
    read, written = w.group("directions", "tokens_read"), w.group("directions", "tokens_written")
    named = rf"{join}(?P<behind>{_named_directions(w)})(?![\w])"
    return rf"(?:{named}|,?\s(?:(?P<read>{read})|(?P<written>{written}))(?![\w]))?"


def _named_directions(w: Words) -> str:
    return "|".join(w.group("directions", kind) for kind in KINDS)


def _foreign(w: Words, per: str) -> str:
    """One or many of what no figure is told per."""
    many = rf"(?:{_million(w)}|{w.group('thousand')}|[kKM])"
    count = rf"(?:(?:{w.group('one')}|{_NUMBER}{_GAP}{many}?|{many})(?:\b|(?<=\.))[\s-]*)"
    return rf"{per}(?:{count})?{_of(w)}(?:[\w-]+\s)?{w.group('units', 'foreign')}(?![\w])"


def _by_seat(w: Words, per: str) -> str:
    """A seat and a time in one phrase ("per user and month")."""
    time = rf"(?P<time>{w.group('units', 'month')}|{w.group('units', 'year')})(?![\w])"
    return rf"{per}{w.group('units', 'user')}\s(?:{w.group('connectors', 'and')})\s(?:{w.group('per')}\s)?{time}"


def _glances(w: Words) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Quick patterns, in small letters, for texts that may count tokens, and for those that may name any unit."""
    nouns = {opening for name in (*_COUNTED, *_SINGLE, "foreign", "apiece") for opening in w.openings("units", name)}
    nouns |= w.openings("million") | w.openings("thousand")
    token = one_of(w.openings("tokens"))
    return re.compile(token), re.compile(rf"[^a-z](?:{one_of(nouns)}|[mk](?!\w)|{_1000}|10\^6)|{token}")


# --- counts ---


def _several(w: Words) -> re.Pattern[str]:
    """Return a pattern for a number in words, above one, that a text ends with."""
    told = vocabulary(w.lang).numbers
    words = [" ".join(words) for words, value in told.numbers.phrases.items() if value > 1]
    words += [" ".join(words) for words in told.collectives.phrases]
    return re.compile(rf"(?<!\w){one_of(words)}[\s-]+{_of(w)}$")


def _counts(m: re.Match[str]) -> bool:
    return bool(m["million"] or m["thousand"] or m["number"])


def _is_resolution(m: re.Match[str]) -> bool:
    """Whether a number before "image" tells how fine it is ("per 4K image")."""
    return m["kilo"] is not None and m["number"] in ("2", "4", "8")


def _number(m: re.Match[str]) -> Decimal:
    """How many a match of `_count` comes to."""
    if m["million"]:
        return MILLION
    if m["thousand"]:
        return Decimal(1000)
    if not m["number"]:
        return Decimal(1)
    digits = re.sub(r"[\s\u00a0\u202f',.](?=\d{3}(?!\d))", "", m["number"])
    value = Decimal(digits.replace(",", ".")) if re.fullmatch(r"\d+(?:[.,]\d+)?", digits) else Decimal(1)
    return value * (MILLION if m["mega"] else Decimal(1000) if m["kilo"] else Decimal(1))
