"""Sums that "it" is, with whose they are behind a preposition; several sums, each for somebody; talk of a sum."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere is worth $7 billion; at Poolside it is $3 billion."),
        ("de", "Cohere ist 7 Milliarden Dollar wert, bei Poolside sind es 3 Milliarden."),
        ("de", "Cohere ist 7 Milliarden Dollar wert. Im Fall von Poolside sind es 3 Milliarden Dollar."),
        ("fr", "Cohere vaut 7 milliards de dollars ; chez Poolside, c'est 3 milliards."),
        ("es", "Cohere vale 7.000 millones de dólares; en Poolside son 3.000 millones."),
        ("it", "Cohere vale 7 miliardi di dollari; per Poolside sono 3 miliardi."),
    ],
)
def test_it_is_his_who_stands_behind_the_preposition(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere valuation 7000m USD", "Poolside valuation 3000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere is worth $7 billion; at Sakana AI it is $2 billion."),
        ("de", "Cohere ist 7 Milliarden Dollar wert, bei Sakana AI sind es 2 Milliarden."),
        ("es", "Cohere vale 7.000 millones de dólares; en Sakana AI son 2.000 millones."),
    ],
)
def test_it_is_a_strangers_who_stands_there(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere valuation 7000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Two labs raised money this week. It was $900 million for Cohere, $400 million for Poolside."),
        (
            "de",
            "Zwei Labore haben frisches Geld. 900 Millionen Dollar waren es für Cohere, 400 Millionen für Poolside.",
        ),
        ("de", "Zwei Runden gab es: 900 Millionen Dollar für Cohere, 400 Millionen Dollar für Poolside."),
    ],
)
def test_each_of_several_sums_is_for_the_one_behind_it(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere amount_raised 900m USD", "Poolside amount_raised 400m USD"}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (
            "Poolside spricht mit Geldgebern über die nächste Runde. Von 800 Millionen Dollar war die Rede.",
            "amount_raised 800m",
        ),
        (
            "Poolside verhandelt über eine neue Bewertung. Die Rede ist von 5 Milliarden Dollar.",
            "valuation 5000m",
        ),
    ],
)
def test_talk_of_a_sum_is_of_what_was_announced(text: str, figure: str) -> None:
    assert told(text, "Was aus dem Labor wird", "de") == {f"Poolside {figure} USD"}
