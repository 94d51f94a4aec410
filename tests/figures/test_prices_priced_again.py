"""A sum told on other terms prices the same again: the first price is not on those terms too."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import prices


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Gemini 2.5 Pro revient à 3 dollars le million de tokens en sortie, et à 2 dollars en différé."),
        ("fr", "Comptez 3 dollars le million de tokens en sortie pour Gemini 2.5 Pro et 2 dollars par lots."),
        ("de", "Gemini 2.5 Pro kostet 3 Dollar je Million Ausgabe-Token und 2 Dollar im Stapelbetrieb."),
        ("en", "Gemini 2.5 Pro costs $3 per million output tokens, and $2 for whoever can wait (batch)."),
        ("en", "Gemini 2.5 Pro costs $3 per million tokens out, $2 via the Batch API."),
        ("es", "Gemini 2.5 Pro cuesta 3 dólares por millón de tokens de salida y 2 dólares por lotes."),
        ("it", "Gemini 2.5 Pro costa 3 dollari per milione di token in output e 2 dollari in modalità batch."),
    ],
)
def test_only_the_second_price_is_that_of_the_batch(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == [
        "Google: Gemini 2.5 Pro, 1M output tokens, 2 USD [batch]",
        "Google: Gemini 2.5 Pro, 1M output tokens, 3 USD",
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Gemini 2.5 Pro costs $1 per million tokens in and $2 out in batch mode."),
        ("de", "Gemini 2.5 Pro kostet 1 Dollar je Million Eingabe-Token und 2 Dollar für die Ausgabe, per Batch-API."),
        ("fr", "Gemini 2.5 Pro coûte 1 dollar le million de tokens en entrée et 2 dollars en sortie, en mode batch."),
    ],
)
def test_what_a_list_ends_with_is_of_its_input_and_output(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == [
        "Google: Gemini 2.5 Pro, 1M input tokens, 1 USD [batch]",
        "Google: Gemini 2.5 Pro, 1M output tokens, 2 USD [batch]",
    ]
