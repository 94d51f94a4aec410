"""What somebody earns who is told of behind a cheque: the investor's own, where it is far beyond what he gave."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read

_HIS = [
    ("en", "Nokia is putting $300 million into Cohere. The network supplier, whose sales reached $21 billion, votes."),
    ("en", "Nokia is putting $300 million into Cohere. The group had revenue of $21 billion in 2024."),
    (
        "fr",
        "Nokia met 300 millions de dollars dans Cohere. L'équipementier, dont les ventes sont de 21 Md$, vote.",
    ),
    ("de", "Nokia steckt 300 Millionen Dollar in Cohere. Der Netzausrüster setzte 2024 21 Milliarden Dollar um."),
    ("es", "Nokia pone 300 millones de dólares en Cohere. La finlandesa facturó 21.000 millones de dólares en 2024."),
    (
        "it",
        "Nokia mette 300 milioni di dollari in Cohere. Il gruppo ha fatturato 21 miliardi di dollari nel 2024.",
    ),
]
_ITS = [
    ("en", "Nokia is putting $300 million into Cohere. The startup, whose sales reached $150 million, will hire."),
    ("en", "Nokia is putting $300 million into Cohere. The model builder had revenue of $150 million in 2024."),
    (
        "fr",
        "Nokia met 300 millions de dollars dans Cohere. Le spécialiste a réalisé 150 millions de dollars de ventes.",
    ),
    ("de", "Nokia steckt 300 Millionen Dollar in Cohere. Das Start-up setzte 2024 150 Millionen Dollar um."),
    ("it", "Nokia mette 300 milioni di dollari in Cohere. La startup ha fatturato 150 milioni di dollari nel 2024."),
]


@pytest.mark.parametrize(("lang", "text"), _HIS)
def test_what_the_investor_earns_is_not_the_startups(lang: str, text: str) -> None:
    assert [f.metric for f in read(text, "Cohere", lang).figures] == ["investment"]


@pytest.mark.parametrize(("lang", "text"), _ITS)
def test_what_the_startup_earns_stays_its(lang: str, text: str) -> None:
    figures = [(f.metric, int(f.low or 0)) for f in read(text, "Cohere", lang).figures]
    assert figures == [("investment", 300_000_000), ("revenue", 150_000_000)]


def test_what_a_group_is_worth_on_the_exchange_is_nothing() -> None:
    text = "Bosch steckt 300 Millionen Dollar in Cohere. Der Konzern hat einen Börsenwert von 90 Milliarden Euro."
    assert [f.metric for f in read(text, "Cohere", "de").figures] == ["investment"]
