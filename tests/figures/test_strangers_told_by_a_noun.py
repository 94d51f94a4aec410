"""A stranger is the subject of its clause behind the bare noun that tells what it is, "with" or "as"."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import others


@pytest.mark.parametrize(
    "text",
    [
        "Defense startup Ravelin Systems underlined the trend by raising $900 million.",
        "Space technology startup Brindle further confirmed this trend by raising $400 million.",
        "Microsoft-backed startup Brindle has raised $400 million.",
        "Investors turned to robots, with Brindle Robotics closing a $600 million round.",
        "Elsewhere, payments saw action, as Brindle secured $400 million.",
        "The mood changed after Brindle raised $400 million.",
    ],
)
def test_a_stranger_keeps_its_sum(text: str) -> None:
    assert others(text) == set()


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("AI startup Cohere has raised $500 million.", {"Cohere amount_raised 500m USD"}),
        ("Investors turned to Canada, with Cohere closing a $500 million round.", {"Cohere amount_raised 500m USD"}),
        ("It is growing fast, with SoftBank leading a $40 billion round.", {"OpenAI amount_raised 40000m USD"}),
        ("Venture firm Accel put $100 million into Cohere.", {"Cohere investment Accel 100m USD"}),
        ("Its worth rose after SoftBank put in $30 billion.", {"OpenAI investment SoftBank 30000m USD"}),
        ("A round in which Accel and Index took part brought Cohere $500 million.", {"Cohere amount_raised 500m USD"}),
    ],
)
def test_ours_keeps_its_own(text: str, figures: set[str]) -> None:
    assert others(text) == figures


def test_who_keeps_the_books_is_no_startup() -> None:
    text = "PitchBook tiene apuntados 900 millones de dólares de aportaciones acumuladas."
    assert others(text, "es") == {"OpenAI total_raised 900m USD"}
