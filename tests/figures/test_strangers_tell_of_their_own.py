"""A stranger who tells of a sum, in a sentence that names nobody else, tells of its own."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Revenue reached $4 billion, Databricks said on Tuesday. OpenAI is a customer."),
        ("en", "The issue brought in $4 billion, CoreWeave said. OpenAI is a customer."),
        ("de", "Der Umsatz lag bei 4 Milliarden Dollar, wie CoreWeave mitteilte. OpenAI ist Kunde."),
        ("de", "Der Emissionserlös lag bei 4 Milliarden Dollar, teilte CoreWeave mit. OpenAI ist Kunde."),
        ("fr", "Le chiffre d'affaires a atteint 4 milliards de dollars, a indiqué CoreWeave. OpenAI est client."),
        ("es", "Los ingresos llegaron a 4.000 millones de dólares, dijo CoreWeave. OpenAI es cliente."),
        ("it", "I ricavi hanno raggiunto 4 miliardi di dollari, ha detto CoreWeave. OpenAI è cliente."),
    ],
)
def test_its_own_sum(lang: str, text: str) -> None:
    assert not told(text, lang=lang)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("OpenAI grows. Revenue reached $4 billion, ahead of CoreWeave.", "OpenAI revenue 4000m USD"),
        ("OpenAI grows. Revenue reached $4 billion, Reuters said.", "OpenAI revenue 4000m USD"),
        ("OpenAI grows. It has revenue of $4 billion, CoreWeave said.", "OpenAI revenue 4000m USD"),
        ("OpenAI grows. The round was worth $40 billion, SoftBank said.", "OpenAI amount_raised 40000m USD"),
        ("OpenAI's revenue reached $4 billion, CoreWeave said.", "OpenAI revenue 4000m USD"),
    ],
)
def test_what_another_tells_of_the_company(text: str, figure: str) -> None:
    assert told(text) == {figure}
