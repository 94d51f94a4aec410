"""A segment that a sentence takes up, what only compares, and the value of the year before in brackets."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told

WHOLE = {
    "en": "Nvidia's revenue rose to $30 billion.",
    "de": "Der Umsatz von Nvidia stieg auf 30 Milliarden Dollar.",
    "fr": "Le chiffre d'affaires de Nvidia a atteint 30 milliards de dollars.",
    "es": "Los ingresos de Nvidia subieron a 30.000 millones de dólares.",
    "it": "I ricavi di Nvidia sono saliti a 30 miliardi di dollari.",
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In this segment Nvidia reported revenue of $10 billion."),
        ("de", "In diesem Bereich meldete Nvidia einen Umsatz von 10 Milliarden Dollar."),
        ("de", "Das Geschäft mit Autos ist kleiner. Hier sank der Umsatz um 7 Prozent auf 155 Millionen Dollar."),
        ("de", "Im Spielesektor erhöhte sich der Umsatz und kletterte um 18 Prozent auf 2,6 Milliarden Dollar."),
        ("de", "Die 10 Milliarden Dollar, die im zweiten Quartal im Spiele-Segment erlöst wurden, sind ein Rekord."),
        ("fr", "Dans ce segment, Nvidia a réalisé un chiffre d'affaires de 10 milliards de dollars."),
        ("es", "En este segmento, Nvidia registró ingresos de 10.000 millones de dólares."),
        ("it", "In questo segmento Nvidia ha registrato ricavi per 10 miliardi di dollari."),
    ],
)
def test_a_segment_taken_up_is_not_the_company(lang: str, text: str) -> None:
    assert told(f"{WHOLE[lang]} {text}", lang=lang) == {"Nvidia revenue 30000m USD"}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("In diesem Quartal meldete Nvidia einen Umsatz von 10 Milliarden Dollar.", "Nvidia revenue 10000m USD"),
        ("In diesem Bereich hat Cohere 300 Millionen Dollar eingesammelt.", "Cohere amount_raised 300m USD"),
        ("Im KI-Sektor ist Cohere klein, mit einem Umsatz von 300 Millionen Dollar.", "Cohere revenue 300m USD"),
        ("Hier hat Cohere seinen Umsatz auf 300 Millionen Dollar gesteigert.", "Cohere revenue 300m USD"),
    ],
)
def test_other_words_of_place_take_up_no_segment(text: str, figure: str) -> None:
    assert told(text, lang="de") == {figure}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Der Umsatz des Konzerns Nvidia stieg im Vergleich zum Vorjahr um 39 Prozent auf 3 Milliarden Dollar.",
            {"Nvidia revenue 3000m USD"},
        ),
        (
            "Im Vergleich zu Coheres insgesamt 2 Milliarden Dollar ist das wenig.",
            {"Cohere total_raised 2000m USD"},
        ),
        (
            "Anthropic ist 380 Milliarden Dollar wert. Im Vergleich mit den Autoren zahlt es 1,5 Milliarden Dollar.",
            {"Anthropic valuation 380000m USD"},
        ),
        (
            "Anthropic ist 380 Milliarden Dollar wert. Es stimmte einem Vergleich über 1,5 Milliarden Dollar zu.",
            {"Anthropic valuation 380000m USD"},
        ),
    ],
)
def test_to_compare_is_not_to_settle(text: str, figures: set[str]) -> None:
    assert told(text, "Cohere und die anderen", "de") == figures


def test_the_year_before_in_brackets_has_its_period() -> None:
    text = "Der Umsatz von Nvidia stieg im ersten Quartal 2025 auf 26 Mrd. Dollar (Vorjahresquartal: 7,2 Milliarden)."
    told_of = {(figure.low, figure.period) for figure in read(text, lang="de").figures}
    assert told_of == {(26_000_000_000, "2025-Q1"), (7_200_000_000, "2024-Q1")}
    assert (
        told("Der Gewinn von Nvidia fiel auf 2 Milliarden Dollar (Vorjahr: 3 Milliarden Dollar).", lang="de") == set()
    )
