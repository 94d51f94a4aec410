"""Sums of money as texts write them."""

from decimal import Decimal

import pytest

from pipeline.figures.amounts import find_amounts


@pytest.mark.parametrize(
    ("text", "low", "high", "currency"),
    [
        ("$1.7 billion", "1.7e9", "1.7e9", "USD"),
        ("half a billion dollars", "5e8", "5e8", "USD"),
        ("two and a half billion pounds", "2.5e9", "2.5e9", "GBP"),
        ("$300-$400 million", "3e8", "4e8", "USD"),
        ("between 2 and 3 billion euros", "2e9", "3e9", "EUR"),
        ("HK$4.82 billion", "4.82e9", "4.82e9", "HKD"),
        ("40 cents", "0.40", "0.40", "USD"),
        ("another billion", "1e9", "1e9", None),
    ],
)
def test_reads_a_sum(text: str, low: str, high: str, currency: str | None) -> None:
    (amount,) = find_amounts(text)
    assert (amount.low, amount.high, amount.currency) == (Decimal(low), Decimal(high), currency)
    assert amount.text == text
