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


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Lambda (no relation) raised $150 million."),
        ("en", "Harvey (a legal start-up) closed a $150 million Series E."),
        ("en", "Lambda (founded in 2012) is raising $150 million."),
        ("de", "Lambda (nicht verwandt) sammelte 150 Millionen Dollar ein."),
        ("de", "Lambda (aus Texas) hat 150 Millionen Dollar eingesammelt."),
        ("fr", "Lambda (rien à voir) a levé 150 millions de dollars."),
        ("es", "Lambda (sin relación) recaudó 150 millones de dólares."),
        ("it", "Lambda (nessun legame) ha raccolto 150 milioni di dollari."),
    ],
)
def test_a_bracket_behind_it_hides_no_name(lang: str, text: str) -> None:
    assert told(f"{text} OpenAI: 20 GB.", title="OpenAI", lang=lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Investors (old and new) put $150 million into OpenAI."),
        ("en", "Yesterday (Tuesday) OpenAI raised $150 million."),
        ("en", "Founded (in 2015) by Sam Altman, it raised $150 million."),
        ("de", "Geldgeber (alte und neue) gaben OpenAI 150 Millionen Dollar."),
        ("de", "Insgesamt (mit Krediten) nahm OpenAI 150 Millionen Dollar auf."),
        ("fr", "Hier (mardi), OpenAI a levé 150 millions de dollars."),
        ("es", "Fundada (en 2015) por Sam Altman, captó 150 millones de dólares."),
    ],
)
def test_a_word_with_a_bracket_is_no_name_for_it(lang: str, text: str) -> None:
    assert told(text, title="OpenAI", lang=lang) == {"OpenAI amount_raised 150m USD"}
