"""Ordinary sentences with a bracket, a partner, people who left, the largest owner, or a half that is still to come."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.newsroom import read, told

_IN_MARCH = date(2026, 3, 16)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Demand (above all from banks) has lifted revenue to $150 million a year."),
        ("en", "Growth (mostly in Asia) has pushed annual recurring revenue to $150 million."),
        ("de", "Nachfrage (vor allem von Banken) hat den Umsatz auf 150 Millionen Dollar gehoben."),
        ("fr", "Croissance (surtout à l'étranger) a porté les revenus à 150 millions de dollars."),
    ],
)
def test_a_noun_with_a_bracket_is_no_name(lang: str, text: str) -> None:
    assert told(text, "Cohere", lang) == {"Cohere revenue 150m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "OpenAI struck a deal with Oracle, which pushed its valuation to $900 billion."),
        ("en", "OpenAI bought chips from Broadcom, which lifted its valuation to $1.5 trillion."),
        ("fr", "OpenAI a signé un accord avec Oracle, qui a porté sa valorisation à 900 milliards de dollars."),
        ("es", "OpenAI firmó un acuerdo con Oracle, que elevó su valoración a 900.000 millones de dólares."),
        ("it", "OpenAI ha firmato un accordo con Oracle, che ha portato la sua valutazione a 900 miliardi di dollari."),
        ("en", "Former employees of OpenAI have sold shares and launched a startup, which raised $100 million."),
    ],
)
def test_what_a_partner_or_those_who_left_have_is_not_the_company_s(lang: str, text: str) -> None:
    assert told(text, "", lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The largest investor is Microsoft with about $135 billion in shares."),
        ("en", "The largest investor is Microsoft with a stake worth about $135 billion."),
        ("de", "Größter Investor ist Microsoft mit 135 Milliarden Dollar in Aktien."),
        ("fr", "Le principal investisseur est Microsoft avec 135 milliards de dollars d'actions."),
        ("es", "El mayor inversor es Microsoft con 135.000 millones de dólares en acciones."),
        ("it", "Il maggior investitore è Microsoft con 135 miliardi di dollari in azioni."),
    ],
)
def test_what_the_largest_owner_holds_in_shares_is_no_gift(lang: str, text: str) -> None:
    assert told(text, "OpenAI", lang) == set()


def test_a_startups_half_behind_its_backers_cheque_stays_its() -> None:
    text = "Nvidia put $100 million into Mistral AI. Its revenue in the second half reached 40 million euros."
    found = {(f.subject, f.metric, f.period) for f in read(text, "Nvidia", published=_IN_MARCH).figures}
    assert found == {("Mistral AI", "investment", None), ("Mistral AI", "revenue", "2025-H2")}


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Cohere could make $150 million in the first half, sources say.", "2026-H1"),
        ("Cohere is said to have made $150 million in the first half, sources say.", "2025-H1"),
    ],
)
def test_what_may_come_to_be_is_of_the_half_ahead(text: str, period: str) -> None:
    assert [f.period for f in read(text, published=_IN_MARCH).figures] == [period]


def test_what_became_known_at_once_dates_no_round() -> None:
    text = "H Company was founded in 2023 and instantly became known when it raised $220 million."
    assert [f.as_of for f in read(text).figures] == [None]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere confirmed the figures and did not deny that it had raised $500 million."),
        ("de", "Cohere bestätigte die Zahlen und dementierte nicht, dass es 500 Millionen Dollar eingesammelt hat."),
        ("fr", "Cohere a confirmé les chiffres et n'a pas démenti avoir levé 500 millions de dollars."),
        ("es", "Cohere confirmó las cifras y no desmintió haber captado 500 millones de dólares."),
        ("it", "Cohere ha confermato le cifre e non ha smentito di aver raccolto 500 milioni di dollari."),
    ],
)
def test_who_confirms_and_does_not_deny_asserts(lang: str, text: str) -> None:
    assert [f.status for f in read(text, "", lang).figures] == ["asserted"]
