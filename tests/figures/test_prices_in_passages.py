"""Prices of whole passages of running text, as newsletters, launch posts and reviews tell them, in five languages.

`prices_in_passages.txt` and `prices_in_news.txt` hold the passages: "@" opens a language, "#" a passage with its name,
"=" a price that it tells. A passage whose sums are no prices has no such line. `price_sentences.txt` holds the plainest
sentences in the same way; there a sentence is its own name, and "||" stands behind the title above it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.figures.price_desk import prices

_PASSAGES = Path(__file__).with_name("prices_in_passages.txt")
_NEWS = Path(__file__).with_name("prices_in_news.txt")
_SENTENCES = Path(__file__).with_name("price_sentences.txt")


def _parts(path: Path) -> Iterator[object]:
    lang = "en"
    for part in re.split(r"\n(?=[@#])", path.read_text("utf-8")):
        if part.startswith("@"):
            lang = part[1:3]
            continue
        name, *lines = part.splitlines()
        text = "\n".join(line for line in lines if not line.startswith("="))
        told = sorted(line[1:].strip() for line in lines if line.startswith("="))
        name = name.strip("# ")
        yield pytest.param(lang, text.strip() or name, told, id=f"{lang}: {name}")


@pytest.mark.parametrize(("lang", "text", "told"), [*_parts(_PASSAGES), *_parts(_NEWS)])
def test_prices_of_a_passage(lang: str, text: str, told: list[str]) -> None:
    assert prices(text, lang=lang) == told


@pytest.mark.parametrize(("lang", "sentence", "told"), list(_parts(_SENTENCES)))
def test_prices_of_a_plain_sentence(lang: str, sentence: str, told: list[str]) -> None:
    title, _, text = sentence.rpartition("||")
    assert prices(text.strip(), title=title.strip(), lang=lang) == told
