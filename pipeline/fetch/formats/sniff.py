"""What a body is by its own beginning, whatever its headers say."""

from __future__ import annotations

import codecs
import re
from typing import Literal

Kind = Literal["html", "feed", "sitemap", "json", "xml", "other", "empty"]

_HEAD = 8192
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BEFORE_ROOT = re.compile(r"\s+|<\?.*?(?:\?>|\Z)|<!--.*?(?:-->|\Z)", re.S)
_DOCTYPE = re.compile(r"<!doctype\s+([\w:.-]+)[^<>\[]*(?:\[.*?\]\s*)?>?", re.I | re.S)
_ROOT = re.compile(r"<([A-Za-z_][\w.-]*:)?([\w.-]+)")
_ROOTS: dict[str, Kind] = {
    "rss": "feed",
    "feed": "feed",
    "rdf": "feed",
    "channel": "feed",
    "urlset": "sitemap",
    "sitemapindex": "sitemap",
    "html": "html",
    "head": "html",
    "body": "html",
}


def beginning(body: bytes) -> str:
    """Return the first few thousand characters of a body, in the encoding of its byte order mark or of most bytes."""
    head = body[:_HEAD]
    for mark, encoding in _BOMS:
        if head.startswith(mark):
            return head.decode(encoding, "ignore")
    if head[:1] == b"\0" or head[1:2] == b"\0":
        return head.decode("utf-16-be" if head[:1] == b"\0" else "utf-16-le", "ignore")
    return head.decode("latin-1")


def kind_of(body: bytes) -> Kind:
    """Return what a body is."""
    text = beginning(body)
    place = 0
    while found := _BEFORE_ROOT.match(text, place):
        place = found.end()
    text = text[place:]
    if not text:
        return "empty" if not body.strip() else "xml"
    if text[0] in "{[":
        return "json"
    if doctype := _DOCTYPE.match(text):
        if doctype[1].lower() == "html":
            return "html"
        text = text[doctype.end() :]
        while found := _BEFORE_ROOT.match(text):
            text = text[found.end() :]
    root = _ROOT.match(text)
    if root is None:
        return "other"
    known = _ROOTS.get(root[2].lower())
    return known or ("xml" if body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<?xml") else _loose(text))


def _loose(text: str) -> Kind:
    """Tell a page without its first tags from other markup."""
    tags = {tag.lower() for tag in re.findall(r"<([A-Za-z][\w:]*)", text)}
    if tags & {"item", "entry"} and not tags & {"div", "p", "body"}:
        return "feed"
    return "html" if tags & {"html", "head", "body", "div", "p", "a", "script", "title", "meta"} else "xml"
