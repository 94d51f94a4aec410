"""Two bare numbers that take their magnitude from the sum before are the ends of one range."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "Cohere fattura 2 miliardi di dollari l'anno. Per il 2027 ne prevede tra 3 e 5."),
        ("it", "Cohere fattura 2 miliardi di dollari l'anno. Nel 2027 conta di fatturarne da 3 a 5."),
        ("fr", "Cohere réalise 2 milliards de dollars de revenus par an. Pour 2027, elle en attend de 3 à 5."),
        ("fr", "Cohere réalise 2 milliards de dollars de revenus par an. Pour 2027, elle en espère entre 3 et 5."),
    ],
)
def test_a_range_leaves_its_magnitude_out(lang: str, text: str) -> None:
    figures = read(text, "", lang).figures
    assert [(f.low, f.high) for f in figures if f.period == "2027"] == [(3_000_000_000, 5_000_000_000)]
    assert len(figures) == 2


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "Cohere fattura 2 miliardi di dollari l'anno. I dipendenti sono passati da 300 a 500."),
        ("it", "Cohere fattura 2 miliardi di dollari l'anno. Da 3 a 5 banche la usano."),
        ("fr", "Cohere réalise 2 milliards de dollars de revenus par an. Entre 3 et 5 banques l'utilisent."),
    ],
)
def test_what_is_counted_is_no_range_of_sums(lang: str, text: str) -> None:
    assert len(read(text, "", lang).figures) == 1


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere raised $500 million, up from 200 to"),
        ("en", "Cohere raised $500 million and wants between 200 and"),
        ("fr", "Cohere a levé 500 millions de dollars et en voudrait de 200 à"),
        ("de", "Cohere sammelte 500 Millionen Dollar ein, nach 200 bis"),
        ("it", "Cohere ha raccolto 500 milioni di dollari e ne vuole da 200 a"),
    ],
)
def test_a_text_that_breaks_off_behind_a_range_is_read(lang: str, text: str) -> None:
    assert "Cohere amount_raised 500m USD" in told(text, lang=lang)
