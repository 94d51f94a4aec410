"""What French and Spanish papers say of prices, parts and totals, and what only looks like it."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, told


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        (
            "fr",
            "Le dernier tour de Cohere, conclu en mai, retenait 7 milliards de dollars.",
            {"Cohere valuation 7000m USD"},
        ),
        (
            "fr",
            "La levée de fonds a fait entrer 500 millions de dollars dans les caisses de Cohere.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "fr",
            "La valeur de Cohere a été fixée à 7 milliards de dollars par la dernière vente de titres.",
            {"Cohere valuation 7000m USD"},
        ),
        (
            "fr",
            "Nvidia garde sa part de Cohere. Il y avait injecté 300 millions de dollars depuis 2023.",
            {"Cohere investment Nvidia 300m USD"},
        ),
        (
            "fr",
            "Les liquidateurs d'un actionnaire de Cohere ont revendu le paquet pour 1,3 milliard de dollars.",
            set(),
        ),
        (
            "fr",
            "Cohere emprunte. Ligne de crédit de 650 millions de dollars pour le loueur de GPU, avec JPMorgan.",
            {"Cohere debt_raised 650m USD"},
        ),
        (
            "it",
            "Cohere si indebita. Linea di credito da 650 milioni di dollari per il noleggiatore "
            "di GPU, guidata da JPMorgan.",
            {"Cohere debt_raised 650m USD"},
        ),
        ("es", "Nvidia pagó 6.900 millones de dólares por Mellanox.", set()),
        ("es", "Nvidia pagó 500 millones de dólares por el 7 % de Cohere.", {"Cohere investment Nvidia 500m USD"}),
        (
            "es",
            "El juez aprobó el acuerdo por el que Cohere pagará 1.500 millones de dólares a los "
            "titulares de los derechos.",
            set(),
        ),
        (
            "es",
            "Lo que le dieron a Cohere son 1.600 millones de dólares, sumadas todas las rondas.",
            {"Cohere total_raised 1600m USD"},
        ),
        (
            "es",
            "Cohere ha agrandado hasta los 700 millones de dólares su línea de crédito.",
            {"Cohere debt_raised 700m USD"},
        ),
        ("es", "OpenAI declaró 3.700 millones de dólares en todo 2024.", {"OpenAI revenue 3700m USD"}),
        (
            "es",
            "Encinar Capital invirtió 4 millones de euros en esta empresa de programación asistida. Habla de Cohere.",
            {"Cohere investment Encinar Capital 4m EUR"},
        ),
    ],
)
def test_prices_parts_and_totals(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, "Cohere", lang) == figures


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        ("fr", "Amazon a annoncé vendredi qu'elle apporterait 4 milliards de dollars à Anthropic.", "asserted"),
        ("es", "Amazon anunció el viernes que aportaría 4.000 millones de dólares a Anthropic.", "asserted"),
        ("it", "Amazon ha annunciato venerdì che avrebbe investito 4 miliardi di dollari in Anthropic.", "asserted"),
        ("fr", "Amazon apporterait 4 milliards de dollars à Anthropic, écrivait vendredi un quotidien.", "rumoured"),
        ("es", "Amazon aportaría 4.000 millones de dólares a Anthropic, escribía el viernes un diario.", "rumoured"),
        ("it", "Amazon investirebbe 4 miliardi di dollari in Anthropic, scriveva venerdì un quotidiano.", "rumoured"),
    ],
)
def test_what_was_announced_on_a_day_for_later_is_no_rumour(lang: str, text: str, status: str) -> None:
    assert one(text, "Anthropic", lang).status == status


def test_the_one_that_stands_for_the_figure_before() -> None:
    text = (
        "Cohere terminó 2024 con un ARR de 240 millones de dólares. Anthropic dijo que el "
        "suyo rondaba los 9.000 millones en diciembre."
    )
    found = told(text, "ARR", "es")
    assert found == {"Cohere revenue 240m USD", "Anthropic revenue 9000m USD"}


@pytest.mark.parametrize("gave", ["trois fonds lui avaient confié", "Andreessen Horowitz et DST lui avaient remis"])
def test_a_value_told_beside_the_round_of_its_own_sentence(gave: str) -> None:
    text = (
        "Cohere discuterait d'un tour compris entre 4 et 5 milliards de dollars.\n\n"
        f"En 2024, {gave} ensemble 1 milliard de dollars, alors qu'elle en valait 5."
    )
    assert "Cohere valuation 5000m USD" in told(text, "Cohere", "fr")
