"""What is known of a company, loaded for one new record: by distinct values, whatever the number of records."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.company_files import TELLERS
from storage.records import CompanyFile, Figure, Record
from storage.store import Store
from tests.compare.desk import figure, price
from tests.storage.made import NOW, conflict, later, record


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.open(":memory:") as opened:
        yield opened


def laid_out(file: CompanyFile) -> list[tuple[str, int]]:
    return [(value.first.figure.quote, len(value.tellers)) for value in file.values]


def test_records_that_say_the_same_are_one_value(store: Store) -> None:
    told = [figure("valuation", "$14B"), figure("valuation", "$13.8B"), figure("valuation", "$14B", as_of="2025-09")]
    for number, one in enumerate((*told, told[0])):
        store.add_record(record(one, f"https://{number}.example/", witness=f"outlet:{number}"))
    file = store.company_file("Mistral AI", ("valuation",))
    assert laid_out(file) == [("$14B", 2), ("$13.8B", 1), ("$14B", 1)]
    assert file.values[0].witnesses == ("outlet:0", "outlet:3")
    assert [one.number for one in file.values[0].tellers] == [1, 4]


def test_trailing_zeros_make_no_other_value(store: Store) -> None:
    for number, amount in enumerate(("$2.50", "$2.5")):
        store.add_record(record(price(amount), f"https://{number}.example/"))
    assert laid_out(store.company_file("Mistral AI", ("price",))) == [("$2.50", 2)]


@pytest.mark.parametrize("differing", [{"hedge": "about"}, {"status": "rumoured"}, {"currency": "EUR"}, {"low": None}])
def test_what_differs_in_more_than_the_words_is_another_value(store: Store, differing: dict[str, str]) -> None:
    told = figure("valuation", "$14B")
    store.add_record(record(told))
    store.add_record(record(replace(told, **differing), "https://b.example/"))  # type: ignore[arg-type]
    assert len(store.company_file("Mistral AI", ("valuation",)).values) == 2


def test_only_the_company_and_the_metrics_asked_for_are_loaded(store: Store) -> None:
    store.add_record(record(figure("valuation", "$14B")))
    store.add_record(record(figure("amount_raised", "$2B")))
    store.add_record(record(figure("revenue", "$1B")))
    store.add_record(record(figure("valuation", "$300B", subject="OpenAI")))
    file = store.company_file("Mistral AI", ("valuation", "amount_raised"))
    assert (file.subject, laid_out(file)) == ("Mistral AI", [("$14B", 1), ("$2B", 1)])


def test_a_price_sees_its_own_product_in_all_units_and_no_other(store: Store) -> None:
    told = [
        price("$2"),
        price("$6", "1M output tokens"),
        price("$1", conditions=("batch",)),
        price("$9", product="Codestral"),
    ]
    kept = [store.add_record(record(one))[0] for one in told]
    store.save_conflict(conflict(kept[3], kept[3], "other"))
    store.save_conflict(conflict(kept[0], kept[0], "mine"))
    file = store.company_file("Mistral AI", ("price",), of=record(price("$3"), "https://b.example/"))
    assert laid_out(file) == [("$2", 1), ("$6", 1)]
    assert [one.key for one in file.conflicts] == ["mine"]
    assert len(store.company_file("Mistral AI", ("price",)).values) == 4


def test_the_records_of_its_document_are_handed_through(store: Store) -> None:
    mate = record(figure("amount_raised", "$2B"))
    assert store.company_file("Mistral AI", ("valuation",), together=[mate]).together == (mate,)


def told_daily(store: Store, one: Figure) -> None:
    """Let forty addresses tell a figure, one a day from the first of January on."""
    for day in (date(2025, 1, 1) + timedelta(days=n) for n in range(40)):
        store.add_record(record(one, f"https://{day}.example/", day.isoformat()))


def test_a_value_of_many_tellers_shows_the_first_and_the_latest(store: Store) -> None:
    told_daily(store, figure("valuation", "$14B"))
    (value,) = store.company_file("Mistral AI", ("valuation",)).values
    assert [one.number for one in value.tellers] == [1, *range(41 - TELLERS, 41)]
    assert value.first == value.tellers[0]


def test_of_many_tellers_the_nearest_to_the_new_record_are_shown(store: Store) -> None:
    told_daily(store, figure("valuation", "$14B"))
    new = record(figure("valuation", "$15B"), day="2025-01-20")
    (value,) = store.company_file("Mistral AI", ("valuation", "amount_raised"), of=new).values
    assert [one.number for one in value.tellers] == [1, *range(21 - TELLERS // 2, 21 + TELLERS // 2)]


def test_of_a_series_beside_a_few_tellers_are_enough(store: Store) -> None:
    told_daily(store, figure("amount_raised", "$2B"))
    new = record(figure("valuation", "$15B"), day="2025-01-20")
    (value,) = store.company_file("Mistral AI", ("valuation", "amount_raised"), of=new).values
    assert [one.number for one in value.tellers] == [1, 19, 20, 21, 22]


def test_what_was_taken_back_stays_in_sight_and_counts_for_nobody(store: Store) -> None:
    for number in range(2):
        kept, _ = store.add_record(record(figure("valuation", "$14B"), f"https://{number}.example/"))
    store.withdraw(kept.key, later(1))
    (value,) = store.company_file("Mistral AI", ("valuation",)).values
    assert [one.withdrawn for one in value.tellers] == [None, later(1)]
    assert value.witnesses == ("address:https://0.example/",)


def test_who_stands_on_a_side_of_an_open_or_settled_conflict_is_always_shown(store: Store) -> None:
    days = [date(2025, 1, 1) + timedelta(days=n) for n in range(40)]
    kept = [
        store.add_record(record(figure("valuation", "$14B"), f"https://{day}.example/", day.isoformat()))[0]
        for day in days
    ]
    other, _ = store.add_record(record(figure("valuation", "$41B")))
    sides = conflict(kept[5], other)
    for state in ("open", "settled"):
        store.save_conflict(replace(sides, state=state))
        value, _ = store.company_file("Mistral AI", ("valuation",)).values
        assert kept[5] in value.tellers
    store.save_conflict(replace(sides, state="closed"))
    value, _ = store.company_file("Mistral AI", ("valuation",)).values
    assert kept[5] not in value.tellers


def test_conflicts_of_every_state_are_part_of_the_file(store: Store) -> None:
    one, _ = store.add_record(record(figure("valuation", "$14B")))
    for state in ("open", "settled", "closed", "muted"):
        store.save_conflict(conflict(one, one, state, state=state))
    file = store.company_file("Mistral AI", ("valuation",))
    assert [held.state for held in file.conflicts] == ["open", "settled", "closed", "muted"]
    assert store.company_file("Mistral AI", ("revenue",)).conflicts == ()


def test_loading_does_not_look_at_records_one_by_one(store: Store) -> None:
    """It takes SQLite as many steps for fifteen hundred tellers of a value as for a hundred."""

    def steps() -> int:
        count = Counter[str]()
        store.db.conn.set_progress_handler(lambda: count.update(["step"]), 1)
        store.company_file("Mistral AI", ("valuation",), of=record(figure("valuation", "$14B"), day="2025-06-01"))
        store.db.conn.set_progress_handler(None, 1)
        return count["step"]

    def tell(numbers: range) -> None:
        with store.transaction():
            for n in numbers:
                day = date(2025, 1, 1) + timedelta(days=n * 7 % 300)
                store.add_record(record(figure("valuation", "$14B"), f"https://{n}.example/", day.isoformat()))

    tell(range(100))
    few = steps()
    tell(range(100, 1500))
    assert steps() < 1.5 * few


told = st.tuples(st.sampled_from(["$14B", "$15B"]), st.integers(0, 3), st.booleans())


@settings(max_examples=40, deadline=None)
@given(st.lists(told, max_size=12))
def test_the_maintained_values_are_those_that_the_records_add_up_to(steps: list[tuple[str, int, bool]]) -> None:
    with Store.open(":memory:") as store:
        for amount, place, kept in steps:
            day = None if place == 0 else f"2025-01-0{place}"
            one = record(figure("valuation", amount), f"https://{place}.example/", day, witness=f"outlet:{place % 2}")
            store.add_record(one)
            if not kept:
                store.withdraw(one.key, NOW)
        maintained = store.db.execute(
            "SELECT id, records, witnesses, first_day, last_day, first_record FROM series_values ORDER BY id"
        ).fetchall()
        counted = store.db.execute(
            """
            SELECT value, sum(withdrawn IS NULL), count(DISTINCT CASE WHEN withdrawn IS NULL THEN witness END),
                   min(CASE WHEN withdrawn IS NULL THEN span_start END),
                   max(CASE WHEN withdrawn IS NULL THEN span_start END), min(number)
            FROM records GROUP BY value ORDER BY value"""
        ).fetchall()
        assert maintained == counted


def test_a_file_of_nobody_is_empty(store: Store) -> None:
    assert store.company_file("Nobody", ("valuation",)) == CompanyFile("Nobody")


def test_records_without_a_day_are_shown_with_the_others(store: Store) -> None:
    for number, day in enumerate((None, "2025-01-01", None)):
        store.add_record(record(figure("valuation", "$14B"), f"https://{number}.example/", day))
    new: Record = record(figure("valuation", "$15B"), day="2025-01-20")
    assert laid_out(store.company_file("Mistral AI", ("valuation",), of=new)) == [("$14B", 3)]
