"""The date of a round that is extended is not that of the money which comes on top."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.newsroom import read

DAY = date(2026, 1, 14)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere has added $250 million in an extension of the round that it closed in the autumn."),
        ("en", "Cohere has added $250 million to the round it closed last October."),
        ("en", "Cohere took in another $250 million, an extension of the round from last summer."),
        ("en", "An extension of the Series D announced in August 2025 brought Cohere another $250 million."),
        ("fr", "Cohere a levé 250 millions de dollars dans une extension du tour bouclé en août 2025."),
        ("fr", "Cohere ajoute 250 millions de dollars au tour de table qu'elle avait bouclé en août 2025."),
        (
            "de",
            "Cohere hat in einer Erweiterung der im August 2025 abgeschlossenen Runde 250 Mio. Dollar eingesammelt.",
        ),
        ("de", "Cohere stockt die Runde, die im August 2025 abgeschlossen wurde, um 250 Millionen Dollar auf."),
        ("es", "Cohere ha sumado 250 millones de dólares en una ampliación de la ronda que cerró en agosto de 2025."),
        ("it", "Cohere ha aggiunto 250 milioni di dollari con un'estensione del round chiuso nell'agosto 2025."),
    ],
)
def test_the_date_of_the_round_that_is_extended(lang: str, text: str) -> None:
    (figure,) = read(text, lang=lang, published=DAY).figures
    assert (figure.metric, figure.low, figure.as_of) == ("amount_raised", 250_000_000, None)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere raised another $250 million in an extension of its Series D in August 2025."),
        ("en", "The $250 million extension of Cohere's Series D was announced in August 2025."),
        ("en", "Cohere raised $250 million in the round that it closed in August 2025."),
        ("fr", "Cohere a levé 250 millions de dollars en août 2025 dans une extension de son tour."),
        ("de", "Cohere hat seine Runde im August 2025 um 250 Millionen Dollar erweitert."),
        ("es", "Cohere sumó 250 millones de dólares a su serie D en agosto de 2025."),
        ("it", "Cohere ha aggiunto 250 milioni di dollari al suo round nell'agosto 2025."),
    ],
)
def test_the_date_of_the_extension_itself(lang: str, text: str) -> None:
    (figure,) = read(text, lang=lang, published=DAY).figures
    assert (figure.metric, figure.low, figure.as_of) == ("amount_raised", 250_000_000, "2025-08")
