"""A clause right behind a name tells of that name, whatever it does in its own clause."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

HEADS = {
    "en": (
        "Poolside vies with Mistral AI",
        "Poolside is dwarfed by Mistral AI",
        "Poolside hired engineers from Mistral AI",
    ),
    "fr": ("Poolside rivalise avec Mistral AI", "Poolside est plus petite que Mistral AI"),
    "de": ("Poolside misst sich mit Mistral AI", "Poolside hat Leute von Mistral AI abgeworben"),
    "es": ("Poolside rivaliza con Mistral AI", "Poolside ha contratado a gente de Mistral AI"),
    "it": ("Poolside rivaleggia con Mistral AI", "Poolside ha preso ingegneri da Mistral AI"),
}
CLAUSES = {
    "en": (
        ("whose sales come to €400 million a year", "revenue 400m"),
        ("whose value is put at €9 billion", "valuation 9000m"),
        ("recently valued at €9 billion", "valuation 9000m"),
        ("with annual revenue of €400 million", "revenue 400m"),
    ),
    "fr": (
        ("dont les ventes atteignent 400 millions d'euros", "revenue 400m"),
        ("valorisé 9 milliards d'euros", "valuation 9000m"),
    ),
    "de": (
        ("dessen Umsatz 400 Millionen Euro erreicht", "revenue 400m"),
        ("dessen Bewertung 9 Milliarden Euro beträgt", "valuation 9000m"),
    ),
    "es": (
        ("cuyas ventas alcanzan los 400 millones de euros", "revenue 400m"),
        ("valorada en 9.000 millones de euros", "valuation 9000m"),
    ),
    "it": (
        ("le cui vendite raggiungono i 400 milioni di euro", "revenue 400m"),
        ("valutata 9 miliardi di euro", "valuation 9000m"),
    ),
}
CASES = [
    (lang, f"{head}, {clause}.", figure) for lang in HEADS for head in HEADS[lang] for clause, figure in CLAUSES[lang]
]


@pytest.mark.parametrize(("lang", "text", "figure"), CASES)
def test_a_clause_is_of_the_name_before_it(lang: str, text: str, figure: str) -> None:
    assert told(text, lang=lang) == {f"Mistral AI {figure} EUR"}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Poolside raised €90 million from Mistral AI, valued at €900 million.", {"Poolside valuation 900m EUR"}),
        ("Poolside, a rival of Mistral AI, valued at €900 million, is hiring.", {"Poolside valuation 900m EUR"}),
        ("Poolside works with Microsoft, whose Azure has sales of €75 billion.", set()),
    ],
)
def test_but_not_of_a_giver_nor_of_a_rival_in_an_aside(text: str, figures: set[str]) -> None:
    assert figures <= told(text)
    assert not any(figure.startswith(("Mistral AI valuation", "Microsoft")) for figure in told(text))
