"""The language of an article: its own word, else detected."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path

import yaml
from lxml.html import HtmlElement

PLAUSIBLE = ("en", "fr", "de", "es", "it", "nl", "pt", "zh", "ja", "ko", "pl", "sv", "da", "no", "ar", "ru")
"""What detection chooses from: short texts are mistaken for rarer languages."""
DEFAULT = "en"
_CODE = re.compile(r"^\s*([a-zA-Z]{2})(?:[-_].*)?\s*$")
_METAS = ("og:locale", "content-language", "language", "dc.language", "dcterms.language")
_FEWEST = 6
_LOOKED_AT = 5000
_ENOUGH = 6
_CLEARLY = 3
"""How many common words make a language likely, and how many times those of the stated language."""


def language_code(word: str | None) -> str | None:
    """Return the two-letter code of a language tag ("fr-FR", "en_US"), or None, also for codes of none ("cn", "jp")."""
    found = _CODE.match(word or "")
    return found[1].lower() if found and _is_language(found[1].lower()) else None


@cache
def _is_language(code: str) -> bool:
    """Whether the Unicode CLDR knows a language by this code."""
    from babel import localedata

    return localedata.exists(code)


def stated_language(tree: HtmlElement, content_language: str = "") -> str | None:
    """Return the language that a page says it is in.

    Args:
        tree: the page.
        content_language: the Content-Language header.
    """
    candidates = [tree.get("lang") or tree.get("xml:lang") or ""]
    metas = {(m.get("property") or m.get("http-equiv") or m.get("name") or "").lower(): m for m in tree.iter("meta")}
    candidates += [metas[name].get("content") or "" for name in _METAS if name in metas]
    candidates.append(content_language.split(",")[0])
    return next((code for word in candidates if (code := language_code(word))), None)


def believed(stated: str, text: str) -> str:
    """Return the language that a page states, unless its words are clearly those of another.

    Many a French page is served by a program that calls every page English.
    """
    words = Counter(re.findall(r"[^\W\d_]+", text[:_LOOKED_AT].casefold()))
    counts = {lang: sum(words[word] for word in common) for lang, common in _common_words().items()}
    likeliest = max(counts, key=lambda lang: counts[lang])
    if stated not in counts or counts[likeliest] < _ENOUGH or counts[stated] * _CLEARLY > counts[likeliest]:
        return stated
    return detect_language(text)


@cache
def _common_words() -> dict[str, frozenset[str]]:
    data = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text("utf-8"))
    return {lang: frozenset(words) for lang, words in data.items()}


def detect_language(text: str) -> str:
    """Return the language of a text, as its words show it."""
    if len(text.split()) < _FEWEST:
        return DEFAULT
    return str(_classifier()(text[:_LOOKED_AT])[0])


@cache
def _classifier() -> Callable[[str], tuple[str, float]]:
    import py3langid  # half a second: only where a page does not say its language

    py3langid.set_languages(list(PLAUSIBLE))
    classify: Callable[[str], tuple[str, float]] = py3langid.classify
    return classify
