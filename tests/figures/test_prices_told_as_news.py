"""A price that has moved or is to: "is now $40 a month", "wird teurer: 25 Dollar im Monat", "goes up on 5 December"."""

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


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Claude Pro goes up to $22 a month on 5 December."),
        ("en", "On 5 December Claude Pro rises to $22 a month."),
        ("en", "Anthropic will raise Claude Pro to $22 a month on December 5."),
        ("de", "Claude Pro steigt am 5. Dezember auf 22 Dollar im Monat."),
        ("de", "Claude Pro wird am 5. Dezember auf 22 Dollar im Monat angehoben."),
        ("fr", "Claude Pro passe à 22 dollars par mois le 5 décembre."),
        ("fr", "Claude Pro passera à 22 dollars par mois le 5 décembre."),
        ("fr", "Claude Pro passera à partir du 5 décembre à 22 dollars par mois."),
        ("es", "Claude Pro sube a 22 dólares al mes el 5 de diciembre."),
        ("es", "El 5 de diciembre Claude Pro pasará a 22 dólares al mes."),
        ("it", "Claude Pro sale a 22 dollari al mese il 5 dicembre."),
        ("it", "Il 5 dicembre Claude Pro passerà a 22 dollari al mese."),
    ],
)
def test_the_day_of_a_move_to_come_lies_ahead(lang: str, text: str) -> None:
    figure = the_price(lang, text)
    assert (str(figure.low), figure.as_of, figure.tense) == ("22", "2026-12-05", "future")


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "Claude Pro went up to $22 a month on 5 December.", "2025-12-05"),
        ("en", "Claude Pro goes up to $22 a month on 5 December 2025.", "2025-12-05"),
        ("en", "5 December: Claude Pro goes up to $22 a month.", "2025-12-05"),
        ("en", "Claude Pro goes up to $22 a month on 5 November.", "2026-11-05"),
        ("en", "Claude Pro goes up to $22 a month on 5 July.", "2026-07-05"),
        ("de", "Claude Pro stieg am 5. Dezember auf 22 Dollar im Monat.", "2025-12-05"),
        ("de", "Claude Pro kostet seit dem 5. Dezember 22 Dollar im Monat.", "2025-12-05"),
        ("fr", "Claude Pro est passé le 5 décembre à 22 dollars par mois et doit y rester.", "2025-12-05"),
        ("fr", "La baisse du 5 décembre a ramené Claude Pro à 22 dollars par mois.", "2025-12-05"),
        ("es", "Claude Pro subió a 22 dólares al mes el 5 de diciembre.", "2025-12-05"),
        ("it", "Claude Pro è salito a 22 dollari al mese il 5 dicembre.", "2025-12-05"),
    ],
)
def test_the_day_of_a_move_that_was_does_not(lang: str, text: str, day: str) -> None:
    figure = the_price(lang, text)
    assert (str(figure.low), figure.as_of, figure.tense) == ("22", day, "current")
