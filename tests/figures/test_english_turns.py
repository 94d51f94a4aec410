"""English turns of phrase: the sum first, a price beside its round, paper that is sold, cash that is used up."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

FIGURES = [
    # the sum first
    ("Two: $30 billion. That is what Nvidia turned over in the second quarter.", {"Nvidia revenue 30000m USD"}),
    ("$5.5 billion: so much is Cohere worth by now.", {"Cohere valuation 5500m USD"}),
    ("Half a billion dollars: so much has Poolside gathered.", {"Poolside amount_raised 500m USD"}),
    (
        "$640 million and $270 million: these are the sums that Groq and Cohere collected, respectively.",
        {"Groq amount_raised 640m USD", "Cohere amount_raised 270m USD"},
    ),
    # what was raised, beside a revenue
    (
        "Cohere has annualised sales of $150 million and secured $160 million in June.",
        {"Cohere revenue 150m USD", "Cohere amount_raised 160m USD"},
    ),
    (
        "Cohere plans on revenue of $200 million this year; $450 million was what it had raised in June.",
        {"Cohere revenue 200m USD", "Cohere amount_raised 450m USD"},
    ),
    # the price at which a sum was raised
    (
        "$9 billion was the valuation at which Perplexity had collected $500 million.",
        {"Perplexity valuation 9000m USD", "Perplexity amount_raised 500m USD"},
    ),
    (
        "The mark at which Groq took in $640 million was $2.8 billion.",
        {"Groq amount_raised 640m USD", "Groq valuation 2800m USD"},
    ),
    # who is given it, what several put up, what a sale of shares was good for
    ("In the valley Anthropic was handed $4 billion in March.", {"Anthropic amount_raised 4000m USD"}),
    (
        "€80 million is being put up by a group of Bavarian families for Aleph Alpha.",
        {"Aleph Alpha amount_raised 80m EUR"},
    ),
    ("The flotation of MiniMax in spring was good for $600 million.", {"MiniMax amount_raised 600m USD"}),
    ("Groq closed the Series C in April, an even billion dollars.", {"Groq amount_raised 1000m USD"}),
    # loans and paper
    ("Amazon issued notes last month, $15 billion of them.", {"Amazon debt_raised 15000m USD"}),
    ("MiniMax is two years old and will be richer by $500 million.", {"MiniMax amount_raised 500m USD"}),
    ("€90 million of the Series B of Aleph Alpha took the form of a loan.", {"Aleph Alpha debt_raised 90m EUR"}),
]

NOTHING = [
    "$6 billion. That is what OpenAI lost last year.",
    "$80 million. That is what Cohere pays for electricity a year.",
    "Perplexity used up $90 million of cash in 2024.",
    "Mistral AI went through €120 million in cash last year.",
    "Should the buyer withdraw, Perplexity wants $30 million for its pains.",
    "Stability AI has won in court. Paris, too, collected the €150 million that it wanted from Google over news.",
    "Mistral AI may list one day. Last year the exchange saw nine new listings worth €4 billion together.",
    "Denmark has put €300 million behind its plan. Aleph Alpha hopes for some of the work.",
]


@pytest.mark.parametrize(("text", "figures"), FIGURES)
def test_a_turn_of_phrase_is_read(text: str, figures: set[str]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_told_alike_is_none(text: str) -> None:
    assert told(text) == set()
