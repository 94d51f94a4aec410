"""What was reported before the right sum was known is none, and the right one behind it is read."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "de",
            "",
            ("Die Runde von Mistral AI, zuvor mit 2 Milliarden Euro angegeben, beläuft sich auf 1,7 Milliarden Euro."),
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "it",
            "",
            ("Il round di Mistral AI, in precedenza indicato in 2 miliardi di euro, ammonta a 1,7 miliardi."),
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "es",
            "",
            ("La ronda de Mistral AI, antes cifrada en 2.000 millones de euros, asciende a 1.700 millones."),
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "en",
            "",
            "Cohere's round, previously reported at $600 million, came to $500 million.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "",
            "Cohere's revenue, previously given as $150 million, was $200 million.",
            {"Cohere revenue 200m USD"},
        ),
        (
            "en",
            "",
            "Cohere's valuation, earlier reported as $7 billion, is in fact $6.8 billion.",
            {"Cohere valuation 6800m USD"},
        ),
        (
            "de",
            "",
            "Der Umsatz von Cohere, früher mit 150 Millionen Dollar angegeben, betrug 200 Millionen.",
            {"Cohere revenue 200m USD"},
        ),
    ],
)
def test_superseded(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


def test_why_it_is_none_is_told() -> None:
    (aside,) = read("Cohere's round, previously reported at $600 million, came to $500 million.").set_aside
    assert aside.reason == "It is what was reported before the right sum was known."
