"""Parts of a round without a currency of their own, told by where they came from, and parts of a loan or revenue."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

ROUND = "Cerebras amount_raised 900m USD"
SHARE = "Cerebras investment Fidelity 250m USD"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cerebras raised $900 million, with 250 million of it coming from Fidelity."),
        ("en", "Cerebras raised $900 million, 250 million of which came out of Fidelity's purse."),
        ("en", "Cerebras raised $900 million, 250 million of the sum provided by Fidelity."),
        ("en", "Cerebras raised $900 million, $250 million of which was put up by Fidelity."),
        ("es", "Cerebras captó 900 millones de dólares, de los que 250 millones procedían de Fidelity."),
        ("it", "Cerebras ha raccolto 900 milioni di dollari, di cui 250 milioni versati da Fidelity."),
        ("fr", "Cerebras a levé 900 millions de dollars, dont 250 millions apportés par Fidelity."),
    ],
)
def test_a_part_of_it_is_the_money_of_whom_it_came_from(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {ROUND, SHARE}


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Cerebras borrowed $900 million, with $250 million of it supplied by JPMorgan.", "debt_raised"),
        ("Cerebras had revenue of $900 million, with 250 million of it coming from Oracle.", "revenue"),
        ("Cerebras raised $900 million for 90 million chips, 25 million of which were sold.", "amount_raised"),
        ("Cerebras raised $900 million, with 250 million of it coming from old shareholders.", "amount_raised"),
    ],
)
def test_other_parts_are_nothing(text: str, own: str) -> None:
    assert told(text) == {f"Cerebras {own} 900m USD"}
