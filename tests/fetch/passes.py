"""Makes passes over sources in tests: real requests, a clock that does not wait."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from pipeline.fetch import Client, Clock, Response, fetch_source
from storage.records import FetchResult, Schedule, Source, SourceKind, UrlState

T = TypeVar("T")

NOW = datetime(2026, 5, 20, 12, tzinfo=UTC)
PAGE = "<!doctype html><title>Northwind</title><p>Northwind AI raised €40 million in a Series A round.</p>"


class FastClock(Clock):
    """A clock whose sleeps take no time, and are written down."""

    def __init__(self, now: datetime = NOW) -> None:
        self.start = now
        self.passed = 0.0
        self.slept: list[float] = []

    def now(self) -> datetime:
        return self.start + timedelta(seconds=self.passed)

    def monotonic(self) -> float:
        return self.passed

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.passed += seconds
        await asyncio.sleep(0)


def source(address: str, kind: SourceKind = "page", **more: Any) -> Source:
    """Return a source that may reach the loopback server."""
    options: dict[str, Any] = {"allow_private": True, **more}
    return Source("Gazette", kind, address, Schedule(every=timedelta(hours=1)), **options)


def with_client(work: Callable[[Client], Awaitable[T]], **options: Any) -> T:
    """Run something with a client that waits for nothing."""

    async def run() -> T:
        settings: dict[str, Any] = {"contact": "desk@example.org", "clock": FastClock(), **options}
        async with Client(**settings) as client:
            return await work(client)

    return asyncio.run(run())


def get(url: str, *, state: UrlState | None = None, of: Source | None = None, **options: Any) -> Response:
    """Get one address."""
    return with_client(lambda client: client.get(url, state=state, source=of or source(url)), **options)


def one_pass(
    of: Source,
    urls: Iterable[UrlState] | Mapping[str, UrlState] = (),
    *,
    now: datetime = NOW,
    base: Path = Path(),
    **options: Any,
) -> FetchResult:
    """Make one pass over a source, with what is remembered of addresses."""
    known = urls if isinstance(urls, Mapping) else {state.url: state for state in urls}
    return with_client(lambda client: fetch_source(of, client, known, now=now, base=base), **options)


def remembered(*results: FetchResult) -> dict[str, UrlState]:
    """Return what a store holds of addresses after some passes, one after the other."""
    return {state.url: state for result in results for state in result.urls}


def told(result: FetchResult) -> str:
    """Return all that a result says to the user."""
    return "\n".join(f"{p.place}: {p.message} {p.advice}" for p in result.problems)
