"""What an investor gave to several in turn, joint cheques of shareholders, and all that a company sold."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

FIRST = "xAI investment AMD 900m USD"


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("AMD gave xAI $900 million, Cohere $80 million and Poolside $30 million.", {"Cohere 80", "Poolside 30"}),
        ("AMD has handed xAI $900 million, and Cohere $80 million.", {"Cohere 80"}),
    ],
)
def test_what_an_investor_gave_to_the_next_one(text: str, figures: set[str]) -> None:
    given = {f"{name} investment AMD {sum_}m USD" for name, sum_ in (one.split() for one in figures)}
    assert told(text) == {FIRST, *given}


def test_a_startup_behind_the_verb_of_giving_gives_nothing() -> None:
    assert told("AMD steckte 900 Millionen Dollar in xAI. Später gab sie Cohere 80 Millionen.", lang="de") == {FIRST}


def test_a_startup_behind_the_verb_of_giving_gets_it() -> None:
    text = "AMD steckte 900 Millionen Dollar in xAI. Nun gibt der Konzern Cohere 80 Millionen Dollar."
    assert told(text, lang="de") == {FIRST, "Cohere investment AMD 80m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere is growing. Shareholders headed by Inovia and Tiger paid $125 million in February."),
        ("en", "Cohere is growing. Investors led by Inovia, Tiger and Index found $125 million."),
        ("de", "Cohere wächst. Gesellschafter um Inovia und Tiger Global zahlten 125 Millionen Dollar."),
        ("it", "Cohere cresce. Azionisti guidati da Inovia e Tiger Global hanno versato 125 milioni di dollari."),
    ],
)
def test_what_shareholders_paid_together_is_a_round(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere amount_raised 125m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Amazon sold products and services for $638 billion in 2024."),
        ("en", "Last year Amazon sold products for $638 billion."),
        ("fr", "Amazon a vendu pour 638 milliards de dollars de produits et services en 2024."),
    ],
)
def test_all_that_a_company_sold_is_its_revenue(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Amazon revenue 638000m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Merchants sold goods worth $638 billion on Amazon in 2024.",
        "Amazon's dealers sold goods worth $638 billion in 2024.",
    ],
)
def test_what_others_sold_is_nothing(text: str) -> None:
    assert told(text) == set()
