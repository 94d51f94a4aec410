"""Whose a sum is: those who may be meant are weighed against each other."""

from __future__ import annotations

import pytest

from pipeline.figures.funding.choice.choosing import NOBODY, shares_of
from pipeline.figures.funding.weight.learned import Weights, learned
from tests.figures.newsroom import one, read


def test_the_one_that_weighs_most_is_chosen() -> None:
    weights = Weights(("weight",), {"topic": (2.0,), "nobody": (1.0,)})
    shares = shares_of({NOBODY: {"nobody": 1.0}, "Cohere": {"topic": 1.0}, "OpenAI": {}}, weights)
    assert max(shares, key=lambda who: shares[who]) == "Cohere"
    assert 0.6 < shares["Cohere"] < 0.7  # e² of e² + e + 1
    assert sum(shares.values()) == pytest.approx(1)


def test_nobody_can_be_chosen() -> None:
    weights = Weights(("weight",), {"nobody": (1.0,)})
    shares = shares_of({NOBODY: {"nobody": 1.0}, "Cohere": {}}, weights)
    assert shares[NOBODY] > shares["Cohere"]


def test_the_table_knows_what_a_subject_is() -> None:
    weights = learned().subjects
    assert weights is not None
    names = ("topic", "private topic", "last", "last in block", "leads the last", "paragraph opens with", "named 1 ago")
    seen = dict.fromkeys((*names, *(f"nobody acts: {name}" for name in names)), 1.0)
    assert weights.sums(seen)[0] > weights.sums({"named 5 ago": 1.0, "nobody acts: named 5 ago": 1.0})[0]
    assert all(len(row) == 1 for row in weights.of.values())


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (
            "Cohere has taken on a new finance chief. OpenAI, he says, is another world.\n\n"
            "Cohere raised $500 million last year.",
            "Cohere",
        ),
        ("Anthropic is in talks again. It was valued at $61.5 billion in March.", "Anthropic"),
        ("Mistral AI, the OpenAI challenger, is valued at €11.7 billion.", "Mistral AI"),
        ("The deal values Perplexity, which competes with Google, at $20 billion.", "Perplexity"),
    ],
)
def test_a_rival_or_a_neighbour_is_not_the_subject(text: str, subject: str) -> None:
    assert one(text).subject == subject


@pytest.mark.parametrize(
    "text",
    [
        "Replit, a customer of Anthropic, raised $250 million.",
        "OpenAI's partner Vantage has raised $38 billion of loans.",
        "Unlike OpenAI, Lovable was valued at $1.8 billion.",
    ],
)
def test_a_stranger_is_the_subject(text: str) -> None:
    assert not read(text).figures


def test_who_gives_money_does_not_get_it() -> None:
    figures = read("Anthropic is close to both. Google invested $2 billion in Anthropic.").figures
    assert [(figure.subject, figure.investor) for figure in figures] == [("Anthropic", "Google")]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Prosperity7, the investing arm of Saudi Aramco, gave Zhipu AI $400 million.", "en"),
        ("Prosperity7, le bras financier de Saudi Aramco, a versé 400 millions de dollars à Zhipu AI.", "fr"),
        ("Prosperity7, der Wagnisarm von Saudi Aramco, hat 400 Millionen Dollar in Zhipu AI gesteckt.", "de"),
        ("Prosperity7, el brazo inversor de Saudi Aramco, puso 400 millones de dólares en Zhipu AI.", "es"),
        ("Prosperity7, il braccio di Saudi Aramco, ha investito 400 milioni di dollari in Zhipu AI.", "it"),
    ],
)
def test_who_only_describes_the_giver_gives_nothing(text: str, lang: str) -> None:
    assert [figure.investor for figure in read(text, "", lang).figures] == ["Prosperity7"]


def test_a_startup_beside_its_own_sum_is_no_investor() -> None:
    text = "Anthropic's round, $30 billion, is the largest but for that of OpenAI ($40 billion)."
    told = {(figure.subject, figure.metric, figure.investor) for figure in read(text).figures}
    assert ("OpenAI", "amount_raised", None) in told
    assert all(investor is None for _, _, investor in told)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Mistral AI and Cohere took $600 million and $500 million respectively.", "en"),
        ("Mistral AI et Cohere ont levé respectivement 600 millions et 500 millions de dollars.", "fr"),
        ("Mistral AI und Cohere haben 600 Millionen Dollar beziehungsweise 500 Millionen Dollar eingesammelt.", "de"),
        ("Mistral AI y Cohere captaron 600 millones de dólares y 500 millones de dólares respectivamente.", "es"),
        ("Mistral AI e Cohere hanno raccolto rispettivamente 600 milioni di dollari e 500 milioni di dollari.", "it"),
    ],
)
def test_sums_are_given_to_companies_in_order(text: str, lang: str) -> None:
    told = {(figure.subject, int(figure.low or 0) // 1_000_000) for figure in read(text, "", lang).figures}
    assert told == {("Mistral AI", 600), ("Cohere", 500)}


@pytest.mark.parametrize(
    "text",
    [
        "Mistral AI closes in on money that would value the OpenAI challenger at $3 billion.",
        "Mistral AI is close to terms that would put the OpenAI rival at $3 billion.",
    ],
)
def test_a_company_by_which_another_is_described_is_not_meant(text: str) -> None:
    assert one(text).subject == "Mistral AI"


def test_papers_that_show_a_sum_give_no_money() -> None:
    text = "Filings tell of a payment of €3 million to two founders of Mistral AI."
    assert not read(text).figures


def test_a_founder_who_speaks_of_a_sum_does_not_give_it() -> None:
    text = "Anthropic trains on. Dario Amodei thinks of runs into which one puts $10 billion."
    assert not [figure for figure in read(text).figures if figure.metric == "investment"]


def test_rounds_after_a_revenue_are_no_revenue() -> None:
    text = (
        "Mistral AI had revenue of €30 million in 2024. It had been through two rounds by then, "
        "one of €105 million in June 2023 and one of €385 million that December."
    )
    assert [figure.metric for figure in read(text).figures] == ["revenue", "amount_raised", "amount_raised"]


def test_what_somebody_else_built_is_no_money_for_the_topic() -> None:
    text = (
        "Mistral AI gives its models away, as others did before it.\n\n"
        "Before it Red Hat, with Linux, made a billion-dollar business out of support for free software.\n\n"
        "Mistral AI hopes for the same."
    )
    assert not read(text, "Mistral AI's open road").figures


@pytest.mark.parametrize(
    "text",
    [
        "Take Red Hat: it grew Linux into a billion-dollar business by selling support.",
        "Cohere raised money. Think of MongoDB – it built a two-billion-dollar business on a free database.",
    ],
)
def test_the_size_of_somebodys_business_is_no_round(text: str) -> None:
    assert not read(text, "Mistral AI's open road").figures


def test_an_investors_share_does_not_hide_the_round_that_a_valuation_takes_up() -> None:
    text = (
        "Mistral AI closed a Series C of €1.7 billion, led by ASML with €1.3 billion. "
        "The round values the company at €11.7 billion."
    )
    rounds = {figure.metric: figure.round for figure in read(text).figures}
    assert rounds["valuation"] == "series-c"


def test_a_stranger_who_borrows_is_sure() -> None:
    text = "Mistral AI is looking on. Nvidia has lent Crusoe $2 billion for its halls in Texas."
    assert not read(text, "Mistral AI looks on").figures
