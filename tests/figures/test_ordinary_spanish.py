"""Spanish builds of ordinary sentences: what a sum is that no verb of raising stands beside."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "es",
            "Cohere",
            "Cohere ha vuelto al mercado a por otros 100 millones de dólares, con dos fondos nuevos.",
            {"Cohere amount_raised 100m USD"},
        ),
        (
            "es",
            "Reflection AI",
            ("Con 2.000 millones de dólares en la caja, de los que Nvidia aportó 800, Reflection AI empieza de nuevo."),
            {"Reflection AI amount_raised 2000m USD", "Reflection AI investment Nvidia 800m USD"},
        ),
        (
            "es",
            "xAI",
            (
                "xAI prepara un paquete financiero de 20.000 millones de dólares, de los que 12.500 millones "
                "serán deuda."
            ),
            {"xAI amount_raised 20000m USD", "xAI debt_raised 12500m USD"},
        ),
        (
            "es",
            "Moonshot AI",
            "Moonshot AI, a la que IDG y Alibaba, al alimón, acaban de entregar 500 millones de dólares.",
            {"Moonshot AI amount_raised 500m USD"},
        ),
        (
            "es",
            "Zhipu AI",
            ("Zhipu AI llevaba dos rondas y le faltaba la tercera, que ascendió a 3.000 millones de yuanes."),
            {"Zhipu AI amount_raised 3000m CNY"},
        ),
        (
            "es",
            "xAI",
            "Los seis mil millones de dólares de la serie B, dice xAI, ya están en la cuenta.",
            {"xAI amount_raised 6000m USD"},
        ),
        (
            "es",
            "Perplexity",
            "Están en el banco 200 millones de dólares de una ronda cuyos detalles Perplexity no cuenta.",
            {"Perplexity amount_raised 200m USD"},
        ),
        (
            "es",
            "Thinking Machines Lab",
            ("Thinking Machines Lab se disponía a captar 4.000 millones de dólares a razón de 50.000 millones."),
            {"Thinking Machines Lab amount_raised 4000m USD", "Thinking Machines Lab valuation 50000m USD"},
        ),
        ("es", "Cohere", "Cohere vuelve al mercado a por 100 millones de dólares de chips.", set()),
        (
            "es",
            "Zhipu AI",
            ("Cerró cuatro rondas Zhipu AI; en la quinta, que fue de negociación, perdió 30 millones de dólares."),
            set(),
        ),
        ("es", "OpenAI", "Microsoft y OpenAI han puesto 10 millones de dólares para periódicos locales.", set()),
        (
            "es",
            "Mistral",
            ("Indra busca comprar chips. Se dispone a buscar 40 millones de euros para un fondo con Mistral AI."),
            set(),
        ),
        ("es", "Groq", "El oro, a 4.000.000 dólares la tonelada, no interesa a Groq.", set()),
    ],
)
def test_a_round_by_what_is_told_of_it(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "es",
            "Meta",
            "Meta baraja una emisión de bonos de 25.000 millones de dólares.",
            {"Meta debt_raised 25000m USD"},
        ),
        (
            "es",
            "Meta",
            (
                "Los bancos hablan del mercado de bonos. Hay una emisión de 25.000 millones de dólares de "
                "Oracle, no de Meta."
            ),
            set(),
        ),
    ],
)
def test_what_is_borrowed(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "es",
            "Hugging Face",
            ("Los inversores de Hugging Face esperan. Entre todos han aportado 395 millones de dólares desde 2016."),
            {"Hugging Face total_raised 395m USD"},
        ),
        (
            "es",
            "Cohere",
            "1.600 millones de dólares en siete años, todo el dinero que le han dado los fondos a Cohere.",
            {"Cohere total_raised 1600m USD"},
        ),
        (
            "es",
            "Scale AI",
            (
                "El acumulado de la empresa, sumadas todas las rondas, quedó en 1.600 millones de dólares, "
                "según Scale AI."
            ),
            {"Scale AI total_raised 1600m USD"},
        ),
        (
            "es",
            "Cohere",
            ("Han dimitido dos. Entre todos han puesto 30 millones de dólares desde enero en un fondo contra Cohere."),
            set(),
        ),
        (
            "es",
            "Cohere",
            ("El ministerio pone 30 millones de dólares; es todo el dinero que le han dado a la agencia. Cohere opta."),
            set(),
        ),
    ],
)
def test_what_all_of_them_have_given(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("es", "Groq", "La operación lo sitúa en 2.800 millones de dólares, dijo Groq.", {"Groq valuation 2800m USD"}),
        (
            "es",
            "Groq",
            "La ronda la valora en 2.800 millones de dólares. Groq no comentó.",
            {"Groq valuation 2800m USD"},
        ),
        (
            "es",
            "Scale AI",
            "13.800 millones de dólares: ese es el nuevo precio de Scale AI.",
            {"Scale AI valuation 13800m USD"},
        ),
        (
            "es",
            "Black Forest Labs",
            '"No valemos 4.000 millones de dólares", dijo el jefe de Black Forest Labs.',
            {"Black Forest Labs valuation 4000m USD"},
        ),
        ("es", "Nvidia", "40 millones de dólares: ese es el nuevo precio de una planta de Nvidia.", set()),
        ("es", "OpenAI", "La inversión le valió 40 millones de dólares a OpenAI.", set()),
        ("es", "xAI", "La operación lo deja en 40 millones de dólares de pérdidas.", set()),
    ],
)
def test_at_what_it_is_priced(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "es",
            "Mistral AI",
            "Copec quiere entrar en Mistral AI con un cheque pequeño, de unos 5 millones de dólares.",
            {"Mistral AI investment Copec 5m USD"},
        ),
        (
            "es",
            "OpenAI",
            (
                "Amazon responde de 50.000 millones de dólares; Nvidia y SoftBank, de 30.000 cada una. "
                "OpenAI no da más detalle."
            ),
            {
                "OpenAI investment Amazon 50000m USD",
                "OpenAI investment Nvidia 30000m USD",
                "OpenAI investment SoftBank 30000m USD",
            },
        ),
        (
            "es",
            "OpenAI",
            ("Disney licencia sus personajes y, encima, pone: 1.000 millones de dólares en acciones de OpenAI."),
            {"OpenAI investment Disney 1000m USD"},
        ),
        (
            "es",
            "Scale AI",
            "Meta se queda con el 49% de Scale AI: 14.300 millones de dólares.",
            {"Scale AI investment Meta 14300m USD"},
        ),
        (
            "es",
            "Mistral AI",
            "Telefónica no descarta invertir 5 millones de euros en Mistral AI.",
            {"Mistral AI investment Telefónica 5m EUR"},
        ),
        ("es", "Groq", "Aramco le garantiza a Groq 40 millones de dólares en pedidos.", set()),
        ("es", "Groq", "Nvidia responde de 40 millones de dólares de alquileres; Groq no.", set()),
        ("es", "Nvidia", "El fondo vende y luego paga: 100 millones de dólares en acciones de Nvidia.", set()),
    ],
)
def test_with_how_much_somebody_comes_in(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "es",
            "Stability AI",
            ("Stability AI ingresó en el primer trimestre, según las cuentas remitidas, 5 millones de dólares."),
            {"Stability AI revenue 5m USD"},
        ),
        (
            "es",
            "OpenAI",
            "10.000 millones de dólares al año: a ese ritmo factura OpenAI.",
            {"OpenAI revenue 10000m USD"},
        ),
        (
            "es",
            "Hugging Face",
            "Fueron 190 millones de dólares los que entraron por caja en 2025, dijo Hugging Face.",
            {"Hugging Face revenue 190m USD"},
        ),
        (
            "es",
            "Cohere",
            "Ya son 100 millones de dólares lo que, en un año, le pagan sus clientes. Lo dijo Cohere.",
            {"Cohere revenue 100m USD"},
        ),
        (
            "es",
            "Baidu",
            "Baidu ha presentado cuentas: 129.100 millones de yuanes ingresó en todo 2025.",
            {"Baidu revenue 129100m CNY"},
        ),
        ("es", "xAI", "12.000 millones de dólares al año: a ese ritmo entra en pérdidas xAI.", set()),
        (
            "es",
            "Together AI",
            (
                "Son 100 millones de dólares lo que, cada año, le compran sus clientes a Amazon, proveedor "
                "de Together AI."
            ),
            set(),
        ),
    ],
)
def test_sales_told_beside_their_sum(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "es",
            "Cerebras",
            "Cerebras vendería acciones por 1.000 millones de dólares y treparía a 22.000 millones.",
            {"Cerebras amount_raised 1000m USD", "Cerebras valuation 22000m USD"},
        ),
        (
            "es",
            "H Company",
            "H Company captará, si todo va bien, 100 millones de euros.",
            {"H Company amount_raised 100m EUR"},
        ),
        (
            "es",
            "OpenAI",
            "Altman habla de cerrar el año con ingresos de 20.000 millones de dólares para OpenAI.",
            {"OpenAI revenue 20000m USD"},
        ),
        (
            "es",
            "AI21 Labs",
            "AI21 Labs mantiene el objetivo: superar este año los 50 millones de dólares de ventas.",
            {"AI21 Labs revenue 50m USD"},
        ),
    ],
)
def test_hearsay_and_plans(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines
