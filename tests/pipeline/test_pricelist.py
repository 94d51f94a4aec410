"""The price list that stands: what holds on a day, since when, and who tells the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from pipeline.ingest import Desk, ingest
from pipeline.pricelist import PriceRow, price_list
from storage.records import Article, Company, Figure, Reading, Schedule, Source, WatchList
from storage.store import Store
from tests.compare.desk import price, rates

DESK = Desk(WatchList((Company("Mistral AI"),)), rates())
PAGE = Source(
    "Prices", "page", "https://v.example/p", Schedule(every=timedelta(hours=6)), tier="primary", of="Mistral AI"
)
LIST = replace(PAGE, name="List", tier="secondary", of=None)


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.open(":memory:") as opened:
        yield opened


def seen(store: Store, day: str, *figures: Figure, source: Source = PAGE, hour: int = 8) -> None:
    at = datetime.fromisoformat(day).replace(tzinfo=UTC) + timedelta(hours=hour)
    url = f"https://{source.name}.example/".lower()
    article = Article(url, source.name, f"{day} {hour} {figures}", "en")
    ingest(article, Reading(figures), source, store, DESK, at, seen=at.date())


def the_row(store: Store, on: str | None = None) -> PriceRow:
    (row,) = price_list(store, ["Mistral AI"], date.fromisoformat(on) if on else None)
    return row


def test_a_product_has_one_row_with_its_prices_by_unit(store: Store) -> None:
    seen(store, "2026-01-05", price("$0.40"), price("$2", "1M output tokens"))
    row = the_row(store)
    assert (row.subject, row.product) == ("Mistral AI", "Mistral Large 3")
    assert {unit: str(one.figure.low) for unit, one in row.prices.items()} == {
        "1M input tokens": "0.4",
        "1M output tokens": "2",
    }


def test_the_list_of_an_earlier_day_has_the_price_of_that_day(store: Store) -> None:
    seen(store, "2026-01-05", price("$10"))
    seen(store, "2026-02-05", price("$2"))
    now, then = the_row(store).prices["1M input tokens"], the_row(store, "2026-01-20").prices["1M input tokens"]
    assert (str(now.figure.low), now.since) == ("2", date(2026, 2, 5))
    assert (str(then.figure.low), then.since) == ("10", date(2026, 1, 5))
    assert price_list(store, ["Mistral AI"], date(2025, 1, 1)) == []
    assert now.changed_from is not None
    assert (str(now.changed_from[0].low), now.changed_from[1]) == ("10", date(2026, 2, 5))


def test_of_two_prices_of_one_day_the_later_one_stands(store: Store) -> None:
    seen(store, "2026-01-05", price("$10"), hour=8)
    seen(store, "2026-01-05", price("$2"), hour=14)
    assert str(the_row(store).prices["1M input tokens"].figure.low) == "2"


def test_who_confirms_a_price_is_told(store: Store) -> None:
    seen(store, "2026-01-05", price("$10"))
    seen(store, "2026-01-06", price("$10"), source=LIST)
    seen(store, "2026-01-09", price("$10"))
    one = the_row(store).prices["1M input tokens"]
    assert one.lists == ("List",)
    assert one.confirmed == datetime(2026, 1, 9, 8, tzinfo=UTC)


def test_conditions_have_rows_of_their_own(store: Store) -> None:
    seen(store, "2026-01-05", price("$10"), price("$5", conditions=("batch",)))
    rows = price_list(store, ["Mistral AI"])
    assert [(row.conditions, str(row.prices["1M input tokens"].figure.low)) for row in rows] == [
        ((), "10"),
        (("batch",), "5"),
    ]
