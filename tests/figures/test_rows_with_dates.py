"""Sums in a row, each with a date of its own, are of one kind; a move over several sums is no range."""

from __future__ import annotations

import pytest

from pipeline.figures.amounts import find_amounts
from tests.figures.newsroom import read, told

GROWN = {("6600", "2023"), ("40000", "2024"), ("110000", "2025")}


def dated(text: str, lang: str, metric: str) -> set[tuple[str, str]]:
    """Return the millions and the dates of the figures of a text, which must all be of one metric."""
    figures = read(text, lang=lang).figures
    assert {figure.metric for figure in figures} == {metric}
    return {(str((figure.low or 0) // 10**6), figure.as_of or figure.period or "") for figure in figures}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "OpenAI raised more each time: $6.6 billion (2023), $40 billion (2024) and $110 billion (2025)."),
        ("en", "OpenAI's rounds: $6.6 billion in 2023, $40 billion in 2024, $110 billion in 2025."),
        ("fr", "OpenAI lève de plus en plus : 6,6 milliards de dollars (2023), 40 milliards (2024), 110 (2025)."),
        ("de", "OpenAI sammelt immer mehr ein: 6,6 Milliarden Dollar (2023), 40 Milliarden (2024), 110 (2025)."),
        ("es", "OpenAI capta cada vez más: 6.600 millones de dólares (2023), 40.000 (2024) y 110.000 (2025)."),
        ("it", "OpenAI raccoglie sempre di più: 6,6 miliardi di dollari (2023), 40 (2024) e 110 miliardi (2025)."),
    ],
)
def test_rounds_in_a_row_are_no_valuations(lang: str, text: str) -> None:
    assert dated(text, lang, "amount_raised") == GROWN


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("OpenAI's valuations: $6.6 billion (2023), $40 billion (2024), $110 billion (2025).", "valuation"),
        ("OpenAI's revenue: $6.6 billion (2023), $40 billion (2024), $110 billion (2025).", "revenue"),
        ("OpenAI was valued at $6.6 billion in 2023, $40 billion in 2024 and $110 billion in 2025.", "valuation"),
    ],
)
def test_other_figures_in_a_row(text: str, metric: str) -> None:
    assert dated(text, "en", metric) == GROWN


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        # nothing in the row is a figure
        ("OpenAI's losses: $5 billion (2023), $8 billion (2024). It raised $40 billion.", {"amount_raised 40000m"}),
        # a word of its own says what the second is
        (
            "OpenAI raised $6.6 billion in October 2024, and revenue reached $3.7 billion in 2024.",
            {"amount_raised 6600m", "revenue 3700m"},
        ),
        (
            "OpenAI raised $6.6 billion (2024) and is valued at $157 billion.",
            {"amount_raised 6600m", "valuation 157000m"},
        ),
        # one date: what was raised, and at what price
        (
            "OpenAI raised $6.6 billion in October 2024, at $157 billion.",
            {"amount_raised 6600m", "valuation 157000m"},
        ),
    ],
)
def test_a_sum_with_words_of_its_own_stands_in_no_row(text: str, figures: set[str]) -> None:
    assert told(text) == {f"OpenAI {one} USD" for one in figures}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The price of Cohere went from $2.2 billion to $5.5 billion to $6.8 billion."),
        ("en", "The valuation of Cohere rose from 2.2 to 5.5 and then to 6.8 billion dollars."),
        ("fr", "La valorisation de Cohere est passée de 2,2 à 5,5 puis à 6,8 milliards de dollars."),
        ("de", "Die Bewertung von Cohere stieg von 2,2 über 5,5 auf 6,8 Milliarden Dollar."),
        ("es", "La valoración de Cohere pasó de 2.200 a 5.500 y luego a 6.800 millones de dólares."),
        ("it", "La valutazione di Cohere è passata da 2,2 a 5,5 e poi a 6,8 miliardi di dollari."),
    ],
)
def test_a_move_over_several_sums(lang: str, text: str) -> None:
    figures = read(text, lang=lang).figures
    assert {(one.metric, str((one.low or 0) // 10**6), one.hedge) for one in figures} == {
        ("valuation", value, "exact") for value in ("2200", "5500", "6800")
    }


def test_a_move_of_four_is_no_range() -> None:
    amounts = find_amounts("from $29 billion to $86 billion to $157 billion to $300 billion", "en")
    assert [str(one.low) for one in amounts] == [f"{value}000000000" for value in (29, 86, 157, 300)]
    assert all(one.low == one.high for one in amounts)


@pytest.mark.parametrize(
    ("lang", "text", "ends"),
    [
        ("en", "from 5 to 6 billion dollars", [(5, 6)]),
        ("en", "between $5 billion and $6 billion", [(5, 6)]),
        ("en", "rose from $1 billion to $2 billion, and it seeks $3 billion to $4 billion", [(1, 1), (2, 2), (3, 4)]),
        ("en", "from 2024 to 2025 and then to 7 billion dollars", [(7, 7)]),
        ("de", "mehr als 5 Milliarden Dollar", [(5, None)]),
        ("de", "von Anfang an über 5 Milliarden Dollar", [(5, None)]),
    ],
)
def test_ranges_and_hedges_stay(lang: str, text: str, ends: list[tuple[int, int | None]]) -> None:
    billion = 10**9
    found = [(int(one.low or 0) // billion, one.high and int(one.high) // billion) for one in find_amounts(text, lang)]
    assert found == ends


def test_a_yearly_pace_that_moves_stays_one() -> None:
    figures = read("Anthropic's annualised revenue went from $1 billion to $5 billion to $14 billion.").figures
    assert [one.period for one in figures] == ["run-rate"] * 3
