"""What somebody is far from is denied, what rumours were about stays a rumour, and only the way of a raise may be."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import line, read


def _sure(text: str, lang: str) -> set[str]:
    """Return the figures of a text on Cohere, each with how sure it is."""
    return {f"{line(figure)} {figure.status}" for figure in read(text, "Cohere", lang).figures}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Far from raising $1 billion, Cohere raised $500 million."),
        ("en", "Cohere, far from having raised $1 billion, took in $500 million."),
        ("fr", "Loin d'avoir levé 1 milliard de dollars, Cohere a levé 500 millions."),
        ("de", "Weit davon entfernt, 1 Milliarde Dollar einzusammeln, hat Cohere 500 Millionen Dollar erhalten."),
        ("es", "Lejos de recaudar 1.000 millones de dólares, Cohere obtuvo 500 millones."),
        ("it", "Lungi dal raccogliere 1 miliardo di dollari, Cohere ha ottenuto 500 milioni."),
    ],
)
def test_what_somebody_is_far_from(lang: str, text: str) -> None:
    assert _sure(text, lang) == {
        "Cohere amount_raised 1000m USD denied",
        "Cohere amount_raised 500m USD asserted",
    }


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "After rumours about a $3 billion round, Cohere raised $500 million."),
        ("en", "Following weeks of speculation about a $3 billion round, Cohere raised $500 million."),
        ("fr", "Après des rumeurs sur une levée de 3 milliards de dollars, Cohere a levé 500 millions."),
        ("de", "Nach Gerüchten über eine Runde von 3 Milliarden Dollar hat Cohere 500 Millionen Dollar eingesammelt."),
        ("es", "Tras los rumores sobre una ronda de 3.000 millones de dólares, Cohere captó 500 millones."),
        ("it", "Dopo le voci su un round da 3 miliardi di dollari, Cohere ha raccolto 500 milioni."),
    ],
)
def test_what_rumours_were_about(lang: str, text: str) -> None:
    assert _sure(text, lang) == {
        "Cohere amount_raised 3000m USD rumoured",
        "Cohere amount_raised 500m USD asserted",
    }


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "After months of speculation, Cohere raised $500 million."),
        ("en", "Cohere raised $500 million after weeks of rumours."),
        ("en", "After reports about layoffs, Cohere raised $500 million."),
        ("en", "After months of talks over its $500 million round, Cohere signed."),
        ("fr", "Malgré les rumeurs sur ses difficultés, Cohere a levé 500 millions de dollars."),
        ("de", "Nach Berichten über Entlassungen hat Cohere 500 Millionen Dollar eingesammelt."),
        ("es", "Tras los rumores sobre despidos, Cohere captó 500 millones de dólares."),
        ("it", "Dopo le voci sui licenziamenti, Cohere ha raccolto 500 milioni di dollari."),
        # only the way it was raised is denied
        ("en", "Cohere did not raise $500 million at once but in three parts."),
        ("en", "Cohere did not raise the $500 million in one go, but in three tranches."),
        ("de", "Cohere hat die 500 Millionen Dollar nicht auf einmal eingesammelt, sondern in drei Teilen."),
        ("fr", "Cohere n'a pas levé les 500 millions de dollars en une seule fois, mais en trois."),
        ("es", "Cohere no recaudó los 500 millones de dólares de una vez, sino en tres partes."),
        ("it", "Cohere non ha raccolto i 500 milioni di dollari in una volta sola, ma in tre."),
        # what stands against a denial is so
        ("fr", "Cohere n'a pas levé 400 mais 500 millions de dollars."),
        ("de", "Cohere hat nicht 400, sondern 500 Millionen Dollar eingesammelt."),
        # only one source is denied
        ("en", "Cohere raised $500 million, but not from Amazon."),
        ("fr", "Cohere a levé 500 millions de dollars, mais pas auprès d'Amazon."),
    ],
)
def test_what_stays_a_fact(lang: str, text: str) -> None:
    assert _sure(text, lang) == {"Cohere amount_raised 500m USD asserted"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere did not raise $500 million."),
        ("fr", "Cohere n'a pas levé 500 millions de dollars."),
        ("de", "Cohere hat keine 500 Millionen Dollar eingesammelt."),
        ("es", "Cohere no recaudó 500 millones de dólares."),
        ("it", "Cohere non ha raccolto 500 milioni di dollari."),
    ],
)
def test_what_was_not_raised_at_all(lang: str, text: str) -> None:
    assert _sure(text, lang) == {"Cohere amount_raised 500m USD denied"}
