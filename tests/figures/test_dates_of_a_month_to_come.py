"""A month with which a sentence begins is the coming one where its verb says so."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.figures.dates import find_dates

DAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("lang", "text", "label"),
    [
        ("en", "In January, Claude Pro will go up to $22 a month.", "2027-01"),
        ("en", "In January the price will rise.", "2027-01"),
        ("en", "In March, it is going to cost more.", "2027-03"),
        ("de", "Im Januar wird der Preis steigen.", "2027-01"),
        ("de", "Im März soll Claude Pro 22 Dollar kosten.", "2027-03"),
        ("fr", "En janvier, le prix passera à 22 dollars.", "2027-01"),
        ("es", "En enero, el precio subirá a 22 dólares.", "2027-01"),
        ("it", "A gennaio il prezzo salirà a 22 dollari.", "2027-01"),
        ("en", "In January, Claude Pro went up to $22 a month.", "2026-01"),
        ("en", "In June, Cohere said that it will raise money.", "2026-06"),
        ("en", "In June it said it will raise money.", "2026-06"),
        ("fr", "En juin, elle a dit qu'elle va lever des fonds.", "2026-06"),
        ("en", "In November, Claude Pro will go up to $22 a month.", "2026-11"),
        ("de", "Im Januar stieg der Preis.", "2026-01"),
        ("fr", "En janvier, le prix est passé à 22 dollars.", "2026-01"),
    ],
)
def test_it_is_ahead_by_its_verb(lang: str, text: str, label: str) -> None:
    assert [one.as_of for one in find_dates(text, DAY, lang)] == [label]
