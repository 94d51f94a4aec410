"""What a page in the browser asks for, answered by the client: the browser itself never reaches the network.

So the manners of the client hold for all that a page loads: its name, robots.txt, guarded addresses, redirects, limits.
Pictures, fonts, sound, frames, beacons and everything but GET are not loaded at all; style sheets are empty.
"""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from pipeline.fetch.browser.limits import Limits
from pipeline.fetch.errors import FetchError, RedirectError, TooLargeError, shown
from pipeline.fetch.formats.sniff import kind_of
from pipeline.fetch.web.client import ACCEPT_PAGE, Client
from pipeline.fetch.web.responses import LEFT_OUT, Answer, Response
from storage.records import Source

if TYPE_CHECKING:
    from playwright.async_api import Page, Request, Route

log = logging.getLogger("figurewatch.fetch")

_LOADED = frozenset(("script", "xhr", "fetch"))
"""Kinds of things, in the words of the browser, that can write a page; the others are not loaded."""
_BY_BROWSER = frozenset(("cookie", "referer", "user-agent"))
"""Headers of the browser that are not passed on, beside those of fetch metadata (Sec-…)."""
_NOT_FOR_BROWSER = LEFT_OUT | {"content-disposition", "refresh"}


class Traffic:
    """Answers all requests of one page.

    Args:
        client: asks.
        source: who wants the page.
        first: the page's own document, which was asked for already.
        now: the time, UTC.
        limits: what the page may take.

    Attributes:
        last: the document that is shown. loaded: how many things it loaded.
        stopped: why it may lead on no further, or None. missing: the first of its own data that could not be had.
        moved: when something was last asked or answered, by the monotonic clock.
    """

    def __init__(self, client: Client, source: Source, first: Response, now: datetime, limits: Limits) -> None:
        self._client, self._source, self._now, self._limits = client, source, now, limits
        self._ready: Response | None = first
        self._bytes = 0
        self._steps = 0
        self._pending = 0
        self._over = False
        self._asking: set[asyncio.Task[Answer]] = set()
        self._url = first.url
        self.last = first
        self.loaded = 0
        self.stopped: FetchError | None = None
        self.missing: FetchError | None = None
        self.moved = time.monotonic()

    @property
    def at_rest(self) -> bool:
        """Whether nothing has been asked or answered for a while."""
        return not self._pending and time.monotonic() - self.moved >= self._limits.quiet

    def end(self) -> None:
        """Ask for nothing more: the page is closed."""
        self._over = True
        for asking in self._asking:
            asking.cancel()

    async def answer(self, route: Route, page: Page) -> None:
        """Answer one request of the page, or leave it unanswered."""
        from playwright.async_api import Error

        self._pending += 1
        self.moved = time.monotonic()
        try:
            with suppress(Error):  # the page may be gone by now
                reply = await self._reply(route.request, page)
                if reply is None:
                    await route.abort("blockedbyclient")
                else:
                    await route.fulfill(**reply)
        except asyncio.CancelledError:
            if not self._over:
                raise
        except Exception:  # what no rule foresaw is one thing less that the page loads
            log.exception("%s, for %s", route.request.url, self._url)
            with suppress(Error):
                await route.abort()
        finally:
            self._pending -= 1
            self.moved = time.monotonic()

    async def _reply(self, request: Request, page: Page) -> dict[str, Any] | None:
        kind = request.resource_type
        if request.method != "GET" or not request.url.startswith(("http://", "https://")):
            return None
        if kind == "document":
            return await self._document(request.url) if _leads(request, page) else None
        if kind == "stylesheet":  # scripts wait for them; what they look like is no matter
            return {"status": 200, "content_type": "text/css", "headers": _OPEN, "body": ""}
        if kind not in _LOADED or self.loaded >= self._limits.requests or self._bytes >= self._limits.bytes:
            return None
        self.loaded += 1
        headers = {name: value for name, value in (await request.all_headers()).items() if _passes_on(name)}
        asking = asyncio.ensure_future(
            self._client.resource(request.url, source=self._source, headers=headers, now=self._now)
        )
        self._asking.add(asking)
        try:
            answer = await asking
        except FetchError as error:
            log.info("%s loads what can't be had: %s", shown(self._url), error)
            if kind != "script" and _site(request.url) == _site(self.last.final_url):
                self.missing = self.missing or error
            return None
        finally:
            self._asking.discard(asking)
        self._bytes += len(answer.body)
        return {"status": answer.status, "headers": _for_browser(answer.headers), "body": answer.body}

    async def _document(self, url: str) -> dict[str, Any] | None:
        """The page itself, and whatever document its scripts lead on to."""
        if self.stopped is not None:
            return None
        response = self._ready
        try:
            if response is None:
                response = await self._next(url)
        except FetchError as error:
            self.stopped = error
            return None
        if self._ready is None and response.final_url != url:  # where redirects ended is where it must stand
            self._ready = response
            body = f"<script>location.replace({json.dumps(response.final_url).replace('<', '%3C')})</script>"
            return {"status": 200, "content_type": "text/html", "body": body}
        self._ready, self.last = None, response
        return {"status": 200, "headers": _for_browser(response.headers), "body": response.body}

    async def _next(self, url: str) -> Response:
        self._steps += 1
        where = shown(self._url)
        advice = "Open it in a browser and write the address where it ends."
        if self._steps > self._limits.steps:
            raise RedirectError(self._url, f"The scripts of {where} lead on and on.", advice)
        response = await self._client.get(url, source=self._source, accept=ACCEPT_PAGE, now=self._now)
        if kind_of(response.body) != "html":
            raise RedirectError(
                self._url, f"The scripts of {where} lead to {shown(url)}, which is no web page.", advice
            )
        self._bytes += len(response.body)
        if self._bytes > self._limits.bytes:
            message = f"{where} leads through more than {self._limits.bytes / 1e6:g} MB."
            raise TooLargeError(self._url, message, advice)
        return response


_OPEN = {"access-control-allow-origin": "*"}


def _leads(request: Request, page: Page) -> bool:
    """Whether a request is for the page's own place: another document in a frame or a new window is not loaded."""
    from playwright.async_api import Error

    try:
        return request.is_navigation_request() and request.frame == page.main_frame
    except Error:  # a new window has no frame yet
        return False


def _site(url: str) -> str:
    """The last two names of a host: what others load into a page (what counts its readers, say) is not its data."""
    return ".".join((urlsplit(url).hostname or "").rsplit(".", 2)[-2:])


def _passes_on(name: str) -> bool:
    return not name.startswith((":", "sec-")) and name not in _BY_BROWSER


def _for_browser(headers: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in headers.items() if name not in _NOT_FOR_BROWSER}
