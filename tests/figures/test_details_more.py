"""Rounds behind the noun for a deal, restatements, and words that leave new money out or tell when."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, read


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Poolside a réuni 90 millions de dollars lors d'un tour de série A.", "series-a"),
        ("Poolside a réuni 90 millions de dollars lors de son tour de table de série A.", "series-a"),
        ("Poolside a réuni 90 millions de dollars lors d'une levée de fonds de série A.", "series-a"),
        ("Poolside a réuni 9 millions de dollars lors d'un tour d'amorçage.", "seed"),
    ],
)
def test_a_round_behind_the_noun_for_a_deal(text: str, label: str) -> None:
    assert one(text, lang="fr").round == label


def test_the_round_of_the_sum_that_another_is_set_against_is_not_the_others() -> None:
    text = "Poolside vaut 3 milliards de dollars, contre 1 milliard lors d'un tour de série A."
    assert [figure.round for figure in read(text, lang="fr").figures] == [None, "series-a"]


@pytest.mark.parametrize("says", ["ossia", "vale a dire"])
def test_an_italian_restatement(says: str) -> None:
    figure = one(f"Poolside ha raccolto 90 milioni di dollari, {says} 80 milioni di euro.", lang="it")
    assert [(money.currency, int(money.low or 0)) for money in figure.also] == [("EUR", 80_000_000)]


def test_leaving_new_money_out_denies_nothing() -> None:
    figure = one("Poolside è valutata 3 miliardi di dollari, esclusi i nuovi fondi.", lang="it")
    assert (figure.status, figure.basis) == ("asserted", "pre")
    assert one("Poolside ha escluso un round da 90 milioni di dollari.", lang="it").status == "denied"


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("Poolside fue valorada en 3.000 millones de dólares tras la ronda.", None),
        ("Poolside vale 3.000 millones de dólares después de la ronda.", None),
        ("Poolside vale 3.000 millones de dólares tras la entrada del nuevo dinero.", "post"),
        ("Poolside vale 3.000 millones de dólares, incluido el nuevo capital.", "post"),
    ],
)
def test_after_the_round_alone_is_a_date(text: str, basis: str | None) -> None:
    assert one(text, lang="es").basis == basis


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Poolside raised $90 million, i.e. €80 million."),
        ("en", "Poolside raised $90 million (that is, €80 million)."),
        ("en", "Poolside raised $90 million – about €80 million – from angels."),
        ("de", "Poolside hat 90 Millionen Dollar (d. h. 80 Millionen Euro) eingesammelt."),
        ("fr", "Poolside a levé 90 millions de dollars – soit environ 80 millions d'euros – auprès de fonds."),
        ("es", "Poolside captó 90 millones de dólares (es decir, 80 millones de euros)."),
    ],
)
def test_a_restatement_is_no_second_figure(lang: str, text: str) -> None:
    figure = one(text, lang=lang)
    assert [(money.currency, int(money.low or 0)) for money in figure.also] == [("EUR", 80_000_000)]


@pytest.mark.parametrize(
    "text",
    [
        "Poolside raised $90 million (€20 million of it from Bpifrance).",
        "Poolside raised $90 million – and €80 million in debt – in May.",
    ],
)
def test_a_sum_of_its_own_is_no_restatement(text: str) -> None:
    assert [figure.also for figure in read(text).figures] == [(), ()]


@pytest.mark.parametrize(
    ("lang", "text", "hedge"),
    [
        ("es", "La valoración de Cohere trepa hasta los 7.000 millones de dólares.", "exact"),
        ("es", "La valoración de Cohere se dispara hasta los 7.000 millones de dólares.", "exact"),
        ("it", "La valutazione di Cohere balza fino a 7 miliardi di dollari.", "exact"),
        ("fr", "La valorisation de Cohere s'envole jusqu'à 7 milliards de dollars.", "exact"),
        ("en", "Cohere's valuation rises up to $7 billion.", "exact"),
        ("es", "Cohere tendrá una valoración de hasta 7.000 millones de dólares.", "at_most"),
        ("it", "Cohere avrà una valutazione fino a 7 miliardi di dollari.", "at_most"),
        ("en", "Cohere is to have a valuation of up to $7 billion.", "at_most"),
    ],
)
def test_what_a_value_moves_up_to_is_no_upper_bound(lang: str, text: str, hedge: str) -> None:
    assert one(text, lang=lang).hedge == hedge
