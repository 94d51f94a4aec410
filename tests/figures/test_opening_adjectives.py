"""An adjective that opens a sentence or a title before a round is no stranger's name."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, told

OPENED = {
    "en": (
        ("New", "Huge", "Giant", "Massive", "Third", "Record", "Surprise", "Blockbuster", "Major", "Oversubscribed"),
        "round of $1.2 billion for Mistral AI",
    ),
    "fr": (
        ("Nouvelle", "Énorme", "Grosse", "Troisième", "Dernière", "Colossale", "Historique"),
        "levée de 1,2 milliard de dollars pour Mistral AI",
    ),
    "de": (
        ("Neue", "Große", "Riesige", "Dritte", "Gewaltige", "Historische"),
        "Finanzierungsrunde über 1,2 Milliarden Dollar für Mistral AI",
    ),
    "es": (
        ("Nueva", "Enorme", "Gran", "Tercera", "Última", "Histórica", "Macro"),
        "ronda de 1.200 millones de dólares para Mistral AI",
    ),
    "it": (
        ("Nuovo", "Maxi", "Enorme", "Terzo", "Grande", "Ultimo", "Storico"),
        "round da 1,2 miliardi di dollari per Mistral AI",
    ),
}
CASES = [(lang, word, rest) for lang, (words, rest) in OPENED.items() for word in words]


@pytest.mark.parametrize(("lang", "word", "rest"), CASES)
def test_an_adjective_before_a_round_is_no_name(lang: str, word: str, rest: str) -> None:
    assert told(f"{word} {rest}.", lang=lang) == {"Mistral AI amount_raised 1200m USD"}


@pytest.mark.parametrize(("lang", "word", "rest"), CASES[::3])
def test_so_it_is_in_a_title(lang: str, word: str, rest: str) -> None:
    assert told("", f"{word} {rest}", lang) == {"Mistral AI amount_raised 1200m USD"}


def test_a_name_before_a_verb_still_is_one() -> None:
    assert told("Lambda raised $480 million. Mistral AI is in Paris.") == set()


@pytest.mark.parametrize(
    ("lang", "title"),
    [
        ("fr", "Levée de fonds de 1,2 milliard de dollars pour Mistral AI"),
        ("es", "Nueva ronda de 600 millones de dólares para Mistral AI"),
        ("it", "Round da 600 milioni di dollari per Mistral AI"),
        ("de", "600 Millionen Dollar für Mistral AI"),
    ],
)
def test_a_title_without_a_verb_is_no_rumour(lang: str, title: str) -> None:
    assert one("", title, lang).status == "asserted"


def test_a_title_that_tells_a_rumour_is_one() -> None:
    assert one("", "Mistral AI in talks to raise $600 million, sources say").status == "rumoured"
