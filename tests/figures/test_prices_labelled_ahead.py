"""A second price in one line whose words stand before it, so that they are not the first one's, in five languages."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import prices


def card(price: str, note: str, lang: str) -> str:
    """Write a card whose small print runs on in one line with its price."""
    return (
        f'<html lang="{lang}"><body><main><h1>Chat</h1>'
        f"<div><h3>Claude Pro</h3><span>{price}</span><em>{note}</em></div>"
        f"<div><h3>Claude Max</h3><span>{price.replace('21', '90')}</span></div></main></body></html>"
    )


@pytest.mark.parametrize(
    ("lang", "price", "note", "condition"),
    [
        ("it", "21 € al mese", "per i primi tre mesi 9 € al mese", "promotional"),
        ("it", "21 € al mese", "studenti: 9 € al mese", "student"),
        ("fr", "21 € par mois", "étudiants : 9 € par mois", "student"),
        ("fr", "21 € par mois", "les deux premiers mois : 9 € par mois", "promotional"),
        ("de", "21 € im Monat", "in den ersten zwei Monaten 9 € im Monat", "promotional"),
        ("en", "€21 per month", "students: €9 per month", "student"),
        ("en", "€21 per month", "billed annually: €9 per month", "annual-billing"),
        ("es", "21 € al mes", "estudiantes: 9 € al mes", "student"),
    ],
)
def test_the_words_before_a_second_price_are_its_own(lang: str, price: str, note: str, condition: str) -> None:
    assert [line for line in prices(card(price, note, lang), lang=lang) if "Pro" in line] == [
        "Anthropic: Claude Pro, month, 21 EUR",
        f"Anthropic: Claude Pro, month, 9 EUR [{condition}]",
    ]


@pytest.mark.parametrize(
    ("lang", "price", "note"),
    [
        ("en", "€9 per month billed annually", "€21 per month"),
        ("en", "€9 per month billed annually", "€21 per month billed monthly"),
        ("fr", "9 € par mois en facturation annuelle", "21 € par mois"),
    ],
)
def test_the_words_behind_a_lower_price_stay_its_own(lang: str, price: str, note: str) -> None:
    assert [line for line in prices(card(price, note, lang), lang=lang) if "Pro" in line] == [
        "Anthropic: Claude Pro, month, 21 EUR",
        "Anthropic: Claude Pro, month, 9 EUR [annual-billing]",
    ]
