"""Reads a price list that is written as JSON, YAML or TOML: a key is a header, a name beside it the product."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

import yaml

from pipeline.figures.dates import find_dates
from pipeline.figures.prices.candidates import Candidate
from pipeline.figures.prices.labels import Label
from pipeline.figures.prices.lists.levels import Levels
from pipeline.figures.prices.lists.naming import Naming
from pipeline.figures.prices.lists.pricing import Entry, price
from pipeline.figures.prices.page import Day, Page
from pipeline.figures.products import API_ID

_DISPLAY = "display_name"
_NAMES = (
    _DISPLAY,
    "displayname",
    "display name",
    "title",
    "name",
    "model_name",
    "model",
    "product",
    "plan",
    "tool",
    "tier",
    "label",
    "id",
    "model_id",
    "slug",
    "sku",
)
_IDS = ("id", "model_id", "api_id", "slug", "api_name", "api_model", "model_name", "canonical_slug")
_VENDORS = (
    "vendor",
    "provider",
    "company",
    "maker",
    "owner",
    "publisher",
    "seller",
    "brand",
    "organization",
    "lab",
    "litellm_provider",
)
_DATES = re.compile(
    r"(?:prices?_?)?(?:as_?of|date|valid_?from|effective(?:_?from|_?date)?|checked(?:_?on|_?at)?|since|from_date|prices?_date)$",
    re.I,
)
_META = ("meta", "metadata", "_meta", "header", "info")
"""What an entry is called that tells of the whole document."""
_UPDATED = re.compile(r"updated|modified|created|released?|cutoff|published|deprecat", re.I)
_SETTINGS = (
    "currency",
    "unit",
    "units",
    "per",
    "billing_unit",
    "price_unit",
    "period",
    "interval",
    "billing",
    "note",
    "basis",
    "pricing_unit",
    "mode",
    "condition",
    "region",
    "service_tier",
    "type",
)
_UNITS = frozenset(("unit", "units", "billing_unit", "price_unit", "pricing_unit", "period", "interval"))
_MODES = frozenset(("billing", "mode", "condition", "region", "service_tier", "tier", "type"))
_UNIT_KEY = re.compile(r"(?:^|_)(?:per|units?|basis|denomination|measure)$")
"""What ends a key whose text tells what prices are per ("price_per", "token_unit")."""
_COUNT_KEYS = frozenset(
    ("price", "prices", "pricing", "billing", "per", "unit", "units", "basis", "size", "token", "tokens")
)
"""The words of a key whose number tells how many tokens prices are per ("unit_tokens": 1000000)."""
_CODE = re.compile(r"[A-Za-z]{3}")
_AT_MOST = re.compile(r"(?:^|_)(?:max(?:imum)?|up_?to|until|below|under|to|lte?)(?:_|$)", re.I)
_ABOVE = re.compile(r"(?:^|_)(?:min(?:imum)?|above|over|from|beyond|gte?)(?:_|$)", re.I)
_LEAST_BOUND = 1_000
"""Tokens; a prompt that a tier of prices ends or begins at is no shorter."""
_MOST = 20_000
_LONGEST = 100_000
_KEY = r"[ \t]*(?:-[ \t]+)?[a-z][\w.-]*[ \t]*[:=]"
_KEYS = re.compile(rf"(?m)^{_KEY}[ \t]*\S.*\n(?:.*\n)*?{_KEY}")
_TABLE = re.compile(r"(?m)^\[{1,2}(?:[\w.-]|\"[^\"\n]{1,80}\")+\]{1,2}\s*$")
_WRITTEN = re.compile(r"[$€£]?\s?\d+(?:\.\d+)?(?:e-?\d+)?")
_SMALL = re.compile(r"0?\.\d+|\d(?:\.\d+)?[eE]-\d+")
_A_COUNT = re.compile(r"\d|million|token")
_TOKEN_COST = re.compile(r"\btoken (cost|price)$")
_A_TOKEN = Decimal("0.001")
"""What is told as the cost of tokens and is smaller is told for one token."""


def documents(text: str) -> Iterator[Any]:
    """Yield the JSON values that a text holds: the whole of it, or the first that begins on a line of its own."""
    if (value := _other_data(text)) is not None:
        yield value
        return
    stripped = text.strip()
    starts = (
        [0] if stripped[:1] in ("{", "[") else [m.end() - 1 for m in re.finditer(r"(?:^|\n)\s*[\[{]", stripped)][:20]
    )
    decoder = json.JSONDecoder(parse_float=Decimal, parse_int=Decimal)
    until = -1
    for start in starts:
        if start <= until:
            continue
        try:
            value, until = decoder.raw_decode(stripped, start)
        except (ValueError, RecursionError):
            continue
        if isinstance(value, dict | list) and value:
            yield value


def _other_data(text: str) -> Any:
    """The value of a text that is YAML or TOML, with numbers as they are written; None where it is neither."""
    if (
        len(text) > _LONGEST
        or not _KEYS.search(text)
        or (text.lstrip()[:1] in "{[<" and not _TABLE.match(text.lstrip()))
    ):
        return None
    try:
        value = _decimal(tomllib.loads(text, parse_float=Decimal)) if _TABLE.search(text) else yaml.load(text, _Loader)
    except (tomllib.TOMLDecodeError, yaml.YAMLError, ValueError, RecursionError):
        return None
    return value if isinstance(value, dict | list) else None


def _decimal(value: Any) -> Any:
    """A value of TOML with its whole numbers as decimals, as all others are."""
    if isinstance(value, dict):
        return {key: _decimal(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_decimal(inner) for inner in value]
    return Decimal(value) if type(value) is int else value


class _Loader(yaml.BaseLoader):
    """Reads YAML as texts alone, so that 2.50 stays what it is; it takes no references, which can grow without end."""

    def compose_node(self, parent: Any, index: Any) -> Any:
        """Compose a node that is no reference."""
        if self.check_event(yaml.events.AliasEvent):
            raise yaml.YAMLError("references are not taken")
        return super().compose_node(parent, index)


def read_listing(value: Any, page: Page, number: int) -> list[Candidate]:
    """Return the prices of one JSON value."""
    return list(_Listing(page, number).walk(value, [], {}))


class _Listing:
    def __init__(self, page: Page, number: int) -> None:
        self.page, self.number, self.count = page, number, 0

    def walk(self, value: Any, path: list[str], above: Mapping[str, str]) -> Iterator[Candidate]:
        """Go through a value; `above` are the settings in force (vendor, currency, unit, day)."""
        self.count += 1
        if self.count > _MOST or len(path) > 12:
            return
        if isinstance(value, list):
            bounds = [self._bound(item) for item in value] if len(value) > 1 else []
            for n, item in enumerate(value):
                # of several entries those that tell how long a prompt may be are tiers of one product
                tier = {"tier": bounds[n]} if len({*bounds} - {""}) > 1 else {}
                yield from self.walk(item, path, {**above, **tier})
        elif isinstance(value, dict):
            of_all = [
                self._settings(value[key]) for key in value if key.lower() in _META and isinstance(value[key], dict)
            ]
            settings = {**above, **{k: v for told in of_all for k, v in told.items()}, **self._settings(value)}
            own = _own_name(value)
            path = [*path, own] if own and self._is_mode(own) else path
            yield from self._prices(value, path, settings)
            named = self._name(value)
            for key, inner in value.items():
                if isinstance(inner, dict | list):
                    outer = dict(settings)
                    if named and not (
                        isinstance(inner, list) and any(isinstance(i, dict) and self._name(i) for i in inner)
                    ):
                        outer["name"] = named
                        outer["id"] = _first(value, _IDS) or ""
                    yield from self.walk(self._with_display_name(key, inner), [*path, key], outer)

    def _with_display_name(self, key: str, entry: Any) -> Any:
        """An entry that calls its product by an API name alone, with the key that tells its display name."""
        name = _own_name(entry) if isinstance(entry, dict) and _DISPLAY not in entry else None
        if name is None or name == key or not API_ID.fullmatch(name) or API_ID.fullmatch(key):
            return entry
        whole = any(p.kind != "brand" and (p.start, p.end) == (0, len(key)) for p in self.page.named(key))
        return {**entry, _DISPLAY: key} if whole else entry

    def _name(self, value: Mapping[str, Any]) -> str | None:
        """What an entry calls its product; nothing where that is a tier or a mode of the product around it."""
        name = _own_name(value)
        return name if name is None or not self._is_mode(name) else None

    def _is_mode(self, name: str) -> bool:
        label = self.page.reader.label(name)
        modes = label.attribute or self.page.reader.words.whole("json_modes").fullmatch(name) is not None
        return modes and label.unit is None and not label.currency and not self.page.named(name)

    def _bound(self, value: Any) -> str:
        """What an entry without a name says of the prompts that its prices hold for ("up to 200000 tokens"), or ""."""
        if not isinstance(value, dict) or _own_name(value):
            return ""
        for key, inner in value.items():
            plain = spoken(key).replace(" ", "_")
            if isinstance(inner, str) and re.search(r"\d", inner) and self.page.reader.label(inner).tier:
                return inner
            if not isinstance(inner, Decimal) or inner < _LEAST_BOUND:
                continue
            for pattern, words in ((_AT_MOST, "up to"), (_ABOVE, "over")):
                if pattern.search(plain):
                    return f"{words} {inner:f} tokens"
        return ""

    def _settings(self, value: Mapping[str, Any]) -> dict[str, str]:
        found: dict[str, str] = {}
        for key, inner in value.items():
            low = key.lower().lstrip("$@")
            if _counts_tokens(key, inner):
                found["unit"] = f"{inner} tokens"
            if not isinstance(inner, str):
                continue
            if low in _VENDORS:
                found["vendor"] = inner
            elif low in _SETTINGS:
                found[low] = inner
            elif _UNIT_KEY.search(spoken(key).lower().replace(" ", "_")):
                found["unit"] = inner
            elif _CODE.fullmatch(inner) and self.page.reader.currency(inner.upper()):
                found["currency"] = inner.upper()
            elif _DATES.search(low) and not _UPDATED.search(low):
                found["day"] = inner
        return found

    def _prices(self, value: Mapping[str, Any], path: list[str], settings: Mapping[str, str]) -> Iterator[Candidate]:
        name = self._name(value) or settings.get("name") or ""
        exact = _first(value, _IDS) or settings.get("id") or None
        numbers = {key: n for key, n in value.items() if _is_number(n) and not _counts_tokens(key, n)}
        if not numbers:
            return
        outer = [[self.page.reader.label(spoken(t))] for t in reversed(path) if not self.page.named(t)]
        outer = [*self._modes(settings), *outer]
        stated = self._stated(settings)
        named = name or self._named_in(path)
        naming = Naming(self.page, [settings.get("vendor", ""), *reversed(path)], "")
        day = self._day(settings)
        for key, number in numbers.items():
            label = self._key(key, number, path, any(k.unit for k in stated))
            if label is None:
                continue
            levels = self._levels(label, outer, stated)
            names = self._names(naming, named, settings, exact)
            text = f"{number:f}" if isinstance(number, Decimal) else str(number)
            entry = Entry(text, "json", f'"{name}" "{key}": {number}', ("json", self.number, id(value)))
            for c in price(self.page, levels, names, entry):
                if day:
                    c.date(day.as_of, day.span)
                if exact and exact != c.product:
                    c.exact_id = exact
                yield c

    def _named_in(self, path: Sequence[str]) -> str:
        """The key that names the product of what stands under it: the nearest that says nothing else."""
        known = (key for key in reversed(path) if self.page.named(key))
        labels = ((key, self.page.reader.label(spoken(key))) for key in reversed(path))
        return next(known, next((key for key, k in labels if not k.attribute and not k.whole), ""))

    def _stated(self, settings: Mapping[str, str]) -> list[Label]:
        """What the settings say of the prices; a bare count is what they are per ("unit": "1M tokens")."""
        told = {key: value for key, value in settings.items() if key in _SETTINGS}
        labels = []
        for key, written in told.items():
            value = spoken(written)  # "per_million_tokens"
            label = self.page.reader.label(f"per {value}" if key == "per" or _A_COUNT.match(value) else value)
            if key in _UNITS and (label.unit is None or not label.unit.explicit):
                label = self.page.reader.label(f"per {value}")  # "unit": "user/month"
            labels.append(label)
        return labels

    def _modes(self, settings: Mapping[str, str]) -> list[list[Label]]:
        """The settings that say on which conditions the prices beside them hold ("billing": "annual billing")."""
        labels = [self.page.reader.label(value) for key, value in settings.items() if key in _MODES]
        return [[label] for label in labels if (label.conditions or label.tier) and label.attribute]

    def _key(self, key: str, number: Decimal | str, path: list[str], stated: bool) -> Label | None:
        """What a key says of its price; None where it names none: a limit, a note.

        Args:
            key: the entry's.
            number: its value.
            path: the keys that lead to it.
            stated: whether it is said elsewhere what prices are per.
        """
        words = spoken(key)
        label = self.page.reader.label(words)
        if _is_for_one(number):
            words = _TOKEN_COST.sub(r"\1 per token", words)
            alone = label.attribute and label.directions and label.unit is None and not stated
            label = self.page.reader.label(f"{words} per token" if alone else words)
        return label if label.whole not in ("ignored", "notes") and self._priced(label, path, words) else None

    def _levels(self, label: Label, outer: Sequence[list[Label]], stated: Sequence[Label]) -> Levels:
        levels = Levels(self.page.reader, [[label]], outer, stated)
        levels.fallback = replace(self.page.unit) if self.page.unit else None
        if levels.currency() is None and self.page.currency is None:
            levels.lead.append(Label(currency="USD"))
        return levels

    def _priced(self, label: Label, path: list[str], said: str) -> bool:
        """Whether a key names a price: a direction or unit, and no limit or count ("max output", "calls per month")."""
        w = self.page.reader.words
        if w.find("json_ignored").search(said):
            return False
        if (
            label.unit
            and label.unit.measure in ("month", "year")
            and label.rest
            and not re.search(r"price|cost|usd|eur|fee", said, re.I)
        ):
            return False
        inside = any(
            self.page.reader.label(spoken(p)).whole == "price" or re.search(r"pric|cost|rates?", p, re.I)
            for p in path[-2:]
        )
        return bool(
            label.directions
            or label.unit
            or label.whole == "price"
            or (inside and (label.conditions or label.attribute))
        )

    def _names(self, naming: Naming, text: str, settings: Mapping[str, str], exact: str | None) -> list[Any]:
        subject: str | None = self.page.owner
        told = False
        if self.page.host:
            subject, told = self.page.host, True
        elif settings.get("vendor"):
            found = naming.company(settings["vendor"])
            known = self._by_id(settings["vendor"])
            subject = (found or None) if found is not False else known
            told = True
        if not text:
            return []
        names = naming.named(text, subject, told, exact if exact != text else None)
        return [replace(n, exact_id=exact or n.exact_id) for n in names]

    def _by_id(self, vendor: str) -> str | None:
        plain = re.sub(r"[^a-z0-9]", "", vendor.lower())
        for company in self.page.watch.companies:
            if plain in {re.sub(r"[^a-z0-9]", "", n.lower()) for n in (company.name, *company.aliases)}:
                return company.name
        return None

    def _day(self, settings: Mapping[str, str]) -> Day | None:
        text = settings.get("day")
        dates = find_dates(
            text[:10] if text and re.match(r"\d{4}-\d\d-\d\d", text) else text or "", self.page.article.published, "en"
        )
        return Day(dates[0].as_of, dates[0].span) if dates else None


def _counts_tokens(key: str, value: Any) -> bool:
    """Whether an entry tells how many tokens all prices are per ("per_tokens": 1000000)."""
    words = set(spoken(key).lower().split())
    told = bool(words & {"token", "tokens"}) and len(words) > 1 and words <= _COUNT_KEYS
    return told and isinstance(value, Decimal) and value in (1_000, 1_000_000)


def _is_for_one(number: Decimal | str) -> bool:
    """Whether a number is so small that it is told for one token ("0.00000125")."""
    if isinstance(number, str):
        if not _SMALL.fullmatch(number.strip()):
            return False
        number = Decimal(number.strip())
    return number < _A_TOKEN


def _is_number(value: Any) -> bool:
    return isinstance(value, Decimal) or (isinstance(value, str) and _WRITTEN.fullmatch(value.strip()) is not None)


def _first(value: Mapping[str, Any], keys: tuple[str, ...]) -> str | None:
    low = {k.lower(): v for k, v in value.items()}
    return next((low[k] for k in keys if isinstance(low.get(k), str) and low[k].strip()), None)


def _own_name(value: Mapping[str, Any]) -> str | None:
    """What an entry calls its product: by a name, or by its id in the API where it has none."""
    return _first(value, _NAMES) or _first(value, _IDS)


def spoken(key: str) -> str:
    """A key as words: "cachedInputPrice" and "cached_input_price" are "cached input price"."""
    text = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", key)
    text = re.sub(r"[_\-.]+", " ", text).strip()
    text = re.sub(
        r"\b(input|output|prompt|completion) (?=(?:up to|over|above|under|below|until|from)\b)", r"\1, ", text
    )
    return re.sub(
        r"(?<![a-z])(\d*)(m|mtok|mtokens)(?![a-z])",
        lambda m: m[0].upper() if m[2] == "m" else f"{m[1] or 1}M tokens",
        text,
    )
