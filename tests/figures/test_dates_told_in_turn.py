"""Months without a year that a "then" ties to the date told before them, in five languages."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.newsroom import read, told

AUTUMN = date(2025, 11, 10)

IN_TURN = [
    ("en", "Cohere raised $40 million in September 2021, followed by $125 million in February.", "2022-02"),
    ("en", "Poolside took in $26 million in May 2023, then another $126 million in August.", "2023-08"),
    ("en", "Poolside raised $26 million in late 2022. Then it raised another $126 million in March.", "2023-03"),
    ("fr", "Poolside a levé 26 millions de dollars en mai 2023, puis 126 millions de plus en août.", "2023-08"),
    ("de", "Poolside nahm im Mai 2023 26 Millionen Dollar ein, dann im August weitere 126 Millionen.", "2023-08"),
    ("es", "Poolside captó 26 millones de dólares en mayo de 2023 y luego otros 126 millones en agosto.", "2023-08"),
    ("it", "Poolside ha raccolto 26 milioni di dollari nel maggio 2023, poi altri 126 milioni ad agosto.", "2023-08"),
]


@pytest.mark.parametrize(("lang", "text", "as_of"), IN_TURN)
def test_a_month_behind_then_is_the_next_such_month(lang: str, text: str, as_of: str) -> None:
    assert max(f.as_of or "" for f in read(text, lang=lang, published=AUTUMN).figures) == as_of


@pytest.mark.parametrize(
    "text",
    [
        "Cohere raised $40 million in September 2021, then, this October, $125 million.",
        "Cohere raised $40 million in September 2021 and $125 million in October.",
        "Cohere raised $40 million in May. Then came $125 million in October.",
    ],
)
def test_a_month_of_this_year_stays(text: str) -> None:
    assert max(f.as_of or "" for f in read(text, published=AUTUMN).figures) == "2025-10"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Poolside raised $26 million in 2023 – most of it from Redpoint – then another $126 million in May."),
        (
            "de",
            "Poolside hat im Mai 26 Millionen Dollar eingesammelt (meist von Redpoint), dann im August 126 Millionen.",
        ),
        (
            "it",
            "Poolside ha raccolto 26 milioni di dollari a maggio – molti da Redpoint –, poi 126 milioni ad agosto.",
        ),
    ],
)
def test_an_aside_does_not_part_a_second_round(lang: str, text: str) -> None:
    expected = {"Poolside amount_raised 26m USD", "Poolside amount_raised 126m USD"}
    assert told(text, lang=lang, published=AUTUMN) == expected
