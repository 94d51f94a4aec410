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


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "",
            (
                "Accel, which had led a Series C of $130 million in the fintech Plaidwood, is an early "
                "shareholder of Cohere."
            ),
            set(),
        ),
        (
            "en",
            "",
            ("Kleiner Perkins, which had co-led a Series D of $300 million in Harvey, calls Anthropic its best bet."),
            set(),
        ),
        (
            "en",
            "",
            ("Index, which had led a Series B of $60 million in the drug hunter Chaitin, put $50 million into Cohere."),
            {"Cohere investment Index 50m USD"},
        ),
        (
            "en",
            "",
            (
                "Lightspeed, which led a seed round of $25 million in the Berlin lab Tessel, is an old "
                "friend of Mistral's."
            ),
            set(),
        ),
        (
            "fr",
            "",
            (
                "Partech, qui avait mené une série A de 20 millions d'euros chez le néobanquier Colibri, "
                "est aussi au capital de Mistral."
            ),
            set(),
        ),
        (
            "es",
            "",
            (
                "Seaya, que había liderado una serie A de 20 millones de euros en la fintech Payflow, "
                "también es accionista de Mistral."
            ),
            set(),
        ),
        (
            "it",
            "",
            (
                "P101, che aveva guidato una serie A da 20 milioni di euro nella fintech Satispago, è "
                "socia anche di Mistral."
            ),
            set(),
        ),
        (
            "en",
            "",
            (
                "Anthropic raised $13 billion. Amazon signed a similar deal, worth $38 billion, with "
                "OpenAI for cloud capacity."
            ),
            {"Anthropic amount_raised 13000m USD"},
        ),
        (
            "en",
            "",
            (
                "Mistral raised €1.7 billion. It signed a similar deal, worth €100 million, with the "
                "shipping line CMA CGM."
            ),
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "en",
            "Scale AI",
            (
                "It was the happiest of exits: staff got their dividend, and Accel, which had led a $1 "
                "billion Series F in May 2024 at $13.8 billion, doubled its money in thirteen months."
            ),
            {"Scale AI amount_raised 1000m USD", "Scale AI valuation 13800m USD"},
        ),
    ],
)
def test_what_an_aside_tells_of_a_stranger(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures
