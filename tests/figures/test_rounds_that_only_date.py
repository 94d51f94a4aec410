"""A round that only dates a price, what comes on top of it, who leads it, and what was sold to a company."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("en", "Cohere's valuation after its last round, in May 2025, came to $6.8 billion.", "6800m USD"),
        ("en", "Cohere's price tag at the time of its last round, in July, was $6.8 billion.", "6800m USD"),
        ("en", "Cohere's worth before the Series D, in March, stood at $6.8 billion.", "6800m USD"),
        ("fr", "La valorisation de Cohere après le dernier tour, en mai, était de 6,8 milliards d'euros.", "6800m EUR"),
        ("de", "Die Bewertung von Cohere nach der letzten Runde, im Mai, lag bei 6,8 Milliarden Euro.", "6800m EUR"),
        ("es", "La valoración de Cohere tras la última ronda, en mayo, fue de 6.800 millones de euros.", "6800m EUR"),
        ("it", "La valutazione di Cohere dopo l'ultimo round, a maggio, era di 6,8 miliardi di euro.", "6800m EUR"),
    ],
)
def test_prices_dated_by_a_round(lang: str, text: str, figure: str) -> None:
    assert told(text, lang=lang) == {f"Cohere valuation {figure}"}


@pytest.mark.parametrize(
    "text",
    [
        "Cohere's last round, in May 2025, came to $500 million.",
        "Cohere had no price to defend; its last round, in May 2025, was $500 million.",
    ],
)
def test_rounds_dated_in_an_aside(text: str) -> None:
    assert told(text) == {"Cohere amount_raised 500m USD"}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Cohere took $100 million in September, on top of the $500 million it had raised in August.",
            {"Cohere amount_raised 100m USD", "Cohere amount_raised 500m USD"},
        ),
        (
            "The money comes on top of the $640 million that Groq had raised in August 2024.",
            {"Groq amount_raised 640m USD"},
        ),
        (
            "Cohere has raised $100 million, on top of the $500 million that it had raised so far.",
            {"Cohere amount_raised 100m USD", "Cohere total_raised 500m USD"},
        ),
        ("Of the $500 million that it had raised, Cohere had spent half.", {"Cohere total_raised 500m USD"}),
        ("Cohere has spent a third of the $1.6 billion that it has raised.", {"Cohere total_raised 1600m USD"}),
    ],
)
def test_on_top_of_what_was_raised(text: str, figures: set[str]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    "text",
    [
        "Cohere last raised in August 2023, when Salesforce's venture arm led a Series D of $235 million.",
        "Cohere last raised in August 2023, when Nvidia's venture unit led a Series D of $235 million.",
        "In August 2023 Oracle's investment arm led a Series D of $235 million for Cohere.",
        "Cohere began in 2023, when Databricks' venture arm joined a Series A of $235 million.",
    ],
)
def test_rounds_that_an_arm_leads(text: str) -> None:
    assert told(text) == {"Cohere amount_raised 235m USD"}


def test_what_an_arm_gives_alone() -> None:
    assert told("Salesforce's venture unit put $20 million into Cohere.") == {"Cohere investment Salesforce 20m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Salesforce led a Series C of $200 million in Writer, a rival of Cohere.",
        "Nvidia led a round of $200 million in Writer, which competes with Cohere.",
        "Salesforce's venture arm joined a Series C of $200 million in Writer, a rival of Cohere.",
    ],
)
def test_rounds_in_strangers_who_are_explained(text: str) -> None:
    assert told(f"{text}\n\nMistral AI raised €105 million.") == {"Mistral AI amount_raised 105m EUR"}


def test_a_round_in_ours_who_is_explained() -> None:
    text = "Index Ventures led a Series C of $200 million in Cohere, a rival of Writer."
    assert told(text) == {"Cohere amount_raised 200m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Google has issued a bond. Motorola sold its phones to Google in 2012, for $12.5 billion."),
        (
            "en",
            "Google sells a bond. Motorola was once larger. It sold its phones to Google in 2012, for $12.5 billion.",
        ),
        (
            "de",
            "Google hat eine Anleihe begeben. Motorola verkaufte seine Handys 2012 für 12,5 "
            "Milliarden Dollar an Google.",
        ),
        (
            "fr",
            "Google émet une obligation. Motorola a vendu ses téléphones à Google en 2012, pour 12,5 "
            "milliards de dollars.",
        ),
        ("es", "Google emite un bono. Motorola vendió sus teléfonos a Google en 2012, por 12.500 millones de dólares."),
        (
            "it",
            "Google emette un bond. Motorola vendette i suoi telefoni a Google nel 2012, per 12,5 miliardi di dollari.",
        ),
    ],
)
def test_what_is_sold_to_a_company_is_no_debt(lang: str, text: str) -> None:
    reading = read(text, lang=lang)
    assert len(reading.set_aside) == 1
    assert not reading.figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Google borrowed $20 billion in February. In March it sold another $5 billion to Pimco.",
            {"Google debt_raised 20000m USD", "Google debt_raised 5000m USD"},
        ),
        ("Meta sold notes to Pimco in October, for $18 billion.", {"Meta debt_raised 18000m USD"}),
    ],
)
def test_bonds_sold_to_somebody(text: str, figures: set[str]) -> None:
    assert told(text) == figures
