"""A sentence that names no company tells of the one that the text is about, also where its word for the sum is far."""

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        (
            "en",
            "Annualised revenue, going by slides that investors were shown: about $150 million.",
            "revenue 150m USD",
        ),
        ("en", "Sales on an annualised basis (company figure): over $40 million.", "revenue 40m USD"),
        ("en", "Revenue at the moment comes in at a pace of $80 million a year.", "revenue 80m USD"),
        ("en", "Rents rose, and a flat beside the office costs $3 million at today's valuation.", ""),
    ],
)
def test_a_word_some_way_off_tells_of_the_company_spoken_of(lang: str, text: str, figure: str) -> None:
    assert told(text, "Cohere", lang) == ({f"Cohere {figure}"} if figure else set())
