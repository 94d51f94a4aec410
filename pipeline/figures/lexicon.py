"""The words of each language, as data: `lexicon/LANG.yaml`, one section for each layer that reads it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

_FOLDER = Path(__file__).with_name("lexicon")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
FALLBACK = "en"
"""The language that is read where a text's own language has no lexicon."""


@cache
def languages() -> tuple[str, ...]:
    """Return the two-letter codes of the languages that have a lexicon."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.yaml")))


@cache
def section(lang: str, name: str) -> Mapping[str, Any]:
    """Return one section of a language's lexicon.

    Args:
        lang: two-letter code; an unknown language is read by the English lexicon.
        name: the section, such as "amounts" or "dates". One that the file lacks is empty.
    """
    found = _lexicon(lang if lang in languages() else FALLBACK).get(name)
    return found if isinstance(found, dict) else {}


@cache
def known_words(lang: str) -> frozenset[str]:
    """Return words that a language writes small, as `words/LANG.txt` lists them; none where it has no list.

    The list is gathered from labelled articles by `benchmarks/known_words.py`. It is by no means all words.
    """
    listed = _FOLDER / "words" / f"{lang}.txt"
    return frozenset(listed.read_text("utf-8").split()) if listed.is_file() else frozenset()


@cache
def _lexicon(lang: str) -> Mapping[str, Any]:
    found = yaml.load((_FOLDER / f"{lang}.yaml").read_text("utf-8"), Loader=_LOADER)
    return found if isinstance(found, dict) else {}
