"""What is worth a sum and is no company, what a firm spends on itself, and how far something has moved."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.newsroom import read, told

THINGS = [
    ("en", "Poolside is worth $3 billion. The 9,000 reserved servers, worth $700 million, need a new tenant."),
    ("en", "Poolside is worth $3 billion. The whole industry is worth $700 billion."),
    ("fr", "Poolside vaut 3 milliards de dollars. Les cartes commandées, d'une valeur de 700 millions, dorment."),
    ("fr", "Poolside vaut 3 milliards de dollars. Un sous-marin nucléaire vaut 9 milliards de dollars."),
    ("de", "Poolside ist 3 Milliarden Dollar wert. Die Server im Wert von 700 Millionen Dollar stehen still."),
    ("de", "Poolside ist 3 Milliarden Dollar wert. Der Staatshaushalt ist 9 Milliarden Dollar schwer."),
    ("es", "Poolside vale 3.000 millones de dólares. Los equipos comprados, valorados en 700 millones, buscan dueño."),
    ("es", "Poolside vale 3.000 millones de dólares. La industria española vale 9.000 millones de dólares."),
    ("it", "Poolside vale 3 miliardi di dollari. Le schede acquistate, del valore di 700 milioni, cercano casa."),
    ("it", "Poolside vale 3 miliardi di dollari. Il bilancio dello Stato, che nessuno legge, vale 9 miliardi di euro."),
]


@pytest.mark.parametrize(("lang", "text"), THINGS)
def test_only_the_company_is_valued(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Poolside valuation 3000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The chip startup Cerebras, valued at $8 billion, has a new chief."),
        ("fr", "Le fabricant de puces Cerebras, d'une valeur de 8 milliards de dollars, a un nouveau patron."),
        ("es", "El fabricante de chips Cerebras, valorado en 8.000 millones de dólares, tiene nuevo jefe."),
        ("it", "Il produttore di chip Cerebras, del valore di 8 miliardi di dollari, ha un nuovo capo."),
        ("de", "Der Chiphersteller Cerebras im Wert von 8 Milliarden Dollar hat einen neuen Chef."),
    ],
)
def test_a_company_of_things_is_valued_all_the_same(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cerebras valuation 8000m USD"}


OUTLAYS = [
    ("en", "Google had revenue of $350 billion in 2024. Investment for 2025 is put at $85 billion."),
    ("it", "Google ha avuto ricavi per 350 miliardi di dollari. Gli investimenti del 2025 saliranno a 85 miliardi."),
    ("es", "Google ingresó 350.000 millones de dólares en 2024. Las inversiones de 2025 rondarán los 85.000 millones."),
    ("de", "Google erlöste 2024 350 Milliarden Dollar. Die Kapitalausgaben für 2025 beziffert er auf 85 Milliarden."),
]


@pytest.mark.parametrize(("lang", "text"), OUTLAYS)
def test_what_a_firm_invests_in_a_year_is_no_revenue(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Google revenue 350000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "Las ventas de Cohere avanzaron en 2024 un 40 %, hasta los 30 millones de dólares."),
        ("es", "La facturación de Cohere retrocedió un 4 por ciento en 2024, hasta 30 millones de dólares."),
        ("it", "Nel 2024 i ricavi di Cohere sono cresciuti del 40%, fino a 30 milioni di dollari."),
        ("fr", "En 2024, le chiffre d'affaires de Cohere a bondi de 40 %, pour atteindre 30 millions de dollars."),
    ],
)
def test_behind_a_percentage_stands_where_it_moved_to(lang: str, text: str) -> None:
    (one,) = read(text, lang=lang).figures
    assert (one.metric, one.period, int(one.low or 0), one.hedge) == ("revenue", "2024", 30_000_000, "exact")


def test_up_to_stays_a_bound() -> None:
    figures = read("Cohere busca hasta 500 millones de dólares.", lang="es").figures
    assert [f.hedge for f in figures] == ["at_most"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Poolside n'a réalisé qu'une trentaine de millions de dollars de ventes en 2024."),
        ("es", "Poolside facturó en 2024 una treintena de millones de dólares."),
        ("it", "Nel 2024 Poolside ha fatturato una trentina di milioni di dollari."),
    ],
)
def test_one_word_tells_about_so_many_millions(lang: str, text: str) -> None:
    figures = read(text, lang=lang).figures
    assert [(f.metric, int(f.low or 0), f.hedge) for f in figures] == [("revenue", 30_000_000, "about")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Poolside, qui compte une trentaine de salariés, a levé 500 millions de dollars."),
        ("it", "Poolside, che ha una trentina di dipendenti, ha raccolto 500 milioni di dollari."),
        ("es", "Poolside, con medio centenar de empleados, captó 500 millones de dólares."),
    ],
)
def test_so_many_people_are_no_sum(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Poolside amount_raised 500m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Google's third-quarter revenue came to $90 billion, up from $80 billion twelve months earlier."),
        ("it", "Nel terzo trimestre Google ha fatturato 90 miliardi di dollari contro gli 80 di dodici mesi prima."),
        ("de", "Google setzte im dritten Quartal 90 Milliarden Euro um, nach 80 Milliarden Euro zwölf Monate zuvor."),
    ],
)
def test_twelve_months_are_a_year(lang: str, text: str) -> None:
    figures = read(text, lang=lang, published=date(2025, 11, 3)).figures
    assert {f.period for f in figures} == {"2025-Q3", "2024-Q3"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "Nel 2024 i ricavi di Cohere sono saliti a 30 milioni di dollari dai 10 dell'esercizio precedente."),
        ("es", "En 2024 Cohere ingresó 30 millones de dólares, frente a los 10 millones del ejercicio precedente."),
        ("fr", "Cohere a réalisé 30 millions de dollars de ventes en 2024, contre 10 l'exercice précédent."),
        ("de", "Cohere setzte 2024 30 Millionen Dollar um, nach 10 Millionen Dollar im Geschäftsjahr davor."),
    ],
)
def test_the_business_year_before_is_the_year_before(lang: str, text: str) -> None:
    assert {f.period for f in read(text, lang=lang).figures} == {"2024", "2023"}
