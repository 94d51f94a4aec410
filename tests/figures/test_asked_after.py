"""A question brings in somebody who is not watched, of whom the next sentence goes on ("What became of Kestrel?")."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

FIRST = {
    "en": "Anthropic raised $13 billion.",
    "fr": "Anthropic a levé 13 milliards de dollars.",
    "de": "Anthropic hat 13 Milliarden Dollar eingesammelt.",
    "es": "Anthropic recaudó 13.000 millones de dólares.",
    "it": "Anthropic ha raccolto 13 miliardi di dollari.",
}
ROUND = {"Anthropic amount_raised 13000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "What about Humane? It was once worth $1 billion."),
        ("en", "A reader asks: what became of Humane? Hardly anyone recalls that it was once worth $1 billion."),
        ("en", "Remember Jasper? It was valued at $1.5 billion in 2022."),
        ("en", "How is Adept doing? It raised $350 million in 2023."),
        ("en", "Who still talks of Quibi? Its valuation once was $5 billion."),
        ("en", "What happened to Character.AI? Ben had forgotten that it was once worth $1 billion."),
        ("fr", "Qu'est devenue Humane ? Elle avait levé 230 millions de dollars."),
        ("de", "Was wurde aus Humane? Es hatte 230 Millionen Dollar eingesammelt."),
        ("es", "¿Qué fue de Humane? Había recaudado 230 millones de dólares."),
        ("it", "Che fine ha fatto Humane? Aveva raccolto 230 milioni di dollari."),
    ],
)
def test_what_follows_is_of_whom_the_question_brings_in(lang: str, text: str) -> None:
    assert told(f"{FIRST[lang]}\n\n{text}", "Anthropic", lang) == ROUND


@pytest.mark.parametrize(
    "question",
    [
        "Is that a lot for San Francisco?",
        "What does Washington say?",
        "What about China?",
        "What about Amodei?",
        "And the Series F?",
        "Why does the company need Texas?",
    ],
)
def test_a_question_of_something_else_leaves_the_company_its_sums(question: str) -> None:
    text = f"{FIRST['en']}\n\n{question} It raised $3.5 billion in March."
    assert told(text, "Anthropic") == {*ROUND, "Anthropic amount_raised 3500m USD"}


def test_a_company_of_ours_that_is_asked_after_has_what_follows() -> None:
    text = f"{FIRST['en']}\n\nWhat about Cohere? It raised $500 million in August."
    assert told(text, "Anthropic") == {*ROUND, "Cohere amount_raised 500m USD"}


def test_who_is_asked_after_may_have_given_the_money() -> None:
    text = f"{FIRST['en']}\n\nWhat about Nvidia? It committed $10 billion in November."
    assert told(text, "Anthropic") == {*ROUND, "Anthropic investment Nvidia 10000m USD"}
