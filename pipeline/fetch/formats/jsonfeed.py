"""JSON Feed, versions 1 and 1.1 (https://www.jsonfeed.org/version/1.1/)."""

from __future__ import annotations

import html
import json
from collections.abc import Mapping
from typing import Any

from pipeline.fetch.errors import NotAFeedError, shown
from pipeline.fetch.formats.entries import Entry, Feed, absolute, iso_moment, language, one_an_address


def parse_json_feed(body: bytes, url: str) -> Feed:
    """Read a JSON Feed. What single items have of a wrong type counts as missing.

    Raises:
        NotAFeedError: it is broken, or JSON of another kind.
    """
    try:
        document = json.loads(body)
    except (ValueError, RecursionError) as error:
        message = f"{shown(url)} begins like JSON and can't be read ({error})."
        raise NotAFeedError(url, message, "It is the site's mistake; another feed of the site may be sound.") from None
    if not isinstance(document, dict) or not isinstance(document.get("items"), list):
        message = f"{shown(url)} is a JSON document, but not a JSON Feed (it has no list of items)."
        raise NotAFeedError(url, message, "Watch it as json: with a mapping of its figures.")
    made = [_entry(item, document, url) for item in document["items"] if isinstance(item, dict)]
    entries = one_an_address(entry for entry in made if entry is not None)
    return Feed(plain_text(document.get("title")), entries, made.count(None))


def plain_text(value: object) -> str:
    """Return a text field with its white space folded: JSON Feed's titles are plain text."""
    return " ".join(value.split()) if isinstance(value, str) else ""


def _entry(item: Mapping[str, Any], feed: Mapping[str, Any], base: str) -> Entry | None:
    links = (absolute(item.get(name), base) for name in ("url", "external_url"))
    identity = item.get("id")
    link = next((link for link in links if link), None)
    if link is None and isinstance(identity, str) and identity.startswith(("http://", "https://")):
        link = absolute(identity, base)
    if link is None:
        return None
    published, updated = iso_moment(item.get("date_published")), iso_moment(item.get("date_modified"))
    return Entry(
        url=link,
        title=plain_text(item.get("title")),
        published=published or updated,
        lang=language(item.get("language")) or language(feed.get("language")),
        summary_html=_text(item),
        updated=updated,
    )


def _text(item: Mapping[str, Any]) -> str | None:
    for name in ("content_html", "content_text", "summary"):
        value = item.get(name)
        if isinstance(value, str) and value.strip():
            return value if name == "content_html" else f"<p>{html.escape(value)}</p>"
    return None
