"""Whose a valuation is that is only a yardstick, and whom a participle tells of behind a preposition."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere's $7 billion valuation is dwarfed by the $500 billion price tag on OpenAI."),
        ("en", "Cohere is worth $7 billion, a sliver of the $500 billion valuation given to OpenAI."),
        ("en", "Cohere is worth $7 billion, less than a fiftieth of the $500 billion price tag of OpenAI."),
        ("fr", "Cohere vaut 7 milliards de dollars, loin des 500 milliards de dollars attribués à OpenAI."),
        ("de", "Cohere ist 7 Milliarden Dollar wert, weit unter der 500-Milliarden-Dollar-Bewertung von OpenAI."),
        ("es", "Cohere vale 7.000 millones de dólares, lejos de los 500.000 millones de dólares atribuidos a OpenAI."),
        ("it", "Cohere vale 7 miliardi di dollari, lontano dai 500 miliardi di dollari attribuiti a OpenAI."),
    ],
)
def test_a_worth_is_of_the_name_that_stands_behind_it(lang: str, text: str) -> None:
    assert told(text, "", lang) == {"Cohere valuation 7000m USD", "OpenAI valuation 500000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere's valuation now exceeds the $5 billion valuation of Ottopot's last round."),
        ("en", "Cohere, a far cry from the $5 billion price tag put on Ottopot, is hiring."),
        ("en", "Cohere raised money at a level well above the $5 billion valuation for Ottopot."),
        ("fr", "La valorisation de Cohere dépasse la valeur de 5 milliards de dollars attribuée à Ottopot."),
        ("es", "La valoración de Cohere supera los 5.000 millones de dólares atribuidos a Ottopot."),
        ("it", "La valutazione di Cohere supera i 5 miliardi di dollari attribuiti a Ottopot."),
    ],
)
def test_and_none_of_ours_where_that_is_a_stranger(lang: str, text: str) -> None:
    assert told(text, "Cohere", lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "With OpenAI valued at $500 billion and Cohere at $7 billion, investors are paying up."),
        ("en", "With OpenAI now worth $500 billion and Cohere $7 billion, investors are paying up."),
        ("fr", "Avec OpenAI valorisé 500 milliards de dollars et Cohere 7 milliards, les investisseurs paient cher."),
        ("es", "Con OpenAI valorada en 500.000 millones de dólares y Cohere en 7.000 millones, se paga caro."),
        ("it", "Con OpenAI valutata 500 miliardi di dollari e Cohere 7 miliardi, si paga caro."),
    ],
)
def test_a_preposition_may_open_what_a_participle_tells_of_several(lang: str, text: str) -> None:
    assert told(text, "", lang) == {"OpenAI valuation 500000m USD", "Cohere valuation 7000m USD"}


def test_so_each_in_such_a_row_has_its_own() -> None:
    text = "With xAI in talks at $200 billion and Cohere planning a share sale at $7 billion, bankers are busy."
    assert told(text) == {"xAI valuation 200000m USD", "Cohere valuation 7000m USD"}


def test_but_with_whom_a_round_was_closed_gives_money() -> None:
    text = "Cohere closed a $500 million round with Nvidia investing $100 million."
    assert told(text) == {"Cohere amount_raised 500m USD", "Cohere investment Nvidia 100m USD"}
