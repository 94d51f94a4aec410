"""Verbs that hedge a sum, in the form that says that somebody else tells it ("avoisinerait", "rondaría")."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        ("fr", "Le chiffre d'affaires de Cohere avoisinerait 150 millions de dollars.", "rumoured"),
        ("fr", "Le chiffre d'affaires de Cohere avoisine 150 millions de dollars.", "asserted"),
        ("fr", "La valorisation de Poolside dépasserait les 3 milliards de dollars.", "rumoured"),
        ("fr", "La valorisation de Poolside dépasse les 3 milliards de dollars.", "asserted"),
        ("fr", "Les revenus de Cohere frôleraient 300 millions de dollars en 2026.", "forecast"),
        ("fr", "L'emprunt de xAI irait jusqu'à 12 milliards de dollars.", "rumoured"),
        ("es", "La valoración de Poolside rondaría los 3.000 millones de dólares.", "rumoured"),
        ("es", "La valoración de Poolside ronda los 3.000 millones de dólares.", "asserted"),
        ("es", "Los ingresos de Cohere superarían los 150 millones de dólares.", "rumoured"),
        ("es", "Los ingresos de Cohere superaron los 150 millones de dólares.", "asserted"),
        ("it", "La valutazione di Poolside sfiorerebbe i 3 miliardi di dollari.", "rumoured"),
        ("it", "La valutazione di Poolside sfiora i 3 miliardi di dollari.", "asserted"),
        ("it", "I ricavi di Cohere supererebbero i 150 milioni di dollari.", "rumoured"),
        ("it", "I ricavi di Cohere superano i 150 milioni di dollari.", "asserted"),
    ],
)
def test_a_verb_in_the_conditional_is_hearsay(lang: str, text: str, status: str) -> None:
    assert one(text, lang=lang).status == status
