"""What holds of every figure, whatever its sum, and of every order of arrival."""

from __future__ import annotations

import random
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.compare.agreement import agreement
from pipeline.compare.intervals import Interval, interval_of
from pipeline.compare.standing import standing
from storage.records import Figure, Span, Tolerances
from tests.compare.desk import Desk, figure, price, rates, told

DAY = Span(date(2025, 9, 9), date(2025, 9, 10))
T = Tolerances()


def fits(a: Figure, b: Figure) -> bool | None:
    return agreement(a, b, (DAY, DAY), rates(), T).fits


@st.composite
def figures(draw: st.DrawFn) -> Figure:
    digits = draw(st.integers(1, 4))
    value = draw(st.integers(10 ** (digits - 1), 10**digits - 1))
    points = draw(st.integers(0, 2))
    sign = draw(st.sampled_from("$€£"))
    size = draw(st.sampled_from("BM"))
    hedge = draw(st.sampled_from(["", "~", ">", "<"]))
    return figure("valuation", f"{hedge}{sign}{Decimal(value).scaleb(-points)}{size}")


@settings(deadline=None)  # the first pair of two currencies reads the table of rates
@given(figures(), figures())
def test_agreeing_is_symmetric(a: Figure, b: Figure) -> None:
    assert fits(a, b) is fits(b, a)


@given(figures())
def test_a_figure_agrees_with_itself(a: Figure) -> None:
    assert fits(a, a) is True


@given(st.integers(1000, 9999), st.integers(2, 4), st.sampled_from("BM"))
def test_a_figure_agrees_with_its_rounding(value: int, digits: int, size: str) -> None:
    exact = figure("valuation", f"${Decimal(value).scaleb(-3)}{size}")
    rounded = round(Decimal(value).scaleb(-3), digits - 1)
    assert fits(exact, figure("valuation", f"${rounded}{size}")) is True


@settings(deadline=None)
@given(st.integers(100, 9999), st.sampled_from("BM"), st.sampled_from(["USD", "GBP", "CAD", "JPY"]))
def test_a_figure_agrees_with_its_conversion_there_and_back(value: int, size: str, currency: str) -> None:
    here = figure("valuation", f"€{value}{size}")
    there, back = rates().range("EUR", currency, [DAY]), rates().range(currency, "EUR", [DAY])
    assert there
    assert back
    assert here.low
    converted = here.low * (there.low + there.high) / 2
    abroad = Figure(here.subject, here.metric, converted, converted, currency, "")
    assert fits(here, abroad) is True
    again = converted * (back.low + back.high) / 2
    assert fits(here, Figure(here.subject, here.metric, again, again, "EUR", "")) is True


@given(figures())
def test_the_written_number_lies_in_its_interval(a: Figure) -> None:
    interval = interval_of(a, T)
    number = a.low if a.low is not None else a.high
    assert number is not None
    assert interval.low <= number <= interval.high


def test_intervals_that_only_touch_do_not_meet() -> None:
    assert not Interval(Decimal(1), Decimal(2)).meets(Interval(Decimal(2), Decimal(3)))
    assert Interval(Decimal(2), Decimal(2)).meets(Interval(Decimal(2), Decimal(3)))


AMOUNTS = ["$305M", "$305M", "$350M", "~$300M", "$1.2B", "$305.2M"]


@pytest.mark.parametrize("seed", range(12))
def test_a_shuffled_arrival_ends_with_the_same_standing_value_and_the_same_disputes(seed: int) -> None:
    def end(order: list[int]) -> tuple[object, set[str]]:
        desk = Desk()
        for i in order:
            desk.tell(f"d{i}", f"2025-03-{10 + i}", figure("amount_raised", AMOUNTS[i], round="series-b"))
        values = desk.file(desk.records[0]).values
        held = standing(values, None)
        assert held
        by_key = {r.key: r for r in desk.records}
        told = {by_key[k].figure.quote for c in desk.conflicts.values() for k in (*c.left, *c.right)}
        # a loose figure takes part in whatever it opposes first; the clear values are the same in every order
        return (held.first.figure.low, held.first.figure.high), told - {"~$300M"}

    order = list(range(len(AMOUNTS)))
    first = end(order)
    random.Random(seed).shuffle(order)
    assert end(order) == first


@pytest.mark.parametrize("copies", [1, 3])
def test_a_copy_changes_no_verdict(copies: int) -> None:
    def story(with_copies: bool) -> list[str]:
        desk = Desk()
        desk.tell("a", "2025-03-01", figure("amount_raised", "$305M"), witness="outlet:Wire")
        for i in range(copies if with_copies else 0):
            desk.tell(f"a{i}", "2025-03-02", figure("amount_raised", "$305M"), witness="outlet:Wire", tier="secondary")
        desk.tell("b", "2025-03-03", figure("amount_raised", "$350M"))
        desk.tell("c", "2025-03-04", figure("amount_raised", "$350M"))
        return [told(c) for c in desk.raised]

    assert story(True) == story(False) == ["disputed amount_raised b/a"]


def test_what_agrees_with_both_sides_of_a_dispute_joins_neither() -> None:
    desk = Desk()
    desk.tell("a", "2025-03-01", figure("amount_raised", "$1.1B"))
    desk.tell("b", "2025-03-02", figure("amount_raised", "$1.3B"))
    desk.tell("c", "2025-03-03", figure("amount_raised", ">$1B"))
    (conflict,) = desk.conflicts.values()
    assert len(conflict.left) == len(conflict.right) == 1
    assert desk.verdicts[-1].kind == "agrees"


def test_later_witnesses_join_the_side_that_they_tell() -> None:
    desk = Desk()
    for document, amount in (("a", "$305M"), ("b", "$350M"), ("c", "$350M"), ("d", "$305M")):
        desk.tell(document, "2025-03-01", figure("amount_raised", amount))
    (conflict,) = desk.conflicts.values()
    documents = {r.key: r.document for r in desk.records}
    assert [documents[k] for k in conflict.left] == ["a", "d"]
    assert [documents[k] for k in conflict.right] == ["b", "c"]


def test_a_settled_conflict_is_not_raised_again_by_the_old_value_and_is_by_a_new_one() -> None:
    from dataclasses import replace

    desk = Desk()
    desk.tell("a", "2025-03-01", figure("amount_raised", "$305M"), own=True)
    desk.tell("b", "2025-03-02", figure("amount_raised", "$350M"))
    desk.conflicts = {k: replace(c, state="settled") for k, c in desk.conflicts.items()}
    assert desk.tell("c", "2025-03-03", figure("amount_raised", "$350M")) == []
    assert [told(c) for c in desk.tell("d", "2025-03-04", figure("amount_raised", "$530M"))] == [
        "disputed amount_raised d/a"
    ]


def test_a_withdrawn_record_opposes_nothing() -> None:
    desk = Desk()
    desk.tell("a", "2025-03-01", figure("amount_raised", "$350M"), url="https://one.example/x")
    desk.withdraw("https://one.example/x")
    assert desk.tell("b", "2025-03-01", figure("amount_raised", "$305M"), url="https://one.example/x") == []


def test_the_standing_price_is_the_vendors_whoever_tells_another_later() -> None:
    desk = Desk()
    desk.tell("a", "2024-11-04", price("$1"))
    desk.tell("b", "2024-12-05", price("$0.80"), own=True)
    desk.tell("c", "2025-02-18", price("$1"), tier="secondary")
    values = desk.file(desk.records[0]).values
    held = standing(values, None)
    assert held
    assert held.first.figure.quote == "$0.80"
    before = standing(values, date(2024, 11, 20))
    assert before
    assert before.first.figure.quote == "$1"


@pytest.mark.parametrize(
    ("written", "low", "high"),
    [
        ("$14B", "13500000000", "14500000000"),
        ("$13.8B", "13750000000", "13850000000"),
        ("$600M", "570000000", "630000000"),
        ("$2B", "1800000000", "2200000000"),
        ("~$6B", "5400000000", "6600000000"),
        (">$5B", "5000000000", "10000000000"),
        ("<$5B", "2500000000", "5000000000"),
        ("$4.5B..$5.5B", "4500000000", "5500000000"),
    ],
)
def test_precision_and_hedge_make_the_interval(written: str, low: str, high: str) -> None:
    assert interval_of(figure("valuation", written), T) == Interval(Decimal(low), Decimal(high))


def test_almost_widens_downward_only() -> None:
    almost = interval_of(figure("valuation", "~$14B", hedge_class="almost"), T)
    assert almost == Interval(Decimal("12600000000"), Decimal("14000000000"))


def test_past_the_end_of_the_table_the_last_rate_holds_for_sixty_days(tmp_path) -> None:  # type: ignore[no-untyped-def]
    from pipeline.compare.rates import Rates

    table = tmp_path / "rates.csv"
    table.write_text("Date,USD,XXX,\n2025-01-03,1.10,N/A,\n2025-01-02,1.00,2,\n", "utf-8")
    own = Rates(table)

    def on(day: date, target: str = "USD") -> tuple[Decimal, Decimal] | None:
        found = own.range("EUR", target, [Span(day, date.fromordinal(day.toordinal() + 1))])
        return (found.low, found.high) if found else None

    assert on(date(2025, 1, 2)) == (Decimal("0.99"), Decimal("1.01"))
    assert on(date(2025, 1, 5)) == (Decimal("1.089"), Decimal("1.111"))
    assert on(date(2025, 2, 20)) == (Decimal("1.067"), Decimal("1.133"))
    assert on(date(2025, 3, 20)) is None
    assert on(date(2025, 1, 2), "ZZZ") is None
    assert on(date(2024, 12, 31)) is None


def test_an_agreement_over_two_currencies_explains_itself() -> None:
    desk = Desk()
    desk.tell("a", "2025-09-09", figure("valuation", "€11.7B"))
    desk.tell("b", "2025-09-12", figure("valuation", "$14B"))
    assert desk.verdicts[-1].explanation == (
        "€11.7 billion (9 September 2025) and $14 billion (12 September 2025): "
        "€11.7 billion is $13.5–13.9 billion at the ECB's rates of 9–12 September 2025; "
        "$14 billion, as written, covers $13.5–14.5 billion: they agree."
    )
