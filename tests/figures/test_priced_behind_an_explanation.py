"""Strangers whose price stands behind the noun that explains them."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

OURS = {
    "en": "Cohere raised $300 million.",
    "de": "Cohere hat 300 Millionen Dollar eingesammelt.",
    "fr": "Cohere a levé 300 millions de dollars.",
    "es": "Cohere captó 300 millones de dólares.",
    "it": "Cohere ha raccolto 300 milioni di dollari.",
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Others on the rise include Lumora, a Danish design tool, which reached a valuation of $1.8 billion."),
        ("en", "Others on the rise include Lumora, a Danish design tool, valued at $1.8 billion."),
        ("de", "Dazu gehört ByteDance, die Mutter von TikTok, die im Juli eine Bewertung von 300 Milliarden Dollar "
         "erreichte."),
        ("de", "Nur SpaceX ist teurer, das mit 350 Milliarden Dollar bewertet wird, sowie ByteDance, die Mutter von "
         "TikTok, mit 300 Milliarden Dollar."),
        ("fr", "Parmi les autres figure Lumora, un outil danois de dessin, qui a atteint une valorisation de 1,8 "
         "milliard de dollars."),
        ("fr", "Parmi les autres figure Lumora, un outil danois, valorisé 1,8 milliard de dollars."),
        ("es", "Entre las demás está Lumora, una herramienta danesa de diseño, que alcanzó una valoración de 1.800 "
         "millones de dólares."),
        ("es", "Entre las demás está Lumora, una herramienta danesa, valorada en 1.800 millones de dólares."),
        ("es", "Solo la supera ByteDance, la matriz de TikTok, con 300.000 millones de dólares de valoración."),
        ("it", "Tra le altre c'è Lumora, una app danese, che ha raggiunto una valutazione di 1,8 miliardi di dollari."),
        ("it", "Tra le altre c'è Lumora, una piattaforma danese, valutata 1,8 miliardi di dollari."),
    ],
)  # fmt: skip
def test_a_stranger_explained_keeps_its_price(lang: str, text: str) -> None:
    assert told(f"{OURS[lang]} {text}", lang=lang) == {"Cohere amount_raised 300m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Nvidia has bought shares of Cohere, a lab from Toronto, which reached a valuation of $7 billion."),
        ("en", "Accel, an early backer, values Cohere, a lab from Toronto, at $7 billion."),
        ("en", "Cohere sold shares in a round led by Accel, a firm from London, at $7 billion."),
        ("de", "Nvidia kauft Anteile an Cohere, einem Labor aus Toronto, das im Juli eine Bewertung von 7 Milliarden "
         "Dollar erreichte."),
        ("de", "Cohere, ein Labor aus Toronto, mit 7 Milliarden Dollar bewertet, stellt ein."),
        ("fr", "Nvidia achète des parts de Cohere, un laboratoire canadien, valorisé 7 milliards de dollars."),
        ("es", "Nvidia compra acciones de Cohere, una firma canadiense, valorada en 7.000 millones de dólares."),
        ("it", "Nvidia compra quote di Cohere, una società canadese, valutata 7 miliardi di dollari."),
    ],
)  # fmt: skip
def test_ours_explained_keeps_its_price(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere valuation 7000m USD"}
