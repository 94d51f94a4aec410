"""What money was raised to explore or pursue makes no rumour of it; what is sought does."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, told


@pytest.mark.parametrize(
    "text",
    [
        "Cohere raised $100 million to explore new kinds of models.",
        "Cohere's founder secured $100 million to pursue his plan of an open lab.",
        "Cohere, which is chasing OpenAI, raised $100 million.",
    ],
)
def test_money_that_was_raised_for_something_is_a_fact(text: str) -> None:
    assert one(text).status == "asserted"


@pytest.mark.parametrize(
    "text",
    [
        "Cohere is exploring a $100 million round.",
        "Cohere plans to explore a $100 million round.",
        "Cohere wants to pursue new funding of $100 million.",
        "A $100 million round for Cohere is being explored.",
        "Cohere is chasing a round of $100 million.",
    ],
)
def test_money_that_is_sought_is_a_rumour(text: str) -> None:
    assert (one(text).low, one(text).status) == (100_000_000, "rumoured")


@pytest.mark.parametrize(
    "text",
    [
        "Nvidia said that revenue in the third quarter would come in at $54 billion.",
        "Nvidia said revenue for the current quarter will be about $54 billion.",
    ],
)
def test_what_a_company_says_its_revenue_will_be_is_a_forecast(text: str) -> None:
    assert (one(text).metric, one(text).status) == ("revenue", "forecast")


def test_what_a_founder_is_worth_is_not_his_company_s_worth() -> None:
    text = "Scale AI is valued at $14 billion. Its founder grew up in New Mexico; he is currently worth $2 billion."
    assert told(text) == {"Scale AI valuation 14000m USD"}


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        ("Cohere's Series D closed last year, and brought $500 million.", "2024"),
        ("Cohere raised $500 million as it closed last year.", "2024-12"),
    ],
)
def test_a_round_that_closed_last_year_closed_on_any_day_of_it(text: str, as_of: str) -> None:
    assert one(text).as_of == as_of
