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
    ("text", "told"),
    [
        ("Revenue at Cohere came to $22 million in May, up from $13 million in April.", "It is revenue"),
        ("Revenue at Cohere is growing: $22 million this month on an annualised basis, after $13 million in December.",
         "It is revenue"),
    ],
)  # fmt: skip
def test_the_kind_that_is_told_is_the_figures_own(text: str, told: str) -> None:
    figures = read(text, "Cohere")
    assert len(figures) == 2
    assert all(reasons(one)[0].startswith(told) for one in figures)


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        ("subject: introduced", "It is Cohere's: the text has just introduced it."),
        ("subject: behind its verb", "It is Cohere's: its name stands behind the verb of the sum."),
        ("subject: in order", "It is Cohere's: the sentence gives several sums to as many companies in order."),
        ("subject: each of several", "It is Cohere's: each of several companies has as much."),
        (
            "raise: compared with the sum before",
            "It is money raised in one round: it is compared with the sum before it.",
        ),
        ("unclear: the words around say otherwise, in order", "The sentence gives several sums in order."),
        ("¥ of a Chinese company: yuan", "The ¥ of a Chinese company is the yuan."),
        ("invest: the label names the investor", "The label of the line names the investor."),
    ],
)
def test_rules_that_name_no_words_are_told_in_a_sentence(rule: str, told: str) -> None:
    (one,) = read("Cohere raised $500 million.")
    assert told in reasons(replace(one, rules=(rule,)))


def aside(body: str, title: str) -> list[str]:
    """Return why the sums of a short article are none."""
    case = {"id": "1", "url": "https://paper.example/1", "title": title, "lang": "en", "published": "2025-09-24"}
    case |= {"content_type": "text/plain", "body": body}
    return [one.reason for one in read_snapshot(snapshot_of(case), guide_watch_list()).reading.set_aside]


def test_what_is_set_aside_says_by_which_words() -> None:
    (told,) = aside("Cohere has an order book of $300 million.", "Cohere")
    assert told.startswith("It is a contract, an order book or bookings: “")
    assert "order book" in told.partition("“")[2]
    (told,) = aside("Cohere must pay a fine of $300 million.", "Cohere")
    assert told == "It is a fine, a settlement or a claim before a court: “fine of $300 million”."


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Of the round, $300 million is left, and Cohere means to save it.", "Cohere"),
        ("Cohere needs $300 million of free cash.", "Cohere"),
    ],
)
def test_no_kind_is_named_that_a_sum_is_not(text: str, title: str) -> None:
    for told in aside(text, title):
        assert "a saving, a minimum" not in told


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
