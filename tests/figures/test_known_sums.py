"""A sum that is taken up as known ("The $425 million will …") is that of the deal told without it before."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Poolside has wrapped up its Series C. The $425 million will go to machines in Texas."),
        ("en", "Poolside told its staff of a new round on Friday. These $425 million let it hire in Austin."),
        ("en", "Poolside has completed another round of funding. The money, $425 million, buys it a year."),
        ("fr", "Poolside a terminé sa série C. Les 425 millions de dollars iront à des machines au Texas."),
        ("de", "Poolside hat die Serie C unter Dach und Fach. Die 425 Millionen Dollar fließen in Texas."),
        ("es", "Poolside ha cerrado otra ronda. Con estos 425 millones de dólares, la empresa contratará en Austin."),
        ("it", "Poolside ha chiuso un altro round. Con questi 425 milioni di dollari la società assumerà a Lecce."),
    ],
)
def test_the_sum_is_that_of_the_round(lang: str, text: str) -> None:
    assert told(text, "", lang) == {"Poolside amount_raised 425m USD"}


def test_the_sum_is_that_of_the_loan() -> None:
    assert told("Poolside has signed for a loan. The $425 million will go to machines in Texas.") == {
        "Poolside debt_raised 425m USD"
    }


@pytest.mark.parametrize(
    "text",
    [
        "Poolside has wrapped up its Series C. The $425 million contract with the army comes on top.",
        "Poolside watches its peers. Decart closed its Series C. The $425 million will pay for chips.",
    ],
)
def test_what_has_a_noun_or_an_owner_of_its_own_is_no_such_sum(text: str) -> None:
    assert not told(text)
