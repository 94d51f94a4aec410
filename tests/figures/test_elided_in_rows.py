"""Numbers without magnitude and currency behind names in a row, and before what they are of."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.figures.dates import find_dates
from tests.figures.newsroom import told
from tests.figures.test_elided import numbers


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        (
            "en",
            "Amazon would put up to $50 billion into OpenAI, SoftBank 30 and Nvidia 20.",
            {"Amazon <50000m", "SoftBank 30000m", "Nvidia 20000m"},
        ),
        (
            "fr",
            "Amazon mettrait 50 milliards de dollars dans OpenAI, SoftBank 30 et Nvidia 20.",
            {"Amazon 50000m", "SoftBank 30000m", "Nvidia 20000m"},
        ),
        (
            "es",
            "Amazon aporta 50.000 millones de dólares a OpenAI, SoftBank 30.000 y Nvidia 20.000.",
            {"Amazon 50000m", "SoftBank 30000m", "Nvidia 20000m"},
        ),
        (
            "it",
            "Amazon investe 50 miliardi di dollari in OpenAI, SoftBank 30 e Nvidia 20.",
            {"Amazon 50000m", "SoftBank 30000m", "Nvidia 20000m"},
        ),
        (
            "de",
            "Amazon steckt 50 Milliarden Dollar in OpenAI, SoftBank 30 und Nvidia 20.",
            {"Amazon 50000m", "SoftBank 30000m", "Nvidia 20000m"},
        ),
    ],
)
def test_names_with_their_sums_in_a_row(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, lang=lang) == {f"OpenAI investment {one} USD" for one in figures}


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("es", "Cerebras captó 1.000 millones de dólares, a 23.000 de valoración.", "Cerebras valuation 23000m USD"),
        ("fr", "Cohere vaut 7 milliards de dollars. Elle en valait 5 en juillet.", "Cohere valuation 5000m USD"),
        (
            "it",
            "Cohere ha avuto ricavi per 240 milioni di dollari nel 2025, dai 130 del 2024.",
            "Cohere revenue 130m USD",
        ),
        ("it", "Cohere vale 7 miliardi di dollari, contro i 5,5 di luglio.", "Cohere valuation 5500m USD"),
        ("it", "Cohere vale 7 miliardi di dollari, dai 5,5 di allora.", "Cohere valuation 5500m USD"),
        (
            "de",
            "Cohere ist jetzt 7 Milliarden Dollar wert. 2024 waren es noch 5,5 gewesen.",
            "Cohere valuation 5500m USD",
        ),
    ],
)
def test_what_a_number_is_of_may_stand_behind_it(lang: str, text: str, figure: str) -> None:
    assert figure in told(text, lang=lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere raised $30 million to run Claude 4, Grok 3 and Llama 8."),
        ("fr", "Cohere a levé 30 millions de dollars, de quoi rivaliser avec Claude 4, Grok 4 et Llama 3."),
        ("fr", "Cohere a levé 30 millions de dollars. Le CAC 40 a cédé du terrain."),
        ("de", "Cohere hat 30 Millionen Dollar eingesammelt, iPhone 17 zeigt die App vorinstalliert."),
        ("es", "Cohere captó 30 millones de dólares y emplea a 200 de los mejores."),
        ("it", "Cohere ha raccolto 30 milioni di dollari. La sede, in via Dante 12, è di Bologna."),
        ("it", "Cohere ha raccolto 30 milioni di dollari l'8 di ottobre."),
    ],
)
def test_names_that_end_in_a_number_are_no_sums(lang: str, text: str) -> None:
    assert numbers(text, lang) == []


@pytest.mark.parametrize(("lang", "text"), [("fr", "12 en juillet"), ("es", "12 en julio"), ("de", "12 im Juli")])
def test_a_number_before_in_and_a_month_is_no_day(lang: str, text: str) -> None:
    assert [one.kind for one in find_dates(text, date(2025, 9, 15), lang)] == ["month"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "OpenAI is valued at $852 billion, Anthropic at 380 and xAI at 230."),
        ("en", "OpenAI is worth $852 billion, Anthropic 380 and xAI 230."),
        ("fr", "OpenAI est valorisée à 852 milliards de dollars, Anthropic à 380 et xAI à 230."),
        ("it", "OpenAI è valutata 852 miliardi di dollari, Anthropic 380 e xAI 230."),
        ("de", "OpenAI wird mit 852 Milliarden Dollar bewertet, Anthropic mit 380 und xAI mit 230."),
    ],
)
def test_companies_with_their_values_in_a_row(lang: str, text: str) -> None:
    wanted = {"OpenAI": 852, "Anthropic": 380, "xAI": 230}
    assert told(text, lang=lang) == {f"{who} valuation {worth}000m USD" for who, worth in wanted.items()}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "OpenAI raised $110 billion, of which 50 from Amazon and 30 from Nvidia."),
        ("fr", "OpenAI a levé 110 milliards de dollars, dont 50 d'Amazon et 30 de Nvidia."),
        ("fr", "OpenAI a levé 110 milliards de dollars, dont 50 milliards auprès d'Amazon et 30 de Nvidia."),
        ("de", "OpenAI hat 110 Milliarden Dollar eingesammelt, davon 50 von Amazon und 30 von Nvidia."),
        ("it", "OpenAI ha raccolto 110 miliardi di dollari, di cui 50 da Amazon e 30 da Nvidia."),
    ],
)
def test_parts_with_their_givers(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {
        "OpenAI amount_raised 110000m USD",
        "OpenAI investment Amazon 50000m USD",
        "OpenAI investment Nvidia 30000m USD",
    }


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "OpenAI raised $6.6 billion, of which 40 from Tuesday on is not known."),
        ("en", "OpenAI raised $6.6 billion, with Windows at 11 and Nvidia at 30 percent."),
        ("fr", "OpenAI a levé 6,6 milliards de dollars, dont 50 de Lyon ne disent rien."),
        ("de", "OpenAI sammelte 6,6 Milliarden Dollar ein, davon sprechen 50 von Hamburg aus."),
    ],
)
def test_other_names_beside_numbers(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"OpenAI amount_raised 6600m USD"}
