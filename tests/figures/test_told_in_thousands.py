"""Thousands of millions with a word for a thousand between digits, and stakes that were sold."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("La valuación de Cohere es de 6 mil 800 mdd.", "Cohere valuation 6800m USD"),
        ("La valuación de OpenAI era de 260 mil mdd.", "OpenAI valuation 260000m USD"),
        ("SoftBank invirtió 22 mil 500 millones de dólares en OpenAI.", "OpenAI investment SoftBank 22500m USD"),
        ("OpenAI facturó 13 mil mdd.", "OpenAI revenue 13000m USD"),
        ("Cohere levantó 500 mdd.", "Cohere amount_raised 500m USD"),
    ],
)
def test_a_word_for_a_thousand_stands_between_the_digits(text: str, figure: str) -> None:
    assert told(text, lang="es") == {figure}


SOLD = [
    ("en", "OpenAI is worth $500 billion. To pay, SoftBank offloaded its entire stake in T-Mobile for $5 billion."),
    ("fr", "OpenAI vaut 500 milliards de dollars. SoftBank a soldé toutes ses actions de Nvidia pour 5 milliards."),
    (
        "de",
        "OpenAI ist 500 Milliarden Dollar wert. SoftBank hat seine Beteiligung an Nvidia für 5 Milliarden abgestoßen.",
    ),
    ("es", "OpenAI vale 500.000 millones de dólares. SoftBank malvendió sus títulos de Nvidia por 5.000 millones."),
    ("it", "OpenAI vale 500 miliardi di dollari. SoftBank ha dismesso la sua partecipazione in Nvidia per 5 miliardi."),
]


@pytest.mark.parametrize(("lang", "text"), SOLD)
def test_what_a_holder_sold_his_part_of_another_for_is_not_put_in(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"OpenAI valuation 500000m USD"}
