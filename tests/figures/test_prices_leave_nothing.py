"""What is read of one page is let go with it: a daemon reads the same price lists for months."""

from __future__ import annotations

import gc

from pipeline.figures.prices.page import Page
from tests.figures.price_desk import prices

_TEXT = (
    "Claude Pro costs $20 a month. At Runway, the Pro plan is $35 a month. Gemini 3 Pro, which Google sells, is $2 per "
    "million input tokens, against $3 for GPT-5.1; ChatGPT comes as Plus, at $20 a month."
)


def test_no_page_is_held_once_it_is_read() -> None:
    assert prices(_TEXT, title="")
    gc.collect()
    assert [one for one in gc.get_objects() if isinstance(one, Page)] == []
