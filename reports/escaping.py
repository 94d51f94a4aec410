"""Page text is hostile: how it is made safe for a terminal, for Markdown and for a link."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote, urlsplit

_BREAKS = re.compile(r"\s+")
_ASIDE = r"(?<![\[\]!\\])\[[^\W_](?:[^\W_]|[ ,.'’%-])*[^\W_]\](?![\[\](:])"
"""Words in brackets that are no link ("[denied]"): nothing follows that could be its address, or that it could be the
name of; a single letter would be a box to tick."""
_ENTITY = r"&(?=#?\w*(?:;|$))"
_INLINE = re.compile(rf"{_ASIDE}|(?P<mark>[\\`*_\[\]<>|~@]|{_ENTITY})")
_SCHEME = re.compile(r":(?=//)")
_ADDRESS = re.compile(r"(\b(?:https?|ftp|file)://[\w.~/?#@!$&'()*+,;=%:-]*[\w/])")
_BARE_HOST = re.compile(r"(?i)\b(www)\.")
_IN_LINK = re.compile(r"[^A-Za-z0-9\-._~:/?#@!$&'*+,;=%]")


class Safe(str):
    """Text that is right as it is for where it goes; it is not escaped again."""

    __slots__ = ()


def clean(text: str) -> str:
    """Return text on one line without characters that act on a terminal or reorder what is around them.

    Control characters, bidirectional marks, zero-width and unassigned characters fall away; every kind of white
    space and line break becomes one space.
    """
    kept = (
        ch if unicodedata.category(ch)[0] != "C" else " " if ch in "\t\n\r\v\f\x1c\x1d\x1e\x85" else "" for ch in text
    )
    return _BREAKS.sub(" ", "".join(kept)).strip()


def escape_markdown(value: object) -> str:
    """Escape text so that Markdown shows it and does not act on it: no markup, link, image, HTML or table cell.

    What Markdown would show as it is stays so: people read the digest in terminals too.
    Bare addresses, which most forges would turn into links, are set as code.
    """
    if isinstance(value, Safe):
        return value
    text = value if isinstance(value, str) else "" if value is None else str(value)
    parts = _ADDRESS.split(text)
    return "".join(f"`{part}`" if place % 2 else _without_marks(part) for place, part in enumerate(parts))


def _without_marks(text: str) -> str:
    marked = _INLINE.sub(lambda found: f"\\{found[0]}" if found["mark"] else found[0], text)
    return _BARE_HOST.sub(r"\1\\.", _SCHEME.sub(r"\:", marked))


def web_address(url: str) -> str:
    """Return an address if it is one of the web's, with what could end a Markdown link percent-encoded; else ""."""
    url = clean(url)
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return ""
    return _IN_LINK.sub(lambda found: quote(found.group(), safe=""), url)


def markdown_link(text: str, url: str) -> Safe:
    """Return a Markdown link to a page of the web; the bare text where the address is none."""
    address = web_address(url)
    return Safe(f"[{escape_markdown(text)}]({address})" if address else escape_markdown(text))
