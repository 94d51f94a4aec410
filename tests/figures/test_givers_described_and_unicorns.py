"""Givers whose name stands behind what they deal in, sums that stand behind their round, and what a unicorn is."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import others, read, told

ROUND = "Poolside amount_raised 500m USD"


@pytest.mark.parametrize(
    ("lang", "text", "giver"),
    [
        (
            "fr",
            "Poolside a levé 500 millions de dollars, dont 90 apportés par le géant coréen des puces Samsung.",
            "Samsung",
        ),
        (
            "fr",
            "Poolside a levé 500 millions de dollars, dont 90 millions apportés par le fabricant de mémoires Samsung.",
            "Samsung",
        ),
        (
            "it",
            "Poolside ha raccolto 500 milioni di dollari, di cui 90 dal colosso coreano delle memorie Samsung.",
            "Samsung",
        ),
    ],
)
def test_a_giver_is_named_behind_what_he_deals_in(lang: str, text: str, giver: str) -> None:
    assert told(text, lang=lang) == {ROUND, f"Poolside investment {giver} 90m USD"}


def test_a_giver_who_is_only_described_is_not_named() -> None:
    text = "Poolside a levé 500 millions de dollars, dont 90 millions apportés par un géant coréen des puces."
    assert told(text, lang="fr") == {ROUND}


def test_who_a_fund_belongs_to_is_not_who_gives() -> None:
    text = "Poolside avanza. Un fondo de pensiones de Ontario, Omnia, puso 90 millones de dólares en Poolside."
    assert told(text, lang="es") == {"Poolside investment Omnia 90m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Poolside is preparing a round. Samsung will put into this round $90 million."),
        ("fr", "Poolside prépare un tour de table. Samsung injectera dans ce tour 90 millions de dollars."),
        (
            "fr",
            "Poolside prépare un tour. Samsung annonce 90 millions de dollars d'investissements dans la jeune pousse.",
        ),
        ("de", "Poolside bereitet eine Runde vor. Samsung wird in dieser Runde 90 Millionen Dollar investieren."),
        ("es", "Poolside prepara una ronda. Samsung pondrá en esta ronda 90 millones de dólares."),
        ("it", "Poolside prepara un round. Samsung metterà in questo round 90 milioni di dollari."),
    ],
)
def test_what_is_put_into_a_round_stands_behind_it(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Poolside investment Samsung 90m USD"}


def test_a_round_is_no_hedge_but_what_hovers_around_a_sum_is() -> None:
    put, worth = (
        "Samsung puso en esta ronda 90 millones de dólares.",
        "La valoración de Cohere ronda los 7.000 millones de euros.",
    )
    reading = read(f"Poolside cerró una ronda. {put}", lang="es")
    assert [figure.hedge for figure in reading.figures] == ["exact"]
    assert [figure.hedge for figure in read(worth, lang="es").figures] == ["about"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "It joins the decacorns, companies worth more than $10 billion."),
        ("en", "It was long one of the unicorns: private startups that are valued at over $1 billion."),
        ("fr", "Elle rejoint les « décacornes », ces jeunes pousses valorisées plus de 10 milliards de dollars."),
        ("de", "Sie zählt zu den Decacorns, also Firmen mit einer Bewertung von über zehn Milliarden Dollar."),
        ("es", "Es uno de los decacornios, empresas privadas valoradas en más de 10.000 millones de dólares."),
        ("it", "Entra fra i decacorni, le aziende che valgono oltre 10 miliardi di dollari."),
    ],
)
def test_what_a_unicorn_is_is_nobodys_worth(lang: str, text: str) -> None:
    assert others(text, lang) == set()
    assert [aside.rule for aside in read(f"OpenAI. {text}", lang=lang).set_aside] == ["sundry"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere became a unicorn, valued at more than $2 billion."),
        ("fr", "Cohere est une licorne valorisée à plus de 2 milliards de dollars."),
        ("de", "Cohere ist ein Einhorn mit einer Bewertung von mehr als 2 Milliarden Dollar."),
    ],
)
def test_a_unicorns_own_worth_is_read(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere valuation 2000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Poolside is about to raise $500 million. The deal includes more than $300 million in equity."),
        ("fr", "Poolside va lever 500 millions de dollars. L'opération comprend 300 millions de fonds propres."),
        ("es", "Poolside captará 500 millones de dólares. La operación incluye 300 millones en capital."),
        ("it", "Poolside raccoglierà 500 milioni di dollari. L'accordo comprende 300 milioni di capitale."),
    ],
)
def test_the_equity_in_a_deal_is_a_part_of_it(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {ROUND}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Poolside got a $50 million investment from Samsung and $90 million from Nvidia."),
        ("en", "Poolside got $50 million from Samsung and $90 million from Nvidia, which lifted its price."),
        ("fr", "Poolside a reçu un investissement de 50 millions de dollars de Samsung et 90 millions de Nvidia."),
    ],
)
def test_each_of_two_sums_is_whose_it_comes_from(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Poolside investment Samsung 50m USD", "Poolside investment Nvidia 90m USD"}


def test_earnings_are_profit() -> None:
    assert told("Cohere expects to generate more than $90 million in annual earnings by 2029.") == set()
    assert told("Cohere expects to generate more than $90 million in annual revenue by 2029.") == {
        "Cohere revenue 90m USD"
    }
