"""Marks that a sum passes, nears or does not reach, with or without an adjective beside them."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.figures import find_amounts
from tests.figures.newsroom import OPENING, TITLE, one, others, read, told

AT_LEAST, AT_MOST, ABOUT, EXACT = "at_least", "at_most", "about", "exact"


@pytest.mark.parametrize(
    ("lang", "text", "hedge"),
    [
        ("en", "Sales have passed the psychological mark of $8 billion.", AT_LEAST),
        ("en", "Its worth topped the symbolic $90 billion this spring.", AT_LEAST),
        ("fr", "Les ventes ont dépassé le seuil fatidique des 8 milliards d'euros.", AT_LEAST),
        ("fr", "Les ventes ont franchi le cap mythique du milliard d'euros.", AT_LEAST),
        ("fr", "De quoi dépasser la barre du milliard d'euros.", AT_LEAST),
        ("de", "Der Umsatz durchbrach die magische Marke von 8 Milliarden Euro.", AT_LEAST),
        ("es", "Las ventas cruzaron o, mejor, han cruzado la mítica barrera de los 8.000 millones de euros.", AT_LEAST),
        ("it", "Le vendite hanno varcato la mitica soglia del miliardo di euro.", AT_LEAST),
        ("en", "Sales are approaching the threshold of $8 billion.", ABOUT),
        ("fr", "Les ventes frôlent la barre symbolique des 8 milliards d'euros.", ABOUT),
        ("es", "Las ventas rozan el umbral de los 8.000 millones de euros.", ABOUT),
        ("it", "Le vendite sfiorano la soglia dei 300 milioni di euro.", ABOUT),
        ("en", "Sales have yet to pass $8 billion.", AT_MOST),
        ("en", "Sales haven't passed $8 billion.", AT_MOST),
        ("en", "Sales have not hit $8 billion.", AT_MOST),
        ("fr", "Les ventes n'ont jamais franchi la barre des 8 milliards d'euros.", AT_MOST),
        ("fr", "Les ventes n'ont pas atteint 8 milliards d'euros.", AT_MOST),
        ("de", "Der Umsatz hat die Marke von 8 Milliarden Euro nie überschritten.", AT_MOST),
        ("es", "Las ventas no han superado la barrera de los 8.000 millones de euros.", AT_MOST),
        ("it", "Le vendite non hanno ancora superato il miliardo di euro.", AT_MOST),
        # what only looks like it
        ("en", "Sales have not only passed $8 billion, they go on growing.", AT_LEAST),
        ("en", "The firm, which is not listed, has passed $8 billion.", AT_LEAST),
        ("en", "Sales hit $8 billion, which is not bad.", EXACT),
        ("fr", "Les ventes ont atteint 8 milliards d'euros, pas plus.", EXACT),
        ("de", "Der Umsatz hat nicht nur die Marke von 8 Milliarden Euro geknackt.", AT_LEAST),
    ],
)
def test_a_mark_is_passed_neared_or_not_reached(lang: str, text: str, hedge: str) -> None:
    assert [amount.hedge for amount in find_amounts(text, lang)] == [hedge]


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        ("fr", "Cohere est sur le point d'obtenir 300 millions de dollars.", "rumoured"),
        ("fr", "Cohere était parvenue à lever 300 millions de dollars.", "asserted"),
        ("fr", "Cohere aurait réussi à lever 300 millions de dollars.", "rumoured"),
        ("fr", "Cohere n'a pas réussi à lever 300 millions de dollars.", "denied"),
        ("en", "Cohere was not able to raise $300 million.", "denied"),
        ("en", "Cohere was able to raise $300 million.", "asserted"),
        ("de", "Cohere ist es nicht gelungen, 300 Millionen Dollar einzusammeln.", "denied"),
        ("de", "Cohere ist es gelungen, 300 Millionen Dollar einzusammeln.", "asserted"),
        ("es", "Cohere no ha podido captar 300 millones de dólares.", "denied"),
        ("es", "Cohere ha podido captar 300 millones de dólares.", "asserted"),
        ("it", "Cohere non è riuscita a raccogliere 300 milioni di dollari.", "denied"),
        ("it", "Cohere è riuscita a raccogliere 300 milioni di dollari.", "asserted"),
    ],
)
def test_what_was_managed_is_told_and_what_was_not_is_denied(lang: str, text: str, status: str) -> None:
    assert one(text, lang=lang).status == status


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        ("en", "Cohere is close to announcing a round of $300 million.", "rumoured"),
        ("fr", "Cohere est sur le point d'annoncer un tour de 300 millions de dollars.", "rumoured"),
        ("es", "Cohere está a punto de anunciar una ronda de 300 millones de dólares.", "rumoured"),
        ("it", "Cohere è vicina ad annunciare un round da 300 milioni di dollari.", "rumoured"),
        ("en", "Cohere, which is set to announce a new model, has raised $300 million.", "asserted"),
        ("fr", "Cohere, qui est proche d'annoncer un modèle, a levé 300 millions de dollars.", "asserted"),
    ],
)
def test_what_is_about_to_be_announced_is_a_rumour(lang: str, text: str, status: str) -> None:
    assert one(text, lang=lang).status == status


def test_the_total_of_a_round_is_no_total_of_all() -> None:
    text = "Cohere vale 7 miliardi di dollari. Quest'ultimo investimento, per un totale di 300 milioni, include Nvidia."
    assert told(text, lang="it") == {"Cohere valuation 7000m USD", "Cohere amount_raised 300m USD"}


def test_an_adverb_behind_a_sum_without_currency_is_nothing_that_is_counted() -> None:
    reading = read("Cohere, che aveva raccolto 6 mld proprio quest'anno, vale 7 miliardi di dollari.", lang="it")
    assert [figure.low for figure in reading.figures] == [6_000_000_000, 7_000_000_000]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "No European startup is worth more than $20 billion."),
        ("en", "No other maker of models had reached a valuation of $20 billion."),
        ("de", "Kein anderes Start-up war je mehr als 20 Milliarden Dollar wert."),
        ("es", "Ningún laboratorio ha alcanzado una valoración de 20.000 millones de dólares."),
        ("it", "Nessun'altra startup ha raccolto 2 miliardi di dollari in una volta."),
    ],
)
def test_what_nobody_is_worth_is_nobodys(lang: str, text: str) -> None:
    assert others(text, lang) == set()
    asides = read(f"{OPENING[lang]}\n\n{text}", TITLE, lang).set_aside
    assert [aside.rule for aside in asides] in (["other"], ["market"])


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "No doubt Cohere has raised $300 million."),
        ("en", "No other maker has raised as much as Cohere, which took in $300 million."),
        ("de", "Kein Start-up sammelte so viel ein wie Cohere, das 300 Millionen Dollar erhielt."),
        ("it", "Nessuno ha raccolto quanto Cohere, che ha incassato 300 milioni di dollari."),
    ],
)
def test_what_is_told_behind_nobody_is_read(lang: str, text: str) -> None:
    figure = one(text, lang=lang)
    assert (figure.subject, figure.metric, figure.low) == ("Cohere", "amount_raised", 300_000_000)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In June 2023 Cohere raised $270 million, then, on 10 December, another $100 million."),
        ("fr", "En juin 2023, Cohere a levé 270 millions de dollars, puis 100 millions le 10 décembre."),
        ("de", "Im Juni 2023 nahm Cohere 270 Millionen Dollar auf, dann am 10. Dezember 100 Millionen."),
        (
            "es",
            "En junio de 2023 Cohere captó 270 millones de dólares y luego, el 10 de diciembre, otros 100 millones.",
        ),
        ("it", "Nel giugno 2023 Cohere ha raccolto 270 milioni di dollari e poi, il 10 dicembre, altri 100 milioni."),
    ],
)
def test_a_day_without_a_year_comes_after_the_date_told_before(lang: str, text: str) -> None:
    assert {figure.as_of for figure in read(text, lang=lang).figures} == {"2023-06", "2023-12-10"}


def test_a_day_without_a_year_is_the_last_such_where_nothing_is_told_in_turn() -> None:
    text = "Cohere, which raised $270 million in June 2023, closed a round of $100 million on 10 September."
    assert {figure.as_of for figure in read(text).figures} == {"2023-06", "2025-09-10"}


def test_a_leap_day_stays_where_another_year_has_none() -> None:
    text = "In January 2023 Cohere raised $270 million and then, on 29 February, another $100 million."
    assert {figure.as_of for figure in read(text, published=date(2024, 4, 1)).figures} == {"2023-01", "2024-02-29"}
