"""Whose cheque a sum is: not of whom the giver deals with, nor of the place he is from; and what is none at all."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told


@pytest.mark.parametrize(
    ("lang", "title", "text"),
    [
        ("en", "", "Bosch bought chips from Nvidia. The group put 60 million euros into Aleph Alpha."),
        ("en", "Bosch orders chips from Nvidia", "The company has put €60 million into Aleph Alpha."),
        ("de", "Bosch bestellt bei Nvidia", "Der Konzern steckte 60 Millionen Euro in Aleph Alpha."),
        ("fr", "Bosch commande des puces à Nvidia", "Le groupe a mis 60 millions d'euros dans Aleph Alpha."),
        ("es", "Bosch vende sus acciones de Nvidia", "El grupo ha invertido 60 millones de euros en Aleph Alpha."),
        ("it", "Bosch vende le azioni Nvidia", "Il gruppo ha messo 60 milioni di euro in Aleph Alpha."),
    ],
)
def test_the_group_is_the_subject_before_not_whom_it_deals_with(lang: str, title: str, text: str) -> None:
    assert told(text, title, lang) == {"Aleph Alpha investment Bosch 60m EUR"}


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Nvidia gets an order from Bosch", "The group put €60 million into Aleph Alpha."),
        ("Bosch orders chips from Nvidia", "The chipmaker put €60 million into Aleph Alpha."),
        ("Nvidia sells Bosch shares", "The company put €60 million into Aleph Alpha."),
        ("", "Nvidia backs labs. Bosch builds on one of them. The chipmaker put €60 million into Aleph Alpha."),
    ],
)
def test_the_giver_who_is_the_subject_himself_stays(title: str, text: str) -> None:
    assert told(text, title) == {"Aleph Alpha investment Nvidia 60m EUR"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A backer from Abu Dhabi wrote xAI a cheque for $750 million."),
        ("fr", "Un fonds souverain du Golfe a mis 750 millions de dollars dans xAI."),
        ("es", "Un fondo soberano del Golfo puso 750 millones de dólares en xAI."),
        ("it", "Un fondo sovrano del Golfo ha messo 750 milioni di dollari in xAI."),
        ("it", "Un fondo sovrano del Medio Oriente ha messo 750 milioni di dollari in xAI."),
        ("it", "Un fondo degli Emirati ha investito 750 milioni di dollari in xAI."),
        ("it", "Un investitore dell'Asia ha messo 750 milioni di dollari in xAI."),
    ],
)
def test_where_a_fund_is_from_is_not_its_name(lang: str, text: str) -> None:
    reading = read(text, lang=lang)
    assert not reading.figures
    assert [aside.rule for aside in reading.set_aside] == ["unnamed_investor"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A group of funds led by Inovia put $300 million into Cohere."),
        ("fr", "Un attelage de fonds conduit par Inovia a injecté 300 millions de dollars dans Cohere."),
    ],
)
def test_who_leads_a_group_of_funds_is_no_place(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere amount_raised 300m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "MGX bought OpenAI shares worth $500 million from former staff."),
        ("en", "MGX bought $500 million of OpenAI stock from a co-founder."),
        ("de", "MGX erwarb von einem Mitgründer Anteile an OpenAI für 500 Millionen Dollar."),
        ("de", "MGX kaufte von Altaktionären Anteile an Mistral für 50 Millionen Euro."),
        ("fr", "MGX a acheté à des salariés des actions OpenAI pour 500 millions de dollars."),
        ("es", "MGX compró a empleados acciones de OpenAI por 500 millones de dólares."),
        ("it", "MGX ha comprato da dipendenti azioni di OpenAI per 500 milioni di dollari."),
    ],
)
def test_what_is_paid_to_those_who_hold_shares_is_no_investment(lang: str, text: str) -> None:
    reading = read(text, lang=lang)
    assert not reading.figures
    assert reading.set_aside


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "MGX bought OpenAI shares worth $500 million."),
        ("en", "OpenAI accepted an investment of $500 million from its early backer MGX in exchange for shares."),
        ("de", "MGX erwarb Anteile an OpenAI für 500 Millionen Dollar."),
        ("es", "MGX compra acciones de OpenAI por 500 millones de dólares."),
        ("it", "MGX ha comprato azioni di OpenAI per 500 milioni di dollari."),
    ],
)
def test_shares_that_the_company_sells_are_an_investment(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"OpenAI investment MGX 500m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Fidelity swapped its $300 million stake in xAI into SpaceX shares."),
        ("en", "Fidelity wrote down its $300 million xAI stake."),
        ("en", "Fidelity put its $300 million stake in xAI up for sale."),
        ("de", "Fidelity tauschte seine Beteiligung von 300 Millionen Dollar an xAI gegen SpaceX-Aktien."),
        ("fr", "Fidelity met en vente sa participation de 300 millions de dollars dans xAI."),
        ("es", "Fidelity canjeó su participación de 300 millones de dólares en xAI por acciones de SpaceX."),
        ("it", "Fidelity ha messo in vendita la sua quota da 300 milioni di dollari in xAI."),
    ],
)
def test_a_stake_that_its_holder_gives_up_is_only_worth_the_sum(lang: str, text: str) -> None:
    reading = read(text, lang=lang)
    assert not reading.figures
    assert "stake" in {aside.rule for aside in reading.set_aside}


@pytest.mark.parametrize(
    "text",
    [
        "Fidelity is taking a $300 million stake in xAI.",
        "Fidelity bought its $300 million stake in xAI in 2024.",
        "Fidelity announced its $300 million investment in xAI.",
    ],
)
def test_a_stake_that_is_taken_is_an_investment(text: str) -> None:
    assert told(text) == {"xAI investment Fidelity 300m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Bosch put €60 million into Aleph Alpha and the other backers a combined €40 million."),
        ("de", "Bosch steckte 60 Millionen Euro in Aleph Alpha, die übrigen Geldgeber zusammen 40 Millionen Euro."),
        ("fr", "Bosch a mis 60 millions d'euros dans Aleph Alpha, les autres investisseurs 40 millions d'euros."),
        (
            "es",
            "Bosch puso 60 millones de euros en Aleph Alpha y los demás inversores, 40 millones de euros en conjunto.",
        ),
        ("it", "Bosch ha messo 60 milioni di euro in Aleph Alpha, gli altri investitori insieme 40 milioni di euro."),
    ],
)
def test_what_the_others_gave_beside_a_named_one_is_nothing(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Aleph Alpha investment Bosch 60m EUR"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "Mistral, in cui ASML ha investito 1,3 miliardi di euro, apre un ufficio a Berlino."),
        ("it", "Mistral, nella quale ASML ha messo 1,3 miliardi di euro, apre un ufficio a Berlino."),
        ("fr", "Mistral, dans laquelle ASML a mis 1,3 milliard d'euros, ouvre un bureau à Berlin."),
    ],
)
def test_a_clause_that_hangs_on_the_startup_says_who_gives(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Mistral AI investment ASML 1300m EUR"}


def test_a_startup_that_promises_money_gives_none() -> None:
    assert told("OpenAI has promised Oracle $300 billion.") == set()


def test_a_part_that_comes_from_somebody_is_a_sum_without_its_currency() -> None:
    text = "Mistral a levé 1,7 milliard d'euros ; 1,3 milliard vient d'ASML."
    assert told(text, lang="fr") == {"Mistral AI amount_raised 1700m EUR", "Mistral AI investment ASML 1300m EUR"}


def test_a_chairman_gives_money_of_his_own() -> None:
    text = "Sean Parker put $80 million of his own money into the London startup."
    assert told(text, "Stability AI gets a lifeline") == {"Stability AI investment Sean Parker 80m USD"}
    assert "Sean Parker" not in str(told("Sean Parker said $80 million had gone into Stability AI."))


@pytest.mark.parametrize("fund", ["Der Fonds", "Der Staatsfonds", "Der Pensionsfonds"])
def test_a_german_fund_that_gives_is_not_as_large_as_its_cheque(fund: str) -> None:
    text = f"{fund} steckte 400 Millionen Dollar in das Unternehmen."
    title = "Temasek beteiligt sich an Anthropic"
    assert told(text, title, "de") == {"Anthropic investment Temasek 400m USD"}
    assert told("Der Fonds verwaltet derzeit 400 Millionen Dollar.", title, "de") == set()
    assert told("Der Fonds hat 400 Millionen Dollar eingesammelt.", title, "de") == set()
