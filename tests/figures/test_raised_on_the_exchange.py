"""What a company raises on the stock exchange is money raised; what it is worth there is nothing."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Cerebras will an der Börse 700 Millionen Dollar aufnehmen."),
        ("de", "An der Börse holte Cerebras 700 Millionen Dollar."),
        ("fr", "Cerebras espère recueillir en Bourse 700 millions de dollars."),
        ("fr", "Cerebras a collecté 700 millions de dollars en Bourse."),
        ("en", "Cerebras means to raise $700 million on the stock market."),
        ("es", "Cerebras espera obtener 700 millones de dólares en bolsa."),
        ("it", "Cerebras ha incassato 700 milioni di dollari in Borsa."),
    ],
)
def test_money_raised_on_the_exchange(lang: str, text: str) -> None:
    assert told(text, "Cerebras", lang) == {"Cerebras amount_raised 700m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "An der Börse ist Nvidia 700 Millionen Dollar wert."),
        ("de", "An der Börse verlor Nvidia 700 Millionen Dollar."),
        ("fr", "En Bourse, Nvidia a perdu 700 millions de dollars."),
        ("en", "Nvidia lost $700 million on the stock market."),
        ("it", "In Borsa Nvidia vale 700 milioni di dollari."),
    ],
)
def test_worth_and_loss_there_are_nothing(lang: str, text: str) -> None:
    assert told(text, "Nvidia", lang) == set()
