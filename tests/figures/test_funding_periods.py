"""Which period a revenue is of, and when it is a yearly pace."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.newsroom import read

PUBLISHED = date(2026, 1, 15)


def periods(text: str, lang: str = "en", published: date = PUBLISHED) -> list[tuple[str | None, str | None]]:
    figures = [f for f in read(text, lang=lang, published=published).figures if f.metric == "revenue"]
    return [(f.period, f.as_of) for f in figures]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Alibaba had revenue of $30 billion in the three months to September.", [("2025-Q3", None)]),
        ("Baidu took in revenue of 31 billion yuan in the July to September period.", [("2025-Q3", None)]),
        ("Nvidia had sales of $57 billion in the third quarter of fiscal 2026.", [("2026-Q3", None)]),
        (
            "Nvidia had sales of $57 billion in the third quarter of fiscal 2026. For the current quarter it expects "
            "sales of $65 billion.",
            [("2026-Q3", None), ("2026-Q4", None)],
        ),
        (
            "Microsoft's revenue was $81 billion in the second quarter of fiscal 2026, 17% more than in the second "
            "quarter of fiscal 2025. It expects revenue of $82 billion in the third quarter.",
            [("2026-Q2", None), ("2026-Q3", None)],
        ),
        (
            "Microsoft's revenue was $81 billion in the second quarter of fiscal 2026. Meta had revenue of $51 billion "
            "in the third quarter.",
            [("2026-Q2", None), ("2025-Q3", None)],
        ),
        ("Amazon closed 2024 with net sales of $638 billion.", [("2024", None)]),
        ("Cohere finished 2025 with annual recurring revenue of $240 million.", [("run-rate", "2025-12")]),
        (
            "OpenAI had revenue of $13 billion in 2025 and ended the year at an annualised pace of $20 billion.",
            [("2025", None), ("run-rate", "2025-12")],
        ),
        (
            "The papers give xAI revenue of $107 million for the third quarter and annualised revenue of "
            "$500 million for December.",
            [("2025-Q3", None), ("run-rate", "2025-12")],
        ),
        ("The pace of revenue at Cohere is $150 million a year.", [("run-rate", None)]),
        ("Anthropic's sales run at $14 billion a year on current form.", [("run-rate", None)]),
        ("xAI lost $1.4 billion in the September quarter, on revenue of $107 million.", [("2025-Q3", None)]),
        (
            "Nvidia's revenue for the quarter to October, the third of fiscal 2026, was $57 billion.",
            [("2026-Q3", None)],
        ),
        ("In the first half of 2025 OpenAI had revenue of $4.3 billion.", [("2025-H1", None)]),
        ("OpenAI expects revenue of $30 billion next year.", [("2027", None)]),
        ("Mistral AI has annual revenue of $60 million.", [(None, None)]),
    ],
)
def test_period_of_a_revenue(text: str, told: list[tuple[str | None, str | None]]) -> None:
    assert periods(text) == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        (
            "fr",
            "Microsoft a réalisé 77,7 milliards de dollars de chiffre d'affaires au premier trimestre de son exercice "
            "2026, clos fin septembre. C'est 18 % de plus qu'un an auparavant (65,6 milliards).",
            [("2026-Q1", None), ("2025-Q1", None)],
        ),
        (
            "fr",
            "Au trimestre clos fin septembre, Baidu a réalisé un chiffre d'affaires de 31 milliards de yuans.",
            [("2025-Q3", None)],
        ),
        (
            "de",
            "Im ersten Quartal des Geschäftsjahres 2026 hat Nvidia 44 Mrd. Dollar umgesetzt, nach 26 Mrd. Dollar ein "
            "Jahr zuvor. Für das zweite Quartal rechnet der Konzern mit Erlösen von 45 Mrd. Dollar.",
            [("2026-Q1", None), ("2025-Q1", None), ("2026-Q2", None)],
        ),
        (
            "de",
            "Alibaba erlöste im Juniquartal, dem ersten des Geschäftsjahres 2026, 247 Milliarden Yuan.",
            [("2026-Q1", None)],
        ),
        (
            "it",
            "Nel primo trimestre dell'esercizio 2027 Nvidia ha registrato ricavi per 81,6 miliardi di dollari, contro "
            "i 44,1 dello stesso periodo dell'anno precedente. Per il secondo trimestre il gruppo prevede ricavi per "
            "91 miliardi di dollari.",
            [("2027-Q1", None), ("2026-Q1", None), ("2027-Q2", None)],
        ),
        (
            "es",
            "Alibaba tuvo unos ingresos de 30.000 millones de dólares en el trimestre cerrado en septiembre.",
            [("2025-Q3", None)],
        ),
    ],
)
def test_period_of_a_revenue_in_other_languages(
    lang: str, text: str, told: list[tuple[str | None, str | None]]
) -> None:
    assert periods(text, lang) == told


def test_of_two_dates_each_belongs_to_the_sum_that_it_follows() -> None:
    text = "Cohere's run-rate revenue climbed from $90 million in January 2025 to over $200 million in December 2025."
    assert periods(text) == [("run-rate", "2025-01"), ("run-rate", "2025-12")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Meta's third-quarter results, out the day before, did not help. Revenue rose to $51 billion."),
        ("de", "Die Zahlen von Meta zum dritten Quartal halfen nicht. Der Umsatz stieg auf 51 Milliarden Dollar."),
        (
            "fr",
            "Les résultats du troisième trimestre de Meta ont déçu. Les recettes ont atteint 51 milliards de dollars.",
        ),
        ("es", "El balance del tercer trimestre de Meta no ayudó. Los ingresos subieron a 51.000 millones de dólares."),
        ("it", "I conti del terzo trimestre di Meta hanno deluso. I ricavi sono saliti a 51 miliardi di dollari."),
    ],
)
def test_revenue_behind_a_sentence_on_the_results_of_a_quarter(lang: str, text: str) -> None:
    assert periods(text, lang, date(2025, 10, 31)) == [("2025-Q3", None)]


@pytest.mark.parametrize(
    "text",
    [
        "Meta hired a new head of research in the third quarter of the year at last. Revenue rose to $51 billion.",
        "Microsoft's third-quarter results did not help Meta. Revenue at Meta rose to $51 billion.",
    ],
)
def test_a_quarter_of_something_else_is_not_the_revenues(text: str) -> None:
    assert periods(text, "en", date(2025, 10, 31)) == [(None, None)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In January 2024 Cohere sold at a pace of $8 million a year. A year later, $30 million."),
        (
            "fr",
            "En janvier 2024, Cohere vendait au rythme de 8 millions de dollars par an. Un an plus tard, 30 millions.",
        ),
        (
            "es",
            "En enero de 2024 Cohere facturaba al ritmo de 8 millones de dólares al año. Un año después, 30 millones.",
        ),
        ("it", "A gennaio 2024 Cohere fatturava al ritmo di 8 milioni di dollari l'anno. Un anno dopo, 30 milioni."),
    ],
)
def test_a_pace_goes_on_in_a_line_of_a_date_and_a_sum(lang: str, text: str) -> None:
    assert periods(text, lang) == [("run-rate", "2024-01"), ("run-rate", "2025-01")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Cohere's annualized revenue reached $200 million in June, up from $100 million in the previous quarter.",
        ),
        (
            "de",
            "Der annualisierte Umsatz von Cohere erreichte 200 Millionen Dollar nach 100 Millionen im Vorquartal.",
        ),
        (
            "fr",
            "Le revenu annualisé de Cohere atteint 200 millions de dollars, contre 100 au trimestre précédent.",
        ),
    ],
)
def test_a_pace_is_set_against_that_of_the_quarter_before(lang: str, text: str) -> None:
    assert [period for period, _ in periods(text, lang)] == ["run-rate", "run-rate"]


def test_plain_revenue_is_set_against_that_of_the_quarter_before() -> None:
    text = "Baidu's revenue was 32 billion yuan in the second quarter, after 34 billion in the previous quarter."
    assert next(period for period, _ in periods(text, "en", date(2025, 8, 20))) == "2025-Q2"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "es",
            "Cohere facturó 40 millones de dólares en el primer semestre, "
            "y espera superar 90 millones al cierre del ejercicio.",
        ),
        (
            "it",
            "Cohere ricava 40 milioni di dollari nel primo semestre e conta di superare i 90 milioni a fine esercizio.",
        ),
        (
            "fr",
            "Cohere facture 40 millions de dollars au premier semestre "
            "et espère dépasser 90 millions au terme de l'exercice.",
        ),
    ],
)
def test_what_is_to_be_passed_by_the_end_of_the_year_is_revenue_too(lang: str, text: str) -> None:
    figures = {(f.metric, f.period, f.status) for f in read(text, "", lang, date(2025, 9, 15)).figures}
    assert figures == {("revenue", "2025-H1", "asserted"), ("revenue", "2025", "forecast")}
