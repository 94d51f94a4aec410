"""What a page says of itself: title, day, author, site, address, description."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import urljoin, urlsplit

from bs4 import BeautifulSoup, Tag

from pipeline.extract.markup import attribute

_ISO = re.compile(r"\b((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?=\D|$)")
_DATE_METAS = (
    "article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate", "publish-date",
    "publish_date", "publication_date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date",
    "dcterms.issued", "parsely-pub-date", "sailthru.date", "citation_publication_date", "article.published",
    "cxenseparse:recs:publishtime", "dc.date.created", "originalpublicationdate", "release_date",
)  # fmt: skip
_SUFFIX = re.compile(r"\s+[|–—·•»\-]\s+([^|–—·•»]{2,40})$")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says of itself."""

    title: str = ""
    published: date | None = None
    author: str | None = None
    site: str | None = None
    canonical_url: str | None = None
    description: str = ""
    free: bool = True


def read_metadata(soup: BeautifulSoup, url: str, headline: Tag | None, latest: date) -> Metadata:
    """Read the metadata of a page, before anything is taken out of it.

    Args:
        soup: the page.
        url: its address.
        headline: the heading that is its title, if one was found.
        latest: the last day that is believed as a day of publication.
    """
    linked = list(json_ld(soup))
    return Metadata(
        title=_title(soup, linked, headline),
        published=_published(soup, linked, latest),
        author=_author(soup, linked),
        site=_meta(soup, "og:site_name", "application-name") or _publisher(linked),
        canonical_url=_canonical(soup, url),
        description=_meta(soup, "description", "og:description", "twitter:description") or "",
        free=not any(
            str(item.get("isAccessibleForFree")).lower() in ("false", "http://schema.org/false") for item in linked
        ),
    )


def json_ld(soup: BeautifulSoup) -> Iterator[dict[str, Any]]:
    """Yield the objects of a page's structured data, those of graphs and lists too."""
    for script in soup.find_all("script", type=re.compile(r"application/ld\+json", re.I)):
        try:
            data = json.loads(script.get_text(), strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _objects(data, 0)


def _objects(data: object, depth: int) -> Iterator[dict[str, Any]]:
    if isinstance(data, list):
        for item in data[:100]:
            yield from _objects(item, depth + 1)
    elif isinstance(data, dict):
        yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            if depth < 4 and key in data:
                yield from _objects(data[key], depth + 1)


def _meta(soup: BeautifulSoup, *names: str) -> str | None:
    for name in names:
        for tag in soup.find_all("meta"):
            said = attribute(tag, "property") or attribute(tag, "name") or attribute(tag, "itemprop")
            if said.lower() == name and (content := _SPACES.sub(" ", attribute(tag, "content")).strip()):
                return content
    return None


def _is_article(item: dict[str, Any]) -> bool:
    kinds = item.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(n, str) and re.search(r"Article|Posting|Report|WebPage|Product", n) for n in names)


def _title(soup: BeautifulSoup, linked: list[dict[str, Any]], headline: Tag | None) -> str:
    if headline is not None and (text := _SPACES.sub(" ", headline.get_text(" ")).strip()):
        return re.sub(r"\s+([,.;:!?])(?=\s|$)", r"\1", text) if not headline.find(True) is None else text
    for item in linked:
        if _is_article(item) and isinstance(item.get("headline"), str):
            return _SPACES.sub(" ", item["headline"]).strip()
    title = _meta(soup, "og:title", "twitter:title", "headline")
    if not title and soup.title is not None:
        title = _SPACES.sub(" ", soup.title.get_text()).strip()
    return _SUFFIX.sub("", title or "")


def _published(soup: BeautifulSoup, linked: list[dict[str, Any]], latest: date) -> date | None:
    stated = [_meta(soup, name) for name in _DATE_METAS[:2]]
    stated += [str(item["datePublished"]) for item in linked if item.get("datePublished")]
    stated += [_meta(soup, name) for name in _DATE_METAS[2:]]
    for value in stated:
        day = _day(value)
        if day and day <= latest:
            return day
    return None


def _day(value: str | None) -> date | None:
    if not value:
        return None
    found = _ISO.match(value.strip())
    if not found:
        return None
    try:
        return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None


def _author(soup: BeautifulSoup, linked: list[dict[str, Any]]) -> str | None:
    for item in linked:
        names = item.get("author")
        for author in names if isinstance(names, list) else [names]:
            name = author.get("name") if isinstance(author, dict) else author
            if isinstance(name, str) and name.strip():
                return name.strip()
    return _meta(soup, "author", "article:author", "byl")


def _publisher(linked: list[dict[str, Any]]) -> str | None:
    for item in linked:
        publisher = item.get("publisher")
        name = publisher.get("name") if isinstance(publisher, dict) else publisher
        if isinstance(name, str) and name.strip():
            return name.strip()
    return None


def _canonical(soup: BeautifulSoup, url: str) -> str | None:
    link = soup.find("link", rel="canonical")
    href = attribute(link, "href") if isinstance(link, Tag) else _meta(soup, "og:url") or ""
    if not href.strip():
        return None
    absolute = urljoin(url, href.strip())
    parts = urlsplit(absolute)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return None
    if parts.path in ("", "/") and urlsplit(url).path not in ("", "/"):
        return None
    return absolute


def latest_day(fetched_at: datetime) -> date:
    """Return the last day that is believed as a day of publication: a day after fetching, for time zones."""
    return (fetched_at + timedelta(days=1)).date()
