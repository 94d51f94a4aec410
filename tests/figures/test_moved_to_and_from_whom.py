"""Where a price is moved to, whom an investment comes from, and facts inside a rumour."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, read, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "La ronda podría catapultar la valoración de Cohere hasta los 9.000 millones de dólares."),
        ("es", "Tras la venta, la valoración de Cohere se habría movido hasta los 9.000 millones de dólares."),
        ("es", "La ronda impulsaría la valoración de Cohere hasta los 9.000 millones de dólares."),
        ("fr", "Le tour pourrait propulser la valorisation de Cohere jusqu'à 9 milliards de dollars."),
        ("it", "Il round farebbe salire la valutazione di Cohere fino a 9 miliardi di dollari."),
        ("it", "Il round potrebbe catapultare la valutazione di Cohere fino a 9 miliardi di dollari."),
    ],
)
def test_where_a_value_is_moved_to_is_no_upper_bound(lang: str, text: str) -> None:
    figure = one(text, lang=lang)
    assert (figure.low, figure.high, figure.hedge, figure.status) == (
        9_000_000_000,
        9_000_000_000,
        "exact",
        "rumoured",
    )


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "Cohere podría captar hasta 300 millones de dólares."),
        ("es", "Cohere podría valer hasta 300 millones de dólares."),
        ("fr", "Cohere pourrait lever jusqu'à 300 millions de dollars."),
        ("it", "Cohere potrebbe raccogliere fino a 300 milioni di dollari."),
    ],
)
def test_up_to_stays_an_upper_bound(lang: str, text: str) -> None:
    assert one(text, lang=lang).hedge == "at_most"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Cohere hat sich eine Investition in Höhe von 300 Millionen Euro vom niederländischen Unternehmen ASML "
         "gesichert."),
        ("de", "In einer Serie-C-Finanzierungsrunde investierte ASML 300 Millionen Euro und stieg bei Cohere ein."),
        ("de", "ASML investiert nach eigenen Angaben im Rahmen einer Finanzierungsrunde 300 Millionen Euro in Cohere."),
        ("fr", "Cohere a obtenu un investissement de 300 millions d'euros du fabricant néerlandais ASML."),
        ("es", "Cohere ha recibido una inversión por valor de 300 millones de euros a manos de ASML."),
        ("es", "Cohere ha recibido una inyección de 300 millones de euros a cargo de ASML."),
        ("it", "Cohere ha ottenuto un investimento di 300 milioni di euro dall'azienda olandese ASML."),
    ],
)  # fmt: skip
def test_from_whom_an_investment_comes(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere investment ASML 300m EUR"}


@pytest.mark.parametrize(
    "text",
    [
        "In der Runde investierten mehrere Geldgeber 300 Millionen Euro in Cohere.",
        "In der jüngsten Finanzierungsrunde investierten Nvidia und AMD 300 Millionen Euro in Cohere.",
        "Vor der Investition von Google hatte Cohere bereits 300 Millionen Euro aufgebracht.",
    ],
)
def test_what_several_gave_or_was_there_before_is_no_ones_money(text: str) -> None:
    assert told(text, lang="de") == {"Cohere amount_raised 300m EUR"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "With this round, Cohere would reportedly have reached 1 billion euros in total, counting the 385 "
         "million euros raised in December 2023."),
        ("de", "Mit dieser Runde soll Cohere insgesamt auf 1 Milliarde Euro kommen, die im Dezember 2023 "
         "eingesammelten 385 Millionen Euro eingerechnet."),
        ("fr", "Avec ce tour, Cohere aurait atteint un total de 1 milliard d'euros, en comptant les 385 millions "
         "d'euros levés en décembre 2023."),
        ("es", "Con esta ronda, Cohere habría alcanzado un total de 1.000 millones de euros, sumando los 385 millones "
         "de euros obtenidos en diciembre de 2023."),
        ("it", "Con questo round Cohere avrebbe raggiunto un totale di 1 miliardo di euro, sommando i 385 milioni di "
         "euro raccolti a dicembre 2023."),
    ],
)  # fmt: skip
def test_a_round_of_a_date_that_is_counted_in_is_a_fact(lang: str, text: str) -> None:
    status = {(figure.metric, figure.status) for figure in read(text, lang=lang).figures}
    assert status == {("total_raised", "rumoured"), ("amount_raised", "asserted")}


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("es", "Hoy en día, Cohere vale 7.000 millones de dólares.", None),
        ("es", "Hoy Cohere vale 7.000 millones de dólares.", "2025-09-15"),
        ("it", "Al giorno d'oggi Cohere vale 7 miliardi di dollari.", None),
        ("it", "Oggi Cohere vale 7 miliardi di dollari.", "2025-09-15"),
    ],
)
def test_nowadays_is_no_day(lang: str, text: str, day: str | None) -> None:
    assert one(text, lang=lang).as_of == day
