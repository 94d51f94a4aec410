"""A stranger into whom somebody put money, taken up by a noun, and a name that the noun before it explains."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read

_OF_A_STRANGER = [
    ("en", "OpenAI is not all he has. Altman put $90 million into Exowatt. The firm is worth $800 million."),
    ("en", "OpenAI is not all he has. Into Exowatt he put $90 million; the company was valued at $800 million."),
    ("fr", "Il n'a pas qu'OpenAI. Altman a mis 90 millions de dollars dans Exowatt. La société vaut 800 millions."),
    ("fr", "Il n'a pas qu'OpenAI. À Exowatt, il a versé 90 millions de dollars ; l'entreprise vaut 800 millions."),
    ("de", "Er hat nicht nur OpenAI. In Exowatt steckte er 90 Millionen Dollar. Die Firma ist 800 Millionen wert."),
    ("es", "No solo tiene OpenAI. A Exowatt le dio 90 millones de dólares; la empresa vale 800 millones."),
    ("it", "Non ha solo OpenAI. In Exowatt ha investito 90 milioni di dollari; la startup vale 800 milioni."),
    ("de", "Alle reden über OpenAI. Dort hat der Paketsortierer Kolibro 30 Millionen Euro bekommen."),
    ("de", "Alle reden über OpenAI. Die Kölner Saatgutzüchterin Kolibro hat 30 Millionen Euro eingesammelt."),
]
_OURS = [
    ("en", "OpenAI grows. Accel put $90 million into the lab. The firm is worth $800 million.", "valuation"),
    (
        "fr",
        "OpenAI grandit. À Vienne, elle a levé 90 millions de dollars ; l'entreprise vaut 800 millions.",
        "valuation",
    ),
    ("de", "OpenAI wächst. In Wien hat der Chatbot-Entwickler 30 Millionen Euro eingesammelt.", "amount_raised"),
    ("de", "OpenAI wächst. Der Analyst Weber hat die Firma mit 800 Millionen Dollar bewertet.", "valuation"),
]


@pytest.mark.parametrize(("lang", "text"), _OF_A_STRANGER)
def test_what_is_told_of_a_stranger_is_nothing(lang: str, text: str) -> None:
    assert not read(text, "OpenAI", lang).figures


@pytest.mark.parametrize(("lang", "text", "metric"), _OURS)
def test_what_is_told_of_the_startup_stays(lang: str, text: str, metric: str) -> None:
    assert metric in [f.metric for f in read(text, "OpenAI", lang).figures]
