"""A price that a backer puts on a company, or at which its staff of then and now sell shares, is that company's."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Groq closed a round of $750 million led by Tiger Global, which put its worth at $6.9 billion."),
        ("en", "Groq closed a round of $750 million led by Tiger Global, which valued it at $6.9 billion."),
        ("en", "Groq raised $750 million in a round led by Tiger Global that set its price at $6.9 billion."),
        (
            "fr",
            "Groq a levé 750 millions de dollars lors d'un tour mené par Thrive Capital, "
            "qui fixe sa valeur à 6,9 milliards de dollars.",
        ),
        (
            "es",
            "Groq captó 750 millones de dólares en una ronda liderada por Thrive Capital, "
            "que situó su valor en 6.900 millones de dólares.",
        ),
    ],
)
def test_a_backer_puts_a_price_on_whom_it_backs(lang: str, text: str) -> None:
    assert told(text, "", lang) == {"Groq amount_raised 750m USD", "Groq valuation 6900m USD"}


@pytest.mark.parametrize(
    "behind",
    [
        "Nvidia, which saw its value rise to $4 trillion",
        "Salesforce, which doubled its valuation to $200 billion",
        "Tiger Global, which put its fund at $6 billion",
    ],
)
def test_what_a_backer_tells_of_itself_is_not_the_company_s(behind: str) -> None:
    assert told(f"Groq closed a round of $750 million led by {behind}.") == {"Groq amount_raised 750m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Current and former employees of OpenAI sold $6.6 billion of shares at a valuation of $500 billion."),
        ("en", "Former and present staff of OpenAI will sell shares that value the company at $500 billion."),
        ("en", "Former employees of OpenAI are selling shares at a valuation of $500 billion."),
        (
            "fr",
            "Des salariés actuels et anciens d'OpenAI vendent à une valorisation de 500 milliards de dollars.",
        ),
        (
            "de",
            "Frühere und heutige Mitarbeiter von OpenAI verkaufen Aktien zu einer Bewertung von 500 Milliarden Dollar.",
        ),
    ],
)
def test_who_has_left_may_sell_shares_of_the_company(lang: str, text: str) -> None:
    assert told(text, "", lang) == {"OpenAI valuation 500000m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Former employees of OpenAI raised $2 billion for a new lab.",
        "A startup of current and former OpenAI researchers raised $300 million.",
        "Two former employees of OpenAI have sold their startup for $300 million.",
        "Some current and former employees of OpenAI are $6.6 billion richer.",
    ],
)
def test_what_those_who_have_left_take_in_is_not_the_company_s(text: str) -> None:
    assert told(f"{text} OpenAI raised $6.6 billion.") == {"OpenAI amount_raised 6600m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "Empleados actuales y antiguos de OpenAI han vendido acciones por 6.600 millones de dólares."),
        ("it", "Dipendenti attuali ed ex di OpenAI hanno venduto azioni per 6,6 miliardi di dollari."),
    ],
)
def test_what_staff_take_for_their_shares_is_nothing(lang: str, text: str) -> None:
    price = {"es": "OpenAI vale 500.000 millones de dólares.", "it": "OpenAI vale 500 miliardi di dollari."}[lang]
    assert told(f"{price} {text}", "", lang) == {"OpenAI valuation 500000m USD"}
