"""What papers say that a medium has seen, things called by what they cost, what the market had expected."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "xAI's numbers",
            "Internal documents show revenue of $107 million in the third quarter of 2025.",
            {"xAI revenue 107m USD"},
        ),
        (
            "en",
            "xAI's numbers",
            "Internal documents seen by us show revenue of $107 million and a net loss of $1 billion.",
            {"xAI revenue 107m USD"},
        ),
        (
            "en",
            "xAI's numbers",
            "Internal documents obtained by Bloomberg show revenue of $107 million.",
            {"xAI revenue 107m USD"},
        ),
        (
            "en",
            "xAI's numbers",
            "xAI is losing money. Documents obtained by Bloomberg show revenue of $107 million.",
            {"xAI revenue 107m USD"},
        ),
        (
            "en",
            "xAI's numbers",
            "xAI is losing money. Documents seen by Reuters put revenue at $107 million.",
            {"xAI revenue 107m USD"},
        ),
        (
            "en",
            "xAI",
            (
                "xAI lost money. Internal documents obtained by Bloomberg show revenue of $107 million "
                "in the third quarter and a net loss of $1.46 billion."
            ),
            {"xAI revenue 107m USD"},
        ),
        (
            "en",
            "xAI lost money",
            (
                "What the lab earns is a delicate matter. Internal documents obtained by Bloomberg show "
                "revenue of $107 million in the third quarter of 2025 and a net loss of $1.46 billion."
            ),
            {"xAI revenue 107m USD"},
        ),
        (
            "en",
            "xAI lost money",
            "Revenue was $107 million, documents obtained by Bloomberg show.",
            {"xAI revenue 107m USD"},
        ),
        (
            "fr",
            "Les comptes de Mistral AI",
            ("Des documents consultés par Les Echos font état d'un chiffre d'affaires de 107 millions de dollars."),
            {"Mistral AI revenue 107m USD"},
        ),
        (
            "es",
            "Las cuentas de xAI",
            "Los documentos obtenidos por Bloomberg muestran unos ingresos de 107 millones de dólares.",
            {"xAI revenue 107m USD"},
        ),
        (
            "it",
            "I conti di xAI",
            "I documenti ottenuti da Bloomberg mostrano ricavi per 107 milioni di dollari.",
            {"xAI revenue 107m USD"},
        ),
        (
            "de",
            "Die Zahlen von xAI",
            "Unterlagen, die Bloomberg vorliegen, weisen einen Umsatz von 107 Millionen Dollar aus.",
            {"xAI revenue 107m USD"},
        ),
    ],
)
def test_papers_that_a_medium_has_seen(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        ("en", "The $294,000 model: DeepSeek's secret", "Teaching R1 took DeepSeek little.", set()),
        ("en", "DeepSeek", "DeepSeek built a $6 million model and gave it away.", set()),
        (
            "en",
            "Nvidia's quarter",
            "Nvidia had sales of $57 billion. The consensus had been $51 billion.",
            {"Nvidia revenue 57000m USD"},
        ),
        ("en", "OpenAI", "OpenAI raised a $6.6 billion round.", {"OpenAI amount_raised 6600m USD"}),
        ("en", "OpenAI", "OpenAI is a $500 billion company.", {"OpenAI valuation 500000m USD"}),
        (
            "de",
            "Anthropic",
            (
                "Anthropic sammelt 2 Milliarden Dollar ein. Lightspeed führt die Runde an und soll 1 "
                "Milliarde Dollar übernehmen."
            ),
            {"Anthropic amount_raised 2000m USD", "Anthropic investment Lightspeed 1000m USD"},
        ),
        (
            "de",
            "Anthropic",
            "Lightspeed führt die Runde von Anthropic an und soll 1 Milliarde Dollar übernehmen.",
            {"Anthropic investment Lightspeed 1000m USD"},
        ),
        (
            "de",
            "Anthropic",
            "Anthropic sammelt ein. Google hatte im Januar 1 Mrd. Dollar nachgelegt.",
            {"Anthropic investment Google 1000m USD"},
        ),
        (
            "de",
            "Anthropic",
            "Anthropic sammelt 3,5 Mrd. Dollar ein, Google hatte im Januar 1 Mrd. Dollar nachgelegt.",
            {"Anthropic amount_raised 3500m USD", "Anthropic investment Google 1000m USD"},
        ),
    ],
)
def test_what_a_thing_cost_and_who_puts_in(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "xAI is losing money. Documents obtained by Bloomberg show revenue of $107 million."),
        (
            "de",
            "xAI verliert. Unterlagen, die Bloomberg vorliegen, weisen einen Umsatz von 107 Millionen Dollar aus.",
        ),
        (
            "fr",
            "xAI perd. Des documents vus par Les Echos font état d'un chiffre d'affaires de 107 millions d'euros.",
        ),
        ("es", "xAI pierde. Los documentos obtenidos por Bloomberg muestran unos ingresos de 107 millones de dólares."),
        ("it", "xAI perde. I documenti ottenuti da Bloomberg mostrano ricavi per 107 milioni di dollari."),
    ],
)
def test_what_such_papers_say_is_a_rumour(lang: str, text: str) -> None:
    assert one(text, lang=lang).status == "rumoured"


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        ("it", "I conti esaminati da Deloitte mostrano ricavi di Cohere per 240 milioni di euro nel 2024.", "asserted"),
        (
            "it",
            "I conti esaminati dai revisori mostrano ricavi di Cohere per 240 milioni di dollari nel 2024.",
            "asserted",
        ),
        (
            "it",
            "I conti esaminati da Reuters mostrano ricavi di Cohere per 240 milioni di dollari nel 2024.",
            "rumoured",
        ),
        ("en", "Accounts reviewed by KPMG show Cohere had revenue of $240 million in 2024.", "asserted"),
        ("en", "Accounts reviewed by its auditor show Cohere had revenue of $240 million in 2024.", "asserted"),
        ("en", "Accounts reviewed by Reuters show Cohere had revenue of $240 million in 2024.", "rumoured"),
        ("en", "Figures seen by the Financial Times show Cohere had revenue of $240 million in 2024.", "rumoured"),
        (
            "fr",
            "Les comptes vus par PwC font état d'un chiffre d'affaires de 240 millions d'euros pour Cohere.",
            "asserted",
        ),
        (
            "fr",
            "Les comptes vus par Le Monde font état d'un chiffre d'affaires de 240 millions d'euros pour Cohere.",
            "rumoured",
        ),
    ],
)
def test_what_auditors_have_looked_at_is_a_fact(lang: str, text: str, status: str) -> None:
    assert one(text, lang=lang).status == status
