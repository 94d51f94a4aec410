"""What ordinary clauses on deals, rounds and quarters tell."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("en", "", "At $183 billion, Anthropic trades at 26 times its sales.", {"Anthropic valuation 183000m USD"}),
        (
            "en",
            "Lab revenue",
            "Valuation: at $183 billion Anthropic changes hands at 26 times current annualised sales.",
            {"Anthropic valuation 183000m USD"},
        ),
    ],
)
def test_a_price_that_is_told_in_sales(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


def test_what_a_quarter_contributed() -> None:
    text = "Microsoft had revenue of $281.7 billion. The June quarter contributed $76.4 billion."
    assert told(text, "Microsoft", "en") == {"Microsoft revenue 281700m USD", "Microsoft revenue 76400m USD"}


def test_a_partner_tells_what_he_alone_puts_in() -> None:
    text = (
        "Nvidia will put up to $10 billion into Anthropic, together with Microsoft, which is in for "
        "as much as $5 billion."
    )
    assert told(text, "Nvidia", "en") == {
        "Anthropic investment Microsoft <5000m USD",
        "Anthropic investment Nvidia <10000m USD",
    }


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "",
            "When Meta bought 49% of Scale AI in June, paying $14.3 billion, the customers ran.",
            {"Scale AI investment Meta 14300m USD"},
        ),
        (
            "en",
            "",
            "Meta bought 49% of Scale AI in June, paying $14.3 billion.",
            {"Scale AI investment Meta 14300m USD"},
        ),
    ],
)
def test_what_is_paid_for_a_part_of_a_company(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


def test_a_customer_who_pays_over_years_invests_nothing() -> None:
    text = (
        "Customers followed. Meta is paying it $140 million over two years, according to a contract "
        "that Bloomberg has seen."
    )
    assert told(text, "Black Forest Labs", "en") == set()


def test_all_rounds_of_somebody_are_a_total() -> None:
    text = "Through eight rounds before the listing the company brought in over RMB8.3 billion."
    assert told(text, "Zhipu AI", "en") == {"Zhipu AI total_raised 8300m CNY"}


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "xAI",
            "Über Anleihen und Kredite hat xAI 12,5 Milliarden Dollar aufgenommen.",
            {"xAI debt_raised 12500m USD"},
        ),
        (
            "de",
            "xAI",
            "Über Anleihen hatte xAI 12,5 Milliarden Dollar aufgenommen, bevor die Runde kam.",
            {"xAI debt_raised 12500m USD"},
        ),
    ],
)
def test_what_was_borrowed_by_bonds_and_loans(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "es",
            "Cohere",
            "En cinco rondas, la empresa ha captado 1.600 millones de dólares.",
            {"Cohere total_raised 1600m USD"},
        ),
        (
            "fr",
            "Cohere",
            "En cinq tours, la société a levé 1,6 milliard de dollars.",
            {"Cohere total_raised 1600m USD"},
        ),
        (
            "it",
            "Cohere",
            "In cinque round la società ha raccolto 1,6 miliardi di dollari.",
            {"Cohere total_raised 1600m USD"},
        ),
        (
            "de",
            "Cohere",
            "In fünf Finanzierungsrunden hat das Unternehmen 1,6 Milliarden Dollar eingesammelt.",
            {"Cohere total_raised 1600m USD"},
        ),
    ],
)
def test_what_all_rounds_brought(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("en", "MiniMax", "MiniMax raised Hong Kong dollars 4.6 billion.", {"MiniMax amount_raised 4600m HKD"}),
        ("en", "Cohere", "Cohere raised Canadian dollars 500 million.", {"Cohere amount_raised 500m CAD"}),
        ("en", "Cohere", "Cohere raised US dollars 500 million.", {"Cohere amount_raised 500m USD"}),
        (
            "en",
            "MiniMax",
            ("Net proceeds of the January flotation, in Hong Kong dollars 4.6 billion, are meant for research."),
            {"MiniMax amount_raised 4600m HKD"},
        ),
    ],
)
def test_names_of_currencies_in_more_than_one_word_before_the_sum(
    lang: str, title: str, text: str, lines: set[str]
) -> None:
    assert told(text, title, lang) == lines
