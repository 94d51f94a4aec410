"""A sum behind a colon is of the one who is compared in the clause before ("X did better than Y: it raised A")."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

_NEWS = "The news of the week"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere did better than {}: it raised $500 million."),
        ("en", "Cohere was far quicker than {}: the company has raised $500 million."),
        ("en", "Cohere outdid {}: it raised $500 million."),
        ("fr", "Cohere a fait mieux que {} : elle a levé 500 millions de dollars."),
        ("fr", "Cohere va plus loin que {} : la société a levé 500 millions de dollars."),
        ("de", "Cohere schnitt besser ab als {}: Es sammelte 500 Millionen Dollar ein."),
        ("de", "Cohere war schneller als {}: Die Firma sammelte 500 Millionen Dollar ein."),
        ("es", "Cohere lo hizo mejor que {}: recaudó 500 millones de dólares."),
        ("es", "Cohere fue más lejos que {}: la compañía captó 500 millones de dólares."),
        ("it", "Cohere è stata più veloce di {}: ha raccolto 500 milioni di dollari."),
        ("it", "Cohere ha fatto peggio di {}: la società ha raccolto solo 500 milioni di dollari."),
    ],
)
def test_a_sum_behind_the_colon_is_of_who_is_compared(lang: str, text: str) -> None:
    for other in ("Poolside", "Writer"):
        assert told(text.format(other), _NEWS, lang=lang) == {"Cohere amount_raised 500m USD"}


def test_so_is_what_the_one_has_of_its_own() -> None:
    text = "OpenAI grew faster than Anthropic: its revenue reached $13 billion in 2025."
    assert told(text, _NEWS) == {"OpenAI revenue 13000m USD"}
    text = "Cohere è cresciuta più di Poolside: i suoi ricavi hanno raggiunto 200 milioni di dollari."
    assert told(text, _NEWS, lang="it") == {"Cohere revenue 200m USD"}


def test_a_stranger_who_is_compared_has_it_as_well() -> None:
    text = "{} did better than Cohere: it raised $200 million."
    assert told(text.format("Poolside"), _NEWS) == {"Poolside amount_raised 200m USD"}
    assert told(text.format("Writer"), _NEWS) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "OpenAI knows no fiercer rival than {}: it raised $13 billion."),
        ("en", "For OpenAI nobody is more dangerous than {}: it has raised $13 billion."),
        ("en", "Few have done better than {}: it raised $13 billion."),
        ("en", "OpenAI did better than {}: the latter raised $13 billion."),
        ("fr", "OpenAI ne craint personne plus que {} : elle a levé 13 milliards de dollars."),
        ("fr", "Personne n'a fait mieux que {} : elle a levé 13 milliards de dollars."),
        ("de", "OpenAI hat keinen größeren Rivalen als {}: Es hat 13 Milliarden Dollar eingesammelt."),
        ("de", "Keiner war schneller als {}: Es hat 13 Milliarden Dollar eingesammelt."),
        ("es", "Nadie lo hizo mejor que {}: recaudó 13.000 millones de dólares."),
        ("it", "Nessuno ha fatto meglio di {}: ha raccolto 13 miliardi di dollari."),
    ],
)
def test_where_nobody_is_it_is_of_the_other(lang: str, text: str) -> None:
    assert told(text.format("xAI"), _NEWS, lang=lang) == {"xAI amount_raised 13000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Mistral AI did better than Cohere: the Canadian startup raised only $500 million."),
        ("fr", "Mistral AI a fait mieux que Cohere : la start-up canadienne n'a levé que 500 millions de dollars."),
        ("de", "Mistral AI war schneller als Cohere: Das kanadische Start-up sammelte 500 Millionen Dollar ein."),
    ],
)
def test_a_place_says_who_is_meant(lang: str, text: str) -> None:
    assert told(text, _NEWS, lang=lang) == {"Cohere amount_raised 500m USD"}
