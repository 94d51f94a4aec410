"""What a page says of itself: title, day, author, site, address, description. Only what it states, never a guess."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from lxml.html import HtmlElement

from pipeline.extract.addresses import canonical_address
from pipeline.extract.datelines import find_day
from pipeline.extract.languages import stated_language
from pipeline.extract.page import name_of, text_of, text_of_title

_DATE_METAS = (
    "article:published_time", "og:article:published_time", "og:published_time", "article:published", "datepublished",
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "citation_publication_date",
    "citation_online_date", "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created", "dc.date",
    "dcterms.date", "originalpublicationdate", "publication_date", "publish_date", "publish-date", "publishdate",
    "pubdate", "pub_date", "release_date", "date", "bt:pubdate", "displaydate", "rnews:datepublished",
)  # fmt: skip
_SEPARATOR = re.compile(r"\s+[|–—·•»:/\-]\s+")
_LONGEST_SITE = 40
_WHOLE_HEADLINE = 6
"""From how many words on a headline says by itself what a page is about."""
_ARTICLE = re.compile(r"Article|Posting|Report|Analysis")
_DATED_TYPES = re.compile(r"Article|Posting|Report|Analysis|WebPage")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says of itself."""

    title: str = ""
    published: date | None = None
    author: str | None = None
    site: str | None = None
    canonical_url: str | None = None
    description: str = ""
    lang: str | None = None

    def with_(self, **changes: Any) -> Metadata:
        """The same with some fields changed."""
        return replace(self, **changes)


def read_metadata(
    tree: HtmlElement, url: str, headline: HtmlElement | None, latest: date, content_language: str = ""
) -> Metadata:
    """Read the metadata of a page, before anything is taken out of it.

    Args:
        tree: the page.
        url: its address.
        headline: the heading that is its title, if one was found.
        latest: the last day that is believed as a day of publication.
        content_language: the header of that name.
    """
    metas = _metas(tree)
    linked = list(json_ld(tree))
    articles = [item for item in linked if _is_of(item, _ARTICLE)]
    own_title = next((title for t in tree.iter("title") if (title := text_of_title(t))), "")
    headline_text = text_of(headline) if headline is not None else ""
    is_article = bool(articles) or metas.get("og:type", "").lower() == "article" or "article:published_time" in metas
    title, suffix = _title(headline_text, own_title, _said_title(articles, metas), is_article=is_article)
    return Metadata(
        title=title,
        published=_published(tree, metas, linked, title, latest),
        author=_author(tree, linked, metas),
        site=metas.get("og:site_name") or _publisher(linked) or metas.get("application-name") or suffix,
        canonical_url=_canonical(tree, metas, url),
        description=_description(metas, linked),
        lang=stated_language(tree, content_language),
    )


def latest_day(fetched_at: datetime) -> date:
    """Return the last day that is believed as a day of publication: a day after fetching, for time zones."""
    return (fetched_at + timedelta(days=1)).date()


# --- where a page says it ---------------------------------------------------------------------------------------------


def _metas(tree: HtmlElement) -> dict[str, str]:
    """The page's `<meta>` elements by name, property or itemprop, lower case; the first of a name counts."""
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = (
            meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv") or ""
        ).lower()
        content = " ".join((meta.get("content") or "").split())
        if name and content:
            found.setdefault(name, content)
    return found


def json_ld(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """Yield the objects of a page's structured data, those of graphs and lists too."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text:
            continue
        try:
            data = json.loads(script.text.strip().removeprefix("<![CDATA[").removesuffix("]]>"), strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _objects(data, 0)


def _objects(data: object, depth: int) -> Iterator[dict[str, Any]]:
    if depth > 4:
        return
    if isinstance(data, list):
        for item in data[:100]:
            yield from _objects(item, depth + 1)
    elif isinstance(data, dict):
        yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _objects(data.get(key), depth + 1)


def _is_of(item: dict[str, Any], kind: re.Pattern[str]) -> bool:
    kinds = item.get("@type")
    return any(isinstance(k, str) and kind.search(k) for k in (kinds if isinstance(kinds, list) else [kinds]))


# --- title and site ---------------------------------------------------------------------------------------------------


def _said_title(articles: list[dict[str, Any]], metas: dict[str, str]) -> str:
    for item in articles:
        if isinstance(item.get("headline"), str):
            return " ".join(item["headline"].split())
    return metas.get("og:title") or metas.get("twitter:title") or metas.get("headline") or ""


def _title(headline: str, own: str, said: str, *, is_article: bool) -> tuple[str, str | None]:
    """The title of a page, and the name of the site where the `<title>` ends or begins with it.

    An article's title is its headline. Of other pages the whole `<title>` is taken, as it alone may name the company
    ("Pricing | Northwind").
    """
    site = _site_in(own, headline or said)
    if is_article and (headline or said):
        return headline or said, site
    if headline and site and len(headline.split()) >= _WHOLE_HEADLINE:
        return headline, site
    if headline and (not own or (len(own.split()) == 1 and len(headline.split()) > 1)):
        return headline, site
    return own or said or headline, site


def _site_in(title: str, headline: str) -> str | None:
    """The site's name in "Headline | Site" or "Site: Headline"; None where it can't be told from the headline."""
    parts = list(_SEPARATOR.finditer(title))
    if not parts or not headline:
        return None
    for rest, name in (
        (title[: parts[-1].start()], title[parts[-1].end() :]),
        (title[parts[0].end() :], title[: parts[0].start()]),
    ):
        if headline.casefold() in rest.casefold() and len(name) <= _LONGEST_SITE:
            return name
    return None


def _publisher(linked: list[dict[str, Any]]) -> str | None:
    return next((name for item in linked for name in _name(item.get("publisher"))), None)


def _name(value: object) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        name = item.get("name") if isinstance(item, dict) else item
        if isinstance(name, str) and name.strip() and not name.startswith("http"):
            yield " ".join(name.split())


def _author(tree: HtmlElement, linked: list[dict[str, Any]], metas: dict[str, str]) -> str | None:
    names = [name for item in linked for name in _name(item.get("author"))]
    if not names:
        said = (
            metas.get("author") or metas.get("article:author") or metas.get("byl") or metas.get("parsely-author") or ""
        )
        names = [said] if said and not said.startswith("http") else []
    if not names:
        marked = (e for e in tree.iter() if e.get("rel") == "author" or e.get("itemprop") == "author")
        names = [text for e in marked if 0 < len(text := text_of(e)) <= 60][:1]
    return ", ".join(dict.fromkeys(names)) or None


def _description(metas: dict[str, str], linked: list[dict[str, Any]]) -> str:
    for name in ("description", "og:description", "twitter:description", "dc.description"):
        if name in metas:
            return metas[name]
    return next((" ".join(d.split()) for item in linked if isinstance(d := item.get("description"), str)), "")


def _canonical(tree: HtmlElement, metas: dict[str, str], url: str) -> str | None:
    links = [e.get("href") or "" for e in tree.iter("link") if "canonical" in (e.get("rel") or "").lower().split()]
    for href in [*links, metas.get("og:url", "")]:
        if href.strip() and (address := canonical_address(href.strip(), url)):
            return address
    return None


# --- the day ----------------------------------------------------------------------------------------------------------


def _published(
    tree: HtmlElement, metas: dict[str, str], linked: list[dict[str, Any]], title: str, latest: date
) -> date | None:
    """The first day of publication that the page states and that is not in the future."""
    for value in _stated_days(tree, metas, linked, title):
        day = find_day(value)
        if day is not None and day <= latest:
            return day
    return None


def _stated_days(tree: HtmlElement, metas: dict[str, str], linked: list[dict[str, Any]], title: str) -> Iterator[str]:
    for name in _DATE_METAS[:4]:
        if name in metas:
            yield metas[name]
    dated = [item for item in linked if isinstance(item.get("datePublished"), str) and _is_of(item, _DATED_TYPES)]
    own = [item for item in dated if _is_of(item, _ARTICLE)]
    same = [item for item in own if str(item.get("headline") or item.get("name") or "").casefold() == title.casefold()]
    yield from (item["datePublished"] for item in [*same, *own, *dated])
    for name in _DATE_METAS[4:]:
        if name in metas:
            yield metas[name]
    for element in tree.iter():
        if "datePublished" in (element.get("itemprop") or "").split():
            yield element.get("datetime") or element.get("content") or (text_of(element) if name_of(element) else "")
