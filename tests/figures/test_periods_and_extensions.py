"""Plans for the year under way, quarters that a word names, a company's own year, and extensions of a round."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.newsroom import read

DAY = date(2025, 10, 30)


@pytest.mark.parametrize(
    ("lang", "text", "periods"),
    [
        (
            "en",
            "OpenAI had revenue of $4.3 billion in the first half. Target for the year: $13 billion.",
            ["2025-H1", "2025"],
        ),
        ("de", "OpenAI peilt fürs ganze Jahr 13 Milliarden Dollar Umsatz an.", ["2025"]),
        ("es", "En el conjunto del ejercicio OpenAI espera ingresar 13.000 millones de dólares.", ["2025"]),
        ("fr", "OpenAI vise 13 milliards de dollars de revenus pour l'année.", ["2025"]),
        ("it", "OpenAI punta a 13 miliardi di dollari di ricavi per l'intero anno.", ["2025"]),
        (
            "de",
            "Für das Schlussquartal stellt Meta einen Umsatz von 56 bis 59 Milliarden Dollar in Aussicht.",
            ["2025-Q4"],
        ),
        ("en", "The holiday quarter should bring Amazon revenue of $206 billion to $213 billion.", ["2025-Q4"]),
        (
            "de",
            "Meta setzte im dritten Quartal 2025 rund 51,24 Milliarden Dollar um. "
            "Für das vierte erwartet der Konzern 56 bis 59 Milliarden.",
            ["2025-Q3", "2025-Q4"],
        ),
        ("en", "Microsoft began its fiscal 2026 with first-quarter revenue of $77.7 billion.", ["2026-Q1"]),
        (
            "en",
            "Microsoft's fiscal 2026 has begun well. First-quarter revenue climbed 18% to $77.7 billion.",
            ["2026-Q1"],
        ),
        ("en", "In fiscal 2024 Alibaba turned over 941.2 billion yuan ($130.35 billion).", ["2024"]),
        ("en", "It was the first quarter ever in which Alphabet's revenue exceeded a hundred billion dollars.", [None]),
        (
            "it",
            "Mistral AI ha ricavi annualizzati per 300 milioni di euro e conta di chiudere il 2026 con un fatturato "
            "di 1 miliardo.",
            ["run-rate", "2026"],
        ),
    ],
)
def test_of_which_period_a_revenue_is(lang: str, text: str, periods: list[str | None]) -> None:
    assert [figure.period for figure in read(text, "", lang, DAY).figures] == periods


def test_a_company_does_not_count_by_the_year_of_another() -> None:
    text = (
        "Meta had revenue of $51.2 billion in the third quarter, Microsoft of $77.7 billion in the first quarter of "
        "fiscal 2026. For the fourth quarter Meta expects revenue of $56 billion to $59 billion."
    )
    found = [(figure.subject, figure.period) for figure in read(text, "", "en", DAY).figures]
    assert found[-1] == ("Meta", "2025-Q4")


SERIES_C, EXTENSION = "series-c", "series-c-extension"


@pytest.mark.parametrize(
    ("lang", "text", "rounds"),
    [
        ("en", "AI21 Labs has added an extension of $53 million to its Series C.", [EXTENSION]),
        (
            "en",
            "AI21 Labs raised $155 million in its Series C, then an extension of $53 million.",
            [SERIES_C, EXTENSION],
        ),
        (
            "it",
            "AI21 Labs ha raccolto 155 milioni di dollari con la Serie C; a novembre è arrivata un'estensione da 53 "
            "milioni di dollari.",
            [SERIES_C, EXTENSION],
        ),
        (
            "es",
            "AI21 Labs levantó 155 millones de dólares en su serie C, con una ampliación de 53 millones en noviembre.",
            [SERIES_C, EXTENSION],
        ),
        ("fr", "AI21 Labs a levé 155 M$ en série C, puis une extension de 53 M$ en novembre.", [SERIES_C, EXTENSION]),
        (
            "de",
            "AI21 Labs sammelte in der Serie C 155 Mio. Dollar ein, im November folgte eine Erweiterung um 53 "
            "Mio. Dollar.",
            [SERIES_C, EXTENSION],
        ),
        ("es", "AI21 Labs cierra una ampliación de capital de 53 millones de dólares, su serie C.", [SERIES_C]),
        (
            "it",
            "Reflection AI ha raccolto 130 milioni di dollari: 25 milioni nel seed e 105 milioni nella Serie A.",
            [None, "seed", "series-a"],
        ),
        (
            "de",
            "Reflection AI sammelte 130 Millionen Dollar ein: 25 Millionen Dollar aus der Seed-Runde und 105 Millionen "
            "aus der Series A.",
            [None, "seed", "series-a"],
        ),
        (
            "es",
            "Reflection AI reunió 130 millones de dólares: 25 millones en una ronda semilla y una serie A de 105 "
            "millones.",
            [None, "seed", "series-a"],
        ),
    ],
)
def test_of_which_round_a_sum_is(lang: str, text: str, rounds: list[str | None]) -> None:
    assert [figure.round for figure in read(text, "", lang, DAY).figures] == rounds


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Nvidia told of the second quarter of fiscal 2026. Revenue reached $46.7 billion.", "2026-Q2"),
        (
            "NVIDIA told of the second quarter of fiscal 2026. Its revenue rose to $46.7 billion.",
            "2026-Q2",
        ),
        ("OpenAI launched GPT-5 in the third quarter of 2025. Annual revenue has reached $13 billion.", None),
        (
            "Cohere moved in the second quarter of 2025. Since then revenue has doubled to $200 million.",
            None,
        ),
        (
            "Nvidia told of the second quarter of fiscal 2026 in August. Revenue reached $46.7 billion.",
            None,
        ),
    ],
)
def test_a_quarter_that_the_sentence_before_ends_with_is_the_revenues(text: str, period: str | None) -> None:
    (figure,) = read(text, "", "en", DAY).figures
    assert figure.period == period


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("An extension of it in November brought another $53 million.", "series-c-extension"),
        ("A top-up to the round last month brought in $53 million.", "series-c-extension"),
        ("A Series D in November brought another $253 million.", "series-d"),
    ],
)
def test_an_extension_of_it_is_of_the_round_told(text: str, label: str) -> None:
    figures = read(f"AI21 Labs raised a Series C of $155 million. {text}").figures
    assert [figure.round for figure in figures] == ["series-c", label]
