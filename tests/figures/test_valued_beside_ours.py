"""Of two that are valued in one breath, the one that is told by another trade is not the watched one."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "xAI bought X in a deal that valued the AI company at $80 billion and the social network at $33 billion.",
        ),
        (
            "en",
            "xAI bought X. The deal valued the AI company at $80 billion and the social media company at $33 billion.",
        ),
        ("en", "The merger values the rocket company at $1 trillion and xAI at $80 billion."),
        ("en", "SpaceX bought xAI. That values the rocket maker at $1 trillion and the AI company at $80 billion."),
        ("de", "xAI kauft X. Der Deal bewertet die KI-Firma mit 80 Milliarden Dollar, das soziale Netzwerk mit 33."),
        (
            "de",
            "Der Deal bewertet xAI mit 80 Milliarden Dollar und das soziale Netzwerk mit 33 Milliarden.",
        ),
        ("fr", "L'opération valorise xAI 80 milliards de dollars et le réseau social 33 milliards."),
        ("es", "La operación valora xAI en 80.000 millones de dólares y la red social en 33.000 millones."),
        ("it", "L'operazione valuta xAI 80 miliardi di dollari e il social network 33 miliardi."),
    ],
)
def test_the_worth_of_the_other(lang: str, text: str) -> None:
    assert told(text, "xAI", lang) == {"xAI valuation 80000m USD"}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Investors value the software company Poolside at $3 billion and Cohere at $7 billion.",
            {"Poolside valuation 3000m USD", "Cohere valuation 7000m USD"},
        ),
        (
            "Scale AI is in demand. The round values the data company at $13.8 billion, up from $7.3 billion.",
            {"Scale AI valuation 13800m USD", "Scale AI valuation 7300m USD"},
        ),
        (
            "Poolside raised $500 million. The deal values the coding company at $3 billion.",
            {"Poolside amount_raised 500m USD", "Poolside valuation 3000m USD"},
        ),
    ],
)
def test_a_trade_of_ours(text: str, figures: set[str]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "PIF owns 17% of Kingdom Holding, which has an $800 million investment in xAI."),
        ("en", "Nvidia bought shares from Kingdom Holding, which had invested $800 million in xAI."),
        ("fr", "Le PIF détient 17 % de Kingdom Holding, qui a investi 800 millions de dollars dans xAI."),
        ("es", "El PIF posee el 17 % de Kingdom Holding, que invirtió 800 millones de dólares en xAI."),
        ("it", "Il PIF possiede il 17% di Kingdom Holding, che ha investito 800 milioni di dollari in xAI."),
    ],
)
def test_a_holding_that_somebody_owns_gives_its_own_money(lang: str, text: str) -> None:
    assert told(text, "xAI", lang) == {"xAI investment Kingdom Holding 800m USD"}


def test_a_startup_that_somebody_owns_a_part_of_is_given_to() -> None:
    text = "Microsoft has a stake in OpenAI, which it gave $13 billion."
    assert told(text) == {"OpenAI investment Microsoft 13000m USD"}
