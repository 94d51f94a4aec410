"""The names of countries in a language, as CLDR has them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache


@cache
def country_names(lang: str) -> Mapping[str, str]:
    """Return the name of each country in a language, by its ISO 3166 code; regions of several are left out.

    Args:
        lang: the language's ISO 639 code; the names of an unknown language are the English ones.
    """
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale(lang)
    except UnknownLocaleError:
        locale = Locale("en")
    return {code: name for code, name in locale.territories.items() if code.isalpha()}
