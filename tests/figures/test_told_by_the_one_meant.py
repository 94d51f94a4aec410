"""A sentence that opens with "it" and closes with the startup that says so of itself."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figure"),
    [
        ("en", "Amazon backs Cohere", "Its revenue has passed $200 million, Cohere says.", "Cohere revenue 200m USD"),
        (
            "en",
            "Amazon backs Cohere",
            "It has raised $900 million so far, Cohere said.",
            "Cohere total_raised 900m USD",
        ),
        (
            "fr",
            "Amazon mise sur Cohere",
            "Son chiffre d'affaires dépasse 200 millions de dollars, indique Cohere.",
            "Cohere revenue 200m USD",
        ),
        (
            "de",
            "Amazon setzt auf Cohere",
            "Ihr Umsatz liege bei 200 Millionen Dollar, sagt Cohere.",
            "Cohere revenue 200m USD",
        ),
        (
            "es",
            "Amazon apuesta por Cohere",
            "Sus ingresos superan los 200 millones de dólares, dice Cohere.",
            "Cohere revenue 200m USD",
        ),
        (
            "it",
            "Amazon punta su Cohere",
            "I suoi ricavi superano i 200 milioni di dollari, dice Cohere.",
            "Cohere revenue 200m USD",
        ),
    ],
)
def test_it_is_the_startup_that_says_so(lang: str, title: str, text: str, figure: str) -> None:
    opening = {"en": "Amazon is pleased.", "fr": "Amazon est content.", "de": "Amazon ist zufrieden."}.get(
        lang, "Amazon."
    )
    assert told(f"{opening}\n\n{text}", title, lang) == {figure}


def test_what_a_startup_says_of_another_in_quotation_marks_is_the_others() -> None:
    text = '"Its revenue is a mere $13 billion," Anthropic said.'
    assert told(text, "OpenAI grows") == {"OpenAI revenue 13000m USD"}


def test_a_listed_company_says_it_of_the_startup() -> None:
    assert told("Its revenue is $13 billion, Microsoft said.", "OpenAI grows") == {"OpenAI revenue 13000m USD"}
