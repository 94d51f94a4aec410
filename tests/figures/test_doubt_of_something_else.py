"""A word of doubt in an aside on a company, or in a clause before the sum's, leaves the sum asserted."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere, which could go public, has raised $31 million."),
        ("en", "Cohere, which denies copying books, has raised $31 million."),
        ("en", "Cohere, often dismissed as too small, has raised $31 million."),
        ("en", "Cohere, founded by the researchers who invented the transformer, has raised $31 million."),
        ("en", "Cohere plans to open an office in Seoul and has raised $31 million."),
        ("en", "Cohere, whose listing is said to be near, has revenue of $200 million."),
        ("fr", "Cohere, qui dément vouloir se vendre, a levé 31 millions de dollars."),
        ("fr", "Cohere envisage d'ouvrir à Séoul et a levé 31 millions de dollars."),
        ("de", "Cohere, das bald an die Börse gehen soll, hat 31 Millionen Dollar eingesammelt."),
        ("de", "Cohere will nach Seoul und hat 31 Millionen Dollar eingesammelt."),
        ("es", "Cohere, que podría salir a bolsa, ha captado 31 millones de dólares."),
        ("it", "Cohere, che smentisce di volersi vendere, ha raccolto 31 milioni di dollari."),
    ],
)
def test_it_says_nothing_of_the_sum(lang: str, text: str) -> None:
    assert one(text, lang=lang).status == "asserted"


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        ("en", "Cohere, people familiar with the matter said, has raised $31 million.", "rumoured"),
        ("en", "Cohere, reportedly, has raised $31 million.", "rumoured"),
        ("en", "Cohere, which is in talks to raise $31 million, has opened in Seoul.", "rumoured"),
        ("en", "Cohere, which denies that it raised $31 million, has moved.", "denied"),
        ("en", "Cohere is said to have found new investors and raised $31 million.", "rumoured"),
        ("fr", "Cohere aurait trouvé des investisseurs et levé 31 millions de dollars.", "rumoured"),
        ("de", "Cohere soll neue Geldgeber gefunden und 31 Millionen Dollar eingesammelt haben.", "rumoured"),
    ],
)
def test_of_the_sum_itself_it_does(lang: str, text: str, status: str) -> None:
    assert one(text, lang=lang).status == status
