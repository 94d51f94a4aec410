"""A loan that is only "one of {sum}", packages of several kinds of debt, and papers that a text goes on to quote."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "OpenAI has a credit line of $4 billion. Anthropic got one of $2.5 billion in May."),
        ("en", "OpenAI took out a loan of $4 billion. Anthropic signed one of $2.5 billion last year."),
        (
            "fr",
            "OpenAI dispose d'un crédit de 4 milliards de dollars. Anthropic en a obtenu un de 2,5 milliards en mai.",
        ),
        (
            "es",
            "OpenAI tiene una línea de crédito de 4.000 millones de dólares. Anthropic obtuvo una de 2.500 millones.",
        ),
        (
            "it",
            "OpenAI ha una linea di credito da 4 miliardi di dollari. Anthropic ne ha ottenuta una da 2,5 miliardi.",
        ),
    ],
)
def test_one_of_a_sum_is_a_loan_where_a_loan_was_told(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"OpenAI debt_raised 4000m USD", "Anthropic debt_raised 2500m USD"}


def test_one_of_a_sum_is_a_round_where_a_round_was_told() -> None:
    text = "Mistral AI has closed a Series C of $2 billion. Cohere closed one of $500 million in August."
    assert told(text) == {"Mistral AI amount_raised 2000m USD", "Cohere amount_raised 500m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "xAI pays dearly: its $5 billion package of June, notes and loans together, costs 12.5%.",
        "xAI closed the $5 billion package, made up of secured notes and term loans, in July.",
    ],
)
def test_a_package_of_notes_and_loans_is_debt(text: str) -> None:
    assert told(text) == {"xAI debt_raised 5000m USD"}


def test_a_package_of_grants_is_none() -> None:
    text = "xAI has raised $6 billion. The government's $5 billion package, grants and loans together, will help."
    assert told(text) == {"xAI amount_raised 6000m USD"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "Cohere wants $1 billion, according to a person who has seen the pitch."
            " Sales are running at $200 million a year, the pitch says.",
            "rumoured",
        ),
        ("Revenue at Cohere was less than $200 million in 2024, by an account that The Information saw.", "rumoured"),
        ("Cohere raised $500 million. Revenue came to $200 million in 2024, the document says.", "asserted"),
        ("Revenue at Cohere was less than $200 million in 2024, by its own account.", "asserted"),
    ],
)
def test_papers_that_somebody_saw_are_hearsay(text: str, status: str) -> None:
    assert [figure.status for figure in read(text).figures if figure.metric == "revenue"] == [status]


@pytest.mark.parametrize(
    "text",
    [
        "OpenAI hat sich ein ähnliches Polster über 4 Milliarden Dollar zugelegt. Die Kreditlinie läuft fünf Jahre.",
        "OpenAI hat mit sieben Banken einen Rahmen über 4 Milliarden Dollar vereinbart.",
    ],
)
def test_a_cushion_over_a_sum_is_so_much(text: str) -> None:
    assert [(figure.metric, figure.hedge) for figure in read(text, lang="de").figures] == [("debt_raised", "exact")]
