"""A question that is a paragraph by itself goes on about the one spoken of, and a dateline's place is nobody."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text"),
    [
        (
            "es",
            "«A Cohere le dijimos que sí demasiado tarde»",
            "P. ¿Por qué Poolside?\n\nR. Por su gente.\n\nP. ¿Y cuánto pedían?\n\n"
            "R. La empresa se valoró en 900 millones de euros.",
        ),
        (
            "it",
            "«A Cohere dicemmo sì troppo tardi»",
            "Perché Poolside?\n\nPer la gente.\n\nE a che prezzo?\n\nLa società fu valutata 900 milioni di euro.",
        ),
        (
            "en",
            "'We said yes to Cohere too late'",
            "Why Poolside?\n\nIts people.\n\nAnd at what price?\n\nThe company was valued at €900 million.",
        ),
        (
            "fr",
            "« À Cohere, nous avons dit oui trop tard »",
            "Pourquoi Poolside ?\n\nPour ses gens.\n\nEt à quel prix ?\n\n"
            "La société était valorisée 900 millions d'euros.",
        ),
    ],
)
def test_a_question_goes_on_about_the_one_asked_of_before(lang: str, title: str, text: str) -> None:
    assert told(f"Cohere, too.\n\n{text}", title, lang) == {"Poolside valuation 900m EUR"}


def test_a_paragraph_that_tells_goes_back_to_the_title() -> None:
    text = "Why Poolside?\n\nIts people.\n\nThe company was valued at €900 million when its sales began to grow."
    assert told(text, "Cohere looks back") == {"Cohere valuation 900m EUR"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "es",
            "Nueva York, 12 sep.- Poolside, la firma que preside un antiguo directivo de GitHub, negocia una ronda de "
            "unos 300 millones de dólares que la valoraría en cerca de 3.000 millones, según dos personas.",
        ),
        (
            "en",
            "NEW YORK, Sept 12 - Poolside, the firm led by a former head of GitHub, is in talks on a $300 million "
            "round that would value it at about $3 billion, two people said.",
        ),
    ],
)
def test_the_place_of_a_dateline_raises_nothing(lang: str, text: str) -> None:
    figures = told(text, "A firm looks for money", lang, date(2025, 9, 12))
    assert figures == {"Poolside amount_raised 300m USD", "Poolside valuation 3000m USD"}


_ANSWERED = [
    (
        "de",
        "Aidan Gomez führt Cohere. Ein Gespräch.\n\nHerr Gomez, OpenAI ist viel größer. Macht Ihnen das Angst?\n\n"
        "»Wir haben bisher 900 Millionen Dollar eingesammelt. Das reicht.«",
    ),
    (
        "fr",
        "Aidan Gomez dirige Cohere. Entretien.\n\nOpenAI en vaut bien plus. Cela vous gêne ?\n\n"
        "« Nous avons levé à ce jour 900 millions de dollars. »",
    ),
    (
        "en",
        "Aidan Gomez runs Cohere. We met him in Toronto.\n\nOpenAI is worth far more. Does that worry you?\n\n"
        '"We have raised $900 million so far."',
    ),
    (
        "es",
        "Aidan Gomez dirige Cohere.\n\nOpenAI vale mucho más. ¿Juegan en la misma liga?\n\n"
        "«Hemos levantado hasta ahora 900 millones de dólares.»",
    ),
    (
        "it",
        "Aidan Gomez guida Cohere.\n\nOpenAI vale molto di più. Giocate nello stesso campionato?\n\n"
        "«Finora abbiamo raccolto 900 milioni di dollari.»",
    ),
]


@pytest.mark.parametrize(("lang", "text"), _ANSWERED)
def test_we_of_an_answer_are_not_whom_the_question_sets_beside(lang: str, text: str) -> None:
    assert told(text, "", lang) == {"Cohere total_raised 900m USD"}


def test_an_answer_that_tells_of_whom_it_was_asked_stays_with_him() -> None:
    text = "Aidan Gomez runs Cohere.\n\nAnd what of Poolside?\n\nThe startup was valued at $3 billion in October."
    assert told(text, "A talk") == {"Poolside valuation 3000m USD"}
