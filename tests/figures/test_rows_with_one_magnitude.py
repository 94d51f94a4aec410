"""Numbers in a row of which the last alone has magnitude and currency are sums, each of the name in its place."""

from __future__ import annotations

import pytest

from pipeline.figures.amounts import find_amounts
from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "OpenAI, Anthropic and xAI raised 1.2, 2.4 and 3.1 billion dollars respectively."),
        ("en", "OpenAI, Anthropic and xAI raised: $1.2, $2.4 and $3.1 billion respectively."),
        ("fr", "OpenAI, Anthropic et xAI ont levé respectivement 1,2, 2,4 et 3,1 milliards de dollars."),
        ("de", "OpenAI, Anthropic und xAI sammelten 1,2, 2,4 und 3,1 Milliarden Dollar ein."),
        ("es", "OpenAI, Anthropic y xAI recaudaron 1.200, 2.400 y 3.100 millones de dólares, respectivamente."),
        ("it", "OpenAI, Anthropic e xAI hanno raccolto rispettivamente 1,2, 2,4 e 3,1 miliardi di dollari."),
    ],
)
def test_each_name_has_its_sum(lang: str, text: str) -> None:
    assert told(text, "", lang) == {
        "OpenAI amount_raised 1200m USD",
        "Anthropic amount_raised 2400m USD",
        "xAI amount_raised 3100m USD",
    }


@pytest.mark.parametrize(
    ("text", "millions"),
    [
        ("revenue of 13, 5 and 0.2 billion dollars", [13000, 5000, 200]),
        ("raised 100, 200, 300 and 400 million dollars", [100, 200, 300, 400]),
        ("raised 5 and 6 million dollars", [5, 6]),
        # a year, the day of a month, and what counts parameters are no sums of the row
        ("in 2023, 5 and 6 million dollars were raised", [5, 6]),
        ("on March 3, 6 million dollars were raised", [6]),
        ("models of 7, 35 and 104 billion parameters for 6 million dollars", [6]),
        ("raised $5 million, $6 million and $7 billion", [5, 6, 7000]),
    ],
)
def test_the_sums_of_a_row(text: str, millions: list[int]) -> None:
    found = find_amounts(text, "en")
    assert [int((one.low or 0) / 1_000_000) for one in found if one.currency] == millions
