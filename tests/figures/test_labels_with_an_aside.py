"""Labels with an aside before their colon, what is filled of a round, and a round that its row names in a word."""

from __future__ import annotations

import pytest

from pipeline.figures.funding import read_funding
from pipeline.watchlist import guide_watch_list
from storage.records import Article, Cell, Table
from tests.figures.newsroom import DAY, one, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Valuation, as agreed in March: $7 billion."),
        ("en", "Valuation, according to a banker: $7 billion."),
        ("fr", "Valorisation, selon un banquier : 7 milliards de dollars."),
        ("de", "Bewertung, wie im März vereinbart: 7 Milliarden Dollar."),
        ("es", "Valoración, según un banquero: 7.000 millones de dólares."),
        ("it", "Valutazione, secondo un banchiere: 7 miliardi di dollari."),
    ],
)
def test_a_label_reaches_over_its_aside(lang: str, text: str) -> None:
    assert told(text, "Cohere", lang) == {"Cohere valuation 7000m USD"}


def test_what_is_filled_next_is_no_round() -> None:
    text = "Cohere has filled the next $300 million slice of its $900 million round."
    assert told(text) == {"Cohere amount_raised 900m USD"}


def test_a_total_told_together_with_the_round_before() -> None:
    text = "Together with last year's seed of $5 million the start-up has now received $28 million."
    assert "Cohere total_raised 28m USD" in told(text, "Cohere")


def test_what_founders_have_collected_in_all() -> None:
    assert told("In total the founders have collected $1.5 billion.", "MiniMax") == {"MiniMax total_raised 1500m USD"}


def test_a_row_names_its_round_under_any_header() -> None:
    heads = tuple(Cell(text, header=True) for text in ("Date", "What", "How much"))
    rows = [("Dec 2023", "First filing", "$134M"), ("May 2024", "Series B", "$6B"), ("Jun 2025", "Bonds", "$5B")]
    table = Table((heads, *(tuple(map(Cell, row)) for row in rows)), headings=("xAI funding",))
    text = "The rounds of xAI."
    found = read_funding(
        Article("https://a.example/1", "xAI", text, "en", published=DAY, tables=(table,)), guide_watch_list()
    )
    assert {figure.round for figure in found.figures if figure.low == 6_000_000_000} == {"series-b"}
    assert {figure.round for figure in found.figures if figure.low != 6_000_000_000} == {None}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", 'In May a paper had reported a raise of $10 billion; "Fake news," the founder had replied.'),
        (
            "fr",
            "Un journal avait fait état d'une levée de 10 milliards de dollars ; « Fausse nouvelle », avait-il dit.",
        ),
    ],
)
def test_one_word_denies_what_stands_before_the_semicolon(lang: str, text: str) -> None:
    assert one(text, "xAI", lang).status == "denied"
