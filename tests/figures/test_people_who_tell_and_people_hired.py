"""A few people are unnamed sources where they tell something, and nobody's where they are hired or work there."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one


@pytest.mark.parametrize(
    "text",
    [
        "Poolside, valued at $3 billion, has hired two people from Google.",
        "Poolside, which has four people in London, is valued at $3 billion.",
        "Poolside was valued at $3 billion; the work was done by a team of three people.",
    ],
)
def test_people_who_are_hired_tell_nothing(text: str) -> None:
    assert one(text).status == "asserted"


@pytest.mark.parametrize(
    "text",
    [
        "Poolside was valued at $3 billion, according to two people.",
        "Poolside was valued at $3 billion, say two people.",
        "Poolside was valued at $3 billion, three people in the industry said.",
        "The paper spoke with two people, who put the value of Poolside at $3 billion.",
        "Poolside was valued at $3 billion, three sources say.",
        "Poolside was valued at $3 billion, the paper heard from two people.",
        "Poolside was valued at $3 billion, said one of the two people.",
    ],
)
def test_people_who_tell_are_sources(text: str) -> None:
    assert one(text).status == "rumoured"
