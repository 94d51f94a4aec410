"""Lines that open with a stranger's name tell his sums, and a verb of the first person is nobody's name."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere: $90M at $7B. Writer, office software: $40M, $2B."),
        ("en", "Cohere: $90M at $7B. Decagon (customer care): $60M at $4B."),
        ("en", "Cohere: $90M at $7B. Lambda: $110M from Nvidia."),
        ("fr", "Cohere : 90 M$, valorisation 7 Md$. Dust, assistants : 40 M$ en série B."),
        ("es", "Cohere: 90 M$, valoración 7.000 M$. Luzia, asistentes: 40 M$ en la serie B."),
    ],
)
def test_a_strangers_line_gives_nothing(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere amount_raised 90m USD", "Cohere valuation 7000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "«Hemos levantado 90 millones de dólares», contó Aidan Gomez."),
        ("es", "«Hemos cerrado una ronda de 90 millones de dólares», contó Aidan Gomez."),
        ("it", "«Abbiamo raccolto 90 milioni di dollari», ha raccontato Aidan Gomez."),
    ],
)
def test_we_is_the_company_of_who_speaks(lang: str, text: str) -> None:
    assert told(text, "Cohere", lang) == {"Cohere amount_raised 90m USD"}
