"""What funds call and pay out, what owners have put in since the first day, and banks' money."""

from __future__ import annotations

import pytest

from pipeline.figures.amounts import find_amounts
from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("We called 12% of commitments, or $84 million, in February.", set()),
        ("The fund drew down 20 percent of its capital, some $40 million.", set()),
        ("In February we distributed $31 million from the sale of a payroll firm.", set()),
        ("At today's prices the halls would swallow some €5 billion.", set()),
        ("Cohere raised $84 million in February.", {"Cohere amount_raised 84m USD"}),
        ("Its owners have put $1.6 billion into Cohere since it was founded.", {"Cohere total_raised 1600m USD"}),
        ("They have put about $1.6 billion into Cohere since its birth.", {"Cohere total_raised 1600m USD"}),
        ("Nvidia has put $160 million into Cohere since it was founded.", {"Cohere investment Nvidia 160m USD"}),
        ("The hall was built on $90 million of bank money.", {"Cohere debt_raised 90m USD"}),
        (
            "Nvidia agreed to invest in Cohere, in the amount of $30 million.",
            {"Cohere investment Nvidia 30m USD"},
        ),
    ],
)
def test_whose_money_it_is(text: str, figures: set[str]) -> None:
    assert told(f"Cohere. No news this quarter. {text}", "A letter on Cohere") == figures


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("It handled 780 million queries in May, by its own count, and about 230 million in August.", []),
        ("It had 400 million users in May last year, as it says, and 230 million in August.", []),
        ("It has 20 million users in India and the rest of Asia, and 2 billion of debt.", ["2 billion"]),
        ("It has 20 million users in India and the rest of Asia, and earned 30 million.", ["30 million"]),
        ("It has 20 million users in India and the rest of Asia, and 30 million dollars.", ["30 million dollars"]),
    ],
)
def test_a_second_number_counts_the_same(text: str, sums: list[str]) -> None:
    assert [amount.text for amount in find_amounts(text, "en")] == sums
