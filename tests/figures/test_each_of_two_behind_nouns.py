"""Two who give a sum each, the second one named behind what it is ("SoftBank and the chipmaker Nvidia")."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

BOTH = {"OpenAI investment SoftBank 9000m USD", "OpenAI investment Nvidia 9000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "OpenAI is raising money. SoftBank and the chipmaker Nvidia put in $9 billion apiece."),
        (
            "fr",
            "OpenAI lève des fonds. Softbank et le fabricant de puces Nvidia mettent 9 milliards de dollars chacun.",
        ),
        ("de", "OpenAI sammelt Geld. Softbank und der Chiphersteller Nvidia steckten je 9 Milliarden Dollar hinein."),
        ("es", "OpenAI capta dinero. SoftBank y el fabricante Nvidia ponen 9.000 millones de dólares cada uno."),
        ("it", "OpenAI raccoglie. Softbank e il produttore di chip Nvidia mettono 9 miliardi di dollari ciascuno."),
    ],
)
def test_each_gave_the_sum(lang: str, text: str) -> None:
    assert told(text, lang=lang) >= BOTH


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "OpenAI is raising money. SoftBank stayed out and the chipmaker Nvidia put in $9 billion."),
        ("en", "OpenAI is raising money. SoftBank waits, and the chipmaker Nvidia put in $9 billion."),
        ("it", "Softbank comprerà la tedesca Sipgate e il gruppo Nvidia metterà in OpenAI 9 miliardi di dollari."),
        ("it", "OpenAI raccoglie. Softbank resta fuori e il produttore Nvidia mette 9 miliardi di dollari in OpenAI."),
    ],
)
def test_the_second_gave_it_alone(lang: str, text: str) -> None:
    figures = told(text, lang=lang)
    assert "OpenAI investment Nvidia 9000m USD" in figures
    assert not any("SoftBank" in figure for figure in figures)


def test_a_superlative_that_opens_a_sentence_is_nobody() -> None:
    text = "Größter Zukauf war der Anteil an Scale AI, für den Meta 14 Milliarden Dollar zahlte."
    assert told(text, lang="de") == {"Scale AI investment Meta 14000m USD"}
