"""Conflicts with their sides, verdicts, and what persons decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from storage.records import Conflict, Decision, Record, Verdict
from storage.store import Store, StoredVerdict
from tests.compare.desk import figure
from tests.storage.made import NOW, conflict, later, record


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.open(":memory:") as opened:
        yield opened


@pytest.fixture
def told(store: Store) -> list[Record]:
    amounts = ("$14B", "$41B", "$14B", "$41B")
    return [
        store.add_record(record(figure("valuation", amount), f"https://{number}.example/", witness=f"outlet:{number}"))[
            0
        ]
        for number, amount in enumerate(amounts)
    ]


def test_a_conflict_comes_back_as_it_was_saved(store: Store, told: list[Record]) -> None:
    made = replace(
        conflict(told[0], told[1], cause="decimal", product="p", unit="u", round="series-c", investor="i"),
        left=(told[2].key, told[0].key),
        state="closed",
        closed_because="It was corrected.",
    )
    saved = store.save_conflict(made)
    assert saved == replace(made, number=1)
    assert store.conflict("c1") == store.conflict(1) == store.conflict("1") == saved
    assert store.conflict(2) is store.conflict("none") is None


def test_a_conflict_keeps_its_number_while_witnesses_join_and_leave(store: Store, told: list[Record]) -> None:
    store.save_conflict(conflict(told[2], told[3], "other"))
    made = store.save_conflict(conflict(told[0], told[1]))
    for left in ((told[0].key, told[2].key), (told[2].key,), (told[2].key, told[0].key)):
        assert store.save_conflict(replace(made, left=left)).number == 2
        assert store.conflict("c1") == replace(made, left=left)
    assert store.conflict("other") == replace(conflict(told[2], told[3], "other"), number=1)


def test_a_side_of_records_that_nobody_told_is_a_mistake(store: Store, told: list[Record]) -> None:
    with pytest.raises(ValueError, match="not on file: the records nobody"):
        store.save_conflict(replace(conflict(told[0], told[1]), left=("nobody",)))
    assert store.conflicts() == []


def test_conflicts_are_picked_by_subject_kind_state_and_time(store: Store, told: list[Record]) -> None:
    def keys(**by: object) -> list[str]:
        return [one.key for one in store.conflicts(**by)]  # type: ignore[arg-type]

    def save(key: str, minute: int, **more: object) -> Conflict:
        return store.save_conflict(replace(conflict(told[0], told[1], key, raised=later(minute)), **more))  # type: ignore[arg-type]

    save("late", 9)
    save("early", 1)
    save("moved", 2, kind="changed")
    save("done", 3, state="settled")
    save("theirs", 4, subject="OpenAI", metric="revenue")
    assert keys() == ["early", "moved", "theirs", "late"]
    assert keys(states=None) == ["early", "moved", "done", "theirs", "late"]
    assert keys(states=("settled", "closed")) == ["done"]
    assert keys(kinds=("changed", "inconsistent")) == ["moved"]
    assert keys(subject="OpenAI", metric="revenue") == ["theirs"]
    assert keys(since=later(2), until=later(9)) == ["moved", "theirs"]
    assert keys(kinds=()) == []


def test_open_conflicts_can_be_read_with_their_witnesses(store: Store, told: list[Record]) -> None:
    store.save_conflict(replace(conflict(told[0], told[1]), right=(told[1].key, told[3].key)))
    store.save_conflict(conflict(told[0], told[1], "done", state="settled"))
    (row,) = store.db["open_conflicts"].rows
    assert (row["number"], row["subject"], row["left_witnesses"], row["right_witnesses"]) == (1, "Mistral AI", 1, 2)


def test_verdicts_come_back_as_they_were_passed(store: Store, told: list[Record]) -> None:
    store.save_conflict(conflict(told[0], told[1]))
    verdicts = [
        Verdict("new", told[0].key, (), "valuation", "It is the first."),
        Verdict("disputed", told[1].key, (told[2].key, told[0].key), "valuation", "It is not.", "decimal", "c1"),
    ]
    store.add_verdicts(verdicts[:1], NOW)
    store.add_verdicts(verdicts[1:], later(1))
    assert store.verdicts() == [StoredVerdict(verdicts[0], NOW), StoredVerdict(verdicts[1], later(1))]
    assert (
        store.verdicts(since=later(1)) == store.verdicts(kinds=("disputed",)) == [StoredVerdict(verdicts[1], later(1))]
    )
    assert store.verdicts(until=later(1)) == [StoredVerdict(verdicts[0], NOW)]
    assert store.verdicts(kinds=("joins",)) == []


def test_verdicts_land_together_or_not_at_all(store: Store, told: list[Record]) -> None:
    good = Verdict("new", told[0].key, (), "valuation", "It is the first.")
    for bad in (replace(good, record="nobody"), replace(good, conflict="none"), replace(good, against=("nobody",))):
        with pytest.raises(ValueError, match="not on file"):
            store.add_verdicts([good, bad], NOW)
    assert store.verdicts() == []


def test_what_a_person_decided_comes_back_and_is_kept_once(store: Store) -> None:
    made = [
        Decision("settled", "c1", later(2), "ada", "The company said so.", {"for": "left"}),
        Decision("muted", "Mistral AI|valuation", later(1), "ada", value={"until": "2026-02-01", "größer": [1, None]}),
    ]
    for decision in (*made, *made):
        store.add_decision(decision)
    assert store.decisions() == made[::-1]
