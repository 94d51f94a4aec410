"""Numbers in prose that borrow the currency, and what it is per, of a price told just before."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import prices

PLUS, PRO = "OpenAI: ChatGPT Plus, month, 20 USD", "OpenAI: ChatGPT Pro, month, 200 USD"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "ChatGPT Plus costs $20 a month, ChatGPT Pro 200."),
        ("en", "ChatGPT Plus is $20 a month and ChatGPT Pro $200, with more of everything."),
        ("es", "ChatGPT Plus se mantiene en 20 dólares mensuales y ChatGPT Pro en 200."),
        ("fr", "ChatGPT Plus est vendu 20 dollars par mois, ChatGPT Pro à 200."),
        ("de", "ChatGPT Plus kostet 20 Dollar im Monat und ChatGPT Pro 200."),
        ("it", "ChatGPT Plus costa 20 dollari al mese, ChatGPT Pro 200; sono inclusi GPT-5 e Sora."),
    ],
)
def test_behind_the_name_of_a_plan(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == [PLUS, PRO]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "ChatGPT Plus costs $20 a month and comes with GPT-5, ChatGPT Pro 17 hours a day."),
        ("en", "ChatGPT Plus costs $20 a month; it runs GPT-4 and Gemini 3."),
        ("it", "ChatGPT Plus costa 20 dollari al mese e usa Claude Sonnet 4, uscito il 22 maggio."),
        ("de", "ChatGPT Plus kostet 20 Dollar im Monat, GPT-5 läuft seit August 2025."),
    ],
)
def test_what_a_product_is_counted_by_is_no_price(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == [PLUS]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "Su Groq un milione di token in ingresso di Llama 4 Maverick si paga 0,20 dollari, in uscita 0,60."),
        ("fr", "En entrée, sur Groq, Llama 4 Maverick coûte 0,20 dollar par million de jetons, en sortie 0,60."),
        ("de", "Bei Groq kostet Llama 4 Maverick 0,20 Dollar je Million Eingabetoken, in der Ausgabe 0,60."),
    ],
)  # fmt: skip
def test_behind_the_direction(lang: str, text: str) -> None:
    assert "Groq: Llama 4 Maverick, 1M output tokens, 0.6 USD" in prices(text, lang=lang)


def test_behind_a_condition() -> None:
    found = prices(
        "GPT-5 costs $1.25 per million input tokens and $10 per million output tokens; with batch, 0.625 and 5."
    )
    batch = {"OpenAI: GPT-5, 1M input tokens, 0.625 USD [batch]", "OpenAI: GPT-5, 1M output tokens, 5 USD [batch]"}
    assert batch < set(found)


def test_a_conversion_in_brackets_lends_nothing() -> None:
    found = prices(
        "Gemini 3 Pro: 2 dollari (circa 1,73 euro) per un milione di token in ingresso e 12 per un milione in uscita.",
        lang="it",
    )
    assert found == ["Google: Gemini 3 Pro, 1M input tokens, 2 USD", "Google: Gemini 3 Pro, 1M output tokens, 12 USD"]
