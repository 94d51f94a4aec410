"""A size that only says which companies are meant ("startups valued at $1 billion or more") is nobody's valuation."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

OPENING = {
    "en": "Perplexity is worth $20 billion.",
    "de": "Perplexity ist 20 Milliarden Dollar wert.",
    "fr": "Perplexity vaut 20 milliards de dollars.",
    "es": "Perplexity vale 20.000 millones de dólares.",
    "it": "Perplexity vale 20 miliardi di dollari.",
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A study counts 41 private startups valued at $1 billion or more this year."),
        ("en", "We sort them in two groups: companies worth $50 billion and up, and those valued at $10 billion."),
        ("de", "Start-ups, die mit über 1 Milliarde Dollar bewertet werden, sind selten."),
        ("fr", "L'étude compte 41 start-up valorisées à plus d'un milliard de dollars."),
        ("es", "El estudio cuenta 41 startups valoradas en más de 1.000 millones de dólares."),
        ("it", "Lo studio conta 41 startup valutate più di un miliardo di dollari."),
    ],
)
def test_a_class_of_companies_is_no_company(lang: str, text: str) -> None:
    assert told(f"{OPENING[lang]} {text}", lang=lang) == {"Perplexity valuation 20000m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Cohere is one of the few Canadian startups worth more than $5 billion.",
        "Cohere joins the club of startups valued at over $5 billion.",
        "It is among the companies valued at $5 billion and up, Cohere says.",
        "The company valued at $5 billion, Cohere, hires.",
    ],
)
def test_a_company_told_to_be_among_them_is_of_that_size(text: str) -> None:
    assert told(text, "Cohere hires") == {"Cohere valuation 5000m USD"}
