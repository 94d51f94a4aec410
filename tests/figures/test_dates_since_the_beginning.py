"""When a company began dates no total of it, nor does what a sum is compared with."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "From its foundation in 2016 until today Cerebras has collected $715 million in venture capital."),
        ("en", "Since two DeepMind researchers set it up in 2024 Reflection AI has banked a little over $2.1 billion."),
        (
            "de",
            "Seit der Gründung durch Forscher im Jahr 2021 hat Anthropic insgesamt 7 Milliarden Dollar erhalten.",
        ),
        ("fr", "Depuis que deux chercheurs l'ont créée en 2021, Anthropic a levé 7 milliards de dollars au total."),
        (
            "es",
            "Desde que dos físicos la fundaron en 2021, Anthropic ha captado 7.000 millones de dólares en total.",
        ),
        (
            "it",
            "Da quando due ricercatori l'hanno fondata nel 2021, Anthropic ha raccolto in tutto 7 miliardi di dollari.",
        ),
    ],
)
def test_a_total_is_not_of_the_year_of_foundation(lang: str, text: str) -> None:
    assert [(figure.metric, figure.as_of) for figure in read(text, "", lang).figures] == [("total_raised", None)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The valuation of Anthropic is $58 billion, compared with last March."),
        ("it", "La valutazione di Anthropic è di 58 miliardi di dollari, più del triplo rispetto all'anno scorso."),
        ("de", "Die Bewertung von Anthropic beträgt 58 Milliarden Dollar, mehr als das Dreifache gegenüber März 2024."),
        ("fr", "La valorisation d'Anthropic est de 58 milliards de dollars, le triple par rapport à mars 2024."),
        ("es", "La valoración de Anthropic es de 58.000 millones de dólares, el triple con respecto a marzo de 2024."),
    ],
)
def test_what_a_sum_is_compared_with_does_not_date_it(lang: str, text: str) -> None:
    assert [(figure.metric, figure.as_of) for figure in read(text, "", lang).figures] == [("valuation", None)]


def test_what_a_clause_tells_keeps_its_own_date() -> None:
    figures = read("Since its launch, Cohere raised $270 million in June 2023.", "", "en").figures
    assert [figure.as_of for figure in figures] == ["2023-06"]
