"""Who heads a product of a watched company tells of that one, who heads a state or a listed company does not."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("en", "The head of ChatGPT says the company made $4 billion last year.", "revenue 4000m"),
        ("en", "The head of ChatGPT said the company had raised $40 billion.", "amount_raised 40000m"),
        ("de", "Der Chef von ChatGPT sagt, das Unternehmen habe 2024 4 Milliarden Dollar umgesetzt.", "revenue 4000m"),
        ("es", "El responsable de ChatGPT dice que la empresa ingresó 4.000 millones de dólares.", "revenue 4000m"),
    ],
)
def test_the_head_of_a_product_of_ours(lang: str, text: str, figure: str) -> None:
    assert told(text, "OpenAI revenue", lang) == {f"OpenAI {figure} USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The head of Lumora says the company made $4 billion last year."),
        ("en", "The chief executive of Oracle said the company had revenue of $15 billion."),
        ("de", "Der Chef von Oracle sagte, das Unternehmen habe 15 Milliarden Dollar umgesetzt."),
        ("en", "The president of the United States said the company would invest $100 billion."),
    ],
)
def test_another_head(lang: str, text: str) -> None:
    opening = {"en": "OpenAI raised $6.6 billion.", "de": "OpenAI hat 6,6 Milliarden Dollar eingesammelt."}
    assert told(f"{opening[lang]} {text}", "OpenAI", lang) == {"OpenAI amount_raised 6600m USD"}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("France said it would invest $100 million in Mistral.", "Mistral AI investment France 100m USD"),
        ("The United States has invested $1 billion in xAI.", "xAI investment United States 1000m USD"),
    ],
)
def test_a_state_that_gives(text: str, figure: str) -> None:
    assert told(text) == {figure}
