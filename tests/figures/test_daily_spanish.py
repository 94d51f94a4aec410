"""Ordinary Spanish sentences: numbers that go on from the sum before, what prices a company, what is only built."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "es",
            "",
            "Poolside vale 9.000 millones de dólares. Valía 3.000 en octubre, antes de la última ronda.",
            {"Poolside valuation 3000m USD", "Poolside valuation 9000m USD"},
        ),
        (
            "es",
            "",
            "Cerebras cerró una serie H de 1.000 millones de dólares, que se planteó a 22.000 premoney.",
            {"Cerebras amount_raised 1000m USD", "Cerebras valuation 22000m USD"},
        ),
        (
            "es",
            "",
            ("Cohere levantó 500 millones de dólares y cerrará el año con más de 200 de ingresos anualizados."),
            {"Cohere amount_raised 500m USD", "Cohere revenue 200m USD"},
        ),
        (
            "es",
            "",
            ("Poolside captará 2.000 millones de dólares, dicen personas al corriente, con una valoración de 12.000."),
            {"Poolside amount_raised 2000m USD", "Poolside valuation 12000m USD"},
        ),
        (
            "es",
            "",
            ("xAI ampliaría su ronda hasta los 20.000 millones de dólares. Unos 12.500 llegarían como deuda."),
            {"xAI amount_raised <20000m USD", "xAI debt_raised 12500m USD"},
        ),
    ],
)
def test_numbers_that_go_on_from_the_sum_before(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "es",
            "",
            "Nvidia tenía 40.000 millones de dólares invertidos en OpenAI.",
            {"OpenAI investment Nvidia 40000m USD"},
        ),
        (
            "es",
            "",
            "SoftBank tiene ya 64.600 millones de dólares metidos en OpenAI, que en 2025 ingresó 13.100.",
            {"OpenAI investment SoftBank 64600m USD", "OpenAI revenue 13100m USD"},
        ),
    ],
)
def test_what_an_investor_has_put_in(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "es",
            "",
            "Mistral AI trata con el saudí PIF una inyección de 800 millones de euros.",
            {"Mistral AI investment Public Investment Fund 800m EUR"},
        ),
        (
            "es",
            "",
            "Cohere pactó con Oracle una inyección de capital de 300 millones de dólares.",
            {"Cohere investment Oracle 300m USD"},
        ),
    ],
)
def test_whom_one_negotiates_with_and_what_one_promises_for_another_s_round(
    lang: str, title: str, text: str, lines: set[str]
) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("es", "", "La fusión valora a xAI en 250.000 millones de dólares.", {"xAI valuation 250000m USD"}),
        (
            "es",
            "",
            "Together AI recibe 106 millones de dólares que la sitúan en 1.250 millones de valor.",
            {"Together AI amount_raised 106m USD", "Together AI valuation 1250m USD"},
        ),
    ],
)
def test_what_puts_a_price_on_a_company(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "es",
            "",
            "xAI vendió acciones por otros 5.000 millones de dólares y colocó deuda por 4.000 millones.",
            {"xAI amount_raised 5000m USD", "xAI debt_raised 4000m USD"},
        ),
        (
            "es",
            "",
            (
                "Morgan Stanley colocó para xAI 5.000 millones de dólares en bonos y una ampliación de "
                "capital de igual cuantía, 5.000 millones más."
            ),
            {"xAI amount_raised 5000m USD", "xAI debt_raised 5000m USD"},
        ),
        (
            "es",
            "",
            ("Cerebras creció mucho en enero y su banco le abrió después una línea de 850 millones de dólares."),
            {"Cerebras debt_raised 850m USD"},
        ),
    ],
)
def test_loans_shares_and_lines(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


def test_sales_that_fell() -> None:
    text = "Los ingresos de Stability AI han retrocedido hasta los 40 millones de dólares."
    assert told(text, "", "es") == {"Stability AI revenue <40m USD"}


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "es",
            "",
            ("Poolside pierde un socio: CoreWeave se bajó del proyecto texano, tasado en 16.000 millones de dólares."),
            set(),
        ),
        ("es", "", "OpenAI y Oracle levantan un campus gigante, presupuestado en 15.000 millones de dólares.", set()),
        ("es", "", "OpenAI se ahoga bajo 18.000 millones de dólares de facturas.", set()),
        ("es", "", "Microsoft se compromete a gastar 300 millones de dólares en la ronda de negociaciones.", set()),
        (
            "es",
            "",
            "OpenAI negocia con Oracle una inversión de 300.000 millones de dólares en centros de datos.",
            set(),
        ),
        ("es", "", "Nvidia acuerda con Intel una inversión de 5.000 millones de dólares.", set()),
        ("es", "", "La operación valora a Slack en 27.000 millones de dólares, diez veces más que Cohere.", set()),
        ("es", "", "Perplexity espera reunir 500 millones de usuarios.", set()),
        ("es", "", "No es cierta la cifra de 30.000 usuarios de Perplexity.", set()),
        ("es", "", "Cohere quiere recabar 500 millones de datos.", set()),
        (
            "es",
            "",
            ("Cohere negocia con el Gobierno una aportación de 240 millones de dólares para su centro de datos."),
            set(),
        ),
        ("es", "", "Los bancos abrieron a Iberdrola una línea de 800 millones de euros.", set()),
        ("es", "", "Nvidia colocó acciones y un cliente colocó deuda por 5.000 millones de dólares.", set()),
    ],
)
def test_nothing_is_read(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("es", "", "Cohere captó 500 millones de dólares. Contrató a 12 en julio.", {"Cohere amount_raised 500m USD"}),
    ],
)
def test_people_are_counted_not_money(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Amazon pone 10.000 millones de dólares en OpenAI si las negociaciones prosperan.", "rumoured"),
        ("Tampoco es cierta la tasación de 30.000 millones de dólares de Perplexity.", "denied"),
        ("Tampoco reconoce Alibaba haber pedido un préstamo sindicado de 5.000 millones de dólares.", "denied"),
    ],
)
def test_what_is_sought_and_what_is_denied(text: str, status: str) -> None:
    assert {figure.status for figure in read(text, lang="es").figures} == {status}
