"""By how much a figure rose or fell is no figure; where that led is one."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

ONLY_STEPS = {
    "en": (
        "Turnover at Poolside went up by $9 million.",
        "Poolside's value has climbed by more than $800 million since January.",
        "Poolside missed its sales target by $9 million.",
        "Poolside's sales are $9 million lower than last year.",
        "Poolside increased its revenue forecast by $9 million.",
    ),
    "fr": (
        "Les ventes de Poolside ont progressé de 9 millions d'euros.",
        "La valeur de Poolside a gagné 800 millions d'euros depuis janvier.",
        "Poolside vaut 800 millions d'euros de plus qu'en janvier.",
    ),
    "de": (
        "Die Erlöse von Poolside nahmen um 9 Millionen Euro zu.",
        "Die Bewertung von Poolside ist seit Januar um 800 Millionen Euro gestiegen.",
        "Poolside ist 800 Millionen Euro mehr wert als im Januar.",
    ),
    "es": (
        "La facturación de Poolside se incrementó en 9 millones de euros.",
        "El valor de Poolside ha subido en 800 millones de euros desde enero.",
    ),
    "it": (
        "Le entrate di Poolside sono aumentate di 9 milioni di euro.",
        "Poolside vale 800 milioni di euro in più rispetto a gennaio.",
    ),
}
LED_TO = {
    "en": (
        ("Sales at Poolside fell by $9 million to $41 million.", ["Poolside revenue 41m USD"]),
        ("Poolside's value climbed $800 million to $3.8 billion.", ["Poolside valuation 3800m USD"]),
        ("The deal lifted Poolside's valuation by $800 million, to $3.8 billion.", ["Poolside valuation 3800m USD"]),
    ),
    "fr": (
        ("Les revenus de Poolside ont crû de 9 millions d'euros, à 41 millions.", ["Poolside revenue 41m EUR"]),
        (
            "La valorisation de Poolside est passée de 3 milliards d'euros à 4 milliards.",
            ["Poolside valuation 3000m EUR", "Poolside valuation 4000m EUR"],
        ),
    ),
    "de": (
        ("Der Umsatz von Poolside wuchs um 9 Millionen auf 41 Millionen Euro.", ["Poolside revenue 41m EUR"]),
        ("Die Bewertung von Poolside liegt um die 4 Milliarden Euro.", ["Poolside valuation 4000m EUR"]),
    ),
    "es": (
        ("Las ventas de Poolside subieron 9 millones, hasta los 41 millones de euros.", ["Poolside revenue 41m EUR"]),
        ("Los ingresos de Poolside rebasaron en 2025 los 41 millones de euros.", ["Poolside revenue 41m EUR"]),
    ),
    "it": (("I ricavi di Poolside sono scesi di 9 milioni, a 41 milioni di euro.", ["Poolside revenue 41m EUR"]),),
}


@pytest.mark.parametrize(("lang", "text"), [(lang, text) for lang, texts in ONLY_STEPS.items() for text in texts])
def test_a_step_is_no_figure(lang: str, text: str) -> None:
    assert not told(text, lang=lang)


@pytest.mark.parametrize(
    ("lang", "text", "figures"), [(lang, text, figures) for lang, cases in LED_TO.items() for text, figures in cases]
)
def test_where_a_step_led_is_a_figure(lang: str, text: str, figures: list[str]) -> None:
    assert sorted(told(text, lang=lang)) == figures
