"""Whom "it" takes up from the sentence before: a stranger, another company than the topic, or nobody else."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import others


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Nebius, listed already, will get work from Meta. Its third-quarter revenue was $146 million."),
        ("en", "SpaceX, which swallowed xAI in February, filed on Wednesday. It wants to raise $75 billion."),
        (
            "en",
            "Surge AI has never taken a cent. It had sales of $1.2 billion and is said to want $25 billion for itself.",
        ),
        (
            "en",
            "Lovable, of Stockholm, grows. Its run-rate is $200 million. The company is valued at $1.8 billion.",
        ),
        (
            "de",
            "DeepL, aus Köln, übersetzt. Sie sammelte 300 Millionen Dollar ein und ist zwei Milliarden Dollar wert.",
        ),
        ("fr", "DeepL, de Cologne, traduit. Elle a levé 300 millions de dollars et vaut 2 milliards."),
        ("es", "DeepL, de Colonia, traduce. Recaudó 300 millones de dólares y vale 2.000 millones."),
        ("it", "DeepL, di Colonia, traduce. Ha raccolto 300 milioni di dollari e vale 2 miliardi."),
    ],
)
def test_behind_a_sentence_on_a_stranger_it_is_the_stranger(lang: str, text: str) -> None:
    assert others(text, lang) == set()


@pytest.mark.parametrize(
    "before",
    [
        "Sam Altman, its chief, is not worried.",  # a person sells nothing
        "Thrive Capital led the round.",  # an investor acts in another's deal
        "Fidelity, Nvidia and MGX joined in.",
        "Demand has not gone away.",  # no name at all
        "Reuters first reported the news.",
        "It buys its chips from Nvidia.",
        "The round comes at a bad moment for Google.",
    ],
)
def test_behind_any_other_sentence_it_is_whom_the_text_speaks_of(before: str) -> None:
    assert others(f"{before} It is valued at $157 billion.") == {"OpenAI valuation 157000m USD"}


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        (
            "Shares were mixed; Nvidia, which reports tomorrow, fell. In its second fiscal quarter it had sales of "
            "$46.7 billion.",
            {"Nvidia revenue 46700m USD"},
        ),
        ("Anthropic is catching up. It was valued at $183 billion.", {"Anthropic valuation 183000m USD"}),
        ("Amazon reported on Thursday. It borrowed $15 billion.", {"Amazon debt_raised 15000m USD"}),
        # what a listed company can't have is the topic's
        ("Amazon reported on Thursday. It was valued at $157 billion.", {"OpenAI valuation 157000m USD"}),
    ],
)
def test_it_takes_up_the_one_company_of_the_sentence_before(text: str, whose: set[str]) -> None:
    assert others(text) == whose


def test_the_gift_of_somebody_taken_up_is_his() -> None:
    text = "SoftBank has been generous. It has put $30 billion into OpenAI."
    assert others(text) == {"OpenAI investment SoftBank 30000m USD"}
