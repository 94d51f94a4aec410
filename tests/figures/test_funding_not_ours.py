"""Sums beside a company's figures that are none: spending, offers for others, the equity part of a round."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        (
            "fr",
            "Le chiffre d'affaires de Meta atteint 51 milliards de dollars. Investissements 2025 : 70 milliards.",
            "Meta revenue 51000m USD",
        ),
        (
            "es",
            "Los ingresos de Amazon fueron de 51.000 millones de dólares. Inversiones 2025: 70.000 millones.",
            "Amazon revenue 51000m USD",
        ),
        (
            "de",
            "Der Umsatz von Amazon stieg auf 51 Milliarden Dollar. Seine Investitionen hebt der Konzern abermals "
            "an, auf 91 Milliarden Dollar im laufenden Jahr.",
            "Amazon revenue 51000m USD",
        ),
        (
            "es",
            "Anthropic ingresa 5.000 millones de dólares al año. Casi siete veces más cuentas que hace un año gastan "
            "por encima de los 100.000 dólares.",
            "Anthropic revenue 5000m USD",
        ),
        (
            "en",
            "Perplexity has revenue of $200 million a year. None of that would pay for the $34.5 billion that it "
            "offered for Chrome.",
            "Perplexity revenue 200m USD",
        ),
        (
            "it",
            "Perplexity ha ricavi per 200 milioni di dollari. Non bastano per i 34,5 miliardi di dollari offerti "
            "in agosto per Chrome.",
            "Perplexity revenue 200m USD",
        ),
        (
            "en",
            "Mistral AI raised €2.2 billion. The €1.5 billion of new shares went mostly to existing holders.",
            "Mistral AI amount_raised 2200m EUR",
        ),
        (
            "en",
            "Mistral AI raised €200 million. The new shares came to €41.8 million in all.",
            "Mistral AI amount_raised 200m EUR",
        ),
        (
            "en",
            "Anthropic raised $13 billion. The suit over songs grew to $3 billion on Wednesday.",
            "Anthropic amount_raised 13000m USD",
        ),
    ],
)
def test_what_is_spent_offered_claimed_or_a_part_is_no_figure(lang: str, text: str, figure: str) -> None:
    assert told(text, figure.split(" amount")[0].split(" revenue")[0], lang) == {figure}


def test_the_worth_of_a_listed_company_is_not_that_of_the_startup_it_backs() -> None:
    text = (
        "Nvidia clears the bar. It has put money into OpenAI. Nvidia's shares rose. At $4.6 trillion it is worth most."
    )
    assert told(text, "Nvidia clears the bar") == set()


def test_new_shares_that_are_all_of_a_round_are_its_sum() -> None:
    assert told("Cohere took in $500 million of new shares.", "Cohere") == {"Cohere amount_raised 500m USD"}
