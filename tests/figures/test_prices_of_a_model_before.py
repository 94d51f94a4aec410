"""A sentence that says what an older model used to cost: what follows goes on about the one that the text is about."""

from __future__ import annotations

import pytest

from .price_desk import prices


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Claude Opus 4.1 used to cost $15 and $75. Cached reads are now $0.50 per million."),
        ("en", "Claude Opus 4.1 was priced at $15 and $75. Cache reads fall to $0.50 per million tokens."),
        ("en", "Claude Opus 4.1 was $15 and $75. Cached input drops to $0.50 per million tokens."),
        (
            "fr",
            "Pour Claude Opus 4.1, il fallait compter 15 et 75 dollars. Les "
            "lectures en cache passent à 0,50 dollar le million.",
        ),
        (
            "de",
            "Für Claude Opus 4.1 waren 15 und 75 Dollar fällig. Das Lesen aus "
            "dem Cache kostet jetzt 0,50 Dollar je Million.",
        ),
        ("es", "Claude Opus 4.1 costaba 15 y 75 dólares. Las lecturas en caché bajan a 0,50 dólares por millón."),
        ("it", "Claude Opus 4.1 costava 15 e 75 dollari. La lettura dalla cache scende a 0,50 dollari per milione."),
    ],
)
def test_the_text_goes_back_to_its_model(lang: str, text: str) -> None:
    lead = {
        "en": "Claude Opus 4.5 costs $5 per million input tokens and $25 per million output tokens.",
        "fr": "Claude Opus 4.5 coûte 5 dollars le million de tokens en entrée et 25 dollars en sortie.",
        "de": "Claude Opus 4.5 kostet 5 Dollar je Million Eingabetoken und 25 Dollar je Million Ausgabetoken.",
        "es": "Claude Opus 4.5 cuesta 5 dólares por millón de tokens de entrada y 25 por millón de salida.",
        "it": "Claude Opus 4.5 costa 5 dollari per milione di token in ingresso e 25 in uscita.",
    }[lang]
    told = prices(f"{lead} {text}", lang=lang)
    assert "Anthropic: Claude Opus 4.5, 1M cached input tokens, 0.5 USD" in told
    assert "Anthropic: Claude Opus 4.1, 1M input tokens, 15 USD" in told


def test_another_model_that_is_sold_beside_it_is_what_follows() -> None:
    text = (
        "Claude Opus 4.5 costs $5 per million input tokens and $25 per million output tokens. "
        "Claude Haiku 4.5 costs $1 and $5. Cached reads are $0.10 per million."
    )
    assert "Anthropic: Claude Haiku 4.5, 1M cached input tokens, 0.1 USD" in prices(text)
