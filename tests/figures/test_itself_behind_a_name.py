"""What is told of the one who is named last, by "itself" or a participle right behind the name."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The founders of Black Forest Labs left Mistral AI, itself rescued in June with 600 million euros."),
        ("en", "H Company has hired four engineers from Mistral AI, itself just provided with 600 million euros."),
        ("en", "H Company was taken over by Mistral AI, itself having raised 600 million euros."),
        ("en", "H Company has hired four engineers from Mistral AI, only just topped up with 600 million euros."),
        ("de", "H Company hat vier Leute von Mistral AI abgeworben, das selbst 600 Millionen Euro eingesammelt hat."),
        (
            "fr",
            (
                "H Company a recruté quatre personnes chez Mistral AI, "
                "elle-même financée par une levée de 600 millions d'euros."
            ),
        ),
    ],
)
def test_itself_is_the_one_named_last(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Mistral AI amount_raised 600m EUR"}


@pytest.mark.parametrize(
    "text",
    [
        "H Company, itself a customer of Mistral AI, raised 600 million euros.",
        "H Company competes with Mistral AI, itself an investor in startups, and has raised 600 million euros.",
    ],
)
def test_an_aside_on_another_leaves_the_subject(text: str) -> None:
    assert told(text) == {"H Company amount_raised 600m EUR"}
