"""Sums that go to others than the company that the text speaks of, and companies told of only beside it."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        # who gets a sum is no investor
        (
            "en",
            "Amazon put $8 billion into Anthropic. Rivian, a maker of vans, received $1.3 billion.",
            {"Anthropic investment Amazon 8000m USD"},
        ),
        ("en", "Amazon has poured $2 billion into a robotics start-up, while Cohere makes do with less.", set()),
        ("de", "Amazon hat 2 Milliarden Dollar in eine Roboterfirma gesteckt, während Cohere zusieht.", set()),
        ("it", "Amazon ha investito 2 miliardi di dollari in una start-up di robot, mentre Cohere guarda.", set()),
        (
            "en",
            "Nvidia has invested $1 billion in a startup called Poolside.",
            {"Poolside investment Nvidia 1000m USD"},
        ),
        # what people raise who have left
        ("en", "Three engineers left Mistral AI and raised $15 million for a company of their own.", set()),
        ("fr", "Trois ingénieurs ont quitté Mistral AI et levé 15 millions d’euros pour leur start-up.", set()),
        ("en", "The founders left Stability AI, which raised $80 million.", {"Stability AI amount_raised 80m USD"}),
        # who is named in a clause of time
        (
            "en",
            "Groq had taken in $3 billion before Nvidia came along, and its revenue in 2024 was $90 million.",
            {"Groq total_raised 3000m USD", "Groq revenue 90m USD"},
        ),
        (
            "es",
            "Scale AI había captado 1.600 millones de dólares antes de que llegara Meta.",
            {"Scale AI total_raised 1600m USD"},
        ),
        # a round belongs to whom a clause behind it puts a price on
        (
            "en",
            "Disruptive is assembling a $600 million round that would value Groq at $6 billion.",
            {"Groq amount_raised 600m USD", "Groq valuation 6000m USD"},
        ),
        # what money is borrowed for
        ("en", "Crusoe took out a loan of $2 billion to build halls for OpenAI.", set()),
        ("en", "Vantage raised $38 billion in loans to build data centres for OpenAI.", set()),
        ("en", "xAI raised $5 billion in debt to buy chips from Nvidia.", {"xAI debt_raised 5000m USD"}),
    ],
)
def test_whose_a_sum_is(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, lang=lang) == figures


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Microsoft grew. Its AI products are selling at a pace of $13 billion a year, up from $10 billion."),
        ("en", "Claude Code sells at a pace of $2.5 billion a year, and MiniMax would like a tenth of it."),
        ("en", "AWS runs at $142 billion annualised, Azure passed $75 billion last summer."),
        ("de", "Microsoft wächst. Die KI-Produkte verkaufen sich mit einem Tempo von 13 Milliarden Dollar im Jahr."),
        ("en", "Cohere is Canadian. Economists reckon that Europe needs €200 billion more before this matters."),
        ("en", "H Company published accounts. A loan of $9 million to an accelerator was written off."),
        ("fr", "H Company a publié ses comptes. Un prêt de 9 millions d’euros à un incubateur a été passé par pertes."),
        ("en", "OpenAI lets its staff sell shares. Sales of up to $10.3 billion had been authorised."),
        ("en", "xAI filled two halls. They hold chips with a list price of some $18 billion."),
    ],
)
def test_no_sums_of_the_company(lang: str, text: str) -> None:
    assert told(text, lang=lang) == set()


def test_a_line_of_credit_without_its_word() -> None:
    assert told("OpenAI obtained a $4 billion line in October 2024.") == {"OpenAI debt_raised 4000m USD"}
