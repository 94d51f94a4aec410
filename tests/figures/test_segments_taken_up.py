"""What one segment of a company brings in, told in a clause of its own, by its name or with a growth."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

WHOLE = {"Amazon revenue 180000m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Amazon reported revenue of $180 billion, helped by its advertising arm, which brought in $17 billion.",
        "Amazon reported revenue of $180 billion. Its cloud computing arm posted a 20% sales growth to $33 billion.",
        "Amazon reported revenue of $180 billion. The giant's cloud computing arm posted a 20% sales growth to $33bn.",
        "Amazon shone, reporting revenue of $180 billion, driven largely by its cloud arm, which earned $33 billion.",
        "Amazon reported revenue of $180 billion. Its cloud arm had quarterly revenue of $33 billion.",
        "Amazon reported revenue of $180 billion. Cloud services revenue reached $33 billion.",
    ],
)
def test_a_segment_is_not_the_company(text: str) -> None:
    assert told(text) == WHOLE


@pytest.mark.parametrize(
    ("company", "text"),
    [
        ("Alibaba", "Taobao and Tmall Group saw a 2% revenue decline to 110 billion yuan."),
        ("Alibaba", "Cloud Intelligence revenue reached 31 billion yuan."),
        ("Meta", "Reality Labs had revenue of $470 million."),
    ],
)
def test_a_segment_by_its_name_is_not_the_company(company: str, text: str) -> None:
    whole = f"{company} had revenue of $50 billion last quarter."
    assert told(f"{whole} {text}", f"{company} reports") == {f"{company} revenue 50000m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Thanks to its cloud arm, Amazon posted revenue of $180 billion.",
        "Amazon, lifted by its advertising arm, had revenue of $180 billion.",
        "Amazon, the cloud group, reported revenue of $180 billion.",
        "Amazon lives off its cloud arm, which is growing, and had revenue of $180 billion.",
        "The cloud group Amazon had revenue of $180 billion.",
    ],
)
def test_the_company_beside_its_segment_keeps_its_revenue(text: str) -> None:
    assert told(text) == WHOLE
