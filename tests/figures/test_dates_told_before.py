"""Stretches of months told as quarters and halves, and dates that hang on the one told before."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.figures.dates import DateMention, find_dates
from pipeline.figures.labels import span_of
from tests.figures.newsroom import one

PUBLISHED = date(2026, 1, 15)


def read(text: str, lang: str = "en", before: str = "", kind: str = "month") -> list[str]:
    """Return the dates of a text, behind one that was told before it."""
    span = span_of(before)
    told = DateMention(0, 1, before, span, kind) if span else None  # type: ignore[arg-type]
    return [m.as_of for m in find_dates(text, PUBLISHED, lang, before=lambda part: told, alone=True)]


@pytest.mark.parametrize(
    ("lang", "text", "as_of"),
    [
        ("en", "took $5bn in the three months to September", "2025-Q3"),
        ("en", "in the quarter to the end of September 2024", "2024-Q3"),
        ("en", "in the quarter ended September 30, 2025", "2025-Q3"),
        ("en", "the third quarter ended October 26, 2025", "2026-Q3"),
        ("en", "the second quarter ended December 31, 2025", "2026-Q2"),
        ("en", "in the quarter to October", "2025-Q3"),
        ("en", "in the quarter that ended in March", "2025-Q1"),
        ("en", "in the six months to June", "2025-H1"),
        ("en", "the half ended 31 December 2024", "2024-H2"),
        ("en", "in the year to March 2025", "2025"),
        ("en", "the fiscal year that ended last June", "2025"),
        ("en", "in the July to September period", "2025-Q3"),
        ("en", "between January and June", "2025-H1"),
        ("en", "its April-June sales", "2025-Q2"),
        ("en", "in the June quarter", "2025-Q2"),
        ("en", "in the December quarter of 2024", "2024-Q4"),
        ("en", "in the last quarter of 2025", "2025-Q4"),
        ("en", "the final half of 2024", "2024-H2"),
        ("fr", "dans les trois mois à fin septembre", "2025-Q3"),
        ("fr", "au trimestre clos fin septembre 2025", "2025-Q3"),
        ("fr", "au trimestre achevé en mars", "2025-Q1"),
        ("fr", "de juillet à septembre", "2025-Q3"),
        ("fr", "au semestre clos le 30 juin 2025", "2025-H1"),
        ("de", "im Juniquartal", "2025-Q2"),
        ("de", "im September-Quartal", "2025-Q3"),
        ("de", "in den drei Monaten bis September", "2025-Q3"),
        ("de", "im Ende September beendeten Quartal", "2025-Q3"),
        ("de", "im Quartal bis Ende März 2025", "2025-Q1"),
        ("de", "von Juli bis September", "2025-Q3"),
        ("es", "en el trimestre cerrado en septiembre", "2025-Q3"),
        ("es", "en los tres meses hasta junio de 2025", "2025-Q2"),
        ("es", "de enero a junio", "2025-H1"),
        ("it", "nel trimestre chiuso a settembre", "2025-Q3"),
        ("it", "nei tre mesi a giugno", "2025-Q2"),
        ("it", "tra luglio e settembre", "2025-Q3"),
    ],
)
def test_months_that_make_a_quarter_a_half_or_a_year(lang: str, text: str, as_of: str) -> None:
    assert read(f"{text}, it says.", lang) == [as_of]


@pytest.mark.parametrize(
    ("lang", "text", "before", "as_of"),
    [
        ("en", "stopped at 31 million that August", "2024-05", "2024-08"),
        ("en", "in November of that year", "2023", "2023-11"),
        ("en", "in May of the same year", "2024-02", "2024-05"),
        ("en", "that year", "2024-02", "2024"),
        ("en", "the same month", "2025-04", "2025-04"),
        ("en", "on that day", "2025-04-02", "2025-04-02"),
        ("en", "a month before", "2025-04", "2025-03"),
        ("en", "thirteen months later", "2024-07", "2025-08"),
        ("en", "answered on the 24th", "2025-04-20", "2025-04-24"),
        ("en", "the month after", "2025-09", "2025-10"),
        ("en", "the next May", "2024-01", "2024-05"),
        ("en", "closed that year on a run-rate", "2024-05", "2024-12"),
        ("en", "of the same quarter a year before", "2026-Q3", "2025-Q3"),
        ("en", "in the same quarter of 2024", "2025-Q3", "2024-Q3"),
        ("en", "for the same three months", "2025-Q3", "2025-Q3"),
        ("en", "in the quarter ahead of that", "2025-Q3", "2025-Q2"),
        ("en", "a quarter earlier", "2025-Q3", "2025-Q2"),
        ("fr", "en août de la même année", "2024-05", "2024-08"),
        ("fr", "au même trimestre de 2024", "2025-Q3", "2024-Q3"),
        ("fr", "un an plus tôt", "2025-04", "2024-04"),
        ("de", "im August desselben Jahres", "2024-05", "2024-08"),
        ("de", "im gleichen Quartal des Vorjahres", "2025-Q3", "2024-Q3"),
        ("de", "im selben Monat", "2025-09", "2025-09"),
        ("es", "en agosto de ese mismo año", "2024-05", "2024-08"),
        ("es", "en el mismo trimestre del año anterior", "2025-Q3", "2024-Q3"),
        ("it", "ad agosto dello stesso anno", "2024-05", "2024-08"),
        ("it", "nello stesso trimestre dell'anno precedente", "2025-Q3", "2024-Q3"),
    ],
)
def test_what_hangs_on_the_date_told_before(lang: str, text: str, before: str, as_of: str) -> None:
    assert read(f"It had 5 staff {text}, it says.", lang, before, "quarter" if "Q" in before else "month") == [as_of]


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        ("It finished 2024 with 40 staff", "2024-12"),
        ("It ended last year with 40 staff", "2025-12"),
        ("It closed the year with 40 staff", "2025-12"),
        ("It ended fiscal 2025 with 40 staff", "2025"),
        ("When 2024 began it had 40", "2024-01"),
        ("When the year began it had 40", "2026-01"),
        ("As last year closed it had 40", "2025-12"),
        ("By the close of 2026 it wants 80", "2026-12"),
        ("By the end of calendar 2026 it wants 80", "2026-12"),
    ],
)
def test_a_year_that_begins_or_ends(text: str, as_of: str) -> None:
    assert read(text + ".") == [as_of]


@pytest.mark.parametrize(
    ("lang", "text", "as_of"),
    [
        ("en", "a day after it announced the round", "2026-01-14"),
        ("en", "four months after its Series A", "2025-09"),
        ("en", "barely two months since it raised", "2025-11"),
        ("fr", "deux mois après avoir levé", "2025-11"),
        ("de", "zwei Monate nach der Serie B", "2025-11"),
        ("es", "dos meses después de levantar", "2025-11"),
        ("it", "due mesi dopo la Serie B", "2025-11"),
    ],
)
def test_a_time_counted_back_to_an_event(lang: str, text: str, as_of: str) -> None:
    (found,) = find_dates(text + ".", PUBLISHED, lang)
    assert (found.as_of, found.event) == (as_of, True)


def test_a_quarter_is_the_companys_own_behind_one_of_its_year() -> None:
    assert read("Its second quarter of fiscal 2026 was good, the third should be as well.") == ["2026-Q2"]
    assert read("For the quarter to October, the third of fiscal 2026, it sold more.")[-1] == "2026-Q3"
    assert read("It sold more in the third quarter, and less in the fourth.") == ["2025-Q3", "2025-Q4"]


@pytest.mark.parametrize("text", ["in the quarter of a century", "that said", "the year to date", "six months after"])
def test_what_is_no_date_before_nothing(text: str) -> None:
    assert read(f"It grew {text}.") == []


@pytest.mark.parametrize(
    ("between", "as_of"),
    [("", "2024-08"), ("The hall was full.\n\n", "2024-08"), ("The hall was full.\n\nNobody left early.\n\n", None)],
)
def test_a_text_takes_up_a_date_of_the_paragraphs_just_before(between: str, as_of: str | None) -> None:
    text = f"Cohere held its summit in August 2024.\n\n{between}It raised $500 million that month."
    assert one(text).as_of == as_of
