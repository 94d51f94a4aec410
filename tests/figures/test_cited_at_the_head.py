"""Who is cited at the head of a sentence gives no money; parts that come from one investor; the year of a goal."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "According to The Quayside Ledger, Nvidia will put $2 billion into xAI."),
        ("fr", "Selon le Courrier du Quai, Nvidia versera 2 milliards de dollars à xAI."),
        ("fr", "D'après Bloomberg, Nvidia versera 2 milliards de dollars à xAI."),
        ("de", "Laut Bloomberg steckt Nvidia 2 Milliarden Dollar in xAI."),
        ("es", "Según el Wall Street Journal, Nvidia pondrá 2.000 millones de dólares en xAI."),
        ("it", "Secondo il Wall Street Journal, Nvidia verserà 2 miliardi di dollari in xAI."),
    ],
)
def test_who_is_cited_gives_nothing(lang: str, text: str) -> None:
    assert told(text, "xAI", lang) == {"xAI investment Nvidia 2000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "Cohere a levé près de 3 milliards d'euros depuis sa naissance, dont 1,3 milliard auprès du seul Nvidia.",
        ),
        ("de", "Cohere hat seit der Gründung 3 Milliarden Euro eingesammelt, davon 1,3 Milliarden allein von Nvidia."),
        ("es", "Cohere ha captado 3.000 millones de euros desde su fundación, de ellos 1.300 millones solo de Nvidia."),
        ("it", "Cohere ha raccolto 3 miliardi di euro dalla nascita, di cui 1,3 miliardi dalla sola Nvidia."),
    ],
)
def test_what_came_from_one_alone_is_his(lang: str, text: str) -> None:
    assert "Cohere total_raised 1300m EUR" not in told(text, "Cohere", lang)
    assert "Cohere total_raised 3000m EUR" in told(text, "Cohere", lang)


def test_what_is_put_on_top_of_a_round_is_raised() -> None:
    assert told("Cohere has topped the round up by another $100 million.", "Cohere") == {
        "Cohere amount_raised 100m USD"
    }


def test_the_year_before_a_word_for_revenue_is_its_period() -> None:
    text = "Groq cut its 2025 sales forecast from $2 billion to $500 million, investors were told in July."
    assert {(f.low, f.period) for f in read(text, "Groq").figures} == {(2 * 10**9, "2025"), (500 * 10**6, "2025")}
