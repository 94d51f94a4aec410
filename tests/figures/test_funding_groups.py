"""Money of a group that somebody leads is the round's, and what a relative clause says is given is read."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import others

_WHOLE = "Cohere amount_raised 300m USD"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A consortium of pension funds headed by OMERS injected $300 million into Cohere."),
        ("en", "A circle of investors around Inovia has put $300 million into Cohere."),
        ("en", "The $300 million that a syndicate anchored by Inovia poured into Cohere is mostly spent."),
        ("en", "That is a tenth of the $300 million that a band of funds led by Inovia gave Cohere."),
        ("fr", "Un attelage de fonds conduit par Inovia a injecté 300 millions de dollars dans Cohere."),
        ("fr", "Les 300 millions de dollars qu'un consortium emmené par Inovia a confiés à Cohere sont dépensés."),
        ("de", "Eine Investorengruppe rund um General Catalyst hat 300 Millionen Dollar in Cohere gesteckt."),
        ("de", "Die 300 Millionen Dollar, die ein Konsortium unter Führung von General Catalyst Cohere gab, sind weg."),
        ("es", "Un puñado de fondos capitaneado por Inovia ha inyectado 300 millones de dólares en Cohere."),
        ("es", "Los 300 millones de dólares que un consorcio encabezado por Inovia entregó a Cohere se acaban."),
        ("it", "Un pool di fondi capeggiato da Inovia ha messo 300 milioni di dollari in Cohere."),
        ("it", "I 300 milioni di dollari che un consorzio guidato da Inovia ha affidato a Cohere sono finiti."),
    ],
)
def test_what_a_led_group_gives_is_the_rounds_sum(lang: str, text: str) -> None:
    assert others(text, lang) == {_WHOLE}


@pytest.mark.parametrize(
    ("lang", "text", "giver"),
    [
        ("en", "The $300 million that Inovia poured into Cohere is mostly spent.", "Inovia"),
        ("en", "That is a tenth of the $300 million Inovia gave Cohere.", "Inovia"),
        ("fr", "Les 300 millions de dollars qu'Inovia a injectés dans Cohere sont presque dépensés.", "Inovia"),
        ("de", "Die 300 Millionen Dollar, die General Catalyst in Cohere steckte, sind weg.", "General Catalyst"),
        ("de", "Die 300 Millionen Dollar, die General Catalyst Cohere überlassen hat, sind weg.", "General Catalyst"),
        (
            "de",
            "Niemand hat die 300 Millionen Dollar vergessen, die General Catalyst im Juni Cohere überlassen hat.",
            "General Catalyst",
        ),
        ("es", "Los 300 millones de dólares que Inovia dio a Cohere se acaban.", "Inovia"),
        ("it", "I 300 milioni di dollari che Inovia ha dato a Cohere sono finiti.", "Inovia"),
    ],
)
def test_a_relative_clause_tells_who_gave_a_sum(lang: str, text: str, giver: str) -> None:
    assert others(text, lang) == {f"Cohere investment {giver} 300m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A group led by Inovia, which put in $90 million, has backed Cohere."),
        ("fr", "Un groupe mené par Inovia, qui a apporté 90 millions de dollars, a financé Cohere."),
        ("it", "Un gruppo guidato da Inovia, che ha messo 90 milioni di dollari, ha finanziato Cohere."),
    ],
)
def test_what_the_leader_of_a_group_gives_alone_is_its_own(lang: str, text: str) -> None:
    assert others(text, lang) == {"Cohere investment Inovia 90m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A consortium led by Inovia injected $300 million into Satispay."),
        ("en", "The $300 million that Inovia poured into Satispay is mostly spent."),
        ("fr", "Les 300 millions de dollars qu'Inovia a injectés dans Satispay sont presque dépensés."),
        ("es", "Los 300 millones de dólares que Inovia dio a Satispay se acaban."),
        ("it", "I 300 milioni di dollari che Inovia ha dato a Satispay sono finiti."),
    ],
)
def test_a_strangers_money_is_nobodys_here(lang: str, text: str) -> None:
    assert others(text, lang) == set()
