"""Backers whom a clause tells of, who come without a name, or lend money."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "Cohere",
            ("Sequoia joined in March, when another $200 million arrived and the price rose to $2 billion."),
            {"Cohere amount_raised 200m USD", "Cohere valuation 2000m USD"},
        ),
        (
            "en",
            "Cohere",
            "Coatue, which had taken part in a $450 million Series C, declined to comment.",
            {"Cohere amount_raised 450m USD"},
        ),
        ("en", "Cohere", "Harvey, which had raised $300 million in a Series D, is a customer.", set()),
        (
            "fr",
            "Cohere",
            "Accel, qui avait mené un tour de 300 millions de dollars, a doublé sa mise.",
            {"Cohere amount_raised 300m USD"},
        ),
    ],
)
def test_told_as_backer_by_a_clause_behind_the_name(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "Stability AI",
            (
                "In October 2023 Intel provided $50 million as a convertible note. New owners put in "
                "around $80 million in June 2024."
            ),
            {"Stability AI amount_raised 80m USD", "Stability AI investment Intel 50m USD"},
        ),
        (
            "en",
            "Stability AI",
            ("In October 2023 Intel invested $50 million. Several funds put in a further $80 million in June 2024."),
            {"Stability AI amount_raised 80m USD", "Stability AI investment Intel 50m USD"},
        ),
        (
            "en",
            "Stability AI",
            (
                "In October 2023 Intel invested $50 million. Three sovereign wealth funds added $80 "
                "million in June 2024."
            ),
            {"Stability AI amount_raised 80m USD", "Stability AI investment Intel 50m USD"},
        ),
        (
            "fr",
            "Stability AI",
            (
                "En octobre 2023, Intel a investi 50 millions de dollars. Plusieurs fonds ont apporté 80 "
                "millions de dollars en juin 2024."
            ),
            {"Stability AI amount_raised 80m USD", "Stability AI investment Intel 50m USD"},
        ),
        (
            "es",
            "Stability AI",
            (
                "En octubre de 2023, Intel invirtió 50 millones de dólares. Varios fondos aportaron 80 "
                "millones de dólares en junio de 2024."
            ),
            {"Stability AI amount_raised 80m USD", "Stability AI investment Intel 50m USD"},
        ),
        (
            "it",
            "Stability AI",
            (
                "Nell'ottobre 2023 Intel ha investito 50 milioni di dollari. Altri fondi hanno messo 80 "
                "milioni di dollari nel giugno 2024."
            ),
            {"Stability AI amount_raised 80m USD", "Stability AI investment Intel 50m USD"},
        ),
    ],
)
def test_backers_without_a_name(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "Cohere",
            "Nvidia, which is also a supplier, lent the start-up $500 million in March.",
            {"Cohere debt_raised 500m USD"},
        ),
        (
            "en",
            "Cohere",
            "Nvidia, a supplier, lent the start-up $500 million in March.",
            {"Cohere debt_raised 500m USD"},
        ),
        (
            "de",
            "Cohere",
            "Nvidia, das auch Lieferant ist, lieh dem Start-up im März 500 Millionen Dollar.",
            {"Cohere debt_raised 500m USD"},
        ),
        (
            "en",
            "Cohere",
            (
                "Cohere was valued at $7 billion in August, when Nvidia put in $50 million and AMD $30 "
                "million, and it expects revenue of $300 million next year."
            ),
            {
                "Cohere investment AMD 30m USD",
                "Cohere investment Nvidia 50m USD",
                "Cohere revenue 300m USD",
                "Cohere valuation 7000m USD",
            },
        ),
        (
            "en",
            "Cohere",
            ("Cohere grew fast after Nvidia bought in and Salesforce followed, and it had revenue of $100 million."),
            {"Cohere revenue 100m USD"},
        ),
        (
            "en",
            "Amazon",
            (
                "On 27 February Amazon undertook to pay $50 billion for OpenAI shares. In Anthropic, the "
                "other lab on its books, it has invested $8 billion since 2023."
            ),
            {"Anthropic investment Amazon 8000m USD", "OpenAI investment Amazon 50000m USD"},
        ),
        (
            "en",
            "Nvidia",
            "In Cohere, its Canadian partner, Nvidia put $50 million last year.",
            {"Cohere investment Nvidia 50m USD"},
        ),
        (
            "en",
            "Nvidia",
            "Into Cohere, a firm whose founders it knew, Nvidia put $50 million.",
            {"Cohere investment Nvidia 50m USD"},
        ),
        (
            "de",
            "Amazon",
            ("In Anthropic, das andere Labor in seinen Büchern, hat Amazon 8 Milliarden Dollar investiert."),
            {"Anthropic investment Amazon 8000m USD"},
        ),
    ],
)
def test_lenders_targets_and_clauses_of_time(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures
