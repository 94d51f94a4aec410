"""How many times apart two sums are where one of them is a slip of the pen."""

from __future__ import annotations

from decimal import Decimal

from storage.records import Cause

_SLIPS: dict[Cause, tuple[Decimal, ...]] = {
    "magnitude": (Decimal(1000), Decimal(10) ** 6),
    "decimal": (Decimal(10), Decimal(100)),
}


def may_be_slip(least: Decimal, most: Decimal, band: Decimal) -> bool:
    """Whether a sum that is at least and at most so many times another one may be a slip of it."""
    return any(least <= one * (1 + band) and one * (1 - band) <= most for whole in _SLIPS.values() for one in whole)


def slip(ratio: Decimal, band: Decimal) -> Cause | None:
    """Return which slip makes a sum so many times another one, give or take a share; None where none does."""
    return next((cause for cause, whole in _SLIPS.items() if any(abs(ratio / one - 1) <= band for one in whole)), None)
