"""Sums that answer with a stranger's name, and examples that speak of the reader's own business."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "HOST: Who is the most valuable of them?\n\nGUEST: SpaceX. Eight hundred billion "
            "dollars, going by the last sale of shares to staff. It has overtaken OpenAI.",
        ),
        (
            "fr",
            "Qui est la plus chère ?\n\nSpaceX. Huit cents milliards de dollars, d'après la "
            "dernière vente d'actions aux salariés. Elle a dépassé OpenAI.",
        ),
        (
            "es",
            "¿Cuál es la más cara?\n\nSpaceX. Ochocientos mil millones de dólares, según la "
            "última venta de acciones. Ha superado a OpenAI.",
        ),
    ],
)
def test_an_answer_that_is_a_stranger(lang: str, text: str) -> None:
    assert told(text, "OpenAI", lang) == set()


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Who is the most valuable of them?\n\nAnthropic. A valuation of $380 billion, going by the last round.",
            {"Anthropic valuation 380000m USD"},
        ),
        ("It said so to SpaceX. A valuation of $500 billion is what it wants.", {"OpenAI valuation 500000m USD"}),
        (
            "OpenAI has closed its round.\n\nLed by SoftBank. The round of $40 billion is the largest yet.",
            {"OpenAI amount_raised 40000m USD"},
        ),
    ],
)
def test_other_sentences_before_a_sum(text: str, figures: set[str]) -> None:
    assert told(text, "OpenAI") == figures


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "If your business takes in $50 million from subscriptions, your annual recurring revenue is $50 million.",
        ),
        (
            "fr",
            "Si votre entreprise encaisse 50 millions d'euros, votre revenu récurrent annuel est "
            "de 50 millions d'euros.",
        ),
        ("es", "Si tu negocio cobra 50 millones de euros, tu ingreso recurrente anual es de 50 millones de euros."),
        (
            "it",
            "Se la tua azienda incassa 50 milioni di euro, i tuoi ricavi ricorrenti annui sono di 50 milioni di euro.",
        ),
        (
            "de",
            "Wenn dein Unternehmen 50 Millionen Euro einnimmt, liegt der jährlich wiederkehrende "
            "Umsatz bei 50 Millionen Euro.",
        ),
    ],
)
def test_an_example_of_the_readers_own(lang: str, text: str) -> None:
    assert told(text, "Cohere", lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "If you count all rounds, Cohere has raised $1.5 billion."),
        ("fr", "Si l'on compte tout, Cohere a levé 1,5 milliard de dollars."),
        ("es", "Si su empresa ha captado 1.500 millones de dólares, dice Aidan Gomez, de Cohere, es por los clientes."),
        ("it", "Se si conta tutto, Cohere ha raccolto 1,5 miliardi di dollari."),
    ],
)
def test_other_conditions(lang: str, text: str) -> None:
    assert {figure.split(" ")[2] for figure in told(text, "Cohere", lang)} == {"1500m"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A valuation of $100 million can be worth less than another."),
        ("fr", "Un chiffre d'affaires de 100 millions d'euros peut valoir moins qu'un autre."),
        ("es", "Un ARR de 100 millones de euros puede valer menos que otro."),
        ("fr", "« Quatorze milliards de dollars, c'était le prix d'une personne », dit un ancien."),
    ],
)
def test_sums_in_general(lang: str, text: str) -> None:
    assert told(text, "Cohere", lang) == set()
