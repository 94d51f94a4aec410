"""Italian funding news in many words: one sentence, the figures that it tells, and sums that are none."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read

SENTENCES: list[tuple[str, list[tuple[str, str]]]] = [
    (
        "Mistral AI ha raccolto 600 milioni di euro in un round di serie B.",
        [("amount_raised", "600000000")],
    ),
    (
        "La valutazione di quel round di Perplexity sarebbe di 20 miliardi di dollari.",
        [("valuation", "20000000000")],
    ),
    (
        "Un accordo che la valuta 9 miliardi: Perplexity incassa 500 milioni di dollari.",
        [("valuation", "9000000000"), ("amount_raised", "500000000")],
    ),
    (
        "Perplexity si è rifornita di altri 200 milioni di dollari.",
        [("amount_raised", "200000000")],
    ),
    (
        "Microsoft è socia di Mistral AI per i 15 milioni di euro versati nel 2024.",
        [("investment", "15000000")],
    ),
    (
        "Anthropic ha avuto da Amazon la promessa di 4 miliardi di dollari.",
        [("investment", "4000000000")],
    ),
    (
        "Amazon ha investito 8 miliardi di dollari in Anthropic.",
        [("investment", "8000000000")],
    ),
    (
        "OpenAI ha chiuso il 2024 con ricavi per 3,7 miliardi di dollari.",
        [("revenue", "3700000000")],
    ),
    (
        "Cohere vale 5,5 miliardi di dollari.",
        [("valuation", "5500000000")],
    ),
    (
        "Dalla nascita Cohere ha raccolto in tutto 970 milioni di dollari.",
        [("total_raised", "970000000")],
    ),
    (
        "OpenAI ha ottenuto una linea di credito da 4 miliardi di dollari.",
        [("debt_raised", "4000000000")],
    ),
    (
        "xAI starebbe trattando un round da 10 miliardi di dollari.",
        [("amount_raised", "10000000000")],
    ),
    (
        "OpenAI ha una liquidità di 10 miliardi di dollari.",
        [],
    ),
    (
        "Microsoft spenderà 80 miliardi di dollari in data center.",
        [],
    ),
    (
        "La perdita di OpenAI è stata di 5 miliardi di dollari.",
        [],
    ),
    (
        "Il fondo che ha finanziato Cohere gestisce 265 miliardi di dollari.",
        [],
    ),
    (
        "Meta dovrà pagare una multa di 1,2 miliardi di euro.",
        [],
    ),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES, ids=[sentence for sentence, _ in SENTENCES])
def test_reads_a_sentence(sentence: str, figures: list[tuple[str, str]]) -> None:
    """A sentence gives these kinds and sums, and no others."""
    found = [(figure.metric, str(figure.low or figure.high)) for figure in read(sentence, lang="it").figures]
    assert sorted(found) == sorted(figures)
