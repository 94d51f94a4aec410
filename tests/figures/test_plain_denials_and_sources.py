"""Plain denials deny, and sources told behind a fact or ahead of it make hearsay, in each language."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read

_DENIED = [
    ("en", "Cohere is not in talks to raise $300 million."),
    ("fr", "Un porte-parole a nié que Cohere ait levé 300 millions de dollars."),
    ("de", "Anders als berichtet wurde Cohere nicht mit 300 Millionen Dollar bewertet."),
    ("de", "Cohere wird derzeit nicht mit 300 Millionen Dollar bewertet."),
    ("es", "No hay ninguna ronda de 300 millones de dólares, dice Cohere."),
    ("it", "Cohere non tratta un round da 300 milioni di dollari."),
]
_HEARSAY = [
    ("en", "Cohere has raised $300 million, the Financial Times reported, citing unnamed people."),
    ("fr", "Cohere a levé 300 millions de dollars, ont indiqué des sources."),
    ("fr", "Nvidia envisage d'investir 300 millions de dollars dans Cohere."),
    ("it", "Cohere ha raccolto 300 milioni di dollari, hanno detto fonti."),
]
_FACTS = [
    ("de", "Cohere wurde nicht nur mit 300 Millionen Dollar bewertet, sondern auch gelobt."),
    ("fr", "Cohere a levé 300 millions de dollars, a indiqué la société."),
    ("it", "Cohere ha raccolto 300 milioni di dollari, ha detto la società."),
]


@pytest.mark.parametrize(("lang", "text"), _DENIED)
def test_a_plain_denial(lang: str, text: str) -> None:
    assert [(int(f.low or 0), f.status) for f in read(text, "Cohere", lang).figures] == [(300_000_000, "denied")]


@pytest.mark.parametrize(("lang", "text"), _HEARSAY)
def test_plain_hearsay(lang: str, text: str) -> None:
    assert [(int(f.low or 0), f.status) for f in read(text, "Cohere", lang).figures] == [(300_000_000, "rumoured")]


@pytest.mark.parametrize(("lang", "text"), _FACTS)
def test_a_plain_fact(lang: str, text: str) -> None:
    assert [(int(f.low or 0), f.status) for f in read(text, "Cohere", lang).figures] == [(300_000_000, "asserted")]
