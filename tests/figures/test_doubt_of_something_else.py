"""A word of doubt in an aside on a company, or in a clause before the sum's, leaves the sum asserted."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, read


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere, which could go public, has raised $31 million."),
        ("en", "Cohere, which denies copying books, has raised $31 million."),
        ("en", "Cohere, often dismissed as too small, has raised $31 million."),
        ("en", "Cohere, founded by the researchers who invented the transformer, has raised $31 million."),
        ("en", "Cohere plans to open an office in Seoul and has raised $31 million."),
        ("en", "Cohere, whose listing is said to be near, has revenue of $200 million."),
        ("en", "Cohere denied that its boss had resigned and said it had raised $270 million."),
        ("fr", "Mistral AI réfute les accusations de plagiat et annonce avoir levé 1,7 milliard d'euros."),
        ("it", "Anthropic nega di aver copiato libri e annuncia di aver raccolto 13 miliardi di dollari."),
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


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere raised $270 million, not $2.7 billion as some outlets reported."),
        ("en", "Anthropic was valued at $183 billion, not $200 billion."),
        ("fr", "Mistral AI a levé 600 millions d'euros, et non 6 milliards comme annoncé par erreur."),
        ("de", "Cohere hat 500 Millionen Dollar eingesammelt und nicht 5 Milliarden, wie zunächst gemeldet."),
        ("es", "Cohere ha captado 500 millones de dólares, y no 5.000 millones como se dijo."),
        ("it", "Cohere ha raccolto 500 milioni di dollari, e non 5 miliardi come riportato."),
    ],
)
def test_the_wrong_sum_behind_the_right_one_is_denied(lang: str, text: str) -> None:
    right, wrong = sorted(read(text, lang=lang).figures, key=lambda figure: figure.low or 0)
    assert (right.status, wrong.status) == ("asserted", "denied")
