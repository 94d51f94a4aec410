"""The day of a listing that is only planned dates no sum told before it."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Cerebras has reached $800 million in run-rate revenue and is preparing a listing, perhaps in June 2027.",
        ),
        ("en", "Cerebras is valued at $8 billion and is eyeing an IPO in 2027."),
        ("fr", "Cerebras vaut 8 milliards de dollars et prépare son introduction en bourse pour 2027."),
        (
            "fr",
            "Cerebras a atteint 800 millions de dollars de revenus annualisés et envisage une cotation, dès juin 2027.",
        ),
        ("de", "Cerebras ist 8 Milliarden Dollar wert und plant einen Börsengang für Juni 2027."),
        (
            "de",
            "Cerebras erreichte 800 Millionen Dollar annualisierten Umsatz und geht Richtung Börsengang, wohl 2027.",
        ),
        ("es", "Cerebras vale 8.000 millones de dólares y prepara su salida a bolsa para junio de 2027."),
        ("it", "Cerebras è valutata 8 miliardi di dollari e prepara la quotazione per giugno 2027."),
    ],
)
def test_a_listing_to_come_dates_nothing_and_makes_nothing_a_forecast(lang: str, text: str) -> None:
    figure = one(text, "", lang)
    assert (figure.as_of, figure.status) == (None, "asserted")


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "Cerebras raised $500 million in its IPO in May 2025.", "2025-05"),
        ("de", "Cerebras nahm beim Börsengang im Mai 2025 500 Millionen Dollar ein.", "2025-05"),
        ("fr", "Cerebras a levé 500 millions de dollars en mai 2025 lors de son introduction en bourse.", "2025-05"),
    ],
)
def test_a_listing_that_brought_money_in_dates_it(lang: str, text: str, day: str) -> None:
    assert one(text, "", lang).as_of == day
