"""A price that a sentence of its own tells as the goal is sought ("The aim was a valuation of $60 billion")."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read

_RAISED = {
    "en": "Poolside raised $2 billion.",
    "fr": "Poolside a levé 2 milliards de dollars.",
    "de": "Poolside sammelte 2 Milliarden Dollar ein.",
    "es": "Poolside recaudó 2.000 millones de dólares.",
    "it": "Poolside ha raccolto 2 miliardi di dollari.",
}


def _statuses(text: str, lang: str) -> dict[str, str]:
    return {figure.metric: figure.status for figure in read(f"{_RAISED[lang]} {text}", lang=lang).figures}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The aim was a valuation of $60 billion."),
        ("en", "The stated goal then was a price tag of $60 billion."),
        ("en", "Its ambition: a valuation of $60 billion."),
        ("en", "What it wanted was a valuation of $60 billion."),
        ("en", "The price it had in mind was $60 billion."),
        ("en", "It wanted a valuation of $60 billion."),
        ("fr", "L'objectif était une valorisation de 60 milliards de dollars."),
        ("fr", "La cible : une valorisation de 60 milliards de dollars."),
        ("de", "Das Ziel war eine Bewertung von 60 Milliarden Dollar."),
        ("de", "Die Absicht war ein Preis von 60 Milliarden Dollar."),
        ("es", "El objetivo era una valoración de 60.000 millones de dólares."),
        ("es", "La meta: una valoración de 60.000 millones de dólares."),
        ("it", "L'obiettivo era una valutazione di 60 miliardi di dollari."),
        ("it", "Lo scopo era una valutazione di 60 miliardi di dollari."),
    ],
)
def test_a_goal_is_a_rumour(lang: str, text: str) -> None:
    assert _statuses(text, lang) == {"amount_raised": "asserted", "valuation": "rumoured"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The result was a valuation of $60 billion."),
        ("en", "The plan worked: its valuation is $60 billion."),
        ("en", "The outcome of the plan was a valuation of $60 billion."),
        ("fr", "Le résultat est une valorisation de 60 milliards de dollars."),
        ("de", "Das Ziel ist erreicht: Es hat eine Bewertung von 60 Milliarden Dollar."),
        ("es", "El resultado fue una valoración de 60.000 millones de dólares."),
        ("it", "L'obiettivo è raggiunto: la valutazione è di 60 miliardi di dollari."),
    ],
)
def test_what_came_of_it_is_a_fact(lang: str, text: str) -> None:
    assert _statuses(text, lang) == {"amount_raised": "asserted", "valuation": "asserted"}
