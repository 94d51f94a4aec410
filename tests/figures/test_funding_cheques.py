"""The usual ways to tell one investor's money: beside the round, in a list, in several startups, in five languages."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

BESIDE_THE_ROUND = [
    ("en", "Nvidia led Cohere's $2 billion round, putting in $500 million.", "Nvidia"),
    (
        "en",
        "Cohere has raised $2 billion, of which $500 million came from Harbourline Partners.",
        "Harbourline Partners",
    ),
    ("en", "Cohere raised $2 billion. $500 million of the money is Nvidia's.", "Nvidia"),
    ("en", "Nvidia wrote a $500 million cheque to Cohere as part of a $2 billion round.", "Nvidia"),
    ("en", "Nvidia supplied $500 million of the $2 billion that Cohere raised.", "Nvidia"),
    ("en", "Cohere secured $2 billion: $500 million from Amazon, the rest from existing investors.", "Amazon"),
    ("en", "Cohere raised $2 billion, including $500 million from Brightwater Capital.", "Brightwater Capital"),
    ("fr", "Cohere lève 2 milliards de dollars, dont 500 millions de Nvidia.", "Nvidia"),
    ("fr", "Cohere lève 2 milliards de dollars, dont 500 millions de dollars de Swiss Re.", "Swiss Re"),
    (
        "de",
        "Cohere sammelt 2 Milliarden Dollar ein, davon 500 Millionen von Harbourline Partners.",
        "Harbourline Partners",
    ),
    (
        "de",
        "Nvidia führte die Finanzierungsrunde von Cohere über 2 Milliarden Dollar an und steuerte 500 Millionen bei.",
        "Nvidia",
    ),
    ("es", "Cohere capta 2.000 millones de dólares, incluidos 500 millones de dólares de Amazon.", "Amazon"),
    ("it", "Cohere raccoglie 2 miliardi di dollari, di cui 500 milioni da Nvidia.", "Nvidia"),
    ("it", "Cohere ha raccolto 2 miliardi di dollari, compresi 500 milioni di dollari di Amazon.", "Amazon"),
    ("en", "Cohere has raised $2 billion. Accel led the round with $500 million.", "Accel"),
    ("fr", "Cohere a levé 2 milliards de dollars. Nvidia a mené le tour avec 500 millions de dollars.", "Nvidia"),
    (
        "de",
        "Cohere hat 2 Milliarden Dollar eingesammelt. Nvidia führte die Runde mit 500 Millionen Dollar an.",
        "Nvidia",
    ),
    ("es", "Cohere recaudó 2.000 millones de dólares. Nvidia lideró la ronda con 500 millones de dólares.", "Nvidia"),
    (
        "it",
        "Cohere ha raccolto 2 miliardi di dollari. Nvidia ha guidato il round con 500 milioni di dollari.",
        "Nvidia",
    ),
]


@pytest.mark.parametrize(("lang", "text", "investor"), BESIDE_THE_ROUND)
def test_an_investors_money_is_told_beside_the_round(lang: str, text: str, investor: str) -> None:
    assert told(text, lang=lang) == {
        "Cohere amount_raised 2000m USD",
        f"Cohere investment {investor} 500m USD",
    }


ALONE = [
    ("en", "The $500 million that Nvidia put into Cohere has paid off.", "Nvidia"),
    ("en", "Oakline Ventures gave Cohere $500 million.", "Oakline Ventures"),
    ("en", "Cohere, backed by Nvidia with $500 million, is growing.", "Nvidia"),
    ("fr", "Cohere a reçu 500 millions de dollars de Lightspeed Venture Partners.", "Lightspeed Venture Partners"),
    ("fr", "L'investissement de 500 millions de dollars de Nvidia dans Cohere a été annoncé lundi.", "Nvidia"),
    ("de", "Cohere erhält 500 Millionen Dollar von Harbourline Partners.", "Harbourline Partners"),
    ("es", "Cohere obtuvo 500 millones de dólares de Lightspeed Venture Partners.", "Lightspeed Venture Partners"),
    ("es", "La inversión de 500 millones de dólares de Nvidia en Cohere se anunció el lunes.", "Nvidia"),
    ("it", "Cohere riceve 500 milioni di dollari da Lightspeed Venture Partners.", "Lightspeed Venture Partners"),
    ("it", "Nvidia compra una quota di Cohere per 500 milioni di dollari.", "Nvidia"),
    ("en", "Cohere lands $500 million Nvidia investment.", "Nvidia"),
    ("fr", "Avec 500 millions de dollars, Nvidia est le premier investisseur de Cohere.", "Nvidia"),
    ("de", "Mit 500 Millionen Dollar ist Nvidia der größte Investor von Cohere.", "Nvidia"),
]


@pytest.mark.parametrize(("lang", "text", "investor"), ALONE)
def test_one_investor_gives_one_sum(lang: str, text: str, investor: str) -> None:
    assert told(text, lang=lang) == {f"Cohere investment {investor} 500m USD"}


SEVERAL = [
    (
        "en",
        "Cohere raised $2 billion: $500 million from Nvidia, $300 million from Amazon and the rest from others.",
    ),
    ("en", "Cohere raised $2 billion from Nvidia ($500 million), Amazon ($300 million) and Microsoft ($200 million)."),
    (
        "fr",
        "Cohere lève 2 milliards de dollars : 500 millions de Nvidia, 300 millions d'Amazon et 200 d'autres.",
    ),
    (
        "de",
        "Cohere sammelt 2 Milliarden Dollar ein: 500 Millionen von Nvidia, 300 Millionen von Amazon.",
    ),
    (
        "es",
        "Cohere capta 2.000 millones de dólares: 500 millones de Nvidia, 300 millones de Amazon.",
    ),
    (
        "it",
        "Cohere raccoglie 2 miliardi di dollari: 500 milioni da Nvidia, 300 milioni da Amazon.",
    ),
]


@pytest.mark.parametrize(("lang", "text"), SEVERAL)
def test_several_investors_are_listed_with_their_sums(lang: str, text: str) -> None:
    figures = told(text, lang=lang)
    assert {f"Cohere investment {who}m USD" for who in ("Nvidia 500", "Amazon 300")} <= figures
    assert "Cohere amount_raised 2000m USD" in figures


PORTFOLIO = [
    ("en", "Nvidia has backed Cohere ($500 million) and Mistral AI ($300 million)."),
    ("en", "Besides $500 million in Cohere, Nvidia has put $300 million into Mistral AI."),
    ("en", "Nvidia is in both: $500 million into Cohere and $300 million into Mistral AI."),
    ("fr", "Nvidia a investi 500 millions de dollars dans Cohere et 300 millions de dollars dans Mistral AI."),
    ("de", "Nvidia hat 500 Millionen Dollar in Cohere und 300 Millionen Dollar in Mistral AI investiert."),
]


@pytest.mark.parametrize(("lang", "text"), PORTFOLIO)
def test_one_investor_gives_to_several_startups(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere investment Nvidia 500m USD", "Mistral AI investment Nvidia 300m USD"}


TOTALS = [
    ("en", "Nvidia invested a further $5 billion in Cohere, taking its total to $8 billion."),
    ("fr", "Nvidia investit 5 milliards de dollars de plus dans Cohere, portant son total à 8 milliards de dollars."),
    ("es", "Nvidia invierte otros 5.000 millones de dólares en Cohere, con lo que su total asciende a 8.000 millones."),
    ("it", "Nvidia investe altri 5 miliardi di dollari in Cohere, portando il suo totale a 8 miliardi di dollari."),
]


@pytest.mark.parametrize(("lang", "text"), TOTALS)
def test_all_that_an_investor_has_given_is_not_all_that_was_raised(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere investment Nvidia 5000m USD", "Cohere investment Nvidia 8000m USD"}


def test_all_that_a_startup_has_raised_stays_its_total() -> None:
    text = "Cohere raised $500 million from its backers, taking its total to $1.6 billion."
    assert "Cohere total_raised 1600m USD" in told(text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Nvidia made $500 million on its Cohere stake."),
        ("en", "Nvidia wrote down its Cohere stake by $500 million."),
        ("it", "Nvidia ha venduto le sue azioni di Cohere per 500 milioni di dollari."),
        ("fr", "Cohere a versé 500 millions de dollars à Nvidia pour ses puces."),
        ("fr", "Nvidia a vendu ses actions de Cohere pour 500 millions de dollars."),
        ("es", "Un fondo de pensiones puso 500 millones de dólares en Cohere."),
    ],
)
def test_what_a_holding_brings_or_an_unnamed_fund_gives_is_nothing(lang: str, text: str) -> None:
    assert told(text, "Cohere", lang) == set()


@pytest.mark.parametrize(
    "text",
    [
        "OpenAI has promised Oracle $300 billion over five years.",
        "OpenAI will pay Oracle $30 billion for computing power.",
        "OpenAI booked revenue of $2 billion, of which $500 million came from Azure.",
    ],
)
def test_what_is_owed_or_earned_is_no_investment(text: str) -> None:
    assert not any(" investment " in line for line in told(text, "OpenAI"))
