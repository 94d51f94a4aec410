"""A figure's quote holds its sum, however long its sentence or its row is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.figures.funding import read_funding
from pipeline.figures.quotes import LONGEST, quote_of
from pipeline.watchlist import guide_watch_list
from storage.records import Article, Cell, Table
from tests.figures.newsroom import one

ASIDE = "which was founded by three friends who had met at a chess club and who still play there on most Sundays, "


@pytest.mark.parametrize(
    ("lang", "text", "written"),
    [
        ("en", f"Mistral AI, {ASIDE * 3}raised $600 million in June, its backers said.", "$600 million"),
        ("fr", f"Mistral AI, {ASIDE * 3}a levé 600 millions d'euros en juin.", "600 millions d'euros"),
        ("de", f"Mistral AI hat, {ASIDE * 3}im Juni 600 Millionen Euro eingesammelt.", "600 Millionen Euro"),
    ],
)
def test_the_quote_of_a_long_sentence_is_cut_around_the_sum(lang: str, text: str, written: str) -> None:
    figure = one(text, lang=lang)
    assert written in figure.quote
    assert figure.quote in text
    assert len(figure.quote) <= LONGEST


def test_the_quote_of_a_long_row_is_cut_around_the_cell() -> None:
    rows = [("Company", "Story", "Amount"), ("Mistral AI", ASIDE * 4, "$600M")]
    table = Table(tuple(tuple(Cell(text, header=number == 0) for text in row) for number, row in enumerate(rows)))
    article = Article("https://paper.example/1", "Funding", "", "en", tables=(table,))
    (figure,) = read_funding(article, guide_watch_list()).figures
    assert figure.quote.endswith("$600M")
    assert len(figure.quote) <= LONGEST


def test_what_fits_is_quoted_from_its_beginning() -> None:
    text = f"Mistral AI raised $600 million. {ASIDE * 4}"
    assert quote_of(text, 18, 30) == text[:LONGEST]


@given(st.text(alphabet="ab $", max_size=900), st.integers(0, 900), st.integers(0, 400))
def test_a_quote_is_a_stretch_of_the_text_that_holds_the_sum(text: str, at: int, length: int) -> None:
    start = min(at, len(text))
    end = min(start + length, len(text))
    quote = quote_of(text, start, end)
    assert len(quote) <= max(LONGEST, end - start)
    begins = [i for i in range(len(text) + 1) if text.startswith(quote, i)]
    assert any(begin <= start and end <= begin + len(quote) for begin in begins)
