"""A monthly price that is paid for a year in one go, however that is told, in five languages."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import prices


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le Chat Pro coûte 19 € par mois, ou 15 € par mois si douze mois sont payés d'un coup."),
        ("fr", "Comptez 19 € par mois pour Le Chat Pro, 15 € par mois si vous vous engagez pour un an."),
        ("fr", "Le Chat Pro vaut 19 € par mois, et 15 € par mois moyennant un engagement de douze mois."),
        ("de", "Le Chat Pro kostet 19 Euro im Monat oder 15 Euro im Monat, wenn ein Jahr vorab bezahlt wird."),
        ("de", "Le Chat Pro kostet 19 Euro im Monat oder 15 Euro im Monat bei zwölf Monaten Bindung."),
        ("en", "Le Chat Pro costs €19 a month, or €15 a month if the year is paid upfront."),
        ("es", "Le Chat Pro cuesta 19 euros al mes, o 15 euros al mes si el año se abona de una vez."),
        ("it", "Le Chat Pro costa 19 euro al mese, o 15 euro al mese se ci si impegna per dodici mesi."),
    ],
)
def test_the_lower_price_is_the_one_paid_by_the_year(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == [
        "Mistral AI: Le Chat Pro, month, 15 EUR [annual-billing]",
        "Mistral AI: Le Chat Pro, month, 19 EUR",
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Claude Team est facturé 30 € par utilisateur et par mois, prélevés en une seule fois pour l'année."),
        ("de", "Claude Team kostet 30 Euro pro Nutzer und Monat, auf einmal für ein Jahr abgebucht."),
        ("en", "Claude Team costs €30 per user per month, charged in one go for twelve months."),
        ("es", "Claude Team cuesta 30 euros por usuario y mes, cobrados por adelantado para todo el año."),
        ("it", "Claude Team costa 30 euro per utente al mese, addebitati in una sola volta per un anno."),
    ],
)
def test_a_price_a_seat_charged_for_a_year(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["Anthropic: Claude Team, user/month, 30 EUR [annual-billing]"]


@pytest.mark.parametrize(
    ("lang", "text", "unit"),
    [
        ("fr", "Claude Pro coûte 25 € par mois, sans engagement annuel.", "month"),
        ("fr", "Claude Pro coûte 25 € par mois, facturés chaque mois.", "month"),
        ("fr", "Claude Pro coûte 25 € par an, payables d'avance pour douze mois.", "year"),
        ("de", "Claude Pro kostet 25 Euro im Monat, ohne Laufzeit von zwölf Monaten.", "month"),
        ("de", "Claude Pro kostet 25 Euro im Jahr, jährlich fällig.", "year"),
        ("es", "Claude Pro cuesta 25 euros al mes, sin permanencia de doce meses.", "month"),
    ],
)
def test_a_price_without_that_condition(lang: str, text: str, unit: str) -> None:
    assert prices(text, lang=lang) == [f"Anthropic: Claude Pro, {unit}, 25 EUR"]
