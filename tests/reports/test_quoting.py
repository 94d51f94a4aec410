"""The quote of a figure: cut to what is around the amount, the amount apart."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.quoting import QUOTE_WIDTH, quoted
from tests.compare.desk import figure

SENTENCE = "Northwind AI has closed a Series B of $250 million led by Harbour Partners."


def test_the_amount_is_where_the_figure_says() -> None:
    text = "We heard $250 million before. " + SENTENCE
    start = text.rindex("$250 million")
    one = replace(figure("amount_raised", "$250M"), quote=SENTENCE, start=start, end=start + 12)
    found = quoted(one, text)
    assert (found.before, found.amount, found.after) == (
        "Northwind AI has closed a Series B of ",
        "$250 million",
        " led by Harbour Partners.",
    )


@pytest.mark.parametrize("quote", ["$250 million", "a Series B of $250 million"])
def test_a_clause_is_widened_to_its_sentence(quote: str) -> None:
    text = "It was a long night. " + SENTENCE + " Nobody slept."
    start = text.index("$250 million")
    one = replace(figure("amount_raised", "$250M"), quote=quote, start=start, end=start + 12)
    found = quoted(one, text)
    assert found.before + found.amount + found.after == SENTENCE


def test_offsets_that_do_not_fit_the_quote_are_not_trusted() -> None:
    one = replace(figure("amount_raised", "$250M"), quote=SENTENCE, start=0, end=6)
    found = quoted(one, "A text about something else.")
    assert found.before + found.amount + found.after == SENTENCE
    assert found.amount == "$250 million"


@pytest.mark.parametrize(
    ("amount", "quote", "bold"),
    [
        ("€1.7B", "une levée de 1,7 milliard d’euros en série C", "1,7 milliard d’euros"),
        ("$0.4", "Medium 3 | $0.40 | $2", "$0.40"),
        ("$2", "Medium 3 | $0.40 | $2", "$2"),
        ("€600M", "un tour de 600 M€ pour la start-up", "600 M€"),
        ("$13B", "raised $13bn in a Series F", "$13bn"),
        ("$1000", "a plan at $1,000 a year", "$1,000"),
    ],
)
def test_without_the_text_the_amount_is_found_by_its_digits(amount: str, quote: str, bold: str) -> None:
    found = quoted(replace(figure("amount_raised", amount), quote=quote), None)
    assert found.before + found.amount + found.after == quote
    assert found.amount.strip() == bold


def test_a_number_that_is_not_there_is_not_made_bold() -> None:
    found = quoted(replace(figure("amount_raised", "$5B"), quote="half of ten billion dollars"), None)
    assert (found.amount, found.after) == ("", "half of ten billion dollars")


def test_a_long_quote_is_cut_at_words_around_the_amount() -> None:
    long = "word " * 80 + SENTENCE + " more" * 80
    start = long.index("$250 million")
    found = quoted(replace(figure("amount_raised", "$250M"), quote=long, start=start, end=start + 12), long)
    shown = found.before + found.amount + found.after
    assert len(shown) <= QUOTE_WIDTH + 5
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    assert found.amount == "$250 million"
    assert "Series B of" in found.before


@given(st.text(), st.text(), st.integers(0, 40), st.integers(0, 40))
def test_any_text_and_any_offsets_give_one_short_line(quote: str, text: str, start: int, end: int) -> None:
    found = quoted(replace(figure("amount_raised", "$250M"), quote=quote, start=start, end=end), text)
    shown = found.before + found.amount + found.after
    assert shown.isprintable()
    assert len(found.before) + len(found.after) <= QUOTE_WIDTH + 10


def test_a_sentence_whose_quote_ends_before_the_sum_is_shown_around_it() -> None:
    text = f"{'After months of talks with many funds, ' * 12}Mistral AI raised €1.7 billion in September."
    start = text.index("€1.7 billion")
    one = replace(figure("amount_raised", "€1.7B"), quote=text[:300], start=start, end=start + len("€1.7 billion"))
    told = quoted(one, text)
    assert told.amount == "€1.7 billion"
    assert told.before.endswith("Mistral AI raised ")
    elsewhere = text.index("in September")
    assert quoted(replace(one, start=elsewhere, end=elsewhere + 12), text).amount == ""
