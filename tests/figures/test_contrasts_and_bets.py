"""What is told of whom a company is set against is his, and a title's adjective gives no money."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    "opening",
    ["Unlike OpenAI, which is valued at $500 billion,", "In contrast to OpenAI, which is valued at $500 billion,"],
)
def test_whom_a_company_is_set_against_keeps_its_value(opening: str) -> None:
    found = told(f"{opening} Cohere is worth $7 billion.")
    assert "Cohere valuation 7000m USD" in found
    assert "Cohere valuation 500000m USD" not in found


def test_a_price_that_opens_the_sentence_is_that_of_whom_it_goes_on_about() -> None:
    assert told("At $7 billion, Cohere is Canada's dearest startup.") == {"Cohere valuation 7000m USD"}


@pytest.mark.parametrize(
    ("lang", "title"),
    [
        ("en", "Major $2 billion investment by Nvidia in Poolside"),
        ("en", "Bold $2 billion investment by Nvidia in Poolside"),
        ("fr", "Nouvel investissement de 2 milliards de dollars de Nvidia dans Poolside"),
        ("es", "Gran inversión de 2.000 millones de dólares de Nvidia en Poolside"),
        ("it", "Nuovo investimento da 2 miliardi di dollari di Nvidia in Poolside"),
    ],
)
def test_an_adjective_before_an_investment_is_no_investor(lang: str, title: str) -> None:
    assert told("", title, lang) == {"Poolside investment Nvidia 2000m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "fund"),
    [
        ("en", "Qatar's sovereign wealth fund put $3 billion into xAI.", "Qatar's sovereign wealth fund"),
        ("en", "The Saudi sovereign wealth fund put $3 billion into xAI.", "Saudi sovereign wealth fund"),
        ("de", "Der Staatsfonds von Katar steckt 3 Milliarden Dollar in xAI.", "Staatsfonds von Katar"),
        ("fr", "Le fonds souverain saoudien a investi 3 milliards de dollars dans xAI.", "fonds souverain saoudien"),
        ("es", "El fondo soberano saudí invirtió 3.000 millones de dólares en xAI.", "fondo soberano saudí"),
        ("it", "Il fondo sovrano saudita ha investito 3 miliardi di dollari in xAI.", "fondo sovrano saudita"),
    ],
)
def test_a_sovereign_fund_is_an_investor(lang: str, text: str, fund: str) -> None:
    assert told(text, lang=lang) == {f"xAI investment {fund} 3000m USD"}
