"""Of which quarter a revenue is, where a day is told beside it, or the quarter by its number alone."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, read


def periods(text: str, lang: str = "en") -> list[str | None]:
    """Return the periods of the revenues that a text tells, in order."""
    return [figure.period for figure in read(text, lang=lang).figures if figure.metric == "revenue"]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Baidu posted a 7% fall in second-quarter revenue on Tuesday to 31.2 billion yuan.", "2025-Q2"),
        ("Meta posted second-quarter sales on Wednesday of $47.5 billion.", "2025-Q2"),
        ("Google reported a 14% increase in second-quarter revenue on Tuesday, to $96.4 billion.", "2025-Q2"),
        ("Cohere told investors on Monday that sales had come to $240 million, more than planned, in 2024.", "2024"),
    ],
)
def test_a_day_beside_the_period(text: str, period: str) -> None:
    assert one(text).period == period


def test_the_day_of_a_pace() -> None:
    figure = one("Anthropic's annualised revenue reached $5 billion on 12 August, after a strong 2024.")
    assert (figure.period, figure.as_of) == ("run-rate", "2025-08-12")


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        (
            "en",
            "Google's revenue was $96.4 billion in the second quarter of 2024, after $90.2 billion in the first.",
            ["2024-Q2", "2024-Q1"],
        ),
        (
            "en",
            "Meta's revenue was $42.3 billion in the first quarter of 2025, after $48.4 billion in the fourth.",
            ["2025-Q1", "2024-Q4"],
        ),
        (
            "en",
            "Nvidia's sales hit $57 billion in the third quarter of fiscal 2026, it said on Monday, "
            "and it told investors to expect $65 billion, give or take 2%, in the fourth.",
            ["2026-Q3", "2026-Q4"],
        ),
        (
            "en",
            "Meta had sales of $47.5 billion in the second quarter of 2025, 22% more than a year "
            "before, and guided for "
            "$50 billion in the third.",
            ["2025-Q2", "2025-Q3"],
        ),
        (
            "fr",
            "Nvidia a réalisé un chiffre d'affaires de 57 milliards de dollars au troisième "
            "trimestre 2026 et en attend 65 milliards au quatrième.",
            ["2026-Q3", "2026-Q4"],
        ),
        (
            "de",
            "Nvidia setzte im dritten Quartal 2026 57 Milliarden Dollar um und erwartet für das vierte 65 Milliarden.",
            ["2026-Q3", "2026-Q4"],
        ),
        (
            "it",
            "Nvidia ha registrato ricavi per 57 miliardi di dollari nel terzo trimestre del 2026 e "
            "ne attende 65 miliardi nel quarto.",
            ["2026-Q3", "2026-Q4"],
        ),
    ],
)
def test_a_quarter_by_its_number_alone(lang: str, text: str, told: list[str]) -> None:
    assert periods(text, lang) == told


def test_a_loss_behind_is_the_loss_of_its_own_sum() -> None:
    figure = one("Revenue at Cohere has tripled. From a low base: $13 million in 2023, with losses of $80 million.")
    assert (figure.metric, figure.period) == ("revenue", "2023")


@pytest.mark.parametrize(
    "text",
    [
        "Cohere raised $500 million in August. It had been worth half of that some months earlier, "
        "when it raised $100 million.",
        "Cohere raised $500 million in August. It had been worth a fraction of that earlier, when "
        "investors put $100 million on the table.",
    ],
)
def test_an_earlier_round_without_a_date(text: str) -> None:
    assert [(f.metric, f.as_of) for f in read(text).figures] == [("amount_raised", "2025-08"), ("amount_raised", None)]


def test_a_round_taken_up_keeps_its_date() -> None:
    text = "Mistral AI closed a Series C in September. The round grew when investors put in €1.7 billion."
    assert one(text).as_of == "2025-09"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Amazon's first quarter was better than anybody had hoped. Revenue advanced 9% to $155.7 billion."),
        ("en", "In the first quarter Amazon did better than anybody had hoped. Revenue advanced 9% to $155.7 billion."),
        (
            "fr",
            "Le premier trimestre d'Amazon a surpris. Le chiffre d'affaires a crû de 9 % à 155,7 milliards de dollars.",
        ),
        ("de", "Das erste Quartal lief für Amazon besser als erwartet. Der Umsatz stieg auf 155,7 Milliarden Dollar."),
        (
            "es",
            "El primer trimestre de Amazon fue mejor de lo previsto. Ingresó 155.700 millones de dólares.",
        ),
        ("it", "Il primo trimestre di Amazon è andato bene. I ricavi sono saliti a 155,7 miliardi di dollari."),
    ],
)
def test_a_quarter_that_the_sentence_before_opens_with(lang: str, text: str) -> None:
    assert periods(text, lang) == ["2025-Q1"]


@pytest.mark.parametrize(
    "text",
    [
        "Amazon opens a plant in Indiana, which runs from the first quarter of 2027 on. Revenue was $155.7 billion.",
        "Two unions want Amazon to talk in the first quarter of the year about Leeds. Revenue is $9 billion.",
    ],
)
def test_a_quarter_of_something_else_in_the_sentence_before(text: str) -> None:
    assert periods(text) == [None]
