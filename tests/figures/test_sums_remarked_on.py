"""A sentence that is a sum and a remark on it is read with the next, which says what the sum is."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Two billion euros, more than it had asked for. Mistral AI has closed its Series C and is "
               "worth 12 billion."),
        ("fr", "Deux milliards d'euros, davantage que prévu. Mistral AI a bouclé sa série C et vaut désormais "
               "12 milliards."),
        ("de", "Zwei Milliarden Euro, mehr als geplant. Mistral AI hat seine Serie C abgeschlossen und ist 12 "
               "Milliarden wert."),
        ("es", "Dos mil millones de euros, más de lo que pedía. Mistral AI ha cerrado su serie C y vale ya "
               "12.000 millones."),
        ("it", "Due miliardi di euro, più di quanto cercasse. Mistral AI ha chiuso la Serie C e vale ora 12 miliardi."),
    ],
)  # fmt: skip
def test_a_round_told_first_with_a_remark(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Mistral AI amount_raised 2000m EUR", "Mistral AI valuation 12000m EUR"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "$32 billion for a company with no sales. That is what Safe Superintelligence is worth."),
        ("fr", "Trente-deux milliards de dollars pour une société sans produit. C'est ce que vaut Safe "
               "Superintelligence."),
        ("de", "32 Milliarden Dollar für eine Firma ohne Produkt. So viel ist Safe Superintelligence wert."),
        ("es", "Treinta y dos mil millones de dólares por una empresa sin producto, sin ventas y con veinte empleados. "
               "Es lo que vale ya Safe Superintelligence."),
        ("it", "Trentadue miliardi di dollari per una società senza prodotti. Tanto vale oggi Safe Superintelligence."),
    ],
)  # fmt: skip
def test_a_value_told_first_of_a_company_without_a_name(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Safe Superintelligence valuation 32000m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "$2 billion, the largest contract so far, came from France. Mistral AI has closed its Series C.",
        "$2 billion for a company with ten people. Nobody would pay that. Mistral AI is worth 12 billion euros.",
    ],
)
def test_a_sentence_with_a_verb_is_no_remark(text: str) -> None:
    assert not any("2000m USD" in line for line in told(f"Mistral AI grows. {text}", "Mistral"))
