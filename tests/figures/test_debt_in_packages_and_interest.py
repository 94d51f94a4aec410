"""Loans told as a package, fresh equity beside old debt, and what a debt costs."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Cohere hat ein Kreditpaket über 420 Millionen Dollar vereinbart."),
        ("de", "Cohere platziert ein Schuldenpaket in Höhe von 420 Millionen Dollar."),
        ("de", "Cohere hat sich eine Schuldenfinanzierung in Höhe von 420 Millionen Dollar gesichert."),
        ("es", "Cohere acuerda un paquete de préstamos de 420 millones de dólares."),
        ("it", "Cohere firma un pacchetto di debito da 420 milioni di dollari."),
    ],
)
def test_a_package_of_loans_is_debt(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere debt_raised 420m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Cohere sammelt 500 Millionen Dollar ein. Meta bietet einem Forscher ein Paket von 42 Millionen Dollar.",
        ),
        (
            "es",
            "Cohere captó 500 millones de dólares. Madrid aprueba un paquete de ayudas de 420 millones de dólares.",
        ),
        (
            "it",
            "Cohere ha raccolto 500 milioni di dollari. Roma vara un pacchetto di aiuti da 420 milioni di dollari.",
        ),
    ],
)
def test_other_packages_are_none(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere amount_raised 500m USD"}


def test_fresh_equity_is_no_debt_beside_talk_of_debts() -> None:
    text = "Die Schulden sollen getilgt werden. Fest steht: Cohere hatte im Januar bereits 2 Milliarden Dollar "
    text += "frisches Eigenkapital eingesammelt, ein Baustein für den Abbau der Schulden."
    assert told(text, "Was wird aus den Schulden?", "de") == {"Cohere amount_raised 2000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere raised $500 million. In March alone, $30 million in interest and repayments fell due."),
        ("de", "Cohere sammelte 500 Millionen Dollar ein. Im März fielen 30 Millionen Dollar an Zinszahlungen an."),
        ("de", "Cohere sammelte 500 Millionen Dollar ein. Es musste 30 Millionen Dollar für Zins und Tilgung zahlen."),
        ("es", "Cohere captó 500 millones de dólares. Solo en marzo se pagaron 30 millones de dólares en intereses."),
        ("fr", "Cohere a levé 500 millions de dollars. En mars, 30 millions de dollars d'intérêts ont été versés."),
        ("it", "Cohere ha raccolto 500 milioni di dollari. A marzo ha versato 30 milioni di dollari di interessi."),
    ],
)
def test_what_a_debt_costs_is_no_figure(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere amount_raised 500m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "metric"),
    [
        ("en", "Groq came by $600 million in July, half in shares and half in debt.", "amount_raised"),
        ("fr", "Groq a mis la main sur 600 millions de dollars, moitié dette, moitié capital.", "amount_raised"),
        ("de", "Groq kam an 600 Millionen Dollar, zur Hälfte Eigenkapital, zur Hälfte Schulden.", "amount_raised"),
        ("es", "Groq se hizo de 600 millones de dólares, mitad en acciones y mitad en deuda.", "amount_raised"),
        ("it", "Groq ha messo in cassa 600 milioni di dollari, metà capitale e metà debito.", "amount_raised"),
        ("en", "Groq borrowed $600 million, half in bonds and half in loans.", "debt_raised"),
        ("es", "Groq emitió 600 millones de dólares en deuda, la mitad en bonos.", "debt_raised"),
    ],
)
def test_a_round_of_which_half_is_lent_is_no_debt(lang: str, text: str, metric: str) -> None:
    (figure,) = read(text, lang=lang).figures
    assert (figure.metric, int(figure.low or 0)) == (metric, 600_000_000)
