"""What is only talked of, what is denied a clause later, marks that are passed, and when a year closes."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.figures.amounts import find_amounts
from tests.figures.newsroom import read
from tests.figures.price_desk import reading

PUBLISHED = date(2026, 1, 15)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Perplexity is not offering stock at a valuation of $30 billion, it says."),
        ("en", "A newsletter had Perplexity's sales at $90 million; the number is wrong."),
        ("en", "Yesterday we reported that Perplexity had raised $400 million. It has not."),
        ("de", "Perplexity bietet keine Aktien zu einer Bewertung von 30 Milliarden Dollar an."),
        ("de", "Ein Blog schrieb, Perplexity habe 400 Millionen Dollar eingesammelt; das ist falsch."),
        ("de", "Gestern hieß es, Perplexity habe 400 Millionen Dollar eingesammelt. Das ist nicht der Fall."),
        ("fr", "Perplexity ne cède pas de parts à une valorisation de 30 milliards de dollars."),
        ("fr", "Un blog donnait une levée de 400 millions de dollars à Perplexity ; c'est inexact."),
        ("fr", "Hier, nous écrivions que Perplexity avait levé 400 millions de dollars. Il n'en est rien."),
        ("es", "Perplexity no ofrece acciones a un precio de 30.000 millones de dólares."),
        ("es", "Un blog decía que Perplexity había captado 400 millones de dólares; la cifra es falsa."),
        ("es", "Ayer dijimos que Perplexity había captado 400 millones de dólares. No es cierto."),
        ("it", "Perplexity non cede quote, e non offre azioni a un prezzo di 30 miliardi di dollari."),
        ("it", "Un blog diceva che Perplexity aveva raccolto 400 milioni di dollari; la cifra è sbagliata."),
        ("it", "Ieri abbiamo scritto che Perplexity aveva raccolto 400 milioni di dollari. Non è vero."),
        # what nobody is at
        ("en", "Perplexity is not in the midst of raising $400 million."),
        ("en", "Perplexity isn't in the process of raising $400 million."),
        ("de", "„Wir sind gerade nicht dabei, 400 Millionen Dollar einzusammeln“, sagt Perplexity."),
        ("fr", "« Non, nous ne sommes pas en train de lever 400 millions de dollars », dit le patron de Perplexity."),
        ("fr", "« Nous ne sommes pas en négociation pour lever 400 millions de dollars », dit Perplexity."),
        # a denial that goes on behind a colon
        (
            "en",
            "A blog wrote that Perplexity had raised $400 million. Perplexity denied the story: no round took place.",
        ),
        (
            "de",
            "Ein Blog gab Perplexity 400 Millionen Dollar neues Kapital. Die Firma dementierte: Es gebe keine Runde.",
        ),
        (
            "fr",
            "Selon un blog, Perplexity a levé 400 millions de dollars. La société a démenti : aucun tour n'a eu lieu.",
        ),
        ("es", "Según un blog, Perplexity captó 400 millones de dólares. La empresa lo desmintió: no hubo tal ronda."),
        ("it", "Secondo un blog Perplexity ha raccolto 400 milioni di dollari. La società ha smentito: nessun round."),
    ],
)
def test_denied(lang: str, text: str) -> None:
    assert {figure.status for figure in read(text, lang=lang, published=PUBLISHED).figures} == {"denied"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Three former managers told us that Perplexity's revenue was $90 million."),
        # who does not deny does not confirm either
        ("en", "Perplexity did not deny that it had raised $400 million."),
        ("de", "Perplexity dementierte nicht, dass es 400 Millionen Dollar eingesammelt hat."),
        ("fr", "Perplexity ne dément pas avoir levé 400 millions de dollars."),
        ("es", "Perplexity no desmintió que hubiera captado 400 millones de dólares."),
        ("it", "Perplexity non nega di aver raccolto 400 milioni di dollari."),
        # moods in which hearsay is told
        ("de", "Man hört, Perplexity suche 400 Millionen Dollar."),
        ("de", "Auf dem Markt heißt es, dass Perplexity 400 Millionen Dollar sucht."),
        ("es", "Se cuenta que Perplexity busque 400 millones de dólares."),
        ("it", "Si racconta che Perplexity cerchi 400 milioni di dollari."),
        ("it", "Si racconta che Perplexity miri a 400 milioni di dollari."),
        ("en", "Perplexity, as one trader has it, is worth $30 billion."),
        ("en", "All the talk was of a $400 million round for Perplexity."),
        ("de", "Drei frühere Manager berichteten, der Umsatz von Perplexity liege bei 90 Millionen Dollar."),
        ("de", "Man munkelt von einer Bewertung von 30 Milliarden Dollar für Perplexity."),
        ("de", "Womöglich sammelt Perplexity 400 Millionen Dollar ein."),
        ("fr", "On évoque un tour de 400 millions de dollars pour Perplexity."),
        ("fr", "On attribue à Perplexity une valorisation de 30 milliards de dollars."),
        ("es", "Se le atribuye a Perplexity una valoración de 30.000 millones de dólares."),
        ("es", "Tal vez Perplexity capte 400 millones de dólares."),
        ("it", "A Perplexity si attribuisce una valutazione di 30 miliardi di dollari."),
        ("it", "Forse Perplexity raccoglierà 400 milioni di dollari."),
        ("en", "Perplexity is pressing ahead with a $400 million round."),
        ("en", "Perplexity is gearing up to sell $400 million of stock in a new round."),
        ("en", "Perplexity expects its next round to be $400 million."),
        ("en", "Brokers speak of a valuation of $30 billion for Perplexity."),
        ("en", "Negotiations: talks are being held at a valuation of $30 billion for Perplexity."),
        (
            "en",
            "If an old employee remembers right, Perplexity had revenue of $90 million, says a broker.",
        ),
        ("de", "Bei Perplexity bahnt sich eine Runde über 400 Millionen Dollar an."),
        ("fr", "Un tour de 400 millions de dollars se dessine pour Perplexity."),
        ("es", "Se perfila una ronda de 400 millones de dólares para Perplexity."),
        ("it", "Perplexity si accinge a raccogliere 400 milioni di dollari."),
    ],
)
def test_talked_of(lang: str, text: str) -> None:
    assert {figure.status for figure in read(text, lang=lang, published=PUBLISHED).figures} == {"rumoured"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Perplexity raised $400 million. It did not say who led the round."),
        ("en", "Perplexity, which had been gearing up for it for months, raised $400 million."),
        ("en", "Weeks after raising $400 million, Perplexity is looking for staff."),
        ("en", "Flush with $400 million in fresh cash, Perplexity hired a finance chief."),
        ("de", "Frisch mit 400 Millionen Dollar ausgestattet, sucht Perplexity Personal."),
        ("en", "Perplexity raised $400 million. Did it need the money? It did not."),
        ("en", "Perplexity had sales of $90 million in 2025; for 2026 it is aiming at $200 million, two insiders say."),
        ("fr", "Perplexity a levé 400 millions de dollars ; son nom n'est pas faux, il est anglais."),
        ("it", "Un nuovo round, che attribuisce a Perplexity una valutazione di 30 miliardi di dollari, è chiuso."),
        ("es", "El diario The Information le atribuye a Perplexity una valoración de 30.000 millones de dólares."),
    ],
)
def test_asserted(lang: str, text: str) -> None:
    assert read(text, lang=lang, published=PUBLISHED).figures[0].status == "asserted"


@pytest.mark.parametrize(
    ("lang", "text", "hedge"),
    [
        ("en", "crossed at the end of May the threshold of $90 million", "at_least"),
        ("fr", "a franchi, selon lui, la barre des 90 millions de dollars", "at_least"),
        ("fr", "rate de peu la barre des 90 millions de dollars", "exact"),
        ("de", "hat im Mai die Hürde von 90 Millionen Dollar übersprungen", "at_least"),
        ("de", "nennt die Marke von 90 Millionen Dollar ein Ziel", "exact"),
        ("es", "superó el mes pasado el listón de los 90 millones de dólares", "at_least"),
        ("it", "ha infranto in primavera il muro dei 90 milioni di dollari", "at_least"),
        ("fr", "flirtent avec les 90 millions de dollars", "about"),
        ("de", "nähern sich den 90 Millionen Dollar", "about"),
        ("es", "no alcanzan los 90 millones de dólares", "at_most"),
        ("it", "non raggiungono i 90 milioni di dollari", "at_most"),
    ],
)
def test_marks(lang: str, text: str, hedge: str) -> None:
    assert [amount.hedge for amount in find_amounts(text, lang)] == [hedge]


@pytest.mark.parametrize(
    ("lang", "text", "period", "as_of"),
    [
        ("de", "Im Auftaktquartal 2025 setzte Meta 42 Milliarden Dollar um.", "2025-Q1", None),
        ("de", "Im Schlussquartal 2024 setzte Meta 48 Milliarden Dollar um.", "2024-Q4", None),
        ("en", "In the closing quarter of 2024 Meta had revenue of $48 billion.", "2024-Q4", None),
        (
            "fr",
            "Cohere compte terminer 2026 avec 300 millions de dollars de revenus annualisés.",
            "run-rate",
            "2026-12",
        ),
        (
            "es",
            "Cohere confía en cerrar 2026 con ingresos anualizados de 300 millones de dólares.",
            "run-rate",
            "2026-12",
        ),
        (
            "it",
            "Cohere conta di chiudere il 2026 con ricavi annualizzati per 300 milioni di dollari.",
            "run-rate",
            "2026-12",
        ),
    ],
)
def test_when_a_year_opens_and_closes(lang: str, text: str, period: str, as_of: str | None) -> None:
    (figure,) = read(text, lang=lang, published=PUBLISHED).figures
    assert (figure.period, figure.as_of) == (period, as_of)


def test_a_round_told_between_its_sum_and_its_price_is_of_both() -> None:
    raised, price = read("Cohere took in $500 million in a Series D at $6.8 billion.").figures
    assert (raised.metric, raised.round) == ("amount_raised", "series-d")
    assert price.metric == "valuation"


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        ("Perplexity Max, launched on 2 July at $200 a month, sells well.", "2025-07-02"),
        ("Perplexity Max, launched on 2 July, costs $200 a month.", None),
    ],
)
def test_the_day_of_a_launch_dates_the_price_told_with_it(text: str, as_of: str | None) -> None:
    (figure,) = reading(text).figures
    assert figure.as_of == as_of


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "With the new shares counted, Perplexity is worth $20 billion."),
        ("en", "Perplexity took $400 million. That money included, it is worth $20 billion."),
        ("en", "Perplexity is worth $20 billion after the injection."),
        ("fr", "Une fois les capitaux ajoutés, Perplexity vaut 20 milliards de dollars."),
        ("it", "Perplexity vale 20 miliardi di dollari dopo l'iniezione di capitale."),
    ],
)
def test_the_new_money_is_in(lang: str, text: str) -> None:
    assert [f.basis for f in read(text, lang=lang).figures if f.metric == "valuation"] == ["post"]


def test_the_time_of_an_event_is_not_now() -> None:
    (figure,) = read(
        "Nel maggio 2024, al momento del lancio, Perplexity era stata valutata 1 miliardo di dollari.", lang="it"
    ).figures
    assert figure.as_of == "2024-05"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Nobody denies that Perplexity has raised $400 million."),
        ("en", "Perplexity did not deny that it loses money; it raised $400 million in May."),
        ("en", "Perplexity raised $400 million. It denies the charge: the photographs were its own."),
        ("de", "Niemand bestreitet, dass Perplexity 400 Millionen Dollar eingesammelt hat."),
        ("fr", "Personne ne nie que Perplexity a levé 400 millions de dollars."),
        ("es", "Nadie niega que Perplexity captó 400 millones de dólares."),
        ("it", "Nessuno nega che Perplexity abbia raccolto 400 milioni di dollari."),
    ],
)
def test_what_nobody_denies_is_a_fact(lang: str, text: str) -> None:
    figures = read(text, lang=lang, published=PUBLISHED).figures
    assert [(figure.metric, figure.status) for figure in figures] == [("amount_raised", "asserted")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "« Nous ne sommes pas seulement en train de lever 400 millions de dollars », dit Perplexity."),
        ("de", "Nvidia war nicht dabei, als Perplexity 400 Millionen Dollar einsammelte."),
        ("en", "Perplexity is not profitable. It is in the process of raising $400 million."),
    ],
)
def test_not_denied_where_something_else_is(lang: str, text: str) -> None:
    assert {figure.status for figure in read(text, lang=lang, published=PUBLISHED).figures} <= {"asserted", "rumoured"}
    assert read(text, lang=lang, published=PUBLISHED).figures


@pytest.mark.parametrize(
    ("lang", "text", "low", "high"),
    [
        ("fr", "a franchi en mai les 100 millions de dollars", 100, None),
        ("fr", "a dépassé en 2025 les 100 millions de dollars", 100, None),
        ("fr", "n'a pas dépassé en avril les 100 millions de dollars", None, 100),
        ("fr", "frôlait en mai les 100 millions de dollars", 100, 100),
        ("fr", "a passé le cap du milliard de dollars en avril", 1000, None),
        ("fr", "a passé la barre du million de dollars", 1, None),
        ("es", "superó en mayo los 100 millones de dólares", 100, None),
        ("es", "rebasó en 2025 los 100 millones de dólares", 100, None),
        ("it", "ha superato a maggio i 100 milioni di dollari", 100, None),
        ("it", "superò i 100 milioni di dollari", 100, None),
        ("de", "übertraf 2025 die 100 Millionen Dollar", 100, None),
        # what is not passed there
        ("fr", "a levé en mai les 100 millions de dollars", 100, 100),
        ("fr", "a passé en mai les 100 millions de dollars à une filiale", 100, 100),
        ("es", "pasó en mayo los 100 millones de dólares a una filial", 100, 100),
        ("de", "nahm im Mai die 100 Millionen Dollar an", 100, 100),
        ("fr", "a doublé Google en mai ; les 100 millions de dollars", 100, 100),
    ],
)
def test_passed_in_a_month(lang: str, text: str, low: int | None, high: int | None) -> None:
    (one,) = find_amounts(text, lang)
    assert [end and int(end) // 1_000_000 for end in (one.low, one.high)] == [low, high]
