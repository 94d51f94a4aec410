"""Doubt that ends before a sum: in what stands in front of the sentence, in a goal passed, in a wish that came true."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read


def statuses(text: str, lang: str) -> dict[str, str]:
    """Return how sure each sum of a text is, by its number."""
    return {
        str(int((figure.low or figure.high or 0) / 1_000_000)): figure.status
        for figure in read(text, lang=lang).figures
    }


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "Amid reports of trouble, Cohere raised $300 million.", {"300": "asserted"}),
        ("en", "Despite talk of a bubble, Cohere is seeking $300 million.", {"300": "rumoured"}),
        ("en", "After a lean year, Cohere is in talks, two people said, to raise $300 million.", {"300": "rumoured"}),
        ("en", "After reportedly losing a contract, Cohere raised $300 million.", {"300": "asserted"}),
        ("en", "After denying for months that it needed money, Cohere raised $300 million.", {"300": "asserted"}),
        ("en", "Following weeks of talks, Cohere is expected to raise $300 million.", {"300": "rumoured"}),
        ("fr", "Malgré les rumeurs de ralentissement, Mistral AI a levé 300 millions d'euros.", {"300": "asserted"}),
        ("fr", "Après une année difficile, Mistral AI chercherait 300 millions d'euros.", {"300": "rumoured"}),
        ("de", "Trotz der Gerüchte, die kursieren, sammelte Aleph Alpha 300 Millionen Euro ein.", {"300": "asserted"}),
        ("es", "Pese a los rumores, Cohere recaudó 300 millones de dólares.", {"300": "asserted"}),
        ("it", "Contrariamente alle voci, Mistral AI ha raccolto 300 milioni di euro.", {"300": "asserted"}),
        (
            "it",
            "Dopo mesi di voci, Mistral AI starebbe trattando un round da 300 milioni di euro.",
            {"300": "rumoured"},
        ),
    ],
)
def test_what_stands_in_front_casts_no_doubt_behind_its_comma(lang: str, text: str, told: dict[str, str]) -> None:
    assert statuses(text, lang) == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        (
            "en",
            "Cohere beat its goal of $200 million with revenue of $240 million in 2025.",
            {"200": "forecast", "240": "asserted"},
        ),
        ("en", "Cohere beat its target with revenue of $240 million in the year.", {"240": "asserted"}),
        (
            "en",
            "OpenAI topped its forecast and now projects revenue of $30 billion for 2026.",
            {"30000": "forecast"},
        ),
        (
            "fr",
            "OpenAI a dépassé son objectif de 12 milliards de dollars de revenus, avec 13 milliards en 2024.",
            {"13000": "asserted"},
        ),
        (
            "fr",
            "OpenAI a dépassé ses objectifs et vise 30 milliards de dollars de revenus en 2026.",
            {"30000": "forecast"},
        ),
        (
            "de",
            "OpenAI übertraf seine Ziele und erwartet für 2026 30 Milliarden Dollar Umsatz.",
            {"30000": "forecast"},
        ),
        (
            "es",
            "OpenAI superó sus previsiones y espera ingresar 30.000 millones de dólares en 2026.",
            {"30000": "forecast"},
        ),
        (
            "it",
            "OpenAI supera le stime di 12 miliardi di dollari e tocca 13 miliardi di ricavi nel 2024.",
            {"13000": "asserted"},
        ),
        (
            "it",
            "OpenAI ha superato le stime e prevede ricavi per 30 miliardi di dollari nel 2026.",
            {"30000": "forecast"},
        ),
    ],
)
def test_a_goal_that_was_passed_speaks_of_its_own_sum(lang: str, text: str, told: dict[str, str]) -> None:
    assert statuses(text, lang) == told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere set out to raise $300 million and came away with $500 million."),
        ("en", "Cohere had planned to raise $300 million but closed at $500 million."),
        ("fr", "Mistral AI voulait lever 300 millions d'euros et en a finalement obtenu 500 millions."),
        ("de", "Cohere wollte 300 Millionen Dollar einsammeln und bekam 500 Millionen."),
        ("es", "Cohere buscaba 300 millones de dólares y al final obtuvo 500 millones."),
        ("it", "Cohere voleva 300 milioni di dollari e ne ha ottenuti 500."),
    ],
)
def test_a_wish_that_came_true(lang: str, text: str) -> None:
    assert statuses(text, lang) == {"300": "rumoured", "500": "asserted"}


def test_a_wish_that_did_not() -> None:
    assert statuses("Cohere had hoped to raise $500 million and still wants to.", "en") == {"500": "rumoured"}


def test_a_source_behind_and_is_of_what_follows() -> None:
    text = "Cohere raised $500 million and, according to two people close to it, is looking for $300 million more."
    assert statuses(text, "en") == {"500": "asserted", "300": "rumoured"}
