"""A sentence that names no plan tells the price of the one before only where it goes on about it."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import prices

PLANS = {
    "en": "Le Chat Pro is $14.99 a month.",
    "fr": "Le Chat Pro coûte 14,99 euros par mois.",
    "de": "Le Chat Pro kostet 14,99 Euro im Monat.",
    "es": "Le Chat Pro cuesta 14,99 euros al mes.",
    "it": "Le Chat Pro costa 14,99 euro al mese.",
}
OTHERS = [
    ("en", "The swimming pool down the road costs $33 a month."),
    ("en", "The lease on the copier is $120 a month."),
    ("en", "Broadband has become dearer: $55 a month."),
    ("en", "A colleague in Bath says that the phone of her daughter costs her £28 a month."),
    ("en", "And Suno? Its entry plan is $9 a month."),
    ("en", "That leaves Suno. It costs $9 a month."),
    ("en", "Three memberships too many, and $700 a year is gone."),
    ("en", "The county pays $45,000 a year to a consultant."),
    ("en", "Supporters give $5 a month."),
    ("fr", "La piscine du quartier coûte 33 euros par mois."),
    ("fr", "Le crédit de la voiture est à 210 euros par mois."),
    ("fr", "Et Suno ? La formule de départ coûte 9 euros par mois."),
    ("fr", "Trois abonnements de trop, et 700 euros par an partent en fumée."),
    ("fr", "Le téléphone de sa fille lui coûte 28 euros par mois."),
    ("de", "Das Schwimmbad im Viertel kostet 33 Euro im Monat."),
    ("de", "Die Leasingrate für den Kopierer beträgt 120 Euro im Monat."),
    ("de", "Bleibt Suno. Das Einsteiger-Abo kostet 9 Euro im Monat."),
    ("de", "Das Telefon der Tochter kostet ihn 28 Euro im Monat."),
    ("es", "La piscina del barrio cuesta 33 euros al mes."),
    ("es", "¿Y Suno? Su plan de entrada cuesta 9 euros al mes."),
    ("es", "El teléfono de la hija le cuesta 28 euros al mes."),
    ("it", "La piscina del quartiere costa 33 euro al mese."),
    ("it", "E Suno? Il piano d'ingresso costa 9 euro al mese."),
    ("it", "Il telefono della figlia le costa 28 euro al mese."),
]
SAME = [
    ("en", "The household version costs $24 a month.", "month, 24 USD"),
    ("en", "Buyers in Norway pay 169 kroner a month.", "month, 169 NOK"),
    ("en", "A year costs $150.", "year, 150 USD"),
    ("en", "From May, it will be $16 a month.", "month, 16 USD"),
    ("en", "Or $12 a month for students.", "month, 12 USD [student]"),
    ("fr", "La version familiale est à 24 euros par mois.", "month, 24 EUR"),
    ("de", "Die Familienversion kostet 24 Euro im Monat.", "month, 24 EUR"),
    ("de", "Bis Mai waren es 12 Euro im Monat.", "month, 12 EUR"),
    ("es", "Hasta mayo costaba 12 euros al mes.", "month, 12 EUR"),
    ("it", "Fino a maggio costava 12 euro al mese.", "month, 12 EUR"),
]


@pytest.mark.parametrize(("lang", "sentence"), OTHERS)
def test_another_thing_that_costs_is_no_plan(lang: str, sentence: str) -> None:
    assert len(prices(f"{PLANS[lang]} {sentence}", lang=lang)) == 1


@pytest.mark.parametrize(("lang", "sentence", "price"), SAME)
def test_the_same_plan_on_other_terms_is_read(lang: str, sentence: str, price: str) -> None:
    assert f"Mistral AI: Le Chat Pro, {price}" in prices(f"{PLANS[lang]} {sentence}", lang=lang)


def test_a_question_or_a_heading_about_a_plan_is_answered() -> None:
    page = "<h1>Prices</h1><h2>And Le Chat Pro?</h2><p>In the euro area $15 a month fall due.</p>"
    assert prices(page) == ["Mistral AI: Le Chat Pro, month, 15 USD"]
    assert prices("What about Le Chat Pro? In the euro area $15 a month fall due.") == [
        "Mistral AI: Le Chat Pro, month, 15 USD"
    ]
