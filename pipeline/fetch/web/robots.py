"""What a site's robots.txt asks of this program (RFC 9309), read once a day for each site.

A file that is missing or refused allows everything; one that a server fails to give forbids everything until it can be
read, as the standard says.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import httpx
from protego import Protego

from pipeline.fetch.errors import FetchError, RobotsError, ServerError, shown
from pipeline.fetch.web.responses import Answer, asks_to_wait

AGENT = "figurewatch"
LARGEST = 512_000
"""Bytes of a robots.txt that are read (the standard asks for at least 500 KiB)."""
_LIFETIME = timedelta(days=1)
_AFTER_FAILURE = timedelta(minutes=10)

Ask = Callable[[httpx.URL], Awaitable[Answer]]


@dataclass(slots=True)
class _Site:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    rules: Protego | None = None
    failed: FetchError | None = None
    until: datetime | None = None


class Robots:
    """The rules of all sites that were asked."""

    def __init__(self) -> None:
        self._sites: dict[str, _Site] = {}

    async def delay(self, url: httpx.URL, ask: Ask, now: datetime) -> float | None:
        """Check that an address may be asked, and return how many seconds the site wants between two requests.

        Args:
            url: the address.
            ask: gets an address without asking for its rules first, redirects followed.
            now: the time, UTC.

        Raises:
            RobotsError: the site asks programs to stay away from it.
            FetchError: the rules can't be read now.
        """
        rules = await self._rules(url, ask, now)
        if not rules.can_fetch(str(url), AGENT):
            message = f"{shown(str(url))} is closed to programs by the site's robots.txt."
            advice = "Ask its owner, use a feed of the site, or save pages by hand into a folder (folder:)."
            raise RobotsError(str(url), message, advice)
        delay = rules.crawl_delay(AGENT)
        rate = rules.request_rate(AGENT)
        paced = rate.seconds / rate.requests if rate and rate.requests else None
        return max((d for d in (delay, paced) if d is not None), default=None)

    async def sitemaps(self, url: httpx.URL, ask: Ask, now: datetime) -> list[str]:
        """Return the sitemaps that a site names in its robots.txt.

        Raises:
            FetchError: the rules can't be read now.
        """
        return list((await self._rules(url, ask, now)).sitemaps)

    async def _rules(self, url: httpx.URL, ask: Ask, now: datetime) -> Protego:
        origin = f"{url.scheme}://{url.netloc.decode('ascii')}"
        site = self._sites.setdefault(origin, _Site())
        async with site.lock:
            if site.until is not None and now < site.until:
                if site.failed is not None:
                    raise site.failed.at(str(url))
                if site.rules is not None:
                    return site.rules
            try:
                answer = await ask(url.copy_with(raw_path=b"/robots.txt", fragment=None))
            except FetchError as error:
                if error.passing:
                    site.failed, site.until = error, now + _AFTER_FAILURE
                raise
            if busy := asks_to_wait(str(url), f"The robots.txt of {url.host}", answer, now):
                site.failed, site.until = busy, busy.retry_at
                raise busy
            if answer.status >= 500:
                message = f"The robots.txt of {url.host} can't be read ({answer.status}), so nothing is asked there."
                site.failed = ServerError(str(url), message, "It is tried again later.", status=answer.status)
                site.until = now + _AFTER_FAILURE
                raise site.failed
            text = answer.body.decode("utf-8-sig", "replace") if answer.status < 300 else ""
            site.rules, site.failed, site.until = Protego.parse(text), None, now + _LIFETIME
            return site.rules
