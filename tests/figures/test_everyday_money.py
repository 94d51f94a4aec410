"""In which currency a sum is, what the money of a round goes to, and what staff let go of."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "Mistral AI",
            "It raised £2 billion in June, and a further 80 million, in dollars, in July.",
            {"Mistral AI amount_raised 2000m GBP", "Mistral AI amount_raised 80m USD"},
        ),
        (
            "fr",
            "Cohere",
            "Cohere a levé 50 millions d'euros, puis 80 millions, en dollars.",
            {"Cohere amount_raised 50m EUR", "Cohere amount_raised 80m USD"},
        ),
        (
            "de",
            "Cohere",
            "Cohere hat 50 Millionen Euro aufgenommen und dann 80 Millionen, in Dollar.",
            {"Cohere amount_raised 50m EUR", "Cohere amount_raised 80m USD"},
        ),
        (
            "es",
            "Cohere",
            "Cohere captó 50 millones de euros y luego 80 millones, en dólares.",
            {"Cohere amount_raised 50m EUR", "Cohere amount_raised 80m USD"},
        ),
        (
            "it",
            "Cohere",
            "Cohere ha raccolto 50 milioni di euro e poi 80 milioni, in dollari.",
            {"Cohere amount_raised 50m EUR", "Cohere amount_raised 80m USD"},
        ),
    ],
)
def test_the_currency_behind_a_sum(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "Mistral",
            "Mistral has closed its round. The money, €2 billion, will go to data centres.",
            {"Mistral AI amount_raised 2000m EUR"},
        ),
        (
            "fr",
            "Mistral",
            "Mistral a bouclé son tour. L'argent, 2 milliards d'euros, ira aux centres de données.",
            {"Mistral AI amount_raised 2000m EUR"},
        ),
        (
            "de",
            "Mistral",
            "Mistral hat seine Runde abgeschlossen. Das Geld, 2 Milliarden Euro, fließt in Rechenzentren.",
            {"Mistral AI amount_raised 2000m EUR"},
        ),
        (
            "es",
            "Mistral",
            "Mistral ha cerrado su ronda. El dinero, 2.000 millones de euros, irá a centros de datos.",
            {"Mistral AI amount_raised 2000m EUR"},
        ),
        (
            "it",
            "Mistral",
            "Mistral ha chiuso il round. Il denaro, 2 miliardi di euro, andrà ai data center.",
            {"Mistral AI amount_raised 2000m EUR"},
        ),
        (
            "fr",
            "OpenAI",
            "Voilà comment se répartissent les 110 milliards de dollars qu'OpenAI a annoncés.",
            {"OpenAI amount_raised 110000m USD"},
        ),
        (
            "es",
            "OpenAI",
            "Así se reparten los 110.000 millones de dólares que OpenAI ha anunciado.",
            {"OpenAI amount_raised 110000m USD"},
        ),
    ],
)
def test_what_the_money_of_a_round_goes_to(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


def test_what_staff_let_go_of() -> None:
    text = "Employees of Anthropic let go of stock worth $6 billion."
    assert told(text, "Anthropic", "en") == set()
