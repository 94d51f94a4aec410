"""What is found in texts that are made to be slow to read (their speed is measured in benchmarks/bench_amounts.py)."""

from __future__ import annotations

from datetime import date

import pytest

from benchmarks.bench_amounts import FAMILIES
from pipeline.figures.amounts import find_amounts
from pipeline.figures.dates import find_dates

AMOUNTS = {
    "ones": (1, "a billion"),
    "hyphens": (1, "1-million"),
    "dashes": (1000, "$1"),
    "spaces": (1, "1 million"),
    "lines": (1000, "$1"),
    "betweens": (1, "between $1 and $2"),
    "froms": (272, "$1"),
    "hedges": (1, "up to $1"),
    "compound words": (1, "zweihundert Milliarden"),
    "one word": (1, "$1"),
    "unbroken": (750, "$1"),
    "capitals that grow": (1, "$1"),
}
"""How many amounts a family of 3,000 characters holds, and the last of them; the others hold none."""
DATES = {
    "dates": (166, "9 September 2025"),
    "years": (1, "2025"),
    "months": (374, "May"),
    "ago": (200, "a year earlier"),
}


@pytest.mark.parametrize("family", FAMILIES)
def test_finds_in_a_hostile_text_what_is_there(family: str) -> None:
    text = FAMILIES[family](3000)
    lang = "de" if "compound" in family else "en"
    amounts = find_amounts(text, lang)
    dates = find_dates(text, date(2025, 9, 11), lang)
    assert (len(amounts), amounts[-1].text if amounts else None) == AMOUNTS.get(family, (0, None))
    assert (len(dates), text[dates[-1].start : dates[-1].end] if dates else None) == DATES.get(family, (0, None))
