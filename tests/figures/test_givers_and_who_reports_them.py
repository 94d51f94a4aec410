"""Whose money it is, beside who reports it, what he led, and what he has left."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (
            "It follows Meta's acquisition of a 49% stake in Scale AI for $14.3 billion, as reported by Bloomberg.",
            "Scale AI investment Meta 14300m USD",
        ),
        (
            "Cisco led a Series C round for Cohere with a $300 million investment in May.",
            "Cohere investment Cisco 300m USD",
        ),
        ("SoftBank exits Nvidia to fund a $30 billion OpenAI push.", "OpenAI investment SoftBank 30000m USD"),
        ("Cisco's reported $300 million investment in Cohere moves its shares.", "Cohere investment Cisco 300m USD"),
        ("Cisco has placed a $300 million bet on Cohere.", "Cohere investment Cisco 300m USD"),
        ("Cisco led the $500 million Series C of Cohere.", "Cohere amount_raised 500m USD"),
        ("Cohere exits stealth with a $30 million seed round.", "Cohere amount_raised 30m USD"),
        ("Cohere placed $300 million of bonds with investors.", "Cohere debt_raised 300m USD"),
    ],
)
def test_whose_money_it_is(text: str, figure: str) -> None:
    """The giver is who acts, not the paper that tells of it nor the holding that is sold."""
    assert told(text) == {figure}


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        (
            "en",
            "Cohere received a $300 million investment, first reported by Bloomberg.",
            "Cohere amount_raised 300m USD",
        ),
        (
            "fr",
            "Cohere a reçu 300 millions de dollars, un investissement révélé par Les Échos.",
            "Cohere amount_raised 300m USD",
        ),
        (
            "es",
            "Cohere recibió una inversión de 300 millones de dólares, adelantada por Bloomberg.",
            "Cohere amount_raised 300m USD",
        ),
        (
            "it",
            "Cohere ha ricevuto un investimento di 300 milioni di dollari, rivelato da Bloomberg.",
            "Cohere amount_raised 300m USD",
        ),
        (
            "fr",
            "Cohere a reçu 300 millions de dollars apportés par Nvidia.",
            "Cohere investment Nvidia 300m USD",
        ),
    ],
)
def test_who_reports_gives_nothing(lang: str, text: str, figure: str) -> None:
    """The paper behind "reported by" is no investor."""
    assert told(text, lang=lang) == {figure}
