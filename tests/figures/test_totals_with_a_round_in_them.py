"""What somebody has raised in all, of which a round is dated, is a total; another part makes none."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere has raised $1.6 billion, according to PitchBook, including $500 million this month."),
        ("en", "Cohere has raised more than $1.6 billion, including a $500 million round in August."),
        ("fr", "Cohere a levé 1,6 milliard de dollars, selon PitchBook, dont 500 millions ce mois-ci."),
        ("fr", "Cohere a levé 1,6 milliard de dollars, dont une levée de 500 millions en août."),
        ("de", "Cohere hat 1,6 Milliarden Dollar eingesammelt, darunter eine Runde über 500 Millionen im August."),
        ("es", "Cohere ha recaudado 1.600 millones de dólares, según PitchBook, incluidos 500 millones este mes."),
        ("it", "Cohere ha raccolto 1,6 miliardi di dollari, secondo PitchBook, di cui 500 milioni questo mese."),
    ],
)
def test_a_total_with_a_round_in_it(lang: str, text: str) -> None:
    assert told(text, "Cohere", lang) == {"Cohere total_raised 1600m USD", "Cohere amount_raised 500m USD"}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Cohere raised $600 million, including $100 million from Nvidia in August.",
            {"Cohere amount_raised 600m USD", "Cohere investment Nvidia 100m USD"},
        ),
        (
            "Cohere raised $600 million, including a $100 million loan in August.",
            {"Cohere amount_raised 600m USD", "Cohere debt_raised 100m USD"},
        ),
    ],
)
def test_a_round_with_a_part_in_it(text: str, figures: set[str]) -> None:
    assert told(text, "Cohere") == figures


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere raised $500 million in May. With the $100 million of its seed round, that makes $600 million."),
        (
            "de",
            "Cohere hat im Mai 500 Millionen Dollar eingesammelt. "
            "Mit den 100 Millionen aus der ersten Runde sind es 600 Millionen.",
        ),
        (
            "fr",
            "Cohere a levé 500 millions de dollars. Avec les 100 millions du premier tour, cela fait 600 millions.",
        ),
        (
            "es",
            "Cohere levantó 500 millones de dólares en mayo. Con los 100 millones de la semilla, suma 600 millones.",
        ),
        ("it", "Cohere ha raccolto 500 milioni di dollari a maggio. Con i 100 milioni del seed, fanno 600 milioni."),
    ],
)
def test_what_a_round_makes_with_an_earlier_one_is_a_total(lang: str, text: str) -> None:
    assert {"Cohere amount_raised 500m USD", "Cohere total_raised 600m USD"} <= told(text, "Cohere", lang)
    assert not any("amount_raised 600m" in line for line in told(text, "Cohere", lang))


def test_revenue_added_up_is_no_total() -> None:
    text = "Cohere ingresó 40 millones de dólares. Con los 6 millones de la consultoría, suma 46 millones de ingresos."
    assert "Cohere total_raised 46m USD" not in told(text, "Cohere", "es")
