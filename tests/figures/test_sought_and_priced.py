"""The price of a round, sums that somebody has in mind, money out of a market, somebody pointed at, months."""

from __future__ import annotations

import pytest

from pipeline.figures import read_figures
from pipeline.watchlist import guide_watch_list
from tests.figures.newsroom import one, told
from tests.figures.price_desk import article


@pytest.mark.parametrize(
    "text",
    [
        "At $2.4 billion, the Series D price of Cohere was a surprise.",
        "Cohere added to its round. At $2.4 billion the valuation stayed where it was.",
        "Cohere is in talks that would value it somewhere between $2.4 billion and $3 billion.",
    ],
)
def test_the_price_of_a_round(text: str) -> None:
    figure = one(text)
    assert (figure.metric, figure.low) == ("valuation", 2_400_000_000)


def test_the_size_of_a_round() -> None:
    assert told("At $500 million, the Series D of Cohere is its largest round.") == {"Cohere amount_raised 500m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Poolside is raising money; its bankers have $400 million in mind."),
        ("en", "How much Poolside wants is not settled, but one of its backers mentioned $400 million."),
        ("de", "Poolside will frisches Geld. Die Berater haben 400 Millionen Dollar im Auge."),
        ("de", "Wie viel Poolside sucht, steht nicht fest, doch ein Banker sprach von 400 Millionen Dollar."),
        ("fr", "Poolside veut lever des fonds. Ses dirigeants ont 400 millions de dollars en vue."),
        ("es", "Poolside quiere captar dinero. Sus asesores tienen 400 millones de dólares en mente."),
        ("it", "Poolside vuole raccogliere fondi. I fondatori hanno 400 milioni di dollari in mente."),
    ],
)
def test_what_somebody_has_in_mind_is_sought(lang: str, text: str) -> None:
    figure = one(text, lang=lang)
    assert (figure.metric, figure.low, figure.status) == ("amount_raised", 400_000_000, "rumoured")


@pytest.mark.parametrize(
    "text",
    [
        "The minister has $400 million in mind for data centres. Poolside is pleased.",
        "Poolside has $400 million in the bank and a new office in mind.",
    ],
)
def test_what_is_in_mind_for_something_else(text: str) -> None:
    assert told(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Meta was new to this market in 2022; in 2024 it drew $9 billion out of it.",
        "Meta has raised $9 billion in the investment-grade market.",
    ],
)
def test_money_out_of_the_market_for_bonds(text: str) -> None:
    assert told(text) == {"Meta debt_raised 9000m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Savers drew $9 billion out of the market. Meta was hit.",
        "The chips of xAI belong to a vehicle; that one seeks $9 billion of debt.",
        "Is it Writer? No, that one took $200 million. Cohere watches.",
    ],
)
def test_money_of_others(text: str) -> None:
    assert told(text) == set()


def test_a_number_before_two_joined_words_counts_them() -> None:
    text = "Cohere is in talks about a round of $1 billion, we hear from two would-be investors."
    assert told(text) == {"Cohere amount_raised 1000m USD"}


ROUNDS = (
    "<html><head><title>Scale AI's rounds</title></head><body><article><h1>Scale AI's rounds</h1><p>{unit}</p><table>"
    "<tr><th>{round}</th><th>{month}</th><th>{sold}</th><th>{lead}</th></tr>"
    "<tr><td>Series C</td><td>{first}</td><td>100</td><td>Founders Fund</td></tr>"
    "<tr><td>Series D</td><td>{second}</td><td>155</td><td>Tiger Global</td></tr></table></article></body></html>"
)


@pytest.mark.parametrize(
    ("lang", "unit", "round_", "lead", "month", "sold"),
    [
        ("en", "Millions of dollars.", "Round", "Lead", "Month", "Stock sold"),
        ("en", "Millions of dollars.", "Round", "Lead", "Month", "Taken in"),
        ("de", "Millionen Dollar.", "Runde", "Leitinvestor", "Monat", "Platziert"),
        ("fr", "Millions de dollars.", "Tour", "Chef de file", "Mois", "Encaissé"),
        ("es", "Millones de dólares.", "Ronda", "Líder", "Mes", "Colocado"),
        ("it", "Milioni di dollari.", "Round", "Capofila", "Mese", "Incassato"),
    ],
)
@pytest.mark.parametrize(("first", "second"), [("08/2019", "12/2020"), ("2019-08", "2020-12"), ("08.2019", "12.2020")])
def test_months_in_numbers_are_no_prices(
    lang: str, unit: str, round_: str, lead: str, month: str, sold: str, first: str, second: str
) -> None:
    page = ROUNDS.format(unit=unit, round=round_, lead=lead, month=month, sold=sold, first=first, second=second)
    figures = read_figures(article(page, lang=lang), guide_watch_list()).figures
    assert {(f.metric, f.low, f.as_of) for f in figures} == {
        ("amount_raised", 100_000_000, "2019-08"),
        ("amount_raised", 155_000_000, "2020-12"),
    }


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Perplexity Pro costs $20 a month, or $200 when you order a full year."),
        ("en", "Perplexity Pro costs $20 a month, or $200 if you go for a year."),
        ("de", "Perplexity Pro kostet 20 Dollar im Monat oder 200 Dollar, wenn man ein ganzes Jahr nimmt."),
        ("fr", "Perplexity Pro coûte 20 dollars par mois, ou 200 dollars si l'on achète une année."),
        ("es", "Perplexity Pro cuesta 20 dólares al mes, o 200 dólares si se toma un año entero."),
        ("it", "Perplexity Pro costa 20 dollari al mese, o 200 dollari se si prende un anno intero."),
    ],
)
def test_who_takes_a_year_pays_for_a_year(lang: str, text: str) -> None:
    figures = read_figures(article(text, lang=lang), guide_watch_list()).figures
    assert {(figure.low, figure.unit) for figure in figures} == {(20, "month"), (200, "year")}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Mit 900 Millionen Dollar ist die Bewertung von Poolside so hoch wie zuvor."),
        ("de", "900 Millionen Dollar: So viel ist Poolside den Geldgebern wert."),
        ("fr", "À 900 millions de dollars, le prix du dernier tour de Poolside reste le même."),
        ("es", "Con 900 millones de dólares, la valoración de Poolside sigue igual."),
        ("es", "900 millones de dólares: lo que vale Poolside para los socios."),
        ("it", "A 900 milioni di dollari, il valore di Poolside resta quello di prima."),
        ("it", "900 milioni di dollari: tanto vale Poolside per i soci."),
    ],
)
def test_a_price_at_the_head(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Poolside valuation 900m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Mit 900 Millionen Dollar ist der Wert des Auftrags für Poolside ein Rekord."),
        ("es", "Con 900 millones de dólares, el valor del contrato de Poolside es un récord."),
    ],
)
def test_what_something_else_is_worth(lang: str, text: str) -> None:
    assert told(text, lang=lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Meta hat am Bondmarkt 900 Millionen Dollar eingesammelt."),
        ("it", "Meta ha preso 900 milioni di dollari sul mercato delle obbligazioni."),
    ],
)
def test_money_from_the_market_for_bonds(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Meta debt_raised 900m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Investors pulled $900 million out of the bond market. Meta was hit."),
        ("de", "Sparer zogen 900 Millionen Dollar am Anleihemarkt ab. Meta litt."),
        ("fr", "Les fonds ont retiré 900 millions de dollars du marché obligataire. Meta recule."),
        ("es", "Los fondos retiraron 900 millones de dólares del mercado de bonos. Meta cae."),
    ],
)
def test_money_that_savers_take_out(lang: str, text: str) -> None:
    assert told(text, lang=lang) == set()
