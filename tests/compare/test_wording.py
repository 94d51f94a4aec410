"""How a verdict names what it compares."""

from __future__ import annotations

from pipeline.compare.wording import cited
from tests.compare.desk import Desk, figure


def test_an_undated_record_is_called_undated_once() -> None:
    desk = Desk()
    desk.tell("a", None, figure("total_raised", "$3B"))
    assert cited(desk.records[0]) == "$3 billion (undated)"
