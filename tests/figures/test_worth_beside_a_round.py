"""What a company is said to be worth is its valuation however odd it looks beside the round: a slip is to be seen."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read


@pytest.mark.parametrize("sum_", ["380", "600"])
@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Anthropic raised $30 billion in its Series H this week and is now worth ${} million."),
        ("en", "Anthropic raised $30 billion this week. Today the company is worth about ${} million."),
        ("fr", "Anthropic a levé 30 milliards de dollars et vaut désormais {} millions de dollars."),
        ("de", "Anthropic hat 30 Milliarden Dollar eingesammelt und ist nun {} Millionen Dollar wert."),
        ("es", "Anthropic captó 30.000 millones de dólares y vale ahora {} millones de dólares."),
        ("it", "Anthropic ha raccolto 30 miliardi di dollari e vale ora {} milioni di dollari."),
    ],
)
def test_a_slipped_valuation_is_told_as_one(lang: str, text: str, sum_: str) -> None:
    figures = [(f.metric, int(f.low or 0)) for f in read(text.format(sum_), "Anthropic", lang).figures]
    assert figures == [("amount_raised", 30 * 10**9), ("valuation", int(sum_) * 10**6)]
