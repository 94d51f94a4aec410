"""What customers pay is revenue, whatever the verb, and a verb of selling says so too."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told

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


@pytest.mark.parametrize(
    ("text", "sum_"),
    [
        ("Shares in Reddit rose 9% after OpenAI agreed to pay it $60 million.", "$60 million"),
        ("Snap rose 16% after it said that Perplexity would pay it $400 million.", "$400 million"),
        ("Disney says that OpenAI gave it $100 million.", "$100 million"),
    ],
)
def test_what_a_company_pays_another_is_no_gift_to_itself(text: str, sum_: str) -> None:
    """The "it" behind a verb is never the verb's own subject."""
    reading = read(text)
    assert not reading.figures
    assert [aside.text for aside in reading.set_aside] == [sum_]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("OpenAI said that Microsoft had given it $10 billion.", "OpenAI investment Microsoft 10000m USD"),
        ("Anthropic said that Amazon paid it $1.3 billion.", "Anthropic investment Amazon 1300m USD"),
        ("Mistral AI said that ASML had handed it €1.3 billion.", "Mistral AI investment ASML 1300m EUR"),
    ],
)
def test_what_another_pays_the_company_that_speaks(text: str, figure: str) -> None:
    assert told(text) == {figure}
