"""Plain ways of telling that words around them must not outvote, and money beside them that is none of ours."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "es",
            "Alphabet, récord",
            "Gracias a la nube, Alphabet ingresó 96.000 millones de dólares, nueva marca.",
            {"Google revenue 96000m USD"},
        ),
        (
            "es",
            "",
            "Las pérdidas de Reality Labs fueron de 4.430 millones; los ingresos de Meta, de 51.240 millones de "
            "dólares.",
            {"Meta revenue 51240m USD"},
        ),
        (
            "en",
            "",
            "Google's parent, meanwhile, has passed $100 billion in quarterly revenue.",
            {"Google revenue 100000m USD"},
        ),
        ("en", "", "Groq's sales are now at $900 million annualised.", {"Groq revenue 900m USD"}),
        ("en", "", "Groq's losses are at $900 million annualised.", set()),
        (
            "it",
            "",
            "Gli investitori di Groq hanno messo sul tavolo 900 milioni di dollari.",
            {"Groq amount_raised 900m USD"},
        ),
        (
            "de",
            "",
            "MiniMax ist an der Börse. Der Emissionserlös lag bei 4,8 Milliarden Hongkong-Dollar.",
            {"MiniMax amount_raised 4800m HKD"},
        ),
        ("de", "", "Der Emissionserlös lag bei 4 Milliarden Dollar, wie CoreWeave mitteilte. OpenAI ist Kunde.", set()),
        (
            "fr",
            "",
            "Avec les 4,8 milliards de dollars hongkongais de son introduction, MiniMax tient trois ans.",
            {"MiniMax amount_raised 4800m HKD"},
        ),
        (
            "en",
            "",
            "The host said that revenue from customers such as Mistral and Poolside had reached €105 million.",
            set(),
        ),
        ("fr", "", "Le contrat liant Meta à Groq porte sur 140 millions de dollars, dont 35 la première année.", set()),
        ("en", "", "Cohere and AMD announced $500 million and $100 million of new orders.", set()),
        ("en", "", "What OpenAI has undertaken to buy is large, and the total runs to $1.4 trillion.", set()),
    ],
)
def test_what_is_told_in_plain_words(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures
