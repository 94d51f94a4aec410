"""Dates counted in years and months, and dates of a price that stand in an aside before what is raised now."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import line, read

COUNTED = [
    ("en", "Cohere raised $270 million in June 2023. A year and two months later it raised $500 million.", "2024-08"),
    ("en", "Cohere raised $500 million two years and three months ago.", "2023-06"),
    ("fr", "Cohere a levé 500 millions de dollars il y a deux ans et trois mois.", "2023-06"),
    ("de", "Cohere hat vor zwei Jahren und drei Monaten 500 Millionen Dollar eingesammelt.", "2023-06"),
    (
        "es",
        "Mistral AI captó 105 millones de euros en junio de 2023. Un año y once meses después captó 1.700 millones "
        "de euros.",
        "2025-05",
    ),
    (
        "it",
        "Mistral AI ha raccolto 105 milioni di euro nel giugno 2023. Un anno e sei mesi dopo ha raccolto 1,7 miliardi "
        "di euro.",
        "2024-12",
    ),
    # years alone, and months that are not counted with them
    ("en", "Cohere raised $270 million in June 2023. Two years later it raised $500 million.", "2025-06"),
    ("en", "Cohere raised $270 million in June 2023. Three months later it raised $500 million.", "2023-09"),
]
ASIDE = [
    ("en", "Cohere, valued at $7 billion in August, is in talks to raise $1 billion.", None),
    ("en", "OpenAI, which was worth $500 billion in August, is said to be preparing a round of $100 billion.", None),
    ("fr", "Cohere, valorisée 7 milliards de dollars en août, cherche à lever 1 milliard de dollars.", None),
    ("es", "Cohere, valorada en 7.000 millones de dólares en agosto, busca captar 1.000 millones.", None),
    ("it", "Cohere, valutata 7 miliardi di dollari in agosto, cerca di raccogliere 1 miliardo di dollari.", None),
    # the price of the round that is told with it
    ("en", "Cohere was worth $7 billion in August, raising $500 million.", "2025-08"),
    ("en", "Cohere, valued at $7 billion, raised $500 million in August.", "2025-08"),
]


@pytest.mark.parametrize(("lang", "text", "day"), COUNTED)
def test_years_and_months_are_counted_together(lang: str, text: str, day: str) -> None:
    """ "A year and two months later" is fourteen months, not two."""
    last = read(text, lang=lang).figures[-1]
    assert last.as_of == day, line(last)


@pytest.mark.parametrize(("lang", "text", "day"), ASIDE)
def test_the_date_of_a_price_in_an_aside(lang: str, text: str, day: str | None) -> None:
    """When somebody was worth so much is not when it raises more."""
    price, raised = sorted(read(text, lang=lang).figures, key=lambda figure: figure.metric, reverse=True)
    assert (price.metric, price.as_of) == ("valuation", "2025-08")
    assert (raised.metric, raised.as_of) == ("amount_raised", day)


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("Groq raised $750 million at $6.9 billion, post.", "post"),
        ("Groq raised $750 million at $6.9 billion, pre.", "pre"),
        ("Groq is worth $6.9 billion, post offices are not.", None),
    ],
)
def test_a_basis_set_off_by_a_comma(text: str, basis: str | None) -> None:
    """ "Post" alone behind a price says that the new money is in."""
    (price,) = (figure for figure in read(text).figures if figure.metric == "valuation")
    assert price.basis == basis


@pytest.mark.parametrize(
    "text",
    [
        "Meta's quarter was good. Sales in the three months to June were up 24% at $59.9 billion.",
        "Meta's quarter was good. Revenue for the second quarter was up 24% at $59.9 billion.",
    ],
)
def test_sales_that_were_up_at_a_sum(text: str) -> None:
    """Behind "up 24% at" stands what was sold in the period."""
    (sales,) = read(text).figures
    assert (sales.metric, sales.period) == ("revenue", "2025-Q2")
