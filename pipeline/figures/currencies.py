"""The currencies: signs and abbreviations (currencies.yaml), full names in each language (currency_names.yaml).

The names come from the Unicode CLDR by way of Babel. `python -m pipeline.figures.currencies` writes them anew, after
a currency was added to currencies.yaml or a language to the lexicon.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from pipeline.figures.lexicon import languages

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_SIGNS = Path(__file__).with_name("currencies.yaml")
_NAMES = Path(__file__).with_name("currency_names.yaml")
_COUNTS = (1, 2, 10, 1_000_000)
"""Numbers that between them ask for every plural form of a name."""


@cache
def currencies() -> Mapping[str, Mapping[str, Any]]:
    """Return the currencies by ISO code: their signs, their abbreviations, whether the code is also a word."""
    found: Mapping[str, Mapping[str, Any]] = yaml.load(_SIGNS.read_text("utf-8"), Loader=_LOADER)
    return found


def currency_names(lang: str) -> Mapping[str, list[str]]:
    """Return the full names of the currencies in a language, by code, in singular and plural."""
    return _all_names().get(lang, {})


@cache
def _all_names() -> Mapping[str, Mapping[str, list[str]]]:
    found: Mapping[str, Mapping[str, list[str]]] = yaml.load(_NAMES.read_text("utf-8"), Loader=_LOADER)
    return found


@cache
def shared_signs(code: str) -> frozenset[str]:
    """Return the signs that a currency shares with others: "$" of the Canadian dollar, which "C$" ends in."""
    signs = {sign[-1] for sign in currencies().get(code, {}).get("signs", ()) if len(sign) > 1}
    return frozenset(sign for sign in signs if not sign.isalnum())


def names_of_cldr(lang: str) -> dict[str, list[str]]:
    """Return the names as CLDR has them, German adjectives also in the form that they take behind a number."""
    from babel.numbers import get_currency_name

    names = {}
    for code in currencies():
        forms = {get_currency_name(code, count=count, locale=lang) for count in _COUNTS}
        if lang == "de":
            forms |= {" ".join(_inflected(word) for word in form.split(" ")) for form in forms}
        names[code] = sorted(forms)
    return names


def _inflected(word: str) -> str:
    """Give a German adjective the ending of the dative ("Kanadischer": "Kanadischen")."""
    ending = next((e for e in ("er", "es", "e") if word.endswith(("ch" + e, "eu" + e))), None)
    return word.removesuffix(ending) + "en" if ending else word


def main() -> None:
    """Write currency_names.yaml."""
    found = {lang: names_of_cldr(lang) for lang in languages()}
    head = (
        "# Names of currencies from the Unicode CLDR (Unicode License v3), written by pipeline/figures/currencies.py.\n"
    )
    _NAMES.write_text(head + yaml.safe_dump(found, allow_unicode=True, width=10_000, default_flow_style=None), "utf-8")


if __name__ == "__main__":
    main()
