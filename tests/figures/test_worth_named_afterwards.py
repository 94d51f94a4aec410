"""What a company is worth where the sum stands first, a pronoun stands for its worth, or a market talks of it."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told

ROUND_A = "Cohere valuation 7000m USD"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le prix de Cohere a été fixé à 7 milliards de dollars."),
        ("fr", "Quant à sa valeur, elle ne serait pas loin de 7 milliards de dollars, dit-on chez Cohere."),
        ("fr", "L'étiquette de Cohere grimpe à 7 milliards de dollars."),
        ("fr", "Lors de la fusion avec Ada, Cohere avait été comptée pour 7 milliards de dollars."),
        ("fr", "7 milliards de dollars : voilà ce que pourrait valoir Cohere."),
        ("de", "Was den Firmenwert angeht, soll er bei Cohere nicht weit von 7 Milliarden Dollar liegen."),
        ("de", "Zur Bewertung schweigt Cohere. In der Branche ist von 7 Milliarden Dollar die Rede."),
        ("es", "En cuanto a su valoración, no andaría lejos de los 7.000 millones de dólares, dicen en Cohere."),
        ("es", "Cohere quiere debutar en bolsa con un valor máximo de 7.000 millones de dólares."),
        ("es", "Cohere calla sobre su valoración. En el mercado se habla de 7.000 millones de dólares."),
        ("it", "Quanto al valore, non sarebbe lontano dai 7 miliardi di dollari, dicono in Cohere."),
        ("it", "7 miliardi di dollari: tanto, a sentire gli esperti, potrebbe valere Cohere."),
        ("it", "Cohere tace sulla valutazione. Voci di mercato parlano di 7 miliardi di dollari."),
        ("it", "Nella fusione con Ada, Cohere fu messa in conto per 7 miliardi di dollari."),
    ],
)
def test_a_worth_is_read_wherever_its_sum_stands(lang: str, text: str) -> None:
    assert {line.replace("<", "") for line in told(text, lang=lang)} == {ROUND_A}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Von 3 Milliarden Dollar stieg die Bewertung von Cohere auf 7 Milliarden Dollar."),
        ("fr", "De 3 milliards de dollars en mai à 7 milliards aujourd'hui : la valeur de Cohere a doublé."),
        ("it", "Da 3 miliardi di dollari a maggio a 7 miliardi adesso: il valore di Cohere è raddoppiato."),
    ],
)
def test_both_ends_of_a_rise_are_worths(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {ROUND_A, "Cohere valuation 3000m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "more"),
    [
        ("en", "The valuation of Groq is $6 billion; that of Cohere is $7 billion.", {ROUND_A}),
        ("fr", "La valorisation de Groq est de 6 milliards de dollars, celle de Cohere est de 7 milliards.", {ROUND_A}),
        (
            "de",
            "Die Bewertung von Groq liegt bei 6 Milliarden Dollar, die von Cohere liegt bei 7 Milliarden.",
            {ROUND_A},
        ),
        ("es", "La valoración de Groq es de 6.000 millones de dólares; la de Cohere es de 7.000 millones.", {ROUND_A}),
        ("it", "La valutazione di Groq è di 6 miliardi di dollari, quella di Cohere è di 7 miliardi.", {ROUND_A}),
        ("en", "The valuation of Groq is $6 billion; that of Databricks is $7 billion.", set()),
        (
            "fr",
            "La valorisation de Groq est de 6 milliards de dollars. Celle de Databricks atteint 7 milliards.",
            set(),
        ),
        ("it", "La valutazione di Groq è di 6 miliardi di dollari, quella di Databricks è di 7 miliardi.", set()),
    ],
)
def test_that_of_another_is_the_others(lang: str, text: str, more: set[str]) -> None:
    assert told(text, lang=lang) == {"Groq valuation 6000m USD"} | more


def test_talk_of_a_market_is_a_rumour() -> None:
    text = "Cohere tace sulla valutazione. Voci di mercato parlano di 7 miliardi di dollari."
    assert [figure.status for figure in read(text, lang="it").figures] == ["rumoured"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Les amendes tombent. Celle de Meta atteint 1,2 milliard d'euros."),
        ("de", "Die Strafen häufen sich. Die von Meta beträgt 1,2 Milliarden Euro."),
        ("es", "Las multas llueven. La de Meta alcanza los 1.200 millones de euros."),
        ("it", "Le multe fioccano. Quella di Meta raggiunge 1,2 miliardi di euro."),
    ],
)
def test_that_of_something_else_is_no_figure(lang: str, text: str) -> None:
    assert not told(text, lang=lang)
