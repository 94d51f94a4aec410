"""Whose a sum is where a watched company and somebody who is not watched are named in one breath, in five languages."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.figures.newsroom import told

FRAMES = yaml.safe_load(Path(__file__).with_name("whose.yaml").read_text("utf-8"))
FIRST = {
    "en": "Cohere sells language models to banks.",
    "fr": "Cohere vend des modèles de langage aux banques.",
    "de": "Cohere verkauft Sprachmodelle an Banken.",
    "es": "Cohere vende modelos de lenguaje a los bancos.",
    "it": "Cohere vende modelli linguistici alle banche.",
}


@pytest.mark.parametrize("mark", [" ", "\n\n"], ids=["same paragraph", "next paragraph"])
@pytest.mark.parametrize(
    ("lang", "text"), [(lang, text) for lang, frames in FRAMES.items() for text in frames.get("theirs", ())]
)
def test_what_a_stranger_takes_is_the_strangers(lang: str, text: str, mark: str) -> None:
    assert told(FIRST[lang] + mark + text, "Cohere", lang) == set()


@pytest.mark.parametrize("mark", [" ", "\n\n"], ids=["same paragraph", "next paragraph"])
@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [(lang, text, expected) for lang, frames in FRAMES.items() for text, expected in frames.get("ours", ())],
)
def test_what_stands_beside_a_stranger_stays_the_companys_own(lang: str, text: str, expected: str, mark: str) -> None:
    assert told(FIRST[lang] + mark + text, "Cohere", lang) == {f"Cohere {expected}"}


def test_a_sum_that_another_is_compared_with_is_of_whom_it_is_told() -> None:
    text = "Cohere is worth $7.2 billion, against OpenAI's $500 billion."
    assert told(text, "Cohere") == {"Cohere valuation 7200m USD", "OpenAI valuation 500000m USD"}


@pytest.mark.parametrize("who", ["A German AI startup", "Another young robotics company", "Startups from Europe"])
def test_a_startup_without_a_name_is_not_the_one_spoken_of(who: str) -> None:
    assert told(f"Cohere sells to banks.\n\nIt grows.\n\n{who} raised $250 million.", "Cohere") == set()


@pytest.mark.parametrize(
    "title", ["Cohere rival Ottopot raises $250 million", "Ottopot raises $250 million to take on Cohere"]
)
def test_an_article_whose_title_tells_of_a_strangers_money_is_the_strangers(title: str) -> None:
    text = "Ottopot has raised $250 million. The company, founded in 2021, is valued at $6 billion."
    assert told(f"{text}\n\nIts revenue reached $110 million last year.", title) == set()


def test_a_title_in_which_the_company_acts_is_its_own() -> None:
    text = "Cohere has raised $500 million.\n\nIts revenue reached $110 million last year."
    expected = {"Cohere amount_raised 500m USD", "Cohere revenue 110m USD"}
    assert told(text, "Cohere raises $500 million to take on Ottopot") == expected
