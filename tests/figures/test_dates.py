"""Dates as texts write them, resolved against the day of publication."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.figures.dates import find_dates, span_of
from storage.records import Span

PUBLISHED = date(2025, 9, 11)
"""A Thursday."""


def read(text: str, lang: str = "en", published: date | None = PUBLISHED) -> list[str]:
    return [mention.as_of for mention in find_dates(text, published, lang)]


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        # days
        ("closed on 9 September 2025", "2025-09-09"),
        ("closed on Sept. 9, 2025", "2025-09-09"),
        ("closed on the 9th of September", "2025-09-09"),
        ("on Thursday, September 4, 2025", "2025-09-04"),
        ("on 9-11 September 2025", "2025-09-11"),
        ("on Sept. 9–11, 2025", "2025-09-09"),
        ("dated 9/8/2025", "2025-09-08"),
        ("dated 25/8/2025", "2025-08-25"),
        ("dated 2025-09-09", "2025-09-09"),
        ("dated 09.08.2025", "2025-08-09"),
        ("on December 31", "2024-12-31"),
        ("on September 15", "2025-09-15"),
        ("effective 1 November", "2025-11-01"),
        ("said on Monday", "2025-09-08"),
        ("said on Thursday", "2025-09-11"),
        ("last Thursday", "2025-09-04"),
        ("next Tuesday", "2025-09-16"),
        ("yesterday", "2025-09-10"),
        ("on the last day of 2024", "2024-12-31"),
        ("on the last day of February 2024", "2024-02-29"),
        ("on the first day of last year", "2024-01-01"),
        # months
        ("in September 2025", "2025-09"),
        ("last June", "2025-06"),
        ("in June", "2025-06"),
        ("in December", "2024-12"),
        ("last September", "2024-09"),
        ("next March", "2026-03"),
        ("in late September", "2025-09"),
        ("mid-September", "2025-09"),
        ("June last year", "2024-06"),
        ("in May of this year", "2025-05"),
        ("Jan 2024Series B", "2024-01"),
        ("last month", "2025-08"),
        ("by the end of 2024", "2024-12"),
        ("at the end of last year", "2024-12"),
        ("by the end of the year", "2025-12"),
        ("at the beginning of 2025", "2025-01"),
        ("by year's end", "2025-12"),
        ("at year-end 2024", "2024-12"),
        ("until the end of October", "2025-10"),
        ("starting in October", "2025-10"),
        ("2025-08", "2025-08"),
        # quarters and halves
        ("the third quarter of 2025", "2025-Q3"),
        ("in Q3 2025", "2025-Q3"),
        ("3Q25", "2025-Q3"),
        ("2025-Q3", "2025-Q3"),
        ("Q3'25", "2025-Q3"),
        ("in the second quarter", "2025-Q2"),
        ("in the fourth quarter", "2024-Q4"),
        ("in H1 2025", "2025-H1"),
        ("the first half of last year", "2024-H1"),
        ("the first three months of 2025", "2025-Q1"),
        ("last quarter", "2025-Q2"),
        # years
        ("said Tuesday (Sept. 2) that", "2025-09-02"),
        ("in a Friday (Nov. 8) report", "2024-11-08"),
        ("in 2024", "2024"),
        ("(2024)", "2024"),
        ("its 2024 revenue", "2024"),
        ("early 2025", "2025"),
        ("mid-2024", "2024"),
        ("in the summer of 2024", "2024"),
        ("last winter", "2024"),
        ("this year", "2025"),
        ("last year", "2024"),
        # counted back
        ("two months ago", "2025-07"),
        ("18 months ago", "2024-03"),
        ("a year ago", "2024-09"),
        ("a year earlier", "2024-09"),
        ("six weeks ago", "2025-07"),
        ("five days ago", "2025-09-06"),
    ],
)
def test_english_dates(text: str, as_of: str) -> None:
    assert read(f"They {text}, it says.") == [as_of]


@pytest.mark.parametrize(
    ("lang", "text", "as_of"),
    [
        ("fr", "le 9 septembre 2025", "2025-09-09"),
        ("fr", "jeudi 4 septembre", "2025-09-04"),
        ("fr", "le 1er juillet", "2025-07-01"),
        ("fr", "9/8/2025", "2025-08-09"),
        ("fr", "en juin dernier", "2025-06"),
        ("fr", "au troisième trimestre 2025", "2025-Q3"),
        ("fr", "T3 2025", "2025-Q3"),
        ("fr", "au premier semestre 2024", "2024-H1"),
        ("fr", "fin 2024", "2024-12"),
        ("fr", "à la fin de l'année dernière", "2024-12"),
        ("fr", "début 2025", "2025"),
        ("fr", "au début de l'année", "2025"),
        ("fr", "l'an dernier", "2024"),
        ("fr", "mardi dernier", "2025-09-09"),
        ("fr", "il y a deux mois", "2025-07"),
        ("fr", "un an plus tôt", "2024-09"),
        ("fr", "hier", "2025-09-10"),
        ("de", "am 9. September 2025", "2025-09-09"),
        ("de", "am Donnerstag, 4. September", "2025-09-04"),
        ("de", "09.08.2025", "2025-08-09"),
        ("de", "im Juni", "2025-06"),
        ("de", "im vergangenen Juni", "2025-06"),
        ("de", "im Juni letzten Jahres", "2024-06"),
        ("de", "im dritten Quartal 2025", "2025-Q3"),
        ("de", "im ersten Halbjahr", "2025-H1"),
        ("de", "am Dienstag, den 9. September 2025", "2025-09-09"),
        ("de", "ab Oktober", "2025-10"),
        ("de", "bis Jahresende", "2025-12"),
        ("de", "Ende 2024", "2024-12"),
        ("de", "Ende des vergangenen Jahres", "2024-12"),
        ("de", "Anfang 2025", "2025"),
        ("de", "letztes Jahr", "2024"),
        ("de", "am Mittwochabend", "2025-09-10"),
        ("de", "vor zwei Monaten", "2025-07"),
        ("de", "ein Jahr zuvor", "2024-09"),
        ("de", "ab dem 1. Oktober", "2025-10-01"),
        ("es", "el 9 de septiembre de 2025", "2025-09-09"),
        ("es", "en junio pasado", "2025-06"),
        ("es", "el pasado mes de junio", "2025-06"),
        ("es", "en enero de este año", "2025-01"),
        ("es", "en el tercer trimestre de 2025", "2025-Q3"),
        ("es", "a finales de 2024", "2024-12"),
        ("es", "a principios de 2025", "2025"),
        ("es", "el año pasado", "2024"),
        ("es", "hace dos meses", "2025-07"),
        ("es", "un año antes", "2024-09"),
        ("es", "el martes pasado", "2025-09-09"),
        ("it", "il 9 settembre 2025", "2025-09-09"),
        ("it", "lo scorso giugno", "2025-06"),
        ("it", "a marzo dell'anno scorso", "2024-03"),
        ("it", "nel terzo trimestre del 2025", "2025-Q3"),
        ("it", "alla fine del 2024", "2024-12"),
        ("it", "venerdì (8 novembre)", "2024-11-08"),
        ("de", "am Dienstag (2. September)", "2025-09-02"),
        ("fr", "mardi (2 septembre)", "2025-09-02"),
        ("es", "el martes (2 de septiembre)", "2025-09-02"),
        ("it", "quest'anno", "2025"),
        ("it", "due mesi fa", "2025-07"),
        ("it", "un anno prima", "2024-09"),
        ("it", "martedì scorso", "2025-09-09"),
        ("fr", "signé le dernier jour de 2024", "2024-12-31"),
        ("de", "am letzten Tag des Jahres 2024", "2024-12-31"),
        ("es", "firmada el último día de 2024", "2024-12-31"),
        ("it", "firmato l'ultimo giorno del 2024", "2024-12-31"),
    ],
)
def test_dates_of_other_languages(lang: str, text: str, as_of: str) -> None:
    assert read(f"({text})", lang) == [as_of]


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "It had $3bn in March 2025, up from $1bn a year earlier.", ["2025-03", "2024-03"]),
        ("en", "In December 2023 it was worth $2bn. A year earlier it was nothing.", ["2023-12", "2022-12"]),
        ("en", "It raised in December 2023 and the following June.", ["2023-12", "2024-06"]),
        ("en", "It raised in 2023 and the next spring.", ["2023", "2024"]),
        ("en", "In 2024 sales were $3bn, against $1bn the year before.", ["2024", "2023"]),
        ("en", "In the third quarter of 2025, up from a year earlier.", ["2025-Q3", "2024-Q3"]),
        ("en", "In May 2024 it was $6bn. Six months later, it was $9bn.", ["2024-05", "2024-11"]),
        ("en", "Between March and June 2024 it grew.", ["2024-03", "2024-06"]),
        ("en", "It grew in July, August and September.", ["2025-07", "2025-08", "2025-09"]),
        ("fr", "En mars 2025 elle valait 2 milliards, un an plus tôt 1 milliard.", ["2025-03", "2024-03"]),
        ("de", "Im März 2025 waren es 7 Mrd. Dollar, ein Jahr zuvor 3 Mrd. Euro.", ["2025-03", "2024-03"]),
    ],
)
def test_a_date_that_hangs_on_another(lang: str, text: str, found: list[str]) -> None:
    assert read(text, lang) == found


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "in fiscal 2026", [("2026", "fiscal")]),
        ("en", "in FY25", [("2025", "fiscal")]),
        ("en", "the 2025 fiscal year", [("2025", "fiscal")]),
        ("en", "the first quarter of fiscal 2026", [("2026-Q1", "fiscal")]),
        ("en", "its third fiscal quarter of 2025", [("2025-Q3", "fiscal")]),
        ("en", "fiscal 2026: in the second quarter", [("2026", "fiscal"), ("2026-Q2", "fiscal")]),
        ("de", "im ersten Quartal des Geschäftsjahres 2026", [("2026-Q1", "fiscal")]),
        ("fr", "au premier trimestre de l'exercice 2026", [("2026-Q1", "fiscal")]),
        ("es", "el primer trimestre del ejercicio fiscal 2026", [("2026-Q1", "fiscal")]),
        ("it", "primo trimestre dell'esercizio 2026", [("2026-Q1", "fiscal")]),
        ("en", "a year ago", [("2024-09", "relative")]),
        ("en", "in June", [("2025-06", "month")]),
    ],
)
def test_kinds(lang: str, text: str, found: list[tuple[str, str]]) -> None:
    assert [(mention.as_of, mention.kind) for mention in find_dates(text, PUBLISHED, lang)] == found


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "this week, recently, soon, last week, two weeks ago"),
        ("en", "$2025 million, 2025 dollars, 2048 tokens, more than 2000 users, 2000%"),
        ("en", "gpt-4o-2024-08-06, claude-v2025, version 3.5.1, 24/7"),
        ("en", "it may march, Jan Leike, with Jan, the T4 and the H100, a quarter of it"),
        ("fr", "il a sept ans, la mi-temps, un T4"),
        ("de", "der Maibaum, morgens"),
        ("en", "on the last day of the conference"),
    ],
)
def test_what_is_no_date(lang: str, text: str) -> None:
    assert read(text, lang) == []


def test_without_a_day_of_publication_what_needs_it_is_left_out() -> None:
    text = "On Monday, in June, last year, a year ago, in Q3 and today; in May 2024, a year earlier, in 2023."
    assert read(text, published=None) == ["2024-05", "2023-05", "2023"]


def test_tells_whether_publication_was_needed() -> None:
    found = find_dates("in June, in June 2024", PUBLISHED)
    assert [mention.from_published for mention in found] == [True, False]


@pytest.mark.parametrize(
    ("label", "span"),
    [
        ("2025-09-09", Span(date(2025, 9, 9), date(2025, 9, 10))),
        ("2025-12", Span(date(2025, 12, 1), date(2026, 1, 1))),
        ("2025-Q3", Span(date(2025, 7, 1), date(2025, 10, 1))),
        ("2025-H2", Span(date(2025, 7, 1), date(2026, 1, 1))),
        ("2025", Span(date(2025, 1, 1), date(2026, 1, 1))),
        ("run-rate", None),
        ("2025-02-30", None),
        ("2025-13", None),
        ("0000", None),
        ("9999", None),
        ("", None),
    ],
)
def test_the_days_that_a_label_means(label: str, span: Span | None) -> None:
    assert span_of(label) == span


PIECES = (
    *(
        "9",
        "31",
        "2025",
        "'25",
        "9/9/2025",
        "2025-09-09",
        "Q3",
        "H1",
        "3T25",
        ".",
        ",",
        "-",
        "/",
        "(",
        "\n",
        "\n\n",
        "st",
        "er",
    ),
    *(
        "September",
        "septembre",
        "May",
        "mayo",
        "Juni",
        "maggio",
        "sept.",
        "Monday",
        "lundi",
        "lunedì",
        "of",
        "de",
        "des",
        "del",
    ),
    *(
        "a year",
        "earlier",
        "ago",
        "il y a",
        "vor",
        "hace",
        "deux mois",
        "zwei Monaten",
        "later",
        "last",
        "dernier",
        "next",
    ),
    *(
        "end of",
        "fin",
        "Ende",
        "a finales de",
        "early",
        "mid",
        "fiscal",
        "FY",
        "exercice",
        "Geschäftsjahr",
        "the following",
    ),
    *(
        "first quarter",
        "erstes Halbjahr",
        "summer",
        "été",
        "today",
        "gestern",
        "l'an dernier",
        "the year before",
        "99",
        "0",
    ),
)


@pytest.mark.parametrize(
    ("lang", "text", "as_of"),
    [
        ("en", "It grew. September brought $200 million more.", "2025-09"),
        ("en", "Mistral AI, whose September Series C of €1.7 billion was the largest, is hiring.", "2025-09"),
        ("fr", "Septembre a apporté 200 millions d'euros.", "2025-09"),
        ("es", "Septiembre trajo 200 millones de euros.", "2025-09"),
        ("it", "Settembre portò 200 milioni di euro.", "2025-09"),
    ],
)
def test_a_month_that_acts_is_a_date(lang: str, text: str, as_of: str) -> None:
    assert [mention.as_of for mention in find_dates(text, date(2026, 2, 20), lang)] == [as_of]


@pytest.mark.parametrize("text", ["April is its head.", "May brought Cohere to Paris.", "August Capital was first."])
def test_a_name_that_is_a_month_is_no_date(text: str) -> None:
    assert find_dates(text, date(2026, 2, 20), "en") == []


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=25),
    st.sampled_from((" ", "")),
    st.none() | st.dates(),
)
def test_any_text_is_read_without_an_error(pieces: list[str], gap: str, published: date | None) -> None:
    text = gap.join(pieces)
    for lang in ("en", "fr", "de", "es", "it"):
        last = 0
        for mention in find_dates(text, published, lang):
            assert last <= mention.start < mention.end <= len(text)
            assert mention.span == span_of(mention.as_of)
            last = mention.end


@pytest.mark.parametrize("lang", ["fr", "es", "it"])
def test_an_hour_is_no_half_year(lang: str) -> None:
    assert not find_dates("1h25", date(2026, 3, 16), lang)
    assert [one.as_of for one in find_dates("1H25", date(2026, 3, 16), lang)] == ["2025-H1"]
