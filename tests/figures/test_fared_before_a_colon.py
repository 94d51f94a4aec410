"""What stands behind a colon is of the one of whom the clause before says how he fared ("It went worse for X: A")."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

_FIRST = {
    "en": "Microsoft had revenue of $76 billion.",
    "fr": "Microsoft a réalisé un chiffre d'affaires de 76 milliards de dollars.",
    "de": "Microsoft setzte 76 Milliarden Dollar um.",
    "es": "Microsoft facturó 76.000 millones de dólares.",
    "it": "Microsoft ha fatturato 76 miliardi di dollari.",
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Things went far worse for {}: revenue for the third quarter fell to $47 billion."),
        ("en", "Much the same at {}: revenue rose to $47 billion."),
        ("fr", "La situation est pire chez {} : le chiffre d'affaires est tombé à 47 milliards de dollars."),
        ("de", "Viel schlechter lief es bei {}: Der Umsatz des dritten Quartals sank auf 47 Milliarden Dollar."),
        ("de", "Besser lief es für {}: 47 Milliarden Dollar Umsatz, ein Fünftel mehr."),
        ("es", "Peor le ha ido a {}: los ingresos del tercer trimestre se quedaron en 47.000 millones de dólares."),
        ("it", "Molto peggio è andata a {}: i ricavi si sono fermati a 47 miliardi di dollari."),
        ("it", "Diverso il discorso per {}: i ricavi sono scesi a 47 miliardi di dollari."),
    ],
)
def test_revenue_behind_the_colon_is_of_whom_the_clause_names(lang: str, text: str) -> None:
    first = "Microsoft revenue 76000m USD"
    assert told(f"{_FIRST[lang]} {text.format('Meta')}", lang=lang) == {first, "Meta revenue 47000m USD"}
    assert told(f"{_FIRST[lang]} {text.format('Oracle')}", lang=lang) == {first}


def test_so_is_a_valuation() -> None:
    text = (
        "Mistral AI a levé 600 millions d'euros. "
        "Autre échelle pour Anthropic : la société vaut 61 milliards de dollars."
    )
    assert told(text, lang="fr") == {"Mistral AI amount_raised 600m EUR", "Anthropic valuation 61000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "It has hired people from Meta: revenue rose to $90 billion."),
        ("it", "La concorrenza arriva da Meta: i ricavi sono scesi a 90 miliardi di dollari."),
    ],
)
def test_a_clause_about_the_company_told_of_changes_nothing(lang: str, text: str) -> None:
    found = told(f"{_FIRST[lang]} {text}", lang=lang)
    assert "Microsoft revenue 76000m USD" in found
    assert "Meta revenue 90000m USD" not in found


def test_a_clause_that_names_somebody_else_too_gives_it_to_nobody_new() -> None:
    found = told("Cohere raised $1 billion. Accel had a better offer for Mistral AI: a valuation of $5 billion.")
    assert "Cohere amount_raised 1000m USD" in found
