"""What went to a company, or reached it, told from the side of the money."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "$140 million has gone to Poolside, and Anthropic received $2 billion from Google in 2023.",
            {"Poolside amount_raised 140m USD", "Anthropic investment Google 2000m USD"},
        ),
        ("For the record, $140 million in fresh capital reached Poolside.", {"Poolside amount_raised 140m USD"}),
        ("$140 million of new equity flowed into Poolside.", {"Poolside amount_raised 140m USD"}),
        ("$140 million moved from Coatue to Poolside on Friday.", {"Poolside investment Coatue 140m USD"}),
        ("€140 million has flowed to Poolside from Bpifrance.", {"Poolside investment Bpifrance 140m EUR"}),
    ],
)
def test_what_went_to_a_company_is_its_round(text: str, figures: set[str]) -> None:
    assert told(f"Groq is in talks with banks. {text}") == figures


@pytest.mark.parametrize(
    "text",
    [
        "$140 million went to Poolside under a contract with the navy.",
        "$14 million moved from Coatue to a lawyer of Poolside.",
        "$14 million of Poolside's money went to a political fund.",
    ],
)
def test_what_was_paid_is_none(text: str) -> None:
    assert not told(text)


def test_who_gets_the_first_sum_does_not_give_the_next() -> None:
    assert "Mistral AI investment Anthropic 1700m EUR" not in told(
        "Not all won. $13 billion went to Anthropic, €1.7 billion to Mistral AI."
    )
