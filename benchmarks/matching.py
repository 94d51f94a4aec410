"""When a figure or a conflict that the program told is the one that a gold case asks for (docs/figures.md)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

Row = Mapping[str, Any]

DETAILS: Mapping[str, frozenset[str]] = {
    "hedge": frozenset(),
    "status": frozenset(),
    "round": frozenset({"amount_raised"}),
    "basis": frozenset({"valuation"}),
    "period": frozenset({"revenue"}),
    "as_of": frozenset(),
    "also": frozenset(),
}
"""The fields that are measured on figures that were found, and the metrics that have them (none named: all)."""
CONFLICT_DETAILS = ("kind", "against", "cause")

_MARKS = re.compile(r"[^a-z0-9]")
_NO_PART = (
    "openai", "anthropic", "google", "xai", "cohere", "deepseek", "alibaba", "perplexity", "hugging face",
    "api", "plan", "seat", "tier", "model", "tool", "call", "calls", "preview", "latest",
)  # fmt: skip
"""Vendors and general words that a product's name may have or not."""
_BESIDE = re.compile(r"\b(?:" + "|".join(_NO_PART) + r")\b")
_VENDOR_BEFORE = re.compile(
    r"^\s*(?:claude (?=opus|sonnet|haiku|instant)|mistral ai\b"
    r"|mistral (?=le chat|codestral|magistral|devstral|pixtral|voxtral|ministral))"
)


def name_key(name: str | None) -> str:
    """Return a name without case and marks."""
    return _MARKS.sub("", (name or "").lower())


def product_key(name: str | None) -> str:
    """Return a product's name without the vendor: “Mistral Le Chat Pro” is “Le Chat Pro”."""
    words = _BESIDE.sub(" ", (name or "").lower().replace("+", " plus "))
    return name_key(_VENDOR_BEFORE.sub(" ", words))


def same_figure(gold: Row, told: Row) -> bool:
    """Whether two figures are of one subject and metric and have one amount, and what else keys the metric."""
    if name_key(gold["subject"]) != name_key(told.get("subject")) or gold["metric"] != told.get("metric"):
        return False
    if not _sums(gold) & _sums(told):
        return False
    if gold["metric"] == "price":
        return (
            gold["unit"] == told.get("unit")
            and product_key(gold["product"]) == product_key(told.get("product"))
            and set(gold.get("conditions") or ()) == set(told.get("conditions") or ())
        )
    if gold["metric"] == "investment":
        asked, given = name_key(gold["investor"]), name_key(told.get("investor"))
        return bool(given) and (asked in given or given in asked)
    return True


def _sums(figure: Row) -> set[tuple[frozenset[Decimal], str | None]]:
    """The sum of a figure and its restatements. An open end and a point are one: the hedge says the rest."""
    return {_ends(figure), *(_ends(other) for other in figure.get("also") or ())}


def _ends(money: Row) -> tuple[frozenset[Decimal], str | None]:
    ends = (money.get("low"), money.get("high"))
    return frozenset(Decimal(str(end)) for end in ends if end is not None), money.get("currency")


def details_of(gold: Row, told: Row, published: str | None) -> dict[str, bool]:
    """Return which of the fields that apply to a figure, and that either side fills in, are right."""
    return {
        field: _same_detail(field, gold, told, published)
        for field, metrics in DETAILS.items()
        if (not metrics or gold["metric"] in metrics)
        and (field == "as_of" or gold.get(field) is not None or told.get(field) is not None)
    }


def likeness(gold: Row, told: Row, published: str | None) -> int:
    """Return how many fields agree: of several figures that fit, the best one is taken."""
    return sum(_same_detail(field, gold, told, published) for field in DETAILS)


def _same_detail(field: str, gold: Row, told: Row, published: str | None) -> bool:
    asked, given = gold.get(field), told.get(field)
    if field == "also":
        return bool(asked) == bool(given)
    if field == "as_of":
        # no date stands for the month of publication, and a finer one than was asked for is right
        asked, given = asked or (published or "")[:7], given or published or ""
        return given.startswith(asked) if asked else not given
    return (asked or None) == (given or None)


def same_conflict(gold: Row, told: Row) -> bool:
    """Whether two conflicts are of one thing and raised by one document."""
    return (
        name_key(gold["subject"]) == name_key(told.get("subject"))
        and all(gold[field] == told.get(field) for field in ("metric", "document"))
        and (not gold.get("product") or product_key(gold["product"]) == product_key(told.get("product")))
        and (not gold.get("unit") or gold["unit"] == told.get("unit"))
    )


def conflict_details(gold: Row, told: Row) -> dict[str, bool]:
    """Return which fields of a conflict are right."""
    return {field: gold.get(field) == told.get(field) for field in CONFLICT_DETAILS}


def take_best(left: list[Row], fitting: Sequence[Row], likeness_of: Mapping[int, int]) -> Row:
    """Take the one of `fitting` that is most like what is asked out of `left`; of equals the first."""
    best = max(fitting, key=lambda told: likeness_of[id(told)])
    left.pop(next(place for place, told in enumerate(left) if told is best))
    return best
