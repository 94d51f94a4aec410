"""A hedge that commas set apart from its sum holds for it; words that go on to something else do not."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read


@pytest.mark.parametrize(
    ("lang", "text", "hedge"),
    [
        ("en", "Cohere raised $500 million, give or take.", "about"),
        ("en", "Cohere raised, roughly, $500 million.", "about"),
        ("en", "Cohere raised $500 million, at a minimum.", "at_least"),
        ("en", "Cohere is seeking $500 million, or even more.", "at_least"),
        ("en", "Cohere raised $500 million at the very least.", "at_least"),
        ("en", "Cohere raised $500 million, at most.", "at_most"),
        ("fr", "Cohere a levé 500 millions de dollars, au bas mot.", "at_least"),
        ("fr", "Cohere a levé 500 millions de dollars, tout au plus.", "at_most"),
        ("de", "Cohere sucht 500 Millionen Dollar, wenn nicht mehr.", "at_least"),
        ("es", "Cohere busca 500 millones de dólares, quizá más.", "at_least"),
        ("es", "Los ingresos anualizados de Cohere rebasaron la barrera de los 500 millones de dólares.", "at_least"),
        ("it", "Cohere cerca 500 milioni di dollari, se non di più.", "at_least"),
        ("en", "Cohere raised $500 million, more than it had sought.", "exact"),
        ("en", "Cohere raised $500 million, roughly twice as much as a year ago.", "exact"),
        ("en", "Cohere raised $500 million, up to now its largest round.", "exact"),
        ("en", "Cohere raised $500 million, perhaps more importantly with new backers on board.", "exact"),
        ("en", "Cohere raised, by most accounts, $500 million.", "exact"),
    ],
)
def test_set_apart_by_commas(lang: str, text: str, hedge: str) -> None:
    (figure,) = read(text, lang=lang).figures
    assert (figure.high or figure.low, figure.hedge) == (500_000_000, hedge)
