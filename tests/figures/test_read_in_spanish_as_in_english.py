"""Spanish that is read as its English is: shared magnitudes, what is wanted, denied or heard, and whose a sum is."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import line, read


def lines(text: str) -> set[str]:
    """Return the figures of a Spanish text, each with its status where that is no plain assertion."""
    told = read(text, lang="es").figures
    return {line(one) + ("" if one.status == "asserted" else f" {one.status}") for one in told}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "OpenAI y Anthropic han obtenido hasta la fecha 60.000 y 30.000 millones de dólares.",
            {"OpenAI total_raised 60000m USD", "Anthropic total_raised 30000m USD"},
        ),
        (
            "Poolside y Cohere cerraron rondas de 500 y 350 millones de dólares.",
            {"Poolside amount_raised 500m USD", "Cohere amount_raised 350m USD"},
        ),
        (
            "Amazon y Nvidia aportaron 90 y 40 millones de euros a Mistral AI.",
            {"Mistral AI investment Amazon 90m EUR", "Mistral AI investment Nvidia 40m EUR"},
        ),
        (
            "OpenAI y Anthropic facturaron el año pasado 13.000 y 5.000 millones de dólares.",
            {"OpenAI revenue 13000m USD", "Anthropic revenue 5000m USD"},
        ),
        (
            "Nvidia aportó 500 de los 2.000 millones de dólares que captó Cohere.",
            {"Cohere investment Nvidia 500m USD", "Cohere amount_raised 2000m USD"},
        ),
        (
            "200 de los 700 millones de dólares de la ronda de Cohere fueron la parte de Nvidia.",
            {"Cohere investment Nvidia 200m USD", "Cohere amount_raised 700m USD"},
        ),
        (
            "OpenAI capta 40.000 millones de dólares. SoftBank aportará 30.000 millones de esa suma.",
            {"OpenAI amount_raised 40000m USD", "OpenAI investment SoftBank 30000m USD"},
        ),
        # a number that is none of money
        (
            "Cohere se acogió al capítulo 11 y 10 millones de dólares de deuda siguen ahí.",
            {"Cohere debt_raised 10m USD"},
        ),
        ("Cohere tiene 40 empleados y 30 millones de dólares de ingresos.", {"Cohere revenue 30m USD"}),
        ("Cohere lanzó Command 40 y captó 30 millones de dólares.", {"Cohere amount_raised 30m USD"}),
        ("12 de los 500 millones de usuarios de OpenAI pagan.", set()),
    ],
)
def test_several_sums_share_the_magnitude_of_the_last(text: str, figures: set[str]) -> None:
    assert lines(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Cohere buscaba 400 millones de dólares, pero al final obtuvo 500 millones.",
            {"Cohere amount_raised 400m USD rumoured", "Cohere amount_raised 500m USD"},
        ),
        (
            "Cohere se propuso captar 300 millones de dólares y salió con 500 millones.",
            {"Cohere amount_raised 300m USD rumoured", "Cohere amount_raised 500m USD"},
        ),
        (
            "Poolside cerró una ronda de 500 millones de dólares, por debajo de los 900 millones que se había fijado.",
            {"Poolside amount_raised 500m USD", "Poolside amount_raised 900m USD rumoured"},
        ),
        (
            "Cohere captó 500 millones de dólares, y no los 400 millones que tenía previstos.",
            {"Cohere amount_raised 500m USD", "Cohere amount_raised 400m USD rumoured"},
        ),
        (
            "Cohere captó 500 millones de dólares y no los 400 millones previstos.",
            {"Cohere amount_raised 500m USD", "Cohere amount_raised 400m USD rumoured"},
        ),
        ("AI21 Labs se había marcado captar 300 millones de dólares.", {"AI21 Labs amount_raised 300m USD rumoured"}),
        (
            "xAI quiere elevar su ronda de unos 15.000 millones de dólares a 20.000 millones.",
            {"xAI amount_raised 15000m USD rumoured", "xAI amount_raised 20000m USD rumoured"},
        ),
        (
            "xAI amplió su ronda de 15.000 millones de dólares a 20.000 millones.",
            {"xAI amount_raised 15000m USD", "xAI amount_raised 20000m USD"},
        ),
        # what is wanted is another thing
        ("Cohere quería que la ronda fuera pequeña. Captó 500 millones de dólares.", {"Cohere amount_raised 500m USD"}),
        ("Cohere se propuso abrir en Seúl y ha captado 500 millones de dólares.", {"Cohere amount_raised 500m USD"}),
        ("Mistral AI salió a bolsa tras captar 1.700 millones de euros.", {"Mistral AI amount_raised 1700m EUR"}),
    ],
)
def test_what_was_wanted_is_only_sought(text: str, figures: set[str]) -> None:
    assert lines(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Perplexity tiene la intención de captar 500 millones de dólares.",
            {"Perplexity amount_raised 500m USD rumoured"},
        ),
        (
            "Cohere tenía encima de la mesa una ronda de 400 millones de dólares.",
            {"Cohere amount_raised 400m USD rumoured"},
        ),
        (
            "xAI analiza la idea de levantar 10.000 millones de dólares.",
            {"xAI amount_raised 10000m USD rumoured"},
        ),
        (
            "Los banqueros hablan de una valoración de 30.000 millones de dólares para Perplexity.",
            {"Perplexity valuation 30000m USD rumoured"},
        ),
        (
            "Circulan rumores de que Cohere ha cerrado una ronda de 500 millones de dólares.",
            {"Cohere amount_raised 500m USD rumoured"},
        ),
        ("La ronda debe aportar a Cohere 300 millones de dólares.", {"Cohere amount_raised 300m USD rumoured"}),
        ("Inovia puso 100 millones de dólares sobre la mesa para Cohere.", {"Cohere investment Inovia 100m USD"}),
        (
            "Cohere, que estudió la posibilidad de mudarse, captó 500 millones de dólares.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "Todo el mundo hablaba de Cohere, que captó 500 millones de dólares en mayo.",
            {"Cohere amount_raised 500m USD"},
        ),
        ("Cohere, camino de la bolsa, captó 500 millones de dólares.", {"Cohere amount_raised 500m USD"}),
        (
            "Perplexity está en conversaciones para captar 500 millones de dólares, después de captar 200 millones.",
            {"Perplexity amount_raised 500m USD rumoured", "Perplexity amount_raised 200m USD"},
        ),
    ],
)
def test_what_is_planned_or_talked_of_is_a_rumour(text: str, figures: set[str]) -> None:
    assert lines(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Cohere no tiene intención de levantar 500 millones de dólares.",
            {"Cohere amount_raised 500m USD denied"},
        ),
        (
            "Perplexity nunca ha negociado una ronda de 300 millones de dólares, aseguró un portavoz.",
            {"Perplexity amount_raised 300m USD denied"},
        ),
        (
            "En Cohere no se ha hablado ni de captar 300 millones de dólares ni de un precio de 9.000 millones.",
            {"Cohere amount_raised 300m USD denied", "Cohere valuation 9000m USD denied"},
        ),
        (
            "xAI jamás ha hablado con nadie de una valoración de 200.000 millones de dólares, dijo su fundador.",
            {"xAI valuation 200000m USD denied"},
        ),
        (
            "Nunca se cerró ninguna ronda de 600 millones de dólares, dice Cohere.",
            {"Cohere amount_raised 600m USD denied"},
        ),
        (
            "Cohere estaba captando 600 millones de dólares, publicó un diario; un disparate, respondió su jefe.",
            {"Cohere amount_raised 600m USD denied"},
        ),
        (
            "Los 300 millones de dólares que se atribuyen a Cohere no existen.",
            {"Cohere amount_raised 300m USD denied"},
        ),
        (
            "Cohere captó 2.000 millones de dólares y no los 3.000 millones que se habían anunciado.",
            {"Cohere amount_raised 2000m USD", "Cohere amount_raised 3000m USD denied"},
        ),
        (
            "Poolside está valorada en 3.000 millones de dólares y no, como decía el titular, en 30.000 millones.",
            {"Poolside valuation 3000m USD", "Poolside valuation 30000m USD denied"},
        ),
        (
            "Cohere no ha hablado de su ronda de 500 millones de dólares desde que la cerró en mayo.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "OpenAI, que no tiene planes de salir a bolsa, captó 40.000 millones de dólares en marzo.",
            {"OpenAI amount_raised 40000m USD"},
        ),
        (
            "Cohere niega haber maquillado sus ingresos de 240 millones de dólares.",
            {"Cohere revenue 240m USD"},
        ),
        (
            "Cohere no negoció mucho: captó 500 millones de dólares en una semana.",
            {"Cohere amount_raised 500m USD"},
        ),
    ],
)
def test_what_somebody_denies(text: str, figures: set[str]) -> None:
    assert lines(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Perplexity vale 20.000 millones de dólares, según dos de ellos.",
            {"Perplexity valuation 20000m USD rumoured"},
        ),
        (
            "Cohere ingresó 240 millones de dólares, según un correo a los inversores al que tuvo acceso Expansión.",
            {"Cohere revenue 240m USD rumoured"},
        ),
        (
            "Un inversor que ha visto los números cifra en 150 millones de dólares los ingresos de Cohere.",
            {"Cohere revenue 150m USD rumoured"},
        ),
        (
            "Poolside capta 500 millones de dólares. Un diario informó de la operación citando a fuentes del sector.",
            {"Poolside amount_raised 500m USD rumoured"},
        ),
        (
            "Cohere capta 2.000 millones de dólares, según fuentes cercanas. Nvidia se ha comprometido a poner 500"
            " millones. Las mismas fuentes añadieron que habrá más.",
            {"Cohere amount_raised 2000m USD rumoured", "Cohere investment Nvidia 500m USD rumoured"},
        ),
        (
            "Cohere está a punto de recibir dinero, según dos fuentes. La operación valora la startup en 9.000"
            " millones de dólares.",
            {"Cohere valuation 9000m USD rumoured"},
        ),
        (
            "Cohere captó 500 millones de dólares. El Globe informó de la operación citando un comunicado.",
            {"Cohere amount_raised 500m USD"},
        ),
        ("Según uno de sus fundadores, Cohere captó 500 millones de dólares.", {"Cohere amount_raised 500m USD"}),
    ],
)
def test_who_knows_without_a_name_makes_a_rumour(text: str, figures: set[str]) -> None:
    assert lines(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "ByteDance sigue siendo la startup más valiosa, por delante de OpenAI, con una valoración de 225.000"
            " millones de dólares.",
            set(),
        ),
        (
            "Mistral AI crece. Reka se convirtió en la firma más valiosa, con una valoración de 300 millones de euros.",
            set(),
        ),
        (
            "Mistral AI se ha convertido en la startup más valiosa de Europa, con una valoración de 11.700 millones de"
            " euros.",
            {"Mistral AI valuation 11700m EUR"},
        ),
        (
            "«Hemos levantado 7 millones de euros», dijo el responsable de Zopter, rival de OpenAI.",
            set(),
        ),
        (
            "Anthropic puede adelantar este año a OpenAI: prevé unos ingresos de 20.000 millones de dólares.",
            {"Anthropic revenue 20000m USD forecast"},
        ),
        (
            "OpenAI recibió de Microsoft 10.000 millones de dólares en enero, y Anthropic, de Spark y otros, 450"
            " millones el mes pasado.",
            {"OpenAI investment Microsoft 10000m USD", "Anthropic amount_raised 450m USD"},
        ),
        (
            "Mistral AI crece. El rival francés de OpenAI ha captado 1.700 millones de euros.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
    ],
)
def test_whose_sum_it_is(text: str, figures: set[str]) -> None:
    assert lines(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "13.000 millones de dólares fueron a parar a Anthropic y 1.700 millones de euros a Mistral AI.",
            {"Anthropic amount_raised 13000m USD", "Mistral AI amount_raised 1700m EUR"},
        ),
        ("Cada centro de datos cuesta 50.000 millones de dólares; de ellos, 35.000 van a parar a Nvidia.", set()),
        (
            "La contribución de Inovia en la ronda de 500 millones de dólares que cerró Cohere fue de 120 millones.",
            {"Cohere amount_raised 500m USD", "Cohere investment Inovia 120m USD"},
        ),
        (
            "Cohere captó 500 millones de dólares. Inovia puso 240 millones y otros fondos, el resto.",
            {"Cohere amount_raised 500m USD", "Cohere investment Inovia 240m USD"},
        ),
        (
            "Inovia y otros inversores pusieron 500 millones de dólares en Cohere.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "Mistral AI levantó 45 millones de euros que cubrió por entero Nvidia.",
            {"Mistral AI investment Nvidia 45m EUR"},
        ),
        ("Inovia conserva la opción de invertir 100 millones de dólares en Cohere.", set()),
        (
            "Cohere ha utilizado 60 millones de dólares de su línea de crédito de 200 millones.",
            {"Cohere debt_raised 200m USD"},
        ),
        (
            "En sus cinco años de vida Poolside ha recaudado 1.200 millones de dólares.",
            {"Poolside total_raised 1200m USD"},
        ),
        (
            "Mistral AI pagó sus facturas y cerró una ronda de 600 millones de euros.",
            {"Mistral AI amount_raised 600m EUR"},
        ),
        (
            "Nada hace pensar que Poolside haya captado 900 millones de dólares.",
            {"Poolside amount_raised 900m USD denied"},
        ),
        (
            "Cohere espera que su próxima ronda ronde los 900 millones de dólares.",
            {"Cohere amount_raised 900m USD rumoured"},
        ),
        (
            "WPP ha entrado en el capital de Cohere. Pagó 40 millones de libras por las acciones.",
            {"Cohere investment WPP 40m GBP"},
        ),
        ("WPP ha entrado en el capital de Cohere. Pagó 40 millones de libras por su sede.", set()),
    ],
)
def test_parts_of_rounds_and_what_they_are(text: str, figures: set[str]) -> None:
    assert lines(text) == figures
