"""Who owes a loan: the one a lender lends it to by a pronoun, not whose shares the borrower sells beside."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

_LENT = [
    ("en", "Cerebras goes public. OpenAI has agreed to buy chips for $20 billion and has lent it $900 million."),
    (
        "fr",
        "Cerebras entre en Bourse. OpenAI s'est engagée à acheter des puces et lui a prêté 900 millions de dollars.",
    ),
    (
        "es",
        "Cerebras sale a bolsa. OpenAI se ha comprometido a comprarle chips y le ha prestado 900 millones de dólares.",
    ),
    (
        "it",
        "Cerebras va in Borsa. OpenAI si è impegnata a comprare i suoi chip e le ha prestato 900 milioni di dollari.",
    ),
]


@pytest.mark.parametrize(("lang", "text"), _LENT)
def test_a_loan_to_it_is_not_the_lenders(lang: str, text: str) -> None:
    assert told(text, "Cerebras", lang) == {"Cerebras debt_raised 900m USD"}


def test_a_loan_to_a_stranger_named_before_is_not_ours() -> None:
    text = "Groq raised $640 million. Lumora, which rents out chips, hopes to list; banks lent it $500 million."
    assert told(text, "Groq") == {"Groq amount_raised 640m USD"}


_SOLD = [
    (
        "en",
        "SoftBank needs money for OpenAI. Mr Son has sold his shares in Nvidia and has obtained a loan of $8 billion.",
    ),
    (
        "es",
        "OpenAI crece. SoftBank ha vendido su participación en Nvidia y obtuvo un préstamo de 8.000 millones.",
    ),
    ("it", "SoftBank ha ceduto la partecipazione in Nvidia e ha ottenuto un prestito ponte da 8 miliardi di dollari."),
    ("it", "OpenAI cresce. Son ha venduto le azioni Nvidia e ha ottenuto un prestito ponte da 8 miliardi di dollari."),
]


@pytest.mark.parametrize(("lang", "text"), _SOLD)
def test_whose_shares_are_sold_owes_nothing(lang: str, text: str) -> None:
    assert not any("debt_raised" in line for line in told(text, "", lang))


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("en", "OpenAI sold its stake in Nvidia and took a loan of $2 billion.", "OpenAI debt_raised 2000m USD"),
        ("en", "Son sold his shares in Nvidia, and OpenAI took a loan of $2 billion.", "OpenAI debt_raised 2000m USD"),
        ("fr", "OpenAI a prêté 900 millions de dollars à Cerebras.", "Cerebras debt_raised 900m USD"),
        (
            "fr",
            "Cerebras a emprunté 900 millions de dollars. Les banques lui font confiance.",
            "Cerebras debt_raised 900m USD",
        ),
    ],
)
def test_who_sells_and_borrows_owes(lang: str, text: str, figure: str) -> None:
    assert told(text, "", lang) == {figure}


def test_a_listed_seller_borrows_itself() -> None:
    text = "Meta ha venduto la quota in Scale AI e ha ottenuto un prestito da 8 miliardi di dollari."
    assert told(text, "Meta", "it") == {"Meta debt_raised 8000m USD"}


@pytest.mark.parametrize(
    ("text", "borrower"),
    [
        (
            "Stability AI aveva raccolto 101 milioni di dollari. Un anno più tardi Intel ne aveva prestati 50.",
            "Stability AI",
        ),
        ("Stability AI aveva raccolto 101 milioni di dollari. Poi Intel gliene ha prestati altri 50.", "Stability AI"),
        ("Stability AI aveva raccolto 101 milioni di dollari. A Cohere Intel ne aveva prestati 50.", "Cohere"),
    ],
)
def test_what_somebody_lent_of_it_is_a_loan(text: str, borrower: str) -> None:
    assert told(text, lang="it") == {"Stability AI amount_raised 101m USD", f"{borrower} debt_raised 50m USD"}
