"""Dates of the report that two rumours share, of what somebody began with, and of the year that a text takes up."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read


def dates(text: str, lang: str = "en") -> list[str | None]:
    """Return the dates of the figures of a text, of a revenue its period."""
    return [figure.as_of or figure.period for figure in read(text, "", lang).figures]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            (
                "Cohere is in talks to raise $500 million, Reuters reported on "
                "Friday; a second person put the sum at $700 million."
            ),
        ),
        (
            "en",
            (
                "Cohere may be valued at $7 billion, Bloomberg said on "
                "Friday; one person said that $9 billion was possible."
            ),
        ),
        (
            "de",
            (
                "Cohere verhandelt über eine Bewertung von 7 Milliarden Dollar, berichtete "
                "Bloomberg am Freitag; ein Insider hielt 9 Milliarden Dollar für möglich."
            ),
        ),
        (
            "fr",
            (
                "Cohere serait en discussion pour lever 500 millions de dollars, a rapporté "
                "Reuters vendredi ; une autre source parle de 700 millions de dollars."
            ),
        ),
        (
            "es",
            (
                "Cohere negocia una ronda de 500 millones de dólares, informó "
                "Reuters el viernes; otra fuente habla de 700 millones de dólares."
            ),
        ),
        (
            "it",
            (
                "Cohere tratta un round da 500 milioni di dollari, ha riferito "
                "Reuters venerdì; un'altra fonte parla di 700 milioni di dollari."
            ),
        ),
    ],
)
def test_two_rumours_of_one_report_have_its_day(lang: str, text: str) -> None:
    assert dates(text, lang) == ["2025-09-12", "2025-09-12"]


def test_what_is_a_fact_beside_a_report_has_its_own_date() -> None:
    text = "Cohere wants to raise $500 million, Reuters reported on Friday; in 2024 it raised $450 million."
    assert dates(text) == ["2025-09-12", "2024"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Mistral AI came out of stealth in June 2023 with 105 million euros of seed money."),
        ("en", "Mistral AI was founded in June 2023 with about 105 million euros of seed money."),
        ("en", "Mistral AI had launched in June 2023 with 105 million euros of venture money."),
        ("fr", "Mistral AI était sortie de l'ombre en juin 2023 avec 105 millions d'euros d'amorçage."),
        ("es", "Mistral AI se fundó en junio de 2023 con 105 millones de euros de capital semilla."),
        ("it", "Mistral AI è stata fondata nel giugno 2023 con 105 milioni di euro di seed."),
    ],
)
def test_what_somebody_began_with_has_the_date_of_the_beginning(lang: str, text: str) -> None:
    assert dates(text, lang) == ["2023-06"]


@pytest.mark.parametrize(
    "text",
    [
        "Mistral AI was founded in June 2023 with the aim of building open models and has raised 105 million euros.",
        "Mistral AI, founded in June 2023 with help from a fund, has raised 105 million euros.",
    ],
)
def test_what_came_after_the_beginning_has_not(text: str) -> None:
    assert dates(text) == [None]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Inflection AI was founded in 2022, the year in which it raised $225 million."),
        ("en", "Inflection AI was founded in 2022, the year when it raised $225 million."),
        ("fr", "Inflection AI a été fondée en 2022, l'année où elle a levé 225 millions de dollars."),
        ("es", "Inflection AI fue fundada en 2022, el año en que captó 225 millones de dólares."),
        ("it", "Inflection AI è stata fondata nel 2022, l'anno in cui ha raccolto 225 milioni di dollari."),
    ],
)
def test_the_year_in_which_dates_its_clause(lang: str, text: str) -> None:
    assert dates(text, lang) == ["2022"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            (
                "OpenAI expects revenue of $13 billion in 2025 and its first "
                "profit in 2029. In that year sales are to reach $125 billion."
            ),
        ),
        (
            "de",
            (
                "OpenAI erwartet 2025 einen Umsatz von 13 Milliarden Dollar und 2029 den ersten "
                "Gewinn. In jenem Jahr soll der Umsatz 125 Milliarden Dollar erreichen."
            ),
        ),
        (
            "fr",
            (
                "OpenAI prévoit 13 milliards de dollars de revenus en 2025 et son premier bénéfice en "
                "2029. Cette année-là, les revenus devraient atteindre 125 milliards de dollars."
            ),
        ),
        (
            "es",
            (
                "OpenAI prevé ingresos de 13.000 millones de dólares en 2025 y su primer beneficio "
                "en 2029. Ese año los ingresos deberían llegar a 125.000 millones de dólares."
            ),
        ),
        (
            "it",
            (
                "OpenAI prevede ricavi per 13 miliardi di dollari nel 2025 e il primo utile nel "
                "2029. In quell'anno i ricavi dovrebbero arrivare a 125 miliardi di dollari."
            ),
        ),
    ],
)
def test_that_year_is_the_last_one_told(lang: str, text: str) -> None:
    assert dates(text, lang) == ["2025", "2029"]


def test_that_year_is_not_when_something_had_begun() -> None:
    text = (
        "Cohere raised $270 million in 2023, four years after it was "
        "founded in 2019. In that year it sold $20 million of notes."
    )
    assert dates(text) == ["2023", "2023"]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Microsoft booked $77.7 billion of revenue in the first quarter of "
            "fiscal 2026. For the second fiscal quarter it expects $80 billion."
        ),
        (
            "Microsoft took in $77.7 billion in its first quarter of fiscal 2026. In "
            "its fiscal second quarter it wants to reach $80 billion in sales."
        ),
    ],
)
def test_a_fiscal_quarter_without_its_year_is_of_the_one_told(text: str) -> None:
    assert dates(text) == ["2026-Q1", "2026-Q2"]
