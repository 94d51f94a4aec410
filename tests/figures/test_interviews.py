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
