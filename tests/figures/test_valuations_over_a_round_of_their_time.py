"""What a company was worth at a round that is told beside it, of one that is priced in the sentence before."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read


def figures(text: str, lang: str = "en") -> list[tuple[str, int, str]]:
    """Return the metric, the sum in millions and the status of each figure."""
    return [
        (figure.metric, int((figure.low or figure.high or 0) / 10**6), figure.status)
        for figure in read(text, "", lang).figures
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Cohere is worth $7 billion. Last July, with Inovia leading a $500 million Series D, it was $5.5 billion.",
        ),
        ("en", "Cohere is now valued at $7 billion. A year ago, at its $500 million Series D, it was $5.5 billion."),
        ("en", "Cohere is worth $7 billion. In July, when it raised $500 million, that was $5.5 billion."),
        (
            "en",
            (
                "Backers put Cohere's worth at $7 billion. In July, "
                "following a $500 million Series D, it had been $5.5 billion."
            ),
        ),
        (
            "de",
            (
                "Cohere ist 7 Milliarden Dollar wert. Im Juli, als die Firma "
                "500 Millionen einsammelte, waren es 5,5 Milliarden."
            ),
        ),
        (
            "fr",
            (
                "Cohere vaut 7 milliards de dollars. En juillet, lors "
                "d'une série D de 500 millions, c'était 5,5 milliards."
            ),
        ),
        ("es", "Cohere vale 7.000 millones de dólares. En julio, cuando levantó 500 millones, eran 5.500 millones."),
        ("it", "Cohere vale 7 miliardi di dollari. A luglio, quando ha raccolto 500 milioni, erano 5,5 miliardi."),
    ],
)
def test_what_it_was_over_a_round_is_a_valuation(lang: str, text: str) -> None:
    assert {(metric, sum_) for metric, sum_, _ in figures(text, lang)} == {
        ("valuation", 7000),
        ("amount_raised", 500),
        ("valuation", 5500),
    }


_VALUED = {("valuation", 7000), ("amount_raised", 400)}


@pytest.mark.parametrize(
    "behind",
    [
        "It had wanted to raise $400 million; it was $500 million in the end.",
        "When it went looking for $400 million, it was $500 million that it got.",
    ],
)
def test_what_came_of_a_round_is_none(behind: str) -> None:
    found = {(metric, sum_) for metric, sum_, _ in figures(f"Cohere is valued at $7 billion. {behind}")}
    assert _VALUED <= found <= {*_VALUED, ("amount_raised", 500)}


@pytest.mark.parametrize(
    "text",
    [
        "Cohere will be valued at $20 billion, after $7 billion last September.",
        (
            "Cohere will be valued at $20 billion, according to a person "
            "who knows the papers, after $7 billion last September."
        ),
        "Cohere is to be valued at $20 billion in the round, people said, after $7 billion last September.",
        "Cohere would be worth $20 billion, after $7 billion last September.",
    ],
)
def test_what_stands_behind_after_was_the_value_before(text: str) -> None:
    assert figures(text)[1] == ("valuation", 7000, "asserted")


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("Cohere is after $500 million.", [500]),
        ("Cohere is now after $500 million.", [500]),
        ("Cohere raised $500 million in August, after $450 million the year before.", [500, 450]),
    ],
)
def test_what_somebody_is_after_is_a_round(text: str, sums: list[int]) -> None:
    assert [(metric, sum_) for metric, sum_, _ in figures(text)] == [("amount_raised", sum_) for sum_ in sums]
