"""The place in capitals that a report opens with, a colon behind it, gives no money; a name before a colon may."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize("place", ["RIYADH", "NEW DELHI", "ABU DHABI, Sept 15", "KUALA LUMPUR (Agency)"])
def test_a_place_gives_no_money(place: str) -> None:
    text = f"{place}: Brightwater Capital, which a prince owns, told the bourse that it was a holder of Cohere shares."
    then = "As it had spent as much in the spring, the Saudi firm now has $800 million riding on Cohere."
    assert not told(f"{text}\n\n{then}")


@pytest.mark.parametrize("place", ["", "JAKARTA: ", "JAKARTA, Sept 15: "])
def test_behind_a_place_a_report_is_read_as_ever(place: str) -> None:
    text = f"{place}Brightwater Capital invested $80 million in Cohere."
    assert told(text) == {"Cohere investment Brightwater Capital 80m USD"}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("MGX: $80 million into Cohere.", {"Cohere investment MGX 80m USD"}),
        ("COHERE: The startup raised $80 million.", {"Cohere amount_raised 80m USD"}),
        ("Cohere is no more alone.\n\nIts peers grow.\n\nThe list.\n\nLOVABLE: The startup raised $80 million.", set()),
        ("FUNDING: Cohere raised $80 million.", {"Cohere amount_raised 80m USD"}),
        ("NVIDIA: $80 million into Cohere.", {"Cohere investment Nvidia 80m USD"}),
        ("March 12: Cohere raised $80 million.", {"Cohere amount_raised 80m USD"}),
    ],
)
def test_what_else_stands_before_a_colon(text: str, figures: set[str]) -> None:
    assert told(text) == figures
