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


@pytest.mark.parametrize(
    ("lang", "gift", "earned"),
    [
        (
            "de",
            "In das Start-up Anthropic hat der Konzern acht Milliarden Dollar investiert.",
            "Sein Umsatz stieg im dritten Quartal 2025 um 13 Prozent auf 180,2 Milliarden Dollar.",
        ),
        (
            "fr",
            "Le groupe a investi huit milliards de dollars dans Anthropic.",
            "Son chiffre d'affaires a atteint 180,2 milliards de dollars au troisième trimestre 2025.",
        ),
        (
            "es",
            "En Anthropic el grupo ha invertido 8.000 millones de dólares.",
            "Sus ingresos crecieron en el tercer trimestre de 2025 hasta 180.200 millones de dólares.",
        ),
        (
            "it",
            "Nella startup Anthropic il gruppo ha investito 8 miliardi di dollari.",
            "I suoi ricavi sono saliti nel terzo trimestre 2025 a 180,2 miliardi di dollari.",
        ),
        (
            "en",
            "The group has put $8 billion into the start-up Anthropic.",
            "Its revenue rose 13% to $180.2 billion in the third quarter of 2025.",
        ),
    ],
)
def test_a_groups_quarter_behind_its_cheque_is_its(lang: str, gift: str, earned: str) -> None:
    figures = read(f"{_BONDS[lang]} {gift} {earned}", "Amazon", lang).figures
    assert {(f.subject, f.metric, f.period) for f in figures} == {
        ("Anthropic", "investment", None),
        ("Amazon", "revenue", "2025-Q3"),
    }


_BONDS = {
    "en": "Amazon has sold bonds.",
    "de": "Amazon hat Anleihen begeben.",
    "fr": "Amazon a émis des obligations.",
    "es": "Amazon ha emitido bonos.",
    "it": "Amazon ha emesso obbligazioni.",
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Amazon has put $8 billion into Anthropic. Its annualised revenue has reached $19 billion."),
        ("en", "Amazon has put $8 billion into Anthropic. Its revenue came to $4.8 billion in the third quarter."),
        (
            "fr",
            "Amazon a investi 8 milliards de dollars dans Anthropic. "
            "Son chiffre d'affaires annualisé atteint 19 milliards de dollars.",
        ),
    ],
)
def test_a_pace_or_what_a_startup_may_earn_is_the_startups(lang: str, text: str) -> None:
    figures = read(text, "Amazon and Anthropic", lang).figures
    assert {(f.subject, f.metric) for f in figures} == {("Anthropic", "investment"), ("Anthropic", "revenue")}
