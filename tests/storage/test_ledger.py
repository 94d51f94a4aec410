"""Records on file: exactly as they were told, once each, seen again, and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.records import Figure, Money, Record
from storage.rows import RECORD_COLUMNS, row_of
from storage.store import Sighting, Store
from tests.compare.desk import figure, price
from tests.storage import made
from tests.storage.made import NOW, later, numbered, record


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.open(":memory:", rules="7") as opened:
        yield opened


def test_a_record_comes_back_as_it_was_told(store: Store) -> None:
    told = figure(
        "valuation", "€11.7B|$14B", round="series-c", basis="post", as_of="2025-09", conditions=("b", "a"), rules=("x",)
    )
    kept, is_new = store.add_record(record(told, own_word=True, title="Äpfel"))
    assert is_new
    assert store.record(kept.key) == kept == numbered(record(told, own_word=True, title="Äpfel"), 1)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(made.records, max_size=4, unique_by=lambda one: one.key))
def test_any_record_comes_back_as_it_was_told(records: list[Record]) -> None:
    with Store.open(":memory:") as store:
        kept = [store.add_record(one)[0] for one in records]
        assert kept == [numbered(one, number) for number, one in enumerate(records, start=1)]
        assert store.records(withdrawn=True) == kept


def test_no_field_of_a_record_is_forgotten() -> None:
    """A field that is added to a record needs a column (a migration) and a place in `storage.rows`."""
    renamed = {"start": "amount_start", "end": "amount_end", "state": "is_state", "left": "left_at"}
    split = {"as_of_span": ("as_of_start", "as_of_end"), "span": ("span_start", "span_end")}
    wanted: set[str] = set()
    for field in (*fields(Figure), *fields(Record)):
        if field.name not in ("figure", "sequence"):
            wanted |= set(split.get(field.name, (renamed.get(field.name, field.name),)))
    assert set(RECORD_COLUMNS) == wanted
    assert set(row_of(record(figure("valuation", "$14B")))) == wanted - {"number"} | {"low_number", "high_number"}


def test_sums_are_exact_text_beside_a_number_that_sorts(store: Store) -> None:
    odd = replace(price("$2"), low=Decimal("0.1000000000000000000000001"), high=Decimal("1E+15"))
    store.add_record(record(odd))
    row = store.db.execute("SELECT low, low_number, high, high_number FROM records").fetchone()
    assert row == ("0.1000000000000000000000001", 0.1, "1000000000000000", 1e15)


def test_moments_are_kept_in_utc_to_the_microsecond(store: Store) -> None:
    paris = datetime(2026, 1, 1, 0, 30, 0, 7, tzinfo=timezone(timedelta(hours=1)))
    kept, _ = store.add_record(record(figure("valuation", "$14B"), arrived=paris))
    assert kept.arrived == datetime(2025, 12, 31, 23, 30, 0, 7, tzinfo=UTC)
    assert store.db.execute("SELECT arrived FROM records").fetchone() == ("2025-12-31T23:30:00.000007+00:00",)
    with pytest.raises(ValueError, match="no time zone"):
        store.add_record(record(figure("valuation", "$15B"), arrived=datetime(2026, 1, 1)))


def test_a_record_that_is_seen_again_is_a_sighting(store: Store) -> None:
    first = record(price("$2"), document="page#1", arrived=NOW)
    store.add_record(first)
    for minute in range(1, 5):
        kept, is_new = store.add_record(replace(first, arrived=later(minute), title="Another title"))
        assert not is_new
        assert kept == numbered(first, 1)
    store.add_record(replace(first, document="page#2", arrived=later(9)))
    assert len(store.records()) == 1
    assert store.sightings(first.key) == [
        Sighting("page#1", first.url, NOW, later(4), "7"),
        Sighting("page#2", first.url, later(9), later(9), "7"),
    ]


def test_a_sighting_tells_which_rules_read_it_last(store: Store) -> None:
    store.add_record(record(price("$2")))
    store.rules = "8"
    store.add_record(record(price("$2")))
    assert [sighting.rules for sighting in store.sightings(record(price("$2")).key)] == ["8"]


def test_a_record_that_is_taken_back_is_no_longer_current(store: Store) -> None:
    kept, _ = store.add_record(record(figure("valuation", "$14B")))
    store.withdraw(kept.key, later(1))
    store.withdraw(kept.key, later(2))
    assert store.current_records(kept.url) == []
    assert store.records() == []
    assert store.records(withdrawn=True) == [replace(kept, withdrawn=later(1))]


def test_a_record_that_is_told_again_is_current_again_and_not_new(store: Store) -> None:
    kept, _ = store.add_record(record(figure("valuation", "$14B")))
    store.withdraw(kept.key, later(1))
    assert store.add_record(record(figure("valuation", "$14B"), arrived=later(2))) == (kept, False)
    assert store.current_records(kept.url) == [kept]


def test_taking_back_what_nobody_told_is_a_mistake(store: Store) -> None:
    with pytest.raises(KeyError, match="nothing"):
        store.withdraw("nothing", NOW)


def test_an_address_tells_its_own_records_in_order(store: Store) -> None:
    mine = [store.add_record(record(price(f"${n}"), "https://a.example/"))[0] for n in (3, 1, 2)]
    store.add_record(record(price("$3"), "https://b.example/"))
    assert store.current_records("https://a.example/") == mine
    assert store.current_records("https://nobody.example/") == []


def test_records_are_found_by_number_and_key(store: Store) -> None:
    kept, _ = store.add_record(record(price("$2")))
    assert store.record(1) == store.record("1") == store.record(kept.key) == kept
    assert store.record(2) is store.record("no such key") is None


@pytest.mark.parametrize("key", ["1", "12345678901234567890123456789012"])
def test_a_key_of_digits_alone_is_a_key_first(store: Store, key: str) -> None:
    first, _ = store.add_record(record(price("$2")))
    second, is_new = store.add_record(replace(record(price("$3")), key=key))
    assert (store.record(key), store.record(1), is_new) == (second, first, True)


def test_records_are_picked_by_what_they_say_and_when_they_came(store: Store) -> None:
    def quotes(**by: object) -> list[str]:
        return [one.figure.quote for one in store.records(**by)]  # type: ignore[arg-type]

    told = [
        record(figure("valuation", "$14B"), arrived=later(0)),
        record(figure("amount_raised", "$2B", subject="OpenAI"), arrived=later(1), source="Wire"),
        record(price("$3", product="Mistral Large 3"), arrived=later(2)),
        record(price("$4", product="Codestral"), arrived=later(3)),
    ]
    kept = [store.add_record(one)[0] for one in told]
    store.withdraw(kept[3].key, later(4))
    assert quotes() == ["$14B", "$2B", "$3"]
    assert quotes(withdrawn=True) == ["$14B", "$2B", "$3", "$4"]
    assert quotes(subject="OpenAI") == ["$2B"]
    assert quotes(subject="Mistral AI", metric="price") == ["$3"]
    assert quotes(product="mistral LARGE 3") == ["$3"]
    assert quotes(source="Wire") == ["$2B"]
    assert quotes(since=later(1), until=later(2)) == ["$2B"]
    assert quotes(limit=2) == ["$2B", "$3"]
    assert quotes(limit=0) == []


def test_a_restatement_keeps_its_own_precision(store: Store) -> None:
    told = replace(figure("amount_raised", "€105M"), also=(Money(None, Decimal("1.130E+8"), "USD", Decimal("0.5")),))
    assert store.add_record(record(told))[0].figure.also[0] == Money(None, Decimal(113_000_000), "USD", Decimal("0.5"))
    held = store.record(1)
    assert held
    assert held.figure.also == told.also
