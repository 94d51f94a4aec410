"""Tells which currency a sign of several countries means, $ and ¥, and how the country writes thousands."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from pipeline.figures.currencies import shared_signs
from storage.records import Amount, Company

_COMMA = frozenset(("MXN", "USD", "CAD", "AUD", "HKD", "SGD", "NZD", "INR"))
"""Currencies of countries that set thousands apart by a comma."""


def of_sign(symbol: str | None, told: Sequence[str | None], company: Company | None) -> str | None:
    """Return the currency that a sign stands for, None where it has one meaning or nothing tells which.

    Args:
        symbol: the sign, None where the sum has none.
        told: the currencies that label and page name, the nearest first.
        company: whose price it is; a Chinese one means yuan by ¥.
    """
    if symbol is None:
        return None
    sign = unicodedata.normalize("NFKC", symbol)  # ￥ is a wide ¥
    for currency in told:
        if currency is not None and sign in shared_signs(currency):
            return currency
    return "CNY" if sign == "¥" and company is not None and company.country == "CN" else None


def in_thousands(amount: Amount, currency: str) -> Amount:
    """Return a sum of a country that sets thousands apart by a comma ("3,999 pesos"), in a language with a point there.

    Args:
        amount: the sum as its language reads it.
        currency: the currency that it is told to be in, where its sign alone means another.
    """
    other = amount.currency != currency and (amount.symbol is not None or currency != "USD")
    if currency not in _COMMA or not other or amount.low is None or amount.low >= 1000:
        return amount
    if not re.search(r"\d,\d{3}(?!\d)", amount.text):
        return amount
    high = amount.high * 1000 if amount.high is not None else None
    return replace(amount, low=amount.low * 1000, high=high, step=amount.step * 1000)
