"""Givers told by what they are: the largest backer, there from the start, a state; and money that goes elsewhere."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told

TITLES = {
    "en": "Google invests in Anthropic",
    "fr": "Google investit dans Anthropic",
    "de": "Google investiert in Anthropic",
    "es": "Google invierte en Anthropic",
    "it": "Google investe in Anthropic",
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Amazon is still by far the largest backer of Anthropic, with $8 billion."),
        ("en", "Amazon remains the biggest outside investor in the lab, with $8 billion."),
        ("fr", "Amazon reste le premier bailleur de fonds d'Anthropic, avec 8 milliards de dollars engagés."),
        ("de", "Amazon bleibt der größte Geldgeber von Anthropic mit zugesagten 8 Milliarden Dollar."),
        ("es", "Amazon sigue siendo el mayor inversor de Anthropic, con 8.000 millones de dólares comprometidos."),
        ("it", "Amazon resta il primo finanziatore di Anthropic, con 8 miliardi di dollari impegnati."),
    ],
)
def test_the_largest_backer_gives_what_stands_behind_it(lang: str, text: str) -> None:
    assert told(text, TITLES[lang], lang) == {"Anthropic investment Amazon 8000m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "The Norwegian fund is the largest shareholder in Nvidia, with $1.7 trillion under management.",
        "Amazon is the largest backer of Anthropic, with a stake worth $60 billion.",
    ],
)
def test_what_a_backer_has_beside_it_is_no_gift(text: str) -> None:
    assert told(text, TITLES["en"]) == set()


def test_a_state_puts_money_in_a_round() -> None:
    text = "Cohere has completed a Series E. The Government of Canada is contributing C$150 million."
    assert told(text) == {"Cohere investment Government of Canada 150m CAD"}


def test_who_was_there_at_the_start() -> None:
    text = "Who paid for it? MiHoYo, the games company, was there at the start with $10 million."
    assert told(text, "MiniMax before the bell") == {"MiniMax investment MiHoYo 10m USD"}


@pytest.mark.parametrize(
    ("text", "title", "aside"),
    [
        (
            "The Qatar Investment Authority, a shareholder of Anthropic, put $3 billion into a property programme.",
            "Anthropic",
            "spend",
        ),
        ("Microsoft could be liable for up to $25 billion of the total.", "Musk against OpenAI", "fine"),
        ("The credit line lifts Cohere's liquidity above $1 billion.", "Cohere before its listing", "profit"),
    ],
)
def test_money_that_is_nobodys_round(text: str, title: str, aside: str) -> None:
    reading = read(text, title)
    assert not reading.figures
    assert [one.rule for one in reading.set_aside] == [aside]


def test_what_is_left_of_it_in_the_bank_is_no_round() -> None:
    text = "Cohere has raised $1.5 billion in all; $900 million of that is still in the bank."
    assert told(text) == {"Cohere total_raised 1500m USD"}
