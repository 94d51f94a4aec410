"""A feed that is watched: asked conditionally, and the page of each new entry fetched for the full text."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from pipeline.fetch.errors import shown
from pipeline.fetch.formats.feeds import Feed, parse_feed
from pipeline.fetch.listing import take
from pipeline.fetch.web.client import ACCEPT_FEED, Client
from storage.records import FetchResult, Problem, Source, UrlState


async def fetch_feed(source: Source, client: Client, urls: Mapping[str, UrlState], now: datetime) -> FetchResult:
    """Fetch a feed and the pages of its new entries (`kind: feed`).

    Raises:
        FetchError: the feed itself can't be had or read. What goes wrong with a page is a problem in the result.
    """
    state = urls.get(source.address)
    response = await client.get(source.address, state=state, source=source, accept=ACCEPT_FEED, now=now)
    if not response.body:
        return FetchResult(source.name, "unchanged", urls=(response.state,))
    feed = await asyncio.to_thread(parse_feed, response.body, response.content_type, response.final_url)
    first = state is None or state.digest is None
    taken = await take(feed.entries, source, client, urls, now=now, first=first)
    remembered = response.state if taken.complete else unconditional(response.state)
    return taken.result(source, [remembered], _problems(feed, source.address))


def unconditional(state: UrlState) -> UrlState:
    """Return a state with which a list comes whole next time, because some of its pages are still wanted."""
    return replace(state, etag=None, last_modified=None, expires=None)


def _problems(feed: Feed, url: str) -> list[Problem]:
    where = shown(url)
    problems = []
    if feed.broken:
        message = f"{where} is not well-formed ({feed.broken}) and was read as far as possible."
        problems.append(Problem(where, message, "Entries may be missing; tell the site's owner."))
    if feed.unlinked:
        one = f"1 entry of {where} names no page and was left out."
        several = f"{feed.unlinked} entries of {where} name no page and were left out."
        message = one if feed.unlinked == 1 else several
        problems.append(Problem(where, message, "Watch the page that they describe as page:."))
    if not feed.entries and not feed.unlinked:
        problems.append(Problem(where, f"{where} has no entries now.", "If that stays so, look for another feed."))
    return problems
