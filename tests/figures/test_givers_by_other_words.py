"""Whose money it is where a question asked for it, a pronoun opens the row, or a head stands for his company."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "How much has Microsoft put into OpenAI? $11.6 billion so far, according to its filing."),
        ("en", "How much has Microsoft invested in OpenAI? So far, $11.6 billion."),
        ("en", "A reader asks how much Microsoft has handed to OpenAI. According to its filing: $11.6 billion so far."),
        ("fr", "Combien Microsoft a-t-il mis dans OpenAI ? 11,6 milliards de dollars à ce jour."),
        ("fr", "Un lecteur demande combien Microsoft a mis dans OpenAI. À ce jour, 11,6 milliards de dollars."),
        ("de", "Wie viel hat Microsoft in OpenAI gesteckt? Bisher 11,6 Milliarden Dollar."),
        ("es", "¿Cuánto ha invertido Microsoft en OpenAI? 11.600 millones de dólares hasta la fecha."),
        ("it", "Quanto ha investito Microsoft in OpenAI? 11,6 miliardi di dollari finora."),
    ],
)
def test_how_much_somebody_has_given(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"OpenAI investment Microsoft 11600m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "How much has OpenAI raised? $58 billion so far.",
        "How much have investors put into OpenAI? $58 billion so far.",
        "A reader asks how much OpenAI has raised. It is $58 billion so far.",
        "Has Nvidia put money into OpenAI? In all the company has raised $58 billion so far.",
    ],
)
def test_how_much_was_raised(text: str) -> None:
    assert told(text) == {"OpenAI total_raised 58000m USD"}


def test_what_was_put_into_a_thing() -> None:
    text = "Cohere raised $500 million.\n\nHow much has Nvidia put into chips? $90 billion so far."
    assert told(text) == {"Cohere amount_raised 500m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "first"),
    [
        (
            "en",
            "Nvidia had a good quarter. It and Google will invest $10bn and $5bn respectively in Anthropic.",
            "Nvidia",
        ),
        (
            "en",
            "SoftBank is short of cash. It and Google put $10bn and $5bn, respectively, into Anthropic.",
            "SoftBank",
        ),
        (
            "fr",
            "Nvidia va bien. Le groupe et Google mettent respectivement 10 milliards et 5 milliards "
            "de dollars dans Anthropic.",
            "Nvidia",
        ),
        (
            "de",
            "Nvidia geht es gut. Der Konzern und Google stecken 10 Milliarden beziehungsweise 5 "
            "Milliarden Dollar in Anthropic.",
            "Nvidia",
        ),
    ],
)
def test_it_and_another_respectively(lang: str, text: str, first: str) -> None:
    assert told(text, lang=lang) == {
        f"Anthropic investment {first} 10000m USD",
        "Anthropic investment Google 5000m USD",
    }


@pytest.mark.parametrize(
    ("text", "giver"),
    [
        ("SoftBank has agreed a loan. Masayoshi Son's group will put $11 billion into OpenAI.", "SoftBank"),
        ("SoftBank's shares fell. Masayoshi Son's company has put $11 billion into OpenAI.", "SoftBank"),
        ("SoftBank's shares fell. Masayoshi Son's family office has put $11 billion into OpenAI.", "Masayoshi Son"),
        ("SoftBank has agreed a loan. Sequoia Capital's group will put $11 billion into OpenAI.", "Sequoia Capital"),
    ],
)
def test_a_head_for_his_company(text: str, giver: str) -> None:
    assert one(text).investor == giver


def test_a_list_of_what_was_agreed_asks_nothing() -> None:
    text = "Nvidia told what it has agreed to put into others, OpenAI and Intel too. In Intel's case it is $5 billion."
    assert not told(text)
    assert told(f"{text} Cohere raised $500 million.") == {"Cohere amount_raised 500m USD"}
