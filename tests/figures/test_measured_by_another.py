"""Who is named only to say how much a sum is does not have it ("$500 million, half as much as OpenAI raised")."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

_NEWS = "The news of the week"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "It comes to $500 million, half as much as OpenAI spends."),
        ("en", "The founders asked for $500 million, half as much as OpenAI raised."),
        ("en", "The price was $500 million, a third of what OpenAI raised last year."),
        ("en", "They have $500 million, less than OpenAI raised."),
        ("fr", "Une start-up lyonnaise a levé 500 millions de dollars, la moitié de ce qu'OpenAI a levé."),
        ("fr", "Ils ont 500 millions de dollars, moins que ce qu'a levé OpenAI."),
        ("de", "Das macht 500 Millionen Dollar, halb so viel, wie OpenAI eingesammelt hat."),
        ("de", "Ein Start-up aus Köln sammelte 500 Millionen Dollar ein, halb so viel wie OpenAI."),
        ("es", "Son 500 millones de dólares, la mitad de lo que OpenAI recaudó."),
        ("es", "Una empresa de Sevilla recaudó 500 millones de dólares, la mitad de lo que levantó OpenAI."),
        ("it", "Sono 500 milioni di dollari, la metà di quanto spende OpenAI."),
        ("it", "Una startup di Torino ha raccolto 500 milioni di dollari, la metà di quanto ha raccolto OpenAI."),
    ],
)
def test_the_one_it_is_measured_by_does_not_have_it(lang: str, text: str) -> None:
    assert told(text, _NEWS, lang=lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere raised $500 million, half as much as OpenAI spends in a month."),
        ("en", "Cohere is growing. It raised $500 million, less than OpenAI raised."),
        ("fr", "Cohere a levé 500 millions de dollars, la moitié de ce qu'OpenAI dépense."),
        ("de", "Cohere sammelte 500 Millionen Dollar ein, halb so viel, wie OpenAI ausgibt."),
        ("es", "Cohere recaudó 500 millones de dólares, la mitad de lo que gasta OpenAI."),
        ("it", "Cohere ha raccolto 500 milioni di dollari, la metà di quanto spende OpenAI."),
    ],
)
def test_the_one_whose_it_is_does(lang: str, text: str) -> None:
    assert told(text, _NEWS, lang=lang) == {"Cohere amount_raised 500m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "OpenAI has closed a round. It is $40 billion, six times what OpenAI raised in October.",
        "OpenAI has a new round. The money comes to $40 billion, more than OpenAI raised in 2024.",
    ],
)
def test_the_company_told_of_may_be_measured_by_itself(text: str) -> None:
    assert told(text, _NEWS) == {"OpenAI amount_raised 40000m USD"}
