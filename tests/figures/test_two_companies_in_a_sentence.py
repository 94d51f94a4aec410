"""Whose a sum is in a sentence with two companies: second verbs, asides, denied names, lists without a verb."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

SECOND_VERB = [
    ("en", "Poolside has sued Mistral AI and is valued at €900 million."),
    ("fr", "Poolside défie Mistral AI et vaut 900 millions d'euros."),
    ("es", "Poolside reta a Mistral AI y está valorada en 900 millones de euros."),
    ("it", "Poolside sfida Mistral AI ed è valutata 900 milioni di euro."),
    ("en", "Poolside, Mistral AI's youngest challenger, is valued at €900 million."),
    ("en", "Poolside, Mistral AI's rival, is worth €900 million."),
]


@pytest.mark.parametrize(("lang", "text"), SECOND_VERB)
def test_a_second_verb_and_an_aside_leave_the_sum_to_the_subject(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Poolside valuation 900m EUR"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "C'est Poolside, et non Mistral AI, qui a levé 90 millions d'euros."),
        ("es", "Fue Poolside, y no Mistral AI, quien captó 90 millones de euros."),
        ("en", "Poolside, not Mistral AI, raised €90 million."),
        ("de", "Poolside, nicht Mistral AI, hat 90 Millionen Euro eingesammelt."),
    ],
)
def test_a_name_that_is_denied_gets_nothing(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Poolside amount_raised 90m EUR"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Poolside a levé 90 millions d'euros et Mistral AI 1,7 milliard."),
        ("fr", "Poolside a levé 90 millions d'euros, Mistral AI 1,7 milliard."),
        ("es", "Poolside captó 90 millones de euros y Mistral AI 1.700 millones."),
        ("it", "Poolside ha raccolto 90 milioni di euro e Mistral AI 1,7 miliardi."),
    ],
)
def test_a_list_of_rounds_goes_on_with_a_round(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Poolside amount_raised 90m EUR", "Mistral AI amount_raised 1700m EUR"}


def test_what_one_compares_with_is_the_others() -> None:
    assert told("Poolside's revenue of €9 million compares with €300 million for Mistral AI.") == {
        "Poolside revenue 9m EUR",
        "Mistral AI revenue 300m EUR",
    }


@pytest.mark.parametrize(
    ("lang", "text", "currency"),
    [
        ("fr", "Mistral AI a levé 1,7 milliard d'euros. Poolside a suivi avec 90 millions.", "EUR"),
        ("de", "Mistral AI hat 1,7 Milliarden Euro eingesammelt. Bei Poolside waren es 90 Millionen Euro.", "EUR"),
        ("en", "Mistral AI raised €1.7 billion. That compares with €90 million for Poolside.", "EUR"),
        ("es", "Mistral AI captó 1.700 millones de euros. Poolside la siguió con 90 millones.", "EUR"),
    ],
)
def test_the_next_sentence_tells_the_same_of_another(lang: str, text: str, currency: str) -> None:
    assert told(text, lang=lang) == {
        f"Mistral AI amount_raised 1700m {currency}",
        f"Poolside amount_raised 90m {currency}",
    }


def test_a_number_alone_keeps_the_magnitude_of_the_sum_before_it() -> None:
    assert told("Alors que Mistral AI vaut 120 milliards d'euros, Poolside en vaut 3.", lang="fr") == {
        "Mistral AI valuation 120000m EUR",
        "Poolside valuation 3000m EUR",
    }
