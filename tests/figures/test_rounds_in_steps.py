"""The steps in which a round came are no rounds of their own where its whole is told beside them."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told

STEPS = [
    (
        "en",
        "AI21 Labs closed a Series C in two steps: $155 million in August, another $53 "
        "million in November, $208 million in all.",
    ),
    (
        "en",
        "In 2023 AI21 Labs raised its Series C in two tranches, first $155 million, then "
        "$53 million, for a total of $208 million.",
    ),
    (
        "en",
        "AI21 Labs closed its $208 million Series C in two steps: $155 million in August and $53 million in November.",
    ),
    (
        "fr",
        "AI21 Labs a fait une série C en deux temps : 155 millions de dollars en août, "
        "53 de plus en novembre, soit 208 millions de dollars.",
    ),
    (
        "de",
        "AI21 Labs schloss eine Series C in zwei Schritten ab: 155 Millionen Dollar im "
        "August, weitere 53 im November, zusammen 208 Millionen Dollar.",
    ),
    (
        "es",
        "AI21 Labs cerró una serie C en dos tramos: 155 millones de dólares en agosto y "
        "53 más en noviembre, en total 208 millones.",
    ),
    (
        "it",
        "AI21 Labs ha chiuso una Serie C in due tempi: 155 milioni di dollari ad agosto, "
        "altri 53 a novembre, in tutto 208 milioni.",
    ),
]


@pytest.mark.parametrize(("lang", "text"), STEPS)
def test_only_the_whole_round_is_told(lang: str, text: str) -> None:
    figures = read(text, lang=lang).figures
    assert [(f.metric, f.round, f.low) for f in figures] == [("amount_raised", "series-c", 208_000_000)]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Cohere raised $100 million in 2023 and $50 million in 2024, $150 million in all.", 3),
        ("Cohere got it in two steps: a seed round of $10 million, a Series A of $40 million, $50 million in all.", 3),
        ("Cohere closed a Series C in two steps: $155 million in August 2023 and $53 million in November.", 2),
    ],
)
def test_rounds_told_one_by_one_stay(text: str, figures: int) -> None:
    assert len(read(text).figures) == figures


def test_the_steps_of_one_investors_money_stay() -> None:
    text = (
        "Amazon put $4 billion into Anthropic in two tranches, $1.25 billion in 2023 and $2.75 billion in March 2024."
    )
    assert told(text) == {f"Anthropic investment Amazon {sum_}m USD" for sum_ in ("4000", "1250", "2750")}
