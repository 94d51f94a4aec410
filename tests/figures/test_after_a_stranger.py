"""What the next sentence tells of "the startup" is the stranger's with whom the one before opened, not its rival's."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told


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


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "xAI sold shares to Tesla. Tesla says that the terms are fair. It earned $94.8 billion of revenue in 2024.",
        ),
        ("en", "Adobe will use Cohere. Adobe expects the first tools by May. It booked revenue of $5.9 billion."),
        (
            "en",
            "Oracle builds for OpenAI. Oracle argues that it can pay for the halls. Its own revenue was $14.9 billion.",
        ),
        (
            "fr",
            "Publicis choisit Mistral AI. Publicis affirme que les conditions sont bonnes. "
            "Il a réalisé un chiffre d'affaires de 16 milliards d'euros.",
        ),
        (
            "de",
            "Die Allianz setzt auf Mistral AI. Allianz sagt, die Bedingungen seien fair. "
            "Sie erzielte einen Umsatz von 179 Milliarden Euro.",
        ),
        (
            "es",
            "Telefónica usará Mistral AI. Telefónica dice que las condiciones son buenas. "
            "Facturó 41.000 millones de euros.",
        ),
    ],
)
def test_what_a_stranger_earns_that_has_just_spoken(lang: str, text: str) -> None:
    """Its revenue is not that of the company with which it deals."""
    reading = read(text, lang=lang)
    assert not reading.figures
    assert [aside.rule for aside in reading.set_aside] == ["other"]


@pytest.mark.parametrize(
    "text",
    [
        "Tesla deals with Cohere. Tesla says that Cohere's terms are fair. It had revenue of $100 million.",
        "Tesla deals with Cohere. Tesla says that the startup's terms are fair. It had revenue of $100 million.",
        "Cohere talks to Tesla. Bloomberg says that the terms are fair. It had revenue of $100 million.",
        "Cohere deals with Tesla. Tesla says that the terms are fair. The startup had revenue of $100 million.",
    ],
)
def test_what_a_company_earns_of_which_a_stranger_speaks(text: str) -> None:
    assert told(text) == {"Cohere revenue 100m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere raised $500 million, and a start-up in Lyon that competes with it has now raised €40 million."),
        ("en", "Cohere raised $500 million, while a firm in Leeds that copies it raised £20 million."),
        ("en", "Cohere raised $500 million, and a fund in Oslo that missed it has just finished raising $450 million."),
        ("en", "Cohere raised $500 million. A small fund that backed it early is now raising $450 million."),
        (
            "fr",
            "Cohere a levé 500 millions de dollars, et un fonds parisien qui l'a manquée vient de lever "
            "450 millions d'euros.",
        ),
        (
            "de",
            "Cohere sammelte 500 Millionen Dollar ein, und ein Start-up aus Ulm, das mit ihr konkurriert, "
            "hat nun 40 Millionen Euro eingesammelt.",
        ),
        (
            "de",
            "Cohere sammelte 500 Millionen Dollar ein, und ein Fonds aus München, der sie verpasst hat, "
            "hat gerade 450 Millionen Euro eingesammelt.",
        ),
        (
            "it",
            "Cohere ha raccolto 500 milioni di dollari, e un fondo di Milano che l'ha mancata ha appena "
            "raccolto 450 milioni di euro.",
        ),
    ],
)
def test_what_somebody_without_a_name_raises(lang: str, text: str) -> None:
    """A relative clause that speaks of "it" does not hand "it" the sum behind it."""
    assert told(text, lang=lang) == {"Cohere amount_raised 500m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A fund that backed Cohere when it raised $500 million is selling."),
        ("en", "A fund that invested in Cohere says it has raised $500 million."),
        ("en", "A bank announced that Cohere had raised $500 million."),
        ("en", "Cohere needed a fund in Oslo, and it raised $500 million."),
        ("en", "Led by a fund in Oslo, Cohere raised $500 million."),
        ("fr", "Une banque annonce que Cohere a levé 500 millions de dollars."),
        ("es", "Un banco anunció que Cohere ha captado 500 millones de dólares."),
    ],
)
def test_what_a_company_raises_beside_a_fund(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere amount_raised 500m USD"}
