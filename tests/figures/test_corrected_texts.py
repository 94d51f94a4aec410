"""What a text takes back, and what nobody has discussed, is denied."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import line, read


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "es",
            "Fe de errores",
            "Donde decía que Mistral AI vale 50.000 millones de euros, debía decir 11.700 millones.",
            {("Mistral AI valuation 50000m EUR", "denied"), ("Mistral AI valuation 11700m EUR", "asserted")},
        ),
        (
            "de",
            "Korrektur",
            "In einer früheren Fassung hieß es, Mistral AI sei 50 Milliarden Euro wert. Richtig sind 11,7 Milliarden.",
            {("Mistral AI valuation 50000m EUR", "denied"), ("Mistral AI valuation 11700m EUR", "asserted")},
        ),
        (
            "it",
            "Errata",
            "Nell'articolo si leggeva che OpenAI vale 830 miliardi di dollari. La cifra corretta è 730.",
            {("OpenAI valuation 830000m USD", "denied"), ("OpenAI valuation 730000m USD", "asserted")},
        ),
        (
            "fr",
            "Rectificatif",
            "Nous avions écrit par erreur que Mistral AI valait 50 milliards d'euros.",
            {("Mistral AI valuation 50000m EUR", "denied")},
        ),
        (
            "en",
            "Correction",
            "We wrongly reported that Mistral AI was worth $50 billion. The correct figure is $14 billion.",
            {("Mistral AI valuation 50000m USD", "denied"), ("Mistral AI valuation 14000m USD", "asserted")},
        ),
        (
            "en",
            "Mistral",
            "Mistral said that it had not discussed a valuation of $20 billion with anybody.",
            {("Mistral AI valuation 20000m USD", "denied")},
        ),
        (
            "en",
            "Mistral",
            "The company has never talked to anyone about a price of $20 billion.",
            {("Mistral AI valuation 20000m USD", "denied")},
        ),
    ],
)
def test_what_is_taken_back_is_denied(lang: str, title: str, text: str, lines: set[tuple[str, str]]) -> None:
    assert {(line(figure), figure.status) for figure in read(text, title, lang).figures} == lines


THROUGH_AN_ERROR = [
    (
        "en",
        "We wrote, through a conversion error, that Anthropic's Series E came to 3.5 billion euros. "
        "The correct sum is $3.5 billion.",
    ),
    (
        "fr",
        "Nous avons écrit, à la suite d'une erreur de conversion, que la série E d'Anthropic s'élevait à 3,5 milliards "
        "d'euros. La somme correcte est de 3,5 milliards de dollars.",
    ),
    (
        "de",
        "Wegen eines Umrechnungsfehlers haben wir geschrieben, die Serie E von Anthropic betrage 3,5 Milliarden Euro. "
        "Die richtige Summe lautet 3,5 Milliarden Dollar.",
    ),
    (
        "es",
        "Escribimos, por un error de conversión, que la serie E de Anthropic era de 3.500 millones de euros. "
        "El importe correcto es de 3.500 millones de dólares.",
    ),
    (
        "it",
        "Abbiamo scritto per un errore di conversione che la Serie E di Anthropic vale 3,5 miliardi di euro. "
        "La somma corretta è di 3,5 miliardi di dollari.",
    ),
    (
        "it",
        "Abbiamo scritto, per una svista, che Anthropic ha raccolto 3,5 miliardi di euro nella Serie E. "
        "L'importo esatto è di 3,5 miliardi di dollari.",
    ),
]


@pytest.mark.parametrize(("lang", "text"), THROUGH_AN_ERROR)
def test_what_was_written_through_an_error_is_denied_and_the_right_sum_is_the_rounds(lang: str, text: str) -> None:
    figures = {(figure.currency, figure.status, figure.round) for figure in read(text, lang=lang).figures}
    assert figures == {("EUR", "denied", "series-e"), ("USD", "asserted", "series-e")}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "We wrote last week that Anthropic had raised $3.5 billion in a Series E. That was no error."),
        ("it", "Abbiamo scritto la settimana scorsa che Anthropic ha raccolto 3,5 miliardi di dollari in una Serie E."),
        (
            "it",
            "Per un errore di gioventù Anthropic ha ceduto poco: ha raccolto 3,5 miliardi di dollari nella Serie E.",
        ),
    ],
)
def test_what_was_written_without_an_error_stays(lang: str, text: str) -> None:
    assert [(figure.low, figure.status) for figure in read(text, lang=lang).figures] == [(3_500_000_000, "asserted")]
