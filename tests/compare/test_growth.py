"""What a comparison takes grows with the distinct values on file, not with their square: counted in steps."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from types import FrameType
from typing import Any

import pytest

from pipeline.compare import compare
from pipeline.compare.events import rounds_of
from storage.records import CompanyFile, Figure, KnownValue, Record, Span, Tolerances, record_key, series_key
from tests.compare.desk import rates

BESIDE = {
    "price": ("price",),
    "total_raised": ("total_raised", "amount_raised"),
    "valuation": ("valuation", "amount_raised"),
    "amount_raised": ("amount_raised", "total_raised", "valuation"),
}
DAYS, TELLINGS = 120, 4
"""How long a value holds, and how often it is told meanwhile."""
FIRST = date(1990, 1, 1)


def told(metric: str, value: int, on: int, number: int) -> Record:
    amount = (value + Decimal("1.5")) * (1 if metric == "price" else 10**9)
    more = {"product": "Mistral Large 3", "product_key": "mistral large 3", "unit": "1M input tokens"}
    step = Decimal(0 if metric == "price" else 5 * 10**7)
    figure = Figure("Mistral AI", metric, amount, amount, "USD", "", step=step, **(more if metric == "price" else {}))  # type: ignore[arg-type]
    url, day = f"https://site.example/{number}", FIRST + timedelta(days=on)
    key, span = record_key(figure, url), Span(day, day + timedelta(days=1))
    arrived = datetime(2026, 1, 1, tzinfo=UTC)
    return Record(key, series_key(figure), figure, "s", url, url, "press", url, arrived, number, day, span)


def file_of(metric: str, values: int, days: int) -> CompanyFile:
    """A file on a company whose series each moved on `values` times as time went, each time after some days."""
    known, number = [], 0
    for value in range(values):
        for beside in BESIDE[metric]:
            tellers = []
            for telling in range(TELLINGS):
                number += 1
                tellers.append(told(beside, value, value * days + telling * days // TELLINGS, number))
            known.append(KnownValue(tellers[0], tuple(tellers)))
    return CompanyFile("Mistral AI", tuple(known))


def steps(metric: str, values: int, days: int = DAYS) -> int:
    """How many calls it takes to judge a new telling of the last value, and one of a value that is on file nowhere."""
    file, count = file_of(metric, values, days), Counter[str]()

    def note(frame: FrameType, event: str, arg: Any) -> None:
        count[event] += 1

    for number, value in ((10**6, values - 1), (10**6 + 1, 3 * values)):
        new = told(metric, value, max(values * days - 20, 0), number)
        before = sys.getprofile()
        sys.setprofile(note)
        try:
            compare(new, file, rates(), Tolerances())
        finally:
            sys.setprofile(before)
    return count["call"] + count["c_call"]


@pytest.mark.parametrize("metric", BESIDE)
def test_twice_the_values_take_about_twice_the_steps(metric: str) -> None:
    steps(metric, 8)
    assert steps(metric, 64) < 2.6 * steps(metric, 32)


@pytest.mark.parametrize("metric", ["price", "amount_raised"])
def test_values_that_all_dispute_one_another_take_no_more(metric: str) -> None:
    steps(metric, 8, days=0)
    assert steps(metric, 64, days=0) < 2.6 * steps(metric, 32, days=0)


class Walked(list[Record]):
    """Records that count how often somebody goes through them."""

    times = 0

    def __iter__(self) -> Iterator[Record]:
        self.times += 1
        return super().__iter__()


def test_an_article_that_lists_hundreds_of_rounds_is_gone_through_once_for_all_of_them() -> None:
    listed = Walked(told("amount_raised", value, value, value) for value in range(300))
    assert set(rounds_of([listed]).values()) == {None}
    assert listed.times <= 3
