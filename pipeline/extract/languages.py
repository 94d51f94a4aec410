"""The language of an article: its own word, else detected."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup, Tag

PLAUSIBLE = ("en", "fr", "de", "es", "it", "nl", "pt", "zh", "ja", "ko", "pl", "sv", "da", "no", "ar", "ru")
"""What detection chooses from: short texts are mistaken for rarer languages."""
DEFAULT = "en"
_CODE = re.compile(r"^\s*([a-zA-Z]{2})(?:[-_].*)?\s*$")
_FEWEST = 6


def language_code(word: str | None) -> str | None:
    """Return the two-letter code of a language tag ("fr-FR", "en_US"), or None."""
    found = _CODE.match(word or "")
    return found[1].lower() if found else None


def stated_language(soup: BeautifulSoup, content_language: str = "") -> str | None:
    """Return the language that a page says it is in."""
    html = soup.html
    candidates = [str(html.get("lang") or html.get("xml:lang") or "")] if isinstance(html, Tag) else []
    for name, value in (
        ("property", "og:locale"),
        ("http-equiv", "content-language"),
        ("name", "language"),
        ("name", "dc.language"),
    ):
        meta = soup.find("meta", attrs={name: re.compile(f"^{re.escape(value)}$", re.I)})
        if isinstance(meta, Tag):
            candidates.append(str(meta.get("content") or ""))
    candidates.append(content_language.split(",")[0])
    return next((code for word in candidates if (code := language_code(word))), None)


def detect_language(text: str) -> str:
    """Return the language of a text, as its words show it."""
    if len(text.split()) < _FEWEST:
        return DEFAULT
    import py3langid

    py3langid.set_languages(list(PLAUSIBLE))
    code, _ = py3langid.classify(text[:5000])
    return str(code)
