"""What the next sentence tells of "the startup" is the stranger's with whom the one before opened, not its rival's."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Dust, a rival of Mistral AI, raised $40 million. The startup is valued at $300 million."),
        ("en", "Harvey, which is built on OpenAI's models, raised $160 million. It is now worth $8 billion."),
        (
            "fr",
            "Dust, qui concurrence Mistral AI, a levé 40 millions de dollars. La société vaut désormais 300 millions.",
        ),
        (
            "de",
            "Dust, ein Rivale von Mistral AI, hat 40 Millionen Dollar eingesammelt. Die Firma ist 300 Millionen wert.",
        ),
        ("es", "Factorial, cliente de OpenAI, ha captado 120 millones de dólares. La empresa vale 1.000 millones."),
        ("it", "Dust, rivale di Mistral AI, ha raccolto 40 milioni di dollari. La società vale ora 300 milioni."),
    ],
)
def test_a_strangers_value_is_not_its_rivals(lang: str, text: str) -> None:
    assert told(text, lang=lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Mistral AI, a rival of OpenAI, raised $600 million. The startup is valued at $6 billion."),
        (
            "fr",
            "Mistral AI, qui concurrence OpenAI, a levé 600 millions de dollars. Elle vaut 6 milliards de dollars.",
        ),
        (
            "de",
            "Mistral AI, ein Rivale von OpenAI, hat 600 Millionen Dollar bekommen. Die Firma ist 6 Milliarden wert.",
        ),
    ],
)
def test_a_watched_companys_value_is_its_own(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Mistral AI amount_raised 600m USD", "Mistral AI valuation 6000m USD"}
