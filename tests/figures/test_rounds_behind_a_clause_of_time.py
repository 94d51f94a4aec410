"""Rounds named behind a clause that tells what had come in before: each sum keeps its own."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, read

LANGUAGES = ("de", "en", "fr", "es", "it")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Nachdem im März 150 Millionen Dollar geflossen waren, sicherte sich Cohere in einer Serie C weitere 270.",
        ),
        (
            "de",
            "Nachdem 150 Millionen Dollar geflossen waren, holte sich Cohere in einer Serie C 270 Millionen Dollar.",
        ),
        ("en", "After $150 million had come in, Cohere secured another $270 million in a Series C."),
        ("fr", "Après avoir reçu 150 millions de dollars, Cohere a obtenu 270 millions de dollars lors d'une série C."),
        ("es", "Tras recibir 150 millones de dólares, Cohere obtuvo 270 millones de dólares en una serie C."),
        ("it", "Dopo aver ricevuto 150 milioni di dollari, Cohere ha ottenuto 270 milioni di dollari in una serie C."),
    ],
)
def test_the_sum_before_the_comma_is_of_no_such_round(lang: str, text: str) -> None:
    rounds = {figure.low: figure.round for figure in read(text, lang=lang).figures}
    assert rounds == {150_000_000: None, 270_000_000: "series-c"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Nachdem Inovia zugesagt hatte, sammelte Cohere in einer Serie C 270 Millionen Dollar ein."),
        ("en", "After months of talks, Cohere raised $270 million in a Series C."),
        ("en", "Cohere raised $270 million, a Series C in which Nvidia took part."),
        ("fr", "Après des mois de discussions, Cohere a levé 270 millions de dollars en série C."),
        ("es", "Tras meses de conversaciones, Cohere captó 270 millones de dólares en una serie C."),
        ("it", "Dopo mesi di trattative, Cohere ha raccolto 270 milioni di dollari in una serie C."),
    ],
)
def test_a_clause_without_a_sum_takes_no_round_away(lang: str, text: str) -> None:
    assert one(text, lang=lang).round == "series-c"


def test_the_second_sum_has_not_the_date_of_the_first() -> None:
    text = "After $150 million had come in in March, Cohere secured another $270 million in a Series C."
    assert {figure.low: figure.as_of for figure in read(text).figures} == {150_000_000: "2025-03", 270_000_000: None}
