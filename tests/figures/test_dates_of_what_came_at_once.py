"""Dates of what came of the same deal, at once, by then, or just before the deal that is told."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read


def dates(text: str, lang: str = "en") -> dict[str, str | None]:
    """Return the dates of the figures of a text by their metric."""
    return {figure.metric: figure.as_of for figure in read(text, "", lang).figures}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Investors valued Cohere at $6.8 billion in June 2025 and gave it $500 million."),
        ("en", "Cohere was valued at $6.8 billion in June 2025 and raised $500 million."),
        ("en", "Cohere reached a valuation of $6.8 billion in June 2025 and took in $500 million."),
        ("fr", "Les investisseurs ont valorisé Cohere 6,8 milliards de dollars en juin 2025 et apporté 500 millions."),
        ("de", "Investoren bewerteten Cohere im Juni 2025 mit 6,8 Milliarden Dollar und gaben 500 Millionen Dollar."),
    ],
)
def test_what_a_second_verb_tells_of_a_deal_has_its_date(lang: str, text: str) -> None:
    assert dates(text, lang) == {"valuation": "2025-06", "amount_raised": "2025-06"}


@pytest.mark.parametrize(
    "behind",
    [
        "has since raised $500 million",
        "is raising $500 million",
        "later raised $500 million",
        "then raised $500 million",
    ],
)
def test_what_came_later_has_not(behind: str) -> None:
    found = dates(f"Cohere was valued at $6.8 billion in June 2025 and {behind}.")
    assert found == {"valuation": "2025-06", "amount_raised": None}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Mistral AI started in the spring of 2023 and promptly raised €105 million."),
        ("en", "Mistral AI was founded in 2023 and immediately took in €105 million."),
        ("fr", "Mistral AI est née en 2023 et a aussitôt levé 105 millions d'euros."),
        ("de", "Mistral AI wurde 2023 gegründet und sammelte sofort 105 Millionen Euro ein."),
        ("es", "Mistral AI nació en 2023 y recaudó de inmediato 105 millones de euros."),
        ("it", "Mistral AI è nata nel 2023 e ha subito raccolto 105 milioni di euro."),
    ],
)
def test_what_followed_at_once_has_the_date_of_the_beginning(lang: str, text: str) -> None:
    assert dates(text, lang) == {"amount_raised": "2023"}


@pytest.mark.parametrize("verb", ["has raised", "quickly raised", "has secured"])
def test_a_beginning_alone_dates_nothing(verb: str) -> None:
    assert dates(f"Mistral AI was founded in 2023 and {verb} €105 million.")["amount_raised"] is None


@pytest.mark.parametrize(
    "text",
    [
        "In May 2024 xAI raised $6 billion. By then its total funding stood at $7 billion.",
        "In May 2024 xAI raised $6 billion. At that stage it had taken in $7 billion in total.",
    ],
)
def test_by_then_takes_up_the_date_before(text: str) -> None:
    assert dates(text) == {"amount_raised": "2024-05", "total_raised": "2024-05"}


def test_at_the_moment_takes_up_no_date() -> None:
    text = "In May 2024 xAI raised $6 billion. At the moment its annual recurring revenue is $500 million."
    assert dates(text) == {"amount_raised": "2024-05", "revenue": None}


def test_by_then_takes_up_a_year_to_come() -> None:
    (figure,) = read("Cohere plans a listing in 2027. By then revenue is to reach $1 billion.").figures
    assert (figure.status, figure.period) == ("forecast", "2027")


def test_both_sums_of_the_round_before_have_its_date() -> None:
    text = "Moonshot AI raised $700 million, barely two months after a $500 million Series C at $4.3 billion."
    found = [(str(figure.low), figure.as_of) for figure in read(text).figures]
    assert found == [("700000000", None), ("500000000", "2025-07"), ("4300000000", "2025-07")]


def test_one_more_sum_behind_a_dated_price_has_not_its_date() -> None:
    text = (
        "Nvidia will invest $1 billion in Cohere at the valuation of $6.8 billion set in June, and another $3 billion."
    )
    assert [figure.as_of for figure in read(text).figures if str(figure.low) == "3000000000"] == [None]
