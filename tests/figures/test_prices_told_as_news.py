"""A price that has moved, told without the old one: "is now $40 a month", "wird teurer: 25 Dollar im Monat"."""

from __future__ import annotations

import pytest

from pipeline.cases import hints_of, snapshot_of
from pipeline.extract import read_article
from pipeline.figures import read_figures
from pipeline.watchlist import guide_watch_list
from storage.records import Figure


def the_price(lang: str, text: str, published: str = "2026-11-20") -> Figure:
    case = {"id": "1", "url": "https://n.example/1", "lang": lang, "published": published, "body": text}
    told = snapshot_of({**case, "content_type": "text/plain", "title": None})
    (figure,) = read_figures(read_article(told, **hints_of(case)), guide_watch_list()).figures
    return figure


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "ChatGPT Plus is now $40 a month."),
        ("en", "ChatGPT Plus is now just $40 a month."),
        ("en", "ChatGPT Plus gets pricier: $40 a month."),
        ("de", "ChatGPT Plus kostet jetzt 40 Dollar im Monat."),
        ("de", "ChatGPT Plus liegt nun bei 40 Dollar im Monat."),
        ("de", "ChatGPT Plus wird teurer: 40 Dollar im Monat."),
        ("fr", "ChatGPT Plus est maintenant à 40 dollars par mois."),
        ("fr", "ChatGPT Plus devient plus cher : 40 dollars par mois."),
        ("es", "ChatGPT Plus cuesta ahora 40 dólares al mes."),
        ("es", "ChatGPT Plus se encarece: 40 dólares al mes."),
        ("it", "ChatGPT Plus costa ora 40 dollari al mese."),
        ("it", "ChatGPT Plus diventa più caro: 40 dollari al mese."),
    ],
)
def test_it_is_a_change(lang: str, text: str) -> None:
    figure = the_price(lang, text)
    assert (str(figure.low), figure.tells_change, figure.tense) == ("40", True, "current")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "ChatGPT Plus is $40 a month."),
        ("en", "Right now ChatGPT Plus costs $40 a month."),
        ("en", "ChatGPT Plus is right now $40 a month."),
        ("en", "OpenAI is now testing ads; ChatGPT Plus costs $40 a month."),
        ("de", "ChatGPT Plus kostet bis jetzt 40 Dollar im Monat."),
        ("es", "ChatGPT Plus cuesta por ahora 40 dólares al mes."),
        ("it", "ChatGPT Plus costa per ora 40 dollari al mese."),
    ],
)
def test_what_it_costs_so_far_is_none(lang: str, text: str) -> None:
    figure = the_price(lang, text)
    assert (str(figure.low), figure.tells_change) == ("40", False)
