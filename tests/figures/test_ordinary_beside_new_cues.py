"""Ordinary sentences beside words that elsewhere tell a goal, a part, a size, a backer, or whose a sum is."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told

_PLAIN = [
    # a goal that is passed, beside what came in
    (
        "en",
        "",
        "OpenAI's revenue, topping its initial goal of $11 billion, came to $13 billion.",
        {"OpenAI revenue 13000m USD"},
    ),
    (
        "de",
        "",
        "Mistral AI sammelte mehr als das ursprüngliche Ziel von 1 Milliarde Euro ein: 1,7 Milliarden Euro.",
        {"Mistral AI amount_raised 1700m EUR"},
    ),
    (
        "fr",
        "",
        "Mistral AI a levé plus que son objectif initial de 1 milliard : 1,7 milliard d'euros.",
        {"Mistral AI amount_raised 1700m EUR"},
    ),
    # a company's own business
    ("en", "Anthropic", "Sales from the business rose to $5 billion in 2025.", {"Anthropic revenue 5000m USD"}),
    (
        "en",
        "Cohere",
        "Cohere sells to banks. Revenue from the business was $150 million in 2025.",
        {"Cohere revenue 150m USD"},
    ),
    ("en", "", "What OpenAI makes in sales in a year: $13 billion.", {"OpenAI revenue 13000m USD"}),
    (
        "en",
        "",
        "What OpenAI makes with its products in a year: $13 billion in revenue.",
        {"OpenAI revenue 13000m USD"},
    ),
]


@pytest.mark.parametrize(("lang", "title", "text", "figures"), _PLAIN)
def test_plain_sentences_stay_what_they_are(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    "text",
    [
        "Nvidia, with sales of $57 billion in the third quarter, was a target that hackers liked.",
        "Anthropic, with annualised revenue of $9 billion, is a target, lawyers say.",
    ],
)
def test_who_is_a_target_forecasts_nothing(text: str) -> None:
    assert [(f.metric, f.status) for f in read(text).figures] == [("revenue", "asserted")]
