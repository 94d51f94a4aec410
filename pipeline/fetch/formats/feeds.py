"""Reads a feed of whatever format, and says what a body is that is none."""

from __future__ import annotations

from pipeline.fetch.errors import NotAFeedError, shown
from pipeline.fetch.formats.entries import Entry, Feed
from pipeline.fetch.formats.jsonfeed import parse_json_feed
from pipeline.fetch.formats.links import feed_links
from pipeline.fetch.formats.sniff import kind_of
from pipeline.fetch.formats.xmlfeed import parse_xml_feed

__all__ = ["Entry", "Feed", "parse_feed"]


def parse_feed(body: bytes, content_type: str, url: str) -> Feed:
    """Read a feed: RSS, Atom or JSON Feed.

    Args:
        body: as it came, after decompression.
        content_type: as the server wrote it; only its charset is believed.
        url: where it came from, for relative links.

    Raises:
        NotAFeedError: it is none. Of a web page the sentence names the feeds; of a sitemap or another document, what
            to write instead.
    """
    kind = kind_of(body)
    where = shown(url)
    if kind == "json":
        return parse_json_feed(body, url)
    if kind == "html":
        found = feed_links(body, url)
        if found:
            message = f"{where} is a web page, not a feed; its feeds are: {', '.join(found[:5])}."
            raise NotAFeedError(url, message, f"Write feed: {found[0]}")
        message = f"{where} is a web page, not a feed, and names no feed."
        raise NotAFeedError(url, message, "Watch it as page:, or look for a feed with figurewatch feeds SITE.")
    if kind == "sitemap":
        raise NotAFeedError(url, f"{where} is a sitemap, not a feed.", f"Write sitemap: {where}")
    if kind == "empty":
        raise NotAFeedError(url, f"{where} is empty.", "Look for its feeds with figurewatch feeds SITE.")
    return parse_xml_feed(body, content_type, url)
