"""Small words that were taken for more than they say."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read


@pytest.mark.parametrize("verb", ["stimme nicht", "treffe nicht zu", "stimmt nicht"])
def test_a_denial_in_reported_speech(verb: str) -> None:
    text = f"Poolside wächst. Es {verb}, dass Poolside in der Series C 90 Millionen Dollar eingesammelt habe."
    (figure,) = read(text, "", "de").figures
    assert (figure.subject, figure.status) == ("Poolside", "denied")


def test_the_largest_cheque_of_a_round_leaves_the_round() -> None:
    text = "Poolside has a website now. Felicis wrote the largest cheque of its seed round of $60 million."
    (figure,) = read(text, "", "en").figures
    assert (figure.metric, figure.round, figure.low) == ("amount_raised", "seed", 60_000_000)


@pytest.mark.parametrize(
    ("said", "hedge"),
    [
        ("ne vaut plus que", "exact"),
        ("n'est plus valorisée que", "exact"),
        ("vaut plus que", "at_least"),
        ("vaut plus de", "at_least"),
    ],
)
def test_no_more_than_is_no_more_in_french(said: str, hedge: str) -> None:
    (figure,) = read(f"Poolside {said} 700 millions de dollars.", "", "fr").figures
    assert (figure.metric, figure.hedge) == ("valuation", hedge)
