"""Reads the offers of products in `application/ld+json` (https://schema.org/Offer).

What is offered and by whom comes from the product; price, currency and unit from the offer or its price specification
(https://schema.org/UnitPriceSpecification). A price without a unit gives nothing, and neither does the span of an
AggregateOffer: it is of several products.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from typing import Any, Literal

from pipeline.figures.prices.embedded.offered import Offered, per, snippet_of, vocabulary
from pipeline.figures.prices.lists.naming import clean
from pipeline.figures.prices.page import Page

_DEEPEST = 30
_CURRENCY = re.compile(r"[A-Z]{3}")
_COUNT = re.compile(r"\d+(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class _Product:
    """The product that an offer stands in, and who makes or sells it."""

    data: Mapping[str, Any]
    name: str = ""
    vendors: tuple[str, ...] = ()


def offers_in(value: Any, page: Page) -> list[Offered]:
    """Return the prices of a block of linked data.

    Args:
        value: the block, parsed with decimals.
        page: the page that it stands in.
    """
    found = list(_walk(value, _Product({}), page, 0))
    monthly = {offer.vendor for offer in found if offer.unit and "month" in offer.unit}
    # a plan for nothing is told without a unit; beside monthly ones it is for a month
    free = [replace(o, unit="per month") for o in found if not o.unit and o.value == 0 and o.vendor in monthly]
    return [*(offer for offer in found if offer.unit), *free]


def _walk(value: Any, product: _Product, page: Page, depth: int) -> Iterator[Offered]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from _walk(item, product, page, depth + 1)
        return
    if not isinstance(value, dict):
        return
    words = vocabulary("schema_org")
    kinds = _kinds(value)
    if kinds & set(words["products"]):
        product = _Product(value, _text(value.get("name")), (*_vendors(value), *product.vendors))
    if kinds & set(words["offers"]):
        yield from _offer(value, product, page, depth)
        return
    for inner in value.values():
        if isinstance(inner, dict | list):
            yield from _walk(inner, product, page, depth + 1)


def _offer(offer: Mapping[str, Any], product: _Product, page: Page, depth: int) -> Iterator[Offered]:
    """The prices of an offer: its own, those of its specifications, and those of offers inside it."""
    item = offer.get("itemOffered")
    if isinstance(item, dict):
        product = _Product(item, _text(item.get("name")) or product.name, (*_vendors(item), *product.vendors))
    inner = [offer[key] for key in ("offers", "hasVariant", "addOn") if isinstance(offer.get(key), dict | list)]
    for value in inner:
        yield from _walk(value, product, page, depth + 1)
    if inner and "price" not in offer:
        return
    given = offer.get("priceSpecification")
    rows = [row for row in (given if isinstance(given, list) else [given]) if isinstance(row, dict)]
    stated = [_price(row, offer, product, page) for row in rows] or [_price(offer, offer, product, page)]
    yield from (price for price in stated if price is not None)


def _price(row: Mapping[str, Any], offer: Mapping[str, Any], product: _Product, page: Page) -> Offered | None:
    value = _number(row.get("price", offer.get("price")))
    currency = _text(row.get("priceCurrency") or offer.get("priceCurrency")).upper()
    if value is None or not _CURRENCY.fullmatch(currency):
        return None
    said = [text for text in (_text(row.get("name")), _text(offer.get("name"))) if text]
    name = _name([text for text in said if not page.reader.label(text).attribute], product.name, page)
    about = [text for text in said if page.reader.label(text).attribute]
    unit, yearly = _unit(row, offer, said, page)
    kind = _text(row.get("priceType")).rpartition("/")[2].lower()
    vendors = (*_vendors(offer), *product.vendors)
    vendor = _vendor(vendors, page)
    if not name or vendor is False:
        return None
    above = [text for text in about if (c := page.reader.label(text)).conditions or c.tier]
    above += ["billed annually"] if yearly and not any("annual" in text.lower() for text in above) else []
    directions = next((text for text in about if page.reader.label(text).directions), "")
    snippet = snippet_of({"name": product.name} if product.name else {}, offer, row)
    former = kind in vocabulary("schema_org")["former"]
    words = f"{directions} price".strip()
    return Offered(name, value, words, snippet, currency, unit, vendor or None, None, tuple(above), former)


def _name(said: list[str], product: str, page: Page) -> str:
    """What is offered: the offer's own name where it is a product's, else the product's with it."""
    for text in said:
        for whole in (text, f"{product} {text}"):
            if real := [p.name for p in page.named(whole) if p.kind != "brand"]:
                return max(real, key=len)
    own = clean(page.reader.label(said[0]).rest, page) if said else ""
    if not own or own.lower() in product.lower():
        return product
    return own if product.lower() in own.lower() else f"{product} {own}".strip()


def _unit(row: Mapping[str, Any], offer: Mapping[str, Any], said: list[str], page: Page) -> tuple[str | None, bool]:
    """What a price is per, in words, and whether a monthly one is billed for a year."""
    reference = row.get("referenceQuantity") or row.get("eligibleQuantity") or offer.get("eligibleDuration")
    unit = _quantity(reference) or _said(row) or _named_in(said, page)
    billing = _quantity(row.get("billingDuration"))
    if unit is None:
        return billing, False
    return unit, unit.endswith("month") and billing == "per year"


def _named_in(said: list[str], page: Page) -> str | None:
    """The unit in the name of an offer ("Plus, monthly"): what the name says beside the product."""
    for text in said:
        for product in page.named(text):
            text = text.replace(product.name, " ")
        if unit := per(page.reader.label(text)):
            return unit
    return None


def _said(row: Mapping[str, Any]) -> str | None:
    """The unit that a price specification writes out ("MONTH", "user per month"), or gives as a code."""
    units = vocabulary("schema_org")["units"]
    code, text = _text(row.get("unitCode")).upper(), _text(row.get("unitText"))
    if text:
        plain = text.lower().removeprefix("/").strip()
        told: str = units.get(plain, plain if plain.startswith("per ") else f"per {plain}")
        return told
    found: str | None = units.get(code)
    return found


def _quantity(given: Any) -> str | None:
    """A quantity or a duration in words: one month, a thousand requests; None for what no price is per."""
    words = vocabulary("schema_org")
    if isinstance(given, str):
        found: str | None = words["durations"].get(given.strip().upper())
        return found
    if not isinstance(given, dict):
        return None
    value = _number(given.get("value", Decimal(1)))
    unit = words["units"].get(_text(given.get("unitCode")).upper()) or _said(given)
    if value is None or unit is None:
        return None
    if value == 1:
        return str(unit)
    if value == 12 and unit == "per month":
        return "per year"
    return (
        f"per {value:f} {unit.removeprefix('per ').removesuffix('s')}s"
        if unit not in ("per month", "per year")
        else None
    )


def _vendor(names: tuple[str, ...], page: Page) -> str | Literal[False]:
    """The watched company that the data names, "" where it names nobody, False where it names somebody else."""
    told = [name for name in names if name]
    for name in told:
        found = [m.company for m in page.companies(name) if m.company]
        if found:
            return str(found[0])
        if any(p.company for p in page.named(name)):
            return str(next(p.company for p in page.named(name) if p.company))
    return "" if not told or page.owner else False


def _vendors(value: Mapping[str, Any]) -> tuple[str, ...]:
    low = {key.lower(): inner for key, inner in value.items()}
    keys = vocabulary("schema_org")["vendors"]
    return tuple(name for key in keys if (name := _text(low.get(key)) or _text(_name_of(low.get(key)))))


def _name_of(given: Any) -> Any:
    first = given[0] if isinstance(given, list) and given else given
    return first.get("name") if isinstance(first, dict) else None


def _kinds(value: Mapping[str, Any]) -> set[str]:
    given = value.get("@type")
    kinds = given if isinstance(given, list) else [given]
    return {kind.rpartition("/")[2].removeprefix("schema:").lower() for kind in kinds if isinstance(kind, str)}


def _text(given: Any) -> str:
    return " ".join(given.split()) if isinstance(given, str) else ""


def _number(given: Any) -> Decimal | None:
    if isinstance(given, Decimal):
        return given if given.is_finite() and given >= 0 else None
    text = _text(given).lstrip("$€£ ")
    try:
        return Decimal(text) if _COUNT.fullmatch(text) else None
    except InvalidOperation:
        return None
