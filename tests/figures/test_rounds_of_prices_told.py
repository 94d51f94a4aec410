"""A deal taken up behind its price is of the round of that price; a customer's commitment is no investor's money."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told

PRICED = {
    "en": "Cohere reached a valuation of $2.2 billion in a Series C round.",
    "fr": "Cohere a été valorisée 2,2 milliards de dollars lors de sa série C.",
    "de": "Cohere wurde in der Serie C mit 2,2 Milliarden Dollar bewertet.",
    "es": "Cohere alcanzó una valoración de 2.200 millones de dólares en su serie C.",
    "it": "Cohere è stata valutata 2,2 miliardi di dollari nella serie C.",
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The $270 million came from a group led by Inovia."),
        ("en", "The $270 million round was led by Inovia."),
        ("fr", "Les 270 millions de dollars viennent d'un groupe mené par Inovia."),
        ("de", "Die 270 Millionen Dollar kamen von einer Gruppe um Inovia."),
    ],
)
def test_the_deal_is_the_round_of_its_price(lang: str, text: str) -> None:
    figures = read(f"{PRICED[lang]}\n\n{text}", lang=lang).figures
    assert [(one.metric, one.round) for one in figures] == [("valuation", "series-c"), ("amount_raised", "series-c")]


@pytest.mark.parametrize(
    "text",
    [
        "It had raised $125 million before.",
        "The $125 million round of February 2022 was led by Tiger Global.",
        "The $125 million of its previous round had been led by Tiger Global.",
        "The next round, $500 million, was led by PSP.",
        "A round of $500 million is in the works.",
    ],
)
def test_another_deal_is_not(text: str) -> None:
    assert [one.round for one in read(f"{PRICED['en']} {text}").figures if one.metric == "amount_raised"] == [None]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Groq said it had won a $1.5 billion commitment from a kingdom to expand its deliveries there.", set()),
        ("Groq has won a $1.5 billion commitment from Aramco to buy more chips.", set()),
        ("Groq has won a $150 million commitment from Cisco to expand in Europe.", {"Groq investment Cisco 150m USD"}),
        ("Groq secured a $150 million commitment from Cisco.", {"Groq investment Cisco 150m USD"}),
        ("Groq got a $150 million investment from Cisco to buy more chips.", {"Groq investment Cisco 150m USD"}),
    ],
)
def test_what_a_customer_has_promised(text: str, figures: set[str]) -> None:
    assert told(text) == figures
