"""What is sought behind a round that is told with its own sum is no part of that round; a line is no measure."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import line, read, told


@pytest.mark.parametrize(
    "text",
    [
        "Thinking Machines Lab: $2 billion seed, reportedly seeking $5 billion at a $50 billion valuation.",
        "Thinking Machines Lab: seed round of $2 billion in July; said to be seeking $5 billion at $50 billion.",
    ],
)
def test_what_is_sought_has_no_round_yet(text: str) -> None:
    figures = {line(figure): figure.round for figure in read(text, "Labs").figures}
    assert figures == {
        "Thinking Machines Lab amount_raised 2000m USD": "seed",
        "Thinking Machines Lab amount_raised 5000m USD": None,
        "Thinking Machines Lab valuation 50000m USD": None,
    }


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Cohere is seeking $500 million in a Series E.", "series-e"),
        ("Cohere raised a Series D of $500 million.", "series-d"),
        ("Cohere raised a Series D round worth $500 million.", "series-d"),
    ],
)
def test_a_round_of_its_own(text: str, label: str) -> None:
    figures = {line(figure): figure.round for figure in read(text, "Cohere").figures}
    assert figures["Cohere amount_raised 500m USD"] == label


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Cohere vaut 7 milliards de dollars. La même ligne indique 500 millions levés."),
        ("en", "Cohere is worth $7 billion. The same line shows $500 million in funding."),
    ],
)
def test_a_line_that_shows_what_was_raised(lang: str, text: str) -> None:
    assert told(text, "Cohere", lang) == {"Cohere valuation 7000m USD", "Cohere amount_raised 500m USD"}
