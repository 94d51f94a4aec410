"""A sum of one whom an aside explains is his, whoever the aside names; and rounds that several hands make up."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The sales of Zalando, an early customer of Cohere, reached 10 billion euros in 2024."),
        ("en", "The valuation of Brightwater, which runs on Cohere, has passed $2 billion."),
        ("fr", "Les ventes de Blablacar, qui travaille avec Cohere, ont atteint 253 millions d'euros en 2023."),
        ("fr", "La valeur de Qonto, cliente de Cohere, est de 4 milliards d'euros."),
        ("fr", "La série B de Pennylane, accompagnée par Cohere, se monte à 40 millions d'euros."),
        ("es", "La facturación de Wallapop, clienta de Cohere, llegó a 100 millones de euros en 2024."),
        ("es", "La valoración de Cabify, que trabaja con Cohere, es de 1.000 millones de euros."),
        ("it", "Il fatturato di Scalapay, cliente di Cohere, è stato di 60 milioni di euro nel 2024."),
        ("it", "La valutazione di Satispay, che lavora con Cohere, è di un miliardo di euro."),
        # shares that staff sell on, what is paid each year
        ("es", "Un antiguo directivo de Cohere revendió 9 millones de dólares en acciones."),
        ("es", "Cohere abona 9 millones de dólares al año a una operadora."),
    ],
)
def test_is_a_strangers(lang: str, text: str) -> None:
    assert told(text, lang=lang) == set()


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        (
            "fr",
            "La valorisation de Cohere, fournisseur de Qonto, atteint 7 milliards de dollars.",
            "valuation 7000m USD",
        ),
        ("it", "La valutazione di Cohere, fornitrice di Satispay, è di 7 miliardi di dollari.", "valuation 7000m USD"),
        (
            "fr",
            "La valeur de la société d'Aidan Gomez, Cohere, atteint 7 milliards de dollars.",
            "valuation 7000m USD",
        ),
        ("fr", "Cohere a clos son tour, finalement arrêté à 70 millions de dollars.", "amount_raised 70m USD"),
        ("es", "Cohere cerró su ronda, finalmente cifrada en 70 millones de dólares.", "amount_raised 70m USD"),
        ("it", "Cohere ha chiuso il round, infine fissato a 70 milioni di dollari.", "amount_raised 70m USD"),
        (
            "fr",
            "Cohere se lance avec un premier chèque de 70 millions de dollars cosigné par plusieurs fonds.",
            "amount_raised 70m USD",
        ),
        ("fr", "Pour 70 millions de dollars, trois fonds entrent au capital de Cohere.", "amount_raised 70m USD"),
        ("es", "Por 70 millones de dólares, tres fondos han entrado en Cohere.", "amount_raised 70m USD"),
        ("it", "Per 70 milioni di dollari tre fondi sono entrati in Cohere.", "amount_raised 70m USD"),
        ("es", "Cohere se negocia ya por 7.000 millones de dólares.", "valuation 7000m USD"),
        ("it", "Cohere pesa oggi 7 miliardi di dollari.", "valuation 7000m USD"),
    ],
)
def test_is_its_own(lang: str, text: str, figures: str) -> None:
    assert told(text, lang=lang) == {f"Cohere {figures}"}
