"""Words that put a price on a company and mean nothing else are read whatever stands beside them."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

LATER = [
    "",
    " dailyledger.example, although it has nothing to sell as yet – people bought the founders and a hope.",
    " (dailyledger.example), and Accel's partner said that nobody in Europe had looked as good.",
]


@pytest.mark.parametrize("later", LATER)
@pytest.mark.parametrize(
    "sentence",
    [
        "This first round valued the tiny startup at about €150 million (≈$170M)",
        "The angels' money valued the company at roughly €150 million",
        "That priced the young lab at €150 million",
        "It was a round that valued it at some €150 million",
    ],
)
def test_english(sentence: str, later: str) -> None:
    opening = "In the spring Mistral AI took its first outside money."
    assert "Mistral AI valuation 150m EUR" in told(f"{opening} {sentence}{later or '.'}")


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("fr", "Ce premier tour valorise la jeune pousse à environ 150 millions d'euros."),
        ("fr", "Il évaluait ainsi Mistral AI à 150 millions d'euros, sans un seul client."),
        ("de", "Die erste Runde bewertete das Unternehmen mit rund 150 Millionen Euro."),
        ("de", "Sie bewertet Mistral AI damit mit 150 Millionen Euro, ganz ohne Produkt."),
        ("es", "Esta primera ronda valora a la empresa en unos 150 millones de euros."),
        ("es", "La operación valoró así a Mistral AI en 150 millones de euros, sin un solo cliente."),
        ("it", "Questo primo round valuta la società circa 150 milioni di euro."),
        ("it", "L'operazione valutava così Mistral AI 150 milioni di euro, senza un solo cliente."),
    ],
)
def test_other_languages(lang: str, sentence: str) -> None:
    assert told(sentence, "Mistral AI", lang) == {"Mistral AI valuation 150m EUR"}


@pytest.mark.parametrize(
    "sentence",
    [
        "The agency valued the contract at $150 million.",
        "Analysts value the market for such software at $150 million.",
        "The fund's books value its holding at $150 million.",
        "The insurer valued the land under the data centre at $150 million.",
    ],
)
def test_what_is_no_company(sentence: str) -> None:
    assert told(sentence, "Mistral AI and the others") == set()
