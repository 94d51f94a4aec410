"""The names of investors that are on no list, as several words of which some are no name alone."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

NAMES = [
    "Brightwater Capital",
    "Bain Capital Ventures",
    "Swiss Re",
    "New York Life",
    "British Business Bank",
    "Hong Kong Investment Corporation",
    "China Mobile",
    "Lightspeed",
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "text",
    [
        "{} invested $500 million in Cohere.",
        "{} is to put $500 million into Cohere, two people said.",
        "Cohere got $500 million from {}.",
    ],
)
def test_a_name_is_read_with_all_its_words(name: str, text: str) -> None:
    assert told(text.format(name)) == {f"Cohere investment {name} 500m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("fr", "Orange France investit 500 millions de dollars dans Cohere.", "Orange France"),
        ("it", "Telecom Italia investe 500 milioni di dollari in Cohere.", "Telecom Italia"),
    ],
)
def test_a_country_goes_on_with_a_name(lang: str, text: str, name: str) -> None:
    assert told(text, lang=lang) == {f"Cohere investment {name} 500m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Capital raised by Cohere since 2019: $500 million.",
        "Fresh Capital of $500 million went to Cohere.",
        "In Canada Cohere raised $500 million.",
    ],
)
def test_a_word_that_is_no_name_alone_gives_nothing(text: str) -> None:
    assert not any(" investment " in line for line in told(text))
