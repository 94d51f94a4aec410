"""Somebody else acts in a part of a sentence: with a participle, behind "alongside", as the second of two priced."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        (
            "en",
            "Cohere is under pressure alongside Mistral AI raising $2 billion in May.",
            {"Mistral AI amount_raised 2000m USD"},
        ),
        (
            "en",
            "The row over Anthropic—together with xAI raising $20 billion at a $230 billion valuation—goes on.",
            {"xAI amount_raised 20000m USD", "xAI valuation 230000m USD"},
        ),
        ("en", "Cohere raised $500 million alongside its rival Mistral AI.", {"Cohere amount_raised 500m USD"}),
        ("en", "Nvidia put $500 million into Cohere alongside Inovia.", {"Cohere investment Nvidia 500m USD"}),
    ],
)
def test_who_raises_beside_another(lang: str, text: str, figures: set[str]) -> None:
    """A participle right behind a name tells of that name, whatever it stands beside."""
    assert told(text, lang=lang) == figures


@pytest.mark.parametrize(
    ("lang", "told_first", "text"),
    [
        (
            "en",
            "Cohere raised $500 million. ",
            "Lumoground made waves in property, attracting a $45 million investment in its Series D round.",
        ),
        ("en", "Cohere raised $500 million. ", "Zentrik impressed with its growth, securing a $45 million Series D."),
        (
            "fr",
            "Cohere a levé 500 millions de dollars. ",
            "Zentrik a doublé ses effectifs, levant 45 millions d'euros en série B.",
        ),
        (
            "es",
            "Cohere captó 500 millones de dólares. ",
            "Zentrik duplicó su plantilla, captando 45 millones de euros en una serie B.",
        ),
        (
            "it",
            "Cohere ha raccolto 500 milioni di dollari. ",
            "Zentrik Robotics ha raddoppiato l'organico, raccogliendo 45 milioni di euro in una serie B.",
        ),
        (
            "en",
            "Cohere raised $500 million. ",
            "Lumora, founded in Bordeaux, shares Cohere's philosophy. The company previously raised €12.5 million.",
        ),
    ],
)
def test_what_a_stranger_takes_in(lang: str, told_first: str, text: str) -> None:
    """The stranger who opens a sentence takes the sum at its end, or in the next one."""
    assert told(told_first + text, lang=lang) == {"Cohere amount_raised 500m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("en", "Cohere doubled its staff, raising $45 million in a Series B.", {"Cohere amount_raised 45m USD"}),
        ("en", "The Toronto lab Cohere grew, securing a $45 million Series B.", {"Cohere amount_raised 45m USD"}),
        ("en", "Inovia joined the round, raising Cohere's total to $970 million.", {"Cohere total_raised 970m USD"}),
        ("fr", "Cohere a doublé ses effectifs, levant 45 millions d'euros.", {"Cohere amount_raised 45m EUR"}),
    ],
)
def test_what_a_company_takes_in(lang: str, text: str, figures: set[str]) -> None:
    """A company of ours at the head keeps it, and so does one that is named beside the sum."""
    assert told(text, lang=lang) == figures


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The swap valued Cohere at $8 billion and the chip designer at $3 billion."),
        ("fr", "L'opération valorise Cohere à 8 milliards de dollars et le concepteur de puces à 3 milliards."),
        ("de", "Der Tausch bewertet Cohere mit 8 Milliarden Dollar und den Chipentwickler mit 3 Milliarden Dollar."),
        (
            "es",
            "La operación valora Cohere en 8.000 millones de dólares y la diseñadora de chips "
            "en 3.000 millones de dólares.",
        ),
    ],
)
def test_the_second_of_two_priced(lang: str, text: str) -> None:
    """Who is priced behind "and", by a noun alone, is not the company priced before."""
    assert told(text, lang=lang) == {"Cohere valuation 8000m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "The first round valued Cohere at $5 billion and the latest round at $8 billion.",
        "Cohere was valued at $5 billion in May and at $8 billion in August.",
    ],
)
def test_two_prices_of_one(text: str) -> None:
    """Two rounds or days of one company are two of its values."""
    assert told(text) == {"Cohere valuation 5000m USD", "Cohere valuation 8000m USD"}
