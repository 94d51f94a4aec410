"""German sums that leave open how many hundreds they are, English billions in German texts, and "über" as "about"."""

from __future__ import annotations

import pytest

from pipeline.figures.amounts import find_amounts


def ends(text: str) -> list[tuple[int | None, int | None]]:
    """Return the low and the high end of each sum of a German text."""
    amounts = find_amounts(text, "de")
    return [(None if a.low is None else int(a.low), None if a.high is None else int(a.high)) for a in amounts]


@pytest.mark.parametrize("some", ["mehrere", "mehreren", "einige", "etliche", "ein paar", "viele"])
def test_several_hundred_is_no_number(some: str) -> None:
    assert ends(f"Es geht um {some} hundert Millionen Euro, nicht um 5 Millionen Euro.") == [(5_000_000, 5_000_000)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("hundert Millionen Euro", 100_000_000),
        ("zweihundert Millionen Euro", 200_000_000),
        ("drei hundert Millionen Euro", 300_000_000),
        ("$20 billion", 20_000_000_000),
        ("2 billion Dollar", 2_000_000_000),
        ("2 Billionen Dollar", 2_000_000_000_000),
        ("eine Billion Dollar", 1_000_000_000_000),
    ],
)
def test_hundreds_and_billions(text: str, value: int) -> None:
    assert ends(text) == [(value, value)]


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("Gerüchte über die 200 Millionen Dollar", (200_000_000, 200_000_000)),
        ("eine Kaufoption über weitere 200 Millionen Dollar", (200_000_000, 200_000_000)),
        ("Gerüchten zufolge über 200 Millionen Dollar", (200_000_000, None)),
        ("stieg auf über 200 Millionen Dollar", (200_000_000, None)),
        ("laut dem Bericht über 200 Millionen Dollar", (200_000_000, None)),
    ],
)
def test_what_somebody_talks_about_is_no_lower_bound(text: str, bounds: tuple[int, int | None]) -> None:
    assert ends(text) == [bounds]
