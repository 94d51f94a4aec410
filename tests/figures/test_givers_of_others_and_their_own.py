"""Who gives beside a stranger's round gives to the stranger, and an investor's "contribution" is its own."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

OTHERS = [
    ("en", "Cohere raised $500 million. Writer took in $200 million; Nvidia put in $50 million."),
    (
        "es",
        "Cohere captó 500 millones de dólares. Writer capta otros 200 millones; Nvidia puso 50 millones de dólares.",
    ),
    ("it", "Cohere ha raccolto 500 milioni di dollari. Writer ne ha presi 200 milioni; Nvidia ha messo 50 milioni."),
]


@pytest.mark.parametrize(("lang", "text"), OTHERS)
def test_money_beside_a_strangers_round_is_the_strangers(lang: str, text: str) -> None:
    assert told(text, "Cohere", lang=lang) == {"Cohere amount_raised 500m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Cohere closed its round after Writer had raised $200 million; Nvidia put in $50 million.",
        "Writer took in $200 million; Nvidia put $50 million into Cohere.",
    ],
)
def test_money_for_the_company_told_of_stays(text: str) -> None:
    assert told(text, "Cohere") == {"Cohere investment Nvidia 50m USD"}


OWN = [
    (
        "en",
        "Microsoft has put $13 billion into OpenAI. It unlocks the money of SoftBank, which pays the rest, "
        "bringing its contribution to $30 billion.",
    ),
    (
        "es",
        "Microsoft ha puesto 13.000 millones de dólares en OpenAI. También desbloquea el dinero de SoftBank, "
        "que desembolsa el resto, con lo que su aportación suma 30.000 millones de dólares.",
    ),
]


@pytest.mark.parametrize(("lang", "text"), OWN)
def test_a_contribution_is_of_the_investor_named_in_its_sentence(lang: str, text: str) -> None:
    given = {"OpenAI investment Microsoft 13000m USD", "OpenAI investment SoftBank 30000m USD"}
    assert told(text, "OpenAI", lang=lang) == given


def test_a_worth_told_of_a_company_without_a_name_hides_no_giver() -> None:
    text = "Cohere wants to raise $5 billion. "
    text += "There is talk of a company worth $75 billion, while Sequoia invests $1 billion."
    assert "Cohere investment Sequoia Capital 1000m USD" in told(text, "Cohere")
