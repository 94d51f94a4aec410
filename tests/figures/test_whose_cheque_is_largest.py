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


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Groq hat 750 Millionen Dollar geholt. Größter Geldgeber damals war Disruptive, allein mit 350 Millionen.",
        ),
        (
            "de",
            "Groq hat 750 Millionen Dollar geholt. Wichtigster Investor war Disruptive aus Dallas, mit 350 Millionen.",
        ),
        (
            "fr",
            "Groq a levé 750 millions de dollars. Le principal bailleur de fonds était Disruptive, de Dallas, "
            "avec à lui seul 350 millions.",
        ),
        (
            "es",
            "Groq captó 750 millones de dólares. Su mayor inversor fue Disruptive, él solo con 350 millones.",
        ),
        (
            "it",
            "Groq ha raccolto 750 milioni di dollari. Il maggior finanziatore fu Disruptive, di Dallas, "
            "da solo con 350 milioni.",
        ),
        ("en", "Groq raised $750 million. The biggest backer then was Disruptive, with $350 million on its own."),
    ],
)
def test_the_largest_giver_gives_alone(lang: str, text: str) -> None:
    figures = [(f.metric, f.investor, int(f.low or 0)) for f in read(text, "Groq", lang).figures]
    assert figures == [("amount_raised", None, 750_000_000), ("investment", "Disruptive", 350_000_000)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Groq raised $750 million. Samsung, its biggest backer, and others put in $350 million."),
        ("de", "Groq hat 750 Millionen Dollar geholt. Größter Investor in Frankreich ist der Staat mit 10 Milliarden."),
        ("en", "Groq raised $750 million. Its largest investor is Microsoft, with $281 billion in revenue."),
    ],
)
def test_who_gives_with_others_or_is_only_large_gives_nothing_alone(lang: str, text: str) -> None:
    assert not any(f.metric == "investment" for f in read(text, "Groq", lang).figures)
    assert any(f.metric == "amount_raised" for f in read(text, "Groq", lang).figures)
