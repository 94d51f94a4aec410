"""Sums that are told and are none of a company's own figures, or a second telling of one."""

from __future__ import annotations

import pytest

from pipeline.figures.amounts import find_amounts
from tests.figures.newsroom import one, read, told


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("une ronde de 690 M$ CA", "CAD"),
        ("une ronde de 690 M$ CA menée par un fonds", "CAD"),
        ("une ronde de 690 M$ CAN", "CAD"),
        ("une ronde de 690 M$ CAD", "CAD"),
        ("une ronde de 500 M$ US", "USD"),
        ("une ronde de 500 M$ en tout", "USD"),
        ("une ronde de 500 M$ EN TOUT", "USD"),
    ],
)
def test_a_country_behind_the_sign_says_whose_dollars(text: str, currency: str) -> None:
    assert [amount.currency for amount in find_amounts(text, "fr")] == [currency]


@pytest.mark.parametrize(
    ("lang", "text", "bound"),
    [
        ("en", "Poolside has raised $500 million in equity (about €430 million).", False),
        ("en", "Poolside is to raise up to $500 million of new equity (some €430 million).", True),
        ("it", "Poolside ha raccolto 500 milioni di dollari di capitale fresco (430 milioni di euro).", False),
        ("de", "Poolside hat 500 Millionen Dollar an Eigenkapital (430 Millionen Euro) eingesammelt.", False),
        ("fr", "Poolside a levé 500 millions de dollars en fonds propres (430 millions d'euros).", False),
        ("es", "Poolside ha levantado 500 millones de dólares en capital (unos 430 millones de euros).", False),
    ],
)
def test_a_bracket_behind_what_the_sum_is_restates_it(lang: str, text: str, bound: bool) -> None:
    figure = one(text, lang=lang)
    (money,) = figure.also
    assert (figure.currency, money.currency, int(money.high or 0)) == ("USD", "EUR", 430_000_000)
    assert (money.low is None) == bound


def test_a_bracket_that_holds_a_smaller_sum_restates_nothing() -> None:
    text = "Poolside has raised $500 million in equity (€20 million)."
    assert not any(figure.also for figure in read(text).figures)


def test_a_headline_tells_one_end_of_a_range() -> None:
    text = "Poolside is in talks to raise between $200 million and $300 million, two people say."
    for title in ("Poolside seeks up to $300 million", "Poolside seeks at least $200 million"):
        figure = one(text, title)
        assert (int(figure.low or 0), int(figure.high or 0)) == (200_000_000, 300_000_000)
    assert len(read(text, "Poolside seeks up to $500 million").figures) == 2


def test_a_headline_that_denies_and_the_report_below_it_are_one_figure() -> None:
    text = "Poolside had raised $900 million, CNBC had told its viewers."
    figure = one(text, "Poolside denies having raised $900 million")
    assert figure.status == "denied"


@pytest.mark.parametrize(
    "title",
    [
        "Poolside, now worth $12 billion, passes Cohere",
        "Poolside passes Cohere: it is valued at $12 billion",
        "Poolside raises money at up to $12 billion",
    ],
)
def test_a_headline_is_read_as_its_text_reads_the_sum(title: str) -> None:
    text = "Cohere was valued at $7 billion. Poolside, the maker of coding models, is now valued at $12 billion."
    assert told(text, title) == {"Cohere valuation 7000m USD", "Poolside valuation 12000m USD"}
