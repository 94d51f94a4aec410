"""Money that a company puts into another, or lends to many, is no round and no debt of its own."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read

_GIVEN = [
    ("en", "OpenAI poured $500 million into Thrive Holdings."),
    ("en", "OpenAI invested $100 million in Harvey."),
    ("en", "OpenAI has sunk $80 million into the legal startup Lumora."),
    ("en", "OpenAI poured $500m into the legal startup Lumora."),
    ("en", "Anthropic poured another $50 million into the robotics firm Lumora."),
    ("en", "OpenAI committed $100 million to Lumora."),
    ("en", "OpenAI has lent $2 billion to startups."),
    ("fr", "OpenAI a apporté 100 millions de dollars à Harvey."),
    ("fr", "OpenAI a injecté 100 millions de dollars dans Lumora."),
    ("de", "OpenAI hat 100 Millionen Dollar in Harvey investiert."),
    ("de", "OpenAI butterte 100 Millionen Dollar in Lumora."),
    ("es", "OpenAI ha inyectado 100 millones de dólares en Lumora."),
    ("es", "OpenAI destinó 100 millones de dólares a Harvey."),
    ("it", "OpenAI ha iniettato 100 milioni di dollari in Lumora."),
    ("it", "OpenAI ha versato 100 milioni di dollari a Harvey."),
]
_TAKEN = [
    ("en", "Investors poured $13 billion into Anthropic in September.", "Anthropic"),
    ("en", "Investors poured $13 billion into the startup Anthropic.", "Anthropic"),
    ("en", "Google poured $1 billion into the rival startup Anthropic.", "Anthropic"),
    ("en", "Mistral AI raised €600 million to put into Koyeb.", "Mistral AI"),
    ("en", "Banks have lent $2 billion to startups such as Mistral AI.", "Mistral AI"),
    ("de", "Anthropic bringt 13 Milliarden Dollar in Sicherheit.", "Anthropic"),
    ("es", "Mistral AI pone su valoración en 11.700 millones de euros.", "Mistral AI"),
    ("it", "Anthropic ha messo in cassa 13 miliardi di dollari.", "Anthropic"),
]


@pytest.mark.parametrize("title", ["Cloud", "OpenAI expands"])
@pytest.mark.parametrize(("lang", "text"), _GIVEN)
def test_what_it_gives_is_set_aside(lang: str, text: str, title: str) -> None:
    found = read(text, title, lang)
    assert not found.figures
    assert len(found.set_aside) == 1


@pytest.mark.parametrize(("lang", "text", "company"), _TAKEN)
def test_what_it_takes_stays_its(lang: str, text: str, company: str) -> None:
    assert [f.subject for f in read(text, "Servers", lang).figures] == [company]
