"""Sums that stand where a round, a valuation or a revenue might, and are something else; and those that are one."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, others, read


@pytest.mark.parametrize(
    "text",
    [
        "Cerebras stands on the largest order ever signed: a $4 billion, multi-year deal with OpenAI.",
        "MiniMax and Zhipu now have market caps around HK$200 billion.",
        "Benchmark backed Cerebras, though it keeps its individual funds under $500 million.",
        "MiniMax and the $30 billion reward of patience.",
        "OpenAI projections imply losses doubling to $17 billion in 2026.",
        "OpenAI hopes for a projected $30 billion surplus by 2030.",
        "Meta now expects capex of $66 billion to $72 billion, revised from previous guidance of $60 billion.",
        "Had the deal gone through, Cohere's valuation would have soared to $9 billion.",
        "Cohere organised a $300 million share sale for employees.",
    ],
)
def test_none_of_these_is_a_figure(text: str) -> None:
    assert others(text) == set()


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Cohere has signed a $500 million, five-year loan with a bank.", {"Cohere debt_raised 500m USD"}),
        ("Groq now has a valuation around $7 billion.", {"Groq valuation 7000m USD"}),
        (
            "Meta reported revenue of $51 billion, up from $40 billion.",
            {"Meta revenue 51000m USD", "Meta revenue 40000m USD"},
        ),
        (
            "Groq launched a $2 billion debt sale and a $400 million share issue.",
            {"Groq debt_raised 2000m USD", "Groq amount_raised 400m USD"},
        ),
        ("The round is set to total 2 billion euros.", {"OpenAI amount_raised 2000m EUR"}),
        ("With it Cohere's funding would total $1.6 billion.", {"Cohere total_raised 1600m USD"}),
        (
            "Cohere's annualised revenue has grown tenfold in each of two years, reaching $240 million.",
            {"Cohere revenue 240m USD"},
        ),
        ("It was helped by a $2 billion funding round from Coatue.", {"OpenAI investment Coatue 2000m USD"}),
    ],
)
def test_all_of_these_are(text: str, figures: set[str]) -> None:
    assert others(text) == figures


@pytest.mark.parametrize("tail", ["in sales for the 2023 calendar year", "in revenue in 2023"])
def test_what_is_projected_for_a_year_is_no_yearly_pace(tail: str) -> None:
    figure = one(f"Poolside was projected to make just $11 million {tail}.")
    assert (figure.metric, figure.period) == ("revenue", "2023")


def test_what_is_projected_over_a_year_is_one() -> None:
    assert one("Projected over a year, Poolside's revenue is $36 million.").period == "run-rate"


@pytest.mark.parametrize("small", ["just", "only"])
def test_a_value_left_behind_is_no_bound(small: str) -> None:
    newer, older = read(f"Poolside's annualised revenue is $35 million, up from {small} $5 million.").figures
    assert (newer.hedge, older.hedge, older.high) == ("exact", "exact", older.low)


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("Poolside's annualised revenue was $35 million in August, up from $5 million in May.", ["2025-08", "2025-05"]),
        ("Poolside's annualised revenue was $35 million in May, up from $5 million in August.", ["2025-05", "2024-08"]),
        (
            "Poolside's annualised revenue was $35 million in October, up from $5 million in June.",
            ["2024-10", "2024-06"],
        ),
    ],
)
def test_the_month_of_an_older_value_lies_before_that_of_the_newer(text: str, months: list[str]) -> None:
    assert [figure.as_of for figure in read(text).figures] == months


def test_a_value_left_behind_in_form_leaves_the_newer_its_month() -> None:
    older, newer = read("Poolside went from $3 billion in March's Series B to $9 billion in August's Series C.").figures
    assert (older.as_of, newer.as_of) == ("2025-03", "2025-08")


def test_the_last_year_up_to_now_is_no_date() -> None:
    assert one("In the last year Groq's valuation has tripled to $9 billion.").as_of is None
    assert one("Last year Groq's valuation tripled to $9 billion.").as_of == "2024"


def test_what_may_be_passed_is_a_rumour() -> None:
    assert one("Groq is preparing a listing with a valuation potentially exceeding $9 billion.").status == "rumoured"
    assert one("Groq has closed a round at a valuation exceeding $9 billion.").status == "asserted"
