"""Strangers who look for money of their own beside a startup that is watched."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

OPENING = "Scale AI is dismissing 200 people. "
TITLE = "Scale AI sheds 200"


@pytest.mark.parametrize(
    "text",
    [
        "Surge AI is out for its first raise, at up to $25 billion.",
        "Brimora, which never took a cent, is said to be out for its first round, at $25 billion.",
        "Mercor has found takers for its shares at $2 billion.",
        "Brimora is asking for its next round a price of $3 billion.",
        "Turing closed in March on its Series E at $2.2 billion.",
    ],
)
def test_its_round_is_the_strangers(text: str) -> None:
    assert told(OPENING + text, TITLE) == set()


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Brimora paid $30 million for its shares.", "Scale AI investment Brimora 30m USD"),
        ("Accel put $30 million into its last round.", "Scale AI investment Accel 30m USD"),
        ("Accel came in for its last round, at $13.8 billion.", "Scale AI valuation 13800m USD"),
        ("It is out for its next raise, at up to $25 billion.", "Scale AI valuation <25000m USD"),
        ("Scale is out for its next raise, at up to $25 billion.", "Scale AI valuation <25000m USD"),
        ("Meta paid $14.3 billion for its stake.", "Scale AI investment Meta 14300m USD"),
    ],
)
def test_who_gives_has_it_for_ours(text: str, figure: str) -> None:
    assert figure in told(OPENING + text, TITLE)
