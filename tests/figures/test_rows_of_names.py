"""Rows of names with their sums: behind a label, in brackets of their own, without magnitudes, below ten."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.newsroom import read, told

SHARES = {
    "OpenAI amount_raised 110000m USD",
    "OpenAI investment Nvidia 30000m USD",
    "OpenAI investment SoftBank 30000m USD",
    "OpenAI investment Amazon 50000m USD",
}


@pytest.mark.parametrize(
    ("lang", "text", "metric"),
    [
        ("en", "Rounds: Cohere, $500 million; Groq, $750 million.", "amount_raised"),
        ("fr", "Levées : Cohere, 500 millions de dollars ; Groq, 750 millions.", "amount_raised"),
        ("es", "Rondas: Cohere, 500 millones de dólares; Groq, 750 millones.", "amount_raised"),
        ("it", "Raccolte: Cohere, 500 milioni di dollari; Groq, 750.", "amount_raised"),
        ("en", "Revenue in 2024: Cohere, $500 million; Groq, $750 million.", "revenue"),
        ("fr", "Chiffre d'affaires 2024 : Cohere, 500 millions de dollars ; Groq, 750 millions.", "revenue"),
        ("de", "Umsätze 2024: Cohere, 500 Millionen Dollar; Groq, 750 Millionen.", "revenue"),
        ("es", "Ingresos de 2024: Cohere, 500 millones de dólares; Groq, 750 millones.", "revenue"),
        ("it", "Ricavi 2024: Cohere, 500 milioni di dollari; Groq, 750 milioni.", "revenue"),
        ("es", "Valoraciones: Cohere, 500 millones de dólares; Groq, 750 millones.", "valuation"),
    ],
)
def test_two_names_behind_a_label(lang: str, text: str, metric: str) -> None:
    assert told(text, lang=lang) == {f"Cohere {metric} 500m USD", f"Groq {metric} 750m USD"}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Rounds: Cohere, $500 million; Sierra, $350 million; Groq, $750 million.", {"Cohere 500m", "Groq 750m"}),
        ("Losses in 2024: Cohere, $500 million; Groq, $750 million. Groq raised $640 million.", {"Groq 640m"}),
        ("Capital spending: Meta, $72 billion; Amazon, $100 billion. Groq raised $640 million.", {"Groq 640m"}),
    ],
)
def test_other_lists(text: str, figures: set[str]) -> None:
    assert told(text) == {f"{one.split()[0]} amount_raised {one.split()[1]} USD" for one in figures}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "OpenAI raised $110 billion: Nvidia (30), SoftBank (30), Amazon (50)."),
        ("en", "OpenAI raised $110 billion: Nvidia ($30 billion), SoftBank ($30 billion), Amazon ($50 billion)."),
        ("fr", "OpenAI lève 110 milliards de dollars auprès de Nvidia (30), SoftBank (30) et Amazon (50)."),
        ("de", "OpenAI erhält 110 Milliarden Dollar: Nvidia (30), SoftBank (30), Amazon (50)."),
        ("es", "OpenAI capta 110.000 millones de dólares: Nvidia (30.000), SoftBank (30.000) y Amazon (50.000)."),
        ("it", "OpenAI raccoglie 110 miliardi di dollari: Nvidia (30), SoftBank (30), Amazon (50)."),
    ],
)
def test_backers_with_their_numbers_in_brackets(lang: str, text: str) -> None:
    assert told(text, lang=lang) == SHARES


@pytest.mark.parametrize(
    "text",
    [
        "OpenAI raised $110 billion, say Sam Altman (40) and Greg Brockman (37).",
        "OpenAI raised $110 billion and has beaten Claude (4) and Grok (3).",
        "OpenAI raised $110 billion, and has hired engineers from Nvidia (30) and Amazon (50).",
        "OpenAI raised $110 billion. Its new directors come from Nvidia (2) and Amazon (3).",
    ],
)
def test_other_numbers_in_brackets(text: str) -> None:
    assert told(text) == {"OpenAI amount_raised 110000m USD"}


def test_each_backer_behind_a_colon_has_his_own_sum() -> None:
    text = "OpenAI's new backers: SoftBank, $30 billion; Nvidia, $30 billion; Amazon, $50 billion."
    assert told(text) == {one for one in SHARES if "investment" in one}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "OpenAI is worth $852 billion, Cohere 7.1 and Mistral 13.8."),
        ("fr", "OpenAI est valorisé 852 milliards de dollars, Cohere 7,1 et Mistral 13,8."),
        ("fr", "OpenAI est valorisé 852 milliards de dollars, Mistral 13,8 et Cohere 7,1."),
        ("de", "OpenAI ist 852 Milliarden Dollar wert, Cohere 7,1 und Mistral 13,8."),
        ("es", "OpenAI vale 852.000 millones de dólares, Cohere 7.100 y Mistral 13.800."),
        ("it", "OpenAI vale 852 miliardi di dollari, Cohere 7,1 e Mistral 13,8."),
    ],
)
def test_numbers_below_ten_beside_larger_ones(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {
        "OpenAI valuation 852000m USD",
        "Cohere valuation 7100m USD",
        "Mistral AI valuation 13800m USD",
    }


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Cohere vaut 7 milliards de dollars, devant Mistral 3 et Llama 4."),
        ("fr", "Cohere vaut 7 milliards de dollars et son modèle dépasse Mistral 3."),
        ("de", "Cohere ist 7 Milliarden Dollar wert, DeepSeek 3.1 und Mistral 3 sind gratis."),
        ("it", "Cohere vale 7 miliardi di dollari e batte MiniMax 2 e DeepSeek 3."),
        ("en", "Cohere is worth $7 billion, Amazon $2 trillion."),
    ],
)
def test_versions_and_listed_companies_stay_none(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere valuation 7000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Mistral kam auf 500 Millionen Dollar Umsatz, OpenAI auf 13,1 Milliarden."),
        ("de", "Mistral erzielte 500 Millionen Dollar Umsatz, OpenAI 13,1 Milliarden."),
        ("fr", "Mistral a réalisé 500 millions de dollars de chiffre d'affaires, OpenAI 13,1 milliards."),
        ("en", "Mistral had revenue of $500 million, OpenAI $13.1 billion."),
    ],
)
def test_the_next_name_has_the_same_kind_of_sum(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Mistral AI revenue 500m USD", "OpenAI revenue 13100m USD"}


def test_the_next_round_is_no_price() -> None:
    text = "OpenAI raised $40 billion at $300 billion, Anthropic $13 billion at $183 billion."
    assert told(text) == {
        "OpenAI amount_raised 40000m USD",
        "OpenAI valuation 300000m USD",
        "Anthropic amount_raised 13000m USD",
        "Anthropic valuation 183000m USD",
    }


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Nvidia put $10 billion into OpenAI and 8 into Anthropic.", {"OpenAI 10000m", "Anthropic 8000m"}),
        ("Nvidia has invested $30 billion in OpenAI and 10 in Anthropic.", {"OpenAI 30000m", "Anthropic 10000m"}),
        ("Nvidia put $10 billion into OpenAI and hired 50 people in Texas and 8 in Europe.", {"OpenAI 10000m"}),
    ],
)
def test_one_giver_and_several_takers(text: str, figures: set[str]) -> None:
    assert told(text) == {f"{one.split()[0]} investment Nvidia {one.split()[1]} USD" for one in figures}


@pytest.mark.parametrize(
    ("lang", "text", "period"),
    [
        ("en", "Cohere's revenue in the first half was $100 million.", "2024-H1"),
        ("de", "Im ersten Halbjahr setzte Cohere 100 Millionen Dollar um.", "2024-H1"),
        ("fr", "Au premier semestre, le chiffre d'affaires de Cohere a été de 100 millions de dollars.", "2024-H1"),
        ("en", "Cohere expects revenue of $100 million in the first half.", "2025-H1"),
        ("en", "Cohere's revenue in the second half was $100 million.", "2024-H2"),
    ],
)
def test_a_fact_is_of_a_half_that_is_over(lang: str, text: str, period: str) -> None:
    (figure,) = read(text, lang=lang, published=date(2025, 3, 16)).figures
    assert (figure.low, figure.period) == (100_000_000, period)
