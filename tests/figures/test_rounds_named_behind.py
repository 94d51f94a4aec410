"""The sentence behind a sum that says which round it was, or from which on something is counted."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one

RAISED = {
    "en": "AI21 Labs has raised $300 million.",
    "fr": "AI21 Labs a levé 300 millions de dollars.",
    "de": "AI21 Labs hat 300 Millionen Dollar eingesammelt.",
    "es": "AI21 Labs ha captado 300 millones de dólares.",
    "it": "AI21 Labs ha raccolto 300 milioni di dollari.",
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "It is a Series D, the company said."),
        ("fr", "Il s'agit d'un tour de série D, a précisé l'entreprise."),
        ("fr", "C'est sa série D."),
        ("de", "Es handelt sich um eine Series-D-Runde."),
        ("es", "Se trata de una serie D, precisó la empresa."),
        ("it", "Si tratta di un round di serie D."),
    ],
)
def test_what_the_round_was(lang: str, text: str) -> None:
    assert one(f"{RAISED[lang]} {text}", "AI21", lang).round == "series-d"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "It is the first money from outsiders since the Series D."),
        ("fr", "C'est deux fois plus que lors de la série D."),
        ("de", "Es ist die erste Runde seit der Series D."),
        ("es", "Es la primera ronda desde la serie D."),
        ("it", "È il primo aumento di capitale dopo il round di serie D."),
    ],
)
def test_since_which_round_something_is_counted(lang: str, text: str) -> None:
    assert one(f"{RAISED[lang]} {text}", "AI21", lang).round is None
