"""A round that was called off, and what was given up, is no fact; nor is what a company plans the price of a plan."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read

_OFF = [
    ("en", "Poolside called off a $2 billion round at a valuation of $12 billion."),
    ("en", "Poolside plans to raise $2 billion at a $12 billion valuation."),
    ("en", "Poolside shelved its plan to raise $2 billion at a $12 billion valuation."),
    ("en", "Poolside has dropped a share sale of $2 billion that would have valued it at $12 billion."),
    ("fr", "Poolside a renoncé à lever 2 milliards de dollars à une valorisation de 12 milliards."),
    ("de", "Poolside hat Pläne aufgegeben, 2 Milliarden Dollar bei einer Bewertung von 12 Milliarden einzusammeln."),
    ("es", "Poolside renunció a captar 2.000 millones de dólares con una valoración de 12.000 millones."),
    ("it", "Poolside ha rinunciato a raccogliere 2 miliardi di dollari a una valutazione di 12 miliardi."),
    ("it", "Poolside programma di raccogliere 2 miliardi di dollari a una valutazione di 12 miliardi."),
]
_ALONE = [
    ("en", "Poolside's $2 billion round fell through."),
    ("en", "Poolside backed out of a $2 billion financing."),
    ("en", "A financing of $2 billion for Poolside was quietly scrapped."),
    ("fr", "Poolside a annulé sa levée de 2 milliards de dollars."),
    ("fr", "La levée de 2 milliards de dollars de Poolside est tombée à l'eau."),
    ("de", "Poolside hat seine Finanzierungsrunde über 2 Milliarden Dollar abgesagt."),
    ("de", "Die Finanzierungsrunde von Poolside über 2 Milliarden Dollar ist geplatzt."),
    ("de", "Poolside bläst eine Finanzierungsrunde über 2 Milliarden Dollar ab."),
    ("es", "Poolside canceló su ronda de 2.000 millones de dólares."),
    ("es", "La ronda de 2.000 millones de dólares de Poolside quedó en nada."),
    ("it", "Poolside ha annullato il round da 2 miliardi di dollari."),
    ("it", "È saltato il round da 2 miliardi di dollari di Poolside."),
]
_RAISED = [
    ("en", "Poolside raised $2 billion after calling off its listing."),
    ("en", "After its merger collapsed, Poolside raised $2 billion in a Series C."),
    ("en", "Poolside, which raised $2 billion last year, has cancelled a chip order."),
    ("en", "Poolside dropped the price of its models after a $2 billion round."),
    ("fr", "Poolside, qui a levé 2 milliards de dollars l'an dernier, a annulé son projet de centre de données."),
    ("de", "Poolside, das 2 Milliarden Dollar eingesammelt hat, sagte den Börsengang ab."),
    ("es", "Poolside, que captó 2.000 millones de dólares en 2025, canceló su salida a bolsa."),
    ("it", "Poolside, che ha raccolto 2 miliardi di dollari nel 2025, ha annullato la quotazione."),
]
_NOT = [
    ("en", "Poolside raised $850 million in its Series C, not the $580 million that we wrote."),
    ("en", "Poolside raised $850 million in May 2025, and not $580 million, as some papers had it."),
    ("fr", "Poolside a levé 850 millions de dollars lors du dernier tour, et non 580 millions comme on l'a lu."),
    ("de", "Poolside hat 850 Millionen Dollar in seiner Serie C eingesammelt und nicht 580 Millionen."),
    ("es", "Poolside captó 850 millones de dólares en su serie C, y no 580 millones como se publicó."),
    ("it", "Poolside ha raccolto 850 milioni di dollari nella serie C, e non 580 milioni come si era letto."),
]


@pytest.mark.parametrize(("lang", "text"), _OFF)
def test_a_round_called_off_and_its_price_are_no_facts(lang: str, text: str) -> None:
    figures = [(f.metric, int(f.low or 0), f.status) for f in read(text, "Poolside", lang).figures]
    assert figures == [("amount_raised", 2 * 10**9, "rumoured"), ("valuation", 12 * 10**9, "rumoured")]


@pytest.mark.parametrize(("lang", "text"), _ALONE)
def test_a_round_called_off_is_no_fact(lang: str, text: str) -> None:
    figures = [(f.metric, int(f.low or 0), f.status) for f in read(text, "Poolside", lang).figures]
    assert figures == [("amount_raised", 2 * 10**9, "rumoured")]


@pytest.mark.parametrize(("lang", "text"), _RAISED)
def test_what_else_was_called_off_leaves_a_round_a_fact(lang: str, text: str) -> None:
    figures = [(f.metric, int(f.low or 0), f.status) for f in read(text, "Poolside", lang).figures]
    assert figures == [("amount_raised", 2 * 10**9, "asserted")]


@pytest.mark.parametrize(("lang", "text"), _NOT)
def test_the_wrong_sum_beside_the_right_one_is_denied(lang: str, text: str) -> None:
    figures = [(int(f.low or 0), f.status) for f in read(text, "Poolside", lang).figures]
    assert figures == [(850 * 10**6, "asserted"), (580 * 10**6, "denied")]


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "Poolside is not raising $1 billion at a $30 billion valuation, its chief said.", ["denied", "denied"]),
        ("en", "Poolside never raised $1 billion at a valuation of $30 billion.", ["denied", "denied"]),
        ("fr", "Poolside n'a pas levé 1 milliard de dollars à une valorisation de 30 milliards.", ["denied", "denied"]),
        (
            "en",
            "Poolside did not raise $1 billion in its last round, which valued it at $30 billion.",
            ["denied", "asserted"],
        ),
        (
            "en",
            "Poolside did not raise $1 billion but $2 billion at a $30 billion valuation.",
            ["denied", "asserted", "asserted"],
        ),
    ],
)
def test_the_price_of_a_round_that_is_denied_is_denied(lang: str, text: str, told: list[str]) -> None:
    assert [f.status for f in read(text, "Poolside", lang).figures] == told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "Poolside cancela los 850 millones de dólares que le habían prestado cuatro bancos en enero."),
        ("it", "Poolside annulla in anticipo il prestito: le banche le avevano prestato 850 milioni di dollari."),
    ],
)
def test_a_loan_that_is_paid_back_was_taken(lang: str, text: str) -> None:
    assert [(f.metric, f.status) for f in read(text, "Poolside", lang).figures] == [("debt_raised", "asserted")]
