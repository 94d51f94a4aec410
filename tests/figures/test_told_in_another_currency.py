"""A sum told a second time in another currency is one figure, in whatever words and behind whatever clause."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Groq closed a $600 million round in March, or about €520 million, it said."),
        ("en", "Groq raised $600 million from Samsung and Cisco, the equivalent of €520 million."),
        ("en", "Groq raised $600 million in a Series E, about €520 million at current exchange rates."),
        ("fr", "Groq a levé 600 millions de dollars, soit au cours du jour 520 millions d'euros."),
        ("fr", "Groq a levé 600 millions de dollars, l’équivalent d’environ 520 millions d’euros."),
        (
            "fr",
            "Groq a levé 600 millions de dollars en série E, ce qui représente un peu plus de 520 millions d'euros.",
        ),
        ("fr", "Groq a émis 600 millions de dollars d'obligations à sept ans, soit 520 millions d'euros environ."),
        ("de", "Groq hat 600 Millionen Dollar eingesammelt, umgerechnet gut 520 Millionen Euro."),
        ("de", "Groq hat 600 Millionen Dollar eingesammelt, das entspricht etwa 520 Millionen Euro."),
        ("de", "Groq hat 600 Millionen Dollar eingesammelt, was rund 520 Millionen Euro entspricht."),
        ("de", "Groq hat 600 Millionen Dollar (nach heutigem Wechselkurs knapp 520 Millionen Euro) eingesammelt."),
        ("de", "Groq hat 600 Millionen Dollar, zum Tageskurs 520 Millionen Euro, eingesammelt."),
        ("es", "Groq ha recaudado 600 millones de dólares, lo que equivale a casi 520 millones de euros."),
        ("es", "Groq ha recaudado 600 millones de dólares en una serie E, unos 520 millones de euros al cambio."),
        ("it", "Groq ha raccolto 600 milioni di dollari, che equivalgono a circa 520 milioni di euro."),
        ("it", "Groq ha raccolto 600 milioni di dollari in un round di Serie E, pari a 520 milioni di euro."),
        ("it", "Groq ha raccolto 600 milioni di dollari (al cambio odierno circa 520 milioni di euro)."),
    ],
)
def test_a_sum_in_another_currency_is_the_one_before(lang: str, text: str) -> None:
    (figure,) = read(text, lang=lang).figures
    (money,) = figure.also
    assert (figure.currency, int(figure.low or 0)) == ("USD", 600_000_000)
    assert (money.currency, int(money.high or money.low or 0)) == ("EUR", 520_000_000)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Groq raised $600 million in May, about €520 million in June."),
        ("fr", "Groq a levé 600 millions de dollars en mai, soit 100 millions d'euros de moins que Poolside."),
        ("de", "Groq hat 600 Millionen Dollar eingesammelt, rund 520 Millionen Euro hat Poolside aufgenommen."),
        ("es", "Groq ha recaudado 600 millones de dólares en mayo, unos 520 millones de euros en junio."),
        ("it", "Groq ha raccolto 600 milioni di dollari da Nvidia, circa 300 milioni di euro da Cisco."),
    ],
)
def test_a_sum_of_something_else_is_none(lang: str, text: str) -> None:
    assert not any(figure.also for figure in read(text, lang=lang).figures)


@pytest.mark.parametrize(
    ("lang", "title", "text"),
    [
        ("en", "Aleph Alpha raises $345 million", "Aleph Alpha raised 300 million euros ($345 million) in May."),
        ("en", "Aleph Alpha raises $345 million", "The round brought Aleph Alpha €300 million, or about $345 million."),
        (
            "de",
            "345 Millionen Dollar für Aleph Alpha",
            "Aleph Alpha hat 300 Millionen Euro (345 Millionen Dollar) erhalten.",
        ),
        (
            "fr",
            "Aleph Alpha lève 345 millions de dollars",
            "Aleph Alpha a levé 300 millions d'euros (345 millions de dollars).",
        ),
        (
            "es",
            "Aleph Alpha capta 345 millones de dólares",
            "Aleph Alpha captó 300 millones de euros (345 millones de dólares).",
        ),
        (
            "it",
            "Aleph Alpha raccoglie 345 milioni di dollari",
            "Aleph Alpha ha raccolto 300 milioni di euro (345 milioni di dollari).",
        ),
    ],
)
def test_a_headline_with_the_restated_sum_leaves_the_text_its_own(lang: str, title: str, text: str) -> None:
    (figure,) = read(text, title, lang=lang).figures
    assert (figure.currency, int(figure.low or 0)) == ("EUR", 300_000_000)
    assert [(money.currency, int(money.low or 0)) for money in figure.also] == [("USD", 345_000_000)]


def test_a_headline_in_another_currency_alone_is_another_sum() -> None:
    figures = read("Aleph Alpha raised 300 million euros.", "Aleph Alpha raises $200 million").figures
    assert {(figure.currency, int(figure.low or 0)) for figure in figures} == {
        ("USD", 200_000_000),
        ("EUR", 300_000_000),
    }
