"""Sums that tell what lies in the bank, what somebody runs for others, and what a market is worth: none is a figure."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read

_BANK = [
    ("en", "Cohere had revenue of $22 million in 2023. In the bank, at the end of May, there was $64 million."),
    ("fr", "Cohere a réalisé 22 millions de dollars de revenus en 2023. À la banque, fin mai, il y avait 64 millions."),
    ("de", "Cohere setzte 2023 22 Millionen Dollar um. Auf der Bank lagen Ende Mai 64 Millionen Dollar."),
    ("es", "Cohere facturó 22 millones de dólares en 2023. En sus cuentas quedaban, en mayo, 64 millones de dólares."),
    ("it", "Cohere ha fatturato 22 milioni di dollari nel 2023. Sui conti correnti c'erano, a maggio, 64 milioni."),
]
_FOR_OTHERS = [
    ("en", "Cohere raised $90 million in its Series B. Kestrel Partners administers $4.1 billion."),
    ("fr", "Cohere a levé 90 millions de dollars en série B. Kestrel Partners veille sur 4,1 milliards de dollars."),
    (
        "de",
        "Cohere hat in der Serie B 90 Millionen Dollar bekommen. Kestrel Partners, das 4,1 Milliarden hütet, führte.",
    ),
    (
        "es",
        "Cohere ha captado 90 millones de dólares en su serie B. Kestrel Partners custodia 4.100 millones de dólares.",
    ),
    ("it", "Cohere ha raccolto 90 milioni di dollari in Serie B. Kestrel Partners custodisce 4,1 miliardi di dollari."),
]
_MARKETS = [
    ("en", "Cohere raised $90 million. A bank puts at $900 billion the value that AI will bring to Europe."),
    ("fr", "Cohere a levé 90 millions de dollars ; elle estime à 9 milliards de dollars son marché potentiel."),
    (
        "de",
        "Cohere hat 90 Millionen Dollar bekommen. Den Wert, den KI bringt, schätzt eine Bank auf 900 Milliarden.",
    ),
    (
        "es",
        "Cohere ha captado 90 millones de dólares. Un banco cifra en 900.000 millones el valor que la IA dará al PIB.",
    ),
    (
        "it",
        "Cohere ha raccolto 90 milioni di dollari. Una banca calcola in 900 miliardi il valore che l'IA darà al Pil.",
    ),
]
_VALUED = [
    ("fr", "Des investisseurs chiffrent à 9 milliards de dollars la valeur de Cohere."),
    ("de", "Den Wert von Cohere beziffern Investoren auf 9 Milliarden Dollar."),
    ("es", "Los inversores cifran en 9.000 millones de dólares el valor de Cohere."),
    ("it", "Gli investitori stimano in 9 miliardi di dollari il valore di Cohere."),
]


@pytest.mark.parametrize(("lang", "text"), _BANK)
def test_what_lies_in_the_bank_is_no_revenue(lang: str, text: str) -> None:
    assert [(f.metric, int(f.low or 0)) for f in read(text, "Cohere", lang).figures] == [("revenue", 22_000_000)]


@pytest.mark.parametrize(("lang", "text"), [*_FOR_OTHERS, *_MARKETS])
def test_what_is_run_for_others_and_what_a_market_is_worth_are_nothing(lang: str, text: str) -> None:
    assert [(f.metric, int(f.low or 0)) for f in read(text, "Cohere", lang).figures] == [("amount_raised", 90_000_000)]


@pytest.mark.parametrize(("lang", "text"), _VALUED)
def test_a_company_put_at_a_sum_is_valued(lang: str, text: str) -> None:
    assert [(f.metric, int(f.low or 0)) for f in read(text, "Cohere", lang).figures] == [("valuation", 9_000_000_000)]
