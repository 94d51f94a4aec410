"""States that give money: a country by its name, its government, its treasury ("Government of Canada", "Norway")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pipeline.figures import lexicon
from pipeline.figures.countries import country_names

_BODY = 60
"""Letters that are looked at before a country's name for the body that is the country's ("the Government of")."""


@cache
def _countries(lang: str) -> re.Pattern[str]:
    """Return the names of countries in a language, as CLDR has them, each where a word begins with a capital."""
    names = set(country_names(lang).values()) | set(lexicon.section(lang, "funding_refs").get("country_names", ()))
    listed = "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
    return re.compile(rf"(?<!\w)(?=[^\W\d_a-zß-ÿ])(?:{listed})(?!\w)")


@cache
def _bodies(lang: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    found = lexicon.section(lang, "funding_refs")
    before, after, own = ("|".join(found.get(key, ())) or "(?!)" for key in ("state_of", "states_own", "states"))
    return (
        re.compile(rf"(?<!\w)(?:{before})\s?$", re.I),
        re.compile(rf"(?:{after})(?!\w)", re.I),
        re.compile(rf"(?<!\w)(?:{own})(?!\w)", re.I),
    )


@cache
def _places(lang: str) -> re.Pattern[str]:
    before = "|".join(lexicon.section(lang, "funding_refs").get("place_of", ())) or "(?!)"
    return re.compile(rf"(?<!\w)(?i:{before})(?P<name>[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)*)")


def places_in(text: str, lang: str) -> Iterator[tuple[int, int, int]]:
    """Yield where a sentence tells of a city or a region ("the city of Leeds"): its phrase, its name, and the end."""
    return ((match.start(), match.start("name"), match.end()) for match in _places(lang).finditer(text))


def is_country(name: str, lang: str) -> bool:
    """Whether a name is a country's in a language, which is where somebody is ("South Korea's largest operator")."""
    return _countries(lang).fullmatch(name) is not None


def states_in(text: str, lang: str) -> Iterator[tuple[int, int, bool]]:
    """Yield where a sentence names a state, and whether a body of it is named, not the country alone.

    Args:
        text: the sentence as it is written: a country's name has a capital.
        lang: its language.
    """
    before, after, own = _bodies(lang)
    for match in _countries(lang).finditer(text):
        start, end = match.span()
        opening = before.search(text, max(0, start - _BODY), start)
        closing = after.match(text, end)
        if opening is not None:
            start = opening.start()
        elif closing is not None:
            end = closing.end()
        yield start, end, opening is not None or closing is not None
    for match in own.finditer(text):
        yield match.start(), match.end(), True
