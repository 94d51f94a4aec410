"""Results that beat forecasts are no forecasts, and what had been forecast is no figure."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Nvidia reported results that beat Wall Street's forecasts, with record revenue of $44 billion."),
        ("en", "Nvidia's quarter came in above expectations, with revenue of $44 billion."),
        (
            "fr",
            "Nvidia a publié des comptes supérieurs aux prévisions, avec un "
            "chiffre d'affaires de 44 milliards de dollars.",
        ),
        ("it", "Nvidia ha superato le previsioni con ricavi per 44 miliardi di dollari."),
        ("it", "Nvidia ha pubblicato conti sopra le attese, con ricavi di 44 miliardi di dollari."),
        (
            "es",
            "Nvidia batió con creces las previsiones de los analistas, con unos "
            "ingresos de 44.000 millones de dólares.",
        ),
        ("es", "Nvidia superó las expectativas con unos ingresos récord de 44.000 millones de dólares."),
        ("de", "Nvidia übertraf die Prognosen: Der Umsatz stieg auf 44 Milliarden Dollar."),
    ],
)
def test_a_result_that_beat_forecasts_is_told_as_fact(lang: str, text: str) -> None:
    figure = one(text, lang=lang)
    assert (figure.metric, figure.high, figure.status) == ("revenue", 44_000_000_000, "asserted")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Nvidia forecasts revenue of $44 billion for the quarter, above expectations."),
        ("en", "Nvidia's own forecast of $44 billion in revenue beat expectations."),
        ("fr", "Nvidia prévoit un chiffre d'affaires de 44 milliards de dollars, supérieur aux attentes."),
        ("it", "Nvidia prevede ricavi per 44 miliardi di dollari, sopra le attese."),
        ("es", "Nvidia prevé unos ingresos de 44.000 millones de dólares, por encima de las previsiones."),
        ("es", "Nvidia espera superar las previsiones y alcanzar unos ingresos de 44.000 millones de dólares."),
        ("de", "Nvidia rechnet mit einem Umsatz von 44 Milliarden Dollar und damit über den Erwartungen."),
    ],
)
def test_what_the_company_expects_stays_a_forecast(lang: str, text: str) -> None:
    figure = one(text, lang=lang)
    assert (figure.metric, figure.status) == ("revenue", "forecast")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Nvidia took in $44 billion, against forecasts of $43.1 billion."),
        (
            "fr",
            "Nvidia a réalisé un chiffre d'affaires de 44 milliards de dollars, "
            "contre une prévision de 43,1 milliards.",
        ),
        ("it", "Nvidia ha registrato ricavi per 44 miliardi di dollari, contro previsioni di 43,1 miliardi."),
        ("es", "Los ingresos de Nvidia alcanzaron 44.000 millones de dólares, frente a los 43.100 millones esperados."),
        ("es", "Nvidia ingresó 44.000 millones de dólares, frente a unas previsiones de 43.100 millones."),
        ("es", "Nvidia ingresó 44.000 millones de dólares, mejor que los 43.100 millones previstos."),
        ("de", "Nvidia setzte 44 Milliarden Dollar um, erwartet worden waren 43,1 Milliarden."),
    ],
)
def test_what_had_been_forecast_is_no_figure(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Nvidia revenue 44000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "es",
            "Los ingresos de Nvidia alcanzaron 44.000 millones de dólares, frente "
            "a los 30.000 millones de hace un año.",
        ),
        ("en", "Nvidia took in $44 billion, against $30 billion a year earlier."),
        ("it", "Nvidia ha registrato ricavi per 44 miliardi di dollari, contro i 30 miliardi di un anno fa."),
    ],
)
def test_what_was_taken_in_before_is_one(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Nvidia revenue 44000m USD", "Nvidia revenue 30000m USD"}
