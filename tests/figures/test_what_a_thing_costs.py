"""What a hall, a machine or a contract is worth, and what somebody puts an order book at: no valuation."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The data centre, which xAI fills with chips, has a price tag of $9 billion."),
        ("en", "The warehouse that xAI turned into a lab is valued at $300 million."),
        ("en", "xAI's headquarters in Palo Alto were priced at $300 million."),
        ("en", "xAI's new supercomputer is worth $3 billion."),
        ("en", "xAI has a large backlog; its bosses put it at $3 billion."),
        ("en", "xAI is waiting for a bill. Lawyers put it at $30 million."),
        ("fr", "L'entrepôt que xAI a transformé est valorisé à 300 millions de dollars."),
        ("de", "Die Halle, die xAI gemietet hat, ist 300 Millionen Dollar wert."),
        ("es", "La sede de xAI está valorada en 300 millones de dólares."),
        ("it", "Lo stabilimento che xAI affitta è valutato 300 milioni di dollari."),
    ],
)
def test_what_a_thing_is_worth_is_no_valuation(lang: str, text: str) -> None:
    assert not told(text, "", lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The chip start-up Groq is valued at $6.9 billion."),
        ("en", "The contract with the army made Groq worth $6.9 billion."),
        ("en", "The chips of Groq are in demand; it is valued at $6.9 billion."),
        ("en", "The plant, which is a success, has left Groq valued at $6.9 billion."),
        ("en", "Groq is looking for its price. Bankers put it at $6.9 billion."),
        ("en", "Groq's value has risen; investors put it at $6.9 billion."),
        ("fr", "Groq grandit ; les investisseurs l'évaluent à 6,9 milliards de dollars."),
        ("it", "La società Groq è valutata 6,9 miliardi di dollari."),
    ],
)
def test_what_a_company_is_worth_is_one(lang: str, text: str) -> None:
    assert told(text, "", lang) == {"Groq valuation 6900m USD"}
