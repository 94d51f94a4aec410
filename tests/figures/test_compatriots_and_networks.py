"""Strangers who are worth a sum "of it" ("n8n en vaut 2,5"), who are set beside ours, and X, which was Twitter."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "Le berlinois Parloa a encaissé 350 millions de dollars en janvier, et son compatriote n8n en vaut 2,5 "
            "milliards.",
        ),
        ("fr", "Le munichois Helsing a levé 350 millions de dollars, et son compatriote DeepL en vaut 2 milliards."),
        ("it", "La berlinese Parloa ha incassato 350 milioni di dollari, e la connazionale DeepL ne vale 2 miliardi."),
    ],
)
def test_worth_of_it(lang: str, text: str) -> None:
    opening = {"fr": "H Company lève 85 millions d'euros.", "it": "H Company raccoglie 85 milioni di euro."}[lang]
    reading = read(f"{opening} {text}", lang=lang)
    assert {(figure.subject, figure.metric) for figure in reading.figures} == {("H Company", "amount_raised")}
    assert [one.rule for one in reading.set_aside] == ["other", "other"]


@pytest.mark.parametrize(
    "text",
    [
        "Elle devance ainsi SpaceX, estimée à 400 milliards.",
        "Elle dépasse Stripe, estimée à 90 milliards de dollars.",
        "L'entreprise double ByteDance, estimée à 300 milliards.",
    ],
)
def test_compared_by_an_estimate(text: str) -> None:
    reading = read(f"OpenAI vaut désormais 500 milliards de dollars. {text}", lang="fr")
    assert [str(figure.low) for figure in reading.figures] == ["500000000000"]
    assert [one.rule for one in reading.set_aside] == ["other"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "En absorbant le réseau X, valorisé 33 milliards de dollars, xAI s'est donné une valeur de {}."),
        ("fr", "En absorbant le réseau X, lui-même estimé à 33 milliards, xAI s'est donné une valeur de {}."),
        ("en", "In absorbing the network X, itself valued at $33 billion, xAI gave itself a value of {}."),
    ],
)
def test_the_network(lang: str, text: str) -> None:
    text = text.format("80 milliards de dollars" if lang == "fr" else "$80 billion")
    assert told(text, lang=lang) == {"xAI valuation 80000m USD"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pennylane arrive en tête avec 175 M€ levés.", "other"),
        ("Pennylane se classe première avec 175 M€ levés.", "other"),
    ],
)
def test_at_the_head_of_a_list(text: str, expected: str) -> None:
    reading = read(f"{text} Mistral AI n'a rien annoncé.", "Le bilan de la semaine", lang="fr")
    assert [one.rule for one in reading.set_aside] == [expected]
    assert not reading.figures


def test_ours_at_the_head_of_a_list() -> None:
    assert told("Mistral AI arrive en tête avec 1,7 milliard d'euros levés.", lang="fr") == {
        "Mistral AI amount_raised 1700m EUR"
    }
