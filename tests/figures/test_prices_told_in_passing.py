"""Sums beside a price in news: what is left over, what other things cost, rumours, counts of other things."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.price_desk import expected, prices, reading

_OPENINGS = {
    "en": "Claude Max is $100 a month and Claude Pro $20 a month.",
    "de": "Claude Max kostet 100 Dollar im Monat, Claude Pro 20 Dollar im Monat.",
    "fr": "Claude Max coûte 100 dollars par mois et Claude Pro 20 dollars par mois.",
    "es": "Claude Max cuesta 100 dólares al mes y Claude Pro 20 dólares al mes.",
    "it": "Claude Max costa 100 dollari al mese e Claude Pro 20 dollari al mese.",
}
_PLANS = """
    Anthropic: Claude Max, month, 100 USD
    Anthropic: Claude Pro, month, 20 USD
"""


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        # what is left over
        ("en", "Those who settle for Claude Pro have $80 a month in their wallets."),
        ("en", "The gap between Claude Max and Claude Pro is $80 a month."),
        ("de", "Mit Claude Pro bleiben 80 Dollar im Monat im Portemonnaie."),
        ("de", "Wer Claude Pro nimmt, hat im Jahr 960 Dollar übrig."),
        ("fr", "Avec Claude Pro, on met 960 dollars de côté par an."),
        ("es", "Quien se queda con Claude Pro lleva 80 dólares al mes en el bolsillo."),
        ("it", "Con Claude Pro si mettono da parte 960 dollari l'anno."),
        # what other things cost
        ("en", "For comparison, a subscription to a weekly magazine costs $9 a month."),
        ("en", "Todoist Pro, a list of things to do, is $5 a month."),
        ("en", "If a friend sent you this letter, a subscription is $6 a month."),
        ("de", "Zum Vergleich: Ein Abo einer Wochenzeitung kostet 9 Dollar im Monat."),
        ("de", "Todoist Pro, eine Aufgabenliste, kostet 5 Dollar im Monat."),
        ("fr", "Pour comparer, un abonnement à un hebdomadaire coûte 9 dollars par mois."),
        ("es", "Para comparar, una suscripción a un semanario cuesta 9 dólares al mes."),
        ("it", "Per fare un paragone, un abbonamento a un settimanale costa 9 dollari al mese."),
    ],
)
def test_sums_that_are_no_price_of_the_plan_told_before(lang: str, told: str) -> None:
    for between in (" ", "\n\n"):
        assert prices(f"{_OPENINGS[lang]}{between}{told}", lang=lang) == expected(_PLANS)


@pytest.mark.parametrize(
    "told",
    [
        "A subscription to the service costs $20 a month.",
        "A subscription for students is $10 a month.",
        "The Max plan is $100 a month.",
        "A seat is $25 a month.",
    ],
)
def test_what_a_subscription_costs_goes_on_about_the_plan(told: str) -> None:
    assert len(prices(f"Anthropic sells Claude Team, new since May. {told}")) == 1


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "A B300 rents for $5 an hour."),
        ("en", "An MI325X is about $3 an hour."),
        ("de", "Eine H20 zu mieten kostet etwa 1 Dollar pro Stunde."),
    ],
)
def test_chips_by_their_names_are_hardware(lang: str, told: str) -> None:
    opening = {
        "en": "OpenAI sells o3 at $2 per million input tokens.",
        "de": "o3 von OpenAI kostet 2 Dollar pro Million Eingabetoken.",
    }
    assert prices(f"{opening[lang]} {told}", lang=lang) == expected("OpenAI: o3, 1M input tokens, 2 USD")


@pytest.mark.parametrize(
    "told",
    [
        "Google wants $0.30 per million input tokens for Gemini 2.5 Flash.",
        "For Gemini 2.5 Flash Google charges $0.30 per million input tokens.",
    ],
)
def test_the_maker_that_asks_sells_though_the_page_is_about_a_host(told: str) -> None:
    assert prices(f"Groq has news.\n\n{told}", title="Groq and the rest") == expected(
        "Google: Gemini 2.5 Flash, 1M input tokens, 0.3 USD"
    )


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "Insiders say that Gemini Lite would cost $5 a month."),
        ("en", "Three people briefed on the launch say Gemini Lite would be sold at $5 a month."),
        ("de", "Laut Eingeweihten würde Gemini Lite 5 Dollar im Monat kosten."),
    ],
)
def test_what_people_say_that_a_plan_would_cost_is_a_rumour(lang: str, told: str) -> None:
    figures = reading(told, lang=lang).figures
    assert [(f.product, f.low, f.status) for f in figures] == [("Gemini Lite", 5, "rumoured")]


_COSTS = {
    "en": "costs $1 per million input tokens and $3 per million output tokens",
    "de": "kostet 1 Dollar pro Million Eingabetoken und 3 Dollar pro Million Ausgabetoken",
    "fr": "coûte 1 dollar le million de tokens en entrée et 3 dollars le million de tokens en sortie",
    "es": "cuesta 1 dólar por millón de tokens de entrada y 3 dólares por millón de tokens de salida",
    "it": "costa 1 dollaro per milione di token in ingresso e 3 dollari per milione di token in uscita",
}


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "GLM-5, with over 1,200 billion parameters,"),
        ("en", "GLM-5, which more than 200,000 firms use,"),
        ("de", "GLM-5 mit mehr als 1.200 Milliarden Parametern"),
        ("fr", "GLM-5, utilisé par plus de 200 000 entreprises,"),
        ("es", "GLM-5, con más de 200.000 clientes,"),
        ("it", "GLM-5, usato da oltre 200.000 aziende,"),
    ],
)
def test_what_else_is_counted_is_no_size_of_a_prompt(lang: str, told: str) -> None:
    assert prices(f"{told} {_COSTS[lang]}.", lang=lang) == expected("""
        Zhipu AI: GLM-5, 1M input tokens, 1 USD
        Zhipu AI: GLM-5, 1M output tokens, 3 USD
    """)


@pytest.mark.parametrize(
    ("opening", "told"),
    [
        (
            "Baidu's ERNIE X1 costs $2 per million input tokens.",
            "It is measured against DeepSeek-R1, for which DeepSeek asks $4 per million input tokens and $16 per "
            "million output tokens.",
        ),
    ],
)
def test_a_clause_that_tells_what_its_maker_asks_is_of_the_product_before_it(opening: str, told: str) -> None:
    assert prices(f"{opening} {told}") == expected("""
        Baidu: ERNIE X1, 1M input tokens, 2 USD
        DeepSeek: DeepSeek-R1, 1M input tokens, 4 USD
        DeepSeek: DeepSeek-R1, 1M output tokens, 16 USD
    """)


@pytest.mark.parametrize(
    "told",
    [
        "Claude Team is $30 per seat per month, or $300 per seat per year for firms that commit.",
        "Claude Team costs $30 per seat per month; with a commitment it is $300 per seat per year.",
    ],
)
def test_a_price_by_the_seat_for_who_commits_is_no_minimum(told: str) -> None:
    assert "Anthropic: Claude Team, user/year, 300 USD" in prices(told)


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "Agreements for Maestro begin at an annual commitment of $45,000."),
        ("de", "Für Maestro braucht es eine jährliche Verpflichtung über 45.000 Dollar."),
        ("fr", "Maestro suppose un engagement annuel de 45 000 dollars."),
        ("es", "Maestro exige un compromiso anual de 45.000 dólares."),
        ("it", "Maestro richiede un impegno annuo di 45.000 dollari."),
    ],
)
def test_what_must_be_committed_to_is_no_price(lang: str, told: str) -> None:
    assert prices(told, lang=lang, title="AI21 Labs") == []


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "Output from GLM-5 is $3 per million tokens, and $6 per million tokens when it thinks."),
        ("en", "Output from GLM-5 costs $3 per million tokens if it answers at once, but $6 if it is told to reason."),
    ],
)
def test_a_price_for_when_a_model_thinks(lang: str, told: str) -> None:
    assert prices(told, lang=lang) == expected("""
        Zhipu AI: GLM-5, 1M output tokens, 3 USD
        Zhipu AI: GLM-5, 1M output tokens, 6 USD [thinking]
    """)


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "Britons are charged £18 and £90 a month for the same two."),
        ("de", "Für dieselben beiden zahlen Briten 18 und 90 Pfund im Monat."),
        ("it", "Per gli stessi due i britannici pagano 18 e 90 sterline al mese."),
    ],
)
def test_the_same_two_are_the_two_plans_told_before(lang: str, told: str) -> None:
    two = {
        "en": "Claude Pro is $20 a month, Claude Max $100 a month.",
        "de": "Claude Pro kostet 20 Dollar im Monat, Claude Max 100 Dollar im Monat.",
        "it": "Claude Pro costa 20 dollari al mese, Claude Max 100 dollari al mese.",
    }
    assert prices(f"{two[lang]} {told}", lang=lang) == expected(f"""{_PLANS}
        Anthropic: Claude Pro, month, 18 GBP
        Anthropic: Claude Max, month, 90 GBP
    """)


def test_two_counts_of_tokens_before_two_sums_are_one_each() -> None:
    told = "With GLM-5, a million input tokens and a million output tokens come at 90 cents and $2.70."
    assert prices(told) == expected("""
        Zhipu AI: GLM-5, 1M input tokens, 0.9 USD
        Zhipu AI: GLM-5, 1M output tokens, 2.7 USD
    """)


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "Teams like it: Claude Team costs them $30 per seat and month."),
        ("fr", "Quant aux équipes, Claude Team leur coûte 30 dollars par utilisateur et par mois."),
        ("es", "A las empresas, Claude Team les cuesta 30 dólares por usuario y mes."),
    ],
)
def test_what_a_plan_costs_its_users_by_the_seat_is_its_price(lang: str, told: str) -> None:
    assert prices(told, lang=lang) == expected("Anthropic: Claude Team, user/month, 30 USD")


def test_work_that_can_wait_for_the_night_is_no_offer() -> None:
    told = (
        "Les travaux qui peuvent attendre la nuit sont moins chers : par lots, GLM-5 coûte 0,50 dollar le million de "
        "tokens en entrée et 1,50 dollar le million de tokens en sortie."
    )
    assert prices(told, lang="fr") == expected("""
        Zhipu AI: GLM-5, 1M input tokens, 0.5 USD [batch]
        Zhipu AI: GLM-5, 1M output tokens, 1.5 USD [batch]
    """)


def test_a_thing_that_is_brought_up_takes_what_is_told_next() -> None:
    told = (
        "Claude Pro is $20 a month.\n\nThen there is Norway, an agent for long work. Access to it costs $900 a month."
    )
    assert prices(told) == expected("Anthropic: Claude Pro, month, 20 USD")


def test_a_line_dates_the_table_that_it_leads_to_alone() -> None:
    def table(price: str) -> str:
        return f"<table><tr><th>Model</th><th>Input, 1M tokens</th></tr><tr><td>GLM-5</td><td>{price}</td></tr></table>"

    body = (
        f"<html><head><title>Billing | Zhipu AI</title></head><body><h1>Billing</h1><p>What holds now</p>{table('$1')}"
        f"<p>From 1 December 2025 these prices apply, starting on 1 December 2025:</p>{table('$2')}</body></html>"
    )
    found = {(f.low, f.as_of) for f in reading(body, published=date(2025, 11, 1), title="Billing | Zhipu AI").figures}
    assert found == {(1, None), (2, "2025-12-01")}


def test_a_developer_who_sells_on_is_nobody_watched() -> None:
    rows = [("Model", "Input / output per million tokens", "By"), ("Gemma 3 27B", "$0.40 / $0.90", "OpenRouter"),
            ("Command A", "$2.50 / $10", "Cohere")]  # fmt: skip
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    assert prices(f"<html><body><h1>Prices of models</h1><table>{body}</table></body></html>") == expected("""
        Cohere: Command A, 1M input tokens, 2.5 USD
        Cohere: Command A, 1M output tokens, 10 USD
    """)


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "The gap to Plus is wide: ChatGPT Pro costs $200 a month."),
        ("de", "Der Unterschied zu Plus ist groß: ChatGPT Pro kostet 200 Dollar im Monat."),
        ("fr", "L'écart avec Plus saute aux yeux : ChatGPT Pro coûte 200 dollars par mois."),
        ("it", "Cresce la domanda da parte delle aziende: ChatGPT Pro costa 200 dollari al mese."),
        ("it", "Da parte sua OpenAI chiede 200 dollari al mese per ChatGPT Pro."),
    ],
)
def test_a_price_beside_words_for_a_gap_or_a_side_is_one(lang: str, told: str) -> None:
    assert prices(told, lang=lang) == expected("OpenAI: ChatGPT Pro, month, 200 USD")
