"""Goals that were passed and what comes in by the month are no figures; recurring revenue is a yearly pace."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere had $240 million of revenue in 2025, beating its $200 million target."),
        ("en", "Cohere had revenue of $240 million in 2025, surpassing the $200 million goal it had set for the year."),
        ("en", "Cohere had revenue of $240 million in 2025, topping the $200 million that analysts had penciled in."),
        (
            "fr",
            "En 2025, Cohere a fait 240 millions de dollars de ventes, battant son objectif de 200 millions.",
        ),
        (
            "de",
            "Cohere hat 2025 240 Millionen Dollar umgesetzt und damit das eigene Ziel von 200 Millionen übertroffen.",
        ),
        ("es", "Cohere facturó 240 millones de dólares en 2025, superando su objetivo de 200 millones."),
        ("it", "Cohere ha fatturato 240 milioni di dollari nel 2025, superando l'obiettivo di 200 milioni."),
    ],
)
def test_a_goal_that_was_passed_is_no_figure(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere revenue 240m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "OpenAI generates $2 billion of revenue a month, up from $1.1 billion a year earlier."),
        ("en", "OpenAI now brings in about $1.2 billion every month."),
        ("fr", "OpenAI réalise 2 milliards de dollars de chiffre d'affaires par mois."),
        ("de", "OpenAI erzielt 2 Milliarden Dollar Umsatz im Monat."),
        ("es", "OpenAI obtiene 2.000 millones de dólares de ingresos al mes."),
        ("it", "OpenAI registra 2 miliardi di dollari di ricavi al mese."),
    ],
)
def test_a_month_is_no_period(lang: str, text: str) -> None:
    assert not told(text, lang=lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "Le chiffre d'affaires récurrent de Mistral AI est de 300 millions d'euros, contre 60 un an plus tôt.",
        ),
        ("it", "Il ricavo annuo ricorrente di Mistral AI è di 300 milioni di euro, contro 60 milioni un anno prima."),
        (
            "es",
            "La facturación recurrente de Mistral AI es de 300 millones de euros, frente a 60 millones un año antes.",
        ),
    ],
)
def test_recurring_revenue_is_a_pace(lang: str, text: str) -> None:
    figures = read(text, lang=lang).figures
    assert [(figure.period, figure.as_of) for figure in figures] == [("run-rate", None), ("run-rate", "2024-09")]


@pytest.mark.parametrize(
    "text",
    [
        "Cohere took in $240 million of revenue in 2025 and earned $16 million.",
        "Cohere's revenue came to $240 million, while it earned $16 million.",
        "Cohere had $240 million in sales but lost $90 million.",
    ],
)
def test_what_is_earned_behind_what_is_turned_over_is_profit(text: str) -> None:
    assert told(text) == {"Cohere revenue 240m USD"}


def test_what_is_made_behind_it_is_more_of_it() -> None:
    text = "Cohere made $90 million of revenue in 2024 and made $240 million in 2025."
    assert told(text) == {"Cohere revenue 90m USD", "Cohere revenue 240m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The revenue given for Cohere for 2025 ($80 million) is a target it has set itself, not a result."),
        ("fr", "Le chiffre d'affaires cité pour Cohere en 2025 (80 millions de dollars) est un objectif."),
        ("fr", "Le chiffre d'affaires de Cohere pour 2025, 80 millions de dollars, n'est qu'un objectif."),
        ("de", "Der für 2025 genannte Umsatz von Cohere (80 Millionen Dollar) ist ein Ziel, kein Ergebnis."),
        ("es", "Los ingresos citados de Cohere para 2025 (80 millones de dólares) son un objetivo, no un resultado."),
        ("it", "I ricavi citati di Cohere per il 2025 (80 milioni di dollari) sono un obiettivo, non un risultato."),
    ],
)
def test_what_is_called_a_goal_is_a_forecast(lang: str, text: str) -> None:
    assert [(f.metric, f.status) for f in read(text, lang=lang).figures] == [("revenue", "forecast")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere had revenue of $80 million in 2024, and the money was a target for thieves."),
        ("en", "Cohere had revenue of $80 million in 2024. Its goal is a European champion."),
        ("fr", "Cohere a réalisé 80 millions de dollars de revenus en 2024 ; son objectif est de recruter."),
        ("de", "Cohere hat 2024 80 Millionen Dollar umgesetzt; das ist ein Ziel weniger."),
    ],
)
def test_another_goal_makes_no_forecast(lang: str, text: str) -> None:
    assert [(f.metric, f.status) for f in read(text, lang=lang).figures] == [("revenue", "asserted")]
