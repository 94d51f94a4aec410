"""The accounts of a group: what its profit rose to, what its branches sold, what a quarter is set against."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, read, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Net income rose 31% from the same quarter of the previous fiscal year, to 45.4 billion yuan."),
        (
            "fr",
            "Le bénéfice net a bondi de 31 % par rapport au premier trimestre précédent, à 45,4 milliards de yuans.",
        ),
        ("it", "L'utile netto è salito del 31% rispetto allo stesso trimestre del 2024, a 45,4 miliardi di yuan."),
        (
            "es",
            "El beneficio neto subió un 31% respecto al mismo trimestre del año "
            "anterior, hasta 45.372 millones de yuanes.",
        ),
        (
            "es",
            "El Ebitda ajustado creció un 31% en comparación con el primer trimestre, hasta 45.372 millones de yuanes.",
        ),
        ("es", "Los costes asociados a los ingresos se elevaron un 44,2%, hasta 45.372 millones de yuanes."),
        ("es", "La facturación del negocio minorista de Alibaba aumentó un 34%, hasta 45.372 millones de yuanes."),
        ("es", "Las ventas al por menor de Alibaba en el exterior crecieron un 26%, hasta 45.372 millones de yuanes."),
    ],
)
def test_profits_costs_and_branches_are_no_revenue(lang: str, text: str) -> None:
    opening = {"en": "Alibaba took in 248 billion yuan.", "es": "Alibaba ingresó 248.000 millones de yuanes."}
    opening |= {"fr": "Alibaba a réalisé un chiffre d'affaires de 248 milliards de yuans."}
    opening |= {"it": "Alibaba ha registrato ricavi per 248 miliardi di yuan."}
    assert told(f"{opening[lang]} {text}", "Alibaba", lang) == {"Alibaba revenue 248000m CNY"}


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("es", "El beneficio cayó un 14% y los ingresos subieron un 5%, hasta 45.372 millones.", "revenue 45372m CNY"),
        ("en", "Its losses widened, while its revenue rose to 45.4 billion yuan.", "revenue 45400m CNY"),
        ("en", "Despite its losses, Alibaba lifted its revenue to 45.4 billion yuan.", "revenue 45400m CNY"),
    ],
)
def test_revenue_beside_a_profit_is_one(lang: str, text: str, figure: str) -> None:
    opening = {"en": "Alibaba pays in yuan.", "es": "Alibaba presentó cuentas, en yuanes."}
    text = text.replace("millones.", "millones de yuanes.")
    assert told(f"{opening[lang]} {text}", "Alibaba", lang) == {f"Alibaba {figure}"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "Pese a no tener beneficios, Cohere sube a 7.000 millones de dólares de valoración."),
        ("es", "Pese a las pérdidas, Cohere elevó su valoración a 7.000 millones de dólares."),
        ("en", "Despite its losses, Cohere lifted its valuation to $7 billion."),
        ("it", "Nonostante le perdite, la valutazione di Cohere sale a 7 miliardi di dollari."),
        ("de", "Trotz der Verluste stieg die Bewertung von Cohere auf 7 Milliarden Dollar."),
    ],
)
def test_losses_only_named_before_a_price(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere valuation 7000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "es",
            "Los ingresos de Nvidia alcanzaron 57.000 millones de dólares, un 62% más que en el mismo periodo de 2024.",
        ),
        (
            "es",
            "Los ingresos de Nvidia sumaron 57.000 millones de dólares, un 62% más "
            "que en el mismo trimestre del año anterior.",
        ),
        ("en", "Nvidia's revenue reached $57 billion, up 62% from the same quarter of the previous year."),
        (
            "it",
            "I ricavi di Nvidia sono arrivati a 57 miliardi di dollari, il 62% in "
            "più rispetto allo stesso trimestre del 2024.",
        ),
        (
            "fr",
            "Le chiffre d'affaires de Nvidia a atteint 57 milliards de dollars, 62 "
            "% de plus que sur la même période de 2024.",
        ),
        ("de", "Der Umsatz von Nvidia erreichte 57 Milliarden Dollar, 62 Prozent mehr als im gleichen Quartal 2024."),
    ],
)
def test_the_quarter_that_it_is_set_against_is_not_its_own(lang: str, text: str) -> None:
    assert one(text, lang=lang).period is None


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "es",
            "Alibaba ingresó 5.367 millones de yuanes (741 millones de euros) en "
            "abril. En el año, los ingresos alcanzaron "
            "los 200.690 millones (27.711 millones de euros).",
        ),
        (
            "en",
            "Alibaba counts in yuan: 5 billion yuan in April. For the year, "
            "revenue reached 200.69 billion (€27.711 billion).",
        ),
    ],
)
def test_a_number_that_a_bracket_converts_is_not_in_that_currency(lang: str, text: str) -> None:
    figures = told(text, lang=lang)
    assert "Alibaba revenue 200690m CNY" in figures
    assert not any("EUR" in figure for figure in figures)


@pytest.mark.parametrize(
    "text",
    [
        "Microsoft acordó pagar 650 millones de dólares a Inflection AI, principalmente para licenciar su software.",
        "Microsoft acordó pagar 650 millones de dólares como parte del acuerdo con Inflection AI.",
        "Microsoft informó de que OpenAI impulsó sus ingresos netos en 650 millones de dólares.",
    ],
)
def test_licences_and_what_something_adds_are_no_figures(text: str) -> None:
    assert told(f"Cohere captó 500 millones de dólares. {text}", lang="es") == {"Cohere amount_raised 500m USD"}


BACKERS_OWN = [
    ("en", "SoftBank put $30 billion into OpenAI.", "Third-quarter sales at the group rose to $12.1 billion."),
    ("en", "Tesla put $2 billion into xAI.", "Sales at the carmaker fell 3% to $24.9 billion in the fourth quarter."),
    ("en", "SoftBank put $30 billion into OpenAI.", "Quarterly sales at the conglomerate rose to $12.1 billion."),
    (
        "de",
        "SoftBank steckte 30 Milliarden Dollar in OpenAI.",
        "Der Umsatz des Konzerns stieg im dritten Quartal auf 12,1 Milliarden Dollar.",
    ),
    (
        "fr",
        "SoftBank a mis 30 milliards de dollars dans OpenAI.",
        "Le chiffre d'affaires du groupe a atteint 12,1 milliards de dollars au troisième trimestre.",
    ),
    (
        "es",
        "SoftBank puso 30.000 millones de dólares en OpenAI.",
        "Los ingresos del grupo llegaron a 12.100 millones de dólares en el tercer trimestre.",
    ),
    (
        "it",
        "SoftBank ha messo 30 miliardi di dollari in OpenAI.",
        "I ricavi del gruppo sono saliti a 12,1 miliardi di dollari nel terzo trimestre.",
    ),
]


@pytest.mark.parametrize(("lang", "gift", "sales"), BACKERS_OWN)
def test_what_the_backer_just_told_of_sells_is_not_the_startups(lang: str, gift: str, sales: str) -> None:
    assert [figure.metric for figure in read(f"{gift} {sales}", lang=lang).figures] == ["investment"]


def test_a_startup_behind_its_backers_gift_keeps_its_own_sales() -> None:
    gift = "Cisco put $100 million into Cohere."
    text = f"{gift} Revenue at the start-up was $200 million last year."
    assert {(f.subject, f.metric) for f in read(text).figures} == {("Cohere", "investment"), ("Cohere", "revenue")}


def test_what_a_watched_group_sells_behind_its_gift_is_the_groups() -> None:
    text = "Google put $100 million into Cohere. Revenue at the group rose to $102 billion in the third quarter."
    assert {(f.subject, f.metric) for f in read(text).figures} == {("Cohere", "investment"), ("Google", "revenue")}
