"""A fund whose name begins with a number is known by its whole name."""

from __future__ import annotations

from tests.figures.newsroom import told


def test_a_number_belongs_to_the_funds_name() -> None:
    assert told("468 Capital put $5 million into Aleph Alpha.") == {"Aleph Alpha investment 468 Capital 5m USD"}


def test_a_round_from_several_of_whom_one_begins_with_a_number_is_nobodys_alone() -> None:
    text = "Aleph Alpha's seed round of €5.3 million came from LEA Partners, 468 Capital and Cavalry."
    assert told(text) == {"Aleph Alpha amount_raised 5.3m EUR"}


def test_a_year_before_a_fund_is_a_date() -> None:
    assert told("In 2021 Capital Group invested $5 million in Mistral AI.") == {
        "Mistral AI investment Capital Group 5m USD"
    }
