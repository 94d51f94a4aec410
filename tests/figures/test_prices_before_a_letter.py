"""A lone capital that ends a model's name ends the sentence, too."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import prices, reading


@pytest.mark.parametrize(
    ("lang", "title", "text", "expected"),
    [
        (
            "en",
            "Two machines are enough",
            (
                "Cohere asks $10 per million input tokens and $2.50 per million output tokens for "
                "Command A. With work as long as ours, that would be dear."
            ),
            ["Cohere: Command A, 1M input tokens, 10 USD", "Cohere: Command A, 1M output tokens, 2.5 USD"],
        ),
        (
            "de",
            "Vergleich",
            ("Cohere verlangt 2,50 Dollar je Million Eingabe-Token für Command A. Das wäre auch anderswo so."),
            ["Cohere: Command A, 1M input tokens, 2.5 USD"],
        ),
    ],
)
def test_before_a_letter(lang: str, title: str, text: str, expected: list[str]) -> None:
    assert prices(text, lang=lang, title=title) == expected


def test_what_the_next_sentence_says_is_not_of_the_price() -> None:
    text = "Cohere asks $2.50 per million output tokens for Command A. With work as long as ours, that would be dear."

    assert [figure.status for figure in reading(text).figures] == ["asserted"]
