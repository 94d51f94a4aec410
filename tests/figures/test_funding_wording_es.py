"""Spanish funding news in many words: one sentence, the figures that it tells, and sums that are none."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read

SENTENCES: list[tuple[str, list[tuple[str, str]]]] = [
    (
        "Mistral AI captó 600 millones de euros en su serie B.",
        [("amount_raised", "600000000")],
    ),
    (
        "La operación sitúa en 5.800 millones de euros el valor de Mistral AI.",
        [("valuation", "5800000000")],
    ),
    (
        "La nueva ronda tasaría a Perplexity en torno a los 20.000 millones de dólares.",
        [("valuation", "20000000000")],
    ),
    (
        "Sumando las cuatro rondas, los fondos captados por Cohere alcanzan los 970 millones de dólares.",
        [("total_raised", "970000000")],
    ),
    (
        "Las ventas anualizadas de Cohere cerraron 2024 en 70 millones de dólares.",
        [("revenue", "70000000")],
    ),
    (
        "OpenAI cerró 2024 con 3.700 millones de dólares facturados.",
        [("revenue", "3700000000")],
    ),
    (
        "Anthropic facturó 1.000 millones de dólares en 2024.",
        [("revenue", "1000000000")],
    ),
    (
        "Amazon invirtió 4.000 millones de dólares en Anthropic.",
        [("investment", "4000000000")],
    ),
    (
        "xAI emitió bonos por 5.000 millones de dólares.",
        [("debt_raised", "5000000000")],
    ),
    (
        "Groq se hizo con 640 millones de dólares en una ronda liderada por BlackRock.",
        [("amount_raised", "640000000")],
    ),
    (
        "Mistral AI negocia una ronda de 1.000 millones de euros, según fuentes cercanas.",
        [("amount_raised", "1000000000")],
    ),
    (
        "OpenAI alquilará capacidad por valor de 38.000 millones de dólares.",
        [],
    ),
    (
        "La deuda pública que preocupa a Nvidia ronda los 1,6 billones de euros.",
        [],
    ),
    (
        "Microsoft gastará 80.000 millones de dólares en centros de datos.",
        [],
    ),
    (
        "La participación de Google en Anthropic, valorada en 30.000 millones de dólares, crece.",
        [],
    ),
    (
        "Un juez impuso a Meta una multa de 1.200 millones de euros.",
        [],
    ),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES, ids=[sentence for sentence, _ in SENTENCES])
def test_reads_a_sentence(sentence: str, figures: list[tuple[str, str]]) -> None:
    """A sentence gives these kinds and sums, and no others."""
    found = [(figure.metric, str(figure.low or figure.high)) for figure in read(sentence, lang="es").figures]
    assert sorted(found) == sorted(figures)
