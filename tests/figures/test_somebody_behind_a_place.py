"""Somebody without a name behind a place told first, people who start a firm of their own, names told only later."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import OPENING, TITLE, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In Utrecht, a battery startup has secured $14 million."),
        ("de", "In Graz hat ein Chip-Start-up 14 Millionen Euro erhalten."),
        ("fr", "À Nantes, une jeune entreprise de logiciels a bouclé un tour de table de 14 millions d'euros."),
        ("fr", "À Rennes, une start-up du satellite a obtenu 14 millions d'euros."),
        ("es", "En Valparaíso, una empresa de drones captó 14 millones de dólares."),
        ("es", "En Rosario, una joven compañía de semillas cerró una ronda de 14 millones de dólares."),
        ("it", "A Bari, una piccola azienda di sensori ha incassato 14 milioni di euro."),
    ],
)
def test_somebody_behind_a_place_is_not_the_topic(lang: str, text: str) -> None:
    opening = OPENING[lang]
    assert told(f"{opening}\n\n{text}", TITLE, lang) == told(opening, TITLE, lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In Paris, the startup raised $640 million."),
        ("es", "En París, la empresa captó 640 millones de dólares."),
        ("de", "In Paris sammelte das Unternehmen 640 Millionen Dollar ein."),
    ],
)
def test_the_company_behind_a_place_is_the_topic(lang: str, text: str) -> None:
    found = told(f"Mistral AI\n\nMistral AI.\n\n{text}", "Mistral AI", lang)
    assert found == {"Mistral AI amount_raised 640m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Drei frühere Entwickler von Cohere legen mit 9 Millionen Dollar Kapital als Talwind Systems los."),
        (
            "fr",
            "Trois anciens chercheurs de Cohere démarrent avec 9 millions de dollars d'amorçage la société Galet Labs.",
        ),
    ],
)
def test_what_former_staff_start_with_is_not_their_former_employers(lang: str, text: str) -> None:
    assert not told(f"Cohere.\n\n{text}", "Cohere", lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Former OpenAI engineers have raised $130 million for Reflection AI."),
        ("de", "Frühere Forscher von OpenAI sammeln 130 Millionen Dollar für Reflection AI ein."),
    ],
)
def test_what_former_staff_raise_for_a_company_is_that_companys(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Reflection AI amount_raised 130m USD"}


def test_its_is_nobody_who_is_named_only_behind_a_strangers_sum() -> None:
    text = (
        "Die Raketenbauer von Isar Aerospace haben 150 Millionen Euro eingesammelt. Im vergangenen Jahr war es mit 2 "
        "Milliarden Dollar bewertet worden.\n\nMit Cohere vergleichen sie sich nicht."
    )
    assert not told(text, "Wochenschau", "de")
