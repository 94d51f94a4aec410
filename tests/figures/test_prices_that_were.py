"""Two prices that were, told side by side for input and output, stay one of each."""

from __future__ import annotations

import pytest

from pipeline.cases.articles import extract_case
from pipeline.watchlist import guide_watch_list


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Command A used to cost $3 per million input tokens and $11 per million output tokens."),
        ("en", "Until May, Command A was $3 per million input tokens and $11 per million output tokens."),
        ("de", "Command A kostete 3 Dollar pro Million Eingabe-Token und 11 Dollar pro Million Ausgabe-Token."),
        ("de", "Für Command A waren es zuvor 3 Dollar je Million Eingabetoken und 11 Dollar je Million Ausgabetoken."),
        (
            "fr",
            "Command A coûtait 3 dollars par million de jetons d'entrée et 11 dollars par million de jetons de sortie.",
        ),
        (
            "es",
            "Command A costaba 3 dólares por millón de tokens de entrada y 11 dólares por millón de tokens de salida.",
        ),
        (
            "it",
            "Command A costava 3 dollari per milione di token in input e 11 dollari per milione di token in output.",
        ),
    ],
)
def test_both_were_the_price(lang: str, text: str) -> None:
    case = {"id": "1", "url": "https://n.example/1", "title": "Cohere", "lang": lang, "published": "2025-06-01"}
    told = extract_case({**case, "content_type": "text/plain", "body": text}, guide_watch_list())["figures"]
    assert [(figure["low"], figure["unit"]) for figure in told] == [
        ("3", "1M input tokens"),
        ("11", "1M output tokens"),
    ]


def test_what_a_price_fell_to_is_of_the_same_direction() -> None:
    text = "Input for Command A was $3 per million tokens and is now $2 per million tokens."
    case = {"id": "1", "url": "https://n.example/1", "title": "Cohere", "lang": "en", "published": "2025-06-01"}
    told = extract_case({**case, "content_type": "text/plain", "body": text}, guide_watch_list())["figures"]
    assert {(figure["low"], figure["unit"]) for figure in told} == {("3", "1M input tokens"), ("2", "1M input tokens")}
