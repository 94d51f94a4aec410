"""Tells which country's money a word means that several countries have ("pesos", "lira", "pounds")."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from pipeline.figures.countries import country_names
from pipeline.figures.currencies import currencies, currency_names
from pipeline.figures.prices.words import words
from storage.records import Amount

_STEM = 4
"""Letters by which a word for money is known in the names of currencies, whatever its number or case."""
_ALONE = ("USD", "EUR")
"""What a word for money means wherever it is told, unless it says itself that it is another's."""


def currency_of_country(text: str, amount: Amount, lang: str, own: tuple[int, int]) -> str | None:
    """Return the currency of the country named beside a sum, None where none has money by that name.

    Args:
        text: the sentence in which the sum stands.
        amount: the sum; one told by a sign, in dollars or in euros means what it says.
        lang: the language.
        own: where the words of the sum stand: a country among them goes before others.
    """
    word = (amount.symbol or "").lower()
    if len(word) < _STEM or not word.isalpha() or amount.currency in _ALONE:
        return None
    so_called = _so_called(word[:_STEM], lang)
    told = [(m.start(), _money(m[0], lang)) for m in _places(lang).finditer(text)] if so_called else []
    places = [(start, money) for start, money in told if money in so_called]
    before = [(start, money) for start, money in places if start < amount.start]
    behind = [(start, money) for start, money in places if start > amount.start]
    beside = [money for start, money in (*before[-1:], *behind[:1]) if own[0] <= start < own[1]]
    return next(iter([*beside, *(money for _, money in (*before[-1:], *behind[:1]))]), None)


@cache
def _so_called(stem: str, lang: str) -> frozenset[str]:
    """The currencies in whose names a word begins so."""
    names = currency_names(lang)
    told = (c for c in currencies() if any(w.lower().startswith(stem) for n in names.get(c, ()) for w in n.split()))
    return frozenset(told)


def _money(place: str, lang: str) -> str | None:
    """The currency of a country, or of those who live there."""
    w = words(lang)
    people = (code for code in w.keys("peoples") if w.whole("peoples", code).fullmatch(place))
    return _money_of(lang).get(place.lower()) or next(people, None)


@cache
def _money_of(lang: str) -> Mapping[str, str]:
    """The currency of each country, by the country's name in a language, as CLDR has them."""
    from babel.numbers import get_territory_currencies

    tender = {name.lower(): get_territory_currencies(code) for code, name in country_names(lang).items()}
    return {name: codes[0] for name, codes in tender.items() if codes}


@cache
def _places(lang: str) -> re.Pattern[str]:
    """Countries by their names, and those who live there."""
    w = words(lang)
    listed = [re.escape(name) for name in sorted(_money_of(lang), key=len, reverse=True)]
    listed += [w.group("peoples", code) for code in w.keys("peoples")]
    return re.compile(rf"(?<!\w)(?:{'|'.join(listed)})(?!\w)", re.I)
