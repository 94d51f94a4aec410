"""A sum that corrects the one before it is of its kind, whatever the words around look like."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import line, read, told


@pytest.mark.parametrize(
    ("lang", "wrong", "right"),
    [
        ("en", "On Monday we reported that Poolside had raised $600 million.", "The correct number is $500 million."),
        ("en", "On Monday we wrote that Poolside had secured $600 million.", "It should have read $500 million."),
        ("en", "On Monday we reported that Poolside had raised $600 million.", "In fact, it was $500 million."),
        (
            "fr",
            "Nous écrivions que Poolside avait levé 600 millions de dollars.",
            "Le bon chiffre est 500 millions de dollars.",
        ),
        ("de", "Wir schrieben, Poolside habe 600 Millionen Dollar eingesammelt.", "Richtig sind 500 Millionen Dollar."),
        (
            "es",
            "Escribimos que Poolside había captado 600 millones de dólares.",
            "La cifra correcta es 500 millones de dólares.",
        ),
        (
            "it",
            "Scrivevamo che Poolside aveva raccolto 600 milioni di dollari.",
            "La cifra corretta è 500 milioni di dollari.",
        ),
    ],
)
def test_the_right_sum_is_of_the_kind_of_the_wrong_one(lang: str, wrong: str, right: str) -> None:
    found = told(f"{wrong} {right}", lang=lang)
    assert {line for line in found if "500m" in line} == {"Poolside amount_raised 500m USD"}


def test_a_corrected_valuation_and_revenue_keep_their_kind() -> None:
    valued = "We wrote that Cohere was worth $5.5 billion. The right figure is $6.8 billion."
    assert "Cohere valuation 6800m USD" in told(valued)
    earned = "An earlier version gave Cohere's revenue in 2024 as $35 million. The right sum is $62 million."
    assert "Cohere revenue 62m USD" in told(earned)


@pytest.mark.parametrize(
    "text",
    [
        "Cohere raised $500 million. Its rent was put at $3 million here. The correct figure is $4 million.",
        "Poolside raised $500 million. Google was fined $2 billion, we wrote. The correct figure is $2.4 billion.",
        "Poolside raised $500 million. Satispay was said to have taken in $60 million. The right sum is $80 million.",
    ],
)
def test_a_corrected_sum_that_is_none_of_ours_is_none(text: str) -> None:
    assert len(told(text)) == 1


def test_a_corrected_sum_with_words_of_its_own_is_what_they_say() -> None:
    assert told("Analysts only guess. Cohere's true figure is $90 million in revenue.") == {"Cohere revenue 90m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Correction: an earlier article said that Poolside had raised $600 million. It raised $500 million."),
        ("en", "Correction: We reported on Monday that Poolside had raised $600 million. In fact it was $500 million."),
        ("de", "Korrektur: In einem früheren Artikel hieß es, Poolside habe 600 Millionen Dollar eingesammelt. "
               "Es waren 500 Millionen Dollar."),
        ("fr", "Rectificatif : nous avons écrit lundi que Poolside avait levé 600 millions de dollars. "
               "Il s'agit de 500 millions de dollars."),
        ("es", "Corrección: un artículo anterior decía que Poolside había levantado 600 millones de dólares. "
               "Son 500 millones de dólares."),
        ("it", "Rettifica: lunedì abbiamo scritto che Poolside aveva raccolto 600 milioni di dollari. "
               "Sono 500 milioni di dollari."),
    ],
)  # fmt: skip
def test_what_a_correction_says_that_was_reported_is_denied(lang: str, text: str) -> None:
    found = {line(figure): figure.status for figure in read(text, lang=lang).figures}
    assert found == {"Poolside amount_raised 500m USD": "asserted", "Poolside amount_raised 600m USD": "denied"}


@pytest.mark.parametrize(
    "text",
    [
        "Correction: Poolside raised $500 million.",
        "Correction: Poolside said in Paris that it had raised $500 million.",
        "An article published last week said that Poolside had raised $500 million.",
        "Correction: an earlier article misspelt a name. Poolside raised $500 million.",
    ],
)
def test_but_what_a_correction_puts_right_stands(text: str) -> None:
    found = {line(figure): figure.status for figure in read(text).figures}
    assert found == {"Poolside amount_raised 500m USD": "asserted"}
