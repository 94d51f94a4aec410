"""Every currency is read by its signs, its code and its full names in each language."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pipeline.figures.amounts import find_amounts
from pipeline.figures.currencies import currencies, currency_names, names_of_cldr
from pipeline.figures.lexicon import languages, section

MILLION = {"en": "million ", "fr": "millions de ", "de": "Millionen ", "es": "millones de ", "it": "milioni di "}


def read(text: str, lang: str) -> list[tuple[Decimal | None, str | None, str]]:
    return [(amount.low, amount.currency, amount.text) for amount in find_amounts(text, lang)]


@pytest.mark.parametrize("lang", MILLION)
def test_every_full_name_is_read(lang: str) -> None:
    for code, names in currency_names(lang).items():
        for name in names:
            text = f"3 {MILLION[lang]}{name}"
            if lang == "fr" and name[0] in "aeiouyhé" and not name.startswith(("yen", "yuan", "hryvnia")):
                text = f"3 millions d'{name}"
            assert read(f"({text})", lang) == [(Decimal(3_000_000), code, text)]


@pytest.mark.parametrize("lang", MILLION)
def test_every_everyday_name_is_read(lang: str) -> None:
    words = section(lang, "amounts")
    for code, names in words["currencies"].items():
        for name in names:
            expected = None if code == "unknown" else code
            assert read(f"(20 {name})", lang) == [(Decimal(20), expected, f"20 {name}")]


@pytest.mark.parametrize("lang", MILLION)
def test_every_cent_is_read(lang: str) -> None:
    for code, names in section(lang, "amounts")["cents"].items():
        for name in names:
            expected = None if code == "unknown" else code
            assert read(f"(20 {name})", lang) == [(Decimal("0.20"), expected, f"20 {name}")]


@pytest.mark.parametrize("lang", MILLION)
def test_every_sign_and_code_is_read_before_the_number(lang: str) -> None:
    for code, row in currencies().items():
        for mark in (code, *row["signs"], *row.get("marks", ())):
            text = f"{mark} 3 {MILLION[lang].split()[0]}"
            assert read(f"({text})", lang) == [(Decimal(3_000_000), code, text)]


def test_there_are_thirty_currencies_and_more() -> None:
    assert len(currencies()) >= 50


@pytest.mark.parametrize("lang", languages())
def test_the_names_are_those_of_cldr(lang: str) -> None:
    """`python -m pipeline.figures.currencies` writes the file anew; a newer CLDR may only add to it."""
    for code, names in names_of_cldr(lang).items():
        assert set(currency_names(lang)[code]) & set(names)
