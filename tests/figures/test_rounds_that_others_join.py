"""Rounds of strangers that a company takes part in or that stand beside it, and firms told by where they are from."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere hired a lawyer and took part in a $35 million seed for Lumen Bio."),
        ("en", "Cohere has joined the $35 million seed of Lumen Bio."),
        ("en", "Cohere, with money to spare, co-led a $35 million Series A in Lumen Bio."),
        ("fr", "Cohere a pris part à un tour de 35 millions de dollars de Lumen Bio."),
        ("de", "Cohere nahm an einer Runde von 35 Millionen Dollar für Lumen Bio teil."),
        ("de", "Cohere führte eine Finanzierungsrunde über 35 Millionen Dollar an."),
        ("es", "Cohere se sumó a una ronda de 35 millones de dólares de Lumen Bio."),
        ("it", "Cohere ha preso parte a un round da 35 milioni di dollari di Lumen Bio."),
    ],
)
def test_a_round_that_a_company_joins_is_not_its_own(lang: str, text: str) -> None:
    assert told(text, lang=lang) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Cohere joined the few with a $500 million round.",
        "Cohere led the week with a $500 million Series D.",
        "Cohere is growing. AMD took part in the $500 million round.",
        "Poolside took part in a $500 million round for Cohere.",
        "Cohere, where AMD took part in the $500 million round, is growing.",
    ],
)
def test_a_round_that_another_joins_is_the_companys(text: str) -> None:
    assert told(text) == {"Cohere amount_raised 500m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Cohere raised $500 million. Clio, which writes letters for notaries, got $9 million at $50 million.",
        "Cohere raised $500 million.\n\nApptronik, which builds robots, has $350 million in pledges for its Series B,"
        " at $5 billion.",
    ],
)
def test_a_stranger_explained_keeps_its_sums(text: str) -> None:
    assert told(text) == {"Cohere amount_raised 500m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The Canadians of Kestrel invested $40 million in Poolside."),
        ("en", "The folks at Kestrel have sunk $40 million into Poolside."),
        ("fr", "Les Suédois de Kestrel ont mis 40 millions de dollars dans Poolside."),
        ("es", "Los suecos de Kestrel han puesto 40 millones de dólares en Poolside."),
        ("it", "Gli svedesi di Kestrel hanno messo 40 milioni di dollari in Poolside."),
    ],
)
def test_people_told_by_their_country_are_not_the_investor(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Poolside investment Kestrel 40m USD"}


def test_people_of_a_company_raise_for_it() -> None:
    assert told("The Parisians at Poolside have raised $500 million.") == {"Poolside amount_raised 500m USD"}
