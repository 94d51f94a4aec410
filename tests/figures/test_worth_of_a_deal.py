"""What a deal with another company is worth, which is not what that company is worth."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Groq's deal with OpenAI, valued at over $12 billion, ties the two together."),
        ("en", "Cohere struck a deal with Microsoft worth $2 billion."),
        ("en", "An agreement between Cohere and AMD worth $2 billion was signed."),
        ("de", "Der Deal von Groq mit OpenAI im Wert von 12 Milliarden Dollar bindet beide."),
        ("de", "Der Vertrag mit OpenAI, 12 Milliarden Dollar wert, bindet beide."),
        ("fr", "L'accord de Groq avec OpenAI, évalué à 12 milliards de dollars, lie les deux."),
        ("es", "El acuerdo de Groq con OpenAI, valorado en 12.000 millones de dólares, une a las dos."),
        ("it", "L'accordo di Groq con OpenAI, valutato 12 miliardi di dollari, lega le due."),
    ],
)
def test_a_deal_is_no_valuation(lang: str, text: str) -> None:
    worth = {"de": "Cohere ist 7 Milliarden Dollar wert.", "fr": "Cohere vaut 7 milliards de dollars."}
    worth |= {"es": "Cohere vale 7.000 millones de dólares.", "it": "Cohere vale 7 miliardi di dollari."}
    before = worth.get(lang, "Cohere is worth $7 billion.")
    assert told(f"{before}\n\n{text}", lang=lang) == {"Cohere valuation 7000m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("en", "A deal with Cohere, which is valued at $7 billion, would help.", "Cohere valuation 7000m USD"),
        ("en", "Cohere signed a loan agreement with Barclays worth $300 million.", "Cohere debt_raised 300m USD"),
        (
            "en",
            "Anthropic reached an investment agreement with Amazon, worth $4 billion.",
            "Anthropic investment Amazon 4000m USD",
        ),
        ("fr", "Un accord avec Cohere, valorisée 7 milliards de dollars, aiderait.", "Cohere valuation 7000m USD"),
        ("es", "Un acuerdo con Cohere, valorada en 7.000 millones de dólares, ayudaría.", "Cohere valuation 7000m USD"),
        ("it", "Un accordo con Cohere, valutata 7 miliardi di dollari, aiuterebbe.", "Cohere valuation 7000m USD"),
    ],
)
def test_who_the_deal_is_with_and_what_finances_stay(lang: str, text: str, figure: str) -> None:
    assert told(text, lang=lang) == {figure}
