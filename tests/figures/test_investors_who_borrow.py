"""What an investor borrows to pay for its part is its own debt, not that of the startup that the text is about."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

OPENING = {
    "en": "SoftBank is putting $30 billion into OpenAI. ",
    "fr": "SoftBank investit 30 milliards de dollars dans OpenAI. ",
    "de": "Softbank steckt 30 Milliarden Dollar in OpenAI. ",
    "es": "SoftBank invierte 30.000 millones de dólares en OpenAI. ",
    "it": "SoftBank investe 30 miliardi di dollari in OpenAI. ",
}
BORROWS = [
    ("en", "To pay for it, SoftBank plans to take out a loan of $7.5 billion from banks such as Mizuho."),
    ("en", "To finance it, SoftBank issued $4 billion of bonds."),
    ("fr", "Pour payer, SoftBank veut emprunter 7,5 milliards de dollars auprès de banques comme Mizuho."),
    ("de", "Dafür will Softbank bei Banken wie Mizuho einen Kredit von zunächst 7,5 Milliarden Dollar aufnehmen."),
    ("es", "Para pagar, SoftBank pedirá un préstamo de 7.500 millones de dólares."),
    ("it", "Per pagare, SoftBank prenderà a prestito 7,5 miliardi di dollari."),
]


@pytest.mark.parametrize(("lang", "text"), BORROWS)
def test_its_loan_is_its_own(lang: str, text: str) -> None:
    assert told(OPENING[lang] + text, "OpenAI", lang=lang) == {"OpenAI investment SoftBank 30000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "SoftBank is helping xAI borrow $5 billion."),
        ("en", "SoftBank will lend xAI $5 billion."),
        ("en", "SoftBank leads the round, and xAI borrows $5 billion beside it."),
        ("en", "Morgan Stanley placed $5 billion of bonds for xAI."),
        ("de", "Softbank hilft xAI, einen Kredit von 5 Milliarden Dollar aufzunehmen."),
        ("de", "Mit Hilfe von Softbank hat xAI einen Kredit von 5 Milliarden Dollar aufgenommen."),
    ],
)
def test_a_loan_that_an_investor_helps_to_is_the_startups(lang: str, text: str) -> None:
    assert told(text, "xAI", lang=lang) == {"xAI debt_raised 5000m USD"}
