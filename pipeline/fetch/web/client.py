"""The one HTTP client: it says who it is, obeys robots.txt, asks conditionally, takes its time, and has limits."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from pipeline.fetch.browser.limits import Limits
from pipeline.fetch.clock import Clock
from pipeline.fetch.errors import AddressError, FetchError, GoneError, MissingError, RedirectError, UnreachableError
from pipeline.fetch.web.chain import Chain, Means
from pipeline.fetch.web.exchange import Exchange
from pipeline.fetch.web.guard import GuardedTransport, IsPublic, Resolve, is_public, resolve
from pipeline.fetch.web.pace import Pace
from pipeline.fetch.web.responses import Answer, Response, still_fresh
from pipeline.fetch.web.robots import Robots
from storage.records import Source, UrlState

ACCEPT_PAGE = "text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.5"
ACCEPT_FEED = (
    "application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5"
)
ACCEPT_SITEMAP = "application/xml,text/xml,application/gzip;q=0.9,text/plain;q=0.8,*/*;q=0.5"
ACCEPT_JSON = "application/json,*/*;q=0.5"


def user_agent(contact: str | None) -> str:
    """Return how the client names itself: name, version, and whom to write to."""
    try:
        number = version("figurewatch")
    except PackageNotFoundError:
        number = "0"
    plain = re.sub(r"[^!-'*-\[\]-~]+", " ", contact or "").strip()
    return f"figurewatch/{number} (+{plain})" if plain else f"figurewatch/{number}"


class Client:
    """An async context manager around one `httpx.AsyncClient`; all requests of a pass go through it.

    Args:
        contact: an address or page that tells a site's owner whom to write to; stands in the User-Agent.
        timeout: seconds to connect, and between two pieces of an answer.
        max_bytes: the largest body, after decompression.
        max_redirects: how many redirects are followed.
        per_host: how many connections a host gets at once.
        delay: seconds between two requests to a host; robots.txt can ask for more.
        overall: seconds that one exchange may take from end to end (four times `timeout` unless given).
        clock: gives the time and waits.
        resolve, is_public: how names become addresses, and which of these may be reached.
        browser: what pages are rendered with (`browser:`), a path or a name on the PATH; None takes what is found.
        visit: what one page may take that is rendered.
    """

    def __init__(
        self,
        *,
        contact: str | None,
        timeout: float = 30.0,
        max_bytes: int = 20_000_000,
        max_redirects: int = 10,
        per_host: int = 2,
        delay: float = 1.0,
        overall: float | None = None,
        clock: Clock | None = None,
        resolve: Resolve = resolve,
        is_public: IsPublic = is_public,
        browser: str | None = None,
        visit: Limits | None = None,
    ) -> None:
        self.max_bytes = max_bytes
        self.browser = browser
        self.visit = visit or Limits()
        self.one_browser = asyncio.Semaphore(1)
        self.user_agent = user_agent(contact)
        self._clock = clock or Clock()
        self._times = timeout, overall if overall is not None else 4 * timeout
        self._limits = max_redirects, max_bytes
        self._pace = Pace(self._clock, per_host, delay)
        self._robots = Robots()
        self._network = resolve, is_public
        self._means: Means | None = None

    async def __aenter__(self) -> Self:
        exchange = Exchange(GuardedTransport(*self._network), self.user_agent, *self._times)
        await exchange.__aenter__()
        self._means = Means(exchange, self._pace, self._robots, *self._limits)
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        if self._means is not None:
            await self._means.exchange.__aexit__(exc_type, exc_value, traceback)
            self._means = None

    async def get(
        self,
        url: str,
        *,
        state: UrlState | None = None,
        source: Source,
        accept: str = ACCEPT_PAGE,
        now: datetime | None = None,
    ) -> Response:
        """Get what is at an address.

        It is not asked at all while the last answer is still fresh. An address that moved for good is asked where it
        moved to, and where it was if nothing is there any more.

        Args:
            url: an http or https address.
            state: what is remembered of it, so that it can answer that nothing changed.
            source: who wants it: its headers, its language, whether private addresses may be reached.
            accept: the media types that are wanted.
            now: the time, UTC (the clock's unless given).

        Raises:
            FetchError: it could not be had; each kind has a class of its own (pipeline/fetch/errors.py).
        """
        now = now or self._clock.now()
        if state is not None and (fresh := still_fresh(url, state, now)):
            return fresh
        chain = self._chain(url, source, accept, now)
        if state is not None and state.moved_to:
            try:
                return await chain.follow(state.moved_to, state)
            except (MissingError, GoneError, UnreachableError, RedirectError, AddressError):
                state = replace(state, etag=None, last_modified=None, moved_to=None)
        return await chain.follow(url, state)

    async def resource(
        self, url: str, *, source: Source, headers: Mapping[str, str], now: datetime | None = None
    ) -> Answer:
        """Get what a rendered page loads: by the same rules as a page, but whatever its status, and without a pause.

        Args:
            url: an http or https address.
            source: who wants the page.
            headers: what the page sends along.
            now: the time, UTC (the clock's unless given).

        Raises:
            FetchError: no answer could be had, or none may be asked for.
        """
        chain = self._chain(url, source, "*/*", now or self._clock.now(), headers)
        return (await chain.end(url))[0]

    async def sitemaps(self, url: str, *, source: Source, now: datetime | None = None) -> list[str]:
        """Return the sitemaps that the site of an address names in its robots.txt; none where that can't be read."""
        chain = self._chain(url, source, ACCEPT_SITEMAP, now or self._clock.now())
        with suppress(FetchError):
            return await self._robots.sitemaps(chain.address(url), chain.ask_robots, chain.now)
        return []

    def leave_alone(self, url: str, until: datetime) -> None:
        """Ask the host of an address nothing until a moment (UTC): an earlier pass was asked to wait."""
        if host := urlsplit(url).hostname:
            self._pace.close(host, until)

    def _chain(
        self, url: str, source: Source, accept: str, now: datetime, headers: Mapping[str, str] | None = None
    ) -> Chain:
        assert self._means is not None, "a Client is used as `async with Client(…) as client`"
        return Chain(self._means, url, source, accept, now, headers=headers)
