"""What a company wants to raise, sell or borrow is no fact, with whatever plain verb it is told."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read

_VERBS = {
    "en": ["plans to", "expects to", "hopes to", "is going to", "may", "is due to", "intends to", "wants to"],
    "fr": ["veut", "espère", "prévoit de", "cherche à", "ambitionne de", "entend", "a l'intention de", "pourrait"],
    "es": ["quiere", "prevé", "se prepara para", "proyecta", "tiene previsto", "espera", "podría", "piensa"],
    "it": ["vuole", "prevede di", "progetta di", "si prepara a", "programma di", "intende", "dovrebbe", "pensa di"],
}
_DEALS = {
    "en": (
        "raise $2 billion at a valuation of $12 billion",
        "sell shares at a $12 billion valuation",
        "borrow $2 billion",
    ),
    "fr": (
        "lever 2 milliards de dollars à une valorisation de 12 milliards",
        "vendre des actions à une valorisation de 12 milliards de dollars",
        "contracter un prêt de 2 milliards de dollars",
    ),
    "es": (
        "captar 2.000 millones de dólares con una valoración de 12.000 millones",
        "vender acciones a una valoración de 12.000 millones de dólares",
        "pedir prestados 2.000 millones de dólares",
    ),
    "it": (
        "raccogliere 2 miliardi di dollari a una valutazione di 12 miliardi",
        "vendere azioni a una valutazione di 12 miliardi di dollari",
        "prendere in prestito 2 miliardi di dollari",
    ),
}
_TOLD = (["amount_raised", "valuation"], ["valuation"], ["debt_raised"])
_FACTS = [
    ("en", "OpenAI, which hopes to sell its models to banks, raised $2 billion."),
    ("en", "OpenAI raised $2 billion and plans to sell chips."),
    ("fr", "OpenAI, qui espère vendre ses modèles aux banques, a levé 2 milliards de dollars."),
    ("de", "OpenAI hat 2 Milliarden Dollar eingesammelt und hofft, bald Chips zu verkaufen."),
    ("es", "OpenAI, que quiere vender sus modelos a los bancos, captó 2.000 millones de dólares."),
    ("it", "OpenAI, che vuole vendere i suoi modelli alle banche, ha raccolto 2 miliardi di dollari."),
]


@pytest.mark.parametrize("subject", [0, 1])
@pytest.mark.parametrize(("lang", "verb"), [(lang, verb) for lang, verbs in _VERBS.items() for verb in verbs])
def test_an_intention_is_no_fact(lang: str, verb: str, subject: int) -> None:
    who = ("OpenAI", {"en": "The company", "fr": "La société", "es": "La empresa", "it": "La società"}[lang])[subject]
    for deal, metrics in zip(_DEALS[lang], _TOLD, strict=True):
        figures = read(f"{who} {verb} {deal}.", "OpenAI", lang).figures
        assert [(f.metric, f.status) for f in figures] == [(metric, "rumoured") for metric in metrics], deal


@pytest.mark.parametrize(
    "text",
    [
        "OpenAI hofft, Aktien zu einer Bewertung von 12 Milliarden Dollar zu verkaufen.",
        "Das Unternehmen beabsichtigt, Aktien zu einer Bewertung von 12 Milliarden Dollar zu veräußern.",
    ],
)
def test_an_intention_in_german_is_no_fact(text: str) -> None:
    assert [(f.metric, f.status) for f in read(text, "OpenAI", "de").figures] == [("valuation", "rumoured")]


@pytest.mark.parametrize(("lang", "text"), _FACTS)
def test_what_else_it_wants_to_sell_leaves_a_round_a_fact(lang: str, text: str) -> None:
    assert [(f.metric, f.status) for f in read(text, "OpenAI", lang).figures] == [("amount_raised", "asserted")]
