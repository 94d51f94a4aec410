"""Sums whose kind or subject the build of their sentence tells: cheques, listings, prices set, nouns that point."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Northbeam wrote a cheque of $350 million.", "Groq investment Northbeam 350m USD"),
        ("Northbeam has cut a check for $350 million in the round.", "Groq investment Northbeam 350m USD"),
        ("Nvidia will pay Groq $300 million for newly issued shares.", "Groq investment Nvidia 300m USD"),
        ("Samsung is paying Groq $300 million for a 4 percent stake.", "Groq investment Samsung 300m USD"),
        ("It grossed $4.3 billion in January, when it listed.", "Groq amount_raised 4300m USD"),
        ("It took more than $1 billion from several municipal funds.", "Groq amount_raised 1000m USD"),
        ("Sales, the same people say, are on course to pass $100 million this year.", "Groq revenue 100m USD"),
    ],
)
def test_what_a_sentence_tells_of_a_sum(text: str, line: str) -> None:
    assert told(text, "What comes next for Groq") == {line}


@pytest.mark.parametrize(
    "text",
    [
        "SoftBank will pay Groq $30 million for software licences.",
        "Oracle pays Groq $200 million for a share of its capacity.",
    ],
)
def test_what_is_no_figure_of_it(text: str) -> None:
    assert told(text, "What comes next for Groq") == set()


def test_a_noun_that_points_means_the_startup_of_the_sentence_before() -> None:
    text = "DeepSeek wants no money. Cohere does. That lab was last valued at $7 billion, when it raised $500 million."
    assert told(text, "What DeepSeek wants") == {"Cohere valuation 7000m USD", "Cohere amount_raised 500m USD"}


def test_how_much_a_company_has_raised_is_a_total_and_loans_in_it_are_not_the_kind() -> None:
    assert told("How much has xAI raised?\n\nRoughly $22 billion, loans included.", "xAI and its money") == {
        "xAI total_raised 22000m USD"
    }


def test_the_name_of_a_headline_does_not_run_into_the_text() -> None:
    text = "Salesforce Ventures leads a $106 million extension at Together AI.\n\nA seed of $20 million was first."
    assert told(text, "Salesforce leads top-up at Together AI") == {
        "Together AI amount_raised 106m USD",
        "Together AI amount_raised 20m USD",
    }


@pytest.mark.parametrize(
    ("lang", "text", "line"),
    [
        (
            "fr",
            "Le reste est en fonds propres, et Nvidia en prendrait jusqu'à 2 milliards de dollars.",
            "investment Nvidia <2000m",
        ),
        (
            "de",
            "Der Rest ist Eigenkapital, wovon Nvidia bis zu 2 Milliarden Dollar übernehmen würde.",
            "investment Nvidia <2000m",
        ),
        (
            "es",
            "El resto es capital, y Nvidia se quedaría con hasta 2.000 millones de dólares.",
            "investment Nvidia <2000m",
        ),
        (
            "it",
            "Il resto è capitale, e Nvidia ne prenderebbe fino a 2 miliardi di dollari.",
            "investment Nvidia <2000m",
        ),
        ("es", "La salida a bolsa aportó a Groq 4.300 millones de dólares en enero.", "amount_raised 4300m"),
    ],
)
def test_so_in_other_languages(lang: str, text: str, line: str) -> None:
    assert told(text, "Groq", lang) == {f"Groq {line} USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "DeepSeek ne veut rien. Cohere, si. Cette start-up a été valorisée 7 milliards de dollars en août."),
        ("de", "DeepSeek will nichts. Cohere schon. Dieses Start-up wurde zuletzt mit 7 Milliarden Dollar bewertet."),
        ("es", "DeepSeek no quiere nada. Cohere sí. Esa empresa fue valorada en 7.000 millones de dólares."),
        ("it", "DeepSeek non vuole nulla. Cohere sì. Questa startup è stata valutata 7 miliardi di dollari."),
    ],
)
def test_so_does_a_noun_that_points(lang: str, text: str) -> None:
    assert told(text, "DeepSeek", lang) == {"Cohere valuation 7000m USD"}
