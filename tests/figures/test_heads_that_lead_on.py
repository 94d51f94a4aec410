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


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "it",
            "Cohere non sta a guardare. A dicembre ha chiuso una Serie C da 6 miliardi di dollari; nei colloqui in "
            "corso si ragiona su una decina di miliardi di nuovo denaro.",
        ),
        (
            "es",
            "Cohere no se duerme. En diciembre cerró una serie C de 6.000 millones de dólares; en las conversaciones "
            "de estos días se discute sobre 10.000 millones de dinero nuevo.",
        ),
    ],
)
def test_all_sums_of_such_a_sentence_are_of_the_same_one(lang: str, text: str) -> None:
    whole = f"{OPENING[lang]}\n\n{text}"
    assert told(whole, "OpenAI", lang) == {"Cohere amount_raised 6000m USD", "Cohere amount_raised 10000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Since its launch two summers ago, backers have entrusted more than $12 billion to the Canadian company.",
        ),
        ("fr", "Depuis son lancement, les souscripteurs ont confié à l'entreprise plus de 12 milliards de dollars."),
        ("es", "Desde su lanzamiento, los suscriptores han confiado a la empresa más de 12.000 millones de dólares."),
    ],
)
def test_what_backers_have_entrusted_since_the_launch_is_the_total(lang: str, text: str) -> None:
    assert told(text, "Cohere", lang) == {"Cohere total_raised 12000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "Nei colloqui di Cohere si ragiona su 3 miliardi di dollari di nuovo denaro."),
        ("it", "Cohere ha raccolto un miliardo di dollari. Ora si discute di altri 3 miliardi di soldi freschi."),
        ("es", "Cohere captó 1.000 millones de dólares. Ahora negocia 3.000 millones de dinero nuevo."),
        ("de", "In den Gesprächen von Cohere geht es um drei Milliarden Dollar frisches Geld."),
        ("de", "Cohere hat eine Milliarde Dollar eingesammelt. Jetzt geht es um 3 Milliarden frisches Geld."),
    ],
)
def test_new_money_is_a_rounds(lang: str, text: str) -> None:
    assert "Cohere amount_raised 3000m USD" in told(text, "Cohere", lang)
