"""Periods and dates of what is told beside: the year as a whole, who did the same, what is only hoped for."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read


def _dated(text: str, lang: str) -> list[tuple[str, str | None]]:
    """Return the subject of each figure of a text with its period or date."""
    return [(figure.subject, figure.period or (figure.as_of)) for figure in read(text, lang=lang).figures]


@pytest.mark.parametrize(
    ("lang", "text", "year"),
    [
        (
            "en",
            "Microsoft closed its fiscal 2025 on a high. Sales for the fourth quarter were $76.4 "
            "billion, 18% more than "
            "a year earlier, and for the fiscal year as a whole they reached $281.7 billion.",
            "2025",
        ),
        (
            "en",
            "In the fourth quarter of fiscal 2025 Microsoft's revenue was $76.4 billion; over the whole fiscal year it "
            "was $281.7 billion.",
            "2025",
        ),
        (
            "en",
            "Microsoft's sales in the fourth quarter of 2024 were $76.4 billion. For the year they "
            "were $281.7 billion.",
            "2024",
        ),
        (
            "fr",
            "Microsoft a bien terminé son exercice 2025. Le chiffre d'affaires du quatrième trimestre s'est élevé à "
            "76,4 milliards de dollars, et celui de l'exercice entier à 281,7 milliards.",
            "2025",
        ),
        (
            "de",
            "Microsoft hat sein Geschäftsjahr 2025 gut beendet. Der Umsatz des vierten Quartals lag bei 76,4 "
            "Milliarden Dollar, der des gesamten Geschäftsjahres bei 281,7 Milliarden.",
            "2025",
        ),
        (
            "it",
            "Microsoft ha chiuso bene l'esercizio 2025. I ricavi del quarto trimestre sono stati di 76,4 miliardi di "
            "dollari, quelli dell'intero esercizio di 281,7 miliardi.",
            "2025",
        ),
        (
            "en",
            "Microsoft's sales were $76.4 billion in the fourth quarter of 2024 and $281.7 billion "
            "in the whole year 2023.",
            "2023",
        ),
        (
            "en",
            "In 2024 Microsoft had $76.4 billion of sales in Europe. In 2023 it had revenue of "
            "$281.7 billion for the year.",
            "2023",
        ),
    ],
)
def test_the_year_as_a_whole_is_the_one_whose_last_quarter_is_told(lang: str, text: str, year: str) -> None:
    figures = [figure for figure in read(text, lang=lang).figures if figure.low == 281_700_000_000]
    assert [figure.period for figure in figures] == [year]


@pytest.mark.parametrize(
    ("lang", "text", "date"),
    [
        ("en", "MiniMax raised $480 million in January, Zhipu AI $435 million.", "2025-01"),
        ("en", "MiniMax raised $480 million in January and Zhipu AI $435 million.", "2025-01"),
        ("fr", "MiniMax a levé 480 millions de dollars en janvier, Zhipu AI 435 millions.", "2025-01"),
        ("de", "MiniMax sammelte im Januar 480 Millionen Dollar ein, Zhipu AI 435 Millionen.", "2025-01"),
        ("es", "MiniMax captó 480 millones de dólares en enero y Zhipu AI, 435 millones.", "2025-01"),
        ("it", "MiniMax ha raccolto 480 milioni di dollari a gennaio, Zhipu AI 435 milioni.", "2025-01"),
        ("en", "MiniMax raised $480 million in January, Zhipu AI $435 million in May.", "2025-05"),
        ("en", "MiniMax raised $480 million in January. Zhipu AI raised $435 million.", None),
        ("en", "MiniMax raised $480 million in January, and since then Zhipu AI has raised $435 million.", None),
    ],
)
def test_who_only_did_the_same_did_it_then(lang: str, text: str, date: str | None) -> None:
    assert ("Zhipu AI", date) in _dated(text, lang)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Cohere was valued at $6.8 billion in August. It hopes to bring in $1 billion from the float.", None),
        (
            "Cohere was valued at $6.8 billion in August. Bankers say that it wants to take in $1 "
            "billion from the listing.",
            None,
        ),
        ("Cohere was valued at $6.8 billion in August. The round brought in $1 billion.", "2025-08"),
    ],
)
def test_what_is_hoped_for_has_not_the_date_of_an_older_price(text: str, date: str | None) -> None:
    raised = [figure for figure in read(text).figures if figure.metric == "amount_raised"]
    assert [figure.as_of for figure in raised] == [date]
