"""Sitemaps: lists of pages, news sitemaps, indexes of sitemaps, plain lists of addresses; zipped or not.

https://www.sitemaps.org/protocol.html and Google's news extension. Entities are never resolved and nothing is loaded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from fnmatch import fnmatchcase
from typing import Any
from urllib.parse import urlsplit

from lxml import etree

from pipeline.fetch.errors import NotASitemapError, TooLargeError, shown
from pipeline.fetch.formats.entries import Entry, absolute, iso_moment, language, one_an_address, plain
from pipeline.fetch.formats.sniff import kind_of
from pipeline.fetch.web.inflate import InflateError, LimitError, gunzipped

LARGEST = 50_000_000
"""Bytes of a sitemap when unzipped (the protocol's limit)."""
_MOST = 50_000
"""Addresses of a sitemap (the protocol's limit); more are not read."""


@dataclass(frozen=True, slots=True)
class SitemapLink:
    """A sitemap that an index names, and when it last changed."""

    url: str
    updated: datetime | None = None


@dataclass(frozen=True, slots=True)
class Sitemap:
    """What a sitemap lists: pages, or other sitemaps where it is an index. Both in its order, one an address."""

    entries: tuple[Entry, ...] = ()
    sitemaps: tuple[SitemapLink, ...] = ()


def parse_sitemap(body: bytes, content_type: str, url: str) -> Sitemap:
    """Read a sitemap.

    Args:
        body: as it came; a .gz file is unfolded here.
        content_type: as the server wrote it.
        url: where it came from, for relative addresses.

    Raises:
        NotASitemapError: it is none; the sentence says what it is.
        TooLargeError: it unfolds to more than the protocol allows.
    """
    where = shown(url)
    try:
        body = gunzipped(body, LARGEST)
    except LimitError:
        message = f"{where} unfolds to more than {LARGEST / 1e6:g} MB."
        raise TooLargeError(url, message, "Watch a smaller sitemap of the site.") from None
    except InflateError as error:
        raise NotASitemapError(url, f"{where} {error}.", "It is the site's mistake; it may mend it.") from None
    kind = kind_of(body)
    if kind in ("html", "json", "empty"):
        said = {"html": "a web page", "json": "a JSON document", "empty": "empty"}[kind]
        advice = "Sites name their sitemaps in /robots.txt (Sitemap: …); write one of those."
        raise NotASitemapError(url, f"{where} is {said}, not a sitemap.", advice)
    if kind == "feed":
        raise NotASitemapError(url, f"{where} is a feed, not a sitemap.", f"Write feed: {where}")
    if kind == "other":
        return _of_lines(body, url)
    return _of_xml(body, url)


def wanted(entry: Entry, include: Sequence[str], exclude: Sequence[str]) -> bool:
    """Whether an address matches one of the patterns to include (all do where there is none), and none to exclude.

    A pattern that begins with a slash is matched against the path, another one against the whole address; `*` stands
    for anything, slashes too.
    """
    parts = urlsplit(entry.url)
    path = parts.path + (f"?{parts.query}" if parts.query else "")

    def matches(pattern: str) -> bool:
        return fnmatchcase(path if pattern.startswith("/") else entry.url, pattern)

    return (not include or any(map(matches, include))) and not any(map(matches, exclude))


def _of_lines(body: bytes, url: str) -> Sitemap:
    lines = body.decode("utf-8-sig", "replace").split()
    links = [line for line in lines if line.startswith(("http://", "https://"))]
    if not links or len(links) < len(lines):
        message = f"{shown(url)} is not a sitemap."
        raise NotASitemapError(url, message, "Sites name their sitemaps in /robots.txt (Sitemap: …).")
    return Sitemap(one_an_address(Entry(link) for line in links[:_MOST] if (link := absolute(line, url))))


def _of_xml(body: bytes, url: str) -> Sitemap:
    # a broken sitemap is read as far as possible; entities stay unresolved, so that none can unfold or load anything
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True)
    try:
        root = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError):
        root = None
    if root is None or _name(root) not in ("urlset", "sitemapindex"):
        message = f"{shown(url)} is not a sitemap that can be read."
        raise NotASitemapError(url, message, "Look at it in a browser; /robots.txt may name another one.")
    if _name(root) == "sitemapindex":
        made = (_link(item, url) for item in _children(root, "sitemap"))
        links = {link.url: link for link in made if link is not None}
        return Sitemap(sitemaps=tuple(links.values()))
    entries = (_entry(item, url) for item in _children(root, "url"))
    return Sitemap(one_an_address(entry for entry in entries if entry is not None))


def _link(item: Any, url: str) -> SitemapLink | None:
    link = absolute(_text(item, "loc"), url)
    return SitemapLink(link, iso_moment(_text(item, "lastmod"))) if link else None


def _entry(item: Any, url: str) -> Entry | None:
    link = absolute(_text(item, "loc"), url)
    if link is None:
        return None
    news = next(_children(item, "news"), None)
    publication = next(_children(news, "publication"), None) if news is not None else None
    return Entry(
        url=link,
        title=plain(_text(news, "title")),
        published=iso_moment(_text(news, "publication_date")),
        lang=language(_text(publication, "language")),
        updated=iso_moment(_text(item, "lastmod")),
    )


def _children(parent: Any, name: str) -> Iterator[Any]:
    """Give the children of a name, in whatever namespace: many sitemaps write it wrongly."""
    return (child for child in list(parent)[:_MOST] if _name(child) == name)


def _name(element: Any) -> str:
    """Return the name of an element without its namespace, or the prefix of one that is declared nowhere."""
    if not isinstance(element.tag, str):
        return ""
    return element.tag.rpartition("}")[2].rpartition(":")[2].lower()


def _text(parent: Any | None, name: str) -> str | None:
    if parent is None:
        return None
    child = next(_children(parent, name), None)
    return "".join(child.itertext()).strip() if child is not None else None
