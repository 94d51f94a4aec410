"""Whatever becomes of an article on its way (cut, shouted, names in other forms), it is read to the end."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pipeline.cases.articles import extract_case
from pipeline.watchlist import guide_watch_list

GOLD = Path(__file__).parents[2] / "benchmarks" / "gold"
MOST = 2_500
"""Letters of an article; its speed is measured elsewhere."""
ENDINGS = ("s", "'s", "’", "-", ".", "x")
NUMBERS = ("", "0", "½", "٣", "1e9", "9" * 20)
LANGUAGES = ("en", "fr", "de", "es", "it")


def _changed(pattern: str, choices: tuple[str, ...], keep: bool) -> Callable[[str, random.Random], str]:
    def change(text: str, rnd: random.Random) -> str:
        return re.sub(pattern, lambda m: (m[0] if keep else "") + rnd.choice(choices), text)

    return change


def _shuffled(pattern: str) -> Callable[[str, random.Random], str]:
    def shuffle(text: str, rnd: random.Random) -> str:
        parts = re.split(pattern, text)
        rnd.shuffle(parts)
        return " ".join(parts)

    return shuffle


def _cut(text: str, rnd: random.Random) -> str:
    return text[rnd.randrange(len(text)) :]


def _upper(text: str, rnd: random.Random) -> str:
    return text.upper()


WAYS: dict[str, Callable[[str, random.Random], str]] = {
    "cut": _cut,
    "shouted": _upper,
    "names with endings": _changed(r"\b[A-Z]\w+", ENDINGS, keep=True),
    "other numbers": _changed(r"\d+", NUMBERS, keep=False),
    "other marks": _changed(r"[,.;:()–—-]", ("", ",", "(", ")", '"', "\n", "; "), keep=False),
    "words in any order": _shuffled(" "),
    "sentences in any order": _shuffled(r"(?<=[.!?])\s"),
}


def _some(rnd: random.Random, count: int) -> list[dict[str, Any]]:
    files = sorted([*GOLD.glob("funding_*.jsonl"), *GOLD.glob("multilingual_*.jsonl"), *GOLD.glob("pricing_*.jsonl")])
    lines = [line for file in rnd.sample(files, 6) for line in file.read_text("utf-8").splitlines() if line.strip()]
    return [json.loads(line) for line in rnd.sample(lines, count)]


@pytest.mark.parametrize("way", WAYS)
def test_an_article_is_read_whatever_became_of_it(way: str) -> None:
    rnd = random.Random(way)
    for case in _some(rnd, 12):
        changed = WAYS[way](case["body"][:MOST], rnd)
        lang = rnd.choice([case["lang"], *LANGUAGES])
        answer = extract_case({**case, "body": changed or " ", "lang": lang}, guide_watch_list())
        assert answer["id"] == case["id"]
