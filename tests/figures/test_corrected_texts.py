"""What a text takes back, and what nobody has discussed, is denied."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import line, read


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "es",
            "Fe de errores",
            "Donde decía que Mistral AI vale 50.000 millones de euros, debía decir 11.700 millones.",
            {("Mistral AI valuation 50000m EUR", "denied"), ("Mistral AI valuation 11700m EUR", "asserted")},
        ),
        (
            "de",
            "Korrektur",
            "In einer früheren Fassung hieß es, Mistral AI sei 50 Milliarden Euro wert. Richtig sind 11,7 Milliarden.",
            {("Mistral AI valuation 50000m EUR", "denied"), ("Mistral AI valuation 11700m EUR", "asserted")},
        ),
        (
            "it",
            "Errata",
            "Nell'articolo si leggeva che OpenAI vale 830 miliardi di dollari. La cifra corretta è 730.",
            {("OpenAI valuation 830000m USD", "denied"), ("OpenAI valuation 730000m USD", "asserted")},
        ),
        (
            "fr",
            "Rectificatif",
            "Nous avions écrit par erreur que Mistral AI valait 50 milliards d'euros.",
            {("Mistral AI valuation 50000m EUR", "denied")},
        ),
        (
            "en",
            "Correction",
            "We wrongly reported that Mistral AI was worth $50 billion. The correct figure is $14 billion.",
            {("Mistral AI valuation 50000m USD", "denied"), ("Mistral AI valuation 14000m USD", "asserted")},
        ),
        (
            "en",
            "Mistral",
            "Mistral said that it had not discussed a valuation of $20 billion with anybody.",
            {("Mistral AI valuation 20000m USD", "denied")},
        ),
        (
            "en",
            "Mistral",
            "The company has never talked to anyone about a price of $20 billion.",
            {("Mistral AI valuation 20000m USD", "denied")},
        ),
    ],
)
def test_what_is_taken_back_is_denied(lang: str, title: str, text: str, lines: set[tuple[str, str]]) -> None:
    assert {(line(figure), figure.status) for figure in read(text, title, lang).figures} == lines
