"""Money that reaches nobody as new capital: resold shares, holdings given up, tranches, cash deals, contracts won."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

_NEWS = "Cohere raised $500 million in May. "
_FIGURE = "Cohere amount_raised 500m USD"


@pytest.mark.parametrize(
    "text",
    [
        "Its staff have pursued a secondary share sale totaling roughly $90 million.",
        "The tender has since culminated in sales totaling about $90 million.",
        "Employees plan a $90 million share sale.",
        "Inovia also purchased about $90 million worth of Cohere employee shares.",
        "It is set to sell shares worth $90 million as part of a secondary sale.",
        "Inovia has offloaded its $90 million Nvidia stake.",
        "It secured $90 million from a syndicate of investors for a second tranche of that financing.",
        "It secured around $90 million, or 56.5 per cent of the offer, from cornerstone investors.",
        "Its lead investor confirmed a $90 million cash deal.",
        "Cisco agreed to buy assets from Writer, a maker of assistants, for $90 million in cash.",
        "The transaction amount for Cisco's acquisition of Writer is expected to be $90 million.",
        "It has a more than $90 million Master Services Agreement with Cisco.",
        "Reports indicate that it secured a $90 million chip design agreement with Broadcom.",
        "G42 purchases account for $90 million of its sales.",
        "It has enterprise accounts generating over $100,000 annually.",
        "Life insurers have $90 billion tied up in private credit.",
    ],
)
def test_brings_no_new_money(text: str) -> None:
    """Whatever changes hands beside the round, the round alone is a figure."""
    assert told(_NEWS + text) == {_FIGURE}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("MiniMax raised HK$4.8 billion in a share sale.", {"MiniMax amount_raised 4800m HKD"}),
        ("Cohere plans to sell shares worth $500 million to new investors.", {_FIGURE}),
        ("Cohere raised $500 million for a second data centre.", {_FIGURE}),
        ("Cohere closed a $500 million funding agreement with several funds.", {_FIGURE}),
        ("Cohere signed a $500 million loan agreement with JPMorgan.", {"Cohere debt_raised 500m USD"}),
        (
            "Cohere raised $1 billion, including $300 million from Nvidia.",
            {"Cohere amount_raised 1000m USD", "Cohere investment Nvidia 300m USD"},
        ),
        ("Anthropic's run rate is $7 billion.", {"Anthropic revenue 7000m USD"}),
    ],
)
def test_new_money_all_the_same(text: str, figures: set[str]) -> None:
    """What sounds like it and is new money, or revenue, stays a figure."""
    assert told(text) == figures


@pytest.mark.parametrize(
    ("text", "borrower"),
    [
        ("Mistral AI raised $830 million in debt to stand up its first data center.", "Mistral AI"),
        ("Mistral AI raises $830 million in debt for a data center.", "Mistral AI"),
        ("Nvidia raised $830 million in debt for xAI.", "xAI"),
        ("Morgan Stanley arranged $830 million in debt for the chipmaker Cerebras.", "Cerebras"),
    ],
)
def test_who_borrows_what_is_raised(text: str, borrower: str) -> None:
    """Debt that is raised for a thing is its raiser's, and for a company that company's."""
    assert told(text, "What Microsoft builds") == {f"{borrower} debt_raised 830m USD"}
