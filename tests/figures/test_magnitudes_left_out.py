"""Numbers that leave out their magnitude have that of their kind, not that of whatever sum stands before them."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere raised $300 million at a valuation of $5 billion. A year before, it had raised 80."),
        ("fr", "Cohere a levé 300 millions de dollars, valorisée 5 milliards. Un an plus tôt, elle en avait levé 80."),
        ("it", "Cohere ha raccolto 300 milioni di dollari, valutata 5 miliardi. Un anno prima ne aveva raccolti 80."),
        ("es", "Cohere captó 300 millones de dólares, valorada en 5 mil millones. Un año antes había captado 80."),
    ],
)
def test_money_taken_in_has_the_magnitude_of_the_round(lang: str, text: str) -> None:
    figures = {"amount_raised 300m USD", "valuation 5000m USD", "amount_raised 80m USD"}
    assert told(text, lang=lang) == {f"Cohere {figure}" for figure in figures}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Cohere a levé 300 millions de dollars. Valeur de départ : 5,5."),
        ("fr", "Cohere a levé 300 millions de dollars, à 5,5."),
        ("it", "Cohere ha raccolto 300 milioni di dollari, a 5,5."),
    ],
)
def test_a_price_exceeds_the_round(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere amount_raised 300m USD", "Cohere valuation 5500m USD"}


def test_what_is_of_one_magnitude_stays_so() -> None:
    text = "Cohere raised $3 billion at a valuation of $9 billion. A year before, it was worth 4."
    assert told(text) == {"Cohere amount_raised 3000m USD", "Cohere valuation 9000m USD", "Cohere valuation 4000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere raised $300 million at a valuation of $5 billion, and another 80 in May."),
        ("en", "Cohere raised $300 million in June at a price of about $5 billion, then 80 more in August."),
        ("fr", "Cohere a levé 300 millions de dollars, à un prix de 5 milliards, et 80 autres en mai."),
        ("fr", "Cohere a levé 300 millions de dollars sur une valorisation de 5 milliards, puis encore 80 en mai."),
        ("de", "Cohere sammelte 300 Millionen Dollar zu einer Bewertung von 5 Milliarden ein und weitere 80 im Mai."),
        ("es", "Cohere captó 300 millones de dólares, a un precio de 5 mil millones, y otros 80 en mayo."),
        ("it", "Cohere ha raccolto 300 milioni di dollari, a un prezzo di 5 miliardi, e altri 80 a maggio."),
    ],
)
def test_more_behind_a_price_is_more_of_the_money(lang: str, text: str) -> None:
    figures = {"amount_raised 300m USD", "valuation 5000m USD", "amount_raised 80m USD"}
    assert told(text, lang=lang) == {f"Cohere {figure}" for figure in figures}


@pytest.mark.parametrize(
    ("lang", "text", "third"),
    [
        (
            "it",
            "Cohere ha raccolto 300 milioni di dollari, a un prezzo di 5 miliardi; oggi ne vale 7.",
            "valuation 7000m",
        ),
        (
            "it",
            "Cohere ha raccolto 3 miliardi di dollari, a un prezzo di 50 miliardi, e altri 8 a maggio.",
            "amount_raised 8000m",
        ),
        (
            "en",
            "Cohere raised $300 million at a price of $5 billion, and Nvidia put in another 100.",
            "investment Nvidia 100m",
        ),
    ],
)
def test_behind_a_price_only_more_is_of_the_money(lang: str, text: str, third: str) -> None:
    assert f"Cohere {third} USD" in told(text, lang=lang)
