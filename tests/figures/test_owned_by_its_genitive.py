"""Whose cheque a genitive alone tells, who buys in the sentence after he became a shareholder, what is talked about."""

from __future__ import annotations

import pytest

from pipeline.figures.amounts import find_amounts
from tests.figures.newsroom import one, told


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Of the $120 billion of that round, $50 billion was Amazon's and $30 billion SoftBank's.",
            {"Amazon 50000m", "SoftBank 30000m"},
        ),
        (
            "$50 billion of it was Amazon's, $30 billion SoftBank's, and $20 billion Nvidia's.",
            {"Amazon 50000m", "SoftBank 30000m", "Nvidia 20000m"},
        ),
        ("The largest cheque, of $50 billion, was Amazon's.", {"Amazon 50000m"}),
    ],
)
def test_cheques_by_their_givers_in_the_genitive(text: str, figures: set[str]) -> None:
    wanted = {f"OpenAI investment {one} USD" for one in figures}
    assert told(f"OpenAI closed a round of $120 billion.\n\n{text}", "OpenAI") == {
        "OpenAI amount_raised 120000m USD",
        *wanted,
    }


@pytest.mark.parametrize(
    "text",
    [
        "OpenAI had revenue of $13 billion, of which $5 billion was Microsoft's.",
        "OpenAI had revenue of $13 billion. The prize of $5 million was Larkspur's.",
    ],
)
def test_genitives_of_what_is_no_cheque(text: str) -> None:
    assert told(text) == {"OpenAI revenue 13000m USD"}


def test_values_in_the_genitive_stay_values() -> None:
    text = "A valuation of $852 billion is OpenAI's, $380 billion Anthropic's."
    assert told(text) == {"OpenAI valuation 852000m USD", "Anthropic valuation 380000m USD"}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (
            "WPP, the agency, has become a shareholder in Cohere. It is paying £40 million for new stock in the lab.",
            "WPP",
        ),
        ("WPP has become a backer of Cohere. The group paid £40 million for new shares.", "WPP"),
        ("WPP, the agency, has bought into Cohere. It invested £40 million in the lab.", "WPP"),
        ("Nvidia became a part owner of Cohere. It is paying £40 million for new shares in Cohere.", "Nvidia"),
    ],
)
def test_who_became_a_shareholder_pays(text: str, figure: str) -> None:
    assert told(text, "Cohere gets a cheque") == {f"Cohere investment {figure} 40m GBP"}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Investors paid $200 million for new shares in Cohere.", "amount_raised 200m USD"),
        ("A group led by Larkspur is paying $200 million for new shares of Cohere.", "amount_raised 200m USD"),
        ("Cohere has become an investor in Larkspur. It raised $200 million.", "amount_raised 200m USD"),
        ("Larkspur has become a backer of Cohere. It was valued at $2 billion.", "valuation 2000m USD"),
    ],
)
def test_nobody_alone_pays(text: str, figure: str) -> None:
    assert told(text, "Cohere") == {f"Cohere {figure}"}


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("Bankers are talking about $3 billion.", "exact"),
        ("It is in talks about $3 billion of debt.", "exact"),
        ("It is in talks about about $3 billion of debt.", "about"),
        ("It talks of raising about $3 billion.", "about"),
    ],
)
def test_what_is_talked_about(text: str, hedge: str) -> None:
    assert [one.hedge for one in find_amounts(text)] == [hedge]


@pytest.mark.parametrize(
    "told_then", ["MiniMax raised $600 million then.", "MiniMax pulled in $600 million then and hired."]
)
def test_then_behind_what_was_raised_is_the_day_told_before(told_then: str) -> None:
    text = f"Alibaba led a previous financing, in March 2024. {told_then}"
    assert one(text, "MiniMax").as_of == "2024-03"


@pytest.mark.parametrize(
    "next_step", ["It will raise $600 million, then list.", "If it raises $600 million, then it lists."]
)
def test_then_may_be_what_comes_next(next_step: str) -> None:
    text = f"MiniMax opened an office in March 2024. {next_step}"
    assert one(text, "MiniMax").as_of is None
