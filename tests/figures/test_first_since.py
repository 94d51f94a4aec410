"""What is the first or the largest of its kind since a day is not of that day."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Amazon sold $12 billion of bonds, its first such sale since 2022."),
        ("en", "Amazon's largest dollar bond since November 2022 raised $12 billion."),
        ("en", "Cohere was valued at $7 billion, its highest valuation since 2023."),
        ("fr", "Amazon lève 12 milliards de dollars, sa première émission obligataire depuis 2022."),
        ("de", "Amazon nimmt 12 Milliarden Dollar mit der größten Anleihe seit 2022 auf."),
        ("es", "Amazon capta 12.000 millones de dólares en su primera emisión de bonos desde 2022."),
        ("it", "Amazon raccoglie 12 miliardi di dollari con il primo bond dal 2022."),
    ],
)
def test_the_first_since_a_day_is_of_today(lang: str, text: str) -> None:
    assert one(text, lang=lang).as_of is None


@pytest.mark.parametrize(
    ("lang", "text", "as_of"),
    [
        ("en", "OpenAI has had a credit line of $4 billion since October 2024.", "2024-10"),
        ("en", "The first to lend was a bank: since 2024 Cohere has had a credit line of $90 million.", "2024"),
        (
            "en",
            "Of the two, the first has had since October 2024 a credit line of $90 million, Cohere said.",
            "2024-10",
        ),
        ("en", "Cohere has been worth $7 billion since May 2025.", "2025-05"),
        ("de", "OpenAI hat seit Oktober 2024 eine Kreditlinie von 4 Milliarden Dollar.", "2024-10"),
        ("fr", "Cohere vaut 7 milliards de dollars depuis mai 2025.", "2025-05"),
        ("es", "Cohere tiene desde 2024 una línea de crédito de 90 millones de dólares.", "2024"),
        ("it", "Cohere vale 7 miliardi di dollari da maggio 2025.", "2025-05"),
    ],
)
def test_what_has_been_so_since_a_day_is_of_that_day(lang: str, text: str, as_of: str) -> None:
    assert one(text, lang=lang).as_of == as_of
