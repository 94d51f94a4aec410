"""What is not true either is denied, by whatever word a sentence adds it to the denial before."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read

NEITHER = [
    ("en", "Nor is it correct that Cohere was valued at $20 billion."),
    ("en", "It is not true either that Cohere was valued at $20 billion."),
    ("fr", "Il n'est pas exact non plus que Cohere ait été valorisée 20 milliards de dollars."),
    ("de", "Ebenso wenig trifft zu, dass Cohere mit 20 Milliarden Dollar bewertet wurde."),
    ("de", "Auch nicht richtig ist, dass Cohere mit 20 Milliarden Dollar bewertet wurde."),
    ("es", "Tampoco es correcto que Cohere haya sido valorada en 20.000 millones de dólares."),
    ("it", "Neppure è corretto che Cohere sia stata valutata 20 miliardi di dollari."),
]


@pytest.mark.parametrize(("lang", "text"), NEITHER)
def test_what_is_not_true_either_is_denied(lang: str, text: str) -> None:
    assert [(f.metric, f.status) for f in read(text, lang=lang).figures] == [("valuation", "denied")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Nor is it true that Cohere has no revenue; it was valued at $20 billion."),
        ("en", "It is not correct that Cohere is short of money: it was valued at $20 billion."),
        (
            "de",
            "Es ist richtig, dass Cohere mit 20 Milliarden Dollar bewertet wurde, nicht aber, dass es Gewinn macht.",
        ),
        (
            "es",
            "Es cierto que Cohere fue valorada en 20.000 millones de dólares; no es cierto que vaya a salir a bolsa.",
        ),
    ],
)
def test_what_is_told_beside_a_denial_stays(lang: str, text: str) -> None:
    assert [(f.metric, f.status) for f in read(text, lang=lang).figures] == [("valuation", "asserted")]
