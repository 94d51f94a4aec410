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


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Weeks after closing its Series D, Cohere announces an extension of that round: $100 million."),
        ("fr", "Après la clôture de sa série D, Cohere annonce une extension de ce tour : 100 millions de dollars."),
        ("de", "Nach dem Abschluss ihrer Serie D meldet Cohere eine Erweiterung dieser Runde: 100 Millionen Dollar."),
        ("es", "Tras cerrar su serie D, Cohere anuncia una ampliación de esa ronda: 100 millones de dólares."),
        ("it", "Dopo la serie D, Cohere annuncia un'estensione di quel round: 100 milioni di dollari."),
    ],
)
def test_an_extension_of_the_round_just_named(lang: str, text: str) -> None:
    assert one(text, lang=lang).round == "series-d-extension"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In October came the leap: $2 billion, of which Nvidia put in $800 million."),
        ("es", "En octubre llegó el salto: 2.000 millones de dólares, de los que Nvidia aportó 800."),
        ("fr", "En octobre est venu le saut : 2 milliards de dollars, dont 800 millions apportés par Nvidia."),
        ("de", "Im Oktober kam der Sprung: 2 Milliarden Dollar, von denen Nvidia 800 Millionen beisteuerte."),
        ("it", "A ottobre è arrivato il salto: 2 miliardi di dollari, di cui 800 milioni messi da Nvidia."),
    ],
)
def test_of_what_an_investor_gave_a_part_is_raised(lang: str, text: str) -> None:
    assert told(text, "Reflection AI", lang) == {
        "Reflection AI amount_raised 2000m USD",
        "Reflection AI investment Nvidia 800m USD",
    }


def test_what_it_was_then_needs_no_magnitude() -> None:
    text = "Perplexity is worth $20 billion. In July it was 18, and in June 2024 it was three."
    assert told(text) == {
        "Perplexity valuation 20000m USD",
        "Perplexity valuation 18000m USD",
        "Perplexity valuation 3000m USD",
    }


@pytest.mark.parametrize(
    "text",
    [
        "OpenAI raised $6.6 billion. It was three months late.",
        "OpenAI raised $6.6 billion. Its staff grew to 3,000; in 2022 it was 300.",
        "OpenAI raised $6.6 billion. When he founded it, it was 2015.",
    ],
)
def test_what_it_was_of_something_else_is_no_sum(text: str) -> None:
    assert told(text) == {"OpenAI amount_raised 6600m USD"}


@pytest.mark.parametrize(
    ("before", "status"),
    [
        ("Internal documents seen by this newspaper show why.", "rumoured"),
        ("Two people with knowledge of the books told us of them.", "rumoured"),
        ("The founders published their accounts.", "asserted"),
    ],
)
def test_they_say_it_whom_the_sentence_before_names(before: str, status: str) -> None:
    assert one(f"{before} Revenue, they say, was $870 million in 2024.", "Scale AI").status == status
