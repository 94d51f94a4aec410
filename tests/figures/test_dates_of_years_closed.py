"""Years that somebody closed, or in which he closed something; dates of what a price rose from and to."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.figures.dates import find_dates
from tests.figures.newsroom import read


@pytest.mark.parametrize(
    ("lang", "text", "as_of"),
    [
        ("fr", "Poolside a bouclé en 2023 son premier tour.", "2023"),
        ("fr", "Poolside a bouclé 2023 avec 40 salariés.", "2023-12"),
        ("de", "Poolside schloss 2023 seine erste Runde ab.", "2023"),
        ("de", "Poolside schloss im Jahr 2023 einen Vertrag.", "2023"),
        ("de", "Poolside beendete 2023 mit 40 Angestellten.", "2023-12"),
        ("es", "Poolside cerró el año pasado su primera ronda.", "2024"),
        ("es", "Poolside cerró en 2023 su primera ronda.", "2023"),
        ("es", "Poolside cerró 2023 con 40 empleados.", "2023-12"),
        ("it", "Poolside ha chiuso nel 2023 il primo round.", "2023"),
        ("it", "Poolside ha chiuso il 2023 con 40 dipendenti.", "2023-12"),
        ("en", "Poolside closed last year its first round.", "2024"),
        ("en", "Poolside finished 2023 with 40 employees.", "2023-12"),
    ],
)
def test_a_year_ends_in_december_where_it_is_what_was_closed(lang: str, text: str, as_of: str) -> None:
    assert [mention.as_of for mention in find_dates(text, date(2025, 9, 15), lang)] == [as_of]


@pytest.mark.parametrize(
    ("lang", "text", "then", "now"),
    [
        ("en", "Cohere's valuation jumped in June from $2 billion to $6 billion.", None, "2025-06"),
        ("en", "Cohere's valuation jumped from $2 billion in June to $6 billion.", "2025-06", None),
        ("de", "Die Bewertung von Cohere kletterte im Juni von 2 Milliarden Dollar auf 6 Milliarden.", None, "2025-06"),
        ("fr", "La valorisation de Cohere est passée en juin de 2 à 6 milliards de dollars.", None, "2025-06"),
        ("es", "La valoración de Cohere pasó en junio de 2.000 millones de dólares a 6.000 millones.", None, "2025-06"),
        ("it", "La valutazione di Cohere è salita a giugno da 2 miliardi di dollari a 6 miliardi.", None, "2025-06"),
    ],
)
def test_the_date_before_both_is_that_of_the_newer_price(lang: str, text: str, then: str | None, now: str) -> None:
    older, newer = read(text, lang=lang).figures
    assert (older.as_of, newer.as_of) == (then, now)


def test_a_verb_that_closes_its_clause_compares_nothing() -> None:
    text = "Cohere nahm im Juni 300 Millionen Dollar bei einer Bewertung von 6 Milliarden Dollar auf."
    assert {figure.as_of for figure in read(text, lang="de").figures} == {"2025-06"}


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        ("Poolside plant für das kommende Jahr mehr.", "2026"),
        ("Für das nächste Jahr ist mehr geplant.", "2026"),
        ("Im abgelaufenen Jahr war es weniger.", "2024"),
        ("Das vergangene Jahr war besser.", "2024"),
    ],
)
def test_german_years_before_and_after_this_one(text: str, as_of: str) -> None:
    assert [mention.as_of for mention in find_dates(text, date(2025, 9, 15), "de")] == [as_of]
