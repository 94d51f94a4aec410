"""Prices in sentences that name several makers, somebody who is not watched, or what somebody spends."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import expected, prices

_PLUS = "OpenAI: ChatGPT Plus, month, 20 USD"
_GPT = "OpenAI: GPT-5, 1M input tokens, 1.25 USD\nOpenAI: GPT-5, 1M output tokens, 10 USD"
_M2 = "MiniMax: M2.5, 1M input tokens, 0.3 USD\nMiniMax: M2.5, 1M output tokens, 1.2 USD"


@pytest.mark.parametrize(
    "told",
    [
        "Replit calls its plan Core, and Windsurf's Pro plan is still $15 a month.",
        "Copying it does not help: Tabnine's Business plan costs $39 a month.",
        "JetBrains offers AI Pro at $100 a year.",
        "Notion took $18 a month for Business.",
    ],
)
def test_a_plan_of_somebody_else_is_not_the_makers_told_of_before(told: str) -> None:
    assert prices(f"ChatGPT Plus costs $20 a month. {told}") == [_PLUS]


@pytest.mark.parametrize(
    "told",
    [
        "OpenAI offers Pro at $200 a month.",
        "Replit calls its plan Core, and OpenAI's Pro plan is still $200 a month.",
        "The Pro plan costs $200 a month.",
    ],
)
def test_a_plan_of_the_maker_told_of_before_is_its_own(told: str) -> None:
    assert prices(f"ChatGPT Plus costs $20 a month. {told}") == sorted([_PLUS, "OpenAI: ChatGPT Pro, month, 200 USD"])


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "OpenAI sells GPT-5 at $1.25 per million input tokens and $10 per million output tokens, and MiniMax asks "
            "30 cents and $1.20 for M2.5.",
        ),
        (
            "de",
            "OpenAI verkauft GPT-5 für 1,25 Dollar je Million Eingabe-Token und 10 Dollar je Million Ausgabe-Token, "
            "und MiniMax verlangt 30 Cent und 1,20 Dollar für M2.5.",
        ),
        (
            "fr",
            "OpenAI vend GPT-5 à 1,25 dollar par million de tokens en entrée et 10 dollars par million de tokens en "
            "sortie, et MiniMax demande 30 cents et 1,20 dollar pour M2.5.",
        ),
    ],
)
def test_a_model_told_by_its_version_is_of_the_maker_named_last(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected(f"{_GPT}\n{_M2}")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Firmen geben im Schnitt 620 Dollar pro Mitarbeiter für Schulungen aus."),
        ("de", "Laut einer Umfrage gibt ein Betrieb 620 Dollar pro Kopf für Kurse aus."),
        ("it", "Le imprese spendono in media 620 dollari al mese per utente."),
        ("en", "According to a survey, firms spend $620 per user on average on training."),
    ],
)
def test_what_somebody_spends_is_no_price(lang: str, text: str) -> None:
    before = {
        "de": "ChatGPT Plus kostet 20 Dollar im Monat.",
        "it": "ChatGPT Plus costa 20 dollari al mese.",
        "en": "ChatGPT Plus costs $20 a month.",
    }[lang]
    assert prices(f"{before} {text}", lang=lang) == [_PLUS]


def test_what_there_is_for_a_sum_is_a_price() -> None:
    text = "ChatGPT Plus gibt es für 20 Dollar im Monat auch von den Bahamas aus."
    assert prices(text, lang="de") == [_PLUS]
