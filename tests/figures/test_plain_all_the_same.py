"""Ordinary sentences that a rule for rarer ones must leave as they are: each was once read wrong for such a rule."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, told
from tests.figures.price_desk import prices


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Anthropic has raised $13 billion to buy chips, taking its value to $183 billion."),
        ("fr", "Anthropic a levé 13 milliards de dollars pour acheter des puces, portant sa valeur à 183 milliards."),
        ("de", "Anthropic hat 13 Milliarden Dollar für Chips eingesammelt, bewertet mit 183 Milliarden."),
        ("es", "Anthropic ha captado 13.000 millones de dólares para comprar chips, valorada en 183.000 millones."),
        ("it", "Anthropic ha raccolto 13 miliardi di dollari per comprare chip, valutata 183 miliardi."),
    ],
)
def test_goods_before_a_price_are_what_the_money_buys(lang: str, text: str) -> None:
    assert told(text, "Anthropic", lang) == {
        "Anthropic amount_raised 13000m USD",
        "Anthropic valuation 183000m USD",
    }


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Cohere, which sells software to banks, valued at $7 billion, is hiring.", "valuation 7000m"),
        ("Cohere reached a $7 billion valuation for North, its assistant.", "valuation 7000m"),
        ("Analysts pegged Cohere's revenue at $200 million.", "revenue 200m"),
        ("Cohere is backed by Nvidia, which makes chips; it is valued at $7 billion.", "valuation 7000m"),
        ("The people who built it made the company worth $7 billion.", "valuation 7000m"),
    ],
)
def test_a_plain_sentence_keeps_its_meaning(text: str, line: str) -> None:
    assert told(text, "Cohere") == {f"Cohere {line} USD"}


def test_where_a_revenue_was_at_is_no_price_of_the_company() -> None:
    text = "Annualised revenue was $70 million in May. It was at $150 million by December."
    assert told(text, "Cohere") == {"Cohere revenue 70m USD", "Cohere revenue 150m USD"}


def test_what_a_report_told_of_a_stranger_is_not_ours() -> None:
    text = "Databricks is worth $134 billion, less than Anthropic at $350 billion.\n\nIt wants another $2 billion."
    assert told(text, "Databricks raises $4 billion") == {"Anthropic valuation 350000m USD"}
    text = "Databricks is raising $4 billion at $134 billion.\n\nIt has revenue of $4.8 billion."
    assert told(text, "Anthropic ahead of Databricks") == set()


def test_what_means_to_do_or_a_report_in_the_distance_dims_nothing() -> None:
    text = "Cohere, which has raised $500 million, wants a report on safety that the board can read."
    assert one(text, "Cohere").status == "asserted"


@pytest.mark.parametrize(
    "text",
    [
        "Zapier charges $20 a month for Pro, and OpenAI nothing.",
        "Canva, which uses OpenAI's models, costs $15 a month for Pro.",
    ],
)
def test_somebody_elses_plan_is_not_ours(text: str) -> None:
    assert prices(text) == []
