"""What a worth is held against is a worth; several rounds together are a total, and all venture capital is nobody's."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

ROUNDS = [
    ("fr", "L'entreprise avait récolté 130 millions de dollars au total, amorçage et série A confondus."),
    ("es", "Antes la empresa había captado 130 millones de dólares en total, sumando la semilla y la serie A."),
    (
        "de",
        "Zuvor hatte das Unternehmen insgesamt 130 Millionen Dollar eingesammelt, Seed-Runde und Series A zusammen.",
    ),
    ("it", "Prima la società aveva raccolto in tutto 130 milioni di dollari, seed e Serie A compresi."),
    ("en", "Before this, the company had raised $130 million in all, seed and Series A combined."),
]
CAPITAL = [
    ("en", "Cohere is worth $7 billion. Number of the week: $192 billion, the venture capital that went into AI."),
    (
        "fr",
        "Cohere vaut 7 milliards de dollars. Le chiffre : 192 milliards de dollars, le capital-risque placé dans l'IA.",
    ),
    ("de", "Cohere ist 7 Milliarden Dollar wert. Zahl der Woche: 192 Milliarden Dollar, das Wagniskapital für KI."),
    ("it", "Cohere vale 7 miliardi di dollari. Il numero: 192 miliardi di dollari, il venture capital finito nell'IA."),
    ("es", "Cohere vale 7.000 millones de dólares. La cifra: 192.000 millones, el capital riesgo invertido en IA."),
]


@pytest.mark.parametrize(("lang", "text"), ROUNDS)
def test_several_rounds_together_are_a_total(lang: str, text: str) -> None:
    assert told(text, "Reflection AI", lang=lang) == {"Reflection AI total_raised 130m USD"}


def test_the_whole_of_one_round_is_a_round() -> None:
    text = "Reflection AI a récolté 130 millions de dollars au total lors de sa série A."
    assert told(text, lang="fr") == {"Reflection AI amount_raised 130m USD"}


HELD = [
    (
        "fr",
        "Cohere négocie une levée qui situerait la société autour de 50 milliards de dollars, "
        "plus de quatre fois les 12 milliards de juillet.",
    ),
    ("en", "Cohere is in talks at a valuation of $50 billion, more than four times the $12 billion of July."),
]


@pytest.mark.parametrize(("lang", "text"), HELD)
def test_a_worth_is_held_against_a_worth(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere valuation 50000m USD", "Cohere valuation 12000m USD"}


@pytest.mark.parametrize(("lang", "text"), CAPITAL)
def test_all_venture_capital_is_nobodys(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere valuation 7000m USD"}


def test_venture_money_that_one_company_got_is_its_total() -> None:
    text = "Cohere is growing. Altogether about $1.8 billion of venture money had gone into Cohere since 2019."
    assert told(text, "Cohere") == {"Cohere total_raised 1800m USD"}
