"""A stranger and the sum that is its own, named in one breath as a yardstick; and a stranger as a label."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The deal values Cohere at $7 billion, which puts it ahead of Figma and its $6 billion."),
        ("de", "Die Runde bewertet Cohere mit 7 Milliarden Dollar und damit höher als Figma mit seinen 6 Milliarden."),
        ("es", "La ronda valora a Cohere en 7.000 millones de dólares, por delante de Figma y sus 6.000 millones."),
        ("fr", "L'opération valorise Cohere à 7 milliards de dollars, loin devant Figma et ses 6 milliards."),
        ("it", "Il round valuta Cohere 7 miliardi di dollari, davanti a Figma e ai suoi 6 miliardi."),
    ],
)
def test_whose_own_a_yardstick_is(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere valuation 7000m USD"}


def test_its_own_sum_beside_the_one_told_of_is_its_own() -> None:
    assert told("Many envy Cohere and its $7 billion valuation.") == {"Cohere valuation 7000m USD"}


def test_a_block_that_a_strangers_name_labels_is_the_strangers() -> None:
    text = (
        "Inflection AI. It raised $1.3 billion.\n\n"
        "Kestrova. The company had raised $350 million before Amazon took over the team.\n\n"
        "Cohere. It raised $500 million."
    )
    assert told(text, "The stars of that year") == {
        "Inflection AI amount_raised 1300m USD",
        "Cohere amount_raised 500m USD",
    }


def test_a_block_that_a_word_labels_goes_on_about_the_topic() -> None:
    text = (
        "Zhipu AI. It filed for a listing.\n\n"
        "Sales. In the first six months of 2025 the company recorded revenue of $27 million.\n\n"
        "Losses. The company lost $300 million."
    )
    assert told(text, "Notes on the Zhipu prospectus") == {"Zhipu AI revenue 27m USD"}


@pytest.mark.parametrize("word", ["Officially", "Privately", "Globally", "Oddly", "Elsewhere", "Admittedly"])
def test_an_adverb_that_opens_a_sentence_is_no_name(word: str) -> None:
    assert told(f"{word}, the Canadian company said that revenue passed $150 million.", "Cohere grows") == {
        "Cohere revenue 150m USD"
    }


def test_a_name_that_ends_as_an_adverb_may_is_a_name() -> None:
    assert told("Grammarly had revenue of $700 million.", "Cohere grows") == set()


def test_a_noun_that_itself_only_stresses_is_no_watched_company() -> None:
    text = "SK Telecom paid $100 million for shares in Anthropic. The carrier itself had sales of $12 billion."
    assert told(text, "Anthropic") == {"Anthropic investment SK Telecom 100m USD"}


def test_the_company_itself_is_the_one_told_of() -> None:
    assert told("Cohere grows. The company itself had sales of $170 million.") == {"Cohere revenue 170m USD"}


def test_who_joined_in_leaves_the_price_to_the_startup() -> None:
    text = (
        "Moonshot AI a réuni 1 milliard de dollars en février 2024. "
        "En août, Tencent a rejoint l'aventure et le prix est monté à 3,3 milliards de dollars."
    )
    assert told(text, "Moonshot", "fr") == {"Moonshot AI amount_raised 1000m USD", "Moonshot AI valuation 3300m USD"}
