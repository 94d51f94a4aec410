"""One request from its address to the end of its redirects: robots.txt, a turn, and a look at each step of the way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from urllib.parse import urljoin

import httpx

from pipeline.fetch.errors import AddressError, BusyError, RedirectError, shown
from pipeline.fetch.web.exchange import REDIRECTS, Exchange
from pipeline.fetch.web.freshness import rest_until
from pipeline.fetch.web.pace import Pace, TooLongAWait
from pipeline.fetch.web.responses import Answer, Response, response_of
from pipeline.fetch.web.robots import LARGEST, Robots
from storage.records import Source, UrlState

_PERMANENT = frozenset((301, 308))
_ROBOTS_REDIRECTS = 5
_OURS = frozenset(("user-agent", "host", "connection", "accept-encoding", "range", "content-length", "upgrade", "te"))
"""Headers that sources.yaml can't set: they belong to the client."""
_FOR_ANYBODY = frozenset(("accept", "accept-language"))
"""Headers of a source that other hosts may see too; the rest may be secret and goes to its own host alone."""


@dataclass(frozen=True, slots=True)
class Means:
    """What asking takes: the wire, the turns, the rules of sites, and the limits."""

    exchange: Exchange
    pace: Pace
    robots: Robots
    max_redirects: int
    max_bytes: int


class Chain:
    """One request of a source, with all its redirects.

    Args:
        means: what asking takes.
        url: the address that is asked for.
        source: who wants it.
        accept: the media types that are wanted.
        now: the time, UTC.
        headers: for what a rendered page loads, the headers that the page sends. It belongs to the visit of the page:
            no pause is made before it.
    """

    def __init__(
        self,
        means: Means,
        url: str,
        source: Source,
        accept: str,
        now: datetime,
        *,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.now = now
        self._of_page = headers
        self._means = means
        self._url = url
        self._source = source
        self._accept = accept
        self._cookies = httpx.Cookies()

    def address(self, url: str, base: str = "") -> httpx.URL:
        """Return an address that can be asked; `base` is the one that it stands in, where it may be relative.

        Raises:
            AddressError: it can't.
        """
        advice = "Write a full address that begins with https:// (a folder of saved pages is a source folder:)."
        try:
            address = httpx.URL(urljoin(base, url.strip()))
        except (httpx.InvalidURL, UnicodeError, ValueError, TypeError):
            raise AddressError(self._url, f"“{shown(url)}” is not an address.", advice) from None
        if address.scheme not in ("http", "https") or not address.host:
            raise AddressError(self._url, f"“{shown(url)}” is not an address of the web.", advice)
        return address.copy_with(fragment=None)

    async def follow(self, start: str, state: UrlState | None) -> Response:
        """Ask, follow redirects to their end, and judge what is there."""
        answer, moved = await self.end(start, state)
        return response_of(self._url, answer, state, moved, self.now)

    async def end(self, start: str, state: UrlState | None = None) -> tuple[Answer, str | None]:
        """Return what is at the end of the redirects, and where the address moved for good, if it did."""
        target = self.address(start)
        moved = start if start != self._url else None
        for_good = True
        visits: dict[str, int] = {}
        for _ in range(self._means.max_redirects + 1):
            answer = await self._ask(target, state)
            location = answer.headers.get("location")
            if answer.status not in REDIRECTS or not location:
                return answer, moved
            for_good = for_good and answer.status in _PERMANENT
            target = self.address(location, str(target))
            if for_good:
                moved = str(target) if str(target) != self._url else None
            visits[str(target)] = visits.get(str(target), 0) + 1
            if visits[str(target)] > 2:  # a second visit may be the one with the cookie
                by = f" (by {shown(str(target))})" if str(target) != self._url else ""
                message = f"{shown(self._url)} is redirected in a circle{by}."
                raise RedirectError(self._url, message, "Open it in a browser and write the address where it ends.")
        message = f"{shown(self._url)} is redirected more than {self._means.max_redirects} times."
        raise RedirectError(self._url, message, "Open it in a browser and write the address where it ends.")

    async def _ask(self, target: httpx.URL, state: UrlState | None) -> Answer:
        self._check_open(target.host)
        delay = await self._means.robots.delay(target, self.ask_robots, self.now)
        headers = self._headers(target, state)
        answer = await self._in_turn(target, headers, delay=delay, most=self._means.max_bytes)
        if until := rest_until(answer.status, answer.headers, self.now):
            self._means.pace.close(target.host, until)
        return answer

    async def ask_robots(self, target: httpx.URL) -> Answer:
        """Get a robots.txt: redirects followed, no rules asked, the beginning of a large one taken."""
        for _ in range(_ROBOTS_REDIRECTS + 1):
            answer = await self._in_turn(target, {"accept": "text/plain,*/*;q=0.5"}, delay=None, most=LARGEST, cut=True)
            location = answer.headers.get("location")
            if answer.status not in REDIRECTS or not location:
                return answer
            target = self.address(location, str(target))
        return replace(answer, status=404)

    async def _in_turn(
        self, target: httpx.URL, headers: Mapping[str, str], *, delay: float | None, most: int, cut: bool = False
    ) -> Answer:
        try:
            pace = self._means.pace
            brisk = self._of_page is not None and not cut
            async with pace.connection(target.host) if brisk else pace.turn(target.host, delay):
                self._check_open(target.host)
                return await self._means.exchange.get(
                    target,
                    headers,
                    self._cookies,
                    asked_for=self._url,
                    private=self._source.allow_private,
                    most=most,
                    cut=cut,
                )
        except TooLongAWait as wait:
            retry_at = self.now + timedelta(seconds=wait.seconds)
            message = (
                f"{target.host} wants long pauses between two requests; {shown(self._url)} waits for a later pass."
            )
            raise BusyError(self._url, message, "Nothing is to be done.", retry_at=retry_at) from None

    def _check_open(self, host: str) -> None:
        until = self._means.pace.closed_until(host, self.now)
        if until is not None:
            message = f"{host} asks to wait until {until.astimezone(UTC):%Y-%m-%d %H:%M} UTC."
            raise BusyError(self._url, message, "It is not asked before.", retry_at=until)

    def _headers(self, target: httpx.URL, state: UrlState | None) -> dict[str, str]:
        headers = {"accept": self._accept, **(self._of_page or {})}
        if self._source.lang:
            headers["accept-language"] = f"{self._source.lang}, *;q=0.5"
        own = self._is_own(target)
        for name, value in self._source.headers.items():
            if (
                name.lower() not in _OURS
                and not name.lower().startswith("if-")
                and (own or name.lower() in _FOR_ANYBODY)
            ):
                headers[name.lower()] = value
        if state is not None and state.digest is not None:
            if state.etag:
                headers["if-none-match"] = state.etag
            if state.last_modified:
                headers["if-modified-since"] = state.last_modified
        return headers

    def _is_own(self, target: httpx.URL) -> bool:
        """Whether a target is of the source's own site, so that it may see the source's headers."""
        try:
            home = httpx.URL(self._source.address)
        except (httpx.InvalidURL, ValueError):
            return False
        if target.host != home.host:
            return False
        upgraded = home.scheme == "http" and target.scheme == "https" and home.port is None and target.port is None
        return upgraded or (target.scheme == home.scheme and target.port == home.port)
