"""How a verdict names what it compares."""

from __future__ import annotations

from decimal import Decimal

import pytest

import reports.wording
from pipeline.compare import wording
from pipeline.compare.wording import cited
from storage.signs import SIGNS
from tests.compare.desk import Desk, figure


def test_an_undated_record_is_called_undated_once() -> None:
    desk = Desk()
    desk.tell("a", None, figure("total_raised", "$3B"))
    assert cited(desk.records[0]) == "$3 billion (undated)"


@pytest.mark.parametrize("one", ["€600M", "€600M|$700M"])
def test_two_sums_that_are_written_alike_say_the_same_whatever_else_one_text_gives(one: str) -> None:
    desk = Desk()
    desk.tell("a", "2025-05-01", figure("amount_raised", one))
    desk.tell("b", "2025-05-02", figure("amount_raised", "€600M"))
    assert desk.verdicts[-1].explanation == "€600 million (1 May 2025) and €600 million (2 May 2025) say the same."


def test_one_number_before_and_after_the_money_is_no_matter_of_signs_nor_told_twice() -> None:
    desk = Desk()
    desk.tell("a", "2025-05-01", figure("valuation", "$2B|€1.8B", basis="pre"), figure("amount_raised", "$500M"))
    desk.tell("b", "2025-05-02", figure("valuation", "$2B", basis="post"), figure("amount_raised", "$500M"))
    (raised,) = desk.raised
    assert "covers" not in raised.explanation
    assert raised.cause == "pre-post"


def test_an_explanation_writes_a_sum_with_the_sign_that_a_digest_writes() -> None:
    for currency, sign in SIGNS.items():
        value = Decimal(500_000_000)
        assert wording.money(value, currency) == f"{sign}500 million"
        assert reports.wording.money(value, currency) == f"{sign}500M"
