"""Several who give one sum, taken up by a word for them all: it is the deal's, and no single investor's."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read

_TOGETHER = [
    ("en", "Nvidia, Oracle and Radical Ventures came in: between them, they put $240 million into Cohere."),
    ("en", "Oracle and Radical Ventures are backers. They invested $240 million in Cohere."),
    (
        "fr",
        "Oracle, Nvidia et Accel sont venus : à eux trois, ils injectent 240 M€ dans Cohere.",
    ),
    ("fr", "Oracle et Nvidia étaient du tour. Ils ont placé 240 millions de dollars dans Cohere."),
    ("de", "Oracle, Nvidia und Radical Ventures machen mit: Gemeinsam stecken sie 240 Millionen Dollar in Cohere."),
    ("es", "Oracle y Nvidia acuden: entre las dos inyectan 240 millones de dólares en Cohere."),
    (
        "it",
        "Oracle, Nvidia e Radical Ventures entrano nel capitale. In tre investono 240 milioni di dollari in Cohere.",
    ),
]
_ALONE = [
    ("en", "Nvidia came in: it put $240 million into Cohere."),
    ("fr", "Nvidia a suivi : à elle seule, elle injecte 240 millions de dollars dans Cohere."),
    ("de", "Nvidia zieht mit: Der Konzern steckt 240 Millionen Dollar in Cohere."),
    ("it", "Nvidia entra nel capitale. Da sola investe 240 milioni di dollari in Cohere."),
]


@pytest.mark.parametrize(("lang", "text"), _TOGETHER)
def test_what_several_give_is_the_deals(lang: str, text: str) -> None:
    figures = read(text, "Cohere", lang).figures
    assert [(f.subject, f.metric, f.investor) for f in figures] == [("Cohere", "amount_raised", None)]


@pytest.mark.parametrize(("lang", "text"), _ALONE)
def test_what_one_gives_stays_his(lang: str, text: str) -> None:
    figures = read(text, "Cohere", lang).figures
    assert [(f.metric, f.investor) for f in figures] == [("investment", "Nvidia")]
