"""Billions whose rest is told in millions ("un milliard trois cents millions d'euros")."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.figures.amounts import find_amounts

JOINED = {
    "en": "{} billion {} million dollars",
    "de": "{} Milliarden {} Millionen Dollar",
    "fr": "{} milliards {} millions de dollars",
    "it": "{} miliardi e {} milioni di dollari",
}


@pytest.mark.parametrize("lang", JOINED)
@given(billions=st.integers(2, 99), millions=st.integers(1, 999))
def test_both_are_one_sum(lang: str, billions: int, millions: int) -> None:
    (found,) = find_amounts(f"{JOINED[lang].format(billions, millions)}.", lang)
    assert found.low == found.high == Decimal(billions * 10**9 + millions * 10**6)
    assert found.currency == "USD"


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("fr", "un milliard trois cents millions de dollars", 1300),
        ("fr", "un milliard et 300 millions de dollars", 1300),
        ("it", "un miliardo e settecento milioni di dollari", 1700),
        ("de", "eine Milliarde siebenhundert Millionen Dollar", 1700),
        ("en", "one billion seven hundred million dollars", 1700),
    ],
)
def test_in_words(lang: str, text: str, value: int) -> None:
    (found,) = find_amounts(f"{text}.", lang)
    assert (found.low, found.currency) == (Decimal(value * 10**6), "USD")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "2 billion and 700 million dollars"),
        ("en", "$2 billion, 700 million euros"),
        ("de", "2 Milliarden und 700 Millionen Dollar"),
        ("fr", "2 milliards, 700 millions de dollars"),
        ("it", "2 miliardi, 700 milioni di dollari"),
    ],
)
def test_two_sums_stay_two(lang: str, text: str) -> None:
    assert len(find_amounts(f"{text}.", lang)) == 2


def test_a_rest_that_is_greater_is_none() -> None:
    assert [found.low for found in find_amounts("$2 billion 3,000 million dollars.", "en")] == [
        Decimal(2 * 10**9),
        Decimal(3 * 10**9),
    ]
