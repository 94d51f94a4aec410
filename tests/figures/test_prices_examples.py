"""What some people pay together, and what one job costs, is no price of the product."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import prices

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
