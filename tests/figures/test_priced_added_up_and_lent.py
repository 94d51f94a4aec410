"""Prices that a round gives, rounds laid end to end, what a loan is told to be, and what a backer may give a firm."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read

_READ = [
    # the price that was asked for
    (
        "en",
        "Poolside raised €410 million in its Series B. The price? €2.7 billion for the Series B.",
        "valuation",
        2700,
    ),
    ("fr", "Poolside a levé 410 M€ en série B. Prix payé ? 2,7 Md€ pour la série B.", "valuation", 2700),
    (
        "de",
        "Poolside holte 410 Mio. Euro in der Serie B. Und der Preis? 2,7 Mrd. Euro bei der Serie B.",
        "valuation",
        2700,
    ),
    ("it", "Poolside ha raccolto 410 milioni di euro. A quale prezzo? 2,7 miliardi per la Serie B.", "valuation", 2700),
    # the price that a round gives
    ("fr", "Poolside dépasse les 90 millions de dollars que lui reconnaissait son premier tour.", "valuation", 90),
    (
        "de",
        "Poolside ist 2 Milliarden Dollar wert, fern der 90 Millionen, die ihr eine Runde zubilligte.",
        "valuation",
        90,
    ),
    ("es", "Poolside supera los 90 millones de dólares que le otorgaba su ronda semilla.", "valuation", 90),
    ("it", "Poolside supera i 90 milioni di dollari che le riconosceva il round seed.", "valuation", 90),
    ("fr", "Le tour hisserait à 900 millions de dollars la valeur de Poolside.", "valuation", 900),
    ("es", "El acuerdo llevaría a 900 millones de dólares el valor de Poolside.", "valuation", 900),
    ("it", "L'accordo alzerebbe a 900 milioni di dollari la valutazione di Poolside.", "valuation", 900),
    ("fr", "Les fonds n'évaluent Poolside qu'à 900 millions de dollars.", "valuation", 900),
    ("de", "900 Millionen Dollar, das ist der letzte Firmenwert von Poolside.", "valuation", 900),
    # all rounds
    ("en", "Put end to end, the rounds of Poolside make $620 million.", "total_raised", 620),
    ("fr", "Les tours de Poolside, mis bout à bout, font 620 millions de dollars.", "total_raised", 620),
    ("de", "Alle Runden von Poolside zusammengezählt ergeben 620 Millionen Dollar.", "total_raised", 620),
    ("es", "Puestas una tras otra, las rondas de Poolside dan 620 millones de dólares.", "total_raised", 620),
    ("it", "Messi uno dopo l'altro, i round di Poolside fanno 620 milioni di dollari.", "total_raised", 620),
    # money that came in
    ("it", "La Serie B valse 410 milioni di dollari alle casse di Poolside.", "amount_raised", 410),
    ("de", "410 Millionen Dollar hat Poolside durch den Verkauf neuer Anteile eingenommen.", "amount_raised", 410),
    (
        "de",
        "Auf 410 Millionen Dollar beläuft sich, was Fonds bei der Serie B in Poolside angelegt haben.",
        "amount_raised",
        410,
    ),
    (
        "de",
        "Bei Poolside stehen Erlöse von 41 Millionen Dollar einem Verlust von 60 Millionen gegenüber.",
        "revenue",
        41,
    ),
    # loans
    ("en", "$260 million over five years: the first loan of Poolside.", "debt_raised", 260),
    ("fr", "260 millions de dollars sur cinq ans : le premier prêt de Poolside.", "debt_raised", 260),
    ("de", "260 Millionen Dollar auf fünf Jahre: das erste Darlehen von Poolside.", "debt_raised", 260),
    ("es", "260 millones de dólares a cinco años: el primer crédito de Poolside.", "debt_raised", 260),
    ("it", "Poolside ha ottenuto 260 milioni di dollari tramite un prestito.", "debt_raised", 260),
]
_LIMITS = [
    ("en", "Samsung gave Poolside $30 million; its venture arm may put $10 million into any one startup."),
    ("fr", "Samsung a donné 30 millions de dollars à Poolside ; son fonds se limite à 10 millions par société."),
    ("de", "Samsung gab Poolside 30 Millionen Dollar; je Firma darf sein Ableger nur 10 Millionen geben."),
    ("it", "Samsung ha dato a Poolside 30 milioni di dollari; il suo fondo può mettere 10 milioni per azienda."),
]


@pytest.mark.parametrize(("lang", "text", "metric", "millions"), _READ)
def test_a_sum_is_read_as_what_it_is_told_to_be(lang: str, text: str, metric: str, millions: int) -> None:
    figures = [(f.metric, int(f.low or 0)) for f in read(text, "Poolside", lang).figures]
    assert (metric, millions * 1_000_000) in figures
    assert len([kind for kind, low in figures if low == millions * 1_000_000]) == 1


@pytest.mark.parametrize(("lang", "text"), _LIMITS)
def test_what_a_backer_may_give_any_firm_is_nothing(lang: str, text: str) -> None:
    assert [int(f.low or 0) for f in read(text, "Poolside", lang).figures] == [30_000_000]


def test_a_round_behind_a_question_for_the_price_stays_a_round() -> None:
    text = "What is it worth? It raised €410 million in its Series B at a valuation of €2.7 billion."
    figures = [(f.metric, int(f.low or 0)) for f in read(f"Poolside grows. {text}", "Poolside").figures]
    assert figures == [("amount_raised", 410_000_000), ("valuation", 2_700_000_000)]
