"""What a company wants is one thing, and what it turned over in a year that is over another."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read


def _sureness(text: str, lang: str = "en") -> dict[str, str]:
    """Return how sure each figure is, by its metric."""
    return {figure.metric: figure.status for figure in read(text, lang=lang).figures}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere seeks to raise $500 million, with 2024 revenue of $210 million."),
        ("en", "Cohere could raise $500 million after revenue of $210 million in 2024."),
        (
            "fr",
            "Cohere veut lever 500 millions de dollars, avec un chiffre d'affaires 2024 de 210 millions de dollars.",
        ),
        ("es", "Cohere busca captar 500 millones de dólares, con ingresos de 210 millones de dólares en 2024."),
        ("it", "Cohere vuole raccogliere 500 milioni di dollari, con ricavi 2024 di 210 milioni di dollari."),
    ],
)
def test_the_year_made_is_a_fact(lang: str, text: str) -> None:
    """The doubt of the round does not reach the revenue behind it."""
    assert _sureness(text, lang) == {"amount_raised": "rumoured", "revenue": "asserted"}


@pytest.mark.parametrize(
    ("text", "sureness"),
    [
        ("Cohere is said to have made $210 million in revenue in 2024.", "rumoured"),
        ("For 2024 Cohere had set itself a goal of $210 million in revenue.", "forecast"),
        ("Cohere is seeking revenue of $210 million in 2026.", "forecast"),
        ("Cohere is nearing a $210 million annualized revenue run rate.", "asserted"),
        (
            "Cohere made $210 million, with internal revenue targets ranging from $400 million to $500 million.",
            "forecast",
        ),
    ],
)
def test_other_revenue(text: str, sureness: str) -> None:
    """What sources say, what is aimed at, and what is nearly reached."""
    assert read(text).figures[-1].metric == "revenue"
    assert read(text).figures[-1].status == sureness


@pytest.mark.parametrize("text", ["Cohere nears a $20 billion valuation.", "Cohere is nearing a deal at $20 billion."])
def test_a_price_that_is_near_is_a_rumour(text: str) -> None:
    """A valuation that is near is none yet."""
    assert _sureness(text) == {"valuation": "rumoured"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere raised $500 million for an office near Toronto."),
        ("fr", "Cohere a levé 500 millions de dollars pour un bureau proche de Paris."),
        ("it", "Cohere ha raccolto 500 milioni di dollari per un ufficio vicino a Milano."),
    ],
)
def test_near_a_place(lang: str, text: str) -> None:
    """What lies near a town makes no rumour."""
    assert _sureness(text, lang) == {"amount_raised": "asserted"}


@pytest.mark.parametrize(
    ("lang", "text", "metric"),
    [
        ("en", "Cohere is near a deal to raise $500 million.", "amount_raised"),
        ("fr", "Cohere est proche d'un accord pour lever 500 millions de dollars.", "amount_raised"),
        ("it", "Cohere è vicina a una valutazione di 20 miliardi di dollari.", "valuation"),
    ],
)
def test_near_a_deal(lang: str, text: str, metric: str) -> None:
    """What is near a deal does."""
    assert _sureness(text, lang) == {metric: "rumoured"}
