"""What had been raised before the round that is told is an older total; an old round dates what it made of it."""

from __future__ import annotations

from datetime import date

import pytest

from storage.records import Figure
from tests.figures.newsroom import read

LATER = date(2025, 10, 1)


def total(text: str, lang: str) -> Figure:
    (found,) = (f for f in read(text, "", lang, LATER).figures if f.metric == "total_raised")
    return found


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere has raised $500 million. It had previously raised a total of $440 million."),
        ("en", "Cohere has raised $500 million. It had raised $440 million in total before."),
        ("en", "Cohere has raised $500 million. Before the round, its total funding stood at $440 million."),
        ("en", "Until then Cohere had raised a total of $440 million."),
        ("fr", "Cohere a levé 500 millions de dollars. Elle avait auparavant levé 440 millions de dollars au total."),
        ("de", "Cohere hat 500 Millionen Dollar eingesammelt. Zuvor hatte es insgesamt 440 Millionen eingesammelt."),
        ("es", "Cohere captó 500 millones de dólares. Hasta entonces había captado 440 millones de dólares en total."),
        ("it", "Cohere ha raccolto 500 milioni di dollari. In precedenza aveva raccolto in totale 440 milioni."),
    ],
)
def test_what_had_been_raised_before_is_an_older_total(lang: str, text: str) -> None:
    found = total(text, lang)
    assert (found.low, found.as_of, found.tense) == (440_000_000, None, "former")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere has raised $500 million. It has now raised $940 million in total."),
        ("en", "Cohere said that it had raised $940 million in total."),
        ("en", "Cohere has raised $940 million in total so far, before it has turned a profit."),
        ("fr", "Cohere a levé jusqu'ici 940 millions de dollars au total."),
        ("de", "Cohere hat bislang insgesamt 940 Millionen Dollar eingesammelt."),
        ("es", "Cohere ha captado hasta ahora 940 millones de dólares en total."),
        ("it", "Finora Cohere ha raccolto in totale 940 milioni di dollari."),
    ],
)
def test_what_has_been_raised_so_far_is_todays(lang: str, text: str) -> None:
    found = total(text, lang)
    assert (found.low, found.tense) == (940_000_000, "current")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In June 2023 Cohere raised $270 million. That took its total funding to $440 million."),
        ("en", "In June 2023 Cohere raised $270 million. The round brought its total to $440 million."),
        ("fr", "En juin 2023, Cohere a levé 270 millions de dollars. Cela portait le total levé à 440 millions."),
        ("fr", "En juin 2023, Cohere a levé 270 millions de dollars. Ce tour a porté le total levé à 440 millions."),
        (
            "de",
            "Im Juni 2023 sammelte Cohere 270 Millionen Dollar ein. Die Runde brachte die Summe auf 440 Millionen.",
        ),
        (
            "es",
            "En junio de 2023 Cohere captó 270 millones de dólares. La ronda elevó el total captado a 440 millones.",
        ),
        (
            "it",
            "Nel giugno 2023 Cohere ha raccolto 270 milioni di dollari. Il round ha portato il totale a 440 milioni.",
        ),
    ],
)
def test_what_a_round_of_long_ago_made_of_the_total_is_of_its_day(lang: str, text: str) -> None:
    found = total(text, lang)
    assert (found.low, found.as_of) == (440_000_000, "2023-06")
