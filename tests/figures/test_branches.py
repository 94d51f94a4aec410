"""Alternatives written as a tree match what they match side by side."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.figures.branches import branched


def found(pattern: str, text: str) -> list[str]:
    return [match.group() for match in re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", text)]


def test_what_begins_alike_is_tried_together() -> None:
    assert branched(["round", "rose", "sale"]) == "r(?:o(?:und|se))|sale"


@pytest.mark.parametrize(
    "alternatives",
    [
        ["price tag", "price", "(?:the )?price", "priced?"],
        ["price", "price tag"],
        ["(?:has|have)? (?:raised|risen)", "has", ",? with"],
        [r"\w+ed", "raised", "[rs]old", "sold"],
        ["a{2} b", "aa", "a+", "ab?"],
        [r"u\.s", "us", r"u\W?s", "(?:u|y)(?:o|s)?u"],
        ["(?:a|(?:b|c) d)? e", "(?:b){1,2}", "b", "", "e"],
        ["(?=a)ab", "abc|ad", "ae"],
    ],
)
@settings(deadline=None)
@given(st.text("abcdersuoiwhtp .,&", max_size=30))
def test_a_tree_matches_what_its_alternatives_do(alternatives: list[str], text: str) -> None:
    text += " the price tag, sold aa b has risen u.s b d e abc ad"
    assert found(branched(alternatives), text) == found("|".join(alternatives), text)


def test_one_behind_a_class_is_not_tried_before_it() -> None:
    match = re.match(branched(["ax", "[a-z]b", "aby"]), "aby")
    assert match is not None
    assert match.group() == "ab"


def test_no_alternatives_are_an_empty_pattern() -> None:
    assert branched([]) == ""


def test_a_bracket_that_is_not_closed_is_told() -> None:
    with pytest.raises(ValueError, match="not closed"):
        branched(["(?:a|b"])
