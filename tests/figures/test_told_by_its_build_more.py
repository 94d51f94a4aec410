"""Sums whose kind or subject the build of their sentence tells: prices at another time, totals by then, heads."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("By March, when it came out of hiding, it had raised $130 million all told.", "Cohere total_raised 130m USD"),
        ("Cohere was appraised in the same transaction at $4 billion.", "Cohere valuation 4000m USD"),
        ("The company was at $5 billion then.", "Cohere valuation 5000m USD"),
        (
            "Borough Science City invested $40 million in May at a price of which nobody speaks.",
            "Cohere investment Borough Science City 40m USD",
        ),
        ("Revenue is up; its backers had been promised $200 million by December.", "Cohere revenue 200m USD"),
    ],
)
def test_what_a_sentence_tells_of_a_sum(text: str, line: str) -> None:
    assert told(text, "What comes next for Cohere") == {line}


@pytest.mark.parametrize(
    "text",
    [
        "Cloud groups are to lay out $650 billion on machines this year, which is more than Sweden earns.",
        "I read that Meta offers engineers a hundred million dollars just to sign.",
    ],
)
def test_what_is_no_figure_of_it(text: str) -> None:
    assert told(text, "What comes next for Cohere") == set()


def test_what_a_head_expects_is_of_the_company() -> None:
    text = (
        "Microsoft had revenue of $77.7 billion for the first quarter of fiscal 2026.\n\n"
        "OpenAI is now a company of the usual kind.\n\n"
        "Chief financial officer Amy Hood expects between $79.5 billion and $80.6 billion for the second quarter."
    )
    assert told(text, "Microsoft tops $77 billion, and owns a quarter of OpenAI") == {
        "Microsoft revenue 77700m USD",
        "Microsoft revenue 79500m USD",
    }


def test_an_article_that_opens_with_a_strangers_name_is_about_him() -> None:
    text = (
        "Lumenary died on 17 March, aged four.\n\n"
        "It raised £31 million. The seed, £4 million, closed in nine days; the Series A of £27 million valued it at "
        "£190 million, at a time when Stability AI, two streets away, was being marked at $1 billion. "
        "Revenue never got past £2.6 million a year."
    )
    assert told(text, "Lumenary, 2021-2025: the company that outlived its cash") == {"Stability AI valuation 1000m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Success has made the founder of Cohere and his two friends, the founders worth $1.5 billion, cautious.",
        "Cohere's success made its founder worth $1.5 billion.",
        "Cohere has $5 billion more to spend than its neighbours.",
    ],
)
def test_what_founders_are_worth_and_others_lack_is_none(text: str) -> None:
    assert told(text, "What comes next for Cohere") == set()


def test_a_listed_company_with_a_clause_is_not_it_behind_a_semicolon() -> None:
    text = "Cohere hired a chief from Nvidia, which makes chips; it had raised $500 million in August."
    assert told(text, "What comes next for Cohere") == {"Cohere amount_raised 500m USD"}
