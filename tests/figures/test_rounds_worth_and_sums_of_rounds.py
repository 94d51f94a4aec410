"""What a round is worth, what all rounds make together, a credit at hand, and what is to be taken in."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("it", "La Serie C di Groq vale 600 milioni di dollari.", "Groq amount_raised 600m USD"),
        ("it", "Vale 600 milioni di dollari il round di Groq.", "Groq amount_raised 600m USD"),
        ("es", "La Serie C de Groq vale 600 millones de dólares.", "Groq amount_raised 600m USD"),
        ("fr", "La série C de Groq vaut 600 millions de dollars.", "Groq amount_raised 600m USD"),
        ("de", "Bei Groq summierte sich die Finanzierung auf 600 Millionen Dollar.", "Groq total_raised 600m USD"),
        ("de", "Die Runden von Groq summieren sich auf 600 Millionen Dollar.", "Groq total_raised 600m USD"),
        ("es", "El capital acumulado de Groq asciende a 600 millones de dólares.", "Groq total_raised 600m USD"),
        ("it", "La raccolta complessiva di Groq tocca 600 milioni di dollari.", "Groq total_raised 600m USD"),
        ("es", "Groq dispone de 600 millones de dólares de crédito rotativo.", "Groq debt_raised 600m USD"),
        ("it", "Groq dispone di 600 milioni di dollari di credito revolving.", "Groq debt_raised 600m USD"),
        ("es", "Groq ha ingresado 600 millones de dólares con acciones nuevas.", "Groq amount_raised 600m USD"),
        ("de", "600 Millionen Dollar will Groq mit neuen Aktien hereinholen.", "Groq amount_raised 600m USD"),
        ("it", "Groq mette in conto ricavi non inferiori a 600 milioni di dollari.", "Groq revenue 600m USD"),
        ("it", "La Serie C di Groq la valuta 600 milioni di dollari.", "Groq valuation 600m USD"),
        ("es", "Groq ha ingresado 600 millones de dólares en 2025.", "Groq revenue 600m USD"),
    ],
)
def test_a_rounds_worth_is_its_sum(lang: str, text: str, figure: str) -> None:
    assert told(text, lang=lang) == {figure}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Die Verluste von Groq summierten sich auf 400 Millionen Dollar."),
        ("it", "Le perdite cumulate di Groq ammontano a 400 milioni di dollari."),
        ("fr", "Les pertes cumulées de Groq atteignent 400 millions de dollars."),
    ],
)
def test_losses_are_no_total(lang: str, text: str) -> None:
    assert not told(text, lang=lang)
