"""The feeds that a web page names: `<link rel="alternate">`, and plain links that look like feeds."""

from __future__ import annotations

import re
from typing import Any

from bs4 import BeautifulSoup, Tag
from bs4.filter import SoupStrainer

from pipeline.fetch.formats.entries import absolute

_TYPES = re.compile(r"application/(?:rss|atom|feed|rdf)\+(?:xml|json)|application/json|text/(?:rss|xml)", re.I)
_LOOKS_LIKE_A_FEED = re.compile(
    r"/(?:feed|rss|atom|feeds|rss2)(?:[./](?:xml|rdf|json|rss|atom))?/?$|\.(?:rss|atom|rdf)$|/(?:index|feed|rss)\.xml$",
    re.I,
)
_OF_COMMENTS = re.compile(r"/comments?/|\bcomments?\b", re.I)
_LARGEST = 1_000_000
"""Bytes of a page that are looked at: links to feeds stand in its head."""


def feed_links(body: bytes, url: str) -> list[str]:
    """Return the addresses of the feeds that a page names, in its order; feeds of comments come last.

    Args:
        body: the page.
        url: where it came from, for relative links.
    """
    soup = BeautifulSoup(body[:_LARGEST], "lxml", parse_only=SoupStrainer(["base", "link", "a"]))
    base = soup.find("base", href=True)
    home = absolute(_value(base, "href"), url) or url if isinstance(base, Tag) else url
    named: dict[str, bool] = {}
    for link in soup.find_all("link", href=True):
        rel = _value(link, "rel").lower().split()
        if "alternate" in rel and _TYPES.fullmatch(_value(link, "type").split(";")[0].strip()):
            _note(named, absolute(_value(link, "href"), home), _value(link, "title"))
    if not named:
        for link in soup.find_all("a", href=True):
            target = absolute(_value(link, "href"), home)
            if target and _LOOKS_LIKE_A_FEED.search(target.partition("?")[0]):
                _note(named, target, link.get_text())
    return sorted(named, key=lambda address: named[address])


def _note(named: dict[str, bool], address: str | None, title: str) -> None:
    # WordPress names a JSON description of the page itself as an alternate; it is no feed
    if address and "/wp-json/" not in address:
        named.setdefault(address, bool(_OF_COMMENTS.search(address) or _OF_COMMENTS.search(title)))


def _value(tag: Any, name: str) -> str:
    value = tag.get(name)
    return value if isinstance(value, str) else " ".join(value or ())
