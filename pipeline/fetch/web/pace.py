"""How fast a host is asked: a pause between two requests, few connections at once, and none while it wants a rest."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from pipeline.fetch.clock import Clock

LONGEST_WAIT = 300.0
"""Seconds that a request waits for its turn; one that would wait longer (a Crawl-delay of an hour) is put off."""


class TooLongAWait(Exception):  # noqa: N818  (never leaves this package)
    """A turn that comes later than a pass can wait; `seconds` is how much later."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"{seconds:.0f} s")
        self.seconds = seconds


@dataclass(slots=True)
class _Host:
    connections: asyncio.Semaphore
    next_turn: float = 0.0
    closed_until: datetime | None = None


class Pace:
    """Gives out turns, host by host."""

    def __init__(self, clock: Clock, per_host: int, delay: float) -> None:
        self._clock = clock
        self._per_host = per_host
        self._delay = delay
        self._hosts: dict[str, _Host] = {}

    def _host(self, name: str) -> _Host:
        if name not in self._hosts:
            self._hosts[name] = _Host(asyncio.Semaphore(self._per_host))
        return self._hosts[name]

    def close(self, name: str, until: datetime) -> None:
        """Ask a host nothing until a moment."""
        host = self._host(name)
        host.closed_until = max(until, host.closed_until or until)

    def closed_until(self, name: str, now: datetime) -> datetime | None:
        """Return until when a host is to be left alone, or None where it may be asked."""
        until = self._host(name).closed_until
        return until if until is not None and until > now else None

    @asynccontextmanager
    async def connection(self, name: str) -> AsyncIterator[None]:
        """Hold one of the host's connections, without a pause before: for what belongs to a visit that had its turn."""
        async with self._host(name).connections:
            yield

    @asynccontextmanager
    async def turn(self, name: str, delay: float | None = None) -> AsyncIterator[None]:
        """Wait for a turn, and hold one of the host's connections meanwhile.

        Args:
            name: the host.
            delay: seconds that its robots.txt asks for between two requests; the longer delay holds.

        Raises:
            TooLongAWait: the turn would come too late.
        """
        host = self._host(name)
        async with host.connections:
            now = self._clock.monotonic()
            at = max(host.next_turn, now)
            if at - now > LONGEST_WAIT:
                raise TooLongAWait(at - now)
            host.next_turn = at + max(self._delay, delay or 0.0)
            if at > now:
                await self._clock.sleep(at - now)
            yield
