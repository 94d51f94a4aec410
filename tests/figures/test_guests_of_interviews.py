"""In a conversation with the head of a company that is none of ours, "we" and "your company" are that one's."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

STRANGERS = [
    (
        "de",
        "„Wir wollen gar nicht das nächste OpenAI werden“",
        "Der Gründer eines Kölner Übersetzungsdienstes über Geld.\n\nIhr Unternehmen ist zwei Milliarden Dollar "
        "wert. Macht Ihnen ChatGPT Angst?\n\nNein. Wir haben 300 Millionen Dollar aufgenommen. Rund 185 Millionen Euro "
        "Umsatz sind auch nicht nichts.",
    ),
    (
        "de",
        "„OpenAI macht uns keine Angst“",
        "Die Chefin von Langwerk antwortet.\n\nReicht das Geld?\n\nWir haben 30 Millionen Euro eingesammelt.",
    ),
    (
        "fr",
        "« Nous ne serons pas le prochain OpenAI »",
        "La fondatrice d'une société nantaise de traduction répond.\n\nVotre entreprise vaut deux milliards de "
        "dollars. ChatGPT vous fait-il peur ?\n\nNon. Nous avons levé 300 millions de dollars.",
    ),
    (
        "es",
        "«No queremos ser el próximo OpenAI»",
        "El fundador de una empresa de traducción habla.\n\nSu empresa vale 2.000 millones de dólares. ¿Le da miedo "
        "ChatGPT?\n\nNo. Hemos captado 300 millones de dólares.",
    ),
    (
        "it",
        "«Non vogliamo diventare la prossima OpenAI»",
        "Il fondatore di una società torinese di traduzioni parla.\n\nLa vostra azienda vale 2 miliardi di dollari. "
        "ChatGPT vi fa paura?\n\nNo. Abbiamo raccolto 300 milioni di dollari.",
    ),
    (
        "en",
        '"We don\'t want to be the next OpenAI"',
        "The founder of a Leeds translation firm answers.\n\nYour company is worth $2 billion. Does ChatGPT scare "
        "you?\n\nNo. We have raised $300 million.",
    ),
]


@pytest.mark.parametrize(("lang", "title", "text"), STRANGERS)
def test_the_guests_sums_are_nobodys_of_ours(lang: str, title: str, text: str) -> None:
    assert told(text, title, lang) == set()


def test_who_is_named_in_such_a_conversation_keeps_the_sums() -> None:
    text = (
        "The head of an Oslo search start-up answers.\n\nOpenAI has raised $40 billion. How much do you have?\n\n"
        "We have raised $30 million."
    )
    assert told(text, '"We have to beat Google at its own game"') == {"OpenAI amount_raised 40000m USD"}


@pytest.mark.parametrize(
    ("lang", "title", "text"),
    [
        (
            "de",
            "„OpenAI macht uns keine Angst“",
            "Der Chef von Cohere im Gespräch.\n\nReicht das Geld?\n\nWir haben 500 Millionen Dollar eingesammelt.",
        ),
        (
            "en",
            '"OpenAI does not scare us"',
            "Aidan Gomez, the founder of a Toronto lab, answers.\n\nIs it enough, at Cohere?\n\nWe have raised "
            "$500 million.",
        ),
        (
            "fr",
            "« OpenAI ne nous fait pas peur »",
            "Le patron de Cohere répond.\n\nEst-ce assez ?\n\nNous avons levé 500 millions de dollars.",
        ),
    ],
)
def test_the_head_of_ours_speaks_of_ours_not_of_whom_the_title_quotes(lang: str, title: str, text: str) -> None:
    assert told(text, title, lang) == {"Cohere amount_raised 500m USD"}


def test_a_report_that_asks_something_is_no_conversation() -> None:
    text = "The founder of a Leeds firm joins Cohere. Why? The company raised $500 million, and we hear it wants more."
    assert told(text, "Cohere hires a founder") == {"Cohere amount_raised 500m USD"}
