"""Who gives in ordinary sentences: lists, groups with a head, the next clause, money that goes the other way."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "Cohere",
            "Inovia, Radical and Nvidia are putting $100 million apiece into Cohere.",
            {
                "Cohere investment Inovia 100m USD",
                "Cohere investment Nvidia 100m USD",
                "Cohere investment Radical 100m USD",
            },
        ),
        (
            "fr",
            "Cohere",
            "Inovia, Radical et Nvidia apportent chacun 100 millions de dollars à Cohere.",
            {
                "Cohere investment Inovia 100m USD",
                "Cohere investment Nvidia 100m USD",
                "Cohere investment Radical 100m USD",
            },
        ),
        (
            "it",
            "Cohere",
            "Inovia, Radical e Nvidia mettono ciascuno 100 milioni di dollari in Cohere.",
            {
                "Cohere investment Inovia 100m USD",
                "Cohere investment Nvidia 100m USD",
                "Cohere investment Radical 100m USD",
            },
        ),
        (
            "en",
            "Cohere",
            "Instead, Radical and Nvidia are putting $100 million into Cohere.",
            {"Cohere amount_raised 100m USD"},
        ),
        (
            "fr",
            "Reflection AI",
            "La société a obtenu 2 milliards de dollars auprès de Nvidia, de Lightspeed et de Sequoia.",
            {"Reflection AI amount_raised 2000m USD"},
        ),
        (
            "es",
            "Reflection AI",
            "La empresa obtuvo 2.000 millones de dólares de Nvidia, de Lightspeed y de Sequoia.",
            {"Reflection AI amount_raised 2000m USD"},
        ),
        (
            "it",
            "Reflection AI",
            "La società ha ottenuto 2 miliardi di dollari da Nvidia, da Lightspeed e da Sequoia.",
            {"Reflection AI amount_raised 2000m USD"},
        ),
    ],
)
def test_lists_of_givers(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "",
            "Investors, with Nvidia in front, have put $2 billion into Reflection AI.",
            {"Reflection AI amount_raised 2000m USD"},
        ),
        (
            "fr",
            "",
            "Des investisseurs, Nvidia en tête, ont mis 2 milliards de dollars dans Reflection AI.",
            {"Reflection AI amount_raised 2000m USD"},
        ),
        (
            "de",
            "",
            "Investoren, allen voran Nvidia, haben 2 Milliarden Dollar in Reflection AI gesteckt.",
            {"Reflection AI amount_raised 2000m USD"},
        ),
        (
            "es",
            "",
            ("Los inversores, con Nvidia a la cabeza, han puesto 2.000 millones de dólares en Reflection AI."),
            {"Reflection AI amount_raised 2000m USD"},
        ),
        (
            "it",
            "",
            "Gli investitori, Nvidia in testa, hanno messo 2 miliardi di dollari in Reflection AI.",
            {"Reflection AI amount_raised 2000m USD"},
        ),
    ],
)
def test_a_group_with_a_head(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "",
            (
                "Nvidia, which had promised $100 billion to OpenAI, will put another $10 billion into "
                "Anthropic, while Microsoft will put in $5 billion."
            ),
            {
                "Anthropic investment Microsoft 5000m USD",
                "Anthropic investment Nvidia 10000m USD",
                "OpenAI investment Nvidia 100000m USD",
            },
        ),
        (
            "es",
            "",
            (
                "Nvidia, que había prometido 100.000 millones de dólares a OpenAI, pondrá otros 10.000 "
                "millones en Anthropic, mientras que Microsoft aportará 5.000."
            ),
            {
                "Anthropic investment Microsoft 5000m USD",
                "Anthropic investment Nvidia 10000m USD",
                "OpenAI investment Nvidia 100000m USD",
            },
        ),
        (
            "en",
            "",
            (
                "Microsoft agreed to buy chips for Anthropic, and to invest $5 billion in it; Nvidia will "
                "invest $10 billion."
            ),
            {"Anthropic investment Microsoft 5000m USD", "Anthropic investment Nvidia 10000m USD"},
        ),
    ],
)
def test_the_next_clause_has_its_own_giver(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "",
            "Nvidia has set aside $2 billion for the equity part of xAI's latest fundraising.",
            {"xAI investment Nvidia 2000m USD"},
        ),
        (
            "en",
            "",
            ("Nvidia has put in $2 billion in xAI, $1 billion in Poolside, $100 billion over time in OpenAI."),
            {
                "OpenAI investment Nvidia 100000m USD",
                "Poolside investment Nvidia 1000m USD",
                "xAI investment Nvidia 2000m USD",
            },
        ),
        (
            "it",
            "",
            ("Amazon, che nel 2023 aveva puntato 4 miliardi di dollari su Anthropic, ha poi raddoppiato a 8."),
            {"Anthropic investment Amazon 4000m USD", "Anthropic investment Amazon 8000m USD"},
        ),
        (
            "fr",
            "",
            "Sur les 6,6 milliards de dollars levés par OpenAI en 2024, Accel en avait apporté 1,3.",
            {"OpenAI amount_raised 6600m USD", "OpenAI investment Accel 1300m USD"},
        ),
        (
            "en",
            "OpenAI",
            "Thrive Capital paid $1 billion at a valuation of $157 billion.",
            {"OpenAI investment Thrive Capital 1000m USD", "OpenAI valuation 157000m USD"},
        ),
    ],
)
def test_money_ready_money_over_time_who_doubles(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("fr", "", "Un peu plus de 400 millions de dollars : voilà ce que Perplexity versera à Snap.", set()),
        ("it", "", "A Snap andranno 400 milioni di dollari da Perplexity, tra contanti e azioni.", set()),
    ],
)
def test_what_the_company_pays_others(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines
