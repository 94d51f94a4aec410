"""A sum of whoever stands by a company (its backer, its landlord, its supplier) is not the company's own."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read

_THEIRS = [
    ("en", "OpenAI's main investor is now worth $4 trillion."),
    ("en", "Anthropic's landlord had revenue of $2 billion last year."),
    ("en", "The main supplier of Anthropic reported revenue of $44 billion in the first quarter of 2025."),
    ("en", "Mistral AI hires. Its parent company has raised $900 million."),
    ("en", "Cohere opened an office, and its largest customer was valued at $12 billion."),
    ("en", "In 2025 OpenAI's largest investor had revenue of $50 billion."),
    ("fr", "Le plus gros client d'Anthropic est désormais valorisé 29 milliards de dollars."),
    ("fr", "L'hébergeur de Mistral AI a réalisé l'an dernier 900 millions d'euros de chiffre d'affaires."),
    ("fr", "Mistral AI recrute. Son principal actionnaire a levé 3 milliards d'euros."),
    ("de", "Der größte Geldgeber von OpenAI ist inzwischen mit vier Billionen Dollar bewertet."),
    ("de", "Anthropics Vermieter erzielte im vergangenen Jahr einen Umsatz von 2 Milliarden Dollar."),
    ("de", "Der wichtigste Lieferant von Mistral AI hat 300 Millionen Euro eingesammelt."),
    ("es", "El casero de Anthropic ingresó 2.000 millones de dólares el año pasado."),
    ("es", "El mayor accionista de Mistral AI está valorado en 300.000 millones de euros."),
    ("it", "Il fornitore principale di Anthropic ha fatturato 44 miliardi di dollari nel 2025."),
    ("it", "Il primo azionista di Mistral AI è ora valutato 300 miliardi di euro."),
]
_ITS = [
    ("en", "OpenAI's largest shareholder values the company at $300 billion.", "valuation"),
    ("en", "OpenAI's biggest backer raised $40 billion for it.", "amount_raised"),
    ("en", "OpenAI's landlord said revenue of the startup had reached $13 billion.", "revenue"),
    ("en", "Mistral AI's biggest backer led the €600 million round.", "amount_raised"),
    ("fr", "Son principal actionnaire valorise Mistral AI à 11,7 milliards d'euros.", "valuation"),
    ("de", "Der größte Geldgeber von OpenAI hat das Start-up mit 300 Milliarden Dollar bewertet.", "valuation"),
    (
        "de",
        "Der größte Investor von OpenAI hat 30 Milliarden Dollar für das Unternehmen eingesammelt.",
        "amount_raised",
    ),
    ("es", "El mayor accionista de Mistral AI valora la empresa en 11.700 millones de euros.", "valuation"),
    ("it", "Il primo azionista di Mistral AI valuta la società 11,7 miliardi di euro.", "valuation"),
]


@pytest.mark.parametrize(("lang", "text"), _THEIRS)
def test_what_such_a_one_has_is_set_aside(lang: str, text: str) -> None:
    found = read(text, "Servers", lang)
    assert [f.metric for f in found.figures] == []
    assert [reason.rule for reason in found.set_aside] == ["other"]


@pytest.mark.parametrize(("lang", "text", "metric"), _ITS)
def test_what_such_a_one_says_or_does_of_the_company_stays_its(lang: str, text: str, metric: str) -> None:
    assert [f.metric for f in read(text, "Servers", lang).figures] == [metric]
