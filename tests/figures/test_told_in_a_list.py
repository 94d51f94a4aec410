"""What only the last of a list does, what a price is behind a list, sums that are apart, and parts that are none."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Groq compte parmi ses soutiens Samsung, Cisco et BlackRock, qui a mis 45 millions de dollars."),
        ("it", "Tra i soci di Groq ci sono Samsung, Cisco e BlackRock, che ha messo 45 milioni di dollari."),
        ("es", "Entre los socios de Groq están Samsung y BlackRock, que puso 45 millones de dólares."),
        ("en", "Groq is backed by Samsung and BlackRock, which has put in $45 million."),
    ],
)
def test_what_the_last_of_a_list_gives_alone(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Groq investment BlackRock 45m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Groq levait 300 millions de dollars auprès de Samsung, Bill Gates et Jim Breyer, à 1,1 milliard."),
        ("fr", "En 2021, Groq avait levé 300 millions de dollars à 1,1 milliard."),
        ("it", "Groq raccolse 300 milioni di dollari da Altimeter, con cui la valutazione salì a 1,1 miliardi."),
    ],
)
def test_the_price_behind_those_who_gave(lang: str, text: str) -> None:
    assert told(text, lang=lang) >= {"Groq valuation 1100m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Baidu a vendu pour 9 milliards de yuans. Les ventes liées à l'IA ont bondi de 50 %, à 3 milliards."),
        ("it", "Baidu ha venduto per 9 miliardi di yuan. I ricavi legati all'IA sono cresciuti del 50%, a 3 miliardi."),
    ],
)
def test_sales_of_one_trade_are_no_revenue(lang: str, text: str) -> None:
    assert not any(" 3000m " in figure for figure in told(text, "Baidu", lang))


def test_a_debt_that_is_there_is_not_raised() -> None:
    text = "xAI vaut 80 milliards de dollars, compte tenu d'une dette de 12 milliards."
    assert told(text, lang="fr") == {"xAI valuation 80000m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "raised"),
    [
        ("it", "Cohere ha raccolto 500 milioni di dollari. A settembre ne ha aggiunti altri 90, a 7 miliardi.", "90m"),
        ("fr", "Cohere a levé 500 millions de dollars. En septembre, elle en a ajouté 90.", "90m"),
    ],
)
def test_what_was_added_to_a_round(lang: str, text: str, raised: str) -> None:
    assert f"Cohere amount_raised {raised} USD" in told(text, lang=lang)


def test_two_ends_that_share_their_currency_are_a_range() -> None:
    assert told("Groq voudrait lever 300 millions à 1,1 milliard de dollars.", lang="fr") == {
        "Groq amount_raised 300m USD"
    }
