"""What all have given, years told in a row, words for a number before an abbreviation, funds and programmes."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "",
            (
                "Zhipu AI is the sober sibling. Turnover was 57.4 million yuan in 2022 and 124.5 million "
                "yuan in 2023. A year later it had reached 312.4 million yuan."
            ),
            {"Zhipu AI revenue 124.5m CNY", "Zhipu AI revenue 312.4m CNY", "Zhipu AI revenue 57.4m CNY"},
        ),
        (
            "en",
            "Reflection AI",
            ("The A round gave the company a value of $545 million, a figure first seen in The Information."),
            {"Reflection AI valuation 545m USD"},
        ),
        (
            "en",
            "Stability AI",
            "The shareholders who turned up in June 2024 with $80 million have not had to pay in again.",
            {"Stability AI amount_raised 80m USD"},
        ),
        ("en", "Perplexity and its backers", "Vision Fund 2 started out with $56 billion. It backs Perplexity.", set()),
        ("en", "OpenAI in India", "India's own mission has 103 billion rupees, and OpenAI takes part.", set()),
        (
            "en",
            "Baidu borrows",
            "One bank expects issuers to sell $1.5 trillion of debt by 2030. Baidu is among them.",
            set(),
        ),
        (
            "fr",
            "AI21 Labs",
            "Depuis sa fondation, ses actionnaires lui ont apporté 336 millions de dollars en tout.",
            {"AI21 Labs total_raised 336m USD"},
        ),
        ("en", "", "Its backers have given Cohere $1.6 billion in all.", {"Cohere total_raised 1600m USD"}),
        (
            "de",
            "AI21 Labs",
            "Seit der Gründung haben seine Geldgeber insgesamt 336 Millionen Dollar gegeben.",
            {"AI21 Labs total_raised 336m USD"},
        ),
        (
            "es",
            "AI21 Labs",
            "Desde su fundación, los accionistas le han aportado 336 millones de dólares en total.",
            {"AI21 Labs total_raised 336m USD"},
        ),
        (
            "it",
            "AI21 Labs",
            "Dalla fondazione i soci le hanno versato 336 milioni di dollari in tutto.",
            {"AI21 Labs total_raised 336m USD"},
        ),
        (
            "de",
            "",
            (
                "Im Juni 2023 hatte Inflection AI 1,3 Mrd. Dollar eingesammelt und war dabei mit vier "
                "Mrd. Dollar bewertet worden."
            ),
            {"Inflection AI amount_raised 1300m USD", "Inflection AI valuation 4000m USD"},
        ),
        (
            "en",
            "",
            "Two people briefed on the matter put the size of Cohere's deal at $750 million.",
            {"Cohere amount_raised 750m USD"},
        ),
        (
            "en",
            "",
            "Cohere's $6.8 billion valuation compares with $61.5 billion for Anthropic.",
            {"Anthropic valuation 61500m USD", "Cohere valuation 6800m USD"},
        ),
        ("en", "Perplexity", "SoftBank, which once wrote cheques by the billion, looks at Perplexity.", set()),
    ],
)
def test_told(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures
