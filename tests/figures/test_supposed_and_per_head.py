"""What is only supposed, needed or never was, and what comes to one head, is no figure; what is said to come is one."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

NONE = [
    ("en", "Poolside earns $700,000 in revenue for every engineer."),
    ("en", "Sales per customer at Poolside come to $3 million."),
    ("en", "If Poolside had received $90 million, it would have built more."),
    ("en", "Had Poolside raised $90 million, it would have built more."),
    ("en", "Poolside might easily have collected $90 million."),
    ("en", "Poolside would have to find $90 million for such a machine."),
    ("en", "Poolside doesn't need $90 million, its founder says."),
    ("en", "Poolside's co-founder is worth $900 million."),
    ("en", "Felicis trimmed its stake in Poolside by $40 million."),
    ("fr", "Si Poolside avait obtenu 90 millions d'euros, elle aurait recruté."),
    ("fr", "Poolside aurait dû récolter 90 millions d'euros."),
    ("fr", "Poolside fait 1 million d'euros de revenus par ingénieur."),
    ("de", "Falls Poolside 90 Millionen Euro bekommen hätte, wäre mehr gebaut worden."),
    ("de", "Poolside hätte leicht 90 Millionen Euro aufnehmen können."),
    ("de", "Poolside erzielt 1 Million Euro Umsatz je Beschäftigten."),
    ("es", "Si Poolside hubiese recibido 90 millones de euros, habría construido más."),
    ("es", "Poolside habría podido levantar 90 millones de euros."),
    ("es", "Poolside factura 1 millón de euros por ingeniero."),
    ("it", "Se Poolside avesse ottenuto 90 milioni di euro, avrebbe costruito di più."),
    ("it", "Poolside avrebbe potuto incassare 90 milioni di euro."),
    ("it", "Poolside ha un fatturato di 1 milione di euro per ingegnere."),
]
TOLD = [
    ("en", "If Poolside raises $90 million, it will build more, two people said.", "USD"),
    ("fr", "Poolside aurait levé 90 millions d'euros.", "EUR"),
    ("es", "Poolside podría levantar 90 millones de euros.", "EUR"),
    ("it", "Poolside avrebbe raccolto 90 milioni di euro.", "EUR"),
]


@pytest.mark.parametrize(("lang", "text"), NONE)
def test_what_is_only_supposed_or_comes_to_one_head(lang: str, text: str) -> None:
    assert not told(text, lang=lang)


@pytest.mark.parametrize(("lang", "text", "currency"), TOLD)
def test_what_is_said_to_come_is_a_figure(lang: str, text: str, currency: str) -> None:
    assert told(text, lang=lang) == {f"Poolside amount_raised 90m {currency}"}
