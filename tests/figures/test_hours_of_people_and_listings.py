"""What people take by the hour is no price of a model; what a listing brings in Italian is a round."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told
from tests.figures.price_desk import prices


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Sora is in court. Lawyers bill up to $2,400 an hour for this work."),
        ("en", "Sora is in court. The consultants charged $900 an hour."),
        ("fr", "Sora est devant les juges. Les avocats facturent 900 dollars l'heure."),
        ("de", "Sora steht vor Gericht. Die Anwälte verlangen 900 Dollar pro Stunde."),
        ("es", "Sora está en los tribunales. Los abogados cobran 900 dólares por hora."),
        ("it", "Sora è in tribunale. Gli avvocati chiedono 900 dollari all'ora."),
    ],
)
def test_what_people_take_by_the_hour(lang: str, text: str) -> None:
    assert prices(text, lang=lang, title="OpenAI: Sora") == []


def test_what_a_model_takes_by_the_hour() -> None:
    text = "With Voxtral a transcription costs $0.06 an hour."
    assert prices(text, title="Mistral AI: Voxtral") == ["Mistral AI: Voxtral, hour, 0.06 USD"]


@pytest.mark.parametrize(
    "text",
    [
        "MiniMax ha ricavato dalla quotazione 620 milioni di dollari.",
        "MiniMax, che dall'offerta ha ricavato 620 milioni di dollari, cresce.",
        "Con la quotazione MiniMax ha incassato 620 milioni di dollari.",
    ],
)
def test_what_a_listing_brings(text: str) -> None:
    assert told(text, lang="it") == {"MiniMax amount_raised 620m USD"}
