"""A stranger of whom a sentence tells what it is to a watched company is whom the next one goes on about."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

STRANGERS = {
    "en": [
        "Harvey is built on Anthropic's models.",
        "Glean, among others, uses software by Anthropic.",
        "Northwind Legal has signed a wide-ranging partnership with Anthropic.",
        "Lovable was founded by two people who had left Anthropic.",
        "Lovable is one of the biggest customers of Anthropic.",
        "Writer, a competitor of Anthropic, opened an office in Leeds.",
        "Like Anthropic, Writer sells software to insurers.",
        "Harvey's assistant runs on models by Anthropic.",
    ],
    "fr": [
        "Lovable s'appuie sur les modèles d'Anthropic.",
        "Dust est un concurrent d'Anthropic.",
        "Dust, partenaire d'Anthropic, vient d'ouvrir un bureau à Lille.",
        "Alan a noué un partenariat avec Anthropic.",
        "Comme Anthropic, Dust vend des assistants aux assureurs.",
    ],
    "de": [
        "Lovable baut auf die Modelle von Anthropic.",
        "Parloa ist ein Kunde von Anthropic.",
        "Parloa, ein Wettbewerber von Anthropic, eröffnet ein Büro in Leipzig.",
        "Helsing hat eine Partnerschaft mit Anthropic geschlossen.",
    ],
    "es": [
        "Factorial usa modelos de Anthropic.",
        "Luzia es rival de Anthropic.",
        "Factorial cuenta con el respaldo de Anthropic.",
        "Como Anthropic, Luzia vende asistentes a aseguradoras.",
    ],
    "it": [
        "Lovable si basa sui modelli di Anthropic.",
        "Domyn è cliente di Anthropic.",
        "Domyn, concorrente di Anthropic, apre una sede a Bari.",
        "Come Anthropic, Domyn vende assistenti alle assicurazioni.",
    ],
}
SUMS = {
    "en": [
        "It raised $90 million.",
        "The company's revenue was $12 million in 2024.",
        "The startup is worth $2 billion.",
    ],
    "fr": ["Elle a levé 90 millions d'euros.", "La société vaut 2 milliards d'euros."],
    "de": ["Es sammelte 90 Millionen Euro ein.", "Die Bewertung beträgt 2 Milliarden Euro."],
    "es": ["Ha captado 90 millones de euros.", "La empresa vale 2.000 millones de euros."],
    "it": ["Ha raccolto 90 milioni di euro.", "La società vale 2 miliardi di euro."],
}


@pytest.mark.parametrize(
    ("lang", "sentence", "told_of_it"),
    [(lang, sentence, one) for lang, all_ in STRANGERS.items() for sentence in all_ for one in SUMS[lang]],
)
def test_what_follows_is_the_strangers(lang: str, sentence: str, told_of_it: str) -> None:
    assert told(f"{sentence} {told_of_it}", lang=lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere is built on chips by Nvidia. It raised $90 million."),
        ("en", "Like OpenAI, Cohere sells software to insurers. It raised $90 million."),
        ("en", "Everybody at the bank uses Cohere's models. The company raised $90 million."),
        ("en", "Germany runs on Cohere's software. The company raised $90 million."),
        ("en", "Insurers rely on Cohere's models. It raised $90 million."),
        ("fr", "L'armée utilise les modèles de Cohere. Elle a levé 90 millions de dollars."),
        ("fr", "Comme OpenAI, Cohere vend des assistants. Elle a levé 90 millions de dollars."),
        ("de", "Die Bahn nutzt die Modelle von Cohere. Das Unternehmen hat 90 Millionen Dollar eingesammelt."),
        ("es", "El ejército usa los modelos de Cohere. La empresa captó 90 millones de dólares."),
        ("it", "L'esercito usa i modelli di Cohere. La società ha raccolto 90 milioni di dollari."),
    ],
)
def test_what_follows_is_the_watched_companys(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere amount_raised 90m USD"}
