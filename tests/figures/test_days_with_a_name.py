"""Days that have a name of their own: Christmas Eve, Heiligabend, Nochevieja."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.newsroom import read

_DAY = date(2026, 3, 16)


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "Groq raised $750 million on Christmas Eve.", "2025-12-24"),
        ("en", "On New Year's Day Groq raised $750 million.", "2026-01-01"),
        ("en", "On Boxing Day 2024 Groq raised $750 million.", "2024-12-26"),
        (
            "en",
            "The licence was signed on Christmas Eve. Three months before, Groq had raised $750 million.",
            "2025-09",
        ),
        ("fr", "Groq a levé 750 millions de dollars la veille de Noël.", "2025-12-24"),
        ("de", "An Heiligabend hat Groq 750 Millionen Dollar eingesammelt.", "2025-12-24"),
        ("de", "Groq hat an Silvester 750 Millionen Dollar eingesammelt.", "2025-12-31"),
        ("es", "Groq captó 750 millones de dólares en Nochebuena.", "2025-12-24"),
        ("it", "Alla vigilia di Natale Groq ha raccolto 750 milioni di dollari.", "2025-12-24"),
        ("en", "Between the Christmas parties Groq raised $750 million.", None),
        ("en", "Groq raised $750 million in September and held a party on Christmas Eve.", "2025-09"),
    ],
)
def test_a_day_with_a_name_dates_a_sum(lang: str, text: str, day: str | None) -> None:
    (figure,) = read(text, "Groq", lang, _DAY).figures
    assert (figure.metric, figure.as_of) == ("amount_raised", day)
