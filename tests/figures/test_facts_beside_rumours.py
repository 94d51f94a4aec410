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


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "xAI raised $6 billion in May; in the talks of this week, people close to it say, $10 billion is sought.",
        ),
        (
            "fr",
            "xAI a levé 6 milliards de dollars en mai ; désormais, selon des proches, elle vise 10 milliards de plus.",
        ),
        (
            "de",
            "xAI nahm im Mai 6 Milliarden Dollar auf; nun, so Eingeweihte, geht es um weitere 10 Milliarden.",
        ),
        (
            "es",
            "xAI captó en mayo 6.000 millones de dólares; ahora, según personas informadas, busca 10.000 más.",
        ),
        (
            "it",
            "xAI ha raccolto 6 miliardi di dollari a maggio; ora, dicono persone vicine all'operazione, ne cerca 10.",
        ),
        ("it", "xAI ha raccolto 6 miliardi di dollari a maggio; secondo persone informate, ora ne cerca 10."),
    ],
)
def test_a_source_behind_a_semicolon_tells_the_sum_of_its_own_clause(lang: str, text: str) -> None:
    figures = {(figure.low, figure.status) for figure in read(text, lang=lang).figures}
    assert figures == {(6_000_000_000, "asserted"), (10_000_000_000, "rumoured")}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "xAI has agreed on a round of $6 billion; the terms may still change, people close to it say."),
        ("it", "xAI ha concordato un round da 6 miliardi di dollari; i termini, dicono due fonti, possono cambiare."),
    ],
)
def test_a_source_behind_a_semicolon_without_a_sum_tells_the_one_before(lang: str, text: str) -> None:
    assert [figure.status for figure in read(text, lang=lang).figures] == ["rumoured"]
