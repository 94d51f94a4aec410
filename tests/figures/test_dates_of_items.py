"""Which dates items of a list have: those behind a colon, a later month of the year told before, all told by one."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.newsroom import read

DAY = date(2026, 3, 16)


def dates(text: str, title: str = "", lang: str = "en") -> dict[str, str | None]:
    """Return the date of each figure, by its sum in millions."""
    found = read(text, title, lang, DAY).figures
    return {f"{(figure.low or figure.high or 0) / 1_000_000:.0f}": figure.as_of for figure in found}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Amazon put $8 billion into Anthropic in two steps: $5 billion in March 2024 and $3 billion in November.",
        ),
        (
            "de",
            "Amazon steckte 8 Milliarden Dollar in Anthropic: 5 Mrd. im März 2024, weitere 3 Mrd. im November.",
        ),
        (
            "fr",
            "Amazon a mis 8 milliards de dollars dans Anthropic : 5 en mars 2024, puis 3 en novembre.",
        ),
    ],
)
def test_a_date_behind_a_colon_is_of_its_item(lang: str, text: str) -> None:
    assert dates(text, lang=lang) == {"8000": None, "5000": "2024-03", "3000": "2024-11"}


def test_a_date_of_all_items_stays() -> None:
    text = "Cohere took in $1 billion in 2025: $600 million in August and $400 million in December."
    assert dates(text) == {"1000": "2025", "600": "2025-08", "400": "2025-12"}


def test_this_month_is_of_this_year_whatever_was_told_before() -> None:
    text = "Cohere raised $450 million in June 2024 and $1 billion this February."
    assert dates(text) == {"450": "2024-06", "1000": "2026-02"}


def test_an_older_value_is_not_of_a_later_month() -> None:
    text = "Cohere's revenue was $130 million a year in mid-2025, up from $100 million in January."
    assert dates(text) == {"130": None, "100": "2025-01"}  # 2025 is the period of the first


def test_who_said_it_and_when_holds_for_what_a_colon_spells_out() -> None:
    text = (
        "Google will invest up to $2 billion in Anthropic, a spokesman for the lab said on Friday: $1 billion at once."
    )
    assert dates(text)["2000"] == "2026-03-13"


def test_givers_in_a_list_part_no_date() -> None:
    text = (
        "Cohere's last raise, $500 million from Inovia, AMD and others, set the price at $6.8 billion in August 2025."
    )
    assert dates(text) == {"500": "2025-08", "6800": "2025-08"}


def test_another_clause_keeps_its_date() -> None:
    text = "Microsoft is ploughing $10 billion into OpenAI and Anthropic secured $450 million last month."
    assert dates(text, "OpenAI and Anthropic") == {"10000": None, "450": "2026-02"}


def test_the_day_of_a_denial_dates_nothing() -> None:
    text = "Cohere is not negotiating with anybody at a valuation of $9 billion, the company said on Wednesday."
    (figure,) = read(text, published=DAY).figures
    assert (figure.status, figure.as_of) == ("denied", None)


def test_the_deal_told_before_dates_no_revenue() -> None:
    text = "Cohere sammelte im Juli 100 Mio. Dollar ein.\n\nDas Geschäft wächst: Der Umsatz beträgt 200 Mio. Dollar."
    assert dates(text, lang="de") == {"100": "2025-07", "200": None}


def test_a_round_of_long_ago_and_one_that_is_hoped_for_are_two() -> None:
    text = (
        "The round of March 2024 came to $600 million.\n\nAccording to two bankers, MiniMax hopes for $600 million now."
    )
    figures = read(text, "MiniMax before its listing", published=DAY).figures
    assert sorted(figure.status for figure in figures) == ["asserted", "rumoured"]


def test_a_round_reported_twice_is_one() -> None:
    text = "Cohere raised $600 million in March 2026.\n\nPeople close to it had said that it hopes for $600 million."
    assert len(read(text, "Cohere", published=DAY).figures) == 1
