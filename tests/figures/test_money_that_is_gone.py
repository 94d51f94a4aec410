"""Money that has left a company is none that it took in, and what its sales force costs is no revenue."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

TURNED_OVER = {"xAI revenue 107m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In the first nine months of last year $7.8 billion ran out of the door, much of it towards Memphis."),
        ("en", "Over the same months $2.5 billion drained away."),
        ("en", "In the year $8 billion went straight out the door."),
        ("en", "It adds that $2.5 billion of its cash is gone."),
        ("en", "It says that research cost $6.7 billion and that sales and advertising took $2 billion."),
        ("en", "It adds that marketing and sales ate up $2 billion."),
        ("de", "In neun Monaten flossen 7,8 Milliarden Dollar ab, das meiste nach Memphis."),
    ],
)
def test_what_is_gone_is_no_figure(lang: str, text: str) -> None:
    before = {"en": "xAI turned over $107 million.", "de": "xAI setzte 107 Millionen Dollar um."}
    assert told(f"{before[lang]} {text}", lang=lang) == TURNED_OVER


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("en", "Cohere's sales and marketing staff brought in $100 million of revenue.", "Cohere revenue 100m USD"),
        ("en", "Mistral AI raised $500 million; it was gone in a year.", "Mistral AI amount_raised 500m USD"),
        (
            "en",
            "$500 million flowed in from Nvidia and others in a Series D of Cohere.",
            "Cohere amount_raised 500m USD",
        ),
        ("de", "In diesem Jahr flossen 7,8 Milliarden Dollar in xAI.", "xAI amount_raised 7800m USD"),
    ],
)
def test_what_comes_in_is_one(lang: str, text: str, figure: str) -> None:
    assert told(text, lang=lang) == {figure}
