"""Sums, days, things and witnesses as a digest writes them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.wording import cited, count, day, difference, money, period, round_name, thing, times, told
from storage.records import Record
from tests.compare.desk import figure, price


@pytest.mark.parametrize(
    ("value", "currency", "written"),
    [
        ("1700000000", "EUR", "€1.7B"),
        ("13850000000", "USD", "$13.85B"),
        ("250000000", "USD", "$250M"),
        ("2000000000000", "USD", "$2T"),
        ("0.4", "USD", "$0.40"),
        ("0.075", "USD", "$0.075"),
        ("15", "USD", "$15"),
        ("14.99", "EUR", "€14.99"),
        ("0", "USD", "$0"),
        ("12500", "GBP", "£12,500"),
        ("500000000", "SEK", "SEK 500M"),
        ("1234567890", "USD", "$1.23456789B"),
    ],
)
def test_sums_are_short_and_exact(value: str, currency: str, written: str) -> None:
    assert money(Decimal(value), currency) == written


@given(st.decimals(min_value=0, max_value=Decimal("1e15"), places=4, allow_nan=False))
def test_no_digit_is_rounded_away(value: Decimal) -> None:
    written = money(value, "USD").removeprefix("$")
    factor = {"T": 10**12, "B": 10**9, "M": 10**6}.get(written[-1], 1)
    assert Decimal(written.rstrip("TBM").replace(",", "")) * factor == value


@pytest.mark.parametrize(
    ("amount", "written"),
    [("~$6B", "about $6B"), (">$1B", "at least $1B"), ("<$30B", "up to $30B"), ("$4.5B..$5.5B", "$4.5B to $5.5B")],
)
def test_hedges_are_said(amount: str, written: str) -> None:
    assert told(figure("amount_raised", amount)) == written


def test_the_class_of_a_hedge_picks_its_word() -> None:
    assert told(replace(figure("revenue", ">$1B"), hedge_class="over")) == "over $1B"
    assert told(replace(figure("valuation", "~$1B"), hedge_class="almost")) == "almost $1B"


def test_differences_are_worked_out_only_within_a_currency() -> None:
    assert difference(price("$2"), price("$1.5")) == "−25\u00a0%"
    assert difference(price("$0.4"), price("$0.5")) == "+25\u00a0%"
    assert difference(price("$1"), price("$10")) == "×10"
    assert difference(price("$1"), price("€1")) == ""
    assert difference(price("$0"), price("$1")) == ""
    assert times(figure("valuation", "$2.5B"), figure("valuation", "$250M")) == "×10"
    assert times(figure("valuation", "$2.5B"), figure("valuation", "$2.4B")) == ""


def test_days_carry_their_year_only_where_it_is_another() -> None:
    assert day(date(2026, 5, 4), 2026) == "4 May"
    assert day(date(2025, 9, 9), 2026) == "9 Sep 2025"


@pytest.mark.parametrize(
    ("since", "until", "written"),
    [
        ("2026-05-04", "2026-05-11", "4 to 10 May 2026"),
        ("2026-04-27", "2026-05-04", "27 Apr to 3 May 2026"),
        ("2025-12-29", "2026-01-05", "29 Dec 2025 to 4 Jan 2026"),
        ("2026-05-04", "2026-05-05", "4 May 2026"),
    ],
)
def test_a_period_names_its_first_and_last_day(since: str, until: str, written: str) -> None:
    first, end = (datetime.fromisoformat(text).replace(tzinfo=UTC) for text in (since, until))
    assert period(first, end) == written


@pytest.mark.parametrize(
    ("one", "written"),
    [
        (figure("amount_raised", "$1B", round="series-c"), "Series C"),
        (figure("amount_raised", "$1B"), "round"),
        (figure("valuation", "$1B", round="series-c", basis="post"), "valuation (Series C, post-money)"),
        (figure("investment", "$1B", investor="ASML"), "investment by ASML"),
        (figure("revenue", "$1B", period="run-rate"), "revenue at the run rate"),
        (figure("revenue", "$1B", period="2025"), "revenue 2025"),
        (price("$1", conditions=("batch",)), "Mistral Large 3 per 1M input tokens (batch)"),
    ],
)
def test_a_thing_is_named_with_what_makes_it_one(one: object, written: str) -> None:
    record = Record("k", "s", one, "S", "https://s.example/", "d", "press", "w", datetime.now(UTC))  # type: ignore[arg-type]
    assert thing(record) == written


def test_rounds_read_as_a_paper_writes_them() -> None:
    assert round_name("series-a-extension") == "Series A extension"
    assert round_name("seed") == "seed round"
    assert round_name(None) == ""


def test_counts_agree_in_number() -> None:
    assert count(1, "witness", "witnesses") == "1 witness"
    assert count(3, "witness", "witnesses") == "3 witnesses"
    assert count(0, "figure") == "0 figures"


def test_what_a_person_entered_was_told_on_the_day_of_the_entry() -> None:
    at = datetime(2026, 5, 4, 9, tzinfo=UTC)
    one = replace(figure("amount_raised", "€1.7B", as_of="2025-09-09"), place="person")
    record = Record("k", "s", one, "entered by hand", "file:mine.csv#1", "d", "own", "person:ana", at)  # type: ignore[arg-type]
    assert cited(record, 2026) == "mine.csv (your own entry, 4 May)"
    assert cited(replace(record, published=date(2026, 5, 1)), 2026) == "mine.csv (your own entry, 1 May)"


def test_a_corrected_figure_says_so_for_it_stands_beside_the_words_it_was_read_from() -> None:
    one = figure("amount_raised", "€1.7B", as_of="2025-09-09")
    at = datetime(2026, 5, 4, 9, tzinfo=UTC)
    record = Record("k", "s", one, "Gazette", "https://g.example/a", "d", "own", "person:ana", at)  # type: ignore[arg-type]
    said = "g.example (corrected by you, 4 May)"
    assert cited(record, 2026) == said
