"""What somebody is offered to change sides is no investment; a row that names no investor is a round all the same."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.cases.articles import extract_case
from pipeline.watchlist import guide_watch_list
from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "To lure a scientist from Cohere, Google put $30 million on the table."),
        ("de", "Google legte 30 Millionen Dollar für eine Entwicklerin von Cohere auf den Tisch."),
        ("fr", "Google a mis 30 millions de dollars sur la table pour recruter un ingénieur de Cohere."),
        ("es", "Google puso sobre la mesa 30 millones de dólares para una ingeniera de Cohere."),
        ("es", "Google tienta a los científicos de Cohere con ofertas de 30 millones de dólares."),
        ("it", "Google ha messo sul tavolo 30 milioni di dollari per un ingegnere di Cohere."),
    ],
)
def test_an_offer_to_a_person_is_no_investment(lang: str, text: str) -> None:
    assert not told(text, lang=lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Google put $300 million into Cohere."),
        ("de", "Google legte 300 Millionen Dollar für Cohere auf den Tisch."),
        ("es", "Google puso 300 millones de dólares en Cohere."),
    ],
)
def test_what_is_put_into_the_company_is(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere investment Google 300m USD"}


_PAGE = """<html lang="de"><head><title>Cohere: alle Runden</title></head><body><article><h1>Cohere: alle Runden</h1>
<table><thead><tr><th>Datum</th><th>Runde</th><th>Summe (Mio. Dollar)</th><th>Bewertung (Mrd. Dollar)</th>
<th>{header}</th></tr></thead><tbody><tr><td>Mai 2025</td><td>Serie D</td><td>400</td><td>6</td><td>{cell}</td></tr>
</tbody></table></article></body></html>"""


@pytest.mark.parametrize("cell", ["–", "k. A.", "n/a"])
@pytest.mark.parametrize("header", ["Führender Investor", "Geldgeber", "Federführend"])
def test_a_round_whose_investor_is_left_out_is_told(header: str, cell: str) -> None:
    body = _PAGE.format(header=header, cell=cell)
    case = {"id": "1", "url": "https://paper.example/1", "lang": "de", "body": body, "published": str(date(2025, 9, 1))}
    found = {(figure["metric"], figure["low"]) for figure in extract_case(case, guide_watch_list())["figures"]}
    assert len(found) == 2
    assert ("valuation", "6000000000") in found
