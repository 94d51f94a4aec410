"""The reasons for which a figure was read, in plain sentences."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from pipeline.cases.shape import hints_of, snapshot_of
from pipeline.read import read_snapshot
from pipeline.views.reasons import heard, reasons
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
    assert reasons(one, "en") == [
        "It is money raised in one round, by the words “raising another …”.",
        "It is Cohere's: its name stands where the owner of the sum does.",
        "It is rumoured, by the words “said to be”.",
        "It is dated 2025-08, by the text.",
    ]


def test_what_nothing_dates_and_what_is_told_twice() -> None:
    (one,) = read(
        "Cohere raised $500 million. The Toronto company took home $500 million from pension funds.", "Cohere"
    )
    told = reasons(one, "en")
    assert told[0] == "It is money raised in one round, by the words “raised …”."
    assert told[-3:] == [
        "It is told again, as money raised in one round.",
        "Of what the article tells twice, the finer sum is kept.",
        "Nothing dates it: it counts as of the day of the article.",
    ]


def test_a_column_of_a_table() -> None:
    table = "<table><tr><th>Round</th><th>Raised</th></tr><tr><td>Series D</td><td>$500M</td></tr></table>"
    (one,) = read(f"<h1>Cohere</h1>{table}", "Cohere")
    assert reasons(one, "en")[0] == "The column “Raised” holds sums raised."


def test_an_old_price_and_a_new_one() -> None:
    new, old = read("Le Chat Pro costs $14.99 a month, down from $17.99.", "Mistral AI")
    assert "The text says that it moved." in reasons(new, "en")
    assert "The text tells it as what was before." in reasons(old, "en")


def test_all_words_weighed_are_told_by_their_side() -> None:
    (one,) = read("Cohere raised $500 million.")
    told = replace(one, rules=("raise: weighed by its words (>1 serie, <who <private>, < ,, <0 with)",))
    assert reasons(told, "en")[0] == (
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
    assert reasons(replace(one, rules=(rule,)), "en")[0] == told


@pytest.mark.parametrize(
    ("cue", "quote", "words"),
    [
        ("(raise|raised|raises) (a |another |up to )*{A}", "Cohere raised another $5 million", "raised another …"),
        ("<trouser*", "Cohere has trousered $5 million", "trousered"),
        ("valu* ... (at|to) (about |a )*{A}", "valued by its backers at about $5 billion", "valued … at about …"),
        ("(is|was) (now |once )*worth {A}", "It was once worth $5 billion", "was once worth …"),
        ("(loan|bonds) of {A}", "nothing of the kind", "… of …"),
    ],
)
def test_the_words_that_a_cue_stands_for(cue: str, quote: str, words: str) -> None:
    assert heard(cue, quote, "en") == words
