"""Reads a label (a header, a heading, the line above a price): what it says of the prices that it covers.

A label says part of what a price is: a unit, a direction, a condition, a currency, a product. What several of them come
to together is for `lists/levels.py` and `lists/terms.py` to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from pipeline.figures.openings import Entries
from pipeline.figures.prices.words import MILLION, Mark, Scanner, Unit, Words, mask, one_direction, scanner, words
from pipeline.figures.products import Product, Products, Spelt, coined_words
from pipeline.figures.vocabulary import one_of, vocabulary

_SIGNS = {"US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "HK$": "HKD", "NZ$": "NZD", "S$": "SGD",
          "R$": "BRL", "MX$": "MXN", "$": "USD", "€": "EUR", "£": "GBP", "₹": "INR", "₩": "KRW",
          "¥": "CNY"}  # fmt: skip
_SIGN = re.compile("|".join(re.escape(s) for s in sorted(_SIGNS, key=len, reverse=True)))
_CODE = re.compile(r"(USD|EUR|GBP|CNY|RMB|JPY|INR|CAD|AUD|CHF|BRL|MXN|KRW|SGD|HKD)(?<![A-Za-z][A-Z]{3})(?![A-Za-z])")
_REGION_ENDS = re.compile(r"\(.*?\)|\s\d$")
"""What stands behind a region's name: a place in brackets, or the number of one ("us-east-1")."""
_ROLES = (
    *("country", "date", "ignored", "vendor", "provider", "developer"),
    *("id", "name", "unit", "period", "notes", "price", "old", "new"),
)
"""What the whole of a label may be a word for, in the order in which it is asked."""
_SET_OFF = re.compile(r"[,:(–—-]\s*$")
_BRACKETS = re.compile(r"\s*\(.*?\)\s*")
_APART = re.compile(r"[,;:/&|·]")
_LONGEST_REGION = 80
_LEADS_TO = 12
"""Letters between a prompt and how long it is ("prompt is at most 200k")."""
_LONGEST_COUNT = 12
"""Letters of a number of tokens before the word that says which ("1 million input")."""
_DIGIT = re.compile(r"\d")
_CLOCK = r"\d{1,2}[:.]\d\d"
_PUNCTUATION = re.compile(r"^[\s:;,.()\[\]/|*·•–—=+&-]+|[\s:;,.()\[\]/|*·•–—=&-]+$")


@dataclass(frozen=True, slots=True)
class Label:
    """What one label says.

    Attributes:
        text: as written. rest: what is left of it when all that is understood is taken out: a name, perhaps.
        directions: in the order of the text. unit, user, conditions, plain, tier, currency: as marks.py has them.
        products: products named in it.
        tiered: the directions inside a tier: perhaps of what is sent, not of what is paid for ("inputs over 200k").
        region: the region that the whole label is the name of ("us east (n. virginia)"), or "".
        whole: what the whole label is a word for ("ignored", "name", "vendor", …), or "".
    """

    text: str = ""
    rest: str = ""
    directions: tuple[str, ...] = ()
    unit: Unit | None = None
    user: bool = False
    conditions: frozenset[str] = frozenset()
    plain: frozenset[str] = frozenset()
    tier: str | None = None
    currency: str | None = None
    products: tuple[Product, ...] = ()
    whole: str = ""
    old: bool = False
    units: tuple[Unit, ...] = ()
    cents: bool = False
    tiered: tuple[str, ...] = ()
    region: str = ""

    @property
    def direction(self) -> str | None:
        """The one direction that the label comes to."""
        return one_direction(self.directions)

    @property
    def attribute(self) -> bool:
        """Whether it says something of a price and names nothing."""
        return self.says and not self.rest and not self.products

    @property
    def says(self) -> bool:
        """Whether it says something of a price, whatever it names beside."""
        told = self.directions or self.unit or self.conditions or self.plain or self.tier or self.user or self.currency
        return bool(told)


class Reader:
    """Reads labels of one language, with the products of one watch list."""

    def __init__(self, lang: str, products: Products, makers: frozenset[str] = frozenset()) -> None:
        self.words: Words = words(lang)
        self.scan: Scanner = scanner(lang)
        self.products = products
        self.makers = makers
        self.coined: frozenset[str] = frozenset()
        """Words that belong to models' names on this page."""
        self._cache: dict[str, Label] = {}
        self._named: dict[str, tuple[Product, ...]] = {}
        self._of_name, self._names = _full_names(lang)
        self._currencies = self.words.groups("currencies_in")
        wholes = (f"(?P<{role}>{self.words.whole('labels', role).pattern})" for role in _ROLES)
        self._role = re.compile("|".join(wholes), re.I)
        self._generic = self.words.find("generic")
        self._opens_alone = re.compile(rf"[A-ZÀ-Ý]\w+(?=\s*(?:$|[^\w\s]|{self.words.group('for_words')}\s))")
        ways = rf"(?:(?P<in>{self.words.group('directions', 'in')})|{self.words.group('directions', 'out')})"
        self._way = re.compile(rf"(?<![\w-]){ways}(?=\s*(?:\Z|[^\w\s$€£¥'’-]))", re.I)
        self._relation = re.compile(
            rf"(?<![\w-]){self.words.group('per')}(?![\w-])|(?<![\w-]){self.words.group('joins')}(?![\w-])", re.I
        )

    def label(self, text: str) -> Label:
        """Read one label."""
        found = self._cache.get(text)
        if found is None:
            found = self._cache[text] = self._read(text)
        return found

    def named(self, text: str) -> tuple[Product, ...]:
        """Return the products named in a text."""
        found = self._named.get(text)
        if found is None:
            found = self._named[text] = tuple(self.products.find(text, makers=self.makers, coined=self.coined))
        return found

    def learn(self, text: str, spelt: Sequence[Spelt]) -> None:
        """Take note of the words that a page puts behind its models' versions, where they say nothing else.

        Args:
            text: all of the page.
            spelt: what it spells like a product's name.
        """
        found = self.products.find(text, makers=self.makers, spelt=spelt)
        words = coined_words(text, found, nouns_small=not vocabulary(self.words.lang).capital_nouns)
        self.coined = frozenset(word for word in words if self.label(word).rest)
        self._named.clear()

    def _read(self, text: str) -> Label:
        if not text.strip():
            return Label(text)
        products = self.named(text)
        masked = self.scan.volumes.mask(mask(text, [(p.start, p.end) for p in products]))
        units, conditions = self._told(masked)
        tiers = [m for m in conditions if m.kind == "tier"]
        without_tiers = mask(masked, [(t.start, t.end) for t in tiers])
        directions = self._directions(masked, without_tiers, tiers)
        users = self.scan.users(masked)
        spans = [(u.start, u.end) for u in units]
        spans += [(k.start, k.end) for k in (*conditions, *directions, *users)]
        beside = mask(masked, spans)
        kinds, rest = tuple(d.value for d in directions), self._rest(beside)
        kinds, rest = self._cache_use(kinds, rest, without_tiers)
        if not kinds and (way := self._in_or_out(beside, conditions)):
            kinds, rest = (way,), ""
        unit = self._unit(masked, units, text)
        if unit is None and (unit := self._counted(masked, directions)):
            rest = rest.removeprefix(masked[: directions[0].start].strip(" :")).strip()
        rest = rest or self._plan_like_relation(text)
        if not products and self._is_region(text):
            standard = any(m.kind == "plain" and m.value == "batch" for m in conditions)
            conditions, rest = [*conditions, Mark("plain" if standard else "condition", "region", 0, len(text))], ""
        region = any(m.value == "region" and m.kind == "condition" for m in conditions) and not rest and not products
        modal = {u.modality for u in units if u.modality}
        return Label(
            text, rest, kinds, unit, bool(users),
            frozenset(m.value for m in conditions if m.kind == "condition") | frozenset(modal - {"text"}),
            frozenset({m.value for m in conditions if m.kind == "plain"} | ({"audio"} if "text" in modal else set())),
            tiers[0].value if len({t.value for t in tiers}) == 1 else None,
            self.currency(masked), products, self.role(text),
            bool(rest and self.words.whole("labels", "old").fullmatch(rest)),
            tuple(units), bool(self.words.find("cents").search(masked)),
            tuple(d.value for t in tiers for d in self.scan.directions(masked[t.start : t.end])),
            " ".join(text.lower().split()) if region else "",
        )  # fmt: skip

    def _told(self, masked: str) -> tuple[list[Unit], list[Mark]]:
        """The units and the conditions of a label, each word read as one of them alone."""
        units, marks = self.scan.units(masked), self.scan.conditions(masked)
        conditions = [m for m in marks if not _inside(m, units) or m.kind == "tier"]
        billing = [m for m in conditions if m.value == "annual-billing"]
        units = [u for u in units if u.measure != "year" or u.explicit or not any(_overlaps(u, m) for m in billing)]
        # "text / image / video": a list of kinds is a condition, also where it stands before tokens
        listed = [m for m in marks if m.value == "audio" and m.end - m.start > (8 if m.kind == "plain" else 6)]
        conditions += [m for m in listed if m not in conditions]
        taken = [*listed, *(m for m in conditions if m.kind == "tier")]
        return [u for u in units if not any(_overlaps(u, m) for m in taken)], conditions

    def _directions(self, masked: str, without_tiers: str, tiers: Sequence[Mark]) -> list[Mark]:
        """The directions of a label; inside a tier only a cached one ("cached ≤ 200k").

        Of several, an input that leads to a tier is what is so long ("Output, when the prompt is over 200k").
        """
        found = self.scan.directions(without_tiers)
        if not tiers:
            return found
        ends = [d.end for d in found[1:] if d.value == "input"]
        long = {end for end in ends if any(0 <= t.start - end <= _LEADS_TO for t in tiers)}
        found = [d for d in found if d.end not in long]
        inside = [
            d
            for d in self.scan.directions(masked)
            if d.value == "cached" and any(t.start <= d.start < t.end for t in tiers)
        ]
        return [*found, *inside]

    def _plan_like_relation(self, text: str) -> str:
        """The plan that opens a label and is also a word of relation, which nothing follows here ("Pro", in German).

        Or nothing but whom it is for ("Pro für Studierende").
        """
        first = self._opens_alone.match(text.strip())
        taken = first and self._relation.fullmatch(first[0]) and self.words.whole("plan_words").fullmatch(first[0])
        return first[0] if first and taken else ""

    def _cache_use(self, kinds: tuple[str, ...], rest: str, text: str) -> tuple[tuple[str, ...], str]:
        """What is done with a cache, where a label speaks of one or is that word alone ("Cache reads", "Write")."""
        if not set(kinds) <= {"caching"}:
            return kinds, rest
        for kind in ("read", "written", "miss"):
            pattern = self.words.find("directions", kind)
            if (kinds and pattern.search(text)) or self.words.whole("directions", kind).fullmatch(rest):
                kinds, rest = (*kinds, kind), pattern.sub("", rest).strip()
        return kinds, rest

    def _in_or_out(self, text: str, conditions: Sequence[Mark]) -> str | None:
        """The direction of a label that says "in" or "out", and beside it only what is understood or says nothing.

        Nothing may follow the word but a mark and what it sets off ("In, per 1M tokens"): "in US dollars" is none, and
        neither is "in batch mode".
        """
        found = self._way.search(text.replace("\x00", " "))
        if found is None or self._rest(text[: found.start()] + text[found.end() :]):
            return None
        if any(m.start > found.end() and not text[found.end() : m.start].strip() for m in conditions):
            return None
        return "input" if found["in"] else "output"

    def _is_region(self, text: str) -> bool:
        """Whether a label is the name of a region or of several ("US East (Ohio), US West", "Prices in Europe")."""
        plain = " ".join(_REGION_ENDS.sub(" ", text.replace("-", " ")).split())
        if len(plain) > _LONGEST_REGION:
            return False
        parts = _APART.split(self.words.find("region_words").sub(" ", plain))
        named = [part.strip(" .") for part in parts if part.strip(" .")]
        is_place = self.words.whole("regions").fullmatch
        return bool(named) and all(is_place(" ".join(part.split())) for part in named)

    def _unit(self, text: str, units: Sequence[Unit], written: str) -> Unit | None:
        """The unit that a label comes to: a count of a thing named beside it, a foreign one before all others."""
        if not any(u.measure != "token" for u in units) and self.words.find("units", "foreign_adverbs").search(text):
            return Unit("foreign", Decimal(1), 0, 0)
        if not units:
            return None
        foreign = next((u for u in units if u.measure == "foreign"), None)
        if foreign:
            before = [u for u in units if u.explicit and u.measure != "foreign" and u.end <= foreign.start]
            if not before or foreign.start - before[-1].end <= 2:
                return foreign
            units = [u for u in units if u.measure != "foreign"]
        kinds = [
            u
            for u in units
            if u.measure != "token"
            and not u.is_size
            and (u.explicit or u.count > 1 or u.measure in ("month", "year") or self._alone(u, written))
        ]
        count = next((u for u in kinds if u.measure == "count"), None)
        tokens = next((u for u in units if u.measure in ("tokens", "token")), None)
        if count:
            noun = next((n for n in ("request", "page", "image") if self.words.find("units", n).search(text)), None)
            if noun:
                return replace(count, measure=noun)
            return replace(count, measure="tokens") if tokens or self.scan.directions(text) else count
        big = next((u for u in kinds if u.measure == "tokens"), None)
        hour = next((u for u in units if u.measure in ("hour", "minute", "month")), None)
        joined = (
            hour
            and big
            and re.fullmatch(rf"\W*(?:{self.words.group('connectors', 'and')})?\W*", text[big.end : hour.start], re.I)
        )
        if big and hour and hour.start >= big.end and (hour.explicit or joined):
            return replace(hour, measure="foreign")  # storage: so many tokens an hour
        explicit = [u for u in kinds if u.explicit]
        return next(iter(explicit or kinds), None) or self._one_minute(text, units)

    def _one_minute(self, text: str, units: Sequence[Unit]) -> Unit | None:
        """A minute that a mark sets off at the end of a label ("Audio in, 1 minute"): what is counted, not how long."""
        last = units[-1] if units else None
        if last is None or last.measure != "minute" or text[last.start] != "1":
            return None
        apart = _SET_OFF.search(text[: last.start]) and not re.search(r"\w", text[last.end :])
        return replace(last, explicit=True) if apart else None

    def _counted(self, text: str, directions: Sequence[Mark]) -> Unit | None:
        """So many tokens, where a label opens with their number and says which alone ("1M input (cache hit)")."""
        lead = text[: directions[0].start].strip(" :") if directions else ""
        if not lead or len(lead) > _LONGEST_COUNT or not re.search(r"\w", lead):
            return None
        counted = (
            u for u in self.scan.units(f"/{lead}") if u.measure in ("tokens", "count") and u.end == len(lead) + 1
        )
        return next((u.of("tokens") for u in counted if u.count in (1_000, MILLION)), None)

    def _alone(self, unit: Unit, written: str) -> bool:
        """Whether a label is the unit's word and hardly more ("minute", "Per image")."""
        return not re.search(r"\w", written[: unit.start] + written[unit.end :])

    def _rest(self, text: str) -> str:
        text = _SIGN.sub(" ", _CODE.sub(" ", text.replace("\x00", " ")))
        for pattern in _sizes_and_times(self.words) if _DIGIT.search(text) else ():
            text = pattern.sub(" ", text)
        text = self._generic.sub(" ", self._names.sub(" ", text))
        text = " ".join(text.split())
        while (stripped := _PUNCTUATION.sub("", text)) != text:
            text = stripped
        if self._relation.fullmatch(text):
            return ""
        return text

    def currency(self, text: str) -> str | None:
        """Return the currency that a text names, None for none or several."""
        whole = {code for name in self._names.findall(text) if (code := self._of_name.get(name.lower()))}
        text = self._names.sub(" ", text) if whole else text
        codes = {("CNY" if c == "RMB" else c) for c in _CODE.findall(text)}
        signs = {_SIGNS[s] for s in _SIGN.findall(text)}
        named = {code for code, _ in self._currencies.finditer(text)}
        found = codes or named | whole or signs
        return next(iter(found)) if len(found) == 1 else None

    def role(self, text: str) -> str:
        """Return what the whole of a text is a word for, or nothing."""
        told = self._role.fullmatch(_BRACKETS.sub(" ", text).strip() or text)
        return (told.lastgroup or "") if told else ""

    def parts(self, text: str) -> list[Label]:
        """Return the labels that a label of several lists in order ("Input / Output", "Monthly | Annual")."""
        inner = re.search(r"\(([^()]*[/|][^()]*)\)", text)
        for candidate in ([inner[1]] if inner else []) + [text]:
            # the tail that holds for all ("Input / output, per 1M tokens") is no part
            pieces = [p for p in _split(self.words).split(candidate) if p.strip()]
            labels = [self.label(p) for p in pieces]
            told = [
                k
                for k in labels
                if k.directions or k.conditions or k.plain or k.tier or (k.unit and k.unit.measure in ("month", "year"))
            ]
            if len(told) >= 2:
                return told
        return []


@cache
def _split(w: Words) -> re.Pattern[str]:
    """Return a pattern for what parts the labels of a list."""
    joined = w.any_of(*(("connectors", kind) for kind in ("listed", "then", "versus")))
    return re.compile(rf"\s*(?:\n|/|\||→|·|;|,|&|(?<!\w){joined}(?!\w))\s*", re.I)


@cache
def _sizes_and_times(w: Words) -> tuple[re.Pattern[str], ...]:
    """Return patterns for times of the day, the size of a picture, and that of a prompt, which say nothing here."""
    zone, to = w.group("hours", "zones"), w.group("connectors", "to")
    prompt = w.any_of(("tokens",), ("context_words",))
    return (
        re.compile(rf"{zone}?\s*\(?{_CLOCK}\s*(?:[-–—]|{to})\s*{_CLOCK}\)?(?:\s*{zone})?", re.I),
        re.compile(rf"(?<!\w)\d{{3,4}}\s?[×x]\s?\d{{3,4}}(?!\w)(?:\s?{w.group('pixels')})?", re.I),
        re.compile(rf"\(?(?<![\w.-])\d+(?:[.,]\d+)?\s?(?:[kK]|M)(?:\s?(?i:{prompt}))?\)?(?![\w-])"),
    )


@cache
def _full_names(lang: str) -> tuple[Mapping[str, str], Entries]:
    """Currencies by their full names ("singapore dollars"); a single word may be another one ("won", "pound")."""
    of_name = {
        " ".join(name): unit.code
        for name, unit in vocabulary(lang).names.phrases.items()
        if len(name) > 1 and unit.code and unit.worth == 1
    }
    return of_name, Entries([re.escape(name) for name in of_name], rf"{one_of(of_name, opens=True)}(?!\w)")


def _inside(mark: Mark, units: Iterable[Unit]) -> bool:
    return any(u.start <= mark.start and mark.end <= u.end for u in units if u.measure in ("tokens", "token"))


def _overlaps(a: Unit, b: Mark) -> bool:
    return a.start < b.end and b.start < a.end
