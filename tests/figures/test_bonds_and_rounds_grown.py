"""Loans told with the lender before the sum, bonds in two currencies, rounds that grew, sums of a whole sector."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

LOANS = [
    ("de", "Aleph Alpha lebt von einem Aktionärsdarlehen der Schwarz-Gruppe von 40 Millionen Euro."),
    ("de", "Aleph Alpha braucht ein Nachrangdarlehen von Bosch in Höhe von 40 Millionen Euro."),
    ("fr", "Aleph Alpha vit d'un prêt participatif de Microsoft de 40 millions d'euros."),
    ("es", "Aleph Alpha vive de un préstamo puente de Microsoft de 40 millones de euros."),
    ("it", "Aleph Alpha vive di un prestito soci di Microsoft di 40 milioni di euro."),
    ("en", "Aleph Alpha lives on a shareholder loan from Microsoft of €40 million."),
]


@pytest.mark.parametrize(("lang", "text"), LOANS)
def test_a_loan_is_owed_by_the_one_who_lives_on_it(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Aleph Alpha debt_raised 40m EUR"}


MARKETS = [
    ("it", "Meta aveva raccolto sul mercato obbligazionario 30 miliardi di dollari."),
    ("fr", "Meta avait levé 30 milliards de dollars sur le marché obligataire."),
    ("es", "Meta había captado en el mercado de deuda 30.000 millones de dólares."),
    ("de", "Meta hatte am Anleihemarkt 30 Milliarden Dollar eingesammelt."),
    ("en", "Meta had raised $30 billion in the bond market."),
    ("fr", "30 milliards de dollars. C'est ce que Meta a levé sur le marché obligataire."),
]


@pytest.mark.parametrize(("lang", "text"), MARKETS)
def test_what_the_market_for_debt_gives_is_lent(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Meta debt_raised 30000m USD"}


TWO = [
    ("it", "Google ha collocato titoli in dollari per 15 miliardi e, in parallelo, carta in euro per 5 miliardi."),
    ("fr", "Google a placé des obligations en dollars pour 15 milliards et du papier en euros pour 5 milliards."),
    ("es", "Google ha colocado bonos en dólares por 15.000 millones y papel en euros por 5.000 millones."),
    ("de", "Google hat Dollaranleihen über 15 Milliarden und Euroanleihen über 5 Milliarden begeben."),
    ("en", "Google sold dollar bonds worth 15 billion and euro notes worth 5 billion."),
]


@pytest.mark.parametrize(("lang", "text"), TWO)
def test_each_bond_is_in_the_currency_named_before_its_sum(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Google debt_raised 15000m USD", "Google debt_raised 5000m EUR"}


GROWN = [
    ("en", "Cohere has added $50 million to its Series C, which now stands at $320 million."),
    ("fr", "Cohere ajoute 50 millions de dollars à sa série C, ainsi portée à 320 millions."),
    ("es", "Cohere suma 50 millones de dólares a su serie C, que queda ahora en 320 millones."),
    ("it", "Cohere aggiunge 50 milioni di dollari alla sua Serie C, che arriva così a 320 milioni."),
]


@pytest.mark.parametrize(("lang", "text"), GROWN)
def test_what_a_round_has_grown_to_is_raised(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere amount_raised 50m USD", "Cohere amount_raised 320m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere closed its Series C, which puts its value at $2 billion."),
        ("fr", "Cohere a bouclé sa série C, qui porte sa valorisation à 2 milliards de dollars."),
        ("es", "Cohere cerró su serie C, que la valora en 2.000 millones de dólares."),
        ("it", "Cohere ha chiuso la Serie C, che la valuta 2 miliardi di dollari."),
    ],
)
def test_what_a_round_values_the_company_at_is_not(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere valuation 2000m USD"}


SECTORS = [
    ("en", "AI21 Labs raised $53 million. The Israeli ecosystem raised $1.3 billion in the third quarter."),
    ("fr", "AI21 Labs a levé 53 millions de dollars. La filière israélienne a récolté 1,3 milliard cet automne."),
    ("de", "AI21 Labs erhielt 53 Millionen Dollar von Investoren. Die Branche sammelte im Herbst 1,3 Milliarden ein."),
    ("es", "AI21 Labs captó 53 millones de dólares. El ecosistema israelí, aun en crisis, recaudó 1.300 millones."),
    ("it", "AI21 Labs ha raccolto 53 milioni di dollari. Il comparto israeliano ha attirato 1,3 miliardi in autunno."),
]


@pytest.mark.parametrize(("lang", "text"), SECTORS)
def test_what_a_sector_takes_in_is_no_round_of_the_topic(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"AI21 Labs amount_raised 53m USD"}


STAKES = [
    ("en", "Cohere raised $53 million. Radical Ventures owns 9% of the company, worth $600 million."),
    ("fr", "Cohere a levé 53 millions de dollars. Radical Ventures gardera 9 % du capital, soit 600 millions."),
    ("es", "Cohere captó 53 millones de dólares. Radical Ventures mantendrá un 9 % del capital, unos 600 millones."),
    (
        "it",
        "Cohere ha raccolto 53 milioni di dollari. Radical Ventures manterrà il 9% del capitale, circa 600 milioni.",
    ),
]


@pytest.mark.parametrize(("lang", "text"), STAKES)
def test_what_a_holders_part_is_worth_is_no_figure(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere amount_raised 53m USD"}
