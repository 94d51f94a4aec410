"""What cornerstone investors take together of an offering, and what comes in over a part of a year."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, read, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "MiniMax wants HK$4 billion from its listing. Cornerstone investors have undertaken to buy HK$2 billion.",
        ),
        ("en", "MiniMax wants HK$4 billion from its listing. Ten cornerstones signed up for HK$2 billion of shares."),
        ("en", "MiniMax wants HK$4 billion from its listing, of which HK$2 billion went to cornerstone investors."),
        (
            "fr",
            "MiniMax vise 4 milliards de HKD. Les investisseurs piliers se sont engagés à prendre 2 milliards de HKD.",
        ),
        (
            "de",
            "MiniMax will 4 Milliarden HKD einsammeln. Ankerinvestoren haben Aktien für 2 Milliarden HKD gezeichnet.",
        ),
        (
            "es",
            "MiniMax busca 4.000 millones de HKD. Inversores ancla se han comprometido a poner 2.000 millones de HKD.",
        ),
        (
            "it",
            "MiniMax punta a 4 miliardi di HKD. Investitori cornerstone hanno promesso 2 miliardi di HKD.",
        ),
    ],
)
def test_what_cornerstones_take_together_is_no_round(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"MiniMax amount_raised 4000m HKD"}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (
            "Abu Dhabi's ADIA, a cornerstone investor, is taking $65 million of MiniMax's shares.",
            "MiniMax investment Abu Dhabi Investment Authority 65m USD",
        ),
        ("Alibaba is a cornerstone investor in MiniMax's IPO with $65 million.", "MiniMax investment Alibaba 65m USD"),
        ("With the help of cornerstone investors MiniMax raised HK$4 billion.", "MiniMax amount_raised 4000m HKD"),
        (
            "MiniMax, whose cornerstone investors took a third of the offering, raised HK$4 billion.",
            "MiniMax amount_raised 4000m HKD",
        ),
    ],
)
def test_one_cornerstone_gives_and_the_offering_is_told(text: str, figure: str) -> None:
    assert told(text) == {figure}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere is growing. During the first half of 2025, $60 million came in."),
        ("fr", "Les ventes de Cohere progressent. Au premier semestre 2025, Cohere a engrangé 60 millions de dollars."),
        ("de", "Cohere wächst. Im ersten Halbjahr 2025 flossen 60 Millionen Dollar in die Kasse."),
        ("es", "Cohere crece. En el primer semestre de 2025 entraron 60 millones de dólares."),
        ("it", "I ricavi di Cohere crescono. Nel primo semestre 2025 sono entrati 60 milioni di dollari."),
    ],
)
def test_what_comes_in_over_half_a_year_is_revenue(lang: str, text: str) -> None:
    figure = one(text, lang=lang)
    assert (figure.metric, figure.period) == ("revenue", "2025-H1")


@pytest.mark.parametrize(
    "text",
    [
        "Cohere is growing. In the second quarter a round of $500 million came in.",
        "Cohere raised $500 million. In August another $100 million came in.",
        "Cohere is growing. In the third quarter $500 million of fresh equity came in.",
    ],
)
def test_money_that_comes_in_by_a_deal_is_none(text: str) -> None:
    metrics = {figure.metric for figure in read(text).figures}
    assert metrics
    assert metrics <= {"amount_raised", "investment"}
