"""What "it" or "the company" takes up behind somebody who builds or sells for a company that is watched."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import OPENING, TITLE, told

_OPENING = {"OpenAI amount_raised 6600m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Oracle is building data centres for OpenAI. It posted revenue of $15 billion."),
        ("en", "Broadcom will design chips with OpenAI. Its revenue reached $18 billion."),
        (
            "en",
            "Crusoe is putting up a hall in Texas. Crusoe builds data centres for OpenAI. It has raised $1.4 billion.",
        ),
        (
            "fr",
            "Oracle construit des salles pour OpenAI. Son chiffre d'affaires a atteint 15 milliards de dollars.",
        ),
        (
            "fr",
            "Oracle fournit des puces à OpenAI. L'entreprise a fait un chiffre d'affaires de 15 milliards de dollars.",
        ),
        ("de", "Broadcom wird mit OpenAI Chips entwickeln. Das Unternehmen setzte 18 Milliarden Dollar um."),
        ("de", "Oracle baut Rechenzentren für OpenAI. Es meldete einen Umsatz von 15 Milliarden Dollar."),
        ("es", "Broadcom diseña chips para OpenAI. Facturó 18.000 millones de dólares."),
        ("it", "Broadcom progetta chip per OpenAI. Ha fatturato 18 miliardi di dollari."),
    ],
)
def test_what_follows_is_of_the_builder(lang: str, text: str) -> None:
    assert told(f"{OPENING[lang]}\n\n{text}", TITLE, lang) == _OPENING


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("en", "Broadcom works with OpenAI. The startup is valued at $500 billion.", "valuation 500000m"),
        (
            "en",
            "Oracle builds data centres for OpenAI. The startup raised $40 billion last year.",
            "amount_raised 40000m",
        ),
        ("en", "OpenAI builds data centres with Oracle. It had revenue of $13 billion in 2024.", "revenue 13000m"),
        (
            "fr",
            "Oracle travaille avec OpenAI. La start-up est valorisée 500 milliards de dollars.",
            "valuation 500000m",
        ),
        ("de", "Oracle baut für OpenAI. Das Start-up wird mit 500 Milliarden Dollar bewertet.", "valuation 500000m"),
    ],
)
def test_no_listed_company_is_the_startup(lang: str, text: str, figure: str) -> None:
    assert told(f"{OPENING[lang]}\n\n{text}", TITLE, lang) == {*_OPENING, f"OpenAI {figure} USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "xAI is based in Palo Alto. CNBC had reported that it was raising $10 billion."),
        ("en", "xAI wants to grow. The FT reported that it had raised $10 billion."),
        ("fr", "xAI est basée à Palo Alto. CNBC avait rapporté qu'elle levait 10 milliards de dollars."),
        ("de", "xAI sitzt in Palo Alto. CNBC hatte berichtet, dass es 10 Milliarden Dollar einsammelt."),
        ("it", "xAI ha sede a Palo Alto. CNBC aveva riferito che raccoglieva 10 miliardi di dollari."),
    ],
)
def test_a_channel_reports_of_others(lang: str, text: str) -> None:
    assert told(text, "xAI", lang) == {"xAI amount_raised 10000m USD"}


def test_a_stranger_reports_of_itself() -> None:
    text = "xAI raised $20 billion. Lumora reported that it was raising $1 billion."
    assert told(text, "xAI") == {"xAI amount_raised 20000m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Suno raised $125 million for songs nobody wrote. PitchBook has it at $500 million.",
        "Suno: $125 million for songs nobody wrote. PitchBook has it at $500 million.",
    ],
)
def test_a_data_firm_tells_of_the_stranger_before(text: str) -> None:
    assert told(f"{OPENING['en']}\n\n{text}", TITLE) == _OPENING


def test_a_data_firm_tells_of_the_one_before() -> None:
    text = "PitchBook has it at $500 billion."
    assert told(f"{OPENING['en']} {text}", TITLE) == {*_OPENING, "OpenAI valuation 500000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Derzeit entwickelt OpenAI Chips mit Broadcom. Das Unternehmen setzte 13 Milliarden Dollar um."),
        ("en", "San Francisco's OpenAI is building data centres with Oracle. It posted revenue of $13 billion."),
        ("en", "Altman is building a device with Jony Ive. The company posted revenue of $13 billion."),
    ],
)
def test_an_adverb_or_a_person_is_no_builder(lang: str, text: str) -> None:
    assert told(text, "OpenAI", lang) == {"OpenAI revenue 13000m USD"}
