"""Shares that staff sell, what a holder's stake is worth, and parts of a round of which nobody is named."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

WORTH = {
    "en": "Cohere is worth $7 billion.",
    "de": "Cohere ist 7 Milliarden Dollar wert.",
    "fr": "Cohere vaut 7 milliards de dollars.",
    "es": "Cohere vale 7.000 millones de dólares.",
    "it": "Cohere vale 7 miliardi di dollari.",
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "It has completed a secondary sale of shares totalling $90 million."),
        ("de", "Die Firma hat einen Sekundärverkauf von Aktien im Gesamtwert von 90 Millionen Dollar abgeschlossen."),
        ("de", "Die Mitarbeiter von Cohere durften Aktienanteile im Wert von bis zu 90 Millionen Dollar veräußern."),
        ("de", "Sie sollen eigene Anteile im Wert von 90 Millionen Dollar verkaufen."),
        ("fr", "Les salariés de Cohere ont pu vendre des parts pour une valeur allant jusqu'à 90 millions de dollars."),
        ("es", "Los empleados de Cohere pudieron vender participaciones por valor de hasta 90 millones de dólares."),
        ("it", "I dipendenti di Cohere hanno potuto vendere quote per un valore fino a 90 milioni di dollari."),
    ],
)
def test_how_many_shares_staff_sell_is_no_figure(lang: str, text: str) -> None:
    assert told(f"{WORTH[lang]} {text}", lang=lang) == {"Cohere valuation 7000m USD"}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Cohere gibt neue Aktien im Wert von 90 Millionen Dollar aus.", {"Cohere amount_raised 90m USD"}),
        ("Cohere hat Aktien im Wert von 90 Millionen Dollar an Nvidia verkauft.", {"Cohere investment Nvidia 90m USD"}),
        (
            "Cohere plant einen Sekundärverkauf zu einer Bewertung von 7 Milliarden Dollar.",
            {"Cohere valuation 7000m USD"},
        ),
    ],
)
def test_new_shares_and_the_price_of_old_ones(text: str, figures: set[str]) -> None:
    assert told(text, lang="de") == figures


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The stake in Cohere, bought in 2021 for $50 million, is now estimated at $90 million."),
        ("en", "The fund has a stake. That stake is now valued at $90 million."),
        ("de", "Die Beteiligung an Cohere wird nun auf 90 Millionen Dollar geschätzt."),
        ("de", "Der Fonds hält einen Anteil. Dieser Anteil wird mit 90 Millionen Dollar bewertet."),
        ("fr", "La participation dans Cohere est désormais évaluée à 90 millions de dollars."),
        ("es", "La participación en Cohere se valora ahora en 90 millones de dólares."),
        ("it", "La partecipazione in Cohere è ora valutata 90 milioni di dollari."),
    ],
)
def test_what_a_stake_is_worth_is_no_valuation(lang: str, text: str) -> None:
    assert told(f"{WORTH[lang]} {text}", lang=lang) == {"Cohere valuation 7000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The stake is small, and Cohere is worth $7 billion."),
        ("de", "Die Beteiligung ist klein, und Cohere wird mit 7 Milliarden Dollar bewertet."),
        ("de", "Durch die Beteiligung wird Cohere mit 7 Milliarden Dollar bewertet."),
        ("fr", "La participation est petite et Cohere est valorisée 7 milliards de dollars."),
    ],
)
def test_a_company_beside_a_stake_has_its_valuation(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere valuation 7000m USD"}


ROUND = {
    "en": "Cohere raised $600 million.",
    "de": "Cohere hat 600 Millionen Dollar eingesammelt.",
    "fr": "Cohere a levé 600 millions de dollars.",
    "es": "Cohere captó 600 millones de dólares.",
    "it": "Cohere ha raccolto 600 milioni di dollari.",
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The financing includes $500 million from sovereign funds and $100 million from other investors."),
        (
            "de",
            "Die Finanzierung umfasst 500 Millionen Dollar von Staatsfonds und 100 Millionen Dollar von anderen "
            "Investoren.",
        ),
        ("de", "Dabei flossen 80 Millionen Dollar von einem Konsortium für eine zweite Tranche."),
        (
            "it",
            "Il finanziamento comprende 500 milioni di dollari da fondi sovrani e 100 milioni di dollari da altri "
            "investitori.",
        ),
        ("es", "La compañía está recaudando los 80 millones de dólares restantes."),
        ("es", "Recibió 80 millones de dólares de un grupo de inversores para un segundo tramo."),
    ],
)
def test_parts_of_a_round_are_none(lang: str, text: str) -> None:
    assert told(f"{ROUND[lang]} {text}", lang=lang) == {"Cohere amount_raised 600m USD"}


def test_a_named_giver_beside_a_group_keeps_his_part() -> None:
    text = (
        "OpenAI capta 4.000 millones de dólares. El tramo inicial fue de 1.000 millones de dólares, con 750 millones "
    )
    text += "de dólares aportados por SoftBank y otros 250 millones de dólares procedentes de un consorcio."
    assert told(text, lang="es") == {"OpenAI amount_raised 4000m USD", "OpenAI investment SoftBank 750m USD"}
    assert told("SoftBank zahlte 80 Millionen Dollar für eine zweite Tranche in OpenAI ein.", lang="de") == {
        "OpenAI investment SoftBank 80m USD"
    }
