"""Whose money it is where the sentence first tells of a company's people, and that others gave with somebody."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

XAI = {"xAI investment Tesla 2000m USD"}
MISTRAL = {"Mistral AI amount_raised 600m EUR", "Mistral AI valuation 5800m EUR"}
CASES = [
    ("en", "Tesla shareholders are drawn in as well, as the carmaker put $2 billion into xAI in January.", XAI),
    (
        "en",
        "SpaceX takes over xAI.\n\nTesla's shareholders had been asked whether they wanted a part of xAI; the carmaker "
        "bought $2 billion of xAI's shares all the same.",
        XAI,
    ),
    ("en", "Tesla's owners are affected too, because the company put $2 billion into xAI in January.", XAI),
    (
        "en",
        "Salesforce customers may not care, but the software group put $150 million into Cohere.",
        {"Cohere investment Salesforce 150m USD"},
    ),
    (
        "fr",
        "Les actionnaires de Tesla sont concernés, car le constructeur a mis 2 milliards de dollars dans xAI.",
        XAI,
    ),
    (
        "de",
        "Auch die Aktionäre von Tesla sind betroffen, denn der Autobauer hat 2 Milliarden Dollar in xAI gesteckt.",
        XAI,
    ),
    (
        "es",
        "Los accionistas de Tesla están afectados, pues el fabricante puso 2.000 millones de dólares en xAI.",
        XAI,
    ),
    (
        "it",
        "Anche gli azionisti di Tesla sono coinvolti, perché il produttore ha messo 2 miliardi di dollari in xAI.",
        XAI,
    ),
    ("en", "Mistral AI took €600 million from General Catalyst and others; it was worth €5.8 billion.", MISTRAL),
    (
        "fr",
        "Mistral AI avait obtenu 600 millions d'euros de General Catalyst et de quelques autres.",
        {"Mistral AI amount_raised 600m EUR"},
    ),
    # they themselves
    ("en", "A group of Tesla shareholders put $2 billion into xAI.", {"xAI amount_raised 2000m USD"}),
    (
        "en",
        "Nvidia put in $2 billion and others the rest of OpenAI's $40 billion round.",
        {"OpenAI investment Nvidia 2000m USD", "OpenAI amount_raised 40000m USD"},
    ),
]


@pytest.mark.parametrize(("lang", "text", "figures"), CASES)
def test_whose_money_it_is(lang: str, text: str, figures: set[str]) -> None:
    """ "The carmaker" is the company of whose shareholders the clause before tells."""
    assert told(text, lang=lang) == figures
