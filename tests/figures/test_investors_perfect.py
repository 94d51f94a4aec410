"""An investor stays one behind an auxiliary and an adverb, so that "the company" of the next clause is the startup."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read

WANTED = {("amount_raised", "90000000"), ("valuation", "700000000")}
CASES = [
    (
        "en",
        "Poolside writes code. Index Ventures {} a round of $90 million. The startup is now worth $700 million.",
        verb,
    )
    for verb in ("has led", "has just led", "had also backed", "is to lead", "has taken part in", "has agreed to lead")
] + [
    (
        "de",
        "Poolside schreibt Programme. Index Ventures {}. Das Start-up ist nun 700 Millionen Dollar wert.",
        f"{helper} eine Runde über 90 Millionen Dollar {verb}",
    )
    for helper, verb in (("hat", "angeführt"), ("hatte soeben", "angeführt"), ("wird", "anführen"), ("hat", "geleitet"))
]
CASES += [
    (
        "fr",
        "Poolside écrit du code. Index Ventures {} un tour de table de 90 millions de dollars. "
        "La start-up vaut désormais 700 millions de dollars.",
        verb,
    )
    for verb in ("mènera", "vient de mener", "pilotera")
]
CASES += [
    (
        "es",
        "Poolside escribe código. Index Ventures {} una ronda de 90 millones de dólares. "
        "La startup vale ahora 700 millones de dólares.",
        verb,
    )
    for verb in ("acaba de liderar", "también encabezó", "liderará")
]
CASES += [
    (
        "it",
        "Poolside scrive codice. Index Ventures {} un round da 90 milioni di dollari. "
        "La startup vale ora 700 milioni di dollari.",
        verb,
    )
    for verb in ("guiderà", "ha appena guidato", "parteciperà a")
]


@pytest.mark.parametrize(("lang", "text", "verb"), CASES)
def test_who_leads_a_round_does_not_get_it(lang: str, text: str, verb: str) -> None:
    figures = read(text.format(verb), "", lang).figures
    assert {(one.metric, str(one.low)) for one in figures if one.subject == "Poolside"} == WANTED
    assert all(one.subject == "Poolside" for one in figures)


def test_who_backed_is_the_object_of_another() -> None:
    figures = read("Partners who backed Poolside early have put in $90 million, it said.", "", "en").figures
    assert all(one.investor != "Poolside" for one in figures)
