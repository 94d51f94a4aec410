"""Money that goes the other way, loans told by who lends, and a part of a round told by whose it was."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

LOAN = {"Poolside debt_raised 640m USD"}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Since May Poolside has had a revolver of its own, worth $640 million.", LOAN),
        ("Poolside agreed a term loan, to the tune of $640 million, with two banks.", LOAN),
        ("A club of banks is advancing Poolside $640 million against its chips.", LOAN),
        ("The $640 million that Poolside was after came from creditors.", LOAN),
        ("The $640 million that Poolside was after came from its shareholders.", {"Poolside amount_raised 640m USD"}),
    ],
)
def test_a_loan_is_told_by_who_lends(text: str, figures: set[str]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    "text",
    [
        "Nvidia invests $900 million in Poolside, while the startup undertakes to spend $2 billion on computing.",
        "Nvidia invests $900 million in Poolside, and the startup has bound itself to buy $2 billion of chips.",
        "Nvidia invests $900 million in Poolside. The startup promises to purchase $2 billion worth of its servers.",
    ],
)
def test_what_the_company_buys_in_return_is_no_investment(text: str) -> None:
    assert told(text) == {"Poolside investment Nvidia 900m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Meta lured the founders of Poolside and paid its investors $640 million.",
        "Google hired most of Cohere's researchers, then paid the company $640 million for a licence.",
        "A licence is what Nvidia bought from Poolside. The price of it, $640 million, surprised many.",
    ],
)
def test_what_a_companys_people_cost_another_is_no_investment(text: str) -> None:
    assert told(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "$200 million of the $700 million in Cohere's round was Nvidia's share.",
        "$200 million of the $700 million that Cohere raised came from Nvidia.",
        "$200 million of the $700 million round of Cohere was put up by Nvidia.",
    ],
)
def test_a_part_of_a_round_is_told_by_whose_it_was(text: str) -> None:
    assert told(text) == {"Cohere amount_raised 700m USD", "Cohere investment Nvidia 200m USD"}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Poolside's equity round is open, and creditors put up a further $640 million.", LOAN),
        ("Poolside has little debt but the $640 million that Barclays advanced it.", LOAN),
        ("Alphabet paid some $640 million for a 12% stake in Poolside.", {"Poolside investment Google 640m USD"}),
        ("Last year Poolside sold licences worth $640 million.", {"Poolside revenue 640m USD"}),
        ("Poolside's bottom line was minus $640 million.", set()),
    ],
)
def test_who_gave_or_paid_tells_the_kind(text: str, figures: set[str]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    "line",
    ["Quantaria of Lisbon, €190 million", "Quantaria in Lisbon, €190 million"],
)
def test_a_name_and_its_place_before_a_sum_is_a_stranger(line: str) -> None:
    text = f"Cohere raised $500 million at $6.8 billion. Glean, $150 million. {line}, for smaller models."
    assert told(text) == {"Cohere amount_raised 500m USD", "Cohere valuation 6800m USD"}
