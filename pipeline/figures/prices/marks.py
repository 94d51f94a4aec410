"""Finds what a price is for in a piece of text: units, directions, conditions, context tiers, periods, users.

It looks at words alone. What belongs to which amount is for the readers of cells, cards and sentences to decide.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache, lru_cache
from typing import Literal, TypeVar

from pipeline.figures.prices.words import Words, words
from pipeline.figures.tokens import lowered
from pipeline.figures.vocabulary import one_of

Direction = Literal["input", "output", "cached", "write", "training"]
MILLION = Decimal(1_000_000)
TIMED = ("month", "year")
"""What the price of a plan is told per."""
_NUMBER = r"\d[\d.,' \u00a0\u202f]*\d|\d"
_SIZE = r"(?:\d[\d.,\u00a0\u202f ]*(?:[kKM]\b|\d{3}\b|million|millones|millions|millionen)|\d+\s?(?:[kK]|M)\b)"
_GAP = r"[\s\u00a0\u202f-]*"


@dataclass(frozen=True, slots=True)
class Unit:
    """What a price is told per.

    Attributes:
        measure: tokens, month, year, image, minute, hour, page, request, count (a number of something told
            elsewhere), or foreign (a unit that no figure has).
        count: how many of them.
        direction: of tokens, where the phrase itself says it.
        explicit: whether a word of relation stands before it ("per", "/", "a"), so that it must be a unit.
    """

    measure: str
    count: Decimal
    start: int
    end: int
    direction: Direction | None = None
    explicit: bool = True
    modality: str | None = None

    def undirected(self) -> Unit:
        """Return the same of tokens of any direction."""
        return replace(self, direction=None)

    def of(self, measure: str) -> Unit:
        """Return as many of something else."""
        return replace(self, measure=measure)


@dataclass(frozen=True, slots=True)
class Mark:
    """A word or phrase that says something of a price."""

    kind: Literal["direction", "condition", "plain", "tier", "user"]
    value: str
    start: int
    end: int


class Scanner:
    """The patterns of one language."""

    def __init__(self, w: Words) -> None:
        self.words = w
        per = w.group("per")
        million = rf"(?:{w.group('million')}|10\^6|1[.,'\s\u00a0\u202f]?000[.,'\s\u00a0\u202f]?000)"
        count = (
            rf"(?:(?:{w.group('one')}|1){_GAP})?(?P<million>{million}|(?-i:M)(?=\b|{_GAP}tok))|"
            rf"(?:(?:{w.group('one')}|1){_GAP})?(?P<thousand>{w.group('thousand')}|[kK](?![\w])|1[.,'\s\u00a0\u202f]?000(?![\d.,]*\d))|"
            rf"(?P<number>{_NUMBER}){_GAP}(?P<mega>{w.group('million')}|M\b)?(?P<kilo>[kK]\b)?"
        )
        of = r"(?:(?:of|de|di|d['’]|von)\s?)?"
        kinds = ("input", "output", "cached", "write", "uncached", "training")
        self._direction = {kind: w.find("directions", kind) for kind in (*kinds, "caching")}
        directions = "|".join(w.group("directions", k) for k in kinds)
        modality = rf"{w.group('conditions', 'audio')}|{w.group('conditions', 'image')}|{w.group('plain', 'audio')}"
        mode = rf"{w.group('conditions', 'thinking')}|{w.group('conditions', 'batch')}|video"
        before = rf"(?P<before>(?:(?:{directions}|{modality}|{mode})[\s/-]*){{0,4}})"
        tokens = rf"(?:{w.group('tokens')})(?![\w])"
        join = rf"(?:\s*\(?(?:{w.group('joins')})?\s*['’]?\s*)"
        read, written = w.group("directions", "tokens_read"), w.group("directions", "tokens_written")
        behind = rf"(?:{join}(?P<behind>{directions})(?![\w])|\s(?:(?P<read>{read})|(?P<written>{written}))(?![\w]))?"
        relation = rf"(?P<per>(?<![\w]){per}(?![\w])(?<=\w)|/|(?<=-){per}(?=-)|(?<![\w])(?:l|all|dell|à l|de l)['’])"
        gap = r"[\s\u00a0\u202f-]*"
        self._tokens = re.compile(
            rf"(?:{relation}{gap})?(?<![\w.,$€£¥])(?:{count})?{gap}{of}{before}{tokens}{behind}", re.I
        )
        self._bare_million = re.compile(
            rf"{relation}{gap}(?:(?:{w.group('one')}|1){_GAP})?(?:{million}(?!\w)|(?-i:M)(?!\w)){behind}", re.I
        )
        self._bare_thousand = re.compile(
            rf"{relation}{gap}(?:(?:{w.group('one')}|1){_GAP})?(?:{w.group('thousand')}(?!\w)|[kK](?!\w)|1[.,'\s\u00a0\u202f]?000(?![\d.,]*\d)){behind}",
            re.I,
        )
        counted = ("image", "page", "request")
        plain = ("month", "year", "minute", "hour")
        self._counted = {
            name: re.compile(
                rf"(?:{relation}{gap})?(?<![\w.,])(?:{count})?{gap}{of}{w.group('units', name)}(?![\w])", re.I
            )
            for name in counted
        }
        self._plain = {
            name: re.compile(
                rf"(?:{relation}{gap})?(?<![\w])(?:(?:{w.group('one')}|1)\s)?{w.group('units', name)}(?![\w])", re.I
            )
            for name in plain
        }
        self._foreign = re.compile(
            rf"{relation}{gap}(?:(?:{w.group('one')}|{_NUMBER}|{million}|{w.group('thousand')}|[kKM])\b[\s-]*)?"
            rf"{of}(?:[\w-]+\s)?{w.group('units', 'foreign')}(?![\w])",
            re.I,
        )
        user, time = w.group("units", "user"), f"(?:{w.group('units', 'month')}|{w.group('units', 'year')})"
        self._joined = re.compile(
            rf"{relation}{gap}{user}\s(?:{w.group('connectors', 'and')})\s(?:{per}\s)?"
            rf"(?P<time>{w.group('units', 'month')}|{w.group('units', 'year')})(?![\w])",
            re.I,
        )
        self._months = re.compile(w.group("units", "month"), re.I)
        self._user = re.compile(rf"{relation}{gap}{user}(?![\w])|(?<![\w]){user}\s?/\s?{time}(?![\w])", re.I)
        about = rf"(?:{w.group('tiers', 'about')})"
        lead = rf"(?:(?<!\w){about}\s*(?:of|with|that are|longer|shorter|de|von|di|con|avec|mit)?\s*)?"
        near = rf"(?:\s*(?:\w+\s+){{0,2}}{about})?"
        above, upto = w.group("tiers", "above"), w.group("tiers", "upto")
        size = _SIZE
        rng = rf"(?:0|1)\s*(?:<|≤|<=|-|–|to|up to|bis|à|a)+\s*(?:\w+\s*){{0,2}}(?:<|≤|<=)?\s*{size}"
        mid = rf"{size}\s*(?:<|≤|<=|-|–|to|bis|à)+\s*(?:\w+\s*){{0,2}}(?:<|≤|<=)?\s*{size}"
        self._range_short = re.compile(rf"{lead}(?<![\w.,$€£]){rng}{near}", re.I)
        self._range_long = re.compile(rf"{lead}(?<![\w.,$€£]){mid}{near}", re.I)
        edge = r"(?:(?<=\W)|(?<!.))"
        self._long = re.compile(
            rf"{lead}{edge}(?:{above})\s*(?:the\s+)?{size}{near}|{size}\s*\+{near}|"
            rf"(?<![\w.,$€£]){size}{near}\s*(?:{w.group('tiers', 'or_more')})(?!\w)|"
            rf"(?<!\w){w.group('tiers', 'long')}(?!\w)",
            re.I,
        )
        self._short = re.compile(
            rf"{lead}{edge}(?:{upto})\s*(?:the\s+)?{size}{near}|(?<!\w){w.group('tiers', 'short')}(?!\w)|"
            rf"(?<![\w.,$€£]){size}{near}\s*(?:{w.group('tiers', 'or_less')})(?!\w)",
            re.I,
        )
        self._conditions = {name: w.find("conditions", name) for name in w.keys("conditions")}
        self._plains = {name: w.find("plain", name) for name in w.keys("plain")}

        measured = (*counted, *plain, "foreign", "apiece")
        nouns = {opening for name in measured for opening in w.openings("units", name)}
        nouns |= w.openings("million") | w.openings("thousand")
        self._token = re.compile(one_of(w.openings("tokens")))
        self._noun = re.compile(
            rf"[^a-z](?:{one_of(nouns)}|[mk](?!\w)|1[.,'\s\u00a0\u202f]?000|10\^6)|{self._token.pattern}"
        )

    # --- units ---

    def may_tell(self, text: str) -> bool:
        """Whether a text can name a unit at all: the cheap look before any reading."""
        return self._noun.search(" " + lowered(text)) is not None

    def may_count_tokens(self, text: str) -> bool:
        """The same for a count of tokens."""
        return self._token.search(lowered(text)) is not None

    def units(self, text: str) -> list[Unit]:
        """Return the units that a text names, in order; of overlapping ones the longer."""
        return list(self._units(text))

    @lru_cache(maxsize=2048)  # noqa: B019 - there is one Scanner a language, for good
    def _units(self, text: str) -> tuple[Unit, ...]:
        if not self.may_tell(text):
            return ()
        found: list[Unit] = []
        for m in self._tokens.finditer(text):
            found.append(self._token_unit(m))
        for m in self._bare_million.finditer(text):
            found.append(Unit("tokens", MILLION, m.start(), m.end(), self._behind(m), True))
        for m in self._bare_thousand.finditer(text):
            found.append(Unit("count", Decimal(1000), m.start(), m.end(), self._behind(m), True))
        for name, pattern in self._counted.items():
            for m in pattern.finditer(text):
                if m["per"] or _counts(m):
                    found.append(Unit(name, _count(m), m.start(), m.end(), None, m["per"] is not None))
        for name, pattern in self._plain.items():
            found += [
                Unit(name, Decimal(1), m.start(), m.end(), None, m["per"] is not None) for m in pattern.finditer(text)
            ]
        for m in self._joined.finditer(text):
            name = "month" if self._months.fullmatch(m["time"]) else "year"
            found.append(Unit(name, Decimal(1), m.start("time") - 1, m.end()))
        found += [Unit("foreign", Decimal(1), m.start(), m.end()) for m in self._foreign.finditer(text)]
        return tuple(_longest(found))

    def _token_unit(self, m: re.Match[str]) -> Unit:
        direction = self._kind(m["before"]) or self._behind(m)
        start = m.start() + (len(m[0]) - len(m[0].lstrip(" -\u00a0")))
        return Unit(
            "tokens" if _counts(m) or m["per"] else "token",
            _count(m),
            start,
            m.end(),
            direction,
            m["per"] is not None,
            self.modality(m["before"]),
        )

    def _behind(self, m: re.Match[str]) -> Direction | None:
        return "input" if m["read"] else "output" if m["written"] else self._kind(m["behind"])

    def modality(self, text: str | None) -> str | None:
        """Return "audio" or "image" where a phrase is of that kind of token alone, "text" where it says text."""
        if not text:
            return None
        if self._plains["audio"].search(text):
            return "text"
        return next((k for k in ("audio", "image") if self._conditions[k].search(text)), None)

    def _kind(self, text: str | None) -> Direction | None:
        return resolve_directions(self.directions(text)) if text else None

    # --- directions ---

    def directions(self, text: str) -> list[Mark]:
        """Return the directions that a text names, in order."""
        found = [
            Mark("direction", kind, m.start(), m.end())
            for kind, pattern in self._direction.items()
            for m in pattern.finditer(text)
        ]
        return _longest(found)

    # --- conditions ---

    def conditions(self, text: str) -> list[Mark]:
        """Return the conditions, tiers and their opposites that a text names, in order."""
        return list(self._marked(text))

    @lru_cache(maxsize=2048)  # noqa: B019
    def _marked(self, text: str) -> tuple[Mark, ...]:
        found: list[Mark] = []
        for name, pattern in self._conditions.items():
            found += [Mark("condition", name, m.start(), m.end()) for m in pattern.finditer(text)]
        for name, pattern in self._plains.items():
            found += [Mark("plain", name, m.start(), m.end()) for m in pattern.finditer(text)]
        found += [Mark("tier", "short", m.start(), m.end()) for m in self._range_short.finditer(text)]
        found += [Mark("tier", "long", m.start(), m.end()) for m in self._range_long.finditer(text)]
        found += [Mark("tier", "long", m.start(), m.end()) for m in self._long.finditer(text)]
        found += [Mark("tier", "short", m.start(), m.end()) for m in self._short.finditer(text)]
        return tuple(_longest(found))

    def users(self, text: str) -> list[Mark]:
        """Return where a text says "per user" or the like."""
        return [Mark("user", "user", m.start(), m.end()) for m in self._user.finditer(text)]


def resolve_directions(found: list[Mark]) -> Direction | None:
    """Return the one direction that several words come to: a cached input is cached, a cache miss is plain input."""
    kinds = {mark.value for mark in found}
    if "write" in kinds or {"caching", "written"} <= kinds:
        return "write"
    if {"caching", "read"} <= kinds:
        return "cached"
    if {"caching", "miss"} <= kinds:
        return "input"
    if "uncached" in kinds:
        return "input"
    if "cached" in kinds:
        return "cached"
    if "training" in kinds:
        return "training"
    if "input" in kinds and "output" not in kinds:
        return "input"
    return "output" if "output" in kinds and "input" not in kinds else None


def _counts(m: re.Match[str]) -> bool:
    return bool(m["million"] or m["thousand"] or m["number"])


def _count(m: re.Match[str]) -> Decimal:
    if m["million"]:
        return MILLION
    if m["thousand"]:
        return Decimal(1000)
    if m["number"]:
        digits = re.sub(r"[\s\u00a0\u202f',.](?=\d{3}(?!\d))", "", m["number"])
        value = Decimal(digits.replace(",", ".")) if re.fullmatch(r"\d+(?:[.,]\d+)?", digits) else Decimal(1)
        return value * (MILLION if m["mega"] else Decimal(1000) if m["kilo"] else Decimal(1))
    return Decimal(1)


_Placed = TypeVar("_Placed", Unit, Mark)


def _longest(found: list[_Placed]) -> list[_Placed]:
    kept: list[_Placed] = []
    for mark in sorted(found, key=lambda k: (k.start - k.end, k.start)):
        if all(mark.end <= k.start or mark.start >= k.end for k in kept):
            kept.append(mark)
    return sorted(kept, key=lambda k: k.start)


@cache
def scanner(lang: str) -> Scanner:
    """Return the scanner of a language."""
    return Scanner(words(lang))
