"""What customers pay is revenue, whatever the verb, and a verb of selling says so too."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

SALES = {"Cohere revenue 48m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Last year Cohere collected $48 million from paying customers."),
        ("en", "Cohere pulled in $48 million in 2024 from subscriptions."),
        ("it", "Con le licenze Cohere ha ricavato 48 milioni di dollari nel 2024."),
        ("it", "Cohere raccoglie 48 milioni di dollari all'anno dai suoi abbonati."),
        ("it", "Cohere dichiara un giro d'affari annuo pari a 48 milioni di dollari."),
        ("it", "Nel 2024 Cohere ha venduto software per 48 milioni di dollari."),
    ],
)
def test_what_customers_pay_is_revenue(lang: str, text: str) -> None:
    assert told(text, "", lang) == SALES


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere collected $48 million from investors in Toronto."),
        ("it", "Cohere ha raccolto 48 milioni di dollari in un giro di finanziamento."),
        ("fr", "Cohere a récolté 48 millions de dollars auprès de ses actionnaires."),
    ],
)
def test_what_investors_pay_is_none(lang: str, text: str) -> None:
    assert told(text, "", lang) == {"Cohere amount_raised 48m USD"}
