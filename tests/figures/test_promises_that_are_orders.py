"""A promise of money that the text says is an order or a contract: nobody's investment."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

PUT_IN = "Amazon has put $8 billion into Anthropic."
SAYS = {"Anthropic investment Amazon 8000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", f"{PUT_IN} Google's commitment of $10 billion, made in April, is an order for chips."),
        ("en", f"{PUT_IN} Google's pledge of $10 billion is really a cloud contract."),
        ("en", f"{PUT_IN} Saudi Arabia's commitment of $1.5 billion, made in May, is an order, not an investment."),
        (
            "de",
            (
                "Amazon hat 8 Milliarden Dollar in Anthropic investiert. "
                "Googles Zusage von 10 Milliarden ist ein Cloudvertrag."
            ),
        ),
        (
            "fr",
            (
                "Amazon a investi 8 milliards de dollars dans Anthropic. La "
                "promesse de 10 milliards de Google est une commande."
            ),
        ),
        (
            "es",
            (
                "Amazon ha invertido 8.000 millones de dólares en Anthropic. El "
                "compromiso de 10.000 millones de Google es un pedido."
            ),
        ),
        (
            "it",
            (
                "Amazon ha investito 8 miliardi di dollari in Anthropic. "
                "L'impegno di 10 miliardi di Google è un contratto."
            ),
        ),
    ],
)
def test_an_order_is_no_investment(lang: str, text: str) -> None:
    assert told(text, lang=lang) == SAYS


@pytest.mark.parametrize(
    "text",
    [
        "Google's commitment of $10 billion to Anthropic is an order of magnitude larger than its first cheque.",
        "Google's commitment of $10 billion to Anthropic is the biggest cheque that it has ever written.",
        "Google's commitment of $10 billion to Anthropic, made in April, is part of a contract for chips.",
        "Google's commitment of $10 billion to Anthropic is equity, and the cloud contract is separate.",
    ],
)
def test_a_promise_beside_an_order_stays_an_investment(text: str) -> None:
    assert told(text) == {"Anthropic investment Google 10000m USD"}
