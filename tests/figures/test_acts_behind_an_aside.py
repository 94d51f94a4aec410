"""Investors who lead or borrow behind what explains them between commas."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

TITLE = "Anthropic, five years on"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "They founded Anthropic. In April Vantor, the exchange of two brothers, led their "
            "Series B of $580 million.",
        ),
        (
            "fr",
            "Ils fondent Anthropic. En avril, Vantor, la place d'échange de deux frères, mène "
            "leur série B, d'un montant de 580 millions de dollars.",
        ),
        (
            "es",
            "Fundaron Anthropic. En abril, Vantor, la plataforma de dos hermanos, lidera su serie "
            "B, de 580 millones de dólares.",
        ),
        (
            "it",
            "Hanno fondato Anthropic. In aprile Vantor, la piattaforma di due fratelli, guida il "
            "loro round di serie B da 580 milioni di dollari.",
        ),
    ],
)
def test_who_leads_a_round_behind_an_aside_does_not_take_it(lang: str, text: str) -> None:
    assert told(text, TITLE, lang) == {"Anthropic amount_raised 580m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Anthropic keeps quiet. Vantor, the exchange of two brothers, raised $580 million."),
        ("fr", "Anthropic se tait. Vantor, une plateforme de deux frères, a levé 580 millions de dollars."),
        ("es", "Anthropic calla. Vantor, la plataforma de dos hermanos, captó 580 millones de dólares."),
    ],
)
def test_who_takes_a_sum_behind_an_aside_is_its_subject(lang: str, text: str) -> None:
    assert told(text, TITLE, lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "SoftBank, which commits $30 billion to OpenAI, has had to borrow $40 billion from banks."),
        ("fr", "SoftBank, qui apporte 30 milliards de dollars à OpenAI, a dû emprunter 40 milliards à des banques."),
        (
            "es",
            "SoftBank, que aporta 30.000 millones de dólares a OpenAI, tuvo que pedir prestados "
            "40.000 millones a un grupo de bancos.",
        ),
    ],
)
def test_an_investor_who_borrows(lang: str, text: str) -> None:
    assert told(text, "OpenAI", lang) == {"OpenAI investment SoftBank 30000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere, which SoftBank backs, has borrowed $400 million from banks."),
        (
            "es",
            "Cohere, en la que invierte SoftBank, ha pedido prestados 400 millones de dólares a un grupo de bancos.",
        ),
        (
            "es",
            "SoftBank, que aporta capital, explicó que Cohere ha pedido prestados 400 millones de "
            "dólares a los bancos.",
        ),
    ],
)
def test_a_startup_that_borrows(lang: str, text: str) -> None:
    assert told(text, "Cohere", lang) == {"Cohere debt_raised 400m USD"}
