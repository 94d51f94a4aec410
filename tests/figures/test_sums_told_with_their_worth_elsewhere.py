"""A sum's worth in another currency, between dashes or in the headline, and ranges of thousands of millions."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "Cohere captó 600 millones de dólares - 512 millones de euros- en una ronda."),
        ("es", "Cohere captó 600 millones de dólares -512 millones de euros- en una ronda."),
        ("es", "Cohere captó 600 millones de dólares —o 512 millones de euros— en una ronda."),
        ("fr", "Cohere a levé 600 millions de dollars —512 millions d'euros— lors d'un tour."),
        ("en", "Cohere raised $600 million—€512 million—in a round."),
        ("en", "Cohere raised $600 million – about €512 million – in a round."),
        ("de", "Cohere hat 600 Millionen Dollar – rund 512 Millionen Euro – eingesammelt."),
        ("it", "Cohere ha raccolto 600 milioni di dollari – 512 milioni di euro – in un round."),
    ],
)
def test_what_stands_between_dashes_is_the_same_sum(lang: str, text: str) -> None:
    figure = one(text, lang=lang)
    assert (figure.high, figure.currency) == (600_000_000, "USD")
    assert [(money.high, money.currency) for money in figure.also] == [(512_000_000, "EUR")]


@pytest.mark.parametrize(
    "text",
    [
        "Cohere raised $600 million in May - Mistral AI raised €512 million in June.",
        "Cohere raised $600 million—Mistral AI raised €512 million.",
    ],
)
def test_another_company_behind_a_dash_has_its_own_sum(text: str) -> None:
    assert told(text) == {"Cohere amount_raised 600m USD", "Mistral AI amount_raised 512m EUR"}


@pytest.mark.parametrize(
    ("lang", "title", "text"),
    [
        ("en", "Cohere raises $640 million", "Cohere has raised €600 million ($640 million) in a Series D."),
        (
            "es",
            "Cohere capta 640 millones de dólares",
            "Cohere ha captado 600 millones de euros (640 millones de dólares).",
        ),
        (
            "de",
            "Cohere erhält 640 Millionen Dollar",
            "Cohere hat 600 Millionen Euro (640 Millionen Dollar) eingesammelt.",
        ),
    ],
)
def test_a_headline_in_the_other_currency_gives_way_to_the_text_that_tells_both(
    lang: str, title: str, text: str
) -> None:
    figure = one(text, title, lang)
    assert (figure.high, figure.currency) == (600_000_000, "EUR")
    assert [(money.high, money.currency) for money in figure.also] == [(640_000_000, "USD")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "OpenAI está en conversaciones para captar entre 15 mil y 25 mil millones de dólares."),
        ("es", "OpenAI busca de 15 mil a 25 mil millones de dólares."),
        ("es", "OpenAI busca entre 15.000 y 25.000 millones de dólares."),
        ("es", "OpenAI busca entre 15 mil millones y 25 mil millones de dólares."),
    ],
)
def test_both_ends_of_a_range_are_thousands_of_millions(lang: str, text: str) -> None:
    figure = one(text, lang=lang)
    assert (figure.low, figure.high) == (15_000_000_000, 25_000_000_000)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("OpenAI captó 25 mil millones de dólares y atiende a 15 mil empresas.", {"OpenAI amount_raised 25000m USD"}),
        ("OpenAI atiende a 15 mil empresas y captó 25 mil millones de dólares.", {"OpenAI amount_raised 25000m USD"}),
    ],
)
def test_thousands_of_other_things_are_no_end_of_a_range(text: str, figures: set[str]) -> None:
    assert told(text, lang="es") == figures
