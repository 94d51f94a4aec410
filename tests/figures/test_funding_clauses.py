"""Rounds named at the head of a sentence, denied reports, and what stands at a sum."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, read, told


def test_the_first_word_of_a_sentence_makes_no_name_of_the_round_behind_it() -> None:
    text = "Poolside has grown up. The Series C comes to $2 billion and puts the value of Poolside at $12 billion."
    assert told(text) == {"Poolside amount_raised 2000m USD", "Poolside valuation 12000m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "A spokeswoman denied a report that Cohere had raised $3 billion at a valuation of $40 billion.",
        "Cohere's founder has denied a newspaper story that his company had raised $3 billion.",
    ],
)
def test_a_denied_report_is_denied_though_it_is_told_as_past(text: str) -> None:
    assert {figure.status for figure in read(text, "Cohere denies report").figures} == {"denied"}


def test_recurring_revenue_that_stands_at_a_sum_is_no_valuation() -> None:
    figure = one("In June the annual recurring revenue of Perplexity stands at $150 million.")
    assert (figure.metric, figure.period) == ("revenue", "run-rate")


def test_what_an_investor_and_the_other_backers_gave_is_the_rounds() -> None:
    text = "Mistral AI a levé 2 milliards de dollars auprès d'ASML et de ses soutiens de la première heure."
    assert told(text, lang="fr") == {"Mistral AI amount_raised 2000m USD"}
