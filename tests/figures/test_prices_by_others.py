"""Prices told by way of something else: of a round that another led, as a multiple, in or without the money, twice."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, read, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "Cohere avait levé 900 millions de dollars dans un tour mené par "
            "Kestrel Capital, qui avait porté sa valorisation à 12 milliards.",
        ),
        (
            "it",
            "Cohere aveva raccolto 900 milioni di dollari in un round guidato da "
            "Kestrel Capital, che aveva portato la sua valutazione a 12 miliardi.",
        ),
        (
            "en",
            "Cohere raised $900 million in a round led by Kestrel Capital, which brought its valuation to $12 billion.",
        ),
        (
            "es",
            "Cohere levantó 900 millones de dólares en una ronda liderada por "
            "Kestrel Capital, que elevó su valoración a 12.000 millones.",
        ),
        (
            "de",
            "Cohere sammelte 900 Millionen Dollar in einer Runde ein, angeführt "
            "von Kestrel Capital, die ihre Bewertung auf 12 Milliarden hob.",
        ),
    ],
)
def test_the_round_that_another_led_prices_the_startup(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere amount_raised 900m USD", "Cohere valuation 12000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Cohere a débauché chez Databricks, qui avait porté sa valorisation à 62 milliards de dollars."),
        ("it", "Cohere compete con Databricks, che ha portato la sua valutazione a 62 miliardi di dollari."),
        ("en", "Cohere has hired people from Databricks, which had brought its valuation to $62 billion."),
    ],
)
def test_a_stranger_that_led_nothing_keeps_its_price(lang: str, text: str) -> None:
    reading = read(text, lang=lang)
    assert not reading.figures
    assert reading.set_aside


@pytest.mark.parametrize(
    ("lang", "text", "basis"),
    [
        ("fr", "Cohere a levé 2 milliards de dollars sur une valorisation post-financement de 48 milliards.", "post"),
        (
            "fr",
            "Cohere a levé 2 milliards de dollars pour une valorisation post-investissement de 48 milliards.",
            "post",
        ),
        ("fr", "Cohere a levé 2 milliards de dollars sur une valorisation pré-financement de 48 milliards.", "pre"),
        (
            "it",
            "Cohere ha raccolto 2 miliardi di dollari, portando la valutazione post-investimento a 48 miliardi.",
            "post",
        ),
        (
            "it",
            "Cohere ha raccolto 2 miliardi di dollari con una valutazione post-finanziamento di 48 miliardi.",
            "post",
        ),
        (
            "it",
            "Cohere ha raccolto 2 miliardi di dollari con una valutazione pre-finanziamento di 48 miliardi.",
            "pre",
        ),
        (
            "fr",
            "Cohere a levé 2 milliards de dollars dans un financement sur une valorisation de 48 milliards.",
            None,
        ),
    ],
)
def test_the_money_is_in_or_out(lang: str, text: str, basis: str | None) -> None:
    figures = {figure.metric: figure for figure in read(text, lang=lang).figures}
    assert {metric: int(figure.low or 0) for metric, figure in figures.items()} == {
        "amount_raised": 2_000_000_000,
        "valuation": 48_000_000_000,
    }
    assert figures["valuation"].basis == basis


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "La valorisation de Cohere s'élève à 40 fois son chiffre "
            "d'affaires, que la société estime à 3,7 milliards de dollars.",
        ),
        (
            "it",
            "La valutazione di Cohere è pari a 40 volte il fatturato, che la società stima in 3,7 miliardi di dollari.",
        ),
        ("en", "Cohere's valuation is 40 times its revenue, which the company puts at $3.7 billion."),
        (
            "es",
            "La valoración de Cohere es 40 veces su facturación, que la empresa cifra en 3.700 millones de dólares.",
        ),
    ],
)
def test_what_a_price_is_a_multiple_of(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere revenue 3700m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le chiffre d'affaires de Nvidia a plus que triplé en un an, à 31,2 milliards de dollars."),
        ("fr", "Les revenus de Nvidia ont doublé en un an, à 31,2 milliards de dollars."),
        ("it", "I ricavi di Nvidia si sono moltiplicati per 2,4 in un anno, a 31,2 miliardi di dollari."),
    ],
)
def test_revenue_that_grew_by_a_factor(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Nvidia revenue 31200m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "ends"),
    [
        ("fr", "Les revenus de Cohere restaient très inférieurs au milliard de dollars.", (None, 1000)),
        ("fr", "Les revenus de Cohere étaient en deçà du milliard de dollars.", (None, 1000)),
        ("it", "I ricavi di Cohere erano inferiori al miliardo di dollari.", (None, 1000)),
        ("fr", "Le chiffre d'affaires de Cohere est supérieur au milliard de dollars.", (1000, None)),
        ("it", "I ricavi di Cohere sono superiori al miliardo di dollari.", (1000, None)),
        ("fr", "La valorisation de Cohere dépasse désormais les 9 milliards de dollars.", (9000, None)),
        ("it", "La valutazione di Cohere supera ormai i 9 miliardi di dollari.", (9000, None)),
        ("de", "Die Bewertung von Cohere übersteigt mittlerweile 9 Milliarden Dollar.", (9000, None)),
        ("fr", "La valorisation de Cohere atteint désormais les 9 milliards de dollars.", (9000, 9000)),
    ],
)
def test_bounds_with_a_word_between(lang: str, text: str, ends: tuple[int | None, int | None]) -> None:
    figure = one(text, lang=lang)
    assert tuple(None if end is None else int(end) // 1_000_000 for end in (figure.low, figure.high)) == ends


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "Alors que Cohere est devenue une licorne en décembre avec un tour de 385 millions de "
            "dollars, elle serait en train de finaliser une levée de 600 millions de dollars.",
        ),
        (
            "it",
            "Mentre Cohere è diventata un unicorno a dicembre con un round da 385 milioni "
            "di dollari, starebbe finalizzando un round da 600 milioni di dollari.",
        ),
        (
            "en",
            "While Cohere became a unicorn in December with a round of $385 "
            "million, it is said to be finalising a round of $600 million.",
        ),
        (
            "es",
            "Mientras que Cohere se convirtió en unicornio en diciembre con una ronda de 385 "
            "millones de dólares, estaría cerrando una ronda de 600 millones de dólares.",
        ),
    ],
)
def test_a_clause_on_the_round_before_keeps_its_date(lang: str, text: str) -> None:
    dates = {int(figure.low or 0) // 1_000_000: figure.as_of for figure in read(text, lang=lang).figures}
    assert dates == {385: "2024-12", 600: None}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "Alors que Cohere levait 385 millions de dollars en mars pour "
            "une valorisation de 2 milliards, ses rivaux attendaient.",
        ),
        ("en", "While Cohere raised $385 million in March at a valuation of $2 billion, its rivals waited."),
    ],
)
def test_a_clause_on_one_round_dates_its_price_too(lang: str, text: str) -> None:
    assert {figure.as_of for figure in read(text, lang=lang).figures} == {"2025-03"}
    assert len(read(text, lang=lang).figures) > 1


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "Une valorisation de 10 milliards d'euros pour Cohere serait "
            "le double que lors du précédent tour l'année dernière.",
        ),
        ("en", "A valuation of €10 billion for Cohere would be twice that of its previous round last year."),
    ],
)
def test_the_round_that_a_price_is_set_against_does_not_date_it(lang: str, text: str) -> None:
    assert one(text, lang=lang).as_of is None


def test_one_valuation_told_with_and_without_its_date_is_one() -> None:
    text = (
        "Cohere boucle un tour de 600 millions de dollars pour une valorisation de 6 milliards de dollars.\n\n"
        "En juin 2024, elle avait levé 105 millions de dollars. "
        "Un an plus tard, l'entreprise atteint une valorisation de 6 milliards de dollars."
    )
    assert [figure.metric for figure in read(text, lang="fr").figures].count("valuation") == 1


def test_a_valuation_sought_and_the_same_one_of_long_ago_are_two() -> None:
    text = "Cohere is in talks at a valuation of $6 billion. In May 2023 it was valued at $6 billion."
    assert {figure.status for figure in read(text).figures} == {"rumoured", "asserted"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Dernière minute : selon Reuters, SoftBank investira 4 milliards de dollars dans Cohere."),
        ("it", "Aggiornamento: secondo Reuters, SoftBank investirà 4 miliardi di dollari in Cohere."),
        ("es", "Última hora: según Reuters, SoftBank invertirá 4.000 millones de dólares en Cohere."),
    ],
)
def test_who_is_cited_behind_a_colon_gives_nothing(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere investment SoftBank 4000m USD"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Selon des informations de Bloomberg, Cohere a levé 500 millions de dollars.", "asserted"),
        ("Cohere a levé 500 millions de dollars, selon des informations relayées par Reuters.", "asserted"),
        ("Selon des informations de presse, Cohere a levé 500 millions de dollars.", "rumoured"),
        ("Cohere a réussi à lever 500 millions de dollars d'obligations.", "asserted"),
        ("Cohere s'apprête à lever 500 millions de dollars.", "rumoured"),
        ("Cohere est prête à lever 500 millions de dollars.", "rumoured"),
    ],
)
def test_a_named_outlet_and_a_raise_that_succeeded_are_no_rumours(text: str, status: str) -> None:
    assert one(text, lang="fr").status == status
