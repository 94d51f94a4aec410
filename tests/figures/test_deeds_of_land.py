"""What a deed says by which land was sold is nobody's round, though a company was named just before it."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

SAID = [
    ("en", "OpenAI raised $40 billion. The title deed, signed in January, mentions $38 million."),
    ("en", "OpenAI raised $40 billion. The deed for the land, signed in January, mentions $38 million."),
    ("fr", "OpenAI a levé 40 milliards de dollars. Le compromis de vente, signé en janvier, parle de 38 millions."),
    ("de", "OpenAI hat 40 Milliarden Dollar eingesammelt. Im Grundbuch stehen 38 Millionen."),
    ("es", "OpenAI captó 40.000 millones de dólares. La escritura de los terrenos, de enero, habla de 38 millones."),
    ("it", "OpenAI ha raccolto 40 miliardi di dollari. Il rogito dei terreni, firmato a gennaio, parla di 38 milioni."),
]


@pytest.mark.parametrize(("lang", "text"), SAID)
def test_what_a_deed_of_land_says_is_no_round(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"OpenAI amount_raised 40000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "L'acte notarié de l'augmentation de capital de Cohere parle de 38 millions de dollars."),
        ("es", "La escritura de la ampliación de capital de Cohere habla de 38 millones de dólares."),
        ("it", "Il compromesso c'è: Cohere ha raccolto 38 milioni di dollari."),
    ],
)
def test_what_other_papers_say_of_a_round_stays(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere amount_raised 38m USD"}
