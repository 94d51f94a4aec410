"""Which part of its sales a company has from somebody is no figure ("Half of its revenue, $5 billion, comes from")."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

_VALUE = {
    "en": "Cohere is valued at $7 billion.",
    "fr": "Cohere est valorisée 7 milliards de dollars.",
    "de": "Cohere wird mit 7 Milliarden Dollar bewertet.",
    "es": "Cohere está valorada en 7.000 millones de dólares.",
    "it": "Cohere è valutata 7 miliardi di dollari.",
}
VALUE = "Cohere valuation 7000m USD"
WHOLE = "Cohere revenue 150m USD"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Half of Cohere's revenue, $150 million, comes from two customers."),
        ("en", "Some 60% of its annualised revenue – $150 million – stems from banks."),
        ("en", "The bulk of the company's sales ($150 million) is made in Canada."),
        ("fr", "La moitié du chiffre d'affaires de Cohere, 150 millions de dollars, vient de deux clients."),
        ("fr", "Quelque 60 % de ses revenus (150 millions de dollars) proviennent de son API."),
        ("de", "Die Hälfte des Umsatzes von Cohere, 150 Millionen Dollar, kommt von zwei Kunden."),
        ("de", "Zwei Drittel seiner Erlöse (150 Millionen Dollar) entfallen auf Banken."),
        ("es", "La mitad de los ingresos de Cohere, 150 millones de dólares, proviene de dos clientes."),
        ("es", "El grueso de sus ventas (150 millones de dólares) viene de los bancos."),
        ("it", "La metà dei ricavi di Cohere, 150 milioni di dollari, viene da due clienti."),
        ("it", "Il 60% del fatturato di Cohere (150 milioni di dollari) proviene dalle banche."),
    ],
)
def test_a_portion_between_commas_is_no_figure(lang: str, text: str) -> None:
    assert told(f"{_VALUE[lang]} {text}", lang=lang) == {VALUE}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Half of Cohere's revenue of $150 million comes from two customers."),
        ("en", "Half of Cohere's revenue, $150 million in 2025, comes from two customers."),
        ("en", "Cohere's revenue, $150 million, comes mostly from banks."),
        ("en", "Cohere says that half of its revenue is from banks. Its revenue was $150 million."),
        ("fr", "La moitié du chiffre d'affaires de Cohere de 150 millions de dollars vient de deux clients."),
        ("fr", "Le chiffre d'affaires de Cohere, 150 millions de dollars, vient pour moitié des banques."),
        ("de", "Der Umsatz von Cohere, 150 Millionen Dollar, kommt zur Hälfte von zwei Kunden."),
        ("de", "Um ein Drittel wuchs der Umsatz von Cohere (150 Millionen Dollar)."),
        ("es", "Los ingresos de Cohere, 150 millones de dólares, vienen en su mayoría de bancos."),
        ("it", "La metà dei ricavi di Cohere di 150 milioni di dollari viene dalle banche."),
    ],
)
def test_the_whole_is_one(lang: str, text: str) -> None:
    assert told(f"{_VALUE[lang]} {text}", lang=lang) == {VALUE, WHOLE}
