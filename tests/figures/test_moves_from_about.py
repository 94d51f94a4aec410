"""A move whose first sum is hedged ("from about A to B") is two sums; what only looks like it; counted quarters."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told

TWO = {"Cohere valuation 5000m USD", "Cohere valuation 6800m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere's valuation jumped from ~$5bn to $6.8bn."),
        ("en", "Cohere's valuation went from nearly $5 billion to $6.8 billion."),
        ("de", "Die Bewertung von Cohere stieg von rund 5 Milliarden Dollar auf 6,8 Milliarden Dollar."),
        ("fr", "La valorisation de Cohere est passée d'environ 5 milliards de dollars à 6,8 milliards de dollars."),
        ("fr", "La valorisation de Cohere est passée de près de 5 milliards de dollars à 6,8 milliards de dollars."),
        ("es", "La valoración de Cohere pasó de unos 5.000 millones de dólares a 6.800 millones de dólares."),
        ("it", "La valutazione di Cohere è passata da circa 5 miliardi di dollari a 6,8 miliardi di dollari."),
    ],
)
def test_a_hedged_sum_that_moved_is_no_range(lang: str, text: str) -> None:
    assert told(text, lang=lang) == TWO


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere seeks a valuation ranging from roughly $5bn to $6.8bn."),
        ("en", "Cohere wants a valuation of from about $5bn to $6.8bn."),
        ("es", "La valoración de Cohere será de unos 5.000 a 6.800 millones de dólares."),
    ],
)
def test_a_hedged_range_stays_one(lang: str, text: str) -> None:
    (figure,) = read(text, lang=lang).figures
    assert (figure.low, figure.high) == (5_000_000_000, 6_800_000_000)


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("en", "Alibaba's revenue was $120 billion over the past four quarters.", {"Alibaba revenue 120000m USD"}),
        (
            "en",
            "Cohere is worth $8 billion, up from two and a half.",
            {"Cohere valuation 8000m USD", "Cohere valuation 2500m USD"},
        ),
        (
            "fr",
            "Cohere, valorisée 7 milliards de dollars, et Groq sont liées : tout unit les deux.",
            {"Cohere valuation 7000m USD"},
        ),
        ("en", "Cohere eyes a valuation of $4 Bln.", {"Cohere valuation 4000m USD"}),
    ],
)
def test_what_counts_quarters_or_both_is_no_sum(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, lang=lang) == figures
