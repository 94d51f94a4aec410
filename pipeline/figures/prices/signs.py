"""Tells which currency a sign of several countries means: $ and ¥."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from pipeline.figures.currencies import shared_signs
from storage.records import Company


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
