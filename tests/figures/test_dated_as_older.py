"""A date in words that say of when the older of two sums is dates that one alone ("from A, that of 2023, to B")."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read


def _dates(text: str, lang: str) -> list[str | None]:
    return [figure.as_of for figure in read(text, lang=lang).figures]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere's valuation goes from $2.2 billion, that of 2023, to $5.5 billion."),
        ("en", "Cohere's valuation climbed from $2.2 billion, its value in 2023, to $5.5 billion."),
        ("fr", "La valorisation de Cohere passe de 2,2 milliards de dollars, celle de 2023, à 5,5 milliards."),
        ("fr", "Cohere passe de 2,2 milliards de dollars, sa valeur de 2023, à 5,5 milliards de dollars."),
        ("de", "Die Bewertung von Cohere steigt von 2,2 Milliarden Dollar, jener von 2023, auf 5,5 Milliarden."),
        ("de", "Die Bewertung von Cohere stieg von 2,2 Milliarden Dollar, dem Wert von 2023, auf 5,5 Milliarden."),
        ("es", "La valoración de Cohere pasa de 2.200 millones de dólares, la de 2023, a 5.500 millones."),
        ("es", "Cohere pasa de 2.200 millones de dólares, su valor de 2023, a 5.500 millones de dólares."),
        ("it", "La valutazione di Cohere passa da 2,2 miliardi di dollari, quella del 2023, a 5,5 miliardi."),
        ("it", "Cohere passa da 2,2 miliardi di dollari, il valore del 2023, a 5,5 miliardi di dollari."),
    ],
)
def test_the_newer_sum_has_no_part_in_it(lang: str, text: str) -> None:
    assert _dates(text, lang) == ["2023", None]


def test_nor_has_the_older_in_the_date_of_the_newer() -> None:
    assert _dates("Cohere's valuation rose from $2.2 billion to $5.5 billion, that of July 2024.", "en") == [
        None,
        "2024-07",
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere raised $270 million, in 2023, at a valuation of $2.2 billion."),
        ("en", "Cohere raised $270 million, the largest round of 2023, at a valuation of $2.2 billion."),
        ("fr", "Cohere a levé 270 millions de dollars, en 2023, pour une valorisation de 2,2 milliards de dollars."),
        ("de", "Cohere nahm 270 Millionen Dollar auf, im Jahr 2023, bei einer Bewertung von 2,2 Milliarden Dollar."),
        ("es", "Cohere captó 270 millones de dólares, en 2023, con una valoración de 2.200 millones de dólares."),
        ("it", "Cohere ha raccolto 270 milioni di dollari, nel 2023, con una valutazione di 2,2 miliardi di dollari."),
    ],
)
def test_the_date_of_a_round_is_that_of_its_price(lang: str, text: str) -> None:
    assert _dates(text, lang) == ["2023", "2023"]
