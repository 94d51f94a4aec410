"""Dates as texts write them, resolved against the day of publication."""

from datetime import date

import pytest

from pipeline.figures.dates import find_dates

PUBLISHED = date(2025, 9, 11)
"""A Thursday."""


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        ("closed on 9 September 2025", "2025-09-09"),
        ("closed on Sept. 9, 2025", "2025-09-09"),
        ("raised it last June", "2025-06"),
        ("in the third quarter of 2025", "2025-Q3"),
        ("in H1 2025", "2025-H1"),
        ("by the end of 2024", "2024-12"),
        ("early 2025", "2025"),
        ("said on Monday", "2025-09-08"),
        ("a year earlier", "2024-09"),
    ],
)
def test_reads_a_date(text: str, as_of: str) -> None:
    (mention,) = find_dates(text, PUBLISHED)
    assert mention.as_of == as_of
