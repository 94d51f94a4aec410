"""Whose the largest cheque is, who takes on a part, what a way in costs somebody."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read

_CHEQUES = [
    (
        "fr",
        "Le plus gros chèque de la série B de Poolside porte la signature d'Eurazeo : 80 millions de dollars.",
        "Eurazeo",
    ),
    ("fr", "Poolside boucle son tour. La première mise, de 80 millions de dollars, est signée Eurazeo.", "Eurazeo"),
    ("fr", "80 millions de dollars : telle serait la somme qu'AMD compte placer chez Poolside.", "AMD"),
    ("es", "Poolside cierra su ronda. El primer cheque, de 80 millones de dólares, lo firma el fondo GIC.", "GIC"),
    ("es", "80 millones de dólares: esa es la apuesta de AMD por Poolside.", "AMD"),
    ("it", "Poolside chiude il giro. L'assegno maggiore, da 80 milioni di dollari, lo stacca GIC.", "GIC"),
    ("it", "80 milioni di dollari: tanto investe AMD in Poolside.", "AMD"),
    ("de", "Poolside schließt seine Runde ab. Der größte Scheck, 80 Millionen Dollar, stammt von GIC.", "GIC"),
    ("de", "80 Millionen Dollar lässt sich AMD die Beteiligung an Poolside kosten.", "AMD"),
    ("de", "Die Beteiligung an Poolside kostet AMD 80 Millionen Dollar.", "AMD"),
    ("en", "The way into Poolside costs AMD $80 million.", "AMD"),
]
_NONE = [
    ("de", "80 Millionen Dollar lässt sich AMD die neue Halle kosten, in der Poolside rechnet."),
    ("es", "El mayor cheque, de 80 millones de dólares, lo firma Poolside para su nueva sede."),
    ("fr", "Le plus gros chèque, de 80 millions de dollars, est signé Poolside : il paie le fisc."),
    ("it", "80 milioni di dollari: tanto punta Poolside sui chip."),
]


@pytest.mark.parametrize(("lang", "text", "who"), _CHEQUES)
def test_a_cheque_is_his_who_signs_it(lang: str, text: str, who: str) -> None:
    figures = [(f.subject, f.metric, f.investor) for f in read(text, "Poolside", lang).figures]
    assert figures == [("Poolside", "investment", who)]


@pytest.mark.parametrize(("lang", "text"), _NONE)
def test_what_a_startup_pays_is_nothing(lang: str, text: str) -> None:
    assert not read(text, "Poolside", lang).figures
