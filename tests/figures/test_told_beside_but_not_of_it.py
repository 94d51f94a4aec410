"""Sums that only stand beside a company: minimums, rules, what was bought, spent, sold or capped."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, others, read, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "La aportación mínima exigida para ver las cuentas de la firma fue de 250 millones de dólares."),
        ("es", "Cualquier operación superior a 50 millones de dólares requiere ahora el visto bueno del consejo."),
        ("es", "Algunas son unicornios (startups valoradas en 1.000 millones de dólares o más)."),
        ("en", "Some are unicorns (startups valued at $1 billion or more)."),
        ("es", "El capital de riesgo recaudado en esos meses sumó en todo el país 229.900 millones de dólares."),
        ("es", "Su alianza con Microsoft acabó en una asociación que a la larga valdría 13.000 millones de dólares."),
        ("es", "La inversión de Amazon en la región asciende ya a más de 20.000 millones de dólares."),
        ("es", "Se ha reservado una obra que podría costar 20.000 millones de dólares."),
        ("es", "Benchmark, que mantiene sus fondos por debajo de los 450 millones de dólares, creó dos vehículos."),
        ("en", "Benchmark keeps its funds below $450 million and set up two vehicles for it."),
        ("it", "Benchmark mantiene i suoi fondi sotto i 450 milioni di dollari e ha creato due veicoli."),
        ("es", "Para pagarlo, SoftBank se desprendió de 4.800 millones de dólares de su participación en T-Mobile."),
        ("fr", "Pour payer, SoftBank a cédé 4,8 milliards de dollars de sa participation dans T-Mobile."),
        ("es", "Confía en que este producto tenga unas ventas de 2.700 millones de dólares este año."),
        ("es", "Nvidia batió la compra de Mellanox en 2019, por la que pagó casi 7.000 millones de dólares."),
    ],
)
def test_they_are_no_figures(lang: str, text: str) -> None:
    assert others(text, lang) == set()


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        (
            "es",
            "xAI compró la red social X con un canje que valoró la plataforma en 33.000 millones de dólares.",
            set(),
        ),
        (
            "es",
            "xAI captó 10.000 millones de dólares en una ronda que valora la compañía en 200.000 millones.",
            {"xAI amount_raised 10000m USD", "xAI valuation 200000m USD"},
        ),
        (
            "es",
            "SoftBank vendió acciones de T-Mobile e invirtió 4.800 millones de dólares en OpenAI.",
            {"OpenAI investment SoftBank 4800m USD"},
        ),
        (
            "es",
            "La inversión de Amazon en Anthropic asciende ya a 8.000 millones de dólares.",
            {"Anthropic investment Amazon 8000m USD"},
        ),
        ("es", "Cohere, valorada en 7.000 millones de dólares, crece.", {"Cohere valuation 7000m USD"}),
        ("en", "Cohere, a startup valued at $7 billion, is growing.", {"Cohere valuation 7000m USD"}),
    ],
)
def test_plain_ones_beside_them_stay(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, lang=lang) == figures


@pytest.mark.parametrize(
    "text",
    [
        "Zhipu AI subió un 12%, tras una oferta pública (OPI) inicial de 558 millones de dólares.",
        "Zhipu AI subió un 12%, tras una oferta pública inicial (OPI) por 558 millones de dólares.",
        "Zhipu AI salió a bolsa. La compañía recaudó el equivalente a 558 millones de dólares.",
    ],
)
def test_what_a_listing_brought(text: str) -> None:
    assert told(text, lang="es") == {"Zhipu AI amount_raised 558m USD"}


def test_a_bid_for_another_brings_nothing() -> None:
    text = "Cohere captó 500 millones de dólares. Perplexity lanzó una oferta pública de adquisición de 558 millones."
    assert told(text, lang="es") == {"Cohere amount_raised 500m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        ("es", "OpenAI ha cerrado un acuerdo para captar 6.600 millones de dólares.", "asserted"),
        ("fr", "OpenAI a conclu un accord pour lever 6,6 milliards de dollars.", "asserted"),
        ("it", "OpenAI ha chiuso un accordo per raccogliere 6,6 miliardi di dollari.", "asserted"),
        ("es", "OpenAI negocia para captar 6.600 millones de dólares.", "rumoured"),
        ("es", "OpenAI espera cerrar un acuerdo para captar 6.600 millones de dólares.", "rumoured"),
        ("fr", "OpenAI négocie un accord pour lever 6,6 milliards de dollars.", "rumoured"),
        ("it", "OpenAI tratta un accordo per raccogliere 6,6 miliardi di dollari.", "rumoured"),
        ("es", "Meta está cerca de finalizar una inversión de 6.600 millones de dólares en Scale AI.", "rumoured"),
        ("es", "Meta ha finalizado una inversión de 6.600 millones de dólares en Scale AI.", "asserted"),
        (
            "es",
            "El préstamo se sumaría a los 6.600 millones de dólares ya invertidos por SoftBank en OpenAI.",
            "asserted",
        ),
        ("es", "SoftBank sumaría 6.600 millones de dólares a su inversión en OpenAI.", "rumoured"),
        ("es", "Cuando cierre la ronda, xAI habrá recaudado un total de 6.600 millones de dólares.", "rumoured"),
        ("en", "Once the round closes, xAI will have raised a total of $6.6 billion.", "rumoured"),
        ("en", "Now that the round is closed, xAI has raised a total of $6.6 billion.", "asserted"),
    ],
)
def test_how_sure_it_is(lang: str, text: str, status: str) -> None:
    figure = one(text, lang=lang)
    assert (figure.high, figure.status) == (6_600_000_000, status)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "es",
            "Cohere captó 500 millones de dólares a un precio de 7.000 millones, "
            "triplicando los 2.300 millones que valía seis meses antes.",
        ),
        (
            "en",
            "Cohere raised $500 million at a price of $7 billion, tripling the "
            "$2.3 billion it was worth six months earlier.",
        ),
        (
            "fr",
            "Cohere a levé 500 millions de dollars à une valorisation de 7 "
            "milliards, triplant les 2,3 milliards qu'elle valait six mois plus tôt.",
        ),
    ],
)
def test_a_date_of_the_older_value_is_not_that_of_the_round(lang: str, text: str) -> None:
    dates = {int(figure.high or 0) // 10**6: figure.as_of for figure in read(text, lang=lang).figures}
    assert (dates[500], dates[7000]) == (None, None)


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("OpenAI prevé multiplicar sus ingresos hasta los 11.600 millones de dólares.", "exact"),
        ("La ronda elevaría la valoración de OpenAI hasta los 11.600 millones de dólares.", "exact"),
        ("OpenAI busca hasta 11.600 millones de dólares en una ronda.", "at_most"),
    ],
)
def test_up_to_behind_a_verb_of_growth_is_where_it_got_to(text: str, hedge: str) -> None:
    assert one(text, lang="es").hedge == hedge
