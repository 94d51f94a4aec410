"""Plain sentences that hold words of the cues for denials, outlooks, profits, funds and days in another meaning."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Neither the $300 billion valuation nor the size of the round surprised investors in OpenAI.",
            {"OpenAI valuation 300000m USD"},
        ),
        (
            "Microsoft is looking at the sales pipeline after revenue of $81.3 billion in the last quarter.",
            {"Microsoft revenue 81300m USD"},
        ),
        ("Cohere became an owner of Ottogrid after raising $500 million.", {"Cohere amount_raised 500m USD"}),
        ("Cohere bought into Ottogrid after raising $500 million.", {"Cohere amount_raised 500m USD"}),
        (
            "If your company uses Claude, it is a part of Anthropic's $14 billion run-rate revenue.",
            {"Anthropic revenue 14000m USD"},
        ),
        (
            "If your company pays for ChatGPT, you have helped OpenAI to $13 billion in revenue.",
            {"OpenAI revenue 13000m USD"},
        ),
        (
            "OpenAI has $13 billion in revenue and earned its $500 billion valuation.",
            {"OpenAI revenue 13000m USD", "OpenAI valuation 500000m USD"},
        ),
        (
            "Perplexity's revenue climbed to $100 million and it kept $200 million of capital, raised in May.",
            {"Perplexity revenue 100m USD", "Perplexity amount_raised 200m USD"},
        ),
        ("OpenAI makes $1 billion of revenue a month and $13 billion a year.", {"OpenAI revenue 13000m USD"}),
        (
            "Venture capitalists have invested $500 million in Groq since it opened its Dallas data centre.",
            {"Groq amount_raised 500m USD"},
        ),
        (
            "Backers have put $1 billion into Cohere since it was started in 2019.",
            {"Cohere total_raised 1000m USD"},
        ),
        ("Backers have put $1 billion into Cohere since it started.", {"Cohere total_raised 1000m USD"}),
        (
            "OpenAI took in $4.3 billion in the first half; the same measure was $1.5 billion a year earlier.",
            {"OpenAI revenue 4300m USD", "OpenAI revenue 1500m USD"},
        ),
    ],
)
def test_it_stays_a_figure(text: str, figures: set[str]) -> None:
    assert told(text) == figures
    assert {one.status for one in read(text).figures} == {"asserted"}


@pytest.mark.parametrize(
    "text",
    [
        "Investors could soak up $30 billion of OpenAI bonds.",
        "OpenAI would easily soak up $100 billion of new money, investors say.",
    ],
)
def test_what_investors_would_take_is_talked_of(text: str) -> None:
    assert [one.status for one in read(text).figures] == ["rumoured"]


@pytest.mark.parametrize(
    "text",
    [
        "Cohere has raised neither $1 billion nor $2 billion this year.",
        "Cohere denied that it had raised $500 million, or a further $100 million.",
    ],
)
def test_what_is_denied_stays_denied(text: str) -> None:
    assert {one.status for one in read(text).figures} == {"denied"}


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        (
            "Mistral AI raised 385 million euros in December 2023. It was worth 2 billion then, and 11.7 billion now.",
            ["2023-12", "2023-12", None],
        ),
        ("Cohere launched in 2019. It raised $40 million then, $500 million now.", ["2019", None]),
        (
            "In March 2025 Anthropic closed a round. It was worth $61.5 billion then and is now worth $380 billion.",
            ["2025-03", None],
        ),
    ],
)
def test_what_is_so_now_is_not_of_then(text: str, dates: list[str | None]) -> None:
    assert [one.as_of for one in read(text).figures] == dates


@pytest.mark.parametrize(
    "text",
    [
        "If your business takes in $50 million a year, your annual revenue is $50 million, as OpenAI would count.",
        "Microsoft reported sales of $81.3 billion and earned about $38.5 billion.",
        "Scale AI distributed $14.3 billion to its shareholders.",
    ],
)
def test_what_is_none_stays_none(text: str) -> None:
    assert not told(text) - {"Microsoft revenue 81300m USD"}
