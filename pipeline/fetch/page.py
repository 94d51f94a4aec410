"""A page or a JSON document that is watched: one snapshot a pass, where it changed."""

from __future__ import annotations

import asyncio
import json
from datetime import datetime

from pipeline.fetch.errors import NotJsonError, shown
from pipeline.fetch.formats.sniff import kind_of
from pipeline.fetch.rendered import get_page
from pipeline.fetch.web.client import ACCEPT_JSON, Client
from storage.records import FetchResult, Source, UrlState


async def fetch_page(source: Source, client: Client, state: UrlState | None, now: datetime) -> FetchResult:
    """Fetch a page (`kind: page`).

    Raises:
        FetchError: it can't be had.
    """
    response = await get_page(source.address, client, source, state, now)
    if not response.changed:
        return FetchResult(source.name, "unchanged", urls=(response.state,))
    return FetchResult(source.name, "yielding", (response.snapshot(source),), (response.state,))


async def fetch_json(source: Source, client: Client, state: UrlState | None, now: datetime) -> FetchResult:
    """Fetch a JSON document (`kind: json`), and see that it is one.

    Raises:
        FetchError: it can't be had, or is no JSON.
    """
    response = await client.get(source.address, state=state, source=source, accept=ACCEPT_JSON, now=now)
    if not response.changed:
        return FetchResult(source.name, "unchanged", urls=(response.state,))
    await asyncio.to_thread(check_json, response.body, source.address)
    return FetchResult(source.name, "yielding", (response.snapshot(source),), (response.state,))


def check_json(body: bytes, url: str) -> None:
    """See that a body is a JSON document.

    Raises:
        NotJsonError: it is none; the sentence says what it is.
    """
    if kind_of(body) == "html":
        message = f"{shown(url)} is a web page, not a JSON document."
        raise NotJsonError(url, message, "Write the address that the page itself loads its data from, or use page:.")
    try:
        json.loads(body)
    except (ValueError, RecursionError) as error:
        message = f"{shown(url)} is not a JSON document that can be read ({error})."
        raise NotJsonError(url, message, "Look at it in a browser; its address may have changed.") from None
