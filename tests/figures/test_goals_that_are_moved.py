"""Goals that are moved, what a figure is to move to, and marks that were only just passed."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.newsroom import read

PUBLISHED = date(2026, 3, 16)


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "fr",
            "L'objectif de chiffre d'affaires de Groq pour 2026, lui, a été ramené de plus de 2 milliards à environ "
            "500 millions de dollars.",
            ["forecast", "forecast"],
        ),
        (
            "fr",
            "La prévision de ventes de Groq pour 2026 est passée de 2 milliards à 500 millions de dollars.",
            ["forecast", "forecast"],
        ),
        (
            "de",
            "Das Umsatzziel von Groq für 2026 wurde von 2 Milliarden auf 500 Millionen Dollar gesenkt.",
            ["forecast", "forecast"],
        ),
        (
            "en",
            "Groq's 2026 revenue target has been cut from more than $2 billion to about $500 million.",
            ["forecast", "forecast"],
        ),
        (
            "es",
            "El objetivo de ingresos de Groq para 2026 se ha rebajado de 2.000 millones a 500 millones de dólares.",
            ["forecast", "forecast"],
        ),
        (
            "it",
            "L'obiettivo di ricavi di Groq per il 2026 è stato ridotto da 2 miliardi a 500 milioni di dollari.",
            ["forecast", "forecast"],
        ),
        # what moves is no goal
        (
            "fr",
            "Le chiffre d'affaires de Groq devrait passer de 90 millions de dollars à 500 millions en 2026.",
            ["asserted", "forecast"],
        ),
        (
            "de",
            "Der Umsatz von Groq soll von 90 Millionen Dollar auf 500 Millionen im Jahr 2026 steigen.",
            ["asserted", "forecast"],
        ),
        (
            "en",
            "Groq has raised its target after revenue rose from $90 million to $200 million in 2025.",
            ["asserted", "asserted"],
        ),
    ],
)
def test_moved(lang: str, text: str, expected: list[str]) -> None:
    assert [figure.status for figure in read(text, lang=lang, published=PUBLISHED).figures] == expected


@pytest.mark.parametrize(
    ("lang", "text", "hedge"),
    [
        ("fr", "Le revenu récurrent annuel de Perplexity dépassait tout juste 150 millions de dollars.", "at_least"),
        ("fr", "Le revenu récurrent annuel de Perplexity dépasse à peine 150 millions de dollars.", "at_least"),
        ("fr", "Le revenu récurrent annuel de Perplexity atteint à peine 150 millions de dollars.", "exact"),
        ("de", "Der Umsatz von Perplexity überstieg gerade so 150 Millionen Dollar.", "at_least"),
        ("de", "Der Umsatz von Perplexity übertraf nur knapp 150 Millionen Dollar.", "at_least"),
        ("de", "Der Umsatz von Perplexity beträgt knapp 150 Millionen Dollar.", "about"),
        ("es", "Los ingresos de Perplexity superaban por poco los 150 millones de dólares.", "at_least"),
        ("it", "I ricavi di Perplexity superavano appena i 150 milioni di dollari.", "at_least"),
    ],
)
def test_only_just_passed(lang: str, text: str, hedge: str) -> None:
    assert [figure.hedge for figure in read(text, lang=lang).figures] == [hedge]
