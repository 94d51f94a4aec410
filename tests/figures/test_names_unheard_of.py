"""A name that nobody knows and that opens a sentence takes the sums of its clause, whatever its verb."""

from __future__ import annotations

import pytest

from pipeline.figures.lexicon import known_words
from tests.figures.newsroom import told

OPENING, OURS = "Mistral AI raised €1.7 billion in September.", "Mistral AI amount_raised 1700m EUR"


@pytest.mark.parametrize(
    "text",
    [
        "Einride posted revenue of $100 million.",
        "Einride grew its revenue to $100 million.",
        "Einride ended the year with revenue of $100 million.",
        "Einride crossed $100 million in ARR.",
        "Einride tripled its valuation to $1 billion.",
        "Einride disclosed revenue of $100 million.",
        "Zopter makes $100 million in revenue.",
    ],
)
def test_its_own_sum(text: str) -> None:
    assert told(f"{OPENING} {text}") == {OURS}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Sales reached $100 million.", "Mistral AI revenue 100m USD"),
        ("Standalone revenue was $100 million.", "Mistral AI revenue 100m USD"),
        ("Backers put in another $100 million.", "Mistral AI amount_raised 100m USD"),
        ("Buoyed by demand, it made $100 million of revenue.", "Mistral AI revenue 100m USD"),
        ("Unsurprisingly it is now valued at $12 billion.", "Mistral AI valuation 12000m USD"),
    ],
)
def test_what_only_opens_a_sentence_leaves_the_sum(text: str, figure: str) -> None:
    assert told(f"{OPENING} {text}") == {OURS, figure}


def test_only_languages_with_small_nouns_have_lists() -> None:
    assert "revenue" in known_words("en")
    assert "einride" not in known_words("en")
    assert not known_words("de")
