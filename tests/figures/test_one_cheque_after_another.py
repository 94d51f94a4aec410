"""An investor's cheques over the years, told in sentences of their own that name nobody; and what is none of them."""

from __future__ import annotations

import pytest

from pipeline.figures.funding import read_funding
from pipeline.watchlist import guide_watch_list
from tests.figures.newsroom import article, told

FIRST = "Anthropic investment Salesforce 40m USD"
SECOND = "Anthropic investment Salesforce 90m USD"
OPENS = {
    "fr": "En 2022, Salesforce versa à Anthropic 40 millions de dollars.",
    "de": "2022 gab Salesforce Anthropic 40 Millionen Dollar.",
    "es": "En 2022 Salesforce entregó a Anthropic 40 millones de dólares.",
    "it": "Nel 2022 Salesforce versò ad Anthropic 40 milioni di dollari.",
    "en": "In 2022 Salesforce put $40 million into Anthropic.",
}
CHEQUES = [
    ("fr", "En 2023, il en remit 90."),
    ("fr", "Un deuxième chèque, de 90 millions, est venu en 2023."),
    ("fr", "90 millions de plus ont suivi en 2023."),
    ("fr", "En mai 2023 vint le plus gros, 90 millions."),
    ("de", "2023 folgten weitere 90 Millionen."),
    ("de", "Im Mai 2023 kam der dickste Scheck, 90 Millionen schwer."),
    ("de", "2023 schob er 90 Millionen nach."),
    ("de", "Der zweite Scheck, vom Mai 2023, lautete auf 90 Millionen."),
    ("es", "En 2023 llegaron otros 90 millones."),
    ("es", "En mayo de 2023 vino el mayor, 90 millones."),
    ("es", "El último cheque, de mayo de 2023, fue de 90 millones."),
    ("it", "Nel 2023 ne aggiunse 90."),
    ("it", "Nel maggio 2023 arrivò l'assegno più ricco, da 90 milioni."),
    ("it", "Nel 2023 rilanciò con 90 milioni."),
    ("it", "Altri 90 milioni seguirono nel 2023."),
    ("en", "In 2023 came another $90 million."),
    ("en", "The biggest cheque, for $90 million, dates from 2023."),
    ("en", "In 2023 it added $90 million."),
]


@pytest.mark.parametrize(("lang", "text"), CHEQUES)
def test_the_next_cheque_is_the_same_investors(lang: str, text: str) -> None:
    figures = read_funding(article(f"{OPENS[lang]} {text}", lang=lang), guide_watch_list()).figures
    assert [(f.investor, str(f.as_of)[:4], int(f.low or 0)) for f in figures] == [
        ("Salesforce", "2022", 40_000_000),
        ("Salesforce", "2023", 90_000_000),
    ]


@pytest.mark.parametrize(("lang", "text"), CHEQUES)
def test_the_next_cheque_for_a_stranger_is_the_strangers(lang: str, text: str) -> None:
    opens = OPENS[lang].replace("Anthropic", "Lovable")
    assert told(f"Anthropic. {opens} {text}", lang=lang) == set()


@pytest.mark.parametrize(
    ("lang", "text", "second"),
    [
        ("fr", "En 2023 suivit un tour de 90 millions.", "Anthropic amount_raised 90m USD"),
        ("fr", "En 2023, le chiffre d'affaires atteignit 90 millions.", "Anthropic revenue 90m USD"),
        ("de", "2023 folgte ein Kredit über 90 Millionen.", "Anthropic debt_raised 90m USD"),
        ("de", "2023 legte ein Fonds aus Katar weitere 90 Millionen drauf.", ""),
        ("es", "En 2023 siguió una ronda de 90 millones.", "Anthropic amount_raised 90m USD"),
        ("es", "En 2023 gastó otros 90 millones en chips.", ""),
        ("it", "Nel 2023 la startup raccolse altri 90 milioni.", "Anthropic amount_raised 90m USD"),
        ("it", "Nel 2023 un fondo del Qatar ne aggiunse altri 90 milioni.", ""),
        ("en", "In 2023 a loan of $90 million followed.", "Anthropic debt_raised 90m USD"),
        ("en", "In 2023 it was worth $90 million.", "Anthropic valuation 90m USD"),
    ],
)
def test_what_follows_may_be_something_else(lang: str, text: str, second: str) -> None:
    assert told(f"{OPENS[lang]} {text}", lang=lang) == {FIRST, second} - {""}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le premier chèque de Salesforce à Anthropic, en 2022, était de 40 millions de dollars."),
        ("de", "2022 stellte Salesforce Anthropic einen Scheck über 40 Millionen Dollar aus."),
        ("de", "Der erste Scheck von Salesforce an Anthropic belief sich auf 40 Millionen Dollar."),
        ("es", "El primer cheque de Salesforce a Anthropic, en 2022, fue de 40 millones de dólares."),
        ("it", "Il primo assegno di Salesforce ad Anthropic, nel 2022, fu di 40 milioni di dollari."),
        ("it", "Nel 2022 Salesforce mise in Anthropic 40 milioni di dollari."),
    ],
)
def test_who_wrote_whom_a_cheque(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {FIRST}
    assert told("Anthropic. " + text.replace("Anthropic", "Lovable"), lang=lang) == set()
