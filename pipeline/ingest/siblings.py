"""Which metrics bear on one another, and are loaded together when a figure is judged."""

from __future__ import annotations

from collections.abc import Mapping

_SIBLINGS: Mapping[str, tuple[str, ...]] = {
    "amount_raised": ("amount_raised", "total_raised", "valuation", "investment"),
    "total_raised": ("total_raised", "amount_raised"),
    "valuation": ("valuation", "amount_raised"),
    "investment": ("investment", "amount_raised", "valuation"),
}
"""Which metrics bear on a figure beside its own."""


def siblings(metric: str) -> tuple[str, ...]:
    """Return the metrics that bear on a figure, its own first."""
    return _SIBLINGS.get(metric, (metric,))
