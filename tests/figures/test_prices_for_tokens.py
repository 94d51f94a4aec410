"""Two prices told for input and output tokens, the million named once, however it is said, in five languages."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import prices


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Claude Sonnet 4 costs $3 for input tokens and $15 for output tokens per million."),
        ("en", "Claude Sonnet 4 is $3 for a million input tokens and $15 for output tokens."),
        ("de", "Claude Sonnet 4 kostet 3 Dollar für Eingabetoken und 15 Dollar für Ausgabetoken, je Million."),
        ("fr", "Claude Sonnet 4 est facturé 3 dollars (tokens entrants) et 15 dollars (tokens sortants) par million."),
        ("fr", "Claude Sonnet 4 coûte 3 $ pour les tokens d'entrée et 15 $ pour les tokens de sortie, par million."),
        (
            "es",
            "Claude Sonnet 4 cuesta 3 dólares por los tokens de entrada y 15 dólares por los de salida, por millón.",
        ),
        (
            "it",
            "Claude Sonnet 4 costa 3 dollari per i token in ingresso e 15 dollari per quelli in uscita, per milione.",
        ),
    ],
)
def test_the_million_is_told_once(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == [
        "Anthropic: Claude Sonnet 4, 1M input tokens, 3 USD",
        "Anthropic: Claude Sonnet 4, 1M output tokens, 15 USD",
    ]


def test_a_single_token_has_a_price_of_its_own() -> None:
    assert prices("Claude Sonnet 4 costs $0.000003 for each input token.") == [
        "Anthropic: Claude Sonnet 4, 1M input tokens, 3 USD"
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "it",
            "La ricerca di Claude costa 10 dollari ogni mille richieste. Nei nostri test un giro è costato 4 dollari.",
        ),
        (
            "fr",
            "La recherche de Claude coûte 10 dollars les mille requêtes. Dans nos essais, un tour a coûté 4 dollars.",
        ),
        ("en", "Claude's web search costs $10 per 1,000 searches. In our tests, one job took $4, not $9."),
    ],
)
def test_what_a_trial_cost_is_no_price(lang: str, text: str) -> None:
    assert not [line for line in prices(text, lang=lang) if " 10 USD" not in line]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Claude Pro coûte 22 euros par mois pour un foyer, applications comprises."),
        ("it", "22 euro al mese è il canone di Claude Pro, che gli universitari hanno avuto in regalo fino a giugno."),
    ],
)
def test_for_whom_a_plan_is_and_who_has_it_for_nothing(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["Anthropic: Claude Pro, month, 22 EUR"]
