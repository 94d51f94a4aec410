"""Sums that a company is after, money told as a noun, what a total counts, and whose word or date does not tell."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.newsroom import one, read, told

SOUGHT = [
    ("en", "$90 million is what AI21 Labs is looking for."),
    ("en", "The amount that AI21 Labs has in mind is $90 million."),
    ("en", "AI21 Labs is hoping for $90 million."),
    ("fr", "90 millions de dollars, telle est la somme que vise AI21 Labs."),
    ("de", "90 Millionen Dollar ist der Betrag, den AI21 Labs anstrebt."),
    ("es", "La cifra que persigue AI21 Labs es de 90 millones de dólares."),
    ("it", "90 milioni di dollari è l'importo a cui mira AI21 Labs."),
]
RAISED = [
    ("en", "AI21 Labs sits on $90 million in fresh funding."),
    ("en", "AI21 Labs announced a share issue of $90 million."),
    ("en", "$90 million of new shares were sold by AI21 Labs."),
    ("en", "With Pitango in front, AI21 Labs has gathered $90 million from investors."),
    ("en", "AI21 Labs sold a slice of itself for $90 million."),
]


@pytest.mark.parametrize(("lang", "text"), SOUGHT + RAISED)
def test_money_that_is_sought_or_stands_as_a_noun(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"AI21 Labs amount_raised 90m USD"}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (
            "AI21 Labs, by now a $2 billion enterprise, is hiring.",
            2000,
        ),
        ("AI21 Labs grew into a $2 billion group within three years.", 2000),
    ],
)
def test_what_a_company_is_called_by_its_worth(text: str, figure: int) -> None:
    assert told(text) == {f"AI21 Labs valuation {figure}m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "AI21 Labs takes in $60 million every year.",
        "Licences bring AI21 Labs $60 million a year.",
        "The accounts of AI21 Labs show sales of $60 million for 2024.",
    ],
)
def test_what_comes_in_year_by_year_is_revenue(text: str) -> None:
    assert told(text) == {"AI21 Labs revenue 60m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "scope"),
    [
        ("en", "AI21 Labs has raised $400 million to date, leaving aside what it owes.", "equity only"),
        ("en", "Borrowings included, AI21 Labs has raised $500 million to date.", "with debt"),
        ("en", "AI21 Labs has raised $500 million to date and will take on loans.", None),
        ("fr", "AI21 Labs a levé 500 millions de dollars au total, dettes comprises.", "with debt"),
        ("de", "Ohne Darlehen hat AI21 Labs bislang 400 Millionen Dollar eingesammelt.", "equity only"),
        ("es", "AI21 Labs ha captado hasta la fecha 500 millones de dólares, créditos incluidos.", "with debt"),
        ("it", "Senza contare i prestiti, AI21 Labs ha raccolto finora 400 milioni di dollari.", "equity only"),
    ],
)
def test_what_a_total_counts(lang: str, text: str, scope: str | None) -> None:
    assert one(text, lang=lang).scope == scope


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "According to Bloomberg, AI21 Labs had more revenue in 2024 than one would think: $60 million."),
        (
            "it",
            "Secondo quanto scrive Bloomberg, AI21 Labs ha chiuso il 2024 con un fatturato di 60 milioni di dollari.",
        ),
        ("de", "AI21 Labs machte 2024 mehr Umsatz, als man denken würde: 60 Millionen Dollar."),
    ],
)
def test_words_of_doubt_that_doubt_nothing(lang: str, text: str) -> None:
    assert one(text, lang=lang).status == "asserted"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "AI21 Labs said yesterday that it had raised $90 million, more than the sum announced in March."),
        ("fr", "AI21 Labs a levé hier 90 millions de dollars, un montant plus élevé que celui annoncé en mars."),
        ("de", "AI21 Labs hat gestern 90 Millionen Dollar eingesammelt, mehr als im März angekündigt."),
        ("es", "AI21 Labs captó ayer 90 millones de dólares, una suma mayor que la anunciada en marzo."),
        ("it", "AI21 Labs ha raccolto ieri 90 milioni di dollari, una somma più alta di quella annunciata a marzo."),
    ],
)
def test_the_date_of_what_a_sum_is_compared_with_dates_nothing(lang: str, text: str) -> None:
    figures = read(text, lang=lang, published=date(2025, 9, 10)).figures
    assert [figure.as_of for figure in figures if figure.metric == "amount_raised"] == ["2025-09-09"]


def test_the_funds_raised_by_a_company_are_no_fund() -> None:
    assert told("Les fonds récoltés par Poolside totalisent 900 millions d'euros.", lang="fr") == {
        "Poolside total_raised 900m EUR"
    }
    assert not told("Les deux fonds d'Elaia, actionnaire de Poolside, totalisent 900 millions d'euros.", lang="fr")
