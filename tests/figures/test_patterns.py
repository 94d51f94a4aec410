"""Patterns compiled late: a fault in one is found here, not when an article first holds its words."""

from __future__ import annotations

import re

import pytest

from pipeline.figures.patterns import LatePattern
from pipeline.figures.products import products_of
from pipeline.watchlist import guide_watch_list


def test_a_late_pattern_matches_as_a_compiled_one_does_the_first_time_and_again() -> None:
    late, soon = LatePattern(r"(?P<word>a+)b", re.IGNORECASE), re.compile(r"(?P<word>a+)b", re.IGNORECASE)
    for text, start in (("xAab", 1), ("xAab", 0), ("aab", 0), ("xAab", 1)):
        by_late, by_soon = late.match(text, start), soon.match(text, start)
        assert (by_late and by_late["word"]) == (by_soon and by_soon["word"])


def test_a_pattern_that_is_none_is_told() -> None:
    with pytest.raises(re.error):
        LatePattern("(").match("x")


def test_every_pattern_of_the_products_is_one() -> None:
    rows = [row for rows in products_of(guide_watch_list())._rows.values() for row in rows]
    assert len(rows) > 100
    for _, pattern, *_ in rows:
        pattern.match("")
