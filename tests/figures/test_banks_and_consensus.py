"""Money from the banks that somebody turned to, what a consensus expects, and a valuation named behind its sum."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Last week Cohere turned to five banks: $400 million, secured on its servers."),
        ("en", "Cohere went to its lenders for $400 million."),
        ("fr", "La semaine dernière, Cohere a frappé à la porte de cinq banques : 400 millions de dollars."),
        ("de", "Cohere wandte sich vorige Woche an fünf Banken: 400 Millionen Dollar."),
        ("es", "La semana pasada Cohere llamó a la puerta de los bancos: 400 millones de dólares, a seis años."),
        ("es", "Cohere acudió a sus acreedores en busca de 400 millones de dólares."),
        ("it", "La settimana scorsa Cohere ha bussato alla porta delle banche: 400 milioni di dollari, a sei anni."),
        ("it", "Cohere è ricorsa a cinque banche: 400 milioni di dollari."),
    ],
)
def test_what_somebody_turned_to_the_banks_for_is_lent(lang: str, text: str) -> None:
    assert told(text, "", lang) == {"Cohere debt_raised 400m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere sells to banks: $400 million was its revenue in 2024."),
        ("es", "Cohere vende a los bancos: 400 millones de dólares facturó en 2024."),
        ("it", "Cohere vende alle banche: 400 milioni di dollari sono i ricavi del 2024."),
    ],
)
def test_banks_that_buy_lend_nothing(lang: str, text: str) -> None:
    assert "Cohere debt_raised 400m USD" not in told(text, "", lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Nvidia reports tonight. Consensus calls for revenue of $55 billion."),
        ("en", "Nvidia reports tonight. Wall Street expects sales of about $55 billion."),
        ("fr", "Nvidia publie ce soir. Le consensus table sur un chiffre d'affaires de 55 milliards de dollars."),
        (
            "es",
            "Nvidia publica esta noche. El consenso de analistas prevé unos ingresos de 55.000 millones de dólares.",
        ),
        ("es", "Nvidia publica esta noche. El mercado descuenta ventas por 55.000 millones de dólares."),
        ("it", "Nvidia pubblica stasera. Il consenso degli analisti indica ricavi per 55 miliardi di dollari."),
        ("it", "Nvidia pubblica stasera. Le attese sono per un fatturato di 55 miliardi di dollari."),
    ],
)
def test_what_a_consensus_expects_is_no_figure(lang: str, text: str) -> None:
    assert told(text, "", lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Nvidia expects revenue of $55 billion for the quarter."),
        ("fr", "Nvidia prévoit un chiffre d'affaires de 55 milliards de dollars pour le trimestre."),
        ("es", "Nvidia prevé para el trimestre unos ingresos de 55.000 millones de dólares."),
        ("it", "Nvidia indica per il trimestre ricavi per 55 miliardi di dollari."),
    ],
)
def test_what_the_company_itself_expects_is_one(lang: str, text: str) -> None:
    assert told(text, "", lang) == {"Nvidia revenue 55000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "es",
            "Eran cuatro primos. En mayo de 2023 ya tenían 105 millones de euros, la mayor semilla del continente, "
            "y una etiqueta: 240 millones de euros de valoración. Los demás se rieron.",
        ),
        (
            "it",
            "Erano quattro cugini. Nel maggio 2023 avevano già 105 milioni di euro, il più grande round seed del "
            "continente, e un cartellino: 240 milioni di euro di valutazione. Gli altri risero.",
        ),
    ],
)
def test_a_valuation_named_behind_its_sum_is_one_beside_a_round(lang: str, text: str) -> None:
    figures = told(text, "Mistral AI: tres años" if lang == "es" else "Mistral AI: tre anni", lang)
    assert "Mistral AI amount_raised 240m EUR" not in figures


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "es",
            "Esto fue después de que Nvidia aportara 300 millones de dólares por un tercio del capital de Poolside.",
        ),
        ("it", "Nvidia ha versato 300 milioni di dollari in cambio di un terzo del capitale di Poolside."),
        ("fr", "Nvidia a versé 300 millions de dollars contre un tiers du capital de Poolside."),
        ("de", "Nvidia hat 300 Millionen Dollar für knapp ein Drittel der Anteile an Poolside gezahlt."),
        ("en", "Nvidia laid out $300 million for just under a third of the stock of Poolside."),
    ],
)
def test_what_a_third_of_a_company_cost_is_an_investment(lang: str, text: str) -> None:
    assert told(text, "", lang) == {"Poolside investment Nvidia 300m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Nvidia laid out $300 million for half of the shares of Kranvogel GmbH."),
        ("it", "Nvidia ha versato 300 milioni di dollari per metà del capitale di Kranvogel Srl."),
        ("es", "Nvidia pagó 300 millones de dólares por la mitad de las acciones de Kranvogel SL."),
    ],
)
def test_half_of_a_stranger_is_nothing(lang: str, text: str) -> None:
    assert told(f"{text} Poolside sells to banks.", "", lang) == set()
