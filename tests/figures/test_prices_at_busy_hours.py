"""Prices of busy hours beside those of the others: under a heading of day and night, in the words of each language."""

from __future__ import annotations

import pytest

from .price_desk import expected, prices

_WANTED = """
    MiniMax: MiniMax-M3, 1M input tokens, 2 CNY
    MiniMax: MiniMax-M3, 1M input tokens, 3 CNY [peak]
    MiniMax: MiniMax-M3, 1M output tokens, 8 CNY
    MiniMax: MiniMax-M3, 1M output tokens, 12 CNY [peak]
"""
_LANGUAGES = {
    "en": ("Day and night rates", "Sums are in yuan for one million tokens.", "Input", "Output", "yuan"),
    "fr": ("Tarifs de jour et de nuit", "Prix en yuans pour un million de tokens.", "Entrée", "Sortie", "yuans"),
    "de": ("Tag- und Nachttarif", "Preise in Yuan je Million Token.", "Eingabe", "Ausgabe", "Yuan"),
    "es": ("Tarifas de día y de noche", "Precios en yuanes por millón de tokens.", "Entrada", "Salida", "yuanes"),
    "it": ("Tariffe di giorno e di notte", "Prezzi in yuan per milione di token.", "Input", "Output", "yuan"),
}


def _page(heading: str, lead: str, *rows: tuple[str, ...]) -> str:
    lines = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<html><body><h1>{heading} | MiniMax API</h1><p>{lead}</p><table>{lines}</table></body></html>"


@pytest.mark.parametrize(
    ("lang", "busy", "other"),
    [
        ("en", "Peak pricing", "Off peak"),
        ("en", "On-peak", "Other times"),
        ("en", "Day (peak)", "Night (off-peak)"),
        ("en", "Peak", "Standard"),
        ("fr", "Pointe", "Hors pointe"),
        ("fr", "Heures pleines (9 h–21 h)", "Autres heures"),
        ("de", "Tag (Spitzenzeit)", "Nacht (Nebenzeit)"),
        ("de", "Hauptzeit (9–21 Uhr)", "Übrige Zeit"),
        ("es", "Tarifa punta", "Tarifa valle"),
        ("es", "Horas punta", "Resto del día"),
        ("it", "Fascia di punta (9–21)", "Altre ore"),
        ("it", "Punta", "Fuori punta"),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_a_column_of_busy_hours_stands_beside_one_of_the_others(
    lang: str, busy: str, other: str, *, turned: bool
) -> None:
    heading, lead, put, out, yuan = _LANGUAGES[lang]
    told = (busy, f"3 {yuan}", f"12 {yuan}"), (other, f"2 {yuan}", f"8 {yuan}")
    first, second = reversed(told) if turned else told
    body = _page(
        heading, lead, ("MiniMax-M3", first[0], second[0]), (put, first[1], second[1]), (out, *first[2:], second[2])
    )
    assert prices(body, lang=lang, title=heading) == expected(_WANTED)


def test_a_discount_at_night_is_an_offer() -> None:
    rows = (("", "Input", "Output"), ("MiniMax-M3", "2 yuan", "8 yuan"))
    body = _page("Night discount", "Sums are in yuan for one million tokens.", *rows)
    assert prices(body) == expected("""
        MiniMax: MiniMax-M3, 1M input tokens, 2 CNY [promotional]
        MiniMax: MiniMax-M3, 1M output tokens, 8 CNY [promotional]
    """)
