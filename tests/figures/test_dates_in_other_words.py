"""A date that is counted back and said once more by the calendar is the one of the calendar, for each sum behind it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.newsroom import read

LATE = date(2025, 11, 7)

TOLD = [
    ("en", "A year ago, in October 2024, Poolside raised $500 million at a valuation of $3 billion."),
    ("en", "A year ago (in October 2024) Poolside raised $500 million at a valuation of $3 billion."),
    ("fr", "Il y a un an, en octobre 2024, Poolside a levé 500 millions de dollars, ce qui la valorisait 3 milliards."),
    ("de", "Vor einem Jahr, im Oktober 2024, nahm Poolside 500 Mio. Dollar auf und wurde mit 3 Mrd. bewertet."),
    ("es", "Hace un año, en octubre de 2024, Poolside captó 500 millones de dólares, valorada en 3.000 millones."),
    (
        "it",
        "Un anno fa, nell'ottobre 2024, Poolside ha raccolto 500 milioni di dollari a una valutazione di 3 miliardi.",
    ),
]


@pytest.mark.parametrize(("lang", "text"), TOLD)
def test_the_calendar_dates_the_round_and_its_price(lang: str, text: str) -> None:
    figures = read(text, lang=lang, published=LATE).figures
    assert {(f.metric, f.as_of) for f in figures} == {("amount_raised", "2024-10"), ("valuation", "2024-10")}


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("A year ago Groq raised $300 million, and in April 2025 $200 million.", {"2024-11", "2025-04"}),
        ("Groq was worth $1 billion a year ago; in October 2025 it raised $640 million.", {"2024-11", "2025-10"}),
    ],
)
def test_a_date_of_another_sum_is_no_other_word_for_it(text: str, dates: set[str]) -> None:
    assert {f.as_of for f in read(text, published=LATE).figures} == dates
