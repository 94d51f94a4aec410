"""Tells the currency that a price is in, where its sum does not say it or says it by a sign of several countries."""

from __future__ import annotations

from dataclasses import replace

from pipeline.figures.prices.labels import Label
from pipeline.figures.prices.lists.levels import Levels
from pipeline.figures.prices.lists.naming import Name
from pipeline.figures.prices.page import Page
from pipeline.figures.prices.signs import in_thousands, of_sign
from storage.records import Amount


def money_of(
    amount: Amount, stated: str | None, name: Name, levels: Levels, page: Page, *, free: bool
) -> tuple[Amount, str | None]:
    """Return an amount in whole units of its currency, and the currency, None where nothing tells it.

    Args:
        amount: the sum as written.
        stated: the currency that its words or labels name.
        name: what the price is for.
        levels: the labels that hold.
        page: the page.
        free: whether a word for "free" stands for the sum.
    """
    currency = amount.currency
    if currency is None and _in_cents(levels):
        amount, currency = _of_cents(amount), stated or page.currency or "USD"
    if currency is None:
        currency = stated or page.currency or ("USD" if free else None)
    currency = of_sign(amount.symbol, (stated, page.currency), page.company(name.subject)) or currency
    return (in_thousands(amount, currency) if currency else amount), currency


def _in_cents(levels: Levels) -> bool:
    """Whether numbers are told in cents: by their column or row, or above by what speaks of all prices."""
    of_all = levels.reader.words.find("all_prices")
    above = [k for k in [*levels.above, *levels.lead] if k.cents]
    told = (k.currency or _counts_tokens(k) or (k.unit and of_all.search(k.text)) for k in above)
    return any(k.cents for k in levels.near) or any(told)


def _counts_tokens(label: Label) -> bool:
    return label.unit is not None and label.unit.explicit and label.unit.measure == "tokens"


def _of_cents(amount: Amount) -> Amount:
    low, high = (end / 100 if end is not None else None for end in (amount.low, amount.high))
    return replace(amount, low=low, high=high, step=amount.step / 100)
