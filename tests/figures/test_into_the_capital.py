"""Who enters whose capital, and for how much; and all that backers have put in."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "Reflection AI grandit. Salesforce est entré au capital de la société pour 140 millions de dollars.",
        ),
        (
            "es",
            "Reflection AI crece. Salesforce ha entrado en el accionariado de la compañía con 140 millones de dólares.",
        ),
        ("it", "Reflection AI cresce. Salesforce è entrata nel capitale della startup con 140 milioni di dollari."),
    ],
)
def test_who_enters_the_capital_gives_the_sum(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Reflection AI investment Salesforce 140m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Reflection AI grandit. Salesforce entre au capital de Lovable pour 140 millions de dollars."),
        ("es", "Reflection AI crece. Salesforce entra en el capital de Lovable con 140 millones de dólares."),
        ("it", "Reflection AI cresce. Salesforce entra nel capitale di Lovable con 140 milioni di dollari."),
    ],
)
def test_the_capital_of_a_stranger_is_not_ours(lang: str, text: str) -> None:
    assert told(text, lang=lang) == set()


@pytest.mark.parametrize(
    ("lang", "before", "text"),
    [
        (
            "es",
            "Salesforce va a invertir 140 millones de dólares en Poolside.",
            "En total, los accionistas han metido 1.300 millones de dólares en Poolside desde su creación.",
        ),
        (
            "it",
            "Salesforce investirà 140 milioni di dollari in Poolside.",
            "In tutto gli investitori hanno messo 1,3 miliardi di dollari in Poolside dalla nascita.",
        ),
    ],
)
def test_what_all_backers_put_in_is_not_the_last_ones(lang: str, before: str, text: str) -> None:
    assert told(f"{before} {text}", lang=lang) == {
        "Poolside investment Salesforce 140m USD",
        "Poolside total_raised 1300m USD",
    }
