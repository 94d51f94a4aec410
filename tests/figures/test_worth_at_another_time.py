"""What a company was worth at another time is no state of today."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one


@pytest.mark.parametrize(
    ("lang", "text", "tense"),
    [
        ("en", "Cohere, formerly valued at $2 billion, changes hands.", "former"),
        ("en", "Cohere, which was worth $2 billion at one time, changes hands.", "former"),
        ("de", "Cohere, früher mit 2 Milliarden Dollar bewertet, wechselt den Besitzer.", "former"),
        ("fr", "Cohere, autrefois valorisée 2 milliards de dollars, change de mains.", "former"),
        ("es", "Cohere, antes valorada en 2.000 millones de dólares, cambia de manos.", "former"),
        ("it", "Cohere, un tempo valutata 2 miliardi di dollari, passa di mano.", "former"),
        ("en", "Cohere, valued at $2 billion, changes hands.", "current"),
        ("en", "Cohere, formerly a unit of a bank, is valued at $2 billion.", "current"),
        ("it", "Cohere, già valutata 2 miliardi di dollari, passa di mano.", "current"),
    ],
)
def test_what_it_was_worth_is_told_as_of_then(lang: str, text: str, tense: str) -> None:
    figure = one(text, lang=lang)
    assert (figure.metric, figure.low, figure.tense) == ("valuation", 2_000_000_000, tense)
