"""What an office of so many people pays together is a worked example, and no price."""

from __future__ import annotations

import pytest

from pipeline.cases.articles import extract_case
from pipeline.watchlist import guide_watch_list


def prices(lang: str, text: str) -> list[str]:
    """Return the products that a text prices."""
    case = {"id": "1", "url": "https://paper.example/1", "lang": lang, "content_type": "text/plain", "body": text}
    figures = extract_case({**case, "published": "2025-09-15", "title": ""}, guide_watch_list())["figures"]
    return [figure["product"] for figure in figures if figure["metric"] == "price"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "Uno studio medico con sei professionisti paga per Claude Team 1.800 euro l'anno."),
        ("it", "Una redazione di dodici colleghi spende con Claude Team 300 euro al mese."),
        ("es", "Una clínica dental con seis profesionales paga por Claude Team 1.800 euros al año."),
        ("es", "Una redacción de doce redactores gasta en Claude Team 300 euros al mes."),
    ],
)
def test_what_an_office_pays_is_no_price(lang: str, text: str) -> None:
    assert prices(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "Claude Team costa 25 euro al mese per utente, a chi paga mese per mese."),
        ("es", "Claude Team cuesta 25 euros al mes por usuario, si se paga mes a mes."),
    ],
)
def test_what_a_seat_costs_is_one(lang: str, text: str) -> None:
    assert prices(lang, text) == ["Claude Team"]
