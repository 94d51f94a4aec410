"""A text that says where it comes from names its outlet."""

import pytest

from pipeline.extract.origins import origin
from tests.extract.desk import article

LONG = "Alto Systems has collected $40 million from three funds, the company said on Tuesday in Lyon, where it sits."


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("This article originally appeared on The Morning Wire.", "The Morning Wire"),
        ("The story was first published by The Gazette on 3 May.", "The Gazette"),
        ("Originally on TechCrunch AI", "TechCrunch AI"),
        ("Republished with permission from Sifted.", "Sifted"),
        ("First published on wire.example on Monday", "wire.example"),
        ("Source: Reuters", "Reuters"),
        ("LYON, Feb 3 (Reuters) - Alto Systems said on Tuesday", "Reuters"),
        ("(Bloomberg) -- Alto Systems has raised", "Bloomberg"),
        ("Reporting by Reuters staff", "Reuters"),
        ("Lyon, 3 févr. 2026 (AFP) – La chorale", "AFP"),
        ("Le Quotidien avec AFP", "AFP"),
        ("Cet article a été publié initialement dans Les Echos", "Les Echos"),
        ("Source : AFP", "AFP"),
        ("Berlin (dpa) - Die Sänger", "dpa"),
        ("Quelle: dpa-AFX", "dpa-AFX"),
        ("Mit Material der dpa", "dpa"),
        ("Dieser Beitrag erschien zuerst bei Handelsblatt.", "Handelsblatt"),
        ("Madrid, 3 feb (EFE).- La coral", "EFE"),
        ("Con información de Reuters", "Reuters"),
        ("Publicado originalmente en El País", "El País"),
        ("(ANSA) - ROMA, 03 FEB - Il coro", "ANSA"),
        ("Fonte: Il Sole 24 Ore", "Il Sole 24 Ore"),
        ("L'articolo è stato pubblicato originariamente su Wired", "Wired"),
    ],
)
def test_a_line_names_the_outlet(line, outlet):
    assert origin([LONG, line]) == outlet


@pytest.mark.parametrize(
    "line",
    [
        "Alto, Reuters reported, has raised $40 million.",
        "Source: company filings show that Alto raised $40 million",
        "Sources told us that it raised more than it says.",
        "The article that appeared on Tuesday was wrong.",
        "AFP said so today in a note to clients",
        "It was first published in May.",
        LONG,
    ],
)
def test_a_line_that_only_mentions_an_outlet_names_none(line):
    assert origin([line]) is None


def test_an_agency_that_signs_is_the_outlet():
    assert origin([], "Le Monde avec AFP") == "AFP"
    assert origin([], "A. Cantor") is None


def test_the_line_may_stand_in_the_foot_of_the_article_and_not_in_a_teaser():
    html = "<article><h1>Alto raises</h1><p>{}</p><footer>Originally published in The Gazette</footer></article>{}"

    assert article(html.format(LONG, "")).outlet == "The Gazette"
    assert article(f"<article><h1>Alto raises</h1><p>{LONG}</p></article><aside>Source: Reuters</aside>").outlet is None


def test_plain_texts_name_their_outlet_too():
    assert article(f"Alto raises\n\nOriginally on TechCrunch\n\n{LONG}", "text/plain").outlet == "TechCrunch"
