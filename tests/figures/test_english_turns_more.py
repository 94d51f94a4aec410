"""Whose a sum is in English: strangers taken up, heads of companies, places and asides; prices beside rounds."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

FIGURES = [
    # a name before a colon, and "its" behind it
    (
        "Moonshot AI grows fast",
        "Think of MiniMax, for contrast: its sales in 2024 came to $31 million.",
        {"MiniMax revenue 31m USD"},
    ),
    # whose head raised it, or tells of it
    (
        "",
        "Poolside is a young lab. Six months after he left GitHub, Jason Warner has raised $126 million.",
        {"Poolside amount_raised 126m USD"},
    ),
    (
        "",
        "About €385 million of fresh money was what Arthur Mensch could announce on Monday, two years after "
        "leaving Google: Andreessen Horowitz has bought into Mistral AI.",
        {"Mistral AI amount_raised 385m EUR"},
    ),
    # another company is only named in an aside
    (
        "The lab by the canal",
        "Reflection AI writes code. Its two founders had learned to do so before, for Inflection AI, which was then "
        "worth $4 billion. They left in 2024 and had $25 million in April of that year, a seed that Sequoia led.",
        {"Inflection AI valuation 4000m USD", "Reflection AI amount_raised 25m USD"},
    ),
    # "it" behind a giver
    (
        "",
        "Groq sells chips. It took $640 million in August, when BlackRock and others gave it a value of $2.8 billion.",
        {"Groq amount_raised 640m USD", "Groq valuation 2800m USD"},
    ),
    # a price beside its round
    (
        "",
        "The rounds of Perplexity. March 2023: $26 million, valuation $150 million. "
        "April 2024: $63 million, value $1 billion.",
        {
            "Perplexity amount_raised 26m USD",
            "Perplexity valuation 150m USD",
            "Perplexity amount_raised 63m USD",
            "Perplexity valuation 1000m USD",
        },
    ),
    (
        "",
        "Half a billion dollars and a price of $5 billion are what Cohere brings home.",
        {"Cohere amount_raised 500m USD", "Cohere valuation 5000m USD"},
    ),
    ("", "Cohere: sales $90 million, valuation $5 billion.", {"Cohere revenue 90m USD", "Cohere valuation 5000m USD"}),
    # a state goes on
    (
        "",
        "Run-rate revenue at Cohere stood at $100 million in May. In July it went past $150 million.",
        {"Cohere revenue 100m USD", "Cohere revenue 150m USD"},
    ),
    (
        "",
        "How much have backers put into Cohere altogether? Around $1.6 billion as of today.",
        {"Cohere total_raised 1600m USD"},
    ),
    (
        "",
        "Poolside, a firm that is over two years old, will be richer by $500 million.",
        {"Poolside amount_raised 500m USD"},
    ),
]

NOTHING = [
    ("", "Scale AI hires. Surge AI wants no money. The shy labeller, which says that it passed $1 billion in sales."),
    ("", "Space: Varda tops up with $200 million. Clouds: Together AI looks for a landlord."),
    ("", "Health: Isomorphic, $600 million in March, hires. Chips: Groq waits."),
    ("", "Groq does not own the halls. The company in Ohio that built them has borrowed $900 million."),
    ("", "Groq rents halls: the firm in Ohio, owned by a fund, that built them has borrowed $900 million."),
    ("Cohere and its peers", "Physical Intelligence has been handed another $400 million by a parent."),
    ("", "Sam Altman has raised $300 million for Merge Labs, OpenAI told a newspaper."),
    ("", "OpenAI has moved. Elon Musk raised $10 billion in June."),
    ("The second row", "Everybody ranks OpenAI. All nine together have been given about than $22 billion."),
    ("", "Cohere says that nearly $800 million sits in its accounts."),
    ("", "A judge named the $40 million that Perplexity sets aside for publishers."),
    ("Will OpenAI be the first trillion-dollar company?", "Nobody knows."),
]  # fmt: skip


@pytest.mark.parametrize(("title", "text", "figures"), FIGURES)
def test_it_is_told_of_the_right_one(title: str, text: str, figures: set[str]) -> None:
    assert told(text, title) == figures


@pytest.mark.parametrize(("title", "text"), NOTHING)
def test_it_is_nobodys_who_is_watched(title: str, text: str) -> None:
    assert told(text, title) == set()


AFTERWARDS = [
    # whom people of a country or a place stand for
    (
        "In March Groq raised $640 million and Aleph Alpha €200 million. The Germans have a price, €900 million, "
        "and the Americans none.",
        {"Groq amount_raised 640m USD", "Aleph Alpha amount_raised 200m EUR", "Aleph Alpha valuation 900m EUR"},
    ),
    (
        "In May Cohere raised $450 million and AI21 Labs $208 million. The Canadians have had practice at raising, "
        "with $270 million in June 2023.",
        {"Cohere amount_raised 450m USD", "AI21 Labs amount_raised 208m USD", "Cohere amount_raised 270m USD"},
    ),
    # people in the plural are no name
    ("Creditors have been asked to count on revenue of $3 billion at xAI in 2027.", {"xAI revenue 3000m USD"}),
    ("Poolside is careful. Lenders have given it $200 million.", {"Poolside debt_raised 200m USD"}),
    # a round without its sum, and what it came to
    ("Groq's Series E is complete. Disruptive leads it. It comes to $750 million.", {"Groq amount_raised 750m USD"}),
    ("By the deal Cohere becomes worth at least $6 billion.", {"Cohere valuation 6000m USD"}),
    (
        "The latest note, of which the Financial Times had word in June, speaks of a fundraising of $400 million and a "
        "valuation of $5 billion for Poolside.",
        {"Poolside amount_raised 400m USD", "Poolside valuation 5000m USD"},
    ),
    (
        "Poolside (writes code). What: $500M of Series B. Sticker: $3B.",
        {"Poolside amount_raised 500m USD", "Poolside valuation 3000m USD"},
    ),
]


@pytest.mark.parametrize(("text", "figures"), AFTERWARDS)
def test_what_goes_on_is_told_of_the_same(text: str, figures: set[str]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    "text",
    [
        "Cohere lists its costs. Power is the largest. It comes to $60 million.",
        "Aleph Alpha waits. The Germans have put €2 billion into tanks.",
        "A stake in Anthropic becomes worth $70 billion to its holders.",
    ],
)
def test_what_goes_on_may_be_none(text: str) -> None:
    assert told(text) == set()


ANSWERS = [
    ("$5 billion. That's what Perplexity is worth.", {"Perplexity valuation 5000m USD"}),
    ("$19 billion: this is what analysts think Cohere is worth.", {"Cohere valuation 19000m USD"}),
    ("Cohere was handed $300 million by Inovia Capital.", {"Cohere investment Inovia Capital 300m USD"}),
    (
        "Poolside made $20 million in 2024 and attracted $500 million in October.",
        {"Poolside revenue 20m USD", "Poolside amount_raised 500m USD"},
    ),
    (
        "€6 billion and $5 billion are the valuations of Mistral AI and Cohere, respectively.",
        {"Mistral AI valuation 6000m EUR", "Cohere valuation 5000m USD"},
    ),
    (
        "$640 million and $450 million were collected by Groq and Cohere respectively.",
        {"Groq amount_raised 640m USD", "Cohere amount_raised 450m USD"},
    ),
]


@pytest.mark.parametrize(("text", "figures"), ANSWERS)
def test_what_is_asked_or_told_first_is_answered(text: str, figures: set[str]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    "text",
    [
        "How much has Anthropic lost so far? $6 billion.",
        "How much has Nvidia put into chips altogether? $90 billion. Cohere bought some.",
        "Scale AI lost a client. The Palo Alto company raised $3 billion.",
    ],
)
def test_what_is_asked_of_others_is_none(text: str) -> None:
    assert told(text) == set()
