"""What journalists write for a round, a loan, a price, a cheque or a year's sales, and what only looks like one."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, told

FIGURES = [
    ("Cohere has rounded off its round at $640 million.", "Cohere amount_raised 640m USD"),
    ("Cohere refilled its coffers with another $270 million.", "Cohere amount_raised 270m USD"),
    ("Poolside is after another $400 million.", "Poolside amount_raised 400m USD"),
    ("Groq has chalked up $300 million from its backers.", "Groq amount_raised 300m USD"),
    (
        "Anthropic's credit line, signed with six banks in spring, has been widened to $3.1 billion.",
        "Anthropic debt_raised 3100m USD",
    ),
    ("Cohere's revolver was topped up to $90 million.", "Cohere debt_raised 90m USD"),
    ("Lenders made available $120 million to Mistral AI.", "Mistral AI debt_raised 120m USD"),
    ("Cohere's price tag ballooned to $7.2 billion.", "Cohere valuation 7200m USD"),
    ("The deal leaves Perplexity at $15 billion.", "Perplexity valuation 15000m USD"),
    ("Fidelity has undertaken to invest $250 million in Anthropic.", "Anthropic investment Fidelity 250m USD"),
    ("Databricks is ready to sign for $90 million of Mistral AI's round.", "Mistral AI investment Databricks 90m USD"),
    ("Perplexity rang up $34 million of sales.", "Perplexity revenue 34m USD"),
    ("Cohere is humming along at $220 million a year.", "Cohere revenue 220m USD"),
    ("Mistral AI brought in 30 million euros in 2024.", "Mistral AI revenue 30m EUR"),
]

NO_FIGURES = [
    "OpenAI is owed an apology. Oracle is owed $300 billion.",
    "Staff of OpenAI have parted with $6.6 billion of stock.",
    "The founders of Mistral AI sold shares worth $40 million.",
    "Venture capitalists put $113 billion to work in the first quarter; OpenAI is on every list.",
    "Amazon carries Anthropic in its books at $60.6 billion.",
    "Nvidia had $60.6 billion in cash and short-term investments.",
    "A rival paid $900 million for a licence to Groq's designs and its engineers.",
    "Anthropic's founder turned down $1.5 billion.",
]


@pytest.mark.parametrize(("text", "figure"), FIGURES, ids=[str(number) for number in range(len(FIGURES))])
def test_a_figure_is_read_in_other_words(text: str, figure: str) -> None:
    assert told(text) == {figure}


@pytest.mark.parametrize("text", NO_FIGURES, ids=[str(number) for number in range(len(NO_FIGURES))])
def test_a_sum_that_only_looks_like_a_figure_is_passed_over(text: str) -> None:
    assert told(text) == set()


def test_an_older_value_is_read_behind_an_increase() -> None:
    text = "Reflection AI is valued at $8 billion, a big increase on the $545 million of spring."
    assert told(text) == {"Reflection AI valuation 8000m USD", "Reflection AI valuation 545m USD"}


def test_somebody_else_with_a_plain_verb_is_the_subject() -> None:
    assert told("Cohere raised $500 million. Figure wants $1.5 billion at $39.5 billion.") == {
        "Cohere amount_raised 500m USD"
    }


def test_a_round_is_named_by_its_letter_alone() -> None:
    figure = one("Cohere is a patient company. The C, led by Inovia, brought it $270 million.")
    assert (figure.metric, figure.round) == ("amount_raised", "series-c")
