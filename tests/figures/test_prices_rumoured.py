"""How surely a price is told: by people in the know, in the conditional, and as a fact beside a rumour."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import reading


def told(text: str, lang: str) -> dict[str, str]:
    """Return how surely each price of a text is told, by its sum."""
    return {str(figure.low): figure.status for figure in reading(text, lang=lang).figures}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Wie aus Verhandlungskreisen zu hören ist, soll ChatGPT Plus ab Januar 25 Dollar im Monat kosten."),
        ("de", "Nach Angaben aus Branchenkreisen steigt ChatGPT Plus auf 25 Dollar im Monat."),
        ("de", "ChatGPT Plus soll bald auf 25 Dollar im Monat steigen."),
        ("fr", "Selon deux personnes au fait du dossier, ChatGPT Plus passerait à 25 dollars par mois."),
        ("fr", "ChatGPT Plus grimperait à 25 dollars par mois."),
        ("es", "Según dos personas al tanto, ChatGPT Plus pasaría a costar 25 dólares al mes."),
        ("es", "ChatGPT Plus subiría a 25 dólares al mes."),
        ("it", "Secondo due persone informate, ChatGPT Plus passerebbe a 25 dollari al mese."),
        ("it", "ChatGPT Plus salirebbe a 25 dollari al mese."),
        ("en", "According to two people, ChatGPT Plus would rise to $25 a month."),
    ],
)
def test_what_is_heard_of_a_price_is_a_rumour(lang: str, text: str) -> None:
    assert told(text, lang) == {"25": "rumoured"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "ChatGPT Plus kostet ab März 25 Dollar im Monat, teilte OpenAI mit."),
        ("de", "ChatGPT Plus steigt auf 25 Dollar im Monat, das ist in den Foren zu hören."),
        ("fr", "ChatGPT Plus passe à 25 dollars par mois, selon la société."),
        ("es", "ChatGPT Plus sube a 25 dólares al mes, según la empresa."),
        ("it", "ChatGPT Plus sale a 25 dollari al mese, secondo la società."),
        ("en", "According to OpenAI, ChatGPT Plus rises to $25 a month."),
    ],
)
def test_what_a_company_says_of_its_price_is_a_fact(lang: str, text: str) -> None:
    assert told(text, lang) == {"25": "asserted"}


def test_a_fact_behind_a_semicolon_is_none_of_the_rumour() -> None:
    text = (
        "Selon deux sources, ChatGPT Plus passerait à 25 dollars par mois ; il coûte pour l'heure 20 dollars par mois."
    )
    assert told(text, "fr") == {"25": "rumoured", "20": "asserted"}
