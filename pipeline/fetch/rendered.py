"""Pages of a source: as they come, or as their scripts write them where the source says `render: true`."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime

from pipeline.fetch.browser.installed import find_browser
from pipeline.fetch.browser.visit import visit
from pipeline.fetch.errors import BodyError, shown
from pipeline.fetch.formats.sniff import kind_of
from pipeline.fetch.web.client import ACCEPT_PAGE, Client
from pipeline.fetch.web.responses import Response
from storage.records import NOT_LOADED, RENDERED_BY, Source, UrlState


async def get_page(url: str, client: Client, source: Source, state: UrlState | None, now: datetime) -> Response:
    """Get a page of a source.

    Args:
        url: its address.
        client: asks.
        source: who wants it, and whether it is to be rendered.
        state: what is remembered of the address.
        now: the time, UTC.

    Raises:
        FetchError: it can't be had.
    """
    if not source.render:
        return await client.get(url, state=state, source=source, accept=ACCEPT_PAGE, now=now)
    browser = find_browser(client.browser, url=url)
    # a page without its data may well be the same while the data is not: it is asked whole, every time
    asked = replace(state, etag=None, last_modified=None, expires=None, digest=None) if state else None
    response = await client.get(url, state=asked, source=source, accept=ACCEPT_PAGE, now=now)
    if kind_of(response.body) != "html":
        return replace(response, changed=state is None or state.digest != response.state.digest)
    async with client.one_browser:
        rendered = await visit(response, source, client, browser=browser, now=now, limits=client.visit)
    body = rendered.html.encode("utf-8", "replace")
    if not body.strip():
        raise BodyError(url, f"{shown(url)} is empty once its scripts have run.", "Look at it in a browser.")
    headers = {"content-type": "text/html; charset=utf-8", RENDERED_BY: rendered.browser}
    if language := rendered.response.headers.get("content-language"):
        headers["content-language"] = language
    if rendered.missing is not None:
        headers[NOT_LOADED] = " ".join(rendered.missing.message.split())
    digest = hashlib.sha256(body).hexdigest()
    return replace(
        response,
        final_url=rendered.response.final_url,
        headers=headers,
        body=body,
        state=replace(response.state, etag=None, last_modified=None, expires=None, digest=digest),
        changed=state is None or state.digest != digest,
    )
