"""Somebody who is not watched and is named behind the verb of a sentence: the next one may go on about him."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Cohere wächst. Auf Platz zwei folgt Helsing. Diese war zuletzt mit 12 Milliarden Dollar bewertet."),
        ("de", "Cohere liegt weit hinter Helsing. Dort erreichte man in der letzten Runde 12 Milliarden Dollar."),
        (
            "de",
            "Cohere wächst. Am Montag meldete sich das Start-up Helsing. Das Start-up wird mit 12 "
            "Milliarden Dollar bewertet.",
        ),
        (
            "en",
            "Cohere is growing. Second comes the rocket builder SpaceX. It was valued at $350 billion in a buyback.",
        ),
        ("fr", "Cohere grandit. Deuxième vient SpaceX. Celle-ci a été valorisée 350 milliards de dollars."),
        ("es", "Cohere crece. En segundo lugar viene SpaceX. Esta fue valorada en 350.000 millones de dólares."),
        ("it", "Cohere cresce. Al secondo posto c'è SpaceX. Questa è stata valutata 350 miliardi di dollari."),
    ],
)
def test_what_is_told_of_him_is_not_ours(lang: str, text: str) -> None:
    assert not told(text, lang=lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Cohere wächst. Die Firma liegt nur hinter SpaceX. Sie wird mit 7 Milliarden Dollar bewertet."),
        ("de", "Cohere wächst. Diese wird mit 7 Milliarden Dollar bewertet."),
        ("en", "Cohere is growing. Only SpaceX is ahead of it. It is valued at $7 billion."),
        ("en", "Cohere is growing. The startup is second only to SpaceX. It is valued at $7 billion."),
        ("en", "Cohere is growing. Thrive Capital is an investor. It is valued at $7 billion."),
        (
            "fr",
            "Cohere grandit. Sa rivale s'appelle SpaceX. L'entreprise canadienne est valorisée 7 milliards de dollars.",
        ),
        ("es", "Cohere crece. Su rival es SpaceX. La empresa canadiense está valorada en 7.000 millones de dólares."),
        ("it", "Cohere cresce. La sua rivale è SpaceX. L'azienda canadese è valutata 7 miliardi di dollari."),
    ],
)
def test_what_goes_on_about_ours_stays_ours(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere valuation 7000m USD"}
