"""What a round was to bring before it brought another sum is sought, not raised; so is the goal of a revenue."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read

_ROUNDS = [
    ("en", "Anthropic raised $13 billion, twice the $5 billion it had wanted to raise."),
    ("en", "Anthropic raised $13 billion, well over the $5 billion the company had set out to collect."),
    ("en", "Anthropic raised $13 billion rather than the $5 billion it had hoped for."),
    ("en", "Anthropic raised $13 billion in September. At first it had sought only $5 billion."),
    ("en", "Anthropic raised $13 billion, against an initial target of $5 billion."),
    ("fr", "Anthropic a levé 13 milliards de dollars, bien plus que les 5 milliards que la société comptait réunir."),
    ("fr", "Anthropic a levé 13 milliards de dollars. Elle visait au départ 5 milliards de dollars."),
    ("fr", "Anthropic a levé 13 milliards de dollars, contre 5 milliards initialement espérés."),
    ("de", "Anthropic hat 13 Milliarden Dollar eingesammelt statt der 5 Milliarden, die es aufnehmen wollte."),
    ("de", "Anthropic hat 13 Milliarden Dollar eingesammelt. Gehofft hatte das Unternehmen auf 5 Milliarden."),
    ("de", "Anthropic hat 13 Milliarden Dollar eingesammelt, mehr als die anvisierten 5 Milliarden Dollar."),
    ("es", "Anthropic captó 13.000 millones de dólares en lugar de los 5.000 millones que perseguía."),
    ("es", "Anthropic captó 13.000 millones de dólares. Esperaba inicialmente 5.000 millones."),
    ("es", "Anthropic captó 13.000 millones de dólares. La meta inicial era de 5.000 millones de dólares."),
    ("it", "Anthropic ha raccolto 13 miliardi di dollari invece dei 5 miliardi che intendeva ottenere."),
    ("it", "Anthropic ha raccolto 13 miliardi di dollari. Mirava a 5 miliardi."),
    ("it", "Anthropic ha raccolto 13 miliardi di dollari. Il traguardo iniziale era di 5 miliardi di dollari."),
]
_REVENUES = [
    ("en", "Anthropic posted revenue of $9 billion, well over the $5 billion it had planned."),
    ("de", "Anthropic setzte 9 Milliarden Dollar um, mehr als die geplanten 5 Milliarden."),
    ("it", "Anthropic ha fatturato 9 miliardi di dollari. Puntava a 5 miliardi."),
]
_OTHER = [
    ("en", "Anthropic raised $13 billion in September. It had wanted $5 billion of chips."),
    ("en", "Anthropic raised $13 billion in September. It had sought $5 billion in damages."),
    ("en", "Anthropic raised $13 billion in September. Analysts had hoped for a profit of $5 billion."),
    (
        "de",
        "Anthropic hat 13 Milliarden Dollar eingesammelt. Es gab im Vorjahr 5 Milliarden Dollar aus, mehr als geplant.",
    ),
]


@pytest.mark.parametrize(("lang", "text"), _ROUNDS)
def test_the_sum_sought_is_a_rumour_beside_the_sum_raised(lang: str, text: str) -> None:
    figures = [(f.metric, int(f.low or 0), f.status) for f in read(text, "Anthropic", lang).figures]
    assert figures == [("amount_raised", 13 * 10**9, "asserted"), ("amount_raised", 5 * 10**9, "rumoured")]


@pytest.mark.parametrize(("lang", "text"), _REVENUES)
def test_the_goal_of_a_revenue_is_a_forecast(lang: str, text: str) -> None:
    figures = [(f.metric, int(f.low or 0), f.status) for f in read(text, "Anthropic", lang).figures]
    assert figures == [("revenue", 9 * 10**9, "asserted"), ("revenue", 5 * 10**9, "forecast")]


@pytest.mark.parametrize(("lang", "text"), _OTHER)
def test_what_else_was_wanted_is_no_round(lang: str, text: str) -> None:
    assert [int(f.low or 0) for f in read(text, "Anthropic", lang).figures] == [13 * 10**9]
