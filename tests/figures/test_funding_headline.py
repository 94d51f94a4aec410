"""Whom an article is about where its title names several, or only a yardstick."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    "title",
    [
        "America gets an answer to DeepSeek",
        "The lab that wants to out-DeepSeek DeepSeek",
        "Former researchers of OpenAI get their money",
        "OpenAI's old hands raise a round",
    ],
)
def test_a_yardstick_in_the_title_is_not_whom_the_text_begins_with_and_tells_most_of(title: str) -> None:
    text = (
        "Reflection AI has closed a round. Reflection AI builds open models.\n\n"
        "The company is valued at $8 billion, and revenue ran at $40 million a year."
    )
    assert told(text, title) == {"Reflection AI valuation 8000m USD", "Reflection AI revenue 40m USD"}


def test_the_titles_own_company_stays_the_articles_where_others_come_first() -> None:
    text = (
        "Everybody knows OpenAI. Few know Cohere. Cohere sells to companies, and Cohere likes it that way.\n\n"
        "The company is valued at $6.8 billion."
    )
    assert told(text, "Cohere raises a round") == {"Cohere valuation 6800m USD"}


@pytest.mark.parametrize(
    ("lang", "title", "text", "whose"),
    [
        (
            "en",
            "Anthropic overtakes OpenAI",
            "Anthropic raised $65 billion. OpenAI had stopped at a valuation of $852 billion.\n\n"
            "Altimeter leads.\n\nThe valuation is $965 billion.",
            "Anthropic",
        ),
        (
            "it",
            "Anthropic supera OpenAI",
            "Anthropic ha raccolto 65 miliardi di dollari. OpenAI si era fermata a 852 miliardi di dollari di "
            "valutazione.\n\nGuida Altimeter.\n\nLa valutazione è di 965 miliardi di dollari.",
            "Anthropic",
        ),
    ],
)
def test_each_paragraph_returns_to_the_first_of_two_in_the_title(lang: str, title: str, text: str, whose: str) -> None:
    assert f"{whose} valuation 965000m USD" in told(text, title, lang)
