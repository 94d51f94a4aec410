"""Money of a stranger who is explained, announces it himself, or stands behind the verb is not the topic's."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

STRANGERS = [
    ("en", "Poolside is hiring. Lumio, a maker of hearing aids, took in $85 million from Temasek."),
    ("en", "Poolside is hiring. Lumio, based in Ghent, said it had received $85 million from Nvidia."),
    ("en", "Poolside is hiring. Lumio, a developer of lifts, said it had raised $85 million."),
    ("en", "Poolside is hiring. The lift maker Lumio announced that it had been given $85 million by Nvidia."),
    ("de", "Poolside stellt ein. Lumio verhandelt mit Geldgebern über 85 Millionen Dollar."),
    ("de", "Poolside stellt ein. Lumio lieh sich 85 Millionen Dollar bei zwei Banken."),
    ("de", "Poolside stellt ein. Der Umsatz von Lumio stieg auf 85 Millionen Dollar."),
    ("de", "Poolside stellt ein. Lumio verzeichnete zuletzt einen Umsatz von 85 Millionen Dollar."),
    ("de", "Poolside stellt ein. Im Juli meldete der Aufzugbauer Lumio eine Runde über 85 Millionen Dollar."),
    ("de", "Poolside stellt ein. Neulich sammelte der Softwareanbieter Lumio 85 Millionen Dollar ein."),
    ("de", "Poolside stellt ein. Der Aufzughersteller Lumio bekam von Nvidia 85 Millionen Dollar."),
    ("de", "Poolside stellt ein. Zuletzt bekam der Konkurrent Lumio 85 Millionen Dollar von Nvidia."),
    ("fr", "Poolside recrute. Lumio, un fabricant d'ascenseurs, a annoncé qu'il avait levé 85 millions de dollars."),
    ("es", "Poolside contrata. Lumio, un fabricante de ascensores, anunció que había captado 85 millones de dólares."),
    ("es", "Poolside contrata. Lumio anunció que había recibido 85 millones de dólares de Nvidia."),
    ("it", "Poolside assume. Lumio ha annunciato di aver ricevuto 85 milioni di dollari da Nvidia."),
]


@pytest.mark.parametrize(("lang", "text"), STRANGERS)
def test_a_strangers_money_is_not_the_topics(lang: str, text: str) -> None:
    assert told(text, lang=lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Poolside, a maker of coding models, took in $85 million from Temasek."),
        ("en", "Poolside is hiring. Temasek, the state investor, said it had put $85 million into the startup."),
        ("en", "Poolside is hiring. Jason Warner, a former GitHub manager, said it had raised $85 million."),
        ("de", "Poolside stellt ein. Kapital sammelte das Start-up auch ein: 85 Millionen Dollar."),
        ("de", "Poolside stellt ein. Damals bekam es 85 Millionen Dollar von Nvidia."),
        ("de", "Poolside stellt ein. Inzwischen schloss die Firma eine Runde über 85 Millionen Dollar ab."),
        ("de", "Poolside stellt ein. Der Umsatz von Poolside stieg auf 85 Millionen Dollar."),
        ("de", "Poolside stellt ein. Im Juli meldete das Start-up eine Runde über 85 Millionen Dollar."),
        ("de", "Zuletzt bekam das Pariser Start-up Poolside 85 Millionen Dollar von Nvidia."),
        ("fr", "Poolside, un éditeur de logiciels, a annoncé qu'il avait levé 85 millions de dollars."),
        ("es", "Poolside anunció que había recibido 85 millones de dólares de Nvidia."),
        ("it", "Poolside ha annunciato di aver ricevuto 85 milioni di dollari da Nvidia."),
    ],
)
def test_its_own_money_told_so_is_read(lang: str, text: str) -> None:
    assert [figure.startswith("Poolside ") for figure in told(text, lang=lang)] == [True]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Poolside is hiring. Counting earlier rounds, it has raised $1.3 billion.", "total_raised 1300m"),
        (
            "Poolside is hiring. Including previous rounds, it has raised $1.3 billion.",
            "total_raised 1300m",
        ),
        ("Poolside is hiring. Investors paid $630 million for newly issued shares.", "amount_raised 630m"),
        (
            "Poolside is hiring. The money, $630 million in all, came from Accel and Index Ventures.",
            "amount_raised 630m",
        ),
    ],
)
def test_plain_ways_of_telling_a_round_and_a_total(text: str, figure: str) -> None:
    assert told(text) == {f"Poolside {figure} USD"}
