"""What a value moved from is the former one, and what it moved to the one that holds, whatever the verb."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere's revenue climbed from $22 million to $35 million."),
        ("fr", "Le chiffre d'affaires de Cohere progresse de 22 à 35 millions de dollars."),
        ("fr", "Les revenus de Cohere ont bondi de 22 à 35 millions de dollars."),
        ("de", "Der Umsatz von Cohere kletterte von 22 auf 35 Millionen Dollar."),
        ("es", "Los ingresos de Cohere crecieron de 22 a 35 millones de dólares."),
        ("es", "Los ingresos de Cohere se dispararon de 22 a 35 millones de dólares."),
        ("it", "Il fatturato di Cohere cresce da 22 a 35 milioni di dollari."),
        ("it", "I ricavi di Cohere sono volati da 22 a 35 milioni di dollari."),
    ],
)
def test_a_move_has_two_ends(lang: str, text: str) -> None:
    figures = read(text, lang=lang).figures
    assert [(str(figure.low), str(figure.high), figure.tense) for figure in figures] == [
        ("22000000", "22000000", "former"),
        ("35000000", "35000000", "current"),
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "Cohere busca captar de 22 a 35 millones de dólares."),
        ("it", "Cohere cerca da 22 a 35 milioni di dollari."),
        ("fr", "Cohere cherche de 22 à 35 millions de dollars."),
    ],
)
def test_a_range_stays_one(lang: str, text: str) -> None:
    assert [(str(one.low), str(one.high)) for one in read(text, lang=lang).figures] == [("22000000", "35000000")]
