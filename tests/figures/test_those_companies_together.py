"""What companies that a sentence takes up in the plural have, is no figure of one of them."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

_NEWS = {
    "en": "Cohere raised $500 million. ",
    "fr": "Cohere a levé 500 millions de dollars. ",
    "de": "Cohere hat 500 Millionen Dollar eingesammelt. ",
    "es": "Cohere captó 500 millones de dólares. ",
    "it": "Cohere ha raccolto 500 milioni di dollari. ",
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Writer and Sierra compete with it. These companies have valuations of $5-20 billion."),
        ("en", "Such companies are worth $9 billion."),
        ("en", "Writer and Sierra compete with it. Together, the pair raised $900 million."),
        ("en", "Rivals rely on debt, with over $90 billion raised by tech companies in 2024 alone."),
        ("fr", "Writer et Sierra lui font concurrence. Ces entreprises sont valorisées 9 milliards de dollars."),
        ("fr", "Ces start-up ont levé 9 milliards de dollars."),
        ("de", "Writer und Sierra konkurrieren mit ihr. Diese Unternehmen sind 9 Milliarden Dollar wert."),
        ("de", "Diese Start-ups haben 9 Milliarden Dollar eingesammelt."),
        ("es", "Estas empresas han captado 9.000 millones de dólares."),
        ("it", "Queste aziende hanno raccolto 9 miliardi di dollari."),
    ],
)
def test_are_nobodys(lang: str, text: str) -> None:
    """A plural subject is not the one company that the text has told of."""
    assert told(_NEWS[lang] + text, lang=lang) == {"Cohere amount_raised 500m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere is one of these companies. It raised $500 million."),
        ("en", "Unlike these companies, Cohere raised $500 million."),
        ("en", "Of these companies Cohere raised the most, $500 million."),
        ("fr", "Contrairement à ces entreprises, Cohere a levé 500 millions de dollars."),
        ("de", "Anders als diese Unternehmen hat Cohere 500 Millionen Dollar eingesammelt."),
        ("es", "A diferencia de estas empresas, Cohere captó 500 millones de dólares."),
        ("it", "A differenza di queste aziende, Cohere ha raccolto 500 milioni di dollari."),
    ],
)
def test_are_only_beside(lang: str, text: str) -> None:
    """Where they are only set beside, the company keeps its sum."""
    assert told(text, lang=lang) == {"Cohere amount_raised 500m USD"}
