"""Prices of whole passages of running text, as newsletters, launch posts and reviews tell them, in five languages.

`prices_in_passages.txt` holds the passages: "@" opens a language, "#" a passage with its name, "=" a price that it
tells. A passage whose sums are no prices has no such line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.figures.price_desk import prices

_PASSAGES = Path(__file__).with_name("prices_in_passages.txt")


def _passages() -> Iterator[object]:
    lang = "en"
    for part in re.split(r"\n(?=[@#])", _PASSAGES.read_text("utf-8")):
        if part.startswith("@"):
            lang = part[1:3]
            continue
        name, *lines = part.splitlines()
        text = "\n".join(line for line in lines if not line.startswith("="))
        told = sorted(line[1:].strip() for line in lines if line.startswith("="))
        yield pytest.param(lang, text.strip(), told, id=f"{lang}: {name.strip('# ')}")


@pytest.mark.parametrize(("lang", "text", "told"), list(_passages()))
def test_prices_of_a_passage(lang: str, text: str, told: list[str]) -> None:
    assert prices(text, lang=lang) == told
