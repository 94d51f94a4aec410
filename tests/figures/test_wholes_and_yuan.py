"""What it has attracted since it was founded, what one is left with, who lends, and whose sign ¥ is."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "",
            (
                "AI21 Labs was founded in 2017. Since then it has attracted $336 million in funding, "
                "from Pitango and others."
            ),
            {"AI21 Labs total_raised 336m USD"},
        ),
        (
            "en",
            "",
            "The round takes the sum that Cohere has gathered in its four years to about $445 million.",
            {"Cohere total_raised 445m USD"},
        ),
        (
            "en",
            "",
            (
                "Microsoft, which has invested more than $13 billion in OpenAI, ends up with a holding "
                "of about $135 billion."
            ),
            {"OpenAI investment Microsoft 13000m USD"},
        ),
        ("en", "", "Scale AI still loses money: around $150 million last year.", set()),
        (
            "en",
            "",
            ("AI21 Labs is hiring. Two partners have left a firm in Menlo Park to raise $400 million of their own."),
            set(),
        ),
        (
            "en",
            "",
            (
                "DeepSeek shook the market. On Wednesday Nvidia became the first company in the world "
                "that is worth $5 trillion."
            ),
            set(),
        ),
        (
            "en",
            "",
            "Together AI grows. A lender in New York gave us $200 million in June, its chief says.",
            {"Together AI debt_raised 200m USD"},
        ),
        (
            "en",
            "",
            "Alibaba is the main buyer in a round of at least $600 million for MiniMax.",
            {"MiniMax amount_raised 600m USD"},
        ),
        (
            "en",
            "",
            ("Cerebras raised another billion dollars, and the price is one that I had to read twice: $23 billion."),
            {"Cerebras amount_raised 1000m USD", "Cerebras valuation 23000m USD"},
        ),
        (
            "en",
            "",
            (
                "Safe Superintelligence and Thinking Machines Lab have each raised $2 billion this year, "
                "at valuations of $32 billion and $12 billion respectively."
            ),
            {
                "Safe Superintelligence amount_raised 2000m USD",
                "Safe Superintelligence valuation 32000m USD",
                "Thinking Machines Lab amount_raised 2000m USD",
                "Thinking Machines Lab valuation 12000m USD",
            },
        ),
    ],
)
def test_wholes(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "",
            "Zhipu AI raised ¥3 billion in December. Revenue was ¥124.5 million in 2023.",
            {"Zhipu AI amount_raised 3000m CNY", "Zhipu AI revenue 124.5m CNY"},
        ),
        ("en", "", "Cohere raised ¥3 billion in Tokyo.", {"Cohere amount_raised 3000m JPY"}),
    ],
)
def test_yuan(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


def test_the_sign_is_no_reason_for_a_sum_in_dollars() -> None:
    figure = one("DeepSeek raised 500 million dollars while its app costs ¥30.")
    assert figure.currency == "USD"
    assert not [rule for rule in figure.rules if "yuan" in rule]
