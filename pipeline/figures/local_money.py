"""Tells which country's money a word means that several countries have ("pesos", "lira", "pounds")."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from pipeline.figures import lexicon
from pipeline.figures.countries import country_names
from pipeline.figures.currencies import currencies, currency_names
from storage.records import Amount

_STEM = 4
"""Letters by which a word for money is known in the names of currencies, whatever its number or case."""
_WORD = re.compile(r"[^\W\d_]+")
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
    places = _told(text, word, lang)
    before = [(start, money) for start, money in places if start < amount.start]
    behind = [(start, money) for start, money in places if start > amount.start]
    beside = [money for start, money in (*before[-1:], *behind[:1]) if own[0] <= start < own[1]]
    return next(iter([*beside, *(money for _, money in (*before[-1:], *behind[:1]))]), None)


def currency_of_text(text: str, amount: Amount, lang: str) -> str | None:
    """Return the currency that a word for money means in a text: that of the one country named that has such money.

    Args:
        text: the whole text.
        amount: a sum whose word for money leaves its country open ("riyals").
        lang: the language.
    """
    word = (amount.symbol or "").lower()
    if amount.currency is not None or len(word) < _STEM or not word.isalpha():
        return None
    named = {money for _, money in _told(text, word, lang)}
    return named.pop() if len(named) == 1 else None


def _told(text: str, word: str, lang: str) -> list[tuple[int, str]]:
    """Return where a text names a country whose money a word for money may mean, and that money."""
    so_called = _so_called(word[:_STEM], lang)
    if not so_called:
        return []
    told = ((found.start(), _money(found[0], lang)) for found in _places(lang).finditer(text))
    return [(start, money) for start, money in told if money in so_called]


@cache
def _so_called(stem: str, lang: str) -> frozenset[str]:
    """The currencies in whose names a word begins so."""
    names = currency_names(lang)
    told = (
        c for c in currencies() if any(w.lower().startswith(stem) for n in names.get(c, ()) for w in _WORD.findall(n))
    )
    return frozenset(told)


def _money(place: str, lang: str) -> str | None:
    """The currency of a country, or of those who live there."""
    people = (code for code, names in _peoples(lang).items() if re.fullmatch("|".join(names), place, re.I))
    return _money_of(lang).get(place.lower()) or next(people, None)


def _peoples(lang: str) -> Mapping[str, Sequence[str]]:
    """Return patterns for those who live in a country, by its money."""
    found: Mapping[str, Sequence[str]] = lexicon.section(lang, "amounts").get("peoples", {})
    return found


@cache
def _money_of(lang: str) -> Mapping[str, str]:
    """The currency of each country, by the country's name in a language, as CLDR has them."""
    from babel.numbers import get_territory_currencies

    tender = {name.lower(): get_territory_currencies(code) for code, name in country_names(lang).items()}
    return {name: codes[0] for name, codes in tender.items() if codes}


@cache
def _places(lang: str) -> re.Pattern[str]:
    """Countries by their names, and those who live there."""
    listed = [re.escape(name) for name in sorted(_money_of(lang), key=len, reverse=True)]
    listed += [name for names in _peoples(lang).values() for name in names]
    return re.compile(rf"(?<!\w)(?:{'|'.join(listed)})(?!\w)", re.I)
