"""Words for money that several countries have ("riyals", "kroner") mean that of the country told of, and no dollars."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, read, told


@pytest.mark.parametrize(
    ("lang", "text", "currency", "restated"),
    [
        ("en", "The Saudi fund PIF put 750 million riyals ($200 million) into Cohere.", "SAR", "USD"),
        ("en", "Qatar's QIA put 910 million riyals ($250 million) into Cohere.", "QAR", "USD"),
        (
            "de",
            "Der dänische Pensionsfonds ATP steckt 400 Millionen Kronen (54 Millionen Euro) in Cohere.",
            "DKK",
            "EUR",
        ),
        ("fr", "Le fonds saoudien PIF met 750 millions de riyals (200 millions de dollars) dans Cohere.", "SAR", "USD"),
        ("es", "El fondo saudí PIF pone 750 millones de riales (200 millones de dólares) en Cohere.", "SAR", "USD"),
        ("it", "Il fondo danese ATP mette 400 milioni di corone (54 milioni di euro) in Cohere.", "DKK", "EUR"),
    ],
)
def test_the_country_told_of_says_whose_money_it_is(lang: str, text: str, currency: str, restated: str) -> None:
    figure = one(text, lang=lang)
    assert (figure.metric, figure.currency) == ("investment", currency)
    assert [money.currency for money in figure.also] == [restated]


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("en", "Cohere raised 480 million kroner ($70 million) in May.", "70m USD"),
        ("en", "Cohere raised $70 million (480 million kroner) in May.", "70m USD"),
        ("en", "Cohere raised 480 million kroner, or about $70 million.", "70m USD"),
        ("de", "Cohere sammelte 480 Millionen Kronen (65 Millionen Euro) ein.", "65m EUR"),
        ("fr", "Cohere a levé 480 millions de couronnes (65 millions d'euros).", "65m EUR"),
        ("es", "Cohere captó 480 millones de pesos (27 millones de dólares).", "27m USD"),
        ("it", "Cohere ha raccolto 480 milioni di corone (65 milioni di euro).", "65m EUR"),
    ],
)
def test_where_no_country_is_told_of_the_other_currency_stands(lang: str, text: str, figure: str) -> None:
    assert told(text, lang=lang) == {f"Cohere amount_raised {figure}"}


@pytest.mark.parametrize(
    "text",
    [
        "Cohere raised 480 million riyals in May.",
        "Last year's sales were $20 million. In May Cohere raised 480 million riyals.",
        "Funds from Saudi Arabia and Qatar are owners. In May Cohere raised 480 million riyals.",
    ],
)
def test_such_a_word_is_never_the_dollars_told_beside_it(text: str) -> None:
    assert [(one.text, one.rule) for one in read(text).set_aside if "riyals" in one.text] == [
        ("480 million riyals", "no_currency")
    ]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Cohere raised $500 million and another 30 million in debt.", {"amount_raised 500m", "debt_raised 30m"}),
        (
            "Cohere raised $500 million, of which Nvidia gave 100 million.",
            {"amount_raised 500m", "investment Nvidia 100m"},
        ),
    ],
)
def test_a_number_without_a_word_for_money_takes_that_beside_it(text: str, figures: set[str]) -> None:
    assert told(text) == {f"Cohere {figure} USD" for figure in figures}
