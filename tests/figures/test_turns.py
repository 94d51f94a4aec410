"""Articles that turn from one company to another and to strangers: each sum stays with whom it is told of."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read

CASES = [
    (
        "en",
        "Cohere is worth $7 billion. At Poolside, annual recurring revenue has passed $60 million.",
        {("Cohere", "valuation"), ("Poolside", "revenue")},
    ),
    (
        "en",
        "Cohere is worth $7 billion. Poolside took in $90 million in its Series B, led by Felicis, and is now worth "
        "$700 million.",
        {("Cohere", "valuation"), ("Poolside", "amount_raised"), ("Poolside", "valuation")},
    ),
    (
        "en",
        "Nvidia invested $90 million in Cohere. Investors put $50 million into Poolside.",
        {("Cohere", "investment"), ("Poolside", "amount_raised")},
    ),
    (
        "en",
        "With $90 million, Poolside has completed one of the biggest rounds of the spring.",
        {("Poolside", "amount_raised")},
    ),
    (
        "de",
        "Mit 90 Millionen Dollar hat Poolside eine der größten Runden des Frühjahrs geschafft.",
        {("Poolside", "amount_raised")},
    ),
    (
        "de",
        "Poolside wächst. Poolside ist 700 Millionen Dollar wert. Weltweit flossen 2024 gut 80 Milliarden Dollar in "
        "KI-Firmen.",
        {("Poolside", "valuation")},
    ),
    (
        "de",
        "Nvidia investierte 90 Millionen Dollar in Cohere. Anleger steckten 50 Millionen Dollar in Poolside.",
        {("Cohere", "investment"), ("Poolside", "amount_raised")},
    ),
    (
        "fr",
        "Avec 90 millions de dollars, Poolside a conclu l'une des plus grosses levées du printemps.",
        {("Poolside", "amount_raised")},
    ),
    (
        "fr",
        "Poolside vaut 700 millions de dollars. En Europe, 8 milliards de dollars ont été injectés dans l'IA.",
        {("Poolside", "valuation")},
    ),
    (
        "es",
        "Poolside vale 700 millones de dólares. Las empresas españolas captaron 900 millones en el trimestre.",
        {("Poolside", "valuation")},
    ),
    (
        "es",
        "Poolside ha pedido prestados 90 millones de dólares a un banco.",
        {("Poolside", "debt_raised")},
    ),
    (
        "es",
        "Cohere crece. Los ingresos de Poolside sumaron 60 millones de dólares en 2024. Ya vale 700 millones.",
        {("Poolside", "revenue"), ("Poolside", "valuation")},
    ),
    (
        "it",
        "Poolside vale 700 milioni di dollari. Helsing sta negoziando 90 milioni di dollari a una valutazione di 5 "
        "miliardi di dollari.",
        {("Poolside", "valuation")},
    ),
    (
        "it",
        "Poolside vale 700 milioni di dollari. Nel 2024 sono stati investiti 80 miliardi di dollari nell'IA.",
        {("Poolside", "valuation")},
    ),
]


@pytest.mark.parametrize(("lang", "text", "wanted"), CASES)
def test_each_sum_stays_with_whom_it_is_told_of(lang: str, text: str, wanted: set[tuple[str, str]]) -> None:
    titles = {"en": "A season for Cohere", "es": "Una temporada para Cohere"}
    figures = read(text, titles.get(lang, "") if "Cohere" in text else "", lang).figures
    assert {(one.subject, one.metric) for one in figures} == wanted
    assert len(figures) == len(wanted)
