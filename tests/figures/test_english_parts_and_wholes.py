"""Wholes and parts of deals in English: what a round is put at, whose part it was, what is owed, what is none."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

READ = [
    ("An analyst pegs the financing as a whole at $80 million for AI21 Labs.", "amount_raised 80m"),
    ("AI21 Labs's equity from the outset adds up to $330 million.", "total_raised 330m"),
    ("Backers' contributions to AI21 Labs come to $330 million.", "total_raised 330m"),
    ("Pitango's slice of the Series D of AI21 Labs came to $20 million.", "investment Pitango 20m"),
    ("Of AI21 Labs's Series D, $20 million came from Pitango.", "investment Pitango 20m"),
    ("$20 million passed from Pitango to AI21 Labs.", "investment Pitango 20m"),
    ("AI21 Labs will owe two banks $60 million.", "debt_raised 60m"),
    ("Creditors stood behind $60 million of AI21 Labs's package.", "debt_raised 60m"),
    ("A lifeline of $25 million keeps AI21 Labs going.", "amount_raised 25m"),
    ("This week $25 million was collected by AI21 Labs.", "amount_raised 25m"),
    ("At least $25 million will be raised, the bankers of AI21 Labs say.", "amount_raised 25m"),
    ("$25 million has flowed into AI21 Labs's Series D.", "amount_raised 25m"),
    ("In March $25 million came its way, when AI21 Labs was new.", "amount_raised 25m"),
    ("$25 million is the size of a last private placement by AI21 Labs.", "amount_raised 25m"),
]
NONE = [
    "The third hall of AI21 Labs's campus is budgeted at $700 million.",
    "AI21 Labs and Cohere have between them collected $900 million.",
    "Together, AI21 Labs and Cohere raised $900 million last year.",
    "AI21 Labs's servers would fetch $4 million at auction.",
    "AI21 Labs made an offer for Wordtune's rival Lexel, $150 million in shares.",
    "Pitango, a holder of AI21 Labs, has $500 million to put to work.",
    "Pitango (AI21 Labs is in its portfolio) wanted $400 million and ended up with 500.",
    "What Nvidia signed on Christmas Eve is a licence, in return for which it hands AI21 Labs $2 billion.",
]


@pytest.mark.parametrize(("text", "figure"), READ)
def test_wholes_and_parts(text: str, figure: str) -> None:
    assert told(text) == {f"AI21 Labs {figure} USD"}


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_part_of_a_deal(text: str) -> None:
    assert not told(text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Mistral AI et Poolside ont à elles deux levé 900 millions d'euros."),
        ("de", "Mistral AI und Poolside haben zusammen 900 Millionen Euro eingesammelt."),
        ("es", "Mistral AI y Poolside han captado juntas 900 millones de euros."),
        ("it", "Mistral AI e Poolside hanno raccolto insieme 900 milioni di euro."),
    ],
)
def test_what_two_have_raised_together_is_nobodys(lang: str, text: str) -> None:
    assert not told(text, lang=lang)


def test_what_contents_a_company_is_what_it_took_and_what_contents_its_backers_its_price() -> None:
    assert told("AI21 Labs is worth $2 billion now; in May its backers had settled for $1 billion.") == {
        "AI21 Labs valuation 2000m USD",
        "AI21 Labs valuation 1000m USD",
    }
    assert "AI21 Labs amount_raised 50m USD" in told(
        "In May AI21 Labs had been content with $50 million, on a valuation of $1 billion."
    )
