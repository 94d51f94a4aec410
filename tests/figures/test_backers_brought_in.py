"""What a backer gave that the sentence before brought in with its startup, in a sentence that names nobody."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

GIVEN = "OpenAI investment Amazon 410m USD"
SENTENCES = [
    ("fr", "Amazon est au capital d'OpenAI.", "Le groupe y a placé 410 millions de dollars."),
    ("fr", "Amazon est l'un des actionnaires d'OpenAI.", "Il lui a remis 410 millions de dollars."),
    ("fr", "Parmi les actionnaires d'OpenAI figure Amazon.", "Son ticket : 410 millions de dollars."),
    ("de", "Amazon ist an OpenAI beteiligt.", "Der Konzern hat dort 410 Millionen Dollar investiert."),
    ("de", "Zu den Geldgebern von OpenAI gehört Amazon.", "Der Einstieg hat ihn 410 Millionen Dollar gekostet."),
    ("es", "Amazon es uno de los accionistas de OpenAI.", "Ha invertido en ella 410 millones de dólares."),
    ("es", "Entre los accionistas de OpenAI figura Amazon.", "Su parte le costó 410 millones de dólares."),
    ("it", "Amazon è tra i soci di OpenAI.", "Il gruppo ci ha messo 410 milioni di dollari."),
    ("it", "Amazon è tra gli azionisti di OpenAI.", "Vi ha investito 410 milioni di dollari."),
    ("en", "Among the backers of OpenAI is Amazon.", "The group has put in $410 million."),
    ("en", "Amazon is a shareholder of OpenAI.", "For its stake it paid $410 million."),
]


@pytest.mark.parametrize(("lang", "before", "text"), SENTENCES)
def test_what_the_backer_just_named_gave(lang: str, before: str, text: str) -> None:
    assert told(f"{before} {text}", lang=lang) == {GIVEN}


@pytest.mark.parametrize(("lang", "before", "text"), SENTENCES)
def test_what_the_backer_of_a_stranger_gave(lang: str, before: str, text: str) -> None:
    before = before.replace("d'OpenAI", "de Lovable").replace("OpenAI", "Lovable")
    assert told(f"OpenAI. {before} {text}", lang=lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Amazon est au capital d'OpenAI. D'autres investisseurs y ont placé 410 millions de dollars."),
        ("de", "Amazon ist an OpenAI beteiligt. Andere Geldgeber haben 410 Millionen Dollar investiert."),
        ("es", "Amazon cree en OpenAI. Otros inversores han puesto 410 millones de dólares."),
        ("it", "Amazon crede in OpenAI. Altri investitori hanno messo 410 milioni di dollari."),
    ],
)
def test_what_others_gave_is_not_that_backers(lang: str, text: str) -> None:
    assert not any("Amazon" in figure for figure in told(text, lang=lang))
