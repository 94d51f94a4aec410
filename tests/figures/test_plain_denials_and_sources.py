"""Plain denials deny, and sources told behind a fact or ahead of it make hearsay, in each language."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read

_DENIED = [
    ("en", "Cohere is not in talks to raise $300 million."),
    ("fr", "Un porte-parole a nié que Cohere ait levé 300 millions de dollars."),
    ("de", "Anders als berichtet wurde Cohere nicht mit 300 Millionen Dollar bewertet."),
    ("de", "Cohere wird derzeit nicht mit 300 Millionen Dollar bewertet."),
    ("es", "No hay ninguna ronda de 300 millones de dólares, dice Cohere."),
    ("it", "Cohere non tratta un round da 300 milioni di dollari."),
]
_HEARSAY = [
    ("en", "Cohere has raised $300 million, the Financial Times reported, citing unnamed people."),
    ("fr", "Cohere a levé 300 millions de dollars, ont indiqué des sources."),
    ("fr", "Nvidia envisage d'investir 300 millions de dollars dans Cohere."),
    ("it", "Cohere ha raccolto 300 milioni di dollari, hanno detto fonti."),
]
_FACTS = [
    ("de", "Cohere wurde nicht nur mit 300 Millionen Dollar bewertet, sondern auch gelobt."),
    ("fr", "Cohere a levé 300 millions de dollars, a indiqué la société."),
    ("it", "Cohere ha raccolto 300 milioni di dollari, ha detto la società."),
]


@pytest.mark.parametrize(("lang", "text"), _DENIED)
def test_a_plain_denial(lang: str, text: str) -> None:
    assert [(int(f.low or 0), f.status) for f in read(text, "Cohere", lang).figures] == [(300_000_000, "denied")]


@pytest.mark.parametrize(("lang", "text"), _HEARSAY)
def test_plain_hearsay(lang: str, text: str) -> None:
    assert [(int(f.low or 0), f.status) for f in read(text, "Cohere", lang).figures] == [(300_000_000, "rumoured")]


@pytest.mark.parametrize(("lang", "text"), _FACTS)
def test_a_plain_fact(lang: str, text: str) -> None:
    assert [(int(f.low or 0), f.status) for f in read(text, "Cohere", lang).figures] == [(300_000_000, "asserted")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Rumours of a $3 billion bond were rejected by xAI."),
        ("en", "Talk of a $3 billion loan for xAI has been turned down by the company."),
        ("en", 'xAI wants to grow. "We are issuing no $3 billion bond," a spokesman said.'),
        ("fr", "xAI veut grandir. « Nous ne préparons aucune levée de fonds de 3 milliards de dollars », dit-elle."),
        ("de", "xAI will wachsen. „Wir begeben keine Anleihe über 3 Milliarden Dollar“, sagte ein Sprecher."),
        ("es", "Los rumores sobre un préstamo de 3.000 millones de dólares fueron rechazados por xAI."),
        ("es", "xAI quiere crecer. «No preparamos ninguna ronda de 3.000 millones de dólares», dijo un portavoz."),
        ("it", "Le voci di un prestito da 3 miliardi di dollari sono state invece respinte da xAI."),
        ("it", "xAI vuole crescere. «Non emettiamo alcun bond da 3 miliardi di dollari», ha detto un portavoce."),
    ],
)
def test_what_is_turned_down_or_not_done_at_all_is_denied(lang: str, text: str) -> None:
    assert [(figure.low, figure.status) for figure in read(text, lang=lang).figures] == [(3_000_000_000, "denied")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "xAI has raised no money since its $3 billion round."),
        ("en", "Reports of a $3 billion round for xAI had been confirmed before Meta's bid was rejected."),
        ("fr", "xAI ne donne aucun détail sur sa levée de fonds de 3 milliards de dollars."),
        ("de", "xAI gibt keine Einzelheiten zu seiner Runde über 3 Milliarden Dollar bekannt."),
        ("es", "xAI no dio ningún detalle sobre la ronda de 3.000 millones de dólares que cerró en mayo."),
        ("it", "xAI non ha rivelato alcun dettaglio sul round da 3 miliardi di dollari chiuso a maggio."),
    ],
)
def test_what_is_only_beside_a_deal_is_not_denied_of_it(lang: str, text: str) -> None:
    assert [(figure.low, figure.status) for figure in read(text, lang=lang).figures] == [(3_000_000_000, "asserted")]
