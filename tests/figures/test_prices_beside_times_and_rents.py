"""Half a year and "a year ago" say how long or when, and not per what; rents are hardware; what a cache holds."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import prices

_PLUS = "OpenAI: ChatGPT Plus, month, 20 USD"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ChatGPT Plus costs $20 a month, after half a year at $10 for new customers.", ["10 USD [promotional]"]),
        ("ChatGPT Plus costs $20 a month, with half a year at $10 for new subscribers.", ["10 USD [promotional]"]),
        ("ChatGPT Plus costs $20 a month. A year ago it was $10.", []),
        ("ChatGPT Plus costs $20 a month. For half a year it is $10 for newcomers.", []),
    ],
)
def test_how_long_and_when_are_no_billing_by_the_year(text: str, told: list[str]) -> None:
    assert sorted(prices(text)) == sorted([_PLUS, *(f"OpenAI: ChatGPT Plus, month, {one}" for one in told)])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ChatGPT Plus costs $20 a month, or $200 a year.", "OpenAI: ChatGPT Plus, year, 200 USD"),
        ("ChatGPT Plus costs $20 a month, or $200 for a year.", "OpenAI: ChatGPT Plus, year, 200 USD"),
        ("ChatGPT Plus costs $20 a month, or $16 by the year.", "OpenAI: ChatGPT Plus, month, 16 USD [annual-billing]"),
        ("ChatGPT Plus costs $20 a month; later it may be $22 a month.", "OpenAI: ChatGPT Plus, month, 22 USD"),
    ],
)
def test_a_year_is_what_a_price_is_per(text: str, told: str) -> None:
    assert told in prices(text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Two of these cards are all it needs. Such a pair rents for between four and seven dollars an hour."),
        ("en", "Two of these cards are all it needs. They are rented out at $3 an hour."),
        ("de", "Zwei Karten genügen. Zur Miete kosten sie 3 Dollar pro Stunde."),
        ("fr", "Deux cartes suffisent. Elles se louent 3 dollars de l'heure."),
        ("es", "Bastan dos tarjetas. Se alquilan por 3 dólares la hora."),
        ("it", "Bastano due schede. Si affittano a 3 dollari all'ora."),
    ],
)
def test_what_is_rented_is_hardware(lang: str, text: str) -> None:
    opening = {
        "en": "Command A costs $2.50 per million input tokens.",
        "de": "Command A kostet 2,50 Dollar pro Million Eingabetoken.",
        "fr": "Command A coûte 2,50 dollars par million de tokens en entrée.",
        "es": "Command A cuesta 2,50 dólares por millón de tokens de entrada.",
        "it": "Command A costa 2,50 dollari per milione di token in ingresso.",
    }[lang]
    assert prices(f"{opening} {text}", lang=lang) == prices(opening, lang=lang)


@pytest.mark.parametrize(
    "text",
    [
        "Input that sits in its cache is ten times cheaper, at $0.028 per million.",
        "Tokens already in the cache cost $0.028 per million.",
        "Input that is still held in its cache costs $0.028 per million.",
    ],
)
def test_what_a_cache_holds(text: str) -> None:
    told = prices(f"DeepSeek asks $0.28 per million input tokens for DeepSeek-V3.2-Exp. {text}")
    assert "DeepSeek: DeepSeek-V3.2-Exp, 1M cached input tokens, 0.028 USD" in told
