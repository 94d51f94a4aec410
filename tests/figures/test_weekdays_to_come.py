"""A weekday behind a verb that says what is to come is the next of its name; quarters just over are the last ones."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.figures.dates import find_dates
from tests.figures.newsroom import one

_MONDAY = date(2026, 3, 16)


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "The round closes on Wednesday.", "2026-03-18"),
        ("en", "The round is to close on Friday.", "2026-03-20"),
        ("en", "It will announce the round on Thursday.", "2026-03-19"),
        ("fr", "La levée sera bouclée mercredi.", "2026-03-18"),
        ("de", "Die Runde wird am Mittwoch abgeschlossen.", "2026-03-18"),
        ("es", "La ronda se cerrará el miércoles.", "2026-03-18"),
        ("it", "Il round si chiuderà mercoledì.", "2026-03-18"),
        ("en", "The round closed on Wednesday.", "2026-03-11"),
        ("en", "It will raise $1 billion, it said on Wednesday.", "2026-03-11"),
        ("en", "It said on Wednesday that it will raise $1 billion.", "2026-03-11"),
        ("en", "The round closes on Monday.", "2026-03-16"),
        ("fr", "La levée a été annoncée mercredi.", "2026-03-11"),
        ("de", "Die Firma hat am Mittwoch zugesagt.", "2026-03-11"),
        ("de", "Wie am Mittwoch bekannt wurde, wird die Runde größer.", "2026-03-11"),
    ],
)
def test_the_day(lang: str, text: str, day: str) -> None:
    assert [found.as_of for found in find_dates(text, _MONDAY, lang)] == [day]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Im abgelaufenen Quartal erzielte Cohere einen Umsatz von 90 Millionen Dollar."),
        ("de", "Im vorigen Quartal setzte Cohere 90 Millionen Dollar um."),
        ("fr", "Au trimestre écoulé, Cohere a réalisé un chiffre d'affaires de 90 millions de dollars."),
        ("es", "Los ingresos de Cohere fueron de 90 millones de dólares en el último trimestre."),
        ("it", "Cohere ha registrato ricavi per 90 milioni di dollari nello scorso trimestre."),
    ],
)
def test_the_quarter_just_over(lang: str, text: str) -> None:
    assert one(text, "Cohere", lang, _MONDAY).period == "2025-Q4"
