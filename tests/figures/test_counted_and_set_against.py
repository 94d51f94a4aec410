"""A number without a currency that is set against what was counted before it counts the same, and is no money."""

from __future__ import annotations

import pytest

from pipeline.figures.amounts import find_amounts
from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Pi had 9 million monthly users, says a tracker in Oslo, a fraction of the 60 million of Le Chat."),
        ("en", "Pi counts 9 million weekly active users by its own reckoning, less than half the 20 million of May."),
        ("en", "It was opened 9 million times in the spring of this year, well short of the 90 million of Le Chat."),
        ("en", "It answers 9 million questions a month in all of its markets, it says, up from 3 million a year ago."),
        ("en", "It has 9 million more users than it had when the year began."),
        ("fr", "Pi compte 9 millions d'utilisateurs par mois en Europe, dit-elle, loin des 60 millions du Chat."),
        ("es", "Pi suma 9 millones de usuarios al mes en Europa, dice ella, lejos de los 60 millones de Le Chat."),
        ("it", "Pi conta 9 milioni di utenti al mese in Europa, dice lei, lontano dai 60 milioni di Le Chat."),
        (
            "de",
            "Pi zählt nach eigenen Angaben 9 Millionen Nutzer im Monat, ein Bruchteil der 60 Millionen von Le Chat.",
        ),
    ],
)
def test_users_set_against_users(lang: str, text: str) -> None:
    assert find_amounts(text, lang) == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "With 9 million users behind it, Cohere raised $500 million, more than the 270 million it raised in 2023.",
            {"500m", "270m"},
        ),
        (
            "Cohere has 9 million users. It raised $500 million, well ahead of the 270 million it raised in 2023.",
            {"500m", "270m"},
        ),
        (
            "Cohere raised $500 million, with 9 million users; that is more than the 270 million it raised in 2023.",
            {"500m", "270m"},
        ),
        ("Cohere raised $500 million and has 9 million monthly users.", {"500m"}),
        ("Cohere raised $500 million, more than the 270 million that it raised in 2023.", {"500m", "270m"}),
    ],
)
def test_money_set_against_money(text: str, figures: set[str]) -> None:
    assert told(text) == {f"Cohere amount_raised {one} USD" for one in figures}
