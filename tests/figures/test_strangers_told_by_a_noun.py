"""A stranger is the subject of its clause behind the bare noun that tells what it is, "with" or "as"."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import others, read


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
    text = "PitchBook tiene apuntados a OpenAI 900 millones de dólares de aportaciones acumuladas."
    assert others(text, "es") == {"OpenAI total_raised 900m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "OpenAI is at $20 billion in annualised revenue. Its rival, which was at $9 billion of it, hires."),
        ("en", "OpenAI has raised $40 billion. Its rival, which raised $13 billion in September, hires."),
        ("fr", "OpenAI a levé 40 milliards de dollars. Sa rivale, qui a levé 13 milliards en septembre, recrute."),
        ("es", "OpenAI captó 40.000 millones de dólares. Su rival, que captó 13.000 millones en septiembre, contrata."),
    ],
)
def test_what_hangs_on_its_rival_is_the_rivals(lang: str, text: str) -> None:
    figures = read(text, "OpenAI", lang).figures
    assert len(figures) == 1
    assert int(figures[0].low or 0) in (20_000_000_000, 40_000_000_000)
