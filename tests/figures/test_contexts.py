"""What stands around a plain sentence does not change whose its sum is, nor makes a figure of its own."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read

PLAIN = {
    "en": "It has raised $90 million.",
    "de": "Es hat 90 Millionen Dollar eingesammelt.",
    "fr": "Elle a levé 90 millions de dollars.",
    "es": "La firma ha captado 90 millones de dólares.",
    "it": "La società ha raccolto 90 milioni di dollari.",
}
AROUND = [
    ("en", "Unlike Anthropic, it gives its models away."),
    ("en", "The field is crowded: Anthropic and Google ship every few weeks."),
    ("en", "The market for coding tools could well reach $30 billion by 2029."),
    ("de", "Anders als Anthropic verschenkt es seine Modelle."),
    ("de", "Das Feld ist dicht besetzt: Anthropic und Google liefern alle paar Wochen."),
    ("de", "Der Markt für solche Programme könnte 2029 bei 30 Milliarden Dollar liegen."),
    ("fr", "Contrairement à Anthropic, elle donne ses modèles."),
    ("fr", "Le marché de ces outils pourrait peser 30 milliards de dollars en 2029."),
    ("es", "El mercado de estos programas podría superar los 30.000 millones de dólares en 2029."),
    ("es", "El terreno está lleno: Anthropic y Google lanzan algo cada pocas semanas."),
    ("it", "Il mercato di questi programmi potrebbe superare i 30 miliardi di dollari nel 2029."),
    ("it", "A differenza di Anthropic, regala i suoi modelli."),
]
OPENING = {
    "en": "Poolside writes code.",
    "de": "Poolside schreibt Programme.",
    "fr": "Poolside écrit du code.",
    "es": "Poolside escribe código.",
    "it": "Poolside scrive codice.",
}


@pytest.mark.parametrize("behind", [False, True])
@pytest.mark.parametrize(("lang", "around"), AROUND)
def test_a_sentence_beside_changes_nothing(lang: str, around: str, behind: bool) -> None:
    plain = PLAIN[lang]
    text = " ".join((OPENING[lang], plain, around) if behind else (OPENING[lang], around, plain))
    (figure,) = read(text, "", lang).figures
    assert (figure.subject, figure.metric, figure.low) == ("Poolside", "amount_raised", 90_000_000)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A $90 million round led by Index Ventures values Poolside at $700 million."),
        ("en", "An $90 million investment round headed by Kleiner Perkins prices Poolside at $700 million."),
        (
            "de",
            "Eine Runde über 90 Millionen Dollar, angeführt von Index Ventures, bewertet Poolside mit 700 Millionen.",
        ),
    ],
)
def test_whose_leader_stands_between_a_round_and_its_price(lang: str, text: str) -> None:
    figures = read(f"{OPENING[lang]} {text}", "", lang).figures
    assert [(one.subject, one.metric) for one in figures] == [("Poolside", "amount_raised"), ("Poolside", "valuation")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "es",
            "Sus modelos compiten con los de Anthropic. Los fondos valoran a la startup en 700 millones de dólares.",
        ),
        ("fr", "Ses modèles concurrencent ceux d'Anthropic. Les fonds valorisent la start-up 700 millions de dollars."),
        ("it", "I suoi modelli competono con quelli di Anthropic. I fondi valutano la startup 700 milioni di dollari."),
    ],
)
def test_what_is_priced_is_no_investor(lang: str, text: str) -> None:
    (figure,) = read(f"{OPENING[lang]} {text}", "", lang).figures
    assert (figure.subject, figure.metric) == ("Poolside", "valuation")


def test_a_stranger_behind_an_investment_takes_money_and_gives_none() -> None:
    text = "Nvidia hat 90 Millionen Dollar in Poolside investiert. Dust, ein anderes Start-up, nahm 8 Millionen auf."
    (figure,) = read(text, "", "de").figures
    assert (figure.subject, figure.investor, figure.low) == ("Poolside", "Nvidia", 90_000_000)
