"""Finds the feeds of a site: those that its page names, else those that stand where feeds usually stand."""

from __future__ import annotations

import asyncio
from urllib.parse import urljoin

from pipeline.fetch.errors import FetchError, NotAFeedError
from pipeline.fetch.formats.feeds import parse_feed
from pipeline.fetch.formats.links import feed_links
from pipeline.fetch.web.client import ACCEPT_FEED, Client
from pipeline.fetch.web.responses import Response
from storage.records import Schedule, Source

_USUAL = ("feed", "rss", "feed.xml", "rss.xml", "atom.xml", "index.xml", "feed.json")
"""Where feeds usually stand, below the page and below the site's root."""


async def discover_feeds(site: str, client: Client, *, allow_private: bool = False) -> list[str]:
    """Return the addresses of a site's feeds, the likeliest first; an empty list where none is found.

    Args:
        site: an address; without a scheme, https is meant.
        client: asks.
        allow_private: whether an address of this machine or a private network may be asked.

    Raises:
        FetchError: the site itself can't be had.
    """
    address = site.strip() if "://" in site else f"https://{site.strip()}"
    source = Source(site, "page", address, Schedule(), allow_private=allow_private)
    response = await client.get(address, source=source)
    if await _is_feed(response):
        return [address]
    named = await asyncio.to_thread(feed_links, response.body, response.final_url)
    return named or await _usual(response.final_url, client, source)


async def _usual(page: str, client: Client, source: Source) -> list[str]:
    """Try the usual places, and return the first that holds a feed."""
    below = page if page.endswith("/") else f"{page}/"
    places = [urljoin(below, name) for name in _USUAL] + [urljoin(page, f"/{name}") for name in _USUAL]
    for place in dict.fromkeys(places):
        try:
            response = await client.get(place, source=source, accept=ACCEPT_FEED)
        except FetchError as error:
            if error.passing or error.health == "blocked":
                break  # a site that refuses or is down is not asked a dozen times more
            continue
        if await _is_feed(response):
            return [place]
    return []


async def _is_feed(response: Response) -> bool:
    try:
        await asyncio.to_thread(parse_feed, response.body, response.content_type, response.final_url)
    except NotAFeedError:
        return False
    return True
