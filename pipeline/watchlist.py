"""The watch list that comes with the program: companies.yaml as the plain types of the records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from storage.records import Company, WatchList

_FILE = Path(__file__).with_name("companies.yaml")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def _document() -> Mapping[str, Any]:
    document: Mapping[str, Any] = yaml.load(_FILE.read_text("utf-8"), Loader=_LOADER)
    return document


@cache
def guide_watch_list() -> WatchList:
    """Return the companies of the annotation guide with all that is known of them.

    `others` holds the companies that are known by name alone, so that their sums are given to nobody.
    """
    document = _document()
    phrases = document["phrases"]
    adjectives = document["city_adjectives"]
    return WatchList(
        companies=tuple(_company(row, phrases, adjectives) for row in document["companies"]),
        others=tuple(_company(row, {}, {}) for row in document["others"]),
    )


@cache
def known_companies() -> Mapping[str, Company]:
    """Return every company of companies.yaml by name, the guide's first."""
    watch = guide_watch_list()
    return {company.name: company for company in (*watch.companies, *watch.others)}


def _company(
    row: Mapping[str, Any], phrases: Mapping[str, Any], adjectives: Mapping[str, Mapping[str, str]]
) -> Company:
    city = row.get("city")
    made = list(_told_by_products(row.get("known_for", ()), phrases))
    if city:
        made += [phrase.format(city=city.lower()) for phrase in phrases.get("city", ())]
    for lang, adjective in adjectives.get(city or "", {}).items():
        made += [phrase.format(adjective=adjective) for phrase in phrases["city_adjective"][lang]]
    return Company(
        name=row["name"],
        descriptions=tuple(dict.fromkeys([*row.get("descriptions", ()), *made])),
        host_of_models=row.get("host_of_models", False),
        listed=row.get("listed", False),
        investor=row.get("investor", False),
        city=city,
        country=row.get("country"),
        aliases=_words(row, "aliases"),
        short_names=_words(row, "short_names"),
        known_for=_words(row, "known_for"),
        families=_words(row, "families"),
        plans=_words(row, "plans"),
        products=_words(row, "products"),
        people=_words(row, "people"),
        hosts=_words(row, "hosts"),
    )


def told_by_products(products: Iterable[str]) -> Iterator[str]:
    """Yield the phrases that stand for a company by what it makes ("the chatgpt maker"), without their articles."""
    return _told_by_products(products, _document()["phrases"])


def _told_by_products(products: Iterable[str], phrases: Mapping[str, Any]) -> Iterator[str]:
    return (phrase.format(product=product.lower()) for product in products for phrase in phrases.get("maker", ()))


def _words(row: Mapping[str, Any], name: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(row.get(name, ())))
