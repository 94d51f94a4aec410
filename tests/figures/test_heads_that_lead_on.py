"""A sentence whose head only leads on ("The catch is that") is about the one of whom it goes on to say something."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

ROUND = {
    "en": "In December it closed a Series C of $6 billion.",
    "fr": "En décembre, elle a bouclé une série C de 6 milliards de dollars.",
    "de": "Im Dezember schloss sie eine Serie C über 6 Milliarden Dollar ab.",
    "es": "En diciembre cerró una serie C de 6.000 millones de dólares.",
    "it": "A dicembre ha chiuso una Serie C da 6 miliardi di dollari.",
}
OPENING = {
    "en": "OpenAI is a foundation.",
    "fr": "OpenAI est une fondation.",
    "de": "OpenAI ist eine Stiftung.",
    "es": "OpenAI es una fundación.",
    "it": "OpenAI è una fondazione.",
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The trouble for everybody else is that little Cohere never sleeps."),
        ("en", "It is worth remembering that Cohere never sleeps."),
        ("fr", "Le paradoxe, c'est que la société Cohere est loin de ces montants."),
        ("fr", "Il est vrai que la jeune pousse Cohere, elle, ne dort pas."),
        ("de", "Paradox ist, dass seine eigene Cohere weit von solchen Summen entfernt ist."),
        ("de", "Das Problem ist, dass auch Cohere nicht schläft."),
        ("es", "La paradoja es que su propia Cohere queda lejos de esas cifras."),
        ("es", "Lo cierto es que la pequeña Cohere no se duerme."),
        ("it", "Il paradosso è che la sua Cohere è lontana da quelle grandezze."),
        ("it", "Resta il fatto che la canadese Cohere non sta a guardare."),
    ],
)
def test_who_stands_behind_the_head_is_whom_the_next_sentence_means(lang: str, text: str) -> None:
    whole = f"{OPENING[lang]}\n\n{text} {ROUND[lang]}"
    assert told(whole, "OpenAI", lang) == {"Cohere amount_raised 6000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The hope is that with the help of Cohere it gets further."),
        ("fr", "L'espoir est qu'avec l'aide de Cohere elle aille plus loin."),
        ("de", "Die Hoffnung ist, dass sie mit Hilfe von Cohere weiter kommt."),
        ("es", "La esperanza es que con la ayuda de Cohere llegue más lejos."),
        ("it", "La speranza è che con l'aiuto di Cohere vada più lontano."),
    ],
)
def test_who_is_only_brought_in_behind_the_head_is_not(lang: str, text: str) -> None:
    whole = f"{OPENING[lang]}\n\n{text} {ROUND[lang]}"
    assert told(whole, "OpenAI", lang) == {"OpenAI amount_raised 6000m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "told_of"),
    [
        ("it", "Cohere non sta a guardare.", "Cohere"),
        ("es", "Cohere no se duerme.", "Cohere"),
        ("it", "A differenza di Cohere, non teme nessuno.", "OpenAI"),
        ("es", "A diferencia de Cohere, no teme a nadie.", "OpenAI"),
    ],
)
def test_a_verb_alone_goes_on_about_whom_the_sentence_before_opens_with(lang: str, text: str, told_of: str) -> None:
    whole = f"{OPENING[lang]}\n\n{text} {ROUND[lang]}"
    assert told(whole, "OpenAI", lang) == {f"{told_of} amount_raised 6000m USD"}
