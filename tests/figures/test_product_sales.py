"""What one product brings in is not its maker's revenue, nor money raised, nor anybody's investment."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Le Chat alone took in $60 million last year."),
        ("en", "Le Chat by itself is running at $60 million a year."),
        ("en", "Sales from Le Chat came to $60 million in 2025."),
        ("en", "Mistral AI earned $60 million from Le Chat in 2025."),
        ("en", "Of that, $60 million came from Le Chat."),
        ("en", "Le Chat brought Mistral AI $60 million in 2025."),
        ("en", "The API brought in $60 million in 2025."),
        ("en", "Mistral AI's API business had revenue of $60 million in 2025."),
        ("fr", "Le Chat a rapporté 60 millions d'euros l'an dernier."),
        ("fr", "Mistral AI a tiré 60 millions d'euros de Le Chat en 2025."),
        ("de", "Der Umsatz mit Le Chat lag 2025 bei 60 Millionen Euro."),
        ("de", "Mit Le Chat setzte Mistral AI 2025 60 Millionen Euro um."),
        ("es", "Mistral AI ingresó 60 millones de euros con Le Chat en 2025."),
        ("it", "Mistral AI ha incassato 60 milioni di euro con Le Chat nel 2025."),
    ],
)
def test_a_products_sales_are_no_figure(lang: str, text: str) -> None:
    assert told(text, "Mistral AI", lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Le Chat maker Mistral AI had revenue of $60 million in 2025."),
        ("en", "Mistral AI, the company behind Le Chat, had revenue of $60 million in 2025."),
        ("en", "Thanks to Le Chat, revenue reached $60 million in 2025."),
        ("en", "Since Le Chat came out, Mistral AI's revenue has reached $60 million."),
        ("fr", "Mistral AI, l'éditeur de Le Chat, a réalisé 60 millions de dollars de chiffre d'affaires en 2025."),
        ("de", "Mistral AI, Entwickler von Le Chat, setzte 2025 60 Millionen Dollar um."),
        ("es", "La creadora de Le Chat ingresó 60 millones de dólares en 2025."),
        ("it", "Grazie a Le Chat, Mistral AI ha avuto ricavi per 60 milioni di dollari nel 2025."),
    ],
)
def test_its_makers_revenue_is_one(lang: str, text: str) -> None:
    assert told(text, "Mistral AI", lang) == {"Mistral AI revenue 60m USD"}


def test_money_raised_with_a_product_as_its_reason_is_money_raised() -> None:
    assert told("Mistral AI raised $60 million with Le Chat as its calling card.") == {
        "Mistral AI amount_raised 60m USD"
    }


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "es",
            "Mistral AI vende al ritmo de 60 millones de dólares al año. Le Chat solo, en mayo, corría a 20 millones.",
        ),
        (
            "it",
            "Mistral AI ricava 60 milioni di euro annualizzati. Le Chat da solo, a maggio, viaggiava a 20 milioni.",
        ),
        (
            "en",
            "Mistral AI's annualized revenue is $60 million. Le Chat alone, in February, was running at $20 million.",
        ),
    ],
)
def test_a_product_by_itself_with_a_date_between_commas(lang: str, text: str) -> None:
    assert {figure.split(" ")[3] for figure in told(text, "Mistral AI", lang)} == {"60m"}
