"""Totals that count earlier rounds, revenue that has doubled, and sums that are prizes or orders."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("de", "Frühere Runden mitgerechnet, hat Poolside 1,3 Milliarden Dollar eingesammelt.", "total_raised 1300m"),
        (
            "de",
            "Über drei Runden hinweg hat Poolside zusammen 1,3 Milliarden Dollar aufgenommen.",
            "total_raised 1300m",
        ),
        ("de", "Die Erlöse von Poolside haben sich auf 74 Millionen Dollar mehr als verdreifacht.", "revenue 74m"),
        ("de", "Geldgeber statteten Poolside mit 630 Millionen Dollar aus.", "amount_raised 630m"),
        ("fr", "En comptant les tours précédents, Poolside a levé 1,3 milliard de dollars.", "total_raised 1300m"),
        ("es", "Sumando las rondas anteriores, Poolside ha captado 1.300 millones de dólares.", "total_raised 1300m"),
        ("it", "Contando i round precedenti, Poolside ha raccolto 1,3 miliardi di dollari.", "total_raised 1300m"),
    ],
)
def test_what_is_counted_and_what_has_grown(lang: str, text: str, figure: str) -> None:
    assert told(text, lang=lang) == {f"Poolside {figure} USD"}


def test_what_a_round_lifts_the_total_to() -> None:
    text = "Poolside levantó 630 millones de dólares, con lo que el total asciende a 1.300 millones de dólares."
    assert told(text, lang="es") == {"Poolside amount_raised 630m USD", "Poolside total_raised 1300m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Poolside wächst. Für das Modell gewann das Start-up einen mit 20 Millionen Dollar dotierten Preis."),
        ("de", "Poolside wächst. Der Auftragseingang belief sich zuletzt auf 74 Millionen Dollar."),
        ("de", "Poolside wächst. Das sind 9 Millionen Dollar mehr als geplant."),
        ("it", "Poolside cresce. Temasek ha investito 98 milioni di dollari nella concorrente Lumio."),
        ("it", "Poolside cresce. SoftBank ha messo 98 milioni di dollari nella rivale Lumio."),
    ],
)
def test_prizes_orders_and_a_rivals_money_are_none(lang: str, text: str) -> None:
    assert told(text, lang=lang) == set()
