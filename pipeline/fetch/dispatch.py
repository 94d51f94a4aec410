"""One pass over one source, of whatever kind. What goes wrong becomes the source's health and a sentence."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from pipeline.fetch.errors import FetchError
from pipeline.fetch.feed import fetch_feed
from pipeline.fetch.folder import fetch_folder
from pipeline.fetch.page import fetch_json, fetch_page
from pipeline.fetch.sitemap import fetch_sitemap
from pipeline.fetch.web.client import Client
from storage.records import FetchResult, Source, UrlState

log = logging.getLogger("figurewatch.fetch")


async def fetch_source(
    source: Source, client: Client, urls: Mapping[str, UrlState], *, now: datetime, base: Path
) -> FetchResult:
    """Fetch what is new at a source. A bad source never raises: its result says what is wrong and what to do.

    The states of the result belong in the store with the snapshots or after them, never before: the state of a feed
    says that all its entries are known.

    Args:
        source: what is watched.
        client: asks.
        urls: what is remembered of the source's addresses.
        now: the time, UTC.
        base: the folder that relative paths begin at (that of sources.yaml).

    Returns:
        What came. Its health is "yielding" for whatever came well, else "unchanged", "blocked", "gone" or "failing".
    """
    try:
        return await _fetch(source, client, urls, now, base)
    except FetchError as error:
        return _failed(source, error, urls, now)
    except Exception as error:  # what no rule foresaw must not stop the other sources
        log.exception("fetching source %s", source.name)
        message = f"{source.address} could not be fetched ({type(error).__name__})."
        return _failed(source, FetchError(source.address, message, "Please report it with the address."), urls, now)


async def _fetch(
    source: Source, client: Client, urls: Mapping[str, UrlState], now: datetime, base: Path
) -> FetchResult:
    if source.kind == "page":
        return await fetch_page(source, client, urls.get(source.address), now)
    if source.kind == "json":
        return await fetch_json(source, client, urls.get(source.address), now)
    if source.kind == "feed":
        return await fetch_feed(source, client, urls, now)
    if source.kind == "sitemap":
        return await fetch_sitemap(source, client, urls, now)
    return await asyncio.to_thread(fetch_folder, source, urls, now=now, base=base, max_bytes=client.max_bytes)


def _failed(source: Source, error: FetchError, urls: Mapping[str, UrlState], now: datetime) -> FetchResult:
    # what was remembered of the address stays: when it is well again it is asked as before
    known = urls.get(source.address) or UrlState(source.address)
    state = replace(known, status=error.status, checked_at=now)
    states = () if source.kind == "folder" else (state,)
    return FetchResult(source.name, error.health, urls=states, problems=(error.problem(),), retry_at=error.retry_at)
