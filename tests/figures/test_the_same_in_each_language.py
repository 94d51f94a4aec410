"""One thing said in each language is read the same: deadlines, what became of a forecast, papers, years before."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.figures import find_amounts
from tests.figures.newsroom import one, read, told

MARCH = date(2026, 3, 16)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere aims to reach $1 billion in revenue by 2028."),
        ("de", "Cohere will bis 2028 einen Umsatz von einer Milliarde Dollar erreichen."),
        ("fr", "Cohere vise un milliard de dollars de chiffre d'affaires d'ici à 2028."),
        ("es", "Cohere aspira a facturar 1.000 millones de dólares en 2028."),
        ("it", "Cohere punta a un miliardo di dollari di ricavi entro il 2028."),
    ],
)
def test_a_revenue_is_of_the_year_by_which_it_is_sought(lang: str, text: str) -> None:
    figure = one(text, lang=lang)
    assert (figure.metric, figure.status, figure.period) == ("revenue", "forecast", "2028")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Cohere will bis 2028 eine Milliarde Dollar Kapital einsammeln."),
        ("fr", "Cohere veut lever un milliard de dollars d'ici à 2028."),
        ("it", "Cohere vuole raccogliere un miliardo di dollari entro il 2028."),
    ],
)
def test_a_round_is_not_dated_by_its_deadline(lang: str, text: str) -> None:
    figure = one(text, lang=lang)
    assert (figure.metric, figure.as_of) == ("amount_raised", None)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Nvidia's revenue in the fourth quarter rose 73% from a year earlier to $68 billion."),
        ("en", "In the fourth quarter, revenue at Nvidia was up 73% on a year ago at $68 billion."),
        (
            "de",
            "Nvidias Umsatz stieg im vierten Quartal um 73 Prozent gegenüber dem Vorjahr auf 68 Milliarden Dollar.",
        ),
        ("fr", "Les ventes de Nvidia ont bondi au quatrième trimestre de 73 % sur un an, à 68 milliards de dollars."),
        (
            "es",
            "Los ingresos de Nvidia en el cuarto trimestre subieron un 73% interanual, a 68.000 millones de dólares.",
        ),
        (
            "it",
            "I ricavi di Nvidia nel quarto trimestre salgono del 73% rispetto a un anno fa a 68 miliardi di dollari.",
        ),
    ],
)
def test_the_year_that_a_change_counts_from_dates_nothing(lang: str, text: str) -> None:
    assert one(text, lang=lang, published=MARCH).period == "2025-Q4"


def test_a_sum_behind_that_year_is_of_it() -> None:
    figures = read("In 2025 Cohere made $100 million, 40% more than a year earlier ($71 million).").figures
    assert {(int(figure.low or 0), figure.period) for figure in figures} == {
        (100_000_000, "2025"),
        (71_000_000, "2024"),
    }


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Analysts had expected Nvidia's revenue to reach $60 billion; it came to $68 billion."),
        ("de", "Der Markt hatte bei Nvidia 60 Milliarden Dollar Umsatz erwartet; es wurden 68 Milliarden."),
        (
            "fr",
            "Les analystes attendaient de Nvidia 60 milliards de dollars de ventes ; elles ont atteint 68 milliards.",
        ),
        (
            "es",
            "Los analistas esperaban de Nvidia unos ingresos de 60.000 millones de dólares; fueron 68.000 millones.",
        ),
        ("it", "Gli analisti si aspettavano per Nvidia ricavi di 60 miliardi di dollari; sono stati 68 miliardi."),
    ],
)
def test_what_became_of_a_forecast(lang: str, text: str) -> None:
    figure = one(text, lang=lang)
    assert (figure.metric, figure.low, figure.status) == ("revenue", 68_000_000_000, "asserted")


@pytest.mark.parametrize(
    "text",
    [
        "Cohere hatte mit 40 Millionen Dollar Umsatz gerechnet.",
        "Cohere hatte sich 40 Millionen Dollar Umsatz vorgenommen.",
    ],
)
def test_what_somebody_had_reckoned_with(text: str) -> None:
    assert one(text, lang="de").status == "forecast"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere took in $35 million of revenue in the first half, according to documents seen by a newspaper."),
        ("en", "Cohere's revenue was $35 million in the first half, people familiar with it said."),
        ("de", "Einem durchgesickerten Dokument zufolge setzte Cohere im ersten Halbjahr 35 Millionen Dollar um."),
        (
            "de",
            "Cohere setzte im ersten Halbjahr 35 Millionen Dollar um, wie aus Papieren hervorgeht, die uns vorliegen.",
        ),
        ("fr", "Selon un document ayant fuité, Cohere a réalisé 35 millions de dollars de ventes au premier semestre."),
        ("es", "Según un documento filtrado, Cohere facturó 35 millones de dólares en el primer semestre."),
        ("it", "Secondo un documento trapelato Cohere ha fatturato 35 milioni di dollari nel primo semestre."),
    ],
)
def test_leaked_papers_tell_hearsay_of_what_has_been(lang: str, text: str) -> None:
    figure = one(text, lang=lang, published=MARCH)  # when the first half of the year is not over
    assert (figure.metric, figure.status, figure.period) == ("revenue", "rumoured", "2025-H1")


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        ("en", "Cohere is considering a bond of $300 million.", "rumoured"),
        ("es", "Cohere estudia una emisión de bonos de 300 millones de dólares.", "rumoured"),
        ("es", "Cohere ha emitido bonos por 300 millones de dólares.", "asserted"),
        ("it", "Cohere valuta un'obbligazione da 300 milioni di dollari.", "rumoured"),
        ("it", "Cohere ha emesso un'obbligazione da 300 milioni di dollari.", "asserted"),
    ],
)
def test_a_bond_that_is_only_thought_of(lang: str, text: str, status: str) -> None:
    figure = one(text, lang=lang)
    assert (figure.metric, figure.status) == ("debt_raised", status)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "OpenAI and Anthropic raised $40 billion and $13 billion respectively."),
        ("en", "OpenAI and Anthropic raised $40 and $13 billion respectively."),
        ("de", "OpenAI und Anthropic sammelten 40 beziehungsweise 13 Milliarden Dollar ein."),
        ("fr", "OpenAI et Anthropic ont levé respectivement 40 et 13 milliards de dollars."),
        ("es", "OpenAI y Anthropic captaron 40.000 y 13.000 millones de dólares, respectivamente."),
        ("it", "OpenAI e Anthropic hanno raccolto rispettivamente 40 e 13 miliardi di dollari."),
    ],
)
def test_sums_in_order_share_their_magnitude_whichever_is_larger(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"OpenAI amount_raised 40000m USD", "Anthropic amount_raised 13000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "GPT-4 and 3 billion dollars are two things."),
        ("en", "In chapters 40 and 13 billion dollars are told of."),
        ("de", "In Kapitel 40 und 13 Milliarden Dollar später war es so."),
    ],
)
def test_a_number_before_a_smaller_sum_is_none(lang: str, text: str) -> None:
    assert len(find_amounts(text, lang)) == 1


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Including the new round, Cohere has raised $1.6 billion."),
        ("de", "Die neue Runde eingerechnet, hat Cohere 1,6 Milliarden Dollar eingesammelt."),
        ("de", "Inklusive der neuen Runde hat Cohere 1,6 Milliarden Dollar eingesammelt."),
        ("fr", "En comptant ce tour, Cohere a levé 1,6 milliard de dollars."),
        ("es", "Contando esta ronda, Cohere ha captado 1.600 millones de dólares."),
        ("it", "Compreso il nuovo round, Cohere ha raccolto 1,6 miliardi di dollari."),
    ],
)
def test_what_is_raised_with_a_round_is_the_total(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere total_raised 1600m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Einschließlich der neuen Runde wird Cohere mit 7 Milliarden Dollar bewertet."),
        ("fr", "Ce tour compris, Cohere est valorisée 7 milliards de dollars."),
        ("it", "Compreso il nuovo round, Cohere vale 7 miliardi di dollari."),
    ],
)
def test_what_it_is_worth_with_a_round_is_no_total(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere valuation 7000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "“We will end the year with $300 million in revenue,” said Cohere's chief executive."),
        ("de", "„Wir werden das Jahr mit 300 Millionen Dollar Umsatz abschließen“, sagte der Chef von Cohere."),
        ("fr", "« Nous finirons l'année avec 300 millions de dollars de revenus », a dit le patron de Cohere."),
        ("es", "«Cerraremos el año con 300 millones de dólares de ingresos», dijo el jefe de Cohere."),
        ("it", "«Chiuderemo l'anno con 300 milioni di dollari di ricavi», ha detto il capo di Cohere."),
    ],
)
def test_what_a_year_will_end_with_is_a_forecast(lang: str, text: str) -> None:
    figure = one(text, title="Cohere", lang=lang)
    assert (figure.metric, figure.low, figure.status) == ("revenue", 300_000_000, "forecast")


def test_a_company_that_counts_users_forecasts_nothing() -> None:
    text = "Cohere compte 2 millions d'utilisateurs et 300 millions de dollars de revenus."
    assert one(text, lang="fr").status == "asserted"


def test_revenue_that_doubles_up_to_a_sum_reaches_it() -> None:
    figure = one("Cohere prevé que sus ingresos se dupliquen este año, hasta 480 millones de dólares.", lang="es")
    assert (figure.low, figure.high, figure.status) == (480_000_000, 480_000_000, "forecast")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere is worth $7 billion after its new round."),
        ("de", "Cohere nach neuer Runde 7 Milliarden Dollar wert."),
        ("de", "Cohere ist nach der Finanzierung 7 Milliarden Dollar wert."),
        ("fr", "Cohere vaut 7 milliards de dollars après un nouveau tour."),
    ],
)
def test_worth_after_a_round_is_no_round(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere valuation 7000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The money comes from Radical ($100 million) and Inovia ($50 million), Cohere said."),
        (
            "de",
            "Das Geld kommt von Radical Ventures (100 Millionen Dollar) und Inovia (50 Millionen Dollar), so Cohere.",
        ),
        ("fr", "L'argent vient de Radical Ventures (100 millions de dollars) et d'Inovia (50 millions), dit Cohere."),
        ("es", "El dinero de Cohere viene de Radical Ventures (100 millones de dólares) e Inovia (50 millones)."),
    ],
)
def test_each_of_several_givers_has_its_bracket(lang: str, text: str) -> None:
    figures = read(text, lang=lang).figures
    assert {int(figure.low or 0): (figure.investor or "").split()[0] for figure in figures} == {
        100_000_000: "Radical",
        50_000_000: "Inovia",
    }


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        ("en", "Talks over a $1 billion round for Cohere have collapsed.", "rumoured"),
        ("en", "After long talks Cohere closed a $1 billion round.", "asserted"),
        ("fr", "Des sources du secteur évaluent à 1 milliard de dollars le tour de Cohere.", "rumoured"),
        ("fr", "Plusieurs investisseurs estiment les revenus de Cohere à 1 milliard de dollars.", "rumoured"),
        ("fr", "Le cabinet Sacra évalue le chiffre d'affaires de Cohere à 1 milliard de dollars.", "asserted"),
    ],
)
def test_talks_and_sources_without_a_name(lang: str, text: str, status: str) -> None:
    figure = one(text, lang=lang)
    assert (figure.low, figure.status) == (1_000_000_000, status)
