"""What was denied and is then told as a fact: no conflict, but the file says which denial it overtakes."""

from __future__ import annotations

from typing import Any

import pytest

from storage.records import Figure
from tests.compare.desk import Desk, figure

GIVER, PACE = {"investor": "Nvidia"}, {"period": "run-rate"}
DENIED = figure("amount_raised", "€1.7B", status="denied")


def overtaken(desk: Desk) -> list[tuple[int, list[str]]]:
    """Return what overtakes denials: the place of the record, and the documents that had denied it."""
    place = {record.key: number for number, record in enumerate(desk.records, 1)}
    by_key = {record.key: record for record in desk.records}
    found = [verdict for verdict in desk.verdicts if verdict.kind == "overtakes"]
    return [(place[v.record], [by_key[key].document for key in v.against]) for v in found]


def denied_then(day: str | None, told: Figure, denial: Figure = DENIED, **more: Any) -> Desk:
    desk = Desk()
    desk.tell("denial", "2026-05-04", denial, own=True)
    desk.tell("news", day, told, **more)
    return desk


@pytest.mark.parametrize(
    ("day", "told", "denial"),
    [
        ("2026-05-20", figure("amount_raised", "€1.7B"), DENIED),
        ("2026-05-20", figure("amount_raised", "€1.7B", round="series-c"), DENIED),
        ("2026-05-20", figure("amount_raised", "$2B|€1.7B"), DENIED),
        ("2026-10-20", figure("amount_raised", "€1.7B"), DENIED),
        ("2026-05-04", figure("amount_raised", "€1.7B"), DENIED),
        (None, figure("amount_raised", "€1.7B"), DENIED),
        ("2026-05-20", figure("valuation", "$14B", basis="post"), figure("valuation", "$14B", status="denied")),
        ("2026-05-20", figure("investment", "$2B", **GIVER), figure("investment", "$2B", status="denied", **GIVER)),
        ("2026-05-20", figure("revenue", "$305M", **PACE), figure("revenue", ">$300M", status="denied", **PACE)),
    ],
)
def test_what_is_told_as_a_fact_says_that_it_had_been_denied(day: str | None, told: Figure, denial: Figure) -> None:
    desk = denied_then(day, told, denial)
    assert overtaken(desk) == [(2, ["denial"])]
    assert not desk.raised
    assert [v.kind for v in desk.verdicts] == ["new", "new", "overtakes"]
    assert "denied on 4 May 2026" in desk.verdicts[-1].explanation


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("2026-05-20", figure("amount_raised", "€3B")),  # a denial covers only what it names
        ("2026-05-20", figure("amount_raised", "€1.7B", status="rumoured")),
        ("2026-05-20", figure("amount_raised", "€1.7B", status="denied")),
        ("2026-05-20", figure("debt_raised", "€1.7B")),
        ("2026-05-20", figure("amount_raised", "€1.7B", tense="former")),
        ("2026-05-20", figure("amount_raised", "€1.7B", as_of="2025-09")),  # a round of the year before
        ("2027-02-20", figure("amount_raised", "€1.7B")),  # another deal
    ],
)
def test_what_the_denial_did_not_speak_of_overtakes_nothing(day: str, told: Figure) -> None:
    desk = denied_then(day, told)
    assert len(desk.verdicts) == 2
    assert overtaken(desk) == []


def test_another_round_of_the_same_sum_overtakes_no_denial_of_a_named_one() -> None:
    denial = figure("amount_raised", "€1.7B", round="series-c", status="denied")
    assert overtaken(denied_then("2026-05-20", figure("amount_raised", "€1.7B", round="series-d"), denial)) == []


def test_a_value_after_the_money_overtakes_no_denial_of_one_before_it() -> None:
    denial = figure("valuation", "$14B", basis="pre", status="denied")
    assert overtaken(denied_then("2026-05-20", figure("valuation", "$14B", basis="post"), denial)) == []


def test_only_the_first_who_tells_it_since_overtakes_a_denial() -> None:
    desk = denied_then("2026-05-20", figure("amount_raised", "€1.7B"))
    desk.tell("later", "2026-05-21", figure("amount_raised", "€1.7B"))
    assert overtaken(desk) == [(2, ["denial"])]


def test_who_told_it_before_the_denial_leaves_the_announcement_to_overtake_it() -> None:
    desk = Desk()
    desk.tell("scoop", "2026-05-03", figure("amount_raised", "€1.7B"))
    desk.tell("denial", "2026-05-04", DENIED, own=True)
    desk.tell("announcement", "2026-05-20", figure("amount_raised", "€1.7B"), own=True)
    assert overtaken(desk) == [(3, ["denial"])]


def test_a_denial_that_was_taken_back_is_overtaken_by_nothing() -> None:
    desk = Desk()
    desk.tell("denial", "2026-05-04", DENIED, own=True)
    desk.withdraw("https://denial.example/")
    desk.tell("news", "2026-05-20", figure("amount_raised", "€1.7B"))
    assert len(desk.verdicts) == 2
    assert overtaken(desk) == []


@pytest.mark.parametrize(
    ("day", "denial", "kind"),
    [
        ("2026-05-05", DENIED, "agrees"),
        ("2026-05-04", DENIED, "agrees"),
        (None, DENIED, "agrees"),
        ("2026-05-01", DENIED, "agrees"),  # the earlier denial arrives late
        ("2026-05-05", figure("amount_raised", "$2B|€1.7B", status="denied"), "agrees"),
        ("2026-05-05", figure("amount_raised", "~€1.7B", status="denied", round="series-c"), "agrees"),
        ("2026-05-05", figure("amount_raised", "€3B", status="denied"), "new"),
        ("2026-05-05", figure("valuation", "€1.7B", status="denied"), "new"),
        ("2027-02-05", DENIED, "new"),  # of another deal
    ],
)
def test_what_was_denied_before_is_denied_again_and_only_another_denial_is_new(
    day: str | None, denial: Figure, kind: str
) -> None:
    desk = denied_then(day, denial)
    assert [v.kind for v in desk.verdicts] == ["new", kind]
    assert not desk.raised
    assert "is denied" in desk.verdicts[1].explanation
    assert ("as it was on 4 May 2026" in desk.verdicts[1].explanation) == (kind == "agrees")


def test_who_denies_the_announcement_of_what_was_denied_tells_something_new() -> None:
    desk = denied_then("2026-05-20", figure("amount_raised", "€1.7B"))
    desk.tell("again", "2026-05-21", DENIED)
    assert [v.kind for v in desk.verdicts] == ["new", "new", "overtakes", "new"]


def test_two_rounds_of_one_sum_are_denied_apart() -> None:
    denials = [figure("amount_raised", "€1.7B", round=name, status="denied") for name in ("series-c", "series-d")]
    assert [v.kind for v in denied_then("2026-05-20", denials[1], denials[0]).verdicts] == ["new", "new"]
