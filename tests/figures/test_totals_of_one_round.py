"""How large one round is by now is no total of all, and a rest of a sum is told with it."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told

ROUND = {"Cohere amount_raised 100m USD", "Cohere amount_raised 600m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere added $100 million, bringing the total of the round to $600 million."),
        ("en", "Cohere added $100 million, taking the round's total to $600 million."),
        ("fr", "Cohere a bouclé une extension de 100 millions de dollars, portant le total du tour à 600 millions."),
        (
            "fr",
            "Cohere lève 100 millions de dollars de plus, ce qui porte le montant total de la série D à 600 millions.",
        ),
        ("es", "Cohere suma 100 millones de dólares, con lo que el total de la ronda llega a 600 millones."),
        ("it", "Cohere ha aggiunto 100 milioni di dollari, portando il totale del round a 600 milioni."),
    ],
)
def test_the_total_of_a_round_is_the_round(lang: str, text: str) -> None:
    assert told(text, "", lang) == ROUND


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere raised $100 million, bringing its total funding to $600 million."),
        ("fr", "Cohere lève 100 millions de dollars, portant le total des fonds levés à 600 millions."),
        ("it", "Cohere ha raccolto 100 milioni di dollari, portando il totale raccolto a 600 milioni."),
    ],
)
def test_the_total_of_all_rounds_stays_one(lang: str, text: str) -> None:
    assert told(text, "", lang) == {"Cohere amount_raised 100m USD", "Cohere total_raised 600m USD"}


def test_what_is_still_to_be_paid_is_no_cheque_of_its_own() -> None:
    text = "SoftBank pledged $30 billion to OpenAI, of which $22.5 billion is still to be paid."
    assert [figure.low for figure in read(text, "", "en").figures] == [30_000_000_000]
