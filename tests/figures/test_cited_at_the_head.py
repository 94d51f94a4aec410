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


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Moonshot AI raised $500 million in December, of which Northbeam supplied $150 million."),
        ("fr", "Moonshot AI a levé 500 millions de dollars en décembre, dont Northbeam a apporté 150 millions."),
        (
            "de",
            "Moonshot AI hat im Dezember 500 Millionen Dollar erhalten, von denen Tencent 150 Millionen beisteuerte.",
        ),
        ("es", "Moonshot AI captó 500 millones de dólares en diciembre, de los que Northbeam aportó 150 millones."),
        (
            "it",
            "Moonshot AI ha raccolto 500 milioni di dollari a dicembre, dei quali Northbeam ha versato 150 milioni.",
        ),
    ],
)
def test_a_part_of_a_round_is_of_the_name_in_its_clause(lang: str, text: str) -> None:
    giver = "Tencent" if lang == "de" else "Northbeam"  # among German nouns a name alone is not seen to be one
    lines = {"Moonshot AI amount_raised 500m USD", f"Moonshot AI investment {giver} 150m USD"}
    assert told(text, "Moonshot AI", lang) == lines


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Nvidia had sales of $46.7 billion in the second quarter of 2025; for the third it sees $54 billion."),
        (
            "de",
            "Nvidia setzte im zweiten Quartal 2025 46,7 Milliarden Dollar um und stellt für das dritte 54 in Aussicht.",
        ),
        ("it", "I ricavi di Nvidia: 46,7 miliardi di dollari nel secondo trimestre 2025; per il terzo ne prevede 54."),
    ],
)
def test_an_ordinal_behind_a_preposition_is_the_next_quarter(lang: str, text: str) -> None:
    assert {f.period for f in read(text, "Nvidia", lang).figures} == {"2025-Q2", "2025-Q3"}


def test_the_round_beside_a_price_that_was_asked_for_is_no_price() -> None:
    text = "What is Hugging Face worth? $4.5 billion, since the $235 million Series D of August 2023."
    assert told(text) == {"Hugging Face valuation 4500m USD", "Hugging Face amount_raised 235m USD"}


def test_what_a_listing_is_to_bring_in_is_no_revenue() -> None:
    text = "Zhipu AI will an der Hongkonger Börse bis zu 4,35 Milliarden Hongkong-Dollar erlösen."
    assert told(text, "Zhipu AI", "de") == {"Zhipu AI amount_raised <4350m HKD"}
