"""Lists of those who would give money, and companies of which somebody has heard."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read

GIVERS = ("Amazon", "Nvidia", "SoftBank")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Amazon would invest $50 billion in OpenAI, Nvidia 30 billion and SoftBank 20 billion."),
        ("en", "Amazon could put $50 billion into OpenAI, Nvidia $30 billion and SoftBank $20 billion."),
        ("en", "Under the plan Amazon would give OpenAI $50 billion, Nvidia $30 billion, SoftBank $20 billion."),
        ("fr", "Amazon mettrait 50 milliards de dollars dans OpenAI, Nvidia 30 milliards et SoftBank 20 milliards."),
        (
            "de",
            "Amazon könnte 50 Milliarden Dollar in OpenAI stecken, Nvidia 30 Milliarden und SoftBank 20 Milliarden.",
        ),
        (
            "es",
            "Amazon podría invertir 50.000 millones de dólares en OpenAI, Nvidia 30.000 y SoftBank 20.000 millones.",
        ),
        ("it", "Amazon investirebbe 50 miliardi di dollari in OpenAI, Nvidia 30 miliardi e SoftBank 20 miliardi."),
    ],
)
def test_all_of_a_list_is_as_sure_as_its_first(lang: str, text: str) -> None:
    figures = read(text, lang=lang).figures
    assert [(figure.investor, figure.status) for figure in figures] == [(giver, "rumoured") for giver in GIVERS]


@pytest.mark.parametrize(
    ("lang", "text", "statuses"),
    [
        (
            "en",
            "Amazon put $50 billion into OpenAI, Nvidia $30 billion and SoftBank $20 billion.",
            ["asserted", "asserted", "asserted"],
        ),
        (
            "en",
            "Amazon may put $50 billion into OpenAI, where SoftBank has put $30 billion.",
            ["rumoured", "asserted"],
        ),
        (
            "en",
            "Amazon may put $5 billion into Anthropic, after 4 billion in 2023 and 3 billion in 2024.",
            ["rumoured", "asserted", "asserted"],
        ),
        (
            "it",
            "Amazon investirebbe 5 miliardi di dollari in Anthropic, dopo 4 miliardi nel 2023 e 3 miliardi nel 2024.",
            ["rumoured", "asserted", "asserted"],
        ),
        (
            "es",
            "Amazon podría invertir 5.000 millones de dólares en Anthropic, tras 4.000 millones en 2023.",
            ["rumoured", "asserted"],
        ),
    ],
)
def test_what_was_given_is_a_fact_beside_what_may_be(lang: str, text: str, statuses: list[str]) -> None:
    assert [figure.status for figure in read(text, lang=lang).figures] == statuses


@pytest.mark.parametrize(
    "text",
    [
        "Few have heard of Poolside, which raised $500 million.",
        "Who has heard of Poolside? It raised $500 million.",
        "Nobody had heard of Poolside, which raised $500 million.",
        "You may have heard of Poolside, which raised $500 million.",
    ],
)
def test_a_name_heard_of_makes_no_hearsay(text: str) -> None:
    assert [(figure.low, figure.status) for figure in read(text).figures] == [(500e6, "asserted")]


@pytest.mark.parametrize(
    "text",
    [
        "We have heard that Poolside raised $500 million.",
        "We have heard talk that Poolside raised $500 million.",
        "We have heard of a $500 million round at Poolside.",
        "A lawyer has heard of $500 million for Poolside.",
        "Investors have heard of a round of $500 million for Poolside.",
    ],
)
def test_a_sum_heard_of_is_hearsay(text: str) -> None:
    assert [(figure.low, figure.status) for figure in read(text).figures] == [(500e6, "rumoured")]


@pytest.mark.parametrize("opening", ["Next is", "Next comes", "Fourth is"])
def test_an_ordinal_that_opens_a_sentence_is_no_investor(opening: str) -> None:
    text = f"Nvidia has pledged up to $100 billion to OpenAI. {opening} Anthropic, with as much as $10 billion."
    assert {figure.investor for figure in read(text, "Nvidia's promises").figures} - {None} == {"Nvidia"}
