"""What some people pay together, and what one job costs, is no price of the product."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import expected, prices

_PER_SEAT = {
    "en": "ChatGPT Business costs €29 per user per month.",
    "fr": "ChatGPT Business coûte 29 euros par utilisateur et par mois.",
    "de": "ChatGPT Business kostet 29 Euro pro Nutzer und Monat.",
    "es": "ChatGPT Business cuesta 29 euros por usuario al mes.",
    "it": "ChatGPT Business costa 29 euro per utente al mese.",
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A practice with six lawyers pays €2,088 a year for ChatGPT Business."),
        ("en", "A family that takes three services spends more than €800 a year."),
        ("fr", "Un cabinet de six avocats paie 2 088 euros par an pour ChatGPT Business."),
        ("fr", "Une famille qui prend trois services verse plus de 800 euros par an."),
        ("de", "Ein Betrieb mit 25 Beschäftigten landet bei 8.700 Euro im Jahr."),
        ("de", "Unsere Redaktion kostet der Spaß zusammen 2.088 Euro im Jahr."),
        ("es", "Un despacho con seis abogados paga por ChatGPT Business 2.088 euros al año."),
        ("es", "Una familia que toma tres servicios paga más de 800 euros al año."),
        ("it", "Uno studio con sei avvocati paga per ChatGPT Business 2.088 euro l'anno."),
        ("it", "Una famiglia che si abbona a tre servizi paga più di 800 euro l'anno."),
    ],
)
def test_what_several_pay_together_is_no_price(lang: str, text: str) -> None:
    assert prices(f"{_PER_SEAT[lang]} {text}", lang=lang) == ["OpenAI: ChatGPT Business, user/month, 29 EUR"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Voxtral Small costs $0.24 an hour. A clerk at $12 an hour would need longer."),
        ("en", "Voxtral Small costs $0.24 an hour. An interview of two hours is done for $0.48 an hour."),
        ("fr", "Voxtral Small coûte 0,24 dollar l'heure. Un dactylo à 12 dollars l'heure mettrait plus longtemps."),
        (
            "de",
            "Voxtral Small kostet 0,24 Dollar je Stunde. Ein Podcast von zwei Stunden ist für 0,48 Dollar zu haben.",
        ),
        ("es", "Voxtral Small cuesta 0,24 dólares la hora. Un mecanógrafo a 12 dólares la hora tardaría más."),
        ("it", "Voxtral Small costa 0,24 dollari all'ora. Un impiegato a 12 dollari l'ora ci metterebbe di più."),
        ("it", "Voxtral Small costa 0,24 dollari all'ora. Un'intervista di due ore viene dunque 48 centesimi."),
    ],
)
def test_what_one_job_costs_is_no_price(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["Mistral AI: Voxtral Small, hour, 0.24 USD"]


def test_a_plan_with_seats_keeps_its_price() -> None:
    text = "ChatGPT Business is a plan with two seats at least and costs $30 per user per month."
    assert prices(text) == ["OpenAI: ChatGPT Business, user/month, 30 USD"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Subscribing to all four would run to more than $80 a month with ChatGPT Plus."),
        ("en", "The two subscriptions, ChatGPT Plus and Claude Pro, set a household back $40 a month."),
        ("fr", "Au total, s'abonner aux quatre offres, dont ChatGPT Plus, coûterait plus de 80 euros par mois."),
        ("de", "Alle drei Abos, ChatGPT Plus eingeschlossen, kosten 60 Euro im Monat."),
        ("de", "Ein Team von 12 Personen zahlt für ChatGPT Plus im Jahr 4.176 Euro."),
        ("es", "Las tres suscripciones, con ChatGPT Plus, suman 60 euros al mes."),
        ("it", "I tre abbonamenti, ChatGPT Plus compreso, fanno 60 euro al mese."),
    ],
)
def test_what_several_plans_or_a_team_cost_together_is_no_price(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == []


@pytest.mark.parametrize(
    ("lang", "first", "then"),
    [
        ("en", "Up to 128k tokens, Grok 4 Fast costs $0.20 per million input and $0.50 per million output tokens.",
         "Cross that line and the request is billed at $0.40 and $1."),
        ("fr", "Jusqu'à 128k tokens, Grok 4 Fast coûte 0,20 dollar par million de tokens en entrée et 0,50 en sortie.",
         "Franchissez ce seuil, et c'est 0,40 et 1 dollar."),
        ("de", "Bis 128.000 Tokens kostet Grok 4 Fast 0,20 Dollar pro Million Tokens Eingabe und 0,50 Dollar Ausgabe.",
         "Wer diese Grenze überschreitet, zahlt 0,40 und 1 Dollar."),
        ("es", "Hasta 128k tokens Grok 4 Fast cuesta 0,20 dólares por millón de tokens de entrada y 0,50 de salida.",
         "Quien supera ese umbral paga 0,40 y 1 dólares."),
        ("it", "Fino a 128.000 token Grok 4 Fast costa 0,20 dollari per milione di token in ingresso e 0,50 in uscita.",
         "Chi supera quella soglia paga 0,40 e 1 dollari."),
    ],
)  # fmt: skip
def test_a_line_that_is_crossed_is_the_size_told_before(lang: str, first: str, then: str) -> None:
    assert prices(f"{first} {then}", lang=lang) == expected("""
        xAI: Grok 4 Fast, 1M input tokens, 0.2 USD [short-context]
        xAI: Grok 4 Fast, 1M output tokens, 0.5 USD [short-context]
        xAI: Grok 4 Fast, 1M input tokens, 0.4 USD [long-context]
        xAI: Grok 4 Fast, 1M output tokens, 1 USD [long-context]
    """)


def test_a_cap_of_something_else_is_no_minimum() -> None:
    text = "Subscribers to Claude Max, which starts at $100 a month, no longer run into a separate cap."
    assert prices(text) == ["Anthropic: Claude Max, month, 100.. USD"]
    assert prices("With Claude Max there is a spending cap of $100 a month.") == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Twelve million output tokens from {} are $90."),
        ("en", "With {}, forty million tokens of input cost $90."),
        ("en", "Two thousand output tokens of {} are $0.09."),
        ("fr", "Trois millions de tokens de sortie de {} coûtent 90 dollars."),
        ("fr", "Avec {}, une dizaine de millions de tokens d'entrée coûtent 90 dollars."),
        ("de", "Fünfzig Millionen Ausgabe-Token von {} kosten 90 Dollar."),
        ("es", "Cuatro millones de tokens de salida de {} cuestan 90 dólares."),
        ("it", "Sette milioni di token in uscita di {} costano 90 dollari."),
    ],
)
def test_so_many_tokens_in_words_are_a_workload(lang: str, text: str) -> None:
    assert prices(text.format("Claude Opus 4.1"), lang=lang) == []


def test_one_million_in_words_is_what_a_price_is_for() -> None:
    for count in ("A million", "One million"):
        assert prices(f"{count} output tokens from Claude Opus 4.1 are $90.") == [
            "Anthropic: Claude Opus 4.1, 1M output tokens, 90 USD"
        ]


def test_a_price_in_words_before_a_million_is_no_number_of_millions() -> None:
    assert prices("Claude Haiku 4.5 charges one dollar per million tokens in and five per million tokens out.") == [
        "Anthropic: Claude Haiku 4.5, 1M input tokens, 1 USD",
        "Anthropic: Claude Haiku 4.5, 1M output tokens, 5 USD",
    ]
    told = "Claude Haiku 4.5 cobra un dólar por millón de tokens leídos y cinco por millón de tokens escritos; "
    assert len(prices(told + "Claude 3.5 Haiku pedía 0,80 y 4 dólares.", lang="es")) == 4
