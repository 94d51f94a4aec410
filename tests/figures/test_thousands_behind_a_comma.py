"""Spanish as Mexico and Peru write it: a comma groups thousands, where the text shows it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pipeline.figures.amounts import find_amounts


@pytest.mark.parametrize(
    ("text", "millions"),
    [
        ("Ventas de US$ 46,743 millones frente a US$ 30,040 millones.", [46743, 30040]),
        ("Reportó 35,082 millones de dólares; espera 37,500 millones.", [35082, 37500]),
        ("Gana 12,345 millones de dólares y emplea a 36,000 personas.", [12345]),
        ("Vale 13,725 millones de euros.", ["13.725"]),
        ("Vale 13,725 millones de euros; antes, 5,8 millones.", ["13.725", "5.8"]),
        ("Vale 13,725 millones de euros, un 12,5 % de los 1,200 de antes.", ["13.725"]),
        ("Vale 13,725 millones de euros; 24.000 personas.", ["13.725"]),
        ("Vale 13,725 millones de euros, o 1.234,560 en la otra cuenta.", ["13.725"]),
    ],
)
def test_what_three_digits_behind_a_comma_are(text: str, millions: list[int | str]) -> None:
    found = find_amounts(text, "es")
    assert [one.low / 10**6 for one in found if one.low] == [Decimal(one) for one in millions]
