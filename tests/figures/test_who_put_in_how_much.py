"""One investor's part of a named round, two of its cheques in one sentence, and the same told of strangers."""

from __future__ import annotations

import pytest

from pipeline.figures.funding import read_funding
from pipeline.watchlist import guide_watch_list
from tests.figures.newsroom import article, told

PART = "Perplexity investment Salesforce 65m USD"
PARTS = [
    ("fr", "65 millions de dollars du tour de Perplexity viennent de Salesforce."),
    ("fr", "De la série B de Perplexity, Salesforce a souscrit 65 millions de dollars."),
    ("fr", "Avec 65 millions de dollars, Salesforce est le premier actionnaire de la série B de Perplexity."),
    ("fr", "Perplexity a obtenu de Salesforce un apport de 65 millions de dollars."),
    ("fr", "Perplexity empoche 65 millions de dollars de la part de Salesforce."),
    ("de", "65 Millionen Dollar der Series B von Perplexity entfielen auf Salesforce."),
    ("de", "Von der Series B von Perplexity zeichnete Salesforce 65 Millionen Dollar."),
    ("de", "Der Beitrag von Salesforce an der Series B von Perplexity belief sich auf 65 Millionen Dollar."),
    ("de", "Perplexity bekam von Salesforce eine Kapitalspritze von 65 Millionen Dollar."),
    ("de", "Mit 65 Millionen Dollar beteiligte Salesforce sich an Perplexity."),
    ("es", "65 millones de dólares de la serie B de Perplexity proceden de Salesforce."),
    ("es", "De la serie B de Perplexity, Salesforce suscribió 65 millones de dólares."),
    ("es", "A Perplexity le llegaron 65 millones de dólares de Salesforce."),
    ("es", "Perplexity obtuvo de Salesforce una aportación de 65 millones de dólares."),
    ("es", "Era de 65 millones de dólares la apuesta de Salesforce en Perplexity."),
    ("it", "65 milioni di dollari della Serie B di Perplexity vengono da Salesforce."),
    ("it", "Della Serie B di Perplexity, 65 milioni di dollari li ha coperti Salesforce."),
    ("it", "Perplexity otterrà da Salesforce un apporto di 65 milioni di dollari."),
    ("it", "Con 65 milioni di dollari Salesforce diventa il secondo azionista di Perplexity."),
    ("en", "Salesforce took part in Perplexity's Series B with $65 million."),
    ("en", "$65 million went to Perplexity from Salesforce."),
]


@pytest.mark.parametrize(("lang", "text"), PARTS)
def test_a_part_of_a_named_round_is_one_investors(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {PART}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Dans la série B de Lovable, Salesforce a mis 65 millions de dollars."),
        ("fr", "Salesforce parie 65 millions de dollars sur Lovable."),
        ("fr", "Ce sont 65 millions de dollars que Salesforce met dans Lovable."),
        ("de", "In der Series B von Lovable hat Salesforce 65 Millionen Dollar gegeben."),
        ("de", "Mit 65 Millionen Dollar ist Salesforce der größte Geldgeber der Series B von Lovable."),
        ("de", "Von der Series B von Lovable übernahm Salesforce 65 Millionen Dollar."),
        ("es", "A la serie B de Lovable, Salesforce aporta 65 millones de dólares."),
        ("es", "65 millones de dólares de la serie B de Lovable son de Salesforce."),
        ("es", "Salesforce apuesta 65 millones de dólares por Lovable."),
        ("it", "Nella Serie B di Lovable, Salesforce ha messo 65 milioni di dollari."),
        ("it", "Con questo assegno Salesforce sale a 65 milioni di dollari investiti in Lovable."),
        ("en", "Salesforce's share of Lovable's Series B is $65 million."),
        ("en", "$65 million of Lovable's Series B is from Salesforce."),
    ],
)
def test_what_goes_to_a_stranger_is_not_the_topics(lang: str, text: str) -> None:
    opens = {
        "fr": "Perplexity n'a rien annoncé.",
        "de": "Perplexity hat nichts angekündigt.",
        "es": "Perplexity no ha anunciado nada.",
        "it": "Perplexity non ha annunciato nulla.",
        "en": "Perplexity has announced nothing.",
    }
    assert told(f"{opens[lang]} {text}", lang=lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "20 millions de dollars en 2022, 45 en 2023 : voilà ce que Salesforce a mis dans Perplexity."),
        ("fr", "Aux 20 millions de dollars de 2022, Salesforce a ajouté pour Perplexity 45 millions en 2023."),
        ("fr", "Salesforce a mis dans Perplexity 20 millions de dollars en 2022 et 45 en 2023."),
        ("fr", "Salesforce a donné à Perplexity d'abord 20 millions de dollars, en 2022, puis 45 millions, en 2023."),
        ("de", "20 Millionen Dollar 2022, 45 Millionen 2023: So viel hat Salesforce in Perplexity gesteckt."),
        ("de", "Salesforce hat Perplexity zwei Schecks geschrieben: 20 Millionen Dollar 2022 und 45 Millionen 2023."),
        ("de", "Den 20 Millionen Dollar von 2022 ließ Salesforce bei Perplexity 2023 weitere 45 Millionen folgen."),
        ("es", "20 millones de dólares en 2022, 45 en 2023: eso ha puesto Salesforce en Perplexity."),
        ("es", "A los 20 millones de dólares de 2022, Salesforce sumó en Perplexity otros 45 millones en 2023."),
        ("it", "20 milioni di dollari nel 2022, 45 nel 2023: tanto ha messo Salesforce in Perplexity."),
        ("it", "Ai 20 milioni di dollari del 2022 Salesforce ha aggiunto per Perplexity altri 45 milioni nel 2023."),
        ("it", "Salesforce ha dato a Perplexity prima 20 milioni di dollari, nel 2022, poi 45 milioni, nel 2023."),
        ("en", "$20 million in 2022, $45 million in 2023: that is what Salesforce has put into Perplexity."),
        ("en", "Salesforce gave Perplexity first $20 million, in 2022, then $45 million, in 2023."),
    ],
)
def test_two_cheques_in_a_sentence_have_a_year_each(lang: str, text: str) -> None:
    figures = read_funding(article(text, lang=lang), guide_watch_list()).figures
    assert [(f.subject, f.investor, f.as_of, int(f.low or 0)) for f in figures] == [
        ("Perplexity", "Salesforce", "2022", 20_000_000),
        ("Perplexity", "Salesforce", "2023", 45_000_000),
    ]
