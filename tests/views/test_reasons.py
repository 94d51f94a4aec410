"""The reasons for which a figure was read, in plain sentences."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from pipeline.cases.shape import hints_of, snapshot_of
from pipeline.read import read_snapshot
from pipeline.views.reasons import reasons
from pipeline.watchlist import guide_watch_list
from storage.records import Figure


def read(body: str, title: str = "", lang: str = "en") -> tuple[Figure, ...]:
    """Return the figures of a short article."""
    media = "text/html" if body.startswith("<") else "text/plain"
    case: dict[str, Any] = {
        "id": "1",
        "url": "https://paper.example/1",
        "title": title,
        "lang": lang,
        "published": "2025-09-24",
        "content_type": media,
        "body": body,
    }
    return read_snapshot(snapshot_of(case), guide_watch_list(), **hints_of(case)).reading.figures


def test_the_words_that_told_the_kind_the_owner_the_day_and_the_doubt() -> None:
    (one,) = read("In August 2025 Cohere was said to be raising another $100 million.")
    assert reasons(one) == [
        "It is money raised in one round, by the words “raising another $100 million”.",
        "It is Cohere's: its name stands where the owner of the sum does.",
        "It is rumoured, by the words “said to be”.",
        "It is dated 2025-08, by the text.",
    ]


def test_what_nothing_dates_and_what_is_told_twice() -> None:
    (one,) = read(
        "Cohere raised $500 million. The Toronto company took home $500 million from pension funds.", "Cohere"
    )
    told = reasons(one)
    assert told[0] == "It is money raised in one round, by the words “raised $500 million”."
    assert told[-3:] == [
        "It is told again, as money raised in one round.",
        "Of what the article tells twice, the finer sum is kept.",
        "Nothing dates it: it counts as of the day of the article.",
    ]


def test_a_column_of_a_table() -> None:
    table = "<table><tr><th>Round</th><th>Raised</th></tr><tr><td>Series D</td><td>$500M</td></tr></table>"
    (one,) = read(f"<h1>Cohere</h1>{table}", "Cohere")
    assert reasons(one)[0] == "The column “Raised” holds sums raised."


def test_an_old_price_and_a_new_one() -> None:
    new, old = read("Le Chat Pro costs $14.99 a month, down from $17.99.", "Mistral AI")
    assert "The text says that it moved." in reasons(new)
    assert "The text tells it as what was before." in reasons(old)


def test_all_words_weighed_are_told_by_their_side() -> None:
    (one,) = read("Cohere raised $500 million.")
    told = replace(one, rules=("raise: weighed by its words (>1 serie, <who <private>, < ,, <0 with)",))
    assert reasons(told)[0] == (
        "It is money raised in one round, by all the words around it; "
        "loudest: “serie…” behind it, a private company before it, “with” before it."
    )


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        ("rumoured: the deal told before is a rumour", "It is rumoured: the deal told before is a rumour."),
        ("denied: by the next sentence", "It is denied: by the next sentence."),
        ("forecast: weighed by its words", "It is forecast, by all the words around it."),
        ("raise", "It is money raised in one round, by where it stands."),
        ("a rule of tomorrow", "A rule of tomorrow."),
    ],
)
def test_other_rules_are_told_too(rule: str, told: str) -> None:
    (one,) = read("Cohere raised $500 million.")
    assert reasons(replace(one, rules=(rule,)))[0] == told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The new round lifted the valuation of Cohere to $7 billion.", "valuation of Cohere to $7 billion"),
        ("Cohere's Series F came to $500 million.", "Series F came to $500 million"),
        ("Cohere has raised 1.7 billion euros.", "raised 1.7 billion euros"),
    ],
)
def test_the_words_are_those_of_the_text_and_not_of_the_lexicon(text: str, words: str) -> None:
    (one,) = read(text)
    assert f"by the words “{words}”" in reasons(one)[0]
