"""Companies told by a trade that none of ours has, and names with their trade behind them, have sums of their own."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import TITLE, others, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Der Drohnenbauer erhält 160 Millionen Euro von Airbus."),
        ("de", "Der Stahlhändler kommt auf 400 Millionen Euro Umsatz."),
        ("de", "Der Fahrradverleiher wird mit 400 Millionen Euro bewertet."),
        ("de", "Der Solarvermieter aus Berlin holt sich 110 Millionen Euro."),
        ("fr", "L'enseigne réalise 400 millions d'euros de chiffre d'affaires."),
        ("fr", "Le torréfacteur est valorisé 400 millions d'euros."),
        ("fr", "Le fabricant de vélos a levé 40 millions d'euros."),
        ("es", "El fabricante de drones recibe 160 millones de euros."),
        ("es", "La cervecera factura 160 millones de euros."),
        ("it", "Il produttore di droni ottiene 160 milioni di euro."),
        ("it", "Il birrificio fattura 160 milioni di euro."),
        ("en", "The drone maker takes in €160 million."),
        ("en", "The brewer is valued at €400 million."),
    ],
)
def test_a_trade_that_none_of_ours_has_is_a_strangers(lang: str, text: str) -> None:
    assert others(text, lang) == set()


@pytest.mark.parametrize(
    ("lang", "title", "text", "figure"),
    [
        ("de", "Nvidia", "Der Chiphersteller kommt auf 57 Milliarden Dollar Umsatz.", "Nvidia revenue 57000m USD"),
        ("de", "Amazon", "Der Onlinehändler setzte 180 Milliarden Dollar um.", "Amazon revenue 180000m USD"),
        ("de", "Cohere", "Der Modellbauer wird mit 7 Milliarden Dollar bewertet.", "Cohere valuation 7000m USD"),
        (
            "fr",
            "Nvidia",
            "Le fabricant de puces a réalisé 57 milliards de dollars de chiffre d'affaires.",
            "Nvidia revenue 57000m USD",
        ),
        ("en", "Cohere", "The carmaker led the $500 million round.", "Cohere amount_raised 500m USD"),
        (
            "es",
            "Cohere",
            "El fabricante de coches lideró la ronda de 500 millones de dólares.",
            "Cohere amount_raised 500m USD",
        ),
        (
            "it",
            "Cohere",
            "Il costruttore di auto ha guidato il round da 500 milioni di dollari.",
            "Cohere amount_raised 500m USD",
        ),
    ],
)
def test_our_own_trades_and_who_only_leads_a_round(lang: str, title: str, text: str, figure: str) -> None:
    assert told(text, title, lang) == {figure}


@pytest.mark.parametrize(
    "text",
    [
        "Cognition, Anbieter des Assistenten Devin, nimmt 400 Millionen Dollar auf und ist 10,2 Milliarden wert.",
        "Harvey, Spezialist für Anwaltssoftware, holt sich 300 Millionen Dollar.",
        "Enpal, Vermieter von Solaranlagen, hat 110 Millionen Euro eingesammelt.",
        "Gorillas, Lieferdienst, schließt eine Runde über 200 Millionen Dollar ab.",
        "Picnic, Lieferdienst aus Amsterdam, steigert den Umsatz auf 1,3 Milliarden Euro.",
        "13:05 Helsing, Rüstungsfirma aus München, holt 600 Millionen Euro.",
    ],
)
def test_a_name_with_its_trade_behind_it_has_the_sum_of_its_clause(text: str) -> None:
    assert others(text, "de") == set()


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (
            "13:05 Mistral, Anbieter von Sprachmodellen, nimmt 400 Millionen Euro auf.",
            "Mistral AI amount_raised 400m EUR",
        ),
        ("Danach, Anfang Mai, sammelte das Unternehmen 200 Millionen Dollar ein.", "OpenAI amount_raised 200m USD"),
        ("Altman, Gründer und Chef, hat 600 Millionen Dollar eingesammelt.", "OpenAI amount_raised 600m USD"),
    ],
)
def test_asides_that_tell_no_trade_of_a_stranger(text: str, figure: str) -> None:
    assert others(text, "de") == {figure}


def test_the_time_of_day_opens_no_sentence() -> None:
    assert told("16:10 Lambda raised $480 million.\n\n15:30 Cohere raised $500 million.", TITLE) == {
        "Cohere amount_raised 500m USD"
    }


@pytest.mark.parametrize("label", ["Cisco", "Boeing"])
def test_a_group_that_labels_a_line_tells_its_own_sales(label: str) -> None:
    text = (
        "Cerebras s'envole de 60 % pour ses premiers échanges. À ce cours, le fabricant de puces pèse plus de 80 "
        "milliards de dollars en Bourse.\n\n{} : l'action gagne 9 % après un chiffre d'affaires trimestriel de 15,8 "
        "milliards de dollars."
    )
    title = "EN DIRECT - Wall Street : Cerebras entre en fanfare"
    assert told(text.format(label), title, "fr") == set()
    assert told(text.format("Cerebras"), title, "fr") == {"Cerebras revenue 15800m USD"}
