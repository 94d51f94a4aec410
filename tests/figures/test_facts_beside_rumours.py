"""What a side clause tells is a fact, though unnamed sources tell the rest of its sentence."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Just two months after Groq's board raised $750 million, the startup is working with a bank to borrow "
            "more, people familiar with the plans said.",
        ),
        (
            "en",
            "After Groq raised $750 million in May, it wants to raise more, according to people close to the talks.",
        ),
        ("en", "Groq, which raised $750 million in May, is in talks to raise more, people familiar with them said."),
        (
            "fr",
            "Après avoir levé 750 millions de dollars, Groq prépare son entrée en Bourse, selon des sources proches du "
            "dossier.",
        ),
        (
            "es",
            "Tras recaudar 750 millones de dólares, Groq prepara su salida a Bolsa, según fuentes cercanas a la "
            "operación.",
        ),
        (
            "it",
            "Dopo aver raccolto 750 milioni di dollari, Groq prepara la quotazione, secondo fonti vicine al dossier.",
        ),
        (
            "de",
            "Nachdem Groq 750 Millionen Dollar eingesammelt hatte, bereitet die Firma nun den Börsengang vor, wie mit "
            "der Sache vertraute Personen sagten.",
        ),
    ],
)
def test_a_side_clause_tells_a_fact(lang: str, text: str) -> None:
    (figure,) = read(text, lang=lang).figures
    assert (figure.metric, int(figure.low or 0), figure.status) == ("amount_raised", 750_000_000, "asserted")


@pytest.mark.parametrize(
    "text",
    [
        "Groq, which is valued at $7 billion, according to people familiar with the deal, wants to list.",
        "Groq has raised $750 million in a deal led by Samsung, people familiar with the matter said.",
        "The round, of $750 million, closed in May, people familiar with the matter said of Groq.",
    ],
)
def test_what_the_sources_tell_is_a_rumour(text: str) -> None:
    assert {figure.status for figure in read(text).figures} == {"rumoured"}
