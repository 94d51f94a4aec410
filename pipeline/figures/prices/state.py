"""Picks prices out of the state of a web application (`__NEXT_DATA__` and its like), whose shape nobody knows.

Taken is only what is said beyond doubt: a number under a key that says price, beside a name and a currency, in a unit
that the data gives. Everything else is left to the mapping that a user writes (docs/prices.md).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from pipeline.figures.prices.listings import spoken
from pipeline.figures.prices.offered import Offered, snippet_of, vocabulary
from pipeline.figures.prices.page import Page

_MOST, _DEEPEST = 200_000, 40
_MONEY = re.compile(
    r"(?P<sign>[$€£]|(?:USD|EUR|GBP)\s)?\s?(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:e-?\d\d?)?"
    r"(?:\s?(?:/|per\b)\s?(?P<unit>[\w ]{2,30}))?",
    re.I,
)
_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP"}
_CODES = frozenset(("usd", "eur", "gbp", "jpy", "cny", "inr", "cad", "aud", "chf"))
_A_TOKEN = Decimal("0.0005")
_A_MILLION = Decimal(1)


@dataclass(frozen=True, slots=True)
class _Scene:
    """What holds where an object stands: the names, ids and units of the objects around it, and its keys."""

    name: str = ""
    exact_id: str | None = None
    vendor: str | None = None
    currency: str | None = None
    unit: str | None = None
    path: tuple[str, ...] = ()
    around: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class _Sum:
    """A number that is priced: its key in words, and what its own text says of currency and unit."""

    words: str
    value: Decimal
    currency: str | None
    unit: str | None


def prices_in(value: Any, page: Page) -> list[Offered]:
    """Return the prices of an application's state.

    Args:
        value: the state, parsed with decimals.
        page: the page that it stands in.
    """
    return [*_Walk(page).walk(value, _Scene())]


class _Walk:
    def __init__(self, page: Page) -> None:
        self.page = page
        self.seen = 0
        self.words = {key: frozenset(found) for key, found in vocabulary("state").items()}

    def walk(self, value: Any, scene: _Scene) -> Iterator[Offered]:
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
                if isinstance(inner, dict | list) and not self._says(spoken(key), "never"):
                    yield from self.walk(inner, replace(scene, path=(*scene.path, key)))

    def _entered(self, value: Mapping[str, Any], scene: _Scene) -> _Scene:
        """The scene inside an object; what names it is of it and of what is inside it."""
        found = {
            part: next((text for key in self.words_of(part) if (text := _plain(value, key))), None)
            for part in ("names", "ids", "vendors", "currencies", "units")
        }
        currency = found["currencies"] if found["currencies"] and found["currencies"].lower() in _CODES else None
        return _Scene(
            found["names"] or scene.name,
            found["ids"] if found["names"] or found["ids"] else scene.exact_id,
            found["vendors"] or scene.vendor,
            currency or scene.currency,
            found["units"] or scene.unit,
            scene.path,
            value if found["names"] else scene.around,
        )

    def words_of(self, part: str) -> list[str]:
        """The keys of a part, the likeliest first."""
        return list(vocabulary("state")[part])

    # --- one object ---

    def _prices(self, value: Mapping[str, Any], scene: _Scene) -> Iterator[Offered]:
        sums = [found for key, inner in value.items() if (found := self._sum(key, inner, scene))]
        if not sums or not scene.name:
            return
        labels = {one: self.page.reader.label(one.words) for one in sums}
        tokens = [one for one in sums if labels[one].directions or "token" in one.words]
        per = self._per_tokens(tokens, scene)
        snippet = snippet_of({"name": scene.name}, value)
        above = tuple(spoken(key) for key in scene.path if self.page.reader.label(spoken(key)).conditions)
        for one in sums:
            currency = one.currency or scene.currency
            if one not in tokens and currency:
                yield from self._timed(one, sums, scene, currency, snippet, above)
            elif one in tokens and (unit := self._tokens(one, scene) or per):
                yield self._offered(one, scene, unit, currency or "USD", snippet, above)

    def _offered(
        self, one: _Sum, scene: _Scene, unit: str, currency: str, snippet: str, above: tuple[str, ...]
    ) -> Offered:
        words = one.words if "price" in one.words else f"{one.words} price"
        return Offered(
            scene.name, one.value, words, snippet, currency.upper(), unit, scene.vendor, scene.exact_id, above
        )

    def _timed(
        self, one: _Sum, sums: list[_Sum], scene: _Scene, currency: str, snippet: str, above: tuple[str, ...]
    ) -> Iterator[Offered]:
        """A price for a time, or for a thing; a yearly one below twice the monthly one is for a month, paid yearly."""
        unit = self._unit(one, scene)
        if unit is None:
            return
        measure = self._measure(unit)
        if measure == "year":
            monthly = [o.value for o in sums if (u := self._unit(o, scene)) and self._measure(u) == "month"]
            if monthly and one.value <= monthly[0]:
                plain = replace(one, words="price")
                yield self._offered(plain, scene, "per month", currency, snippet, (*above, "billed annually"))
                return
            if monthly and one.value < 6 * monthly[0]:
                return
        if measure:
            yield self._offered(one, scene, unit, currency, snippet, above)

    # --- one number ---

    def _sum(self, key: str, value: Any, scene: _Scene) -> _Sum | None:
        words = spoken(key).lower()
        if not self._is_priced(words, scene.path) or isinstance(value, bool):
            return None
        found = _MONEY.fullmatch(value.strip()) if isinstance(value, str) else None
        if isinstance(value, Decimal):
            number, currency, unit = value, None, None
        elif found is not None:
            sign = (found["sign"] or "").strip().upper()
            number, currency = Decimal(found["number"].replace(",", "")), _SIGNS.get(sign, sign) or None
            unit = f"per {found['unit'].strip()}" if found["unit"] else None
            if "e" in value.lower().replace((found["unit"] or "").lower(), ""):
                return None
        else:
            return None
        code = next((word for word in words.split() if word in _CODES), None)
        if set(words.split()) & self.words["cents"]:
            number, words = number / 100, " ".join(w for w in words.split() if w not in self.words["cents"] | {"in"})
        if not number.is_finite() or number < 0 or (currency is None and self._is_minor(words, scene)):
            return None
        return _Sum(words, number, currency or (code.upper() if code else None), unit)

    def _is_priced(self, words: str, path: tuple[str, ...]) -> bool:
        """Whether a key says that its number is a price: by itself, or as a part of something that is priced."""
        if self._says(words, "never"):
            return False
        if self._says(words, "priced"):
            return True
        inside = any(self._says(spoken(key).lower(), "priced") for key in path[-2:])
        return inside and self._is_part(words)

    def _is_part(self, words: str) -> bool:
        """Whether a key is made of words of prices alone."""
        known = self.words["priced"] | self.words["parts"] | self.words["cents"] | {"in", "1m", "1k"}
        return set(words.split()) <= known

    def _is_minor(self, words: str, scene: _Scene) -> bool:
        """Whether a number may be in cents: payment services write amounts so, with the currency in small letters."""
        return "amount" in words.split() and bool(scene.currency and scene.currency.islower())

    def _says(self, words: str, part: str) -> bool:
        return bool(set(words.lower().split()) & self.words[part])

    # --- what it is per ---

    def _unit(self, one: _Sum, scene: _Scene) -> str | None:
        """What a number is per, in words: by its own text, its key, the keys around it, or a unit beside it."""
        near = [words for key in reversed(scene.path[-2:]) if self._is_part(words := spoken(key).lower())]
        beside = [scene.unit] if scene.unit else []
        for text in [one.unit, one.words, *beside, *near]:
            if text and self._measure(text):
                return text if text.lower().startswith("per ") or text == one.words else f"per {text}"
        return None

    def _measure(self, text: str) -> str | None:
        unit = self.page.reader.label(text).unit or self.page.reader.label(f"per {text}").unit
        return unit.measure if unit and unit.measure not in ("count", "token", "foreign") else None

    def _tokens(self, one: _Sum, scene: _Scene) -> str | None:
        """For how many tokens a number is, where the data says it."""
        unit = self._unit(one, scene)
        return unit if unit is not None and self._measure(unit) == "tokens" else None

    def _per_tokens(self, tokens: list[_Sum], scene: _Scene) -> str | None:
        """For how many tokens prices are that do not say it: told by the page, or by what tokens cost.

        No model costs a dollar for a thousand tokens of output, and none less than 50 cents for a thousand million.
        """
        if not tokens:
            return None
        values = [one.value for one in tokens]
        if max(values) < _A_TOKEN and max(values) > 0:
            return "per token"
        if self.page.unit is not None:
            return f"per {self.page.unit.count:f} tokens"
        dearest = max(
            (one.value for one in tokens if "output" in self.page.reader.label(one.words).directions), default=0
        )
        return "per 1M tokens" if dearest >= _A_MILLION else None


def _plain(value: Mapping[str, Any], wanted: str) -> str | None:
    """The text under a key, in whatever way the key is written; None where it is none, or long."""
    for key, inner in value.items():
        if key.replace("_", "").replace("-", "").lower() == wanted and isinstance(inner, str) and len(inner) <= 80:
            return inner.strip() or None
    return None
