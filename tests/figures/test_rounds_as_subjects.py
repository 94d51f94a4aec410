"""A round is what a sentence is about, and commas part it from what it came to."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told

SMALL = "Cohere amount_raised 52m USD"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere wants to be worth $9 billion. Its pre-seed, in March 2021, ran to $52 million."),
        ("en", "Cohere has hired again. The Series B, headed by Inovia, stood at $52 million."),
        ("en", "Cohere has hired again. Its maiden round, nine years ago, was a modest $52 million."),
        ("en", "Revenue at Cohere was $8 million. The Series A, which Inovia fronted, had come to $52 million."),
        ("de", "Cohere hat neu eingestellt. Die Series B, geführt von Inovia, betrug 52 Millionen Dollar."),
        ("de", "Cohere hat neu eingestellt. Die Seed-Runde, die Inovia leitete, umfasste 52 Millionen Dollar."),
        ("fr", "Cohere embauche. Son premier tour, que menait Inovia, s'élevait à 52 millions de dollars."),
        ("fr", "Cohere embauche. La première levée, emmenée par Inovia, a été de 52 millions de dollars."),
        ("es", "Cohere contrata. La ronda anterior, encabezada por Inovia, se situó en 52 millones de dólares."),
        ("es", "Cohere contrata. La primera ronda, cerrada en marzo de 2021, sumó 52 millones de dólares."),
        ("it", "Cohere assume. Il primo round, capitanato da Inovia, fu di 52 milioni di dollari."),
        ("it", "Cohere assume. Il finanziamento precedente, di tre anni fa, è stato di 52 milioni di dollari."),
    ],
)
def test_a_round_parted_from_its_sum_by_commas(lang: str, text: str) -> None:
    assert SMALL in told(text, "", lang)


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("en", "Cohere's Series B, headed by Inovia, values it at $3 billion.", {"Cohere valuation 3000m USD"}),
        ("en", "Cohere's seed, in 2021, came before revenue reached $52 million.", {"Cohere revenue 52m USD"}),
        (
            "it",
            "Cohere e Poolside crescono. Il primo vale 3 miliardi di dollari.",
            {"Cohere valuation 3000m USD"},
        ),
        (
            "it",
            "La serie B di Cohere, guidata da Inovia, fissa il valore a 3 miliardi di dollari.",
            {"Cohere valuation 3000m USD"},
        ),
        (
            "it",
            "Lo stato ha messo 52 milioni di dollari nei supercalcolatori, e Cohere ne usa uno.",
            set(),
        ),
    ],
)
def test_what_stands_behind_a_round_and_is_not_its_sum(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, "", lang) == figures


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere had revenue of $100 million in 2024; its last round, $500 million, was in August 2025."),
        (
            "fr",
            "Cohere a dégagé 100 millions de dollars de revenus ; sa dernière levée, 500 millions, date d'août 2025.",
        ),
        (
            "fr",
            "Les recettes de Cohere sont de 100 millions de dollars. Son dernier tour, 500 millions, date d'août 2025.",
        ),
        ("de", "Cohere setzte 100 Millionen Dollar um; die letzte Runde, 500 Millionen, schloss es im August 2025 ab."),
        ("es", "Cohere ingresó 100 millones de dólares; su última ronda, 500 millones, es de agosto de 2025."),
        (
            "it",
            "Cohere ha ricavi per 100 milioni di dollari; il suo ultimo round, 500 milioni, risale all'agosto 2025.",
        ),
    ],
)
def test_the_size_of_a_round_stands_beside_it(lang: str, text: str) -> None:
    figures = {figure.metric: figure for figure in read(text, lang=lang).figures}
    assert {metric: int(figure.low or 0) for metric, figure in figures.items()} == {
        "revenue": 100_000_000,
        "amount_raised": 500_000_000,
    }
    assert figures["amount_raised"].as_of == "2025-08"
