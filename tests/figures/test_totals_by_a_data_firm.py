"""What a data firm puts a total or a revenue at, and sums told as known ("the billion it raised")."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

TOTAL = "Cerebras total_raised 2800m USD"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cerebras keeps quiet. Tracxn, a database, puts the cash raised since 2016 at $2.8 billion."),
        ("en", "PitchBook reckons the sums that Cerebras has taken in since 2016 at $2.8 billion."),
        ("en", "The order is larger than what Cerebras raised in a decade, which PitchBook estimates at $2.8 billion."),
        ("en", "Everything Cerebras has raised since 2016, put by PitchBook at $2.8 billion, is gone."),
        ("de", "Cerebras schweigt. Tracxn taxiert das seit 2016 aufgenommene Geld auf 2,8 Milliarden Dollar."),
    ],
)
def test_what_a_data_firm_puts_all_money_at_is_a_total(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {TOTAL}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Tracxn, the database, has 2024 revenue at $136 million.",
            {"Cerebras revenue 136m USD"},
        ),
        ("Tracxn, a database, had 2024 sales at $136 million.", {"Cerebras revenue 136m USD"}),
        ("Etched, a rival, has revenue of $136 million.", set()),
        ("Etched, a rival, raised $136 million.", set()),
        ("Kestrel, a holder of its shares, said that it had closed $136 million across two vehicles.", set()),
    ],
)
def test_a_data_firm_tells_of_the_company_and_a_rival_of_itself(text: str, figures: set[str]) -> None:
    assert told(text, "The books of Cerebras") == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Groq is worth $6.9 billion. The billion it raised in May is gone.", {"Groq amount_raised 1000m USD"}),
        ("Groq is worth $6.9 billion; the half billion it took in last year is gone.", {"Groq amount_raised 500m USD"}),
        ("Groq is worth $6.9 billion. It passed the billion mark in tokens.", set()),
        ("Groq is worth $6.9 billion. The billion users that it hopes for are not there.", set()),
        ("Groq is worth $6.9 billion. The billion-dollar question is what for.", set()),
        ("Groq is worth $6.9 billion. It was the year of the hundred-billion-dollar round.", set()),
    ],
)
def test_a_sum_told_as_known(text: str, figures: set[str]) -> None:
    assert told(text) == {"Groq valuation 6900m USD", *figures}
