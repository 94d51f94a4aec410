"""What is owed to banks was lent and is debt raised; how much debt a company has in all is no figure."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

_RAISED = {
    "en": "xAI raised $20 billion.",
    "fr": "xAI a levé 20 milliards de dollars.",
    "de": "xAI hat 20 Milliarden Dollar eingesammelt.",
    "es": "xAI recaudó 20.000 millones de dólares.",
    "it": "xAI ha raccolto 20 miliardi di dollari.",
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "xAI has debts of $5 billion."),
        ("en", "xAI's debt stands at $5 billion."),
        ("en", "xAI carries $5 billion of debt."),
        ("en", "xAI is sitting on a debt pile of $5 billion."),
        ("fr", "xAI a 5 milliards de dollars de dettes."),
        ("de", "xAI hat Schulden von 5 Milliarden Dollar."),
        ("de", "Die Schulden von xAI belaufen sich auf 5 Milliarden Dollar."),
        ("es", "xAI tiene deudas de 5.000 millones de dólares."),
        ("es", "La deuda de xAI asciende a 5.000 millones de dólares."),
        ("it", "xAI ha debiti per 5 miliardi di dollari."),
        ("it", "Il debito di xAI ammonta a 5 miliardi di dollari."),
    ],
)
def test_how_much_debt_there_is(lang: str, text: str) -> None:
    assert told(f"{_RAISED[lang]} {text}", "xAI", lang) == {"xAI amount_raised 20000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "xAI owes $5 billion to banks."),
        ("en", "xAI owes $5 billion on the notes that it sold."),
        ("en", "xAI has taken on $5 billion in debt."),
        ("en", "xAI has a $5 billion loan outstanding."),
        ("en", "xAI has $5 billion of debt from a Saudi bank."),
        ("fr", "xAI doit 5 milliards de dollars à ses banques."),
        ("de", "xAI schuldet Banken 5 Milliarden Dollar."),
        ("de", "xAI hat Schulden von 5 Milliarden Dollar aufgenommen."),
        ("de", "xAI hat 5 Milliarden Dollar Schulden gemacht."),
        ("es", "xAI debe 5.000 millones de dólares a los bancos."),
        ("it", "xAI deve 5 miliardi di dollari alle banche."),
        ("it", "xAI ha contratto debiti per 5 miliardi di dollari."),
    ],
)
def test_what_was_lent(lang: str, text: str) -> None:
    assert told(text, "xAI", lang) == {"xAI debt_raised 5000m USD"}
