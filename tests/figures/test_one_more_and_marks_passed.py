"""One more round with its date alone, marks that sales have passed, ceilings, and what investors had put on before."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read

_READ = [
    ("en", "Groq raised $640 million in August 2024. In May 2025, a further $90 million.", "amount_raised", 90),
    ("fr", "Groq a levé 640 millions de dollars en août 2024. En mai 2025, 90 millions de plus.", "amount_raised", 90),
    (
        "de",
        "Groq sammelte im August 2024 640 Millionen Dollar ein. Im Mai 2025 weitere 90 Millionen.",
        "amount_raised",
        90,
    ),
    (
        "es",
        "Groq captó 640 millones de dólares en agosto de 2024. En mayo de 2025, 90 millones más.",
        "amount_raised",
        90,
    ),
    (
        "it",
        "Groq ha raccolto 640 milioni di dollari ad agosto 2024. A maggio 2025, altri 90 milioni.",
        "amount_raised",
        90,
    ),
    ("en", "Groq's sales are rising: the $90 million threshold has been crossed.", "revenue", 90),
    ("fr", "Les ventes de Groq montent : le seuil des 90 millions de dollars est derrière elle.", "revenue", 90),
    ("de", "Der Umsatz von Groq wächst: Die Hürde von 90 Millionen Dollar ist genommen.", "revenue", 90),
    ("es", "Las ventas de Groq crecen: la cota de los 90 millones de dólares ha quedado atrás.", "revenue", 90),
    ("it", "Le vendite di Groq crescono: la quota dei 90 milioni di dollari è alle spalle.", "revenue", 90),
    ("fr", "Neuf milliards de dollars : telle serait la limite de la valorisation de Groq.", "valuation", 9000),
    ("de", "Neun Milliarden Dollar: Das wäre die Obergrenze der Bewertung von Groq.", "valuation", 9000),
    ("it", "Nove miliardi di dollari: sarebbe questo il limite della valutazione di Groq.", "valuation", 9000),
    ("fr", "Les banques imaginent Groq en Bourse à une valorisation de neuf milliards de dollars.", "valuation", 9000),
    ("de", "Groq ist teurer: 900 Millionen Dollar hatten die Geldgeber im Mai angesetzt.", "valuation", 900),
    ("fr", "Groq repart avec 90 millions de dollars.", "amount_raised", 90),
]


@pytest.mark.parametrize(("lang", "text", "metric", "millions"), _READ)
def test_a_sum_told_briefly_is_read(lang: str, text: str, metric: str, millions: int) -> None:
    figures = [(f.metric, int(f.low or 0)) for f in read(text, "Groq", lang).figures]
    assert [kind for kind, low in figures if low == millions * 1_000_000] == [metric]


def test_what_a_broadcaster_puts_forward_is_no_money_given() -> None:
    text = "Combien a coûté la puce de Groq ? Une chaîne avance 90 millions de dollars."
    assert not read(text, "Groq", "fr").figures


@pytest.mark.parametrize(
    ("lang", "text", "hedge"),
    [
        ("es", "Los ingresos de Cohere ya pasaron los 300 millones de dólares anualizados.", "at_least"),
        ("it", "Il ricavo annualizzato di Cohere ha passato i 300 milioni di dollari.", "at_least"),
        ("es", "Los ingresos de Cohere pasaron a 300 millones de dólares.", "exact"),
        ("it", "I ricavi di Cohere sono passati a 300 milioni di dollari.", "exact"),
    ],
)
def test_a_mark_that_revenue_passed_is_its_least(lang: str, text: str, hedge: str) -> None:
    assert [figure.hedge for figure in read(text, "Cohere", lang).figures] == [hedge]
