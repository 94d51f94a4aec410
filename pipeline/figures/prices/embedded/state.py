"""Picks prices out of the state of a web application (`__NEXT_DATA__` and its like), whose shape nobody knows.

Taken is only what is said beyond doubt: a number under a key that says price, beside a name and a currency, in a unit
that the data gives. Everything else is left to the mapping that a user writes (docs/prices.md).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from pipeline.figures.prices.embedded.offered import Offered, per, snippet_of, vocabulary
from pipeline.figures.prices.embedded.payload import inside
from pipeline.figures.prices.labels import Label
from pipeline.figures.prices.lists.listings import spoken
from pipeline.figures.prices.page import Page

_MOST, _DEEPEST = 200_000, 40
_MONEY = re.compile(
    r"(?P<sign>[$€£]|(?:USD|EUR|GBP)\s)?\s?(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    r"(?:\s?(?P<unit>(?:/|per\b).{2,40}))?",
    re.I,
)
_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP"}
_CODES = frozenset(("usd", "eur", "gbp", "jpy", "cny", "inr", "cad", "aud", "chf"))
_A_TOKEN = Decimal("0.0005")
_A_MILLION = Decimal(1)
_BILLED = "billed annually"


@dataclass(frozen=True, slots=True)
class _Scene:
    """What holds where an object stands.

    Attributes:
        name, exact_id, vendor, currency, unit: as the objects around it tell them.
        said: what its own name says that is no name ("Input", "Batch"). path: the keys that lead to it.
    """

    name: str = ""
    exact_id: str | None = None
    vendor: str | None = None
    currency: str | None = None
    unit: str | None = None
    said: str = ""
    path: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Sum:
    """A number that is priced: its key in words, and what its own text says of currency and unit."""

    words: str
    value: Decimal
    currency: str | None
    unit: str | None


@dataclass(frozen=True, slots=True)
class _Found:
    """A price, and what is yet to be settled by the others.

    Attributes:
        loose: whether a key alone says that it is for a year: it may be the monthly price of a year's plan.
        direction: of tokens, where it is not told for how many.
    """

    offered: Offered
    loose: bool = False
    direction: str | None = None


def prices_in(value: Any, page: Page) -> list[Offered]:
    """Return the prices of an application's state.

    Args:
        value: the state, parsed with decimals.
        page: the page that it stands in.
    """
    found = list(_Walk(page).walk(value, _Scene()))
    return list(_years(_counted(found, page)))


def _counted(found: Sequence[_Found], page: Page) -> list[_Found]:
    """Settle for how many tokens prices are that do not say it: told by the page, or by what tokens cost.

    No model costs a dollar for a thousand tokens of output, and none less than 50 cents for a thousand million.
    """
    open_ = [f for f in found if f.direction]
    dearest = max((f.offered.value for f in open_), default=Decimal(0))
    output = max((f.offered.value for f in open_ if f.direction == "output"), default=Decimal(0))
    unit = None
    if 0 < dearest < _A_TOKEN:
        unit = "per token"
    elif page.unit is not None:
        unit = f"per {page.unit.count:f} tokens"
    elif output >= _A_MILLION:
        unit = "per 1000000 tokens"
    settled = (replace(f, offered=replace(f.offered, unit=unit)) if f.direction else f for f in found)
    return [f for f in settled if f.offered.unit]


def _years(found: Sequence[_Found]) -> Iterator[Offered]:
    """Settle yearly prices by the monthly ones of the same thing; a yearly one that may be either gives nothing."""
    monthly = {(f.offered.name, f.offered.currency): f.offered.value for f in found if f.offered.unit == "per month"}
    for one in (f for f in found):
        offered = one.offered
        month = monthly.get((offered.name, offered.currency))
        if not one.loose:
            yield offered
        elif month is not None and offered.value <= month:
            yield replace(offered, unit="per month", above=(*offered.above, _BILLED))
        elif month is not None and offered.value >= 6 * month:
            yield offered


class _Walk:
    def __init__(self, page: Page) -> None:
        self.page = page
        self.seen = 0
        self.words = {key: frozenset(found) for key, found in vocabulary("state").items()}

    def walk(self, value: Any, scene: _Scene) -> Iterator[_Found]:
        """Yield the prices in a value."""
        self.seen += 1
        if self.seen > _MOST or len(scene.path) > _DEEPEST:
            return
        if isinstance(value, list):
            for item in value:
                yield from self.walk(item, scene)
        elif isinstance(value, dict):
            scene = self._entered(value, scene)
            yield from self._prices(value, scene)
            for key, inner in value.items():
                held = inner if isinstance(inner, dict | list) else inside(inner)
                if held is not None and not self._says(spoken(key), "never"):
                    yield from self.walk(held, self._under(key, scene))

    def _entered(self, value: Mapping[str, Any], scene: _Scene) -> _Scene:
        """The scene inside an object: what names it, or says what kind of price it holds."""
        told = {part: self._told(value, part) for part in ("names", "ids", "vendors", "currencies", "units", "kinds")}
        name, said = told["names"], spoken(told["kinds"] or "")
        if name and self._label(name).attribute:
            name, said = None, f"{said} {name}".strip()
        currency = told["currencies"] if (told["currencies"] or "").lower() in _CODES else None
        return replace(
            scene,
            name=name or scene.name,
            exact_id=told["ids"] if name else scene.exact_id or told["ids"],
            vendor=told["vendors"] or scene.vendor,
            currency=currency or scene.currency,
            unit=told["units"] or scene.unit,
            said=said if self._label(said).attribute else "",
        )

    def _under(self, key: str, scene: _Scene) -> _Scene:
        """The scene under a key, which may be a product's name or a currency."""
        path = (*scene.path, key)
        if any(p.kind != "brand" for p in self.page.named(key)):
            return replace(scene, name=key, exact_id=None, path=path)
        return replace(scene, currency=key.upper() if key.lower() in _CODES else scene.currency, path=path)

    def _told(self, value: Mapping[str, Any], part: str) -> str | None:
        """What an object tells under one of the keys of a part, the likeliest first."""
        low = {key.replace("_", "").replace("-", "").lower(): inner for key, inner in value.items()}
        found = (low.get(key) for key in vocabulary("state")[part])
        return next((text.strip() for text in found if isinstance(text, str) and 0 < len(text.strip()) <= 80), None)

    # --- one object ---

    def _prices(self, value: Mapping[str, Any], scene: _Scene) -> Iterator[_Found]:
        sums = [found for key, inner in value.items() if (found := self._sum(key, inner, scene))]
        if not sums or not scene.name:
            return
        snippet = snippet_of({"name": scene.name}, value)
        for one in sums:
            unit, loose = self._unit(one, scene)
            currency = one.currency or scene.currency
            words, directions = per(unit), self._label(one.words).directions
            currency = currency or ("USD" if directions else None)  # lists of models write no currency but this one
            if currency is None or not (words or directions):
                continue
            yield _Found(
                Offered(
                    name=scene.name,
                    value=one.value,
                    words=self._kept(one.words),
                    snippet=snippet,
                    currency=currency.upper(),
                    unit=words,
                    vendor=scene.vendor,
                    exact_id=scene.exact_id,
                    above=self._above(one, scene),
                ),
                loose and words == "per year",
                None if words else directions[-1],
            )

    def _above(self, one: _Sum, scene: _Scene) -> tuple[str, ...]:
        """The keys and units around a price that say a condition of it."""
        texts = [*(spoken(key) for key in scene.path), *filter(None, (scene.unit, one.unit))]
        found = []
        for text in texts:
            conditions = self._label(text).conditions
            found += [_BILLED] if "annual-billing" in conditions else [text] if conditions else []
        return tuple(dict.fromkeys(found))

    def _kept(self, words: str) -> str:
        """The words of a key that say more than that it is a price: "cached input price"."""
        spent = self.words["plain"] | self.words["priced"] | {"1m", "1k"}
        kept = [word for word in words.split() if word not in spent and not self._label(word).unit]
        return " ".join([*kept, "price"])

    # --- one number ---

    def _sum(self, key: str, value: Any, scene: _Scene) -> _Sum | None:
        words = spoken(key).lower()
        words = {"in": "input", "out": "output"}.get(words, words)
        if not self._is_priced(words, scene.path) or isinstance(value, bool):
            return None
        number, currency, unit = _money(value)
        code = next((word for word in words.split() if word in _CODES), None)
        if self._says(words, "cents") and number is not None:
            number, words = number / 100, " ".join(w for w in words.split() if w not in self.words["cents"] | {"in"})
        if number is None or not number.is_finite() or number < 0 or self._is_minor(words, scene, currency):
            return None
        said = scene.said or ("" if self._label(words).directions else self._direction_around(scene.path))
        return _Sum(f"{said} {words}".strip(), number, currency or (code.upper() if code else None), unit)

    def _direction_around(self, path: Sequence[str]) -> str:
        """The words of a key around an amount that say of which tokens it is ("input": {"amount": 3})."""
        keys = (spoken(key).lower() for key in reversed(path[-2:]))
        return next((words for words in keys if self._is_part(words) and self._label(words).directions), "")

    def _is_priced(self, words: str, path: tuple[str, ...]) -> bool:
        """Whether a key says that its number is a price: by itself, or as a part of something that is priced."""
        if self._says(words, "never"):
            return False
        if self._says(words, "priced"):
            return True
        near = path[-3:]
        inside = any(self._says(spoken(key).lower(), "priced") for key in near)
        return inside and self._is_part(words)

    def _is_part(self, words: str) -> bool:
        """Whether a key is made of words of prices alone."""
        known = self.words["priced"] | self.words["parts"] | self.words["cents"] | _CODES | {"in", "1m", "1k"}
        return set(words.split()) <= known

    def _is_minor(self, words: str, scene: _Scene, own: str | None) -> bool:
        """Whether a number may be in cents: payment services write amounts so, with the currency in small letters."""
        return own is None and "amount" in words.split() and bool(scene.currency and scene.currency.islower())

    def _says(self, words: str, part: str) -> bool:
        return bool(set(words.lower().split()) & self.words[part])

    def _label(self, text: str) -> Label:
        return self.page.reader.label(text)

    # --- what it is per ---

    def _unit(self, one: _Sum, scene: _Scene) -> tuple[Label | None, bool]:
        """What a number is per, by its own text, a unit beside it, its key, or the keys around it; whether by a key."""
        near = [words for key in reversed(scene.path[-3:]) if self._is_part(words := spoken(key).lower())]
        told = [(one.unit, False), (scene.unit, False), (one.words, True), *((text, True) for text in near)]
        for text, by_key in told:
            for label in self._labels(text, by_key) if text else ():
                if label.unit and label.unit.measure != "foreign":
                    return label, by_key
        return None, False

    def _labels(self, text: str, by_key: bool) -> list[Label]:
        """A key is read as it is ("price per 1M", "monthly"), a text as what follows a price ("month", "1M tokens")."""
        return [self._label(text)] if by_key else [self._label(text), self._label(f"per {text.lower().lstrip('/ ')}")]


def _money(value: Any) -> tuple[Decimal | None, str | None, str | None]:
    """The number of a value, and the currency and the unit that it writes with it."""
    if isinstance(value, Decimal):
        return value, None, None
    found = _MONEY.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        return None, None, None
    sign = (found["sign"] or "").strip().upper()
    return Decimal(found["number"].replace(",", "")), _SIGNS.get(sign, sign) or None, found["unit"]
