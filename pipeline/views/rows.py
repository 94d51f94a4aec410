"""A figure as a row of JSON."""

from __future__ import annotations

from typing import Any

from storage.records import Figure, Money, number_text

_OPTIONAL = ("round", "basis", "investor", "period", "product", "unit", "as_of")


def figure_row(figure: Figure) -> dict[str, Any]:
    """Return a figure as the annotation guide writes it, with sums as decimal strings and no empty fields."""
    row: dict[str, Any] = {"subject": figure.subject, "metric": figure.metric, **_money(figure)}
    if figure.also:
        row["also"] = [_money(other) for other in figure.also]
    row |= {"hedge": figure.hedge, "status": figure.status}
    row |= {name: getattr(figure, name) for name in _OPTIONAL if getattr(figure, name) is not None}
    if figure.metric == "price":
        row["conditions"] = list(figure.conditions)
    row.setdefault("as_of", None)
    row["quote"] = figure.quote
    return row


def _money(money: Figure | Money) -> dict[str, str | None]:
    return {"low": number_text(money.low), "high": number_text(money.high), "currency": money.currency}
