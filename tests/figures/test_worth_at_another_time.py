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


@pytest.mark.parametrize(
    ("lang", "text", "tense"),
    [
        ("en", "Cohere was valued at $2 billion pre-money in its previous round.", "former"),
        ("en", "In its previous round Cohere was valued at $2 billion before the new money.", "former"),
        ("en", "The previous round had valued Cohere at $2 billion.", "former"),
        ("en", "Cohere was worth $2 billion at the time of the prior funding round.", "former"),
        ("de", "In der vorigen Runde war Cohere mit 2 Milliarden Dollar bewertet worden.", "former"),
        ("de", "Die vorherige Finanzierungsrunde bewertete Cohere mit 2 Milliarden Dollar.", "former"),
        ("de", "Cohere wurde in der vorangegangenen Runde mit 2 Milliarden Dollar bewertet.", "former"),
        ("fr", "Lors du tour précédent, Cohere était valorisée 2 milliards de dollars.", "former"),
        ("fr", "Cohere était valorisée 2 milliards de dollars lors de la levée précédente.", "former"),
        ("fr", "Le précédent tour de table valorisait Cohere 2 milliards de dollars.", "former"),
        ("es", "En la ronda anterior, Cohere estaba valorada en 2.000 millones de dólares.", "former"),
        ("es", "Cohere fue valorada en 2.000 millones de dólares en la ronda anterior.", "former"),
        ("es", "La anterior ronda valoraba a Cohere en 2.000 millones de dólares.", "former"),
        ("it", "Nel round precedente Cohere era valutata 2 miliardi di dollari.", "former"),
        ("it", "Cohere era stata valutata 2 miliardi di dollari nel round precedente.", "former"),
        ("it", "Il precedente round valutava Cohere 2 miliardi di dollari.", "former"),
        # the round before is only what the one told of is set against
        ("en", "Cohere is valued at $2 billion, three times what its previous round put it at.", "current"),
        ("en", "A year after its previous round Cohere is now valued at $2 billion.", "current"),
        ("en", "As in its previous round, funds from abroad led, and Cohere is worth $2 billion.", "current"),
        ("de", "Ein Jahr nach der vorigen Runde wird Cohere jetzt mit 2 Milliarden Dollar bewertet.", "current"),
        ("fr", "Un an après le tour précédent, Cohere est valorisée 2 milliards de dollars.", "current"),
        ("es", "Un año después de la ronda anterior, Cohere está valorada en 2.000 millones de dólares.", "current"),
        ("it", "Un anno dopo il round precedente, Cohere è valutata 2 miliardi di dollari.", "current"),
    ],
)
def test_what_the_round_before_put_it_at_is_told_as_of_then(lang: str, text: str, tense: str) -> None:
    figure = one(text, lang=lang)
    assert (figure.metric, figure.low, figure.tense) == ("valuation", 2_000_000_000, tense)
