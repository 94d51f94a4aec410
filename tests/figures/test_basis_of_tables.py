"""Tables whose valuations count the new money in or out, as a header or the sentences around them say once for all."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.figures.funding import read_funding
from pipeline.watchlist import guide_watch_list
from storage.records import Article, Cell, Table

HEADS = {
    "en": ("Round", "Date", "Raised", "Valuation"),
    "fr": ("Tour", "Date", "Montant", "Valorisation"),
    "de": ("Runde", "Datum", "Betrag", "Bewertung"),
    "es": ("Ronda", "Fecha", "Importe", "Valoración"),
    "it": ("Round", "Data", "Importo", "Valutazione"),
}


def bases(lang: str, *, head: str = "", lead: str = "", notes: str = "", caption: str = "") -> list[str | None]:
    """Return the basis of the valuations of a table, in its order."""
    heads = (*HEADS[lang][:3], head or HEADS[lang][3])
    rows = (heads, ("Series B", "2024-05", "$100M", "$900M"), ("Series C", "2025-03", "$200M", "$2B"))
    cells = tuple(tuple(Cell(text, header=number == 0) for text in row) for number, row in enumerate(rows))
    table = Table(cells, caption, ("Cohere",), lead, notes)
    page = Article("https://paper.example/t", "Cohere", "", lang, published=date(2026, 1, 7), tables=(table,))
    found = [figure for figure in read_funding(page, guide_watch_list()).figures if figure.metric == "valuation"]
    assert [int(figure.low or 0) // 10**6 for figure in found] == [900, 2000]
    return [figure.basis for figure in found]


@pytest.mark.parametrize(
    ("lang", "head", "basis"),
    [
        ("en", "Valuation, money included", "post"),
        ("en", "Valuation (new money included)", "post"),
        ("en", "Value before the money", "pre"),
        ("en", "Valuation at the time", None),
        ("fr", "Valorisation, argent frais compris", "post"),
        ("fr", "Valorisation avant l'argent frais", "pre"),
        ("de", "Bewertung inkl. frischem Geld", "post"),
        ("de", "Bewertung vor dem neuen Geld", "pre"),
        ("es", "Valoración, dinero nuevo incluido", "post"),
        ("it", "Valutazione, capitali freschi compresi", "post"),
    ],
)
def test_a_header_in_words(lang: str, head: str, basis: str | None) -> None:
    assert bases(lang, head=head) == [basis] * 2


@pytest.mark.parametrize(
    ("lang", "text", "basis"),
    [
        ("en", "Valuations are post-money. Source: the company.", "post"),
        ("en", "Sources: filings, our own reporting. All valuations include the money raised.", "post"),
        ("en", "Valuations before the new money.", "pre"),
        ("en", "Where known, valuations are post-money; amounts are in dollars.", "post"),
        ("fr", "Les valorisations s'entendent après l'apport des fonds.", "post"),
        ("fr", "Valorisations post-money.", "post"),
        ("de", "Alle Bewertungen verstehen sich einschließlich des frischen Kapitals.", "post"),
        ("de", "Bewertungen pre-money.", "pre"),
        ("es", "Las valoraciones son post-money.", "post"),
        ("it", "Le valutazioni sono successive all'ingresso dei nuovi fondi (post-money).", "post"),
        ("it", "Valutazioni prima dei nuovi capitali.", "pre"),
    ],
)
@pytest.mark.parametrize("where", ["lead", "notes", "caption"])
def test_a_sentence_beside_the_table(lang: str, text: str, basis: str, where: str) -> None:
    assert bases(lang, **{where: text}) == [basis] * 2


@pytest.mark.parametrize(
    "text",
    [
        "The company hired a hundred people after the money came in.",
        "Its last post-money valuation was kept secret for a year.",
        "Some valuations are post-money, others pre-money.",
        "Mistral AI was valued at $14 billion, including the new money.",
        "It is not known whether the valuations are post-money.",
        "Valuations have doubled since the new money came in.",
    ],
)
@pytest.mark.parametrize("where", ["lead", "notes"])
def test_other_sentences_beside_a_table_say_nothing_of_its_valuations(text: str, where: str) -> None:
    assert bases("en", **{where: text}) == [None, None]


def test_a_cell_and_a_header_win_over_the_sentence_beside_the_table() -> None:
    assert bases("en", head="Pre-money valuation", notes="Valuations are post-money.") == ["pre", "pre"]
