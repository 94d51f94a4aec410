"""The price of other tokens that "another" adds to the one before, and tokens that a cache is said to hold."""

from __future__ import annotations

import pytest

from .price_desk import expected, prices

_FIRST = {
    "en": "GPT-5 costs $3 per million input tokens.",
    "fr": "GPT-5 coûte 3 $ par million de tokens d'entrée.",
    "de": "GPT-5 kostet 3 $ je Million Eingabe-Token.",
    "es": "GPT-5 cuesta 3 $ por millón de tokens de entrada.",
    "it": "GPT-5 costa 3 $ per milione di token in ingresso.",
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "GPT-5 costs $3 per million input tokens and another $9 per million output tokens."),
        ("en", "GPT-5 asks $3 per million tokens in, and a further $9 per million tokens out."),
        ("es", "GPT-5 cuesta 3 dólares por millón de tokens de entrada y otros 9 dólares por millón de salida."),
        ("de", "GPT-5 kostet 3 Dollar je Million Eingabe-Token und weitere 9 Dollar je Million Ausgabe-Token."),
        ("it", "GPT-5 costa 3 dollari per milione di token in ingresso e altri 9 dollari per milione in uscita."),
    ],
)
def test_another_price_is_of_the_other_tokens(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected("""
        OpenAI: GPT-5, 1M input tokens, 3 USD
        OpenAI: GPT-5, 1M output tokens, 9 USD
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "GPT-5 now costs another $9 per million output tokens."),
        ("en", "GPT-5 fell by $3 per million input tokens."),
        ("de", "GPT-5 wird um weitere 9 Dollar je Million Ausgabe-Token billiger."),
        ("es", "GPT-5 baja otros 9 dólares por millón de tokens de salida."),
    ],
)
def test_a_step_stays_one(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Text that its cache still holds is $0.30 per million tokens."),
        ("en", "Tokens which the cache contains cost $0.30 per million."),
        ("fr", "Les jetons que son cache garde coûtent 0,30 $ par million."),
        ("de", "Token, die sein Cache bereits kennt, kosten 0,30 $ je Million."),
        ("es", "Los tokens que la caché conserva cuestan 0,30 $ por millón."),
        ("it", "I token che la cache conserva costano 0,30 $ per milione."),
    ],
)
def test_what_a_cache_holds_is_a_cached_input(lang: str, text: str) -> None:
    assert prices(f"{_FIRST[lang]} {text}", lang=lang) == expected("""
        OpenAI: GPT-5, 1M cached input tokens, 0.3 USD
        OpenAI: GPT-5, 1M input tokens, 3 USD
    """)
